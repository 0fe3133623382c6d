"""Who decided what in gold is kept: by key, by hand, by a merge; and a merge leaves it alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.adjudication.decided import (
    acts_of,
    alike,
    mentions_of_key,
    spans_of_key,
    standing_decisions,
)
from annotator.adjudication.positions import key_of
from annotator.model.annotation import Annotation
from annotator.model.identity import DocumentId
from annotator.model.sets import SetSummary
from annotator.model.spans import Span
from annotator.project.adjudicating import AdjudicateOptions, adjudicate
from annotator.project.adjudicating_deciding import Verdict, decide
from annotator.project.adjudicating_queue import Difference, Table, read_table
from annotator.project.edits import Edit
from annotator.project.edits.marking import AddAnnotation, RemoveAnnotation
from annotator.project.edits.remarks import SetComment
from annotator.project.project import Project
from annotator.schema.rules import MEMBER
from tests.journeys.adjudicated import TEXT, make_corpus

NAMES = ("باسل", "تالا", "جود")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Open a corpus that three annotators worked on, merged as far as they agree."""
    with Project.open(make_corpus(tmp_path, NAMES), "ليلى") as found:
        adjudicate(found, AdjudicateOptions("agreeing"))
        yield found


def here(project: Project) -> DocumentId:
    return project.documents()[0].id


def table_of(project: Project) -> Table:
    return read_table(project, here(project))


def find(project: Project, kind: str) -> Difference:
    return next(one for one in table_of(project).differences if one.kind == kind)


def gold_of(project: Project) -> SetSummary:
    return next(one for one in project.corpus.sets(here(project)) if one.kind == "gold")


def words(one: Annotation) -> str:
    return " ".join(TEXT[start:end] for start, end in one.spans)


def edit(project: Project, change: Edit) -> None:
    project.apply(here(project), change, gold=gold_of(project))


def span(said: str) -> tuple[Span, ...]:
    start = TEXT.index(said)
    return (Span(start, start + len(said)),)


def gold(project: Project, layer: str = "mention") -> list[str]:
    return sorted(words(one) for one in table_of(project).marks if one.layer == layer)


def test_every_decision_about_a_place_is_kept_and_the_last_one_holds(project: Project) -> None:
    first = find(project, "type")
    decide(project, here(project), first.key, Verdict("take", "باسل", note="one"))
    project.annotator = "نورا"
    decide(project, here(project), first.key, Verdict("reject", reason="two"))
    found = find(project, "type")
    assert [(one.annotator, one.action) for one in found.history] == [
        ("ليلى", "take"), ("نورا", "reject"),
    ]  # fmt: skip
    assert found.decided is not None
    assert (found.decided.annotator, found.decided.reason) == ("نورا", "two")
    project.undo()
    assert [one.annotator for one in find(project, "type").history] == ["ليلى"]


def test_what_is_marked_in_gold_by_hand_is_a_decision(project: Project) -> None:
    add = AddAnnotation("mention", "PER", span("الإضراب"))
    edit(project, add)
    (row,) = project.corpus.decisions(here(project))
    assert (row.action, row.annotator, row.item) == (
        "edit", "ليلى", key_of("mention", span("الإضراب")),
    )  # fmt: skip
    assert row.result == f'["{add.id}"]'
    project.undo()
    assert project.corpus.decisions(here(project)) == []


def test_a_comment_on_gold_decides_nothing(project: Project) -> None:
    (minister,) = [one for one in table_of(project).marks if words(one) == "وزير النقل"]
    edit(project, SetComment(minister.id, "see 12"))
    assert project.corpus.decisions(here(project)) == []


def test_what_annotators_work_on_by_themselves_is_no_decision(project: Project) -> None:
    project.apply(here(project), AddAnnotation("mention", "PER", span("الإضراب")))
    assert project.corpus.decisions(here(project)) == []


def test_other_words_by_hand_settle_the_difference_they_are_about(project: Project) -> None:
    # Nobody chose these words, and of the two versions one is nearly the same.
    edit(project, AddAnnotation("mention", "PER", span("النقل سامر العلي")))
    found = find(project, "boundary")
    assert found.settled
    assert found.decided is not None
    assert found.decided.action == "edit"
    assert len(found.history) == 1
    adjudicate(project, AdjudicateOptions("incomplete"))
    assert "سامر العلي" not in gold(project)
    assert "العلي" not in gold(project)
    assert "النقل سامر العلي" in gold(project)


def test_words_inside_it_by_hand_leave_a_difference_open(project: Project) -> None:
    edit(project, AddAnnotation("mention", "PER", span("سامر")))
    assert not find(project, "boundary").settled


def test_what_was_removed_by_hand_is_not_merged_again(project: Project) -> None:
    (minister,) = [one for one in table_of(project).marks if words(one) == "وزير النقل"]
    edit(project, RemoveAnnotation(minister.id))
    adjudicate(project, AdjudicateOptions("incomplete"))
    assert "وزير النقل" not in gold(project)


def test_the_last_difference_decided_by_hand_finishes_gold(project: Project) -> None:
    while table_of(project).open > 1:
        one = next(each for each in table_of(project).differences if not each.settled)
        if one.kind == "type":
            one = next(
                each
                for each in table_of(project).differences
                if not each.settled and each.kind != "type"
            )
        decide(project, here(project), one.key, Verdict("take", "باسل"))
    assert gold_of(project).status == "in progress"
    (left,) = [one for one in table_of(project).differences if not one.settled]
    assert left.kind == "type"
    edit(project, AddAnnotation("mention", "GPE", left.spans))
    assert gold_of(project).status == "finished"
    project.undo()
    assert gold_of(project).status == "in progress"


def test_gold_is_finished_by_a_decision_only_when_it_opened_no_new_question(
    project: Project,
) -> None:
    for _ in range(20):
        one = next((each for each in table_of(project).differences if not each.settled), None)
        if one is None:
            break
        assert gold_of(project).status == "in progress"
        decide(project, here(project), one.key, Verdict("take", "باسل"))
    assert table_of(project).open == 0
    assert gold_of(project).status == "finished"


@pytest.mark.parametrize("strategy", ["incomplete", "threshold"])
def test_an_entity_that_was_rejected_is_not_brought_back(project: Project, strategy: str) -> None:
    decide(project, here(project), find(project, "boundary").key, Verdict("take", "باسل"))
    chain = find(project, "chain")
    decide(project, here(project), chain.key, Verdict("reject"))
    adjudicate(project, AdjudicateOptions(strategy))
    assert [one for one in table_of(project).marks if one.layer == "entity"] == []


def test_an_entity_decided_otherwise_is_left_alone_with_what_was_left_out(
    project: Project,
) -> None:
    decide(project, here(project), find(project, "boundary").key, Verdict("take", "باسل"))
    decide(project, here(project), find(project, "chain").key, Verdict("take", "باسل"))
    (before,) = [one for one in table_of(project).marks if one.layer == "entity"]
    adjudicate(project, AdjudicateOptions("incomplete"))
    assert [one for one in table_of(project).marks if one.layer == "entity"] == [before]
    assert len(before.targets(MEMBER)) == 2


def test_a_merge_anew_says_that_decisions_hold_no_longer(project: Project) -> None:
    key = find(project, "type").key
    decide(project, here(project), key, Verdict("take", "باسل"))
    adjudicate(project, AdjudicateOptions("agreeing", anew=True))
    found = find(project, "type")
    assert not found.settled
    assert [one.action for one in found.history] == ["take", "discard"]
    assert standing_decisions(project.corpus.decisions()) == {}
    project.undo()
    assert find(project, "type").settled


def test_a_merge_tells_what_it_changed_as_any_edit(project: Project) -> None:
    changes = adjudicate(project, AdjudicateOptions("incomplete")).changes
    assert changes.documents == {here(project)}
    assert changes.sets == {gold_of(project).id}
    assert changes.added == {one.id for one in table_of(project).marks} - {
        one.id for one in _before(project)
    }
    assert not adjudicate(project, AdjudicateOptions("agreeing")).changes


def _before(project: Project) -> tuple[Annotation, ...]:
    project.undo()
    found = table_of(project).marks
    project.redo()
    return found


def test_a_merge_finishes_what_people_decided_to_the_end(project: Project) -> None:
    for _ in range(20):
        one = next((each for each in table_of(project).differences if not each.settled), None)
        if one is not None:
            decide(project, here(project), one.key, Verdict("reject"))
    project.undo()
    project.redo()
    again = adjudicate(project, AdjudicateOptions("threshold"))
    assert (again.created, again.unmerged) == (0, 0)


def test_questions_are_not_worked_out_again_while_the_work_is_the_same(project: Project) -> None:
    before = table_of(project)
    decide(project, here(project), find(project, "type").key, Verdict("take", "باسل"), before)
    after = read_table(project, here(project), before)
    assert after.questions is before.questions
    assert after.open == before.open - 1
    project.annotator = "باسل"
    project.corpus.undo("باسل")
    other = read_table(project, here(project), after)
    assert other.questions is not before.questions


def test_keys_say_what_they_are_about() -> None:
    place = (Span(0, 4), Span(8, 10))
    assert spans_of_key(key_of("mention", place)) == place
    assert spans_of_key(key_of("event", (place, "Attack", "Target"))) == place
    assert mentions_of_key(key_of("entity", (place, (Span(20, 21),)))) == {place, (Span(20, 21),)}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [((0, 10), (0, 10), True), ((0, 10), (5, 10), True), ((0, 10), (6, 10), False),
     ((0, 4), (4, 8), False)],
)  # fmt: skip
def test_places_are_about_one_thing_when_they_share_half(
    one: tuple[int, int], other: tuple[int, int], expected: bool
) -> None:
    assert alike([Span(*one)], [Span(*other)]) is expected


def test_what_was_decided_at_once_is_one_line_of_the_history(project: Project) -> None:
    found = find(project, "boundary")
    decide(project, here(project), found.key, Verdict("take", "تالا"))
    rows = project.corpus.decisions()
    assert len(rows) == 2
    (act,) = acts_of(rows)
    assert act.action == "take"


def test_whoever_decides_before_a_merge_has_what_all_agree_on_as_well(project: Project) -> None:
    project.undo()
    assert table_of(project).gold is None
    decide(project, here(project), find(project, "type").key, Verdict("take", "تالا"))
    assert gold(project) == ["المخازن", "شركة المرفأ", "محتجين", "وزير النقل"]
    assert find(project, "role").settled is False
    assert gold_of(project).status == "in progress"
    project.undo()
    assert table_of(project).gold is None
