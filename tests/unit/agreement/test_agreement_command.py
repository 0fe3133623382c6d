"""`hashiya agree` prints every number as JSON, and its report comes out the same again."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.agreement.measures import all_measures
from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.errors import Cancelled, InputError
from annotator.model.annotation import Annotation
from annotator.project.agreeing import AgreeOptions, Memory, agree, documents_of, material_of
from annotator.project.creating import create_corpus
from annotator.project.project import Project
from tests.unit.agreement.builders import chain, document, frame, mark

ROOT = Path(__file__).resolve().parents[3]
FACES = Faces(lambda: False, lambda *_: 1, lambda *_: [])
KEYS = [
    "measure", "layer", "type", "annotators", "value", "interval", "documents", "units",
    "left_out", "seed", "note",
]  # fmt: skip


def work(moved: int) -> list[Annotation]:
    """Annotate a document; the first mention is moved."""
    one, other = mark("PER", f"{moved}-4", level="NAM"), mark("ORG", "10-14", level="NAM")
    event = frame("event", "Conflict.Attack", "40-44", [("Attacker", one)])
    roles = [("holder", one), ("target", other)]
    stance = frame("stance", "Stance", "60-64", roles, polarity="against", intensity="2")
    return [one, other, chain(one), event, stance]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus with the work of two annotators on six documents."""
    path = tmp_path / "a.hashiya"
    with create_corpus(path, "news") as made:
        made.add(
            [document({"ليلى": work(0), "سامي": work(at % 2)}, name=f"d{at}") for at in range(6)],
            title="made",
        )
    return path


def told(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str]:
    """Run a command; give its status and what it says."""
    status = run([str(word) for word in words], FACES)
    found = capsys.readouterr()
    return status, found.out or found.err


def test_every_result_is_printed_with_the_same_keys(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = told(capsys, "agree", corpus, "--json", "--draws", 200)
    assert status == 0
    found = json.loads(said)["results"]
    assert all(list(one) == KEYS for one in found)
    assert {one["layer"] for one in found} >= {"mention", "entity", "event", "stance:intensity"}
    assert all(sorted(one["annotators"]) == ["سامي", "ليلى"] for one in found)
    strict = next(one for one in found if (one["measure"], one["type"]) == ("f1", None))
    assert strict["value"] == pytest.approx(0.75)
    low, high = strict["interval"]
    assert low < 0.75 < high
    assert strict["documents"] == 6
    assert strict["units"] == 24


def test_what_is_not_defined_is_null_with_a_note(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, said = told(capsys, "agree", corpus, "--json", "--layer", "stance", "--measure", "alpha")
    (found,) = json.loads(said)["results"]
    assert found["value"] is None
    assert found["interval"] is None
    assert found["note"] == "Not defined: one category."


def test_one_layer_one_measure_and_some_annotators_can_be_chosen(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--layer", "mention:level", "--measure", "percent", "--annotators", "سامي", "ليلى")
    _, said = told(capsys, "agree", corpus, *words, "--json", "--no-types")
    (found,) = json.loads(said)["results"]
    assert (found["layer"], found["measure"], found["value"]) == ("mention:level", "percent", 1.0)
    assert found["annotators"] == ["سامي", "ليلى"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--layer", "mentions"), "The scheme news has no layer mentions; it has: mention"),
        (("--layer", "mention:size"), "The layer mention has no attribute size; it has: level"),
        (("--measure", "kapa"), "There is no measure called kapa: choose one of"),
        (("--annotators", "سامي", "نورا"), "Nobody called نورا has annotated in this corpus"),
        (("--annotators", "سامي"), "Agreement takes two annotators"),
        (("--repeat", "text.txt"), "is no report of agreement"),
        (("--layer", "mention", "--measure", "muc"), "The measure muc does not fit mention."),
        (
            ("--layer", "mention:level", "--measure", "f1", "--measure", "kappa"),
            "The measure f1 does not fit mention:level.",
        ),
        (
            ("--measure", "boundary-similarity"),
            "The measure boundary-similarity does not fit mention, mention:level, entity",
        ),
    ],
)
def test_what_cannot_be_compared_is_told(
    corpus: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    sentence: str,
) -> None:
    monkeypatch.chdir(corpus.parent)
    Path("text.txt").write_text("[1]", "utf-8")
    status, said = told(capsys, "agree", corpus, *words)
    assert status == 1
    assert sentence in said
    assert said.count("\n") == 1


def test_a_report_made_twice_is_the_same_bytes_and_can_be_repeated(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    for path in (one, two):
        assert told(capsys, "agree", corpus, "--report", path, "--layer", "mention")[0] == 0
    assert one.read_bytes() == two.read_bytes()
    status, said = told(capsys, "agree", corpus, "--repeat", one)
    assert (status, said.strip()) == (0, "The report came out the same, byte for byte.")
    report = json.loads(one.read_text("utf-8"))
    assert report["program"].startswith("Hashiya ")
    assert len(report["inputs_sha256"]) == 64
    assert report["options"]["seed"] == report["results"][0]["seed"]
    assert report["results"][0]["by_document"].keys() == {f"d{at}" for at in range(6)}


def test_a_report_that_was_changed_by_hand_is_told(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "one.json"
    told(capsys, "agree", corpus, "--report", path, "--measure", "f1", "--draws", 0)
    path.write_text(path.read_text("utf-8").replace("0.75", "0.95"), "utf-8")
    status, said = told(capsys, "agree", corpus, "--repeat", path)
    assert status == 1
    assert "its signature is wrong" in said


def test_another_corpus_gives_another_report(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "one.json"
    told(capsys, "agree", corpus, "--report", path, "--measure", "f1", "--draws", 0)
    with Project.open(corpus) as project:
        project.corpus.add([document({"سامي": work(0), "ليلى": work(0)}, name="x")], title="more")
    status, said = told(capsys, "agree", corpus, "--repeat", path, "--json")
    assert status == 1
    assert json.loads(said)["same"] is False


def test_differences_are_listed_with_their_kinds(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, said = told(capsys, "agree", corpus, "--differences", "--layer", "mention", "--json")
    found = json.loads(said)
    assert len(found) == 3
    assert {one["kind"] for one in found} == {"boundary"}
    assert {found[0]["one"], found[0]["other"]} == {"كلمة [PER]", "لمة [PER]"}
    _, said = told(capsys, "agree", corpus, "--differences", "--json")
    assert {one["layer"] for one in json.loads(said)} == {"mention"}


def test_measures_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    _, said = told(capsys, "measures", "--json")
    assert [one["key"] for one in json.loads(said)] == list(all_measures())


def test_texts_that_came_in_twice_are_one_document(tmp_path: Path) -> None:
    path = tmp_path / "b.hashiya"
    one, other = document({"A": work(0)}, name="d"), document({"B": work(0)}, name="d")
    twin = document({"B": work(0)}, name="e")
    with create_corpus(path, "news") as made:
        made.add([one], title="one")
    moved = type(twin)(
        type(twin.document)(twin.document.id, "e", one.document.text, one.document.text_sha256),
        other.sets,
    )
    with Project.open(path) as project:
        project.corpus.add([moved], title="other")
        found = documents_of(project, ("A", "B"))
        assert [[work.annotator for work in one.sets] for one in found] == [["A", "B"]]
        assert len(material_of(found, project, "mention", ("A", "B")).items) == 1


def test_what_was_computed_is_kept_and_work_can_be_stopped(corpus: Path) -> None:
    memory = Memory()
    options = AgreeOptions("mention", ("gamma",), types=False)
    with Project.open(corpus, read_only=True) as project:
        first = agree(project, options, memory=memory)
        texts = len(memory.texts)
        assert texts == 2  # six documents, of which three and three are alike
        assert agree(project, options, memory=memory).results == first.results
        assert len(memory.texts) == texts
        with pytest.raises(Cancelled):
            agree(project, AgreeOptions("mention"), cancelled=lambda: True)


def test_one_annotator_has_nobody_to_agree_with(tmp_path: Path) -> None:
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with (
        Project.open(tmp_path / "c.hashiya") as project,
        pytest.raises(InputError, match="the work of: nobody"),
    ):
        agree(project)


def test_other_commands_do_not_wait_for_numpy() -> None:
    code = (
        "import sys; from annotator.cli.parser import build_parser; build_parser();"
        "print(sorted({'numpy', 'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_nothing_to_compare_is_said_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "empty.hashiya"
    with create_corpus(path, "news") as made:
        made.add([document({"ليلى": [], "سامي": []}, name="d")], title="made")
    assert told(capsys, "agree", path) == (
        0,
        "hashiya: Nothing was annotated by those who are compared.\n",
    )
    assert told(capsys, "agree", path, "--trend") == (
        0,
        "hashiya: Nothing was annotated by those who are compared.\n",
    )
    assert told(capsys, "agree", path, "--differences") == (
        0,
        "hashiya: There are no differences.\n",
    )
