"""Decisions about differences become gold, with what hangs on them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import EditError
from annotator.model.identity import DocumentId
from annotator.project.adjudicating import AdjudicateOptions, adjudicate
from annotator.project.adjudicating_deciding import Verdict, decide
from annotator.project.adjudicating_queue import Difference, read_table
from annotator.project.project import Project
from tests.journeys.adjudicated import attack, make_corpus, mark


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Open a corpus where two marked one target in other words, merged as far as they agree."""
    path = make_corpus(tmp_path, ())
    with Project.open(path, "ليلى") as found:
        for name, words in (("A", "سامر العلي"), ("B", "العلي")):
            target = mark("PER", words)
            with found.corpus.edit("work", name) as writing:
                document = found.documents()[0].id
                own = writing.ensure_set(document, name, "annotator", found.scheme.reference)
                writing.put(own, target)
                writing.put(own, attack(("Target", target)))
                writing.set_status(own, "finished")
        adjudicate(found, AdjudicateOptions("agreeing"))
        yield found


def document_of(project: Project) -> DocumentId:
    return project.documents()[0].id


def find(project: Project, kind: str) -> Difference:
    table = read_table(project, document_of(project))
    return next(one for one in table.differences if one.kind == kind)


def test_a_filler_is_the_thing_meant_whichever_words_were_chosen_for_it(project: Project) -> None:
    here = document_of(project)
    decide(project, here, find(project, "boundary").key, Verdict("take", "B"))
    decide(project, here, find(project, "role").key, Verdict("take", "A"))
    table = read_table(project, here)
    (event,) = [one for one in table.marks if one.layer == "event"]
    (mention,) = [one for one in table.marks if one.layer == "mention"]
    assert event.targets("Target") == (mention.id,)
    assert table.open == 0
    assert table.gold is not None
    assert table.gold.status == "finished"


def test_a_filler_that_gold_has_not_is_told_and_nothing_changes(project: Project) -> None:
    here = document_of(project)
    before = read_table(project, here).marks
    with pytest.raises(EditError, match="Target: what fills it is not in gold"):
        decide(project, here, find(project, "role").key, Verdict("take", "A"))
    assert read_table(project, here).marks == before
    assert project.corpus.decisions() == []


def test_what_is_left_out_lets_go_of_what_held_it(project: Project) -> None:
    here = document_of(project)
    for key, verdict in (("boundary", "take"), ("role", "take"), ("boundary", "reject")):
        action = "take" if verdict == "take" else "reject"
        decide(project, here, find(project, key).key, Verdict(action, "A"))
    (event,) = read_table(project, here).marks
    assert event.targets("Target") == ()


def test_nobody_decides_without_a_name_nor_about_what_is_gone(project: Project) -> None:
    here = document_of(project)
    with pytest.raises(EditError, match="no longer there"):
        decide(project, here, "nowhere", Verdict("reject"))
    project.annotator = ""
    with pytest.raises(EditError, match="who annotates"):
        decide(project, here, find(project, "boundary").key, Verdict("reject"))
