"""`hashiya duplicates` tells duplicates in groups, and links them when asked to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.project.kept import kept_documents
from annotator.project.person import login_name
from annotator.project.project import Project
from tests.unit.curation.test_curation_duplicates import EDITED, FLOOD, FOLDED, SPORT

NO_WINDOW = Faces(
    has_display=lambda: False,
    open_window=lambda *_: pytest.fail("no window was asked for"),
    paint=lambda *_: pytest.fail("no picture was asked for"),
)
Command = Callable[..., int]


@pytest.fixture
def duplicates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Ask for the duplicates of a corpus of four articles."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("1", FLOOD), ("2", FOLDED), ("3", EDITED), ("4", SPORT)):
        Path(f"{name}.txt").write_text(text, encoding="utf-8")
    assert run(["new", "a.hashiya"], NO_WINDOW) == 0
    assert run(["import", "a.hashiya", "1.txt", "2.txt", "3.txt", "4.txt"], NO_WINDOW) == 0
    capsys.readouterr()
    return lambda *words: run(["duplicates", "a.hashiya", *words], NO_WINDOW)


def test_each_group_is_told_with_what_to_keep_and_why(duplicates, capsys) -> None:
    assert duplicates() == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [(line[0], line[1], line[3], line[6]) for line in lines] == [
        ("1", "", "keep (longest)", "3"),
        ("1", "near", "", "1"),
        ("1", "near", "", "2"),
    ]


def test_linking_is_done_once_and_told(duplicates, capsys) -> None:
    assert duplicates("--link") == 0
    assert capsys.readouterr().out.endswith("Articles linked as duplicates: 2.\n")
    with Project.open(Path("a.hashiya"), login_name()) as project:
        assert len(kept_documents(project)) == 2
        assert project.undo_title() == "Keep one, link its duplicates"
    assert duplicates("--link") == 0
    assert capsys.readouterr().out.endswith("Articles linked as duplicates: 0.\n")


def test_json_has_the_shares(duplicates, capsys) -> None:
    assert duplicates("--json") == 0
    (group,) = json.loads(capsys.readouterr().out)
    assert (group["kind"], group["reason"], group["settled"]) == ("near", "longest", False)
    assert group["keep"]["name"] == "3"
    assert {one["name"] for one in group["duplicates"]} == {"1", "2"}
    assert all(0.7 <= one["likeness"] < 1 for one in group["duplicates"])


def test_a_stricter_search_finds_less(duplicates, capsys) -> None:
    assert duplicates("--near", "0.99", "--contained", "1", "--json") == 0
    (group,) = json.loads(capsys.readouterr().out)
    assert (group["kind"], len(group["duplicates"])) == ("folded", 1)


def test_no_duplicates_are_told_as_well(duplicates, capsys, tmp_path: Path) -> None:
    assert run(["new", "b.hashiya"], NO_WINDOW) == 0
    capsys.readouterr()
    assert run(["duplicates", "b.hashiya"], NO_WINDOW) == 0
    assert capsys.readouterr().out == "No duplicates were found.\n"


def test_a_share_that_is_none_is_told_in_one_sentence(duplicates, capsys) -> None:
    assert duplicates("--near", "80") == 1
    assert capsys.readouterr().err == "hashiya: Give a likeness between 0 and 1, such as 0.8.\n"
