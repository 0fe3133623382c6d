"""Commands do their job, and tell bad input in one sentence."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator import paths
from annotator.cli.faces import Faces
from annotator.cli.main import run

ARTICLE = paths.sample_corpus() / "texts" / "01-rutba-truce.txt"
GOLD = paths.sample_corpus() / "sample.gold.jsonl"
NO_WINDOW = Faces(
    has_display=lambda: False,
    open_window=lambda *_: pytest.fail("no window was asked for"),
    paint=lambda _project, _name, out, _options: [out] if out.write_bytes(b"picture") else [],
)
Hashiya = Callable[..., int]


@pytest.fixture
def hashiya(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hashiya:
    """Run commands in a folder of their own that holds the corpus `a.hashiya`."""
    monkeypatch.chdir(tmp_path)

    def command(*words: object) -> int:
        return run([str(word) for word in words], NO_WINDOW)

    assert command("new", "a.hashiya", "--scheme", "news") == 0
    return command


def told(capsys: pytest.CaptureFixture[str]) -> str:
    """Give the one sentence that was told, without its name."""
    error = capsys.readouterr().err.strip()
    assert error.startswith("hashiya: ")
    assert "Traceback" not in error
    assert "\n" not in error
    return error.removeprefix("hashiya: ")


def test_what_brat_says_and_a_scheme_cannot_hold_is_told(
    hashiya: Hashiya, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "annotation.conf").write_text(
        "[entities]\nPerson\n[relations]\n<OVERLAP>\tArg1:Person, Arg2:Person\n", encoding="utf-8"
    )
    assert hashiya("new", "b.hashiya", "--scheme", "annotation.conf") == 0
    assert "Line 4 has no place in a scheme: <OVERLAP>" in capsys.readouterr().out
    assert hashiya("new", "c.hashiya", "--scheme", "annotation.conf", "--json") == 0
    assert len(json.loads(capsys.readouterr().out)["left_out"]) == 1


def test_an_article_is_stored_exactly(hashiya: Hashiya, tmp_path: Path) -> None:
    assert hashiya("import", "a.hashiya", ARTICLE) == 0
    assert hashiya("export", "a.hashiya", "out.jsonl", "--format", "jsonl") == 0
    line = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))
    assert line["document"]["text"] == ARTICLE.read_bytes().decode()


def test_export_then_import_then_export_gives_the_same_bytes(
    hashiya: Hashiya, tmp_path: Path
) -> None:
    hashiya("import", "a.hashiya", GOLD)
    hashiya("export", "a.hashiya", "one.jsonl", "--format", "jsonl")
    hashiya("new", "b.hashiya")
    hashiya("import", "b.hashiya", "one.jsonl")
    hashiya("export", "b.hashiya", "two.jsonl", "--format", "jsonl")
    one = (tmp_path / "one.jsonl").read_bytes()
    assert one == (tmp_path / "two.jsonl").read_bytes()
    assert one == GOLD.read_bytes()


def test_importing_twice_adds_nothing(hashiya: Hashiya, capsys: pytest.CaptureFixture[str]) -> None:
    hashiya("import", "a.hashiya", ARTICLE, GOLD)
    capsys.readouterr()
    assert hashiya("import", "a.hashiya", ARTICLE, GOLD, "--json") == 0
    again = json.loads(capsys.readouterr().out)
    assert [one["documents"] for one in again] == [0, 0]
    assert [one["annotations"] for one in again] == [0, 0]


@pytest.mark.parametrize("what", ["documents", "annotators", "sets", "types"])
def test_lists_are_one_json_document(
    hashiya: Hashiya, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    hashiya("import", "a.hashiya", GOLD)
    capsys.readouterr()
    assert hashiya("list", "a.hashiya", what, "--json") == 0
    assert json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("command", ["schemes", "formats", "self-check"])
def test_families_are_listed(
    hashiya: Hashiya, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert hashiya(command, "--json") == 0
    assert json.loads(capsys.readouterr().out)


def test_without_a_display_the_demo_does_its_job_in_files(hashiya: Hashiya, tmp_path: Path) -> None:
    assert hashiya("demo", tmp_path / "demo") == 0
    names = {one.name for one in (tmp_path / "demo").iterdir()}
    assert {"sample.hashiya", "gold.jsonl", "gold.conll", "article.png"} <= names
    assert hashiya("demo", tmp_path / "demo") == 0


def test_conll_says_what_it_lost(hashiya: Hashiya, tmp_path: Path) -> None:
    hashiya("import", "a.hashiya", GOLD)
    assert hashiya("export", "a.hashiya", "g.conll", "--format", "conll2003", "--gold") == 0
    report = json.loads((tmp_path / "g.conll.loss.json").read_text("utf-8"))
    assert {"left out: nested in another or crossing it", "not carried: layer event"} <= {
        one["reason"] for one in report["losses"]
    }


def bad_inputs(folder: Path) -> dict[str, list[str]]:
    """Make one bad input of each kind, and the command that meets it."""
    (folder / "empty.txt").touch()
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (folder / "cut.jsonl").write_text(GOLD.read_text("utf-8")[:3000], encoding="utf-8")
    (folder / "bad.toml").write_text('key = "x"\nversio = "1"\n', encoding="utf-8")
    (folder / "text.hashiya").write_text("no corpus", encoding="utf-8")
    return {
        "an empty file": ["import", "a.hashiya", "empty.txt"],
        "a binary file": ["import", "a.hashiya", "binary.txt"],
        "a missing file": ["import", "a.hashiya", "missing.txt"],
        "a cut JSON line": ["import", "a.hashiya", "cut.jsonl"],
        "no corpus": ["list", "text.hashiya", "documents"],
        "a missing corpus": ["list", "missing.hashiya", "documents"],
        "a folder as corpus": ["list", ".", "documents"],
        "a corpus that is there": ["new", "a.hashiya"],
        "a wrong scheme": ["new", "c.hashiya", "--scheme", "bad.toml"],
        "an unknown scheme": ["new", "c.hashiya", "--scheme", "nwes"],
        "an unknown format": ["export", "a.hashiya", "out.x", "--format", "xyz"],
        "a missing folder": ["export", "a.hashiya", "no/out.jsonl", "--format", "jsonl"],
        "an unknown annotator": [
            "export",
            "a.hashiya",
            "o",
            "--format",
            "jsonl",
            "--annotator",
            "x",
        ],
        "no gold": ["export", "a.hashiya", "o", "--format", "jsonl", "--gold"],
        "no display": ["open", "a.hashiya"],
    }


KINDS = [
    "an empty file",
    "a binary file",
    "a missing file",
    "a cut JSON line",
    "no corpus",
    "a missing corpus",
    "a folder as corpus",
    "a corpus that is there",
    "a wrong scheme",
    "an unknown scheme",
    "an unknown format",
    "a missing folder",
    "an unknown annotator",
    "no gold",
    "no display",
]


@pytest.mark.parametrize("kind", KINDS)
def test_bad_input_is_told_in_one_sentence(
    hashiya: Hashiya, tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = bad_inputs(tmp_path)[kind]
    before = {one.name for one in tmp_path.iterdir()}
    capsys.readouterr()
    assert hashiya(*words) == 1
    assert len(told(capsys)) > 20
    after = {one.name for one in tmp_path.iterdir()}
    assert {name for name in after - before if not name.startswith("a.hashiya-")} == set()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_folder_without_rights_is_told(
    hashiya: Hashiya, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    capsys.readouterr()
    assert hashiya("new", closed / "x.hashiya") == 1
    assert told(capsys).startswith("x.hashiya cannot be opened: you may lack the right")


@pytest.mark.parametrize("words", [["frobnicate"], ["new"], ["list", "a.hashiya", "verbs"]])
def test_wrong_usage_ends_with_two(hashiya: Hashiya, words: list[str]) -> None:
    assert hashiya(*words) == 2


def test_a_bad_file_does_not_stop_the_others(
    hashiya: Hashiya, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.txt").touch()
    assert hashiya("import", "a.hashiya", "empty.txt", ARTICLE) == 1
    capsys.readouterr()
    hashiya("list", "a.hashiya", "documents", "--json")
    assert len(json.loads(capsys.readouterr().out)) == 1
