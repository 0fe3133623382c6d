"""The history tells when work was done and out of what; an annotator may have done a text twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from annotator.agreement.measures import measure_called
from annotator.errors import InputError
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.managing import Link
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SetKind
from annotator.model.spans import Span
from annotator.project.agreeing import (
    AgreeOptions,
    agree,
    annotators_of,
    documents_of,
)
from annotator.project.agreeing_names import GOLD
from annotator.project.creating import create_corpus
from annotator.project.edits.copying import CopyAnnotations
from annotator.project.edits.marking import AddAnnotation, SetType, TakeProposal
from annotator.project.edits.propagating import Propagate
from annotator.project.edits.status import SetStatusOfArticle
from annotator.project.managing.linking import SayVersions
from annotator.project.project import Project
from annotator.project.reliability.pages import Seen, compared_of, every_page, pages_of
from annotator.project.reliability.past import past_of
from annotator.project.reliability.repeats import again, repeated
from annotator.text.cleaning import text_sha256
from tests.unit.agreement.builders import NEWS, TEXT, document, marks

QUICK = AgreeOptions(draws=100)


def plain(name: str, text: str = TEXT) -> AnnotatedDocument:
    """Make a document on which nobody has worked yet."""
    return document({}, text, name)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Make a corpus of three articles without any work."""
    made = tmp_path / "a.hashiya"
    with create_corpus(made, "news") as corpus:
        corpus.add([plain(f"d{at}", f"{TEXT}{at}") for at in range(3)], title="made")
    return made


@pytest.fixture
def both(path: Path) -> Iterator[tuple[Project, Project]]:
    """Let two annotators sit at it."""
    with Project.open(path, "ليلى") as one, Project.open(path, "سامي") as other:
        yield one, other


def add(project: Project, where: str, type_: str = "PER", name: str = "d0") -> AnnotationId:
    """Mark some text by hand."""
    start, end = map(int, where.split("-"))
    edit = AddAnnotation("mention", type_, (Span(start, end),))
    project.apply(DocumentId(name), edit)
    return edit.id


def finish(project: Project, name: str) -> None:
    project.apply(DocumentId(name), SetStatusOfArticle("finished"))


def test_documents_stand_in_the_order_in_which_the_last_of_them_was_finished(
    both: tuple[Project, Project],
) -> None:
    one, other = both
    for name in ("d2", "d0", "d1"):
        for project in both:
            add(project, "0-4", name=name)
    finish(one, "d2")
    finish(one, "d0")
    finish(other, "d0")
    finish(other, "d2")
    past = past_of(one.corpus)
    documents = documents_of(one, ("ليلى", "سامي"))
    # Nobody finished d1, so the time of its last change counts; that was before the others.
    assert [each.document.name for each in past.order(documents)] == ["d1", "d0", "d2"]
    times = [past.time(each) for each in past.order(documents)]
    assert all(isinstance(each, datetime) for each in times)
    assert times == sorted(times)


def test_work_that_was_taken_up_again_is_finished_when_somebody_says_so_again(
    both: tuple[Project, Project],
) -> None:
    one, _ = both
    add(one, "0-4", name="d0")
    add(one, "0-4", name="d1")
    finish(one, "d0")
    finish(one, "d1")
    one.apply(DocumentId("d0"), SetStatusOfArticle("in progress"))
    add(one, "10-14", name="d0")
    documents = documents_of(one, ("ليلى",))
    assert [each.document.name for each in past_of(one.corpus).order(documents)] == ["d1", "d0"]
    one.undo()
    one.undo()
    assert [each.document.name for each in past_of(one.corpus).order(documents)] == ["d0", "d1"]


def test_what_was_imported_has_no_time_and_stands_first_in_the_order_of_the_corpus(
    path: Path,
) -> None:
    with Project.open(path, "ليلى") as project:
        add(project, "0-4", name="d0")
        project.corpus.add(
            [document({"ليلى": marks("PER:0-4")}, f"{TEXT} {at}", f"e{at}") for at in range(2)],
            title="more",
        )
        past = past_of(project.corpus)
        documents = documents_of(project, ("ليلى",))
        assert [each.document.name for each in past.order(documents)] == ["e0", "e1", "d0"]
        assert [past.time(each) is None for each in past.order(documents)] == [True, True, False]
        imported = documents[1].sets[0].annotations[0]
        assert imported.id not in past.made


def test_the_history_tells_how_each_annotation_came_about(both: tuple[Project, Project]) -> None:
    one, other = both
    by_hand = add(one, "0-4")
    one.apply(DocumentId("d0"), Propagate(by_hand, (Span(10, 14),)))
    proposal = TakeProposal("mention", "ORG", (Span(20, 24),))
    one.apply(DocumentId("d0"), proposal)
    copied = Annotation(AnnotationId("copied"), "mention", "GPE", (Span(30, 34),))
    other.apply(DocumentId("d0"), CopyAnnotations((copied,), "ليلى"))
    one.apply(DocumentId("d0"), SetType(proposal.id, "GPE"))
    past = past_of(one.corpus)
    view = one.view(DocumentId("d0"))
    found = {each.spans[0].start: past.made[each.id] for each in view.all()}
    # A proposal that was changed afterwards is still one that was taken.
    assert found == {0: "by hand", 10: "suggested", 20: "suggested"}
    assert past.made[AnnotationId("copied")] == "suggested"
    assert AnnotationId("never") not in past.made


def test_what_was_undone_is_not_told(both: tuple[Project, Project]) -> None:
    one, _ = both
    made = TakeProposal("mention", "ORG", (Span(20, 24),))
    one.apply(DocumentId("d0"), made)
    one.undo()
    assert made.id not in past_of(one.corpus).made
    one.redo()
    assert past_of(one.corpus).made[made.id] == "suggested"


def test_gold_made_by_others_does_not_move_the_time_of_an_article(
    both: tuple[Project, Project],
) -> None:
    one, other = both
    add(one, "0-4", name="d0")
    add(one, "0-4", name="d1")
    before = past_of(one.corpus).times
    gold = AnnotationSet("سامي", "gold", "new", NEWS.reference, tuple(marks("PER:0-4")))
    item = next(iter(one.corpus.annotated_documents(documents=[DocumentId("d0")])))
    one.corpus.add([replace(item, sets=(gold,))], title="gold")
    (summary,) = [each for each in one.corpus.sets() if each.kind == "gold"]
    other.apply(DocumentId("d0"), AddAnnotation("mention", "PER", (Span(10, 14),)), gold=summary)
    after = past_of(one.corpus)
    assert {key: after.times[key] for key in before} == dict(before)
    documents = documents_of(one, ("ليلى",))
    assert [each.document.name for each in after.order(documents)] == ["d0", "d1"]


def sets_over(
    name: str, *works: tuple[str, SetKind, str], text: str = TEXT, status: str = "finished"
) -> AnnotatedDocument:
    """Make a document with sets of any kind."""
    same = replace(plain(name, text).document, text_sha256=text_sha256(text))
    sets = tuple(
        AnnotationSet(who, kind, status, NEWS.reference, tuple(marks(written)))  # type: ignore[arg-type]
        for who, kind, written in works
    )
    return AnnotatedDocument(same, sets)


def test_an_annotator_who_did_a_text_twice_is_compared_with_himself(tmp_path: Path) -> None:
    path = tmp_path / "b.hashiya"
    same = ("سامي", "annotator", "PER:0-4 ORG:10-14")
    documents = [
        sets_over("one", same, ("ليلى", "annotator", "PER:0-4")),
        sets_over("two", ("سامي", "annotator", "PER:0-4 ORG:9-14")),
        sets_over("three", same, text=TEXT + "another"),
        sets_over("four", same, ("سامي", "import", "PER:0-4 ORG:10-14"), text=TEXT + "fourth"),
        sets_over("five", same, ("سامي", "model", "GPE:0-4"), text=TEXT + "fifth"),
    ]
    with create_corpus(path, "news") as corpus:
        corpus.add(documents, title="made")
        with Project.open(path) as project:
            found = repeated(project, past_of(project.corpus), ("سامي", "ليلى"))
            assert list(found) == ["سامي"]
            assert [one.document.name for one in found["سامي"]] == ["one", "four"]
            assert {work.annotator for work in found["سامي"][0].sets} == {"سامي", again("سامي")}
            (pages,) = every_page(project, QUICK)
            (result,) = pages.repeats
            assert result.annotators == ("سامي", "سامي")
            # Of eight marks six are the same: one text with one of two, one with both.
            assert result.value == 0.75
            assert result.documents == 2


def test_a_text_that_differs_by_one_sign_is_another_text(tmp_path: Path) -> None:
    path = tmp_path / "b.hashiya"
    work = ("سامي", "annotator", "PER:0-4")
    with create_corpus(path, "news") as corpus:
        corpus.add([sets_over("one", work), sets_over("two", work, text=TEXT + ".")], title="made")
    with Project.open(path) as project:
        link = Link(DocumentId("two"), DocumentId("one"), "version")
        project.change_corpus(SayVersions((link,)))
        assert repeated(project, past_of(project.corpus), ("سامي",)) == {}


def test_of_three_times_the_first_and_the_last_are_compared(path: Path) -> None:
    with Project.open(path, "ليلى") as project:
        begun = ("هدى", "annotator", "")
        project.corpus.add(
            [sets_over(name, begun, text="نص " * 30) for name in ("x", "y", "z")], title="more"
        )
        for name, type_ in (("y", "PER"), ("x", "ORG"), ("z", "GPE")):
            add(project, "0-4", type_, name)
        (found,) = repeated(project, past_of(project.corpus), ("ليلى",))["ليلى"]
        assert [work.annotations[0].type for work in found.sets] == ["PER", "GPE"]


@pytest.fixture
def adjudicated(tmp_path: Path) -> Path:
    """Make six articles of two annotators with gold, which one of them made; three are finished."""
    path = tmp_path / "g.hashiya"
    documents = [
        sets_over(
            f"d{at}",
            ("ليلى", "annotator", "PER:0-4 ORG:10-14"),
            ("سامي", "annotator", "PER:0-4 ORG:9-14"),
            ("سامي", "gold", "PER:0-4 ORG:10-14"),
            text=f"{TEXT}{at}",
            status="finished" if at % 2 else "in progress",
        )
        for at in range(6)
    ]
    with create_corpus(path, "news") as corpus:
        corpus.add(documents, title="made")
    return path


def test_gold_is_one_among_those_compared_whoever_made_it(adjudicated: Path) -> None:
    options = AgreeOptions("mention", ("f1",), draws=100, types=False, gold=True)
    with Project.open(adjudicated) as project:
        found = agree(project, options)
        assert annotators_of(project, gold=True)[-1] == GOLD
        assert [one.annotators for one in found.results[1:]] == [
            (name, GOLD) for name in found.annotators[:-1]
        ]
        values = {one.annotators[0]: one.value for one in found.results[1:]}
        assert values == {"ليلى": 1, "سامي": 0.5}
        assert found.results[0].value == 0.75
        assert found.results[0].interval == pytest.approx((0.75, 0.75))


def test_nobody_takes_the_place_of_gold_by_being_called_so(tmp_path: Path) -> None:
    path = tmp_path / "s.hashiya"
    sets = (
        (GOLD, "annotator", "PER:0-4"),
        ("ليلى", "annotator", "PER:0-4"),
        ("سامي", "gold", "PER:10-14"),
    )
    with create_corpus(path, "news") as corpus:
        corpus.add([sets_over("d0", *sets)], title="made")
    with Project.open(path) as project:
        (found,) = agree(project, AgreeOptions("mention", ("f1",), types=False, gold=True)).results
    assert (found.annotators, found.value) == (("ليلى", GOLD), 0)


def test_who_names_one_annotator_alone_is_told_all_there_are(adjudicated: Path) -> None:
    with Project.open(adjudicated) as project, pytest.raises(InputError, match="سامي, ليلى"):
        agree(project, AgreeOptions(annotators=("ليلى",)))


def test_gold_that_is_not_there_is_told(path: Path) -> None:
    with Project.open(path) as project, pytest.raises(InputError, match="no gold yet"):
        agree(project, AgreeOptions(gold=True))


def test_only_finished_work_can_be_asked_for(adjudicated: Path) -> None:
    options = AgreeOptions("mention", ("f1",), draws=0, types=False)
    with Project.open(adjudicated) as project:
        (every,) = agree(project, options).results
        (done,) = agree(project, replace(options, finished=True)).results
    assert (every.documents, done.documents) == (6, 3)


def test_pages_show_one_measure_of_a_layer_in_every_way(adjudicated: Path) -> None:
    with Project.open(adjudicated) as project:
        found = compared_of(project, QUICK)
        pages = pages_of(project, found, Seen("mention", measure_called("f1"), window=3), QUICK)
        assert [one.value for one in pages.trend.windows] == [0.5] * 4
        assert pages.times == {}
        assert set(pages.names.values()) == {f"d{at}" for at in range(6)}
        assert pages.repeats == ()
        assert pages.suggestions.parts["by hand"].value is None
        assert pages.suggestions.parts["from nothing"].value == 0.5
        with_gold = replace(QUICK, gold=True)
        again_ = pages_of(
            project,
            compared_of(project, with_gold),
            Seen("mention", measure_called("f1")),
            with_gold,
        )
        assert again_.trend.annotators == pages.trend.annotators


def test_one_annotator_alone_has_pages_and_says_why_there_is_no_trend(tmp_path: Path) -> None:
    path = tmp_path / "one.hashiya"
    work = ("سامي", "annotator", "PER:0-4")
    with create_corpus(path, "news") as corpus:
        corpus.add([sets_over("one", work), sets_over("two", work)], title="made")
    with Project.open(path) as project:
        (pages,) = every_page(project, QUICK)
    assert [one.value for one in pages.repeats] == [1]
    assert "no document was annotated by two" in str(pages.trend.note)
