"""Boundary similarity counts a boundary moved by a word as half of one that is missing."""

from __future__ import annotations

import pytest

from annotator.agreement.segments.boundary_similarity import boundaries_of, edits
from annotator.agreement.segments.pk import one_cuts
from annotator.agreement.segments.window_diff import counts_differ
from annotator.agreement.segments.windows import Apart, errors
from tests.unit.agreement.builders import corpus, marks, result, value


def similarity(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Give the similarity of two texts cut into segments of these lengths."""
    over, under = edits(boundaries_of(one), boundaries_of(other))
    return 1 - over / under


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((2, 3, 6), (2, 2, 7), 0.75),
        ((2, 3, 6), (2, 3, 6), 1),
        ((2, 3, 6), (5, 6), 0.5),
        ((2, 9), (9, 2), 0),
        ((5, 6), (11,), 0),
    ],
)
def test_fournier(one: tuple[int, ...], other: tuple[int, ...], expected: float) -> None:
    assert similarity(one, other) == pytest.approx(expected)
    assert similarity(other, one) == pytest.approx(expected)


@pytest.mark.parametrize("apart", [counts_differ, one_cuts])
def test_window_diff_and_pk_as_segeval_gives_them(apart: Apart) -> None:
    wrong, windows = errors(boundaries_of((5, 6)), boundaries_of((2, 3, 6)), 11, apart)
    assert (wrong, windows) == (2, 8)
    assert wrong / windows == 0.25


def test_two_boundaries_in_a_window_are_one_too_many_for_window_diff_alone() -> None:
    key, response = boundaries_of((8, 8)), boundaries_of((7, 2, 7))
    # Windows from word 4 to word 7 hold the one boundary of the key; most of them hold both others.
    assert errors(key, response, 16, counts_differ)[0] > errors(key, response, 16, one_cuts)[0] > 0


@pytest.mark.parametrize("key", ["window-diff", "pk"])
def test_windows_of_texts_that_annotators_cut(key: str) -> None:
    one, other = (
        marks("Claim:0-50 Claim:50-200", "claim"),
        marks("Claim:0-80 Claim:80-200", "claim"),
    )
    assert value(key, {"A": one, "B": one}, layer="claim") == 1
    found = value(key, {"A": one, "B": other}, layer="claim")
    assert 0 < found < 1
    assert value(key, {"A": other, "B": one}, layer="claim") == found
    assert result(key, corpus({"A": [], "B": []}), "claim").value is None
