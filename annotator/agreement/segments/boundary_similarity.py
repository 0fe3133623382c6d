"""Boundary similarity: how many boundaries are put, missed, or moved by a word."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from annotator.agreement import Measure, Tally
from annotator.agreement.material import Material
from annotator.agreement.segments.boundaries import cuts_text, share_right

NEAR = 2
"""Boundaries nearer than so many words are one that was moved."""


def boundaries_of(masses: Iterable[int]) -> list[int]:
    """Give where segments of these lengths meet."""
    return [int(at) for at in np.cumsum(list(masses))[:-1]]


def edits(one: Iterable[int], other: Iterable[int]) -> tuple[float, float]:
    """Give how much has to be edited to come from boundaries to boundaries, and out of how many.

    A boundary moved by a word costs half as much as one that is missing.
    """
    a, b = set(one), set(other)
    matches = len(a & b)
    left, right = sorted(a - b), sorted(b - a)
    moved, cost = 0, 0.0
    here = there = 0
    while here < len(left) and there < len(right):
        distance = right[there] - left[here]
        if abs(distance) < NEAR:
            moved, cost = moved + 1, cost + abs(distance) / NEAR
            here, there = here + 1, there + 1
        elif distance > 0:
            here += 1
        else:
            there += 1
    missing = len(left) + len(right) - 2 * moved
    return missing + cost, float(missing + moved + matches)


def boundary_similarity(material: Material) -> Tally:
    """Score every pair of annotators."""
    return share_right(material, lambda one, other, _words: edits(one, other))


MEASURE = Measure(
    key="boundary-similarity",
    title="Boundary similarity",
    citation="Fournier (2013), ACL",
    unit="boundary",
    score=boundary_similarity,
    suits=cuts_text,
    pair=True,
    by_type=False,
)
