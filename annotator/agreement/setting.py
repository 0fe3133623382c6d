"""Scores what annotators said as sets of things: what is in both, in the one, in the other."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from annotator.agreement import Tally
from annotator.agreement.material import Material, Work
from annotator.agreement.summing import f_tally, over_pairs
from annotator.schema.records import Layer

Extract = Callable[[Work, Layer], Iterable[Hashable]]
"""Gives what one annotator said of a document; what is said twice counts once."""

Compare = Callable[[Work, Work, Layer], tuple[float, float, float, float]]
"""Counts what agrees in the work of one, of the other, and what there is in each."""


def scored_sets(material: Material, extract: Extract) -> Tally:
    """Score every pair of annotators by what both said."""

    def compare(one: Work, other: Work, layer: Layer) -> tuple[float, float, float, float]:
        a, b = set(extract(one, layer)), set(extract(other, layer))
        both = float(len(a & b))
        return both, both, float(len(a)), float(len(b))

    return scored_works(material, compare)


def scored_works(material: Material, compare: Compare) -> Tally:
    """Score every pair of annotators by comparing their work on each document."""

    def tally(these: Material, one: str, other: str) -> Tally:
        rows = [
            compare(item.works[one], item.works[other], these.layer)
            if one in item.works and other in item.works
            else (0.0,) * 4
            for item in these.items
        ]
        return f_tally(rows, {})

    return over_pairs(material, tally)
