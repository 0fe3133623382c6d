"""Where the segments of a text meet, and scores of how much is wrong with them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Set

import numpy as np

from annotator.agreement import NOTHING, Tally
from annotator.agreement.material import Item, Material
from annotator.agreement.summing import divided, over_pairs
from annotator.schema.records import Layer
from annotator.text.words import tokens

Boundaries = Set[int]
"""The numbers of the words with which a segment begins, or behind which one ends."""

Wrong = Callable[[Boundaries, Boundaries, int], tuple[float, float]]
"""Of the boundaries of two annotators in so many words: how much is wrong, and out of how much."""


def cuts_text(layer: Layer) -> bool:
    """Say whether the marks of the layer cut a text into segments that do not overlap."""
    kinds = {one.kind for one in layer.constraints}
    return layer.kind == "span" and "no-overlap" in kinds


def share_right(material: Material, wrong: Wrong) -> Tally:
    """Score every pair of annotators by how much is not wrong."""

    def row(item: Item, one: str, other: str) -> tuple[float, float]:
        if one not in item.works or other not in item.works:
            return 0.0, 0.0
        starts = [start for start, _ in tokens(item.document.text)]
        return wrong(_boundaries(item, one, starts), _boundaries(item, other, starts), len(starts))

    def tally(these: Material, one: str, other: str) -> Tally:
        rows = np.array([row(item, one, other) for item in these.items]).reshape(-1, 2)
        return Tally(
            rows, lambda sums: 1 - divided(sums[..., 0], sums[..., 1]), rows[:, 1], NOTHING
        )

    return over_pairs(material, tally)


def _boundaries(item: Item, name: str, starts: list[int]) -> Boundaries:
    edges = {edge for mark in item.works[name].marks for span in mark.spans for edge in span}
    return {bisect_left(starts, edge) for edge in edges} - {0, len(starts)}
