"""The shipped list is made so that it decides as the whole one would."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from annotator.text.clitics import Clitics
from annotator.text.word_counts import read_counts

MAKER = Path(__file__).resolve().parents[3] / "packaging" / "word_counts.py"
WHOLE = {
    "العراق": 3200,
    "والعراق": 250,
    "وكالة": 1100,
    "الوكالة": 390,
    "كالة": 6,
    "كتاب": 900,
    "كتابها": 40,
}


@pytest.fixture(scope="module")
def maker() -> dict:
    return runpy.run_path(str(MAKER))


def test_spellings_are_added_up_and_the_rarest_and_foreign_ones_left_out(maker) -> None:
    found = maker["folded"]({"إلى": 1e-3, "الى": 1e-3, "نادرة": 1e-9, "war": 1e-3, "و": 1e-2})
    assert [*found] == ["الي"]
    assert found["الي"] == pytest.approx(200_000, rel=0.06)


def test_words_that_are_cut_without_their_own_count_are_left_out(maker) -> None:
    kept = maker["pruned"](WHOLE)
    assert WHOLE.keys() - kept.keys() == {"والعراق", "كتابها"}
    for word in WHOLE:
        assert Clitics(kept).split(word) == Clitics(WHOLE).split(word)


def test_the_list_is_read_as_it_was_written_and_the_same_each_time(maker, tmp_path: Path) -> None:
    path = tmp_path / "list.gz"
    path.write_bytes(maker["written"](WHOLE))
    assert read_counts(path) == WHOLE
    assert maker["written"](dict(reversed(WHOLE.items()))) == path.read_bytes()
