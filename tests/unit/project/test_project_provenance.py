"""When work was done, and what of it was suggested, goes along from one corpus to another."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from annotator.errors import CorpusError
from annotator.formats import ReadOptions
from annotator.formats.jsonl import line_of, read
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import AnnotatedDocument, Making, Provenance
from annotator.model.spans import Span
from annotator.project.adjudicating import AdjudicateOptions, adjudicate
from annotator.project.creating import create_corpus
from annotator.project.edits.marking import AddAnnotation, TakeProposal
from annotator.project.edits.status import SetStatusOfArticle
from annotator.project.exporting import ExportOptions, export
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.project.reliability.past import past_of
from annotator.text.cleaning import text_sha256
from tests.unit.agreement.builders import TEXT, document, marks

LAYLA, SAMI = "ليلى", "سامي"
MARCH = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
D0 = DocumentId("d0")


def corpus_of(path: Path, *items: AnnotatedDocument) -> Path:
    """Make a corpus that holds these."""
    with create_corpus(path, "news") as corpus:
        corpus.add(items, title="made")
    return path


def bring(project: Project, file: Path, annotator: str | None = None) -> None:
    """Import a file of annotated articles."""
    for done in import_files(project, [file], ImportOptions("jsonl", annotator=annotator)):
        assert done.problem is None


def article(works: dict[str, list[Annotation]]) -> AnnotatedDocument:
    """Make an article as a file may have it."""
    item = document(works, TEXT, "d0")
    return replace(item, document=replace(item.document, text_sha256=text_sha256(TEXT)))


def worked(name: str = LAYLA, at: datetime = MARCH) -> tuple[AnnotatedDocument, Provenance]:
    """Make an article that somebody did elsewhere: one mark by hand, the other suggested."""
    item = article({name: marks("PER:0-4 ORG:10-14")})
    one, other = item.sets[0].annotations
    made: dict[AnnotationId, Making] = {one.id: "by hand", other.id: "suggested"}
    told = Provenance(at, made)
    work = replace(item.sets[0], status="finished", provenance=told)
    return replace(item, sets=(work,)), told


def written(file: Path, *items: AnnotatedDocument) -> Path:
    file.write_text("".join(map(line_of, items)), "utf-8")
    return file


def test_what_was_done_in_one_corpus_is_known_in_another(tmp_path: Path) -> None:
    here = corpus_of(tmp_path / "here.hashiya", article({}))
    with Project.open(here, LAYLA) as project:
        by_hand = AddAnnotation("mention", "PER", (Span(0, 4),))
        taken = TakeProposal("mention", "ORG", (Span(10, 14),))
        for edit in (by_hand, taken, SetStatusOfArticle("finished")):
            project.apply(D0, edit)
        before = past_of(project.corpus)
        export(project, tmp_path / "out.jsonl", ExportOptions("jsonl"))
    (item,) = read(tmp_path / "out.jsonl", ReadOptions())
    assert item.sets[0].provenance.made == {by_hand.id: "by hand", taken.id: "suggested"}
    there = corpus_of(tmp_path / "there.hashiya")
    with Project.open(there, SAMI) as project:
        bring(project, tmp_path / "out.jsonl")
        after = past_of(project.corpus)
        assert after.made == before.made
        assert after.times == before.times
        export(project, tmp_path / "again.jsonl", ExportOptions("jsonl"))
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "again.jsonl").read_bytes()


def test_work_brought_over_a_stored_article_was_not_done_when_it_came(tmp_path: Path) -> None:
    path = corpus_of(tmp_path / "c.hashiya", article({}))
    item, told = worked()
    file = written(tmp_path / "x.jsonl", item)
    with Project.open(path, LAYLA) as project:
        bring(project, file)
        past = past_of(project.corpus)
        assert past.times[D0, LAYLA, "annotator"] == MARCH
        assert past.made == told.made
        assert project.undo() is not None
        assert past_of(project.corpus).made == {}
        assert past_of(project.corpus).times == {}
        assert project.redo() is not None
        assert past_of(project.corpus).made == told.made
        assert past_of(project.corpus).times[D0, LAYLA, "annotator"] == MARCH


def test_what_nobody_told_of_stays_unknown_also_over_a_stored_article(tmp_path: Path) -> None:
    path = corpus_of(tmp_path / "c.hashiya", article({}))
    item, _ = worked()
    bare = replace(item, sets=(replace(item.sets[0], provenance=Provenance()),))
    with Project.open(path, LAYLA) as project:
        bring(project, written(tmp_path / "x.jsonl", bare))
        past = past_of(project.corpus)
        assert (past.made, past.times) == ({}, {})


def test_work_that_is_taken_up_again_here_is_as_new_as_the_last_change(tmp_path: Path) -> None:
    item, told = worked()
    path = corpus_of(tmp_path / "c.hashiya", item)
    with Project.open(path, LAYLA) as project:
        assert past_of(project.corpus).times[D0, LAYLA, "annotator"] == MARCH
        project.apply(D0, SetStatusOfArticle("in progress"))
        added = AddAnnotation("mention", "GPE", (Span(20, 24),))
        project.apply(D0, added)
        past = past_of(project.corpus)
        assert past.times[D0, LAYLA, "annotator"] > MARCH
        assert past.made == {**told.made, added.id: "by hand"}


def test_a_copy_for_somebody_else_keeps_how_it_was_made(tmp_path: Path) -> None:
    path = corpus_of(tmp_path / "c.hashiya", worked()[0])
    with Project.open(path, SAMI) as project:
        bring(project, written(tmp_path / "x.jsonl", worked()[0]), "* 2")
        (copy,) = [one for one in project.corpus.sets() if one.annotator == f"{LAYLA} 2"]
        past = past_of(project.corpus)
        found = {one.type: past.made[one.id] for one in project.corpus.annotations(copy.id)}
        assert found == {"PER": "by hand", "ORG": "suggested"}
        assert past.times[D0, f"{LAYLA} 2", "annotator"] == MARCH


def test_gold_is_neither_made_by_hand_nor_suggested(tmp_path: Path) -> None:
    both = [worked(name)[0].sets[0] for name in (LAYLA, SAMI)]
    path = corpus_of(tmp_path / "c.hashiya", replace(worked()[0], sets=tuple(both)))
    with Project.open(path, "هدى") as project:
        adjudicate(project, AdjudicateOptions("agreeing"))
        export(project, tmp_path / "x.jsonl", ExportOptions("jsonl", gold=True))
    (item,) = read(tmp_path / "x.jsonl", ReadOptions())
    (gold,) = item.sets
    assert len(gold.annotations) == 2
    assert gold.provenance.made == {}
    assert gold.provenance.time is not None


def test_the_lossless_format_says_it_in_these_words(tmp_path: Path) -> None:
    path = corpus_of(tmp_path / "c.hashiya", worked()[0])
    with Project.open(path) as project:
        export(project, tmp_path / "x.jsonl", ExportOptions("jsonl"))
    line = json.loads((tmp_path / "x.jsonl").read_text("utf-8"))
    (work,) = line["sets"]
    assert work["time"] == "2026-03-14T09:30:00.000+00:00"
    assert [one["made"] for one in work["annotations"]] == ["by hand", "suggested"]


@pytest.mark.parametrize(
    ("column", "value"),
    [("made", "no JSON"), ("made", "[1]"), ("made", '{"by hand": 3}'), ("time", "yesterday")],
)
def test_what_somebody_damaged_is_told(tmp_path: Path, column: str, value: str) -> None:
    path = corpus_of(tmp_path / "c.hashiya", worked()[0])
    with apsw.Connection(str(path)) as file:
        file.execute(f"UPDATE work SET {column} = ?", (value,))
    file.close()
    with Project.open(path) as project, pytest.raises(CorpusError, match="is damaged"):
        past_of(project.corpus)


@pytest.mark.parametrize(
    "written_as", ["2026-03-14T12:30:00+03:00", "2026-03-14 09:30", "20260314T0930Z"]
)
def test_a_time_may_be_written_as_iso_8601_allows(tmp_path: Path, written_as: str) -> None:
    line = line_of(worked()[0]).replace("2026-03-14T09:30:00.000+00:00", written_as)
    (tmp_path / "x.jsonl").write_text(line, "utf-8")
    (item,) = read(tmp_path / "x.jsonl", ReadOptions())
    assert item.sets[0].provenance.time == MARCH
