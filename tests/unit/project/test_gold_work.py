"""The walk, work given back, all of a type, reasons, and how a corpus is merged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.adjudication import Thresholds
from annotator.errors import Cancelled, EditError, InputError
from annotator.model.identity import DocumentId
from annotator.project.adjudicating import AdjudicateOptions, adjudicate
from annotator.project.adjudicating_deciding import Verdict, decide
from annotator.project.adjudicating_queue import KINDS, read_table
from annotator.project.edits.status import SetStatusOfArticle
from annotator.project.gold.defaults import KeepWay, Way, checked_thresholds, way_of
from annotator.project.gold.giving_back import give_back, request_about
from annotator.project.gold.reasons import (
    ListReason,
    RenameReason,
    UnlistReason,
    listed_reasons,
)
from annotator.project.gold.standing import in_gold
from annotator.project.gold.surveying import survey, walk
from annotator.project.gold.taking_all import take_all, type_of_version
from annotator.project.managing.keeping import Save
from annotator.project.project import Project
from tests.journeys.adjudicated import TEXT, make_corpus

NAMES = ("باسل", "تالا", "جود")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Open a corpus of three articles that three annotators worked on."""
    with Project.open(make_corpus(tmp_path, NAMES, 3), "ليلى") as found:
        adjudicate(found, AdjudicateOptions("agreeing"))
        yield found


def documents(project: Project) -> list[DocumentId]:
    return [one.id for one in project.documents()]


# The walk


def test_a_survey_finds_every_difference_of_every_document(project: Project) -> None:
    found = survey(project)
    assert [one.document for one in found] == documents(project)
    for one in found:
        table = read_table(project, one.document)
        assert [(stop.key, stop.settled) for stop in one.stops] == [
            (each.key, each.settled) for each in table.differences
        ]
    shares = [one.agreement for one in found]
    assert None not in shares
    assert shares == sorted(shares, key=lambda share: share or 0)


def test_a_walk_goes_by_text_by_kind_or_by_agreement(project: Project) -> None:
    found = survey(project)
    turned = tuple(reversed(found))
    assert [one.document for one in walk(turned, "text")] == [
        one.document for each in turned for one in each.stops
    ]
    by_kind = [KINDS.index(one.kind) for one in walk(found, "kind")]
    assert by_kind == sorted(by_kind)
    worst = list(dict.fromkeys(one.document for one in walk(turned, "agreement")))
    assert worst == documents(project)


def test_a_walk_keeps_to_a_kind_and_a_layer(project: Project) -> None:
    found = survey(project)
    assert {one.kind for one in walk(found, "text", kind="type")} == {"type"}
    assert {one.layer for one in walk(found, "text", layer="entity")} == {"entity"}
    assert walk(found, "text", kind="type", layer="entity") == []


def test_a_survey_is_told_and_stopped(project: Project) -> None:
    told: list[tuple[int, int]] = []
    survey(project, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    with pytest.raises(Cancelled):
        survey(project, cancelled=lambda: True)


def test_only_finished_work_counts_when_that_is_wanted(project: Project) -> None:
    here = documents(project)[0]
    give_back(project, here, "جود", "")
    give_back(project, here, "تالا", "")
    assert read_table(project, here, finished=True).annotators == ("باسل",)
    assert read_table(project, here, finished=True).differences == ()
    table = read_table(project, here)
    assert table.annotators == NAMES
    assert table.unfinished == 2


# Work given back


def test_work_is_given_back_with_a_comment_and_taken_again(project: Project) -> None:
    here = documents(project)[0]
    changes = give_back(project, here, "باسل", " see the third sentence ")
    own = project.corpus.find_set(here, "باسل", "annotator")
    assert own is not None
    assert own.status == "in progress"
    assert changes.sets == {own.id}
    found = request_about(project, own)
    assert found is not None
    assert (found.comment, found.by) == ("see the third sentence", "ليلى")
    project.undo()
    assert request_about(project, project.corpus.find_set(here, "باسل", "annotator")) is None
    own = project.corpus.find_set(here, "باسل", "annotator")
    assert own is not None
    assert own.status == "finished"


def test_what_was_asked_is_no_longer_told_when_it_is_finished_again(project: Project) -> None:
    here = documents(project)[0]
    give_back(project, here, "باسل", "again")
    project.annotator = "باسل"
    assert request_about(project, project.own_set(here)) is not None
    project.apply(here, SetStatusOfArticle("finished"))
    assert request_about(project, project.own_set(here)) is None


def test_only_finished_work_is_given_back_and_by_somebody(project: Project) -> None:
    here = documents(project)[0]
    give_back(project, here, "باسل", "")
    with pytest.raises(EditError, match="nothing to give back"):
        give_back(project, here, "باسل", "")
    with pytest.raises(EditError, match="nothing to give back"):
        give_back(project, here, "nobody", "")
    project.annotator = ""
    with pytest.raises(EditError, match="who annotates"):
        give_back(project, here, "تالا", "")


# All of a type


def mentions(project: Project) -> list[tuple[str, str]]:
    table = read_table(project, documents(project)[0])
    return sorted(
        (one.type, TEXT[one.spans[0].start : one.spans[0].end])
        for one in table.marks
        if one.layer == "mention"
    )


def test_all_of_a_type_is_taken_whatever_others_say(project: Project) -> None:
    here = documents(project)[0]
    before = mentions(project)
    assert ("FAC", "شركة المرفأ") not in before
    taken = take_all(project, here, Verdict("take", "تالا", "metonymy"), "mention", "FAC")
    assert (taken.created, taken.updated, taken.removed, taken.same, taken.conflicts) == (
        1, 0, 0, 1, 0,
    )  # fmt: skip
    assert mentions(project) == sorted([*before, ("FAC", "شركة المرفأ")])
    again = take_all(project, here, Verdict("take", "باسل"), "mention", "ORG")
    assert (again.created, again.updated, again.same, again.changed) == (0, 1, 0, 1)
    assert ("ORG", "شركة المرفأ") in mentions(project)
    assert ("FAC", "شركة المرفأ") not in mentions(project)
    assert {one.annotator for one in project.corpus.decisions()} == {"ليلى"}
    assert "metonymy" in project.corpus.kept("reason")
    project.undo()
    project.undo()
    assert mentions(project) == before
    assert project.corpus.decisions() == []


def test_with_frames_come_their_fillers(project: Project) -> None:
    here = documents(project)[0]
    taken = take_all(project, here, Verdict("take", "تالا"), "event", "Conflict.Attack")
    assert (taken.created, taken.updated, taken.conflicts) == (0, 1, 0)
    table = read_table(project, here)
    by_id = {one.id: one for one in table.marks}
    (event,) = [one for one in table.marks if one.layer == "event"]
    (attacker,) = event.targets("Attacker")
    assert TEXT[slice(*by_id[attacker].spans[0])] == "وزير النقل"


def test_a_filler_that_is_not_in_gold_is_a_conflict_and_the_rest_is_taken(
    project: Project,
) -> None:
    here = documents(project)[0]
    adjudicate(project, AdjudicateOptions("agreeing", anew=True))
    crowd = next(
        one for one in read_table(project, here).marks
        if one.spans and TEXT[slice(*one.spans[0])] == "محتجين"
    )  # fmt: skip
    with project.corpus.edit("work", "ليلى") as writing:
        writing.remove(crowd.id)
    taken = take_all(project, here, Verdict("take", "باسل"), "event", "Conflict.Attack")
    assert taken.conflicts == 1


def test_entities_of_a_type_are_taken(project: Project) -> None:
    here = documents(project)[0]
    take_all(project, here, Verdict("take", "باسل"), "mention", "PER")
    taken = take_all(project, here, Verdict("take", "باسل"), "entity", "PER")
    assert taken.created == 1
    (entity,) = [one for one in read_table(project, here).marks if one.layer == "entity"]
    assert len(entity.arguments) == 2


def test_nothing_of_a_type_is_told(project: Project) -> None:
    here = documents(project)[0]
    with pytest.raises(EditError, match="nothing of this type"):
        take_all(project, here, Verdict("take", "تالا"), "mention", "VEH")
    with pytest.raises(EditError, match="nothing of this type"):
        take_all(project, here, Verdict("take", "nobody"), "mention", "PER")


def test_the_type_of_a_version_is_what_its_annotator_gave(project: Project) -> None:
    table = read_table(project, documents(project)[0])
    kinds = {one.kind: one for one in table.differences}
    assert type_of_version(kinds["type"], "تالا") == ("mention", "FAC")
    assert type_of_version(kinds["boundary"], "جود") is None
    assert type_of_version(kinds["role"], "باسل") == ("event", "Conflict.Attack")
    assert type_of_version(kinds["chain"], "باسل") == ("entity", "PER")
    assert type_of_version(kinds["chain"], "جود") is None


@pytest.mark.parametrize("kind", ["boundary", "type", "role", "chain"])
def test_gold_has_the_version_that_was_taken(project: Project, kind: str) -> None:
    here = documents(project)[0]
    if kind == "chain":
        boundary = read_table(project, here).differences[0]
        decide(project, here, boundary.key, Verdict("take", "باسل"))
    one = next(each for each in read_table(project, here).differences if each.kind == kind)
    assert in_gold(read_table(project, here), project.scheme, one) == frozenset()
    decide(project, here, one.key, Verdict("take", "باسل"))
    table = read_table(project, here)
    (now,) = [each for each in table.differences if each.key == one.key]
    found = in_gold(table, project.scheme, now)
    assert "باسل" in found
    assert "تالا" not in found


# Reasons, and how a corpus is merged


def test_reasons_are_added_changed_and_taken_off_even_those_that_come_along(
    project: Project,
) -> None:
    def now() -> list[str]:
        return listed_reasons(project.corpus.kept("reason"), ["vague", "slip"])

    assert now() == ["vague", "slip"]
    project.change_corpus(ListReason(" metonymy "))
    assert now() == ["metonymy", "vague", "slip"]
    project.change_corpus(UnlistReason("vague", shipped=True))
    assert now() == ["metonymy", "slip"]
    project.change_corpus(RenameReason("slip", "a slip", shipped=True))
    project.change_corpus(RenameReason("metonymy", "metonym"))
    assert now() == ["a slip", "metonym"]
    project.change_corpus(UnlistReason("metonym"))
    assert now() == ["a slip"]
    project.undo()
    assert now() == ["a slip", "metonym"]
    with pytest.raises(EditError, match="Write the reason"):
        project.change_corpus(ListReason("  "))


def test_a_corpus_is_merged_in_its_own_way(project: Project) -> None:
    assert way_of(project) == Way()
    way = Way("threshold", Thresholds(2, 0.5, 0), finished=True)
    project.change_corpus(KeepWay(way))
    assert way_of(project) == way
    project.undo()
    assert way_of(project) == Way()


@pytest.mark.parametrize(
    "kept",
    [
        "no JSON",
        "[]",
        '{"strategy": "best", "votes": 1, "confidence": 0.5, "top": 1, "finished": false}',
        '{"strategy": "threshold", "votes": 0, "confidence": 0.5, "top": 1, "finished": false}',
        '{"strategy": "threshold", "votes": "2"}',
    ],
)
def test_a_way_that_cannot_be_read_is_none(project: Project, kept: str) -> None:
    project.change_corpus(Save("adjudication", "merge", kept))
    assert way_of(project) == Way()


@pytest.mark.parametrize("wrong", [(0, 0.5, 1), (1, 1.5, 1), (1, -0.1, 1), (1, 0.5, -1)])
def test_thresholds_that_mean_nothing_are_refused(wrong: tuple[int, float, int]) -> None:
    with pytest.raises(InputError, match="Give votes of 1 or more"):
        checked_thresholds(*wrong)
