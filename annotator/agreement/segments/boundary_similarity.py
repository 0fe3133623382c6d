"""Boundary similarity: how many boundaries are put, missed, or moved by a word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

import numpy as np

from annotator.agreement import NOTHING, Measure, Tally
from annotator.agreement.material import Item, Material
from annotator.agreement.summing import divided, over_pairs
from annotator.schema.records import Layer
from annotator.text.words import tokens

NEAR = 2
"""Boundaries nearer than so many words are one that was moved."""


def cuts_text(layer: Layer) -> bool:
    """Say whether the marks of the layer cut a text into segments that do not overlap."""
    kinds = {one.kind for one in layer.constraints}
    return layer.kind == "span" and "no-overlap" in kinds


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

    def tally(these: Material, one: str, other: str) -> Tally:
        rows = np.array([_row(item, one, other) for item in these.items]).reshape(-1, 2)
        return Tally(
            rows, lambda sums: 1 - divided(sums[..., 0], sums[..., 1]), rows[:, 1], NOTHING
        )

    return over_pairs(material, tally)


def _row(item: Item, one: str, other: str) -> tuple[float, float]:
    if one not in item.works or other not in item.works:
        return 0.0, 0.0
    starts = [start for start, _ in tokens(item.document.text)]
    return edits(boundaries_in(item, one, starts), boundaries_in(item, other, starts))


def boundaries_in(item: Item, name: str, starts: Sequence[int]) -> set[int]:
    """Give the numbers of the words with which a segment begins, or behind which one ends."""
    edges = {edge for mark in item.works[name].marks for span in mark.spans for edge in span}
    return {bisect_left(starts, edge) for edge in edges} - {0, len(starts)}


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
