"""The command `release`, as a person types it, and imports of what other programs wrote."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator import paths
from annotator.cli.faces import Faces
from annotator.cli.main import run

FACES = Faces(lambda: False, lambda *_: 0, lambda *_: [])


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus of the sample gold."""
    file = tmp_path / "c.hashiya"
    assert run(["new", str(file)], FACES) == 0
    assert run(["import", str(file), str(paths.sample_corpus() / "sample.gold.jsonl")], FACES) == 0
    return file


def test_a_release_is_made_and_made_again(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    about = tmp_path / "about.toml"
    about.write_text('licence = "CC-BY-4.0"\n', "utf-8")
    made = ["--format", "jsonl", "--format", "conll2003:clitics=split,tags=bioes"]
    assert (
        run(["release", str(corpus), str(tmp_path / "r"), "--about", str(about), *made], FACES) == 0
    )
    assert "Release 1.0.0" in capsys.readouterr().out
    again = ["--manifest", str(tmp_path / "r" / "manifest.json"), "--json"]
    assert run(["release", str(corpus), str(tmp_path / "s"), *again], FACES) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["version"] == "1.0.0"
    for name in told["files"]:
        assert (tmp_path / "r" / name).read_bytes() == (tmp_path / "s" / name).read_bytes()
    assert run(["release", str(corpus), str(tmp_path / "t"), *made[:2], "--document",
                "01-rutba-truce", "--release-version", "2", "--no-record"], FACES) == 0  # fmt: skip
    assert (tmp_path / "t" / "jsonl" / "train.jsonl").read_text("utf-8").count("\n") == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--format", "jsonl:x"], "NAME=VALUE"),
        (["--format", "nothing"], "cannot export"),
        (["--document", "nothing"], "no document nothing"),
        (["--split", "main"], "no split"),
        (["--annotator", "nobody"], "Nobody called nobody"),
        (["--manifest", "nothing.json"], "nothing.json"),
    ],
)
def test_a_slip_is_told_in_one_sentence(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    capsys.readouterr()
    assert run(["release", str(corpus), str(tmp_path / "r"), *words], FACES) == 1
    sentence = capsys.readouterr().err
    assert told in sentence
    assert sentence.count("\n") == 1
    assert not (tmp_path / "r").exists()


@pytest.mark.parametrize(
    "key", ["xmi", "cas-json", "bdocjs", "web-annotation", "tei", "apf", "rich-ere"]
)
def test_what_goes_out_comes_in_again_as_the_work_of_somebody_else(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], key: str
) -> None:
    out = tmp_path / key
    assert run(["export", str(corpus), str(out), "--format", key], FACES) == 0
    capsys.readouterr()
    words = ["import", str(corpus), str(out), "--format", key, "--annotator", "هند", "--json"]
    assert run(words, FACES) == 0
    told = json.loads(capsys.readouterr().out)
    assert sum(one["documents"] for one in told) == 0
    assert sum(one["annotations"] for one in told) > 700
