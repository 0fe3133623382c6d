"""`hashiya agree` tells the trend, texts done twice, suggestions, gold and documents needed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.model.identity import DocumentId
from annotator.model.sets import AnnotationSet, Provenance
from annotator.model.spans import Span
from annotator.project.agreeing_names import GOLD
from annotator.project.creating import create_corpus
from annotator.project.edits.marking import AddAnnotation, TakeProposal
from annotator.project.edits.status import SetStatusOfArticle
from annotator.project.project import Project
from tests.unit.agreement.builders import NEWS, TEXT, document, marks

FACES = Faces(lambda: False, lambda *_: 1, lambda *_: [])
ONE = ("--layer", "mention", "--measure", "f1", "--draws", 200)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make twelve articles done at this program, the last first, by two people who drift apart.

    Both take the first mark from a proposal; the last three articles are not finished, a model
    annotated the first six, and there is gold as the first of the two has it.
    """
    path = tmp_path / "a.hashiya"
    with create_corpus(path, "news") as made:
        made.add([document({}, f"{TEXT}{at}", f"d{at:02}") for at in range(12)], title="made")
        for one in list(made.annotated_documents()):
            over = one.document.name < "d06"
            works = (("gold", "adjudication", "PER:0-4 ORG:10-14"), ("model", "m", "PER:0-4"))
            sets = tuple(
                AnnotationSet(who, kind, "finished", NEWS.reference, tuple(marks(written)))  # type: ignore[arg-type]
                for kind, who, written in works[: 1 + over]
            )
            made.add([replace(one, sets=sets)], title="more")
    with Project.open(path, "ليلى") as one, Project.open(path, "سامي") as other:
        for at in reversed(range(12)):
            for project in (one, other):
                name, drifts = DocumentId(f"d{at:02}"), project is other and at < 6
                project.apply(name, TakeProposal("mention", "PER", (Span(0, 4),)))
                place = Span(9 if drifts else 10, 14)
                project.apply(name, AddAnnotation("mention", "ORG", (place,)))
                if at >= 3:
                    project.apply(name, SetStatusOfArticle("finished"))
    return path


def told(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str]:
    """Run a command; give its status and what it says."""
    status = run([str(word) for word in words], FACES)
    found = capsys.readouterr()
    return status, found.out or found.err


def test_the_trend_follows_the_order_of_the_work(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = told(capsys, "agree", corpus, *ONE, "--trend", 5, "--json")
    assert status == 0
    (found,) = json.loads(said)["trend"]
    assert (found["window"], found["documents"], found["documents_without_time"]) == (5, 12, 0)
    first, last = found["windows"][0], found["windows"][-1]
    assert (first["first"], first["last"], first["value"], first["change"]) == (
        "d11",
        "d07",
        1,
        None,
    )
    assert (last["last"], last["value"], last["change"]) == ("d00", 0.5, -0.5)
    assert last["change_interval"] == [-0.5, -0.5]
    assert first["from"] <= first["to"] <= last["to"]
    _, lines = told(capsys, "agree", corpus, *ONE, "--trend")
    assert len(lines.splitlines()) == len(found["windows"])


def test_suggestions_are_told_apart(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = told(capsys, "agree", corpus, *ONE, "--suggestions", "--json")
    (found,) = json.loads(said)["suggestions"]
    assert {name: one["value"] for name, one in found["parts"].items()} == {
        "suggested": 1, "by hand": 0.5, "over a model": 0.5, "from nothing": 1,
    }  # fmt: skip
    assert found["suggested_minus_by_hand"]["change"] == 0.5
    assert found["over_a_model_minus_from_nothing"]["change_interval"] == [-0.5, -0.5]
    _, lines = told(capsys, "agree", corpus, *ONE, "--suggestions")
    assert [line.split("\t")[0] for line in lines.splitlines()][:2] == ["suggested", "by hand"]
    assert len(lines.splitlines()) == 6


def test_nobody_did_a_text_twice(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(told(capsys, "agree", corpus, *ONE, "--twice", "--json")[1]) == {
        "repeated": []
    }
    assert told(capsys, "agree", corpus, *ONE, "--twice") == (
        0,
        "hashiya: Nobody did a text twice.\n",
    )


def test_each_annotator_against_gold(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = told(capsys, "agree", corpus, *ONE, "--gold", "--no-types", "--json")
    found = json.loads(said)["results"]
    assert {tuple(one["annotators"]): one["value"] for one in found[1:]} == {
        ("ليلى", GOLD): 1, ("سامي", GOLD): 0.75,
    }  # fmt: skip
    assert found[0]["value"] == 0.875
    _, lines = told(capsys, "agree", corpus, "--layer", "mention", "--gold", "--differences")
    edges = [line for line in lines.splitlines() if "attribute" not in line]
    assert len(edges) == 6
    assert all(f"سامي, {GOLD}" in line for line in edges)


def test_only_finished_sets(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = told(capsys, "agree", corpus, *ONE, "--finished", "--no-types", "--json")
    (found,) = json.loads(said)["results"]
    assert found["documents"] == 9
    _, lines = told(capsys, "agree", corpus, "--layer", "mention", "--finished", "--differences")
    assert len(lines.splitlines()) == 3


def test_it_says_how_many_documents_a_width_takes(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, said = told(capsys, "agree", corpus, *ONE, "--no-types", "--width", 0.05, "--json")
    (found,) = json.loads(said)["results"]
    low, high = found["interval"]
    assert found["documents_needed"] == pytest.approx(12 * ((high - low) / 0.05) ** 2 - 12, abs=1)
    _, plain = told(capsys, "agree", corpus, *ONE, "--no-types", "--json")
    assert "documents_needed" not in json.loads(plain)["results"][0]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--trend", -1), "A window takes one document or more."),
        (("--width", 0), "A width is a number above 0"),
        (("--pages",), "Name the file of the report"),
        (("--trend", "--report", "x.json"), "A report goes without --trend"),
        (("--differences", "--repeat", "x.json"), "A report goes without --trend"),
        (
            ("--trend", "--layer", "mention", "--measure", "muc"),
            "The measure muc does not fit mention.",
        ),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(
    corpus: Path, capsys: pytest.CaptureFixture[str], words: tuple[object, ...], sentence: str
) -> None:
    status, said = told(capsys, "agree", corpus, *words)
    assert status != 0
    assert sentence in said


def test_a_report_with_the_pages_comes_out_the_same_again(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.json"
    words = ("--gold", "--finished", "--pages", "--no-types")
    assert told(capsys, "agree", corpus, *ONE, *words, "--report", out)[0] == 0
    report = json.loads(out.read_text("utf-8"))
    assert report["options"]["gold"] is report["options"]["pages"] is True
    (pages,) = report["pages"]
    assert set(pages) == {"trend", "repeated", "suggestions"}
    assert pages["suggestions"]["parts"]["suggested"]["value"] == 1
    assert told(capsys, "agree", corpus, "--repeat", out, "--json")[0] == 0
    plain = tmp_path / "plain.json"
    told(capsys, "agree", corpus, *ONE, "--report", plain)
    assert (
        not {"gold", "finished", "pages"} & json.loads(plain.read_text("utf-8"))["options"].keys()
    )


def test_a_report_names_by_its_hash_when_the_work_of_its_pages_was_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    item = document({"ليلى": marks("PER:0-4"), "سامي": marks("PER:0-4")}, TEXT, "d0")
    made: list[dict[str, str]] = []
    for month in (3, 4):
        told_ = Provenance(datetime(2026, month, 1, tzinfo=UTC))
        path, out = tmp_path / f"{month}.hashiya", tmp_path / f"{month}.json"
        with create_corpus(path, "news") as corpus:
            sets = tuple(replace(one, provenance=told_) for one in item.sets)
            corpus.add([replace(item, sets=sets)], title="made")
        assert told(capsys, "agree", path, *ONE, "--pages", "--report", out)[0] == 0
        made.append(json.loads(out.read_text("utf-8")))
    one, other = made
    assert one["inputs_sha256"] == other["inputs_sha256"]
    assert one["pages_inputs_sha256"] != other["pages_inputs_sha256"]


def test_no_report_is_written_over_a_corpus(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = corpus.read_bytes()
    status, said = told(capsys, "agree", corpus, *ONE, "--report", corpus)
    assert status != 0
    assert "is a corpus file: choose another name." in said
    assert corpus.read_bytes() == before
