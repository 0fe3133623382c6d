"""`hashiya adjudicate` makes gold of a corpus: one edit, undone at once, decisions kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.adjudication import Thresholds
from annotator.adjudication.positions import key_of
from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.errors import Cancelled
from annotator.model.annotation import Annotation
from annotator.model.managing import Decision
from annotator.model.spans import Span
from annotator.project.adjudicating import AdjudicateOptions, adjudicate
from annotator.project.creating import create_corpus
from annotator.project.gold.defaults import KeepWay, Way, way_of
from annotator.project.project import Project
from tests.unit.agreement.builders import document, marks

FACES = Faces(lambda: False, lambda *_: 1, lambda *_: [])


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus: one document agreed, one not, one of one annotator."""
    path = tmp_path / "a.hashiya"
    works = [
        {"ليلى": marks("PER:0-4"), "سامي": marks("PER:0-4")},
        {"ليلى": marks("PER:0-4 ORG:10-14"), "سامي": marks("PER:0-6 ORG:10-14")},
        {"ليلى": marks("PER:0-4")},
    ]
    with create_corpus(path, "news") as made:
        made.add([document(one, name=f"d{at}") for at, one in enumerate(works)], title="made")
    return path


def gold(project: Project) -> dict[str, tuple[str, list[Annotation]]]:
    """Give the gold of each document: status and annotations."""
    return {
        summary.document: (summary.status, project.corpus.annotations(summary.id))
        for summary in project.corpus.sets()
        if summary.kind == "gold"
    }


def test_the_command_says_what_it_did(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["adjudicate", str(corpus), "--strategy", "agreeing", "--json"], FACES) == 0
    assert json.loads(capsys.readouterr().out) == {
        "documents": 2,
        "created": 2,
        "preserved": 0,
        "unmerged": 1,
        "finished": 1,
        "left_out": 1,
        "closed": 0,
        "problems": [],
    }
    with Project.open(corpus) as project:
        found = gold(project)
        assert {name: status for name, (status, _) in found.items()} == {
            "d0": "finished",
            "d1": "in progress",
        }
    assert (
        run(
            [
                "export",
                str(corpus),
                str(corpus.with_suffix(".jsonl")),
                "--format",
                "jsonl",
                "--gold",
            ],
            FACES,
        )
        == 0
    )


def test_what_is_left_out_is_told_with_its_reason(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert run(["adjudicate", str(corpus), "--strategy", "agreeing"], FACES) == 0
    said = capsys.readouterr().out.splitlines()[-2:]
    assert said == [
        "  Left out with the work of one annotator alone: 1 document.",
        "  Left out with gold that is finished or locked: 1 document; see --anew.",
    ]


def test_thresholds_of_another_strategy_are_refused(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["adjudicate", str(corpus), "--votes", "2"], FACES) == 1
    assert "--votes is for the strategy threshold" in capsys.readouterr().err


def test_merging_twice_adds_nothing_and_anew_begins_again(corpus: Path) -> None:
    with Project.open(corpus) as project:
        adjudicate(project, AdjudicateOptions("agreeing"))
        first = gold(project)
        again = adjudicate(project, AdjudicateOptions("agreeing"))
        assert (again.created, again.left_out, again.closed) == (0, 2, 1)
        assert gold(project) == first
        more = adjudicate(project, AdjudicateOptions("incomplete"))
        assert more.created == 2
        anew = adjudicate(project, AdjudicateOptions("agreeing", anew=True))
        assert (anew.created, anew.preserved) == (2, 0)


def test_undo_takes_the_whole_merge_back(corpus: Path) -> None:
    with Project.open(corpus, "نورا") as project:
        adjudicate(project, AdjudicateOptions("agreeing"))
        assert project.undo_title() == "Merge the annotators' work into gold"
        project.undo()
        assert gold(project) == {}
        project.redo()
        assert len(gold(project)) == 2


def test_stopping_leaves_everything_as_it_was(corpus: Path) -> None:
    with Project.open(corpus) as project:
        asked = iter([False, True])
        with pytest.raises(Cancelled):
            adjudicate(project, AdjudicateOptions("agreeing"), cancelled=lambda: next(asked))
        assert gold(project) == {}


def test_a_place_that_a_person_left_empty_stays_empty(corpus: Path) -> None:
    key = key_of("mention", (Span(0, 4),))
    with Project.open(corpus) as project:
        document_id = project.documents()[0].id
        decision = Decision("1", document_id, key, "[]", None, "reject", "", "", "نورا", "2024")
        with project.corpus.edit("decide", "نورا") as writing:
            writing.manager.record_decision(decision)
        adjudicate(project, AdjudicateOptions("agreeing"))
        assert gold(project)[document_id][1] == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--strategy", "best"), "There is no strategy called best"),
        (("--strategy", "agreeing", "--annotators", "نورا", "سامي"), "Nobody called نورا"),
        (("--strategy", "agreeing", "--annotators", "سامي"), "Adjudication takes two annotators"),
        (("--strategy", "threshold", "--votes", "0"), "Give votes of 1 or more"),
    ],
)
def test_what_cannot_be_merged_is_told(
    corpus: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
) -> None:
    assert run(["adjudicate", str(corpus), *words], FACES) == 1
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1


def test_a_corpus_is_merged_as_it_was_kept(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--strategy", "threshold", "--votes", "1", "--confidence", "0.5", "--top", "0"]
    assert run(["adjudicate", str(corpus), *words, "--keep-as-default", "--json"], FACES) == 0
    first = json.loads(capsys.readouterr().out)
    assert first["created"] == 4
    with Project.open(corpus) as project:
        assert way_of(project) == Way("threshold", Thresholds(1, 0.5, 0))
        project.undo()
    assert run(["adjudicate", str(corpus), "--anew", "--json"], FACES) == 0
    assert json.loads(capsys.readouterr().out)["created"] == 2
    with Project.open(corpus) as project:
        project.change_corpus(KeepWay(Way("threshold", Thresholds(1, 0.5, 0), finished=True)))
    assert run(["adjudicate", str(corpus), "--anew", "--json"], FACES) == 0
    assert json.loads(capsys.readouterr().out)["created"] == 4
    assert run(["adjudicate", str(corpus), "--anew", "--votes", "2", "--json"], FACES) == 0
    assert json.loads(capsys.readouterr().out)["created"] == 2


def test_only_documents_that_are_named_are_merged(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = ["adjudicate", str(corpus), "--strategy", "agreeing", "--json"]
    assert run([*plain, "--documents", "d1"], FACES) == 0
    assert json.loads(capsys.readouterr().out)["documents"] == 1
    with Project.open(corpus) as project:
        assert list(gold(project)) == ["d1"]
    assert run([*plain, "--documents", "d7"], FACES) == 1
    assert "no document called d7" in capsys.readouterr().err
