"""Decisions and annotations become examples of their types: undoable, anonymous, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import EditError
from annotator.model.identity import DocumentId
from annotator.project.adjudicating import AdjudicateOptions, adjudicate
from annotator.project.adjudicating_deciding import Verdict, decide
from annotator.project.adjudicating_queue import Difference, Table, read_table
from annotator.project.feedback.examples import examples_of
from annotator.project.feedback.promoting import promote_annotation, promote_decision
from annotator.project.feedback.records import Error, Side
from annotator.project.project import Project
from annotator.schema.records import Example, Words
from tests.journeys.adjudicated import make_corpus, mark

NAMES = ("باسل", "تالا", "جود")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    path = make_corpus(tmp_path, NAMES)
    with Project.open(path, "ليلى") as found:
        adjudicate(found, AdjudicateOptions("agreeing"))
        yield found


def here(project: Project) -> DocumentId:
    return project.documents()[0].id


def find(project: Project, kind: str) -> tuple[Table, Difference]:
    table = read_table(project, here(project))
    return table, next(one for one in table.differences if one.kind == kind)


def settle(project: Project, kind: str, verdict: Verdict) -> tuple[Table, Difference]:
    table, one = find(project, kind)
    decide(project, here(project), one.key, verdict)
    table = read_table(project, here(project))
    return table, next(each for each in table.differences if each.key == one.key)


def examples(project: Project, layer: str, name: str) -> tuple[Example, ...]:
    found = project.scheme.layer(layer)
    tag = found.type(name) if found is not None else None
    assert tag is not None
    return tag.examples


def test_a_boundary_gives_right_and_wrong_with_the_reason_and_is_undone(project: Project) -> None:
    before, version = project.scheme, project.scheme.version
    reason = "slip of باسل, not of وباسلة"
    table, one = settle(project, "boundary", Verdict("take", NAMES[0], reason))
    changes = promote_decision(project, table, one)
    assert changes.scheme
    right, wrong = examples(project, "mention", "PER")[-2:]
    assert right.text == "قال وزير النقل [سامر العلي] إن شركة المرفأ ترفض الإضراب."
    assert wrong.text == "قال وزير النقل سامر [العلي] إن شركة المرفأ ترفض الإضراب."
    assert (right.wrong, wrong.wrong) == (False, True)
    assert right.note.ar == right.note.en == "slip of …, not of وباسلة"
    assert project.scheme.version != version
    assert project.scheme.hash != before.hash
    assert project.undo_title() == "Add an example to the guideline"
    sets = project.corpus.sets(here(project))
    assert {one.scheme.hash for one in sets} == {project.scheme.hash}
    project.undo()
    assert (project.scheme.hash, project.scheme.version) == (before.hash, version)
    project.redo()
    assert examples(project, "mention", "PER")[-2:] == (right, wrong)


def test_a_wrong_type_is_told_where_it_was_wrongly_given(project: Project) -> None:
    table, one = settle(project, "type", Verdict("take", NAMES[0]))
    promote_decision(project, table, one)
    assert "[شركة المرفأ]" in examples(project, "mention", "ORG")[-1].text
    wrong = examples(project, "mention", "FAC")[-1]
    assert wrong.wrong
    assert wrong.note == Words("Gold: Organization", "المرجع الذهبي: منظمة")


def test_a_role_is_shown_at_its_frame_with_the_filler(project: Project) -> None:
    table, one = settle(project, "role", Verdict("take", NAMES[0]))
    promote_decision(project, table, one)
    right, wrong = examples(project, "event", "Conflict.Attack")[-2:]
    assert "[هاجموا]" in right.text
    assert "محتجين" in right.note.ar
    assert wrong.wrong
    assert "محتجين" not in wrong.note.ar


def test_what_was_left_out_is_a_wrong_example_alone(project: Project) -> None:
    old = examples(project, "mention", "PER")
    table, one = settle(project, "boundary", Verdict("reject"))
    promote_decision(project, table, one)
    (new,) = examples(project, "mention", "PER")[len(old) :]
    assert new.wrong


def test_nothing_is_promoted_before_it_is_decided_or_twice(project: Project) -> None:
    table, one = find(project, "boundary")
    before = project.scheme.hash
    with pytest.raises(EditError, match="Decide about this first"):
        promote_decision(project, table, one)
    assert project.scheme.hash == before
    table, one = settle(project, "boundary", Verdict("take", NAMES[0]))
    promote_decision(project, table, one)
    before = project.scheme.hash
    with pytest.raises(EditError, match="already"):
        promote_decision(project, table, one)
    assert project.scheme.hash == before


def test_an_annotation_is_promoted_as_it_stands(project: Project) -> None:
    own = next(one for one in project.corpus.sets(here(project)) if one.annotator == NAMES[1])
    view = project.view(here(project), own)
    one = next(each for each in view.all() if each.type == "FAC" and each.layer == "mention")
    promote_annotation(project, view, one.id)
    new = examples(project, "mention", "FAC")[-1]
    assert f"[{view.text_of(one)}]" in new.text
    assert (new.wrong, new.note) == (False, Words("", ""))
    with pytest.raises(EditError, match="no longer there"):
        promote_annotation(project, view, mark("PER", "العلي").id)
    project.annotator = ""
    with pytest.raises(EditError, match="needs a name"):
        promote_annotation(project, view, next(e.id for e in view.all() if e.type == "PER"))


def test_signs_of_an_article_are_never_taken_for_signs_of_an_example(project: Project) -> None:
    text = "!! [قال] وزير | النقل <b>هنا</b>\nثم"
    document = replace(project.document(here(project)), text=text)
    start = text.index("وزير")
    one = mark("PER", "العلي")
    one = replace(one, spans=(type(one.spans[0])(start, start + 4),))
    case = Error(document, "mention", "missed", Side(one, {one.id: one}), Side(None, {}))
    (made,) = examples_of(replace(case, reason="a | b\nc [d]"), project.scheme)
    assert made.example.text.count("[") == made.example.text.count("]") == 1
    assert "[وزير]" in made.example.text
    assert "(قال)" in made.example.text
    assert "|" not in made.example.text + made.example.note.en
    assert "\n" not in made.example.text + made.example.note.en
    assert not made.example.text.startswith("!")


def test_a_name_with_signs_of_patterns_leaves_the_reason(project: Project) -> None:
    one = mark("PER", "سامر العلي")
    document = project.document(here(project))
    case = Error(document, "mention", "missed", Side(one, {one.id: one}), Side(None, {}))
    (made,) = examples_of(replace(case, reason="as A.(x said"), project.scheme, {"A.(x", " "})
    assert made.example.note.en == "as … said"
