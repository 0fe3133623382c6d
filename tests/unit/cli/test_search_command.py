"""`hashiya search` prints a concordance, and tells bad queries in one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator import paths
from annotator.cli.faces import Faces
from annotator.cli.main import run

NO_WINDOW = Faces(
    has_display=lambda: False,
    open_window=lambda *_: pytest.fail("no window was asked for"),
    paint=lambda *_: pytest.fail("no picture was asked for"),
)
Search = Callable[..., int]


@pytest.fixture
def search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Search:
    """Search the sample corpus with its gold annotations."""
    monkeypatch.chdir(tmp_path)
    assert run(["new", "a.hashiya"], NO_WINDOW) == 0
    gold = paths.sample_corpus() / "sample.gold.jsonl"
    assert run(["import", "a.hashiya", str(gold)], NO_WINDOW) == 0
    return lambda *words: run(["search", "a.hashiya", *map(str, words)], NO_WINDOW)


@pytest.fixture
def out(search: Search, capsys: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """Give what was printed since the corpus was made."""
    capsys.readouterr()
    return lambda: capsys.readouterr().out


def test_lines_for_pipes_have_the_hit_between_its_contexts(search, out) -> None:
    assert search("هدنة", "--limit", "1") == 0
    (line,) = out().splitlines()
    name, date, before, match, after, annotator = line.split("\t")
    assert (name, date, match, annotator) == ("01-rutba-truce", "2024-03-14", "هدنة", "")
    text = (paths.sample_corpus() / "texts" / f"{name}.txt").read_text("utf-8")
    assert before + match + after in text.replace("\n", " ")


def test_json_names_the_place_in_code_points(search, out) -> None:
    assert search("[event:Conflict.Attack Attacker=ORG]", "--json") == 0
    hits = json.loads(out())
    assert hits
    for hit in hits:
        text = (paths.sample_corpus() / "texts" / f"{hit['name']}.txt").read_text("utf-8")
        assert hit["offset_unit"] == "codepoint"
        assert text[hit["start"] : hit["end"]] == hit["match"]
        assert hit["annotation"]
        assert hit["annotator"] == "adjudication"


def test_the_width_and_the_limit(search, out) -> None:
    assert search("في", "--width", "5", "--limit", "3", "--json") == 0
    hits = json.loads(out())
    assert len(hits) == 3
    assert all(len(hit["before"]) <= 5 for hit in hits)


@pytest.mark.parametrize("order", ["corpus", "date", "newest", "rank", "before", "match", "after"])
def test_every_order_gives_the_same_hits(search, out, order: str) -> None:
    assert search("على", "--sort", order, "--limit", "1000", "--json") == 0
    hits = {(hit["name"], hit["start"]) for hit in json.loads(out())}
    assert search("على", "--count", "--json") == 0
    counted = json.loads(out())
    assert (counted["hits"], counted["documents"]) == (len(hits), len({name for name, _ in hits}))


def test_a_count_in_words(search, out) -> None:
    assert search("هدنة", "--count") == 0
    documents, hits = out().strip().split(", ")
    assert documents == "1 document"
    assert hits.endswith(" hits")


def test_another_annotators_marks_are_left_out(search, out) -> None:
    assert search("[event]", "--annotator", "ليلى", "--json") == 0
    assert json.loads(out()) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (('"هدنة',), "The quotation mark at character 1 is never closed."),
        (("[event:Foo]",), "The layer event has no type Foo (at character 2)."),
        (
            ("/(/",),
            "The regular expression at character 1 cannot be read: missing ) at position 1.",
        ),
        (("هدنة", "--limit", "0"), "--limit must be 1 or more, and --width 0 or more."),
    ],
)
def test_bad_input_is_told_in_one_sentence(search, capsys, words, told: str) -> None:
    assert search(*words) == 1
    assert capsys.readouterr().err == f"hashiya: {told}\n"
