"""Boundary similarity counts a boundary moved by a word as half of one that is missing."""

from __future__ import annotations

import pytest

from annotator.agreement.segments.boundary_similarity import boundaries_of, edits


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
