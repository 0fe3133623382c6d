"""`hashiya assign`, `split` and `statistics`: plans shown, done, and tables written."""

from __future__ import annotations

import csv
import json
from collections import Counter
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
Command = Callable[..., int]


@pytest.fixture
def hashiya(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> Command:
    """Make a corpus of the sample articles with their gold annotations."""
    monkeypatch.chdir(tmp_path)
    assert run(["new", "a.hashiya"], NO_WINDOW) == 0
    gold = paths.sample_corpus() / "sample.gold.jsonl"
    assert run(["import", "a.hashiya", str(gold)], NO_WINDOW) == 0
    capsys.readouterr()
    return lambda name, *words: run([name, "a.hashiya", *map(str, words)], NO_WINDOW)


def managed() -> tuple[Counter[str], dict[str, str]]:
    with Project.open(Path("a.hashiya")) as project:
        assigned = Counter(one.annotator for one in project.corpus.assignments())
        return assigned, dict(project.corpus.parts("main"))


ASSIGN = ("--annotators", "ليلى", "سالم", "--overlap", "0.5", "--stratify", "outlet", "--seed", 7)


def test_articles_are_handed_out_as_the_plan_said(hashiya, capsys) -> None:
    assert hashiya("assign", *ASSIGN, "--plan", "--json") == 0
    plan = json.loads(capsys.readouterr().out)
    assert managed()[0] == {}
    assert hashiya("assign", *ASSIGN, "--batch", "أولى", "--json") == 0
    assert json.loads(capsys.readouterr().out) == plan
    assert managed()[0] == {one["annotator"]: one["articles"] for one in plan}
    assert sum(one["articles"] for one in plan) == 9
    assert [one["shared"] for one in plan] == [3, 3]


def test_a_plan_is_said_in_words(hashiya, capsys) -> None:
    assert hashiya("assign", *ASSIGN) == 0
    assert capsys.readouterr().out.splitlines()[-1] == (
        "6 articles, 3 of them shared by 2; 0 left out as assigned already, 0 as duplicates."
    )
    assert hashiya("assign", *ASSIGN) == 1
    assert "nothing to hand out" in capsys.readouterr().err


def test_articles_are_split_as_the_plan_said(hashiya, capsys) -> None:
    shares = ("--shares", 3, 2, 1, "--seed", 7)
    assert hashiya("split", *shares, "--plan", "--json") == 0
    plan = json.loads(capsys.readouterr().out)
    assert managed()[1] == {}
    assert hashiya("split", *shares) == 0
    assert [(one["part"], one["articles"]) for one in plan] == [
        ("train", 3),
        ("dev", 2),
        ("test", 1),
    ]
    assert Counter(managed()[1].values()) == {"train": 3, "dev": 2, "test": 1}


def test_a_stratified_split_shows_every_stratum(hashiya, capsys) -> None:
    assert hashiya("split", "--stratify", "month", "--shares", 1, 1) == 0
    *strata, everything = [one.split("\t") for one in capsys.readouterr().out.splitlines()]
    assert everything[0] == "all"
    assert sum(int(one) for one in everything[1:]) == 6
    assert sum(int(one) for row in strata for one in row[1:]) == 6


def test_statistics_as_json_tables_and_files(hashiya, capsys, tmp_path) -> None:
    assert hashiya("statistics", "--json") == 0
    tables = json.loads(capsys.readouterr().out)
    sizes = {one["what"]: one["number"] for one in tables["sizes"]}
    assert (sizes["documents"], sizes["sets"], sizes["finished sets"]) == (6, 6, 6)
    assert sizes["annotations"] == sum(one["annotations"] for one in tables["types"])
    assert hashiya("statistics", "--out", "numbers") == 0
    files = {one.stem for one in Path("numbers").iterdir()}
    assert files == set(tables)
    with Path("numbers/outlets.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(one["outlet"], int(one["documents"])) for one in rows] == [
        (one["outlet"], one["documents"]) for one in tables["outlets"]
    ]
    assert hashiya("statistics", "--table", "outlets") == 0
    assert len(capsys.readouterr().out.splitlines()) == 1 + len(tables["outlets"])


def test_statistics_of_one_annotator_or_of_gold(hashiya, capsys) -> None:
    assert hashiya("statistics", "--annotator", "ليلى", "--table", "types", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"types": []}
    assert hashiya("statistics", "--gold", "--table", "types", "--json") == 0
    assert json.loads(capsys.readouterr().out)["types"]


def test_tables_follow_each_other_under_their_titles(hashiya, capsys) -> None:
    assert hashiya("statistics") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["How much there is", "documents\t6"]
    assert "Stances by holder and target" in lines


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("assign", "--annotators", "أ", "--overlap", "2"), "The overlap must be a share"),
        (("split", "--shares", "1", "0"), "more than 0"),
        (("split", "--shares", "1", "1", "1", "1"), "4 shares need 4 different names"),
        (("statistics", "--table", "foo"), "There is no table foo"),
        (("statistics", "--out", "."), "not empty"),
    ],
)
def test_bad_input_is_told_in_one_sentence(hashiya, capsys, words, told) -> None:
    assert hashiya(*words) == 1
    error = capsys.readouterr().err
    assert error.startswith("hashiya: ")
    assert error.count("\n") == 1
    assert told in error
