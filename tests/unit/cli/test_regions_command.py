"""`hashiya regions` tells the lines of a page apart, and finds them anew on request."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator import paths
from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.project.project import Project

NO_WINDOW = Faces(
    has_display=lambda: False,
    open_window=lambda *_: pytest.fail("no window was asked for"),
    paint=lambda *_: pytest.fail("no picture was asked for"),
)


@pytest.fixture
def regions(tmp_path: Path, monkeypatch, capsys) -> Callable[..., tuple[int, str, str]]:
    """Run the command on the sample corpus."""
    monkeypatch.chdir(tmp_path)
    assert run(["new", "a.hashiya"], NO_WINDOW) == 0
    gold = paths.sample_corpus() / "sample.gold.jsonl"
    assert run(["import", "a.hashiya", str(gold)], NO_WINDOW) == 0

    def command(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run(["regions", "a.hashiya", *words], NO_WINDOW)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return command


def test_every_line_is_listed_with_its_reason(regions) -> None:
    status, out, _ = regions("01-rutba-truce", "--json")
    (found,) = json.loads(out)
    text = (paths.sample_corpus() / "texts" / "01-rutba-truce.txt").read_text("utf-8")
    assert status == 0
    assert all(text[one["start"] : one["end"]] == one["text"] for one in found["regions"])
    kinds = {one["kind"] for one in found["regions"]}
    assert {"title", "body"} < kinds
    assert all(one["reason"] for one in found["regions"] if not one["decided"])


def test_finding_anew_is_one_edit(regions) -> None:
    with Project.open(Path("a.hashiya")) as project:
        before = [project.document(one.id) for one in project.documents()]
    status, out, _ = regions("--find", "--json", "--annotator", "ليلى")
    told = json.loads(out)
    assert (status, told["documents"]) == (0, len(before))
    with Project.open(Path("a.hashiya"), "ليلى") as project:
        changed = {one.id for one in before if project.document(one.id) != one}
        assert changed == set(told["changed"])
        if changed:
            project.undo()
        assert [project.document(one.id) for one in before] == before


def test_an_unknown_document_is_told(regions) -> None:
    status, _, err = regions("nowhere")
    assert status == 1
    assert "nowhere" in err
    assert "Traceback" not in err
