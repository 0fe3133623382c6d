"""The marks of two annotators on each document, compared once for all measures of this folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass

from annotator.agreement import Floats, Tally
from annotator.agreement.matching import equal, overlaps, spans_of_marks
from annotator.agreement.material import Item, Material
from annotator.agreement.reasons import UNMARKED
from annotator.agreement.summing import f_tally, over_pairs
from annotator.model.spans import Span
from annotator.schema.records import Layer


@dataclass(frozen=True, slots=True)
class Side:
    """What one annotator marked in a document: spans and types, side by side."""

    spans: tuple[tuple[Span, ...], ...]
    types: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.spans)


@dataclass(frozen=True, slots=True)
class Pair:
    """What two annotators marked in a document; the matrices are one x other."""

    text: str
    one: Side
    other: Side
    shared: Floats
    same_place: Floats
    same_type: Floats


def marks_spans(layer: Layer) -> bool:
    """Say whether annotations of the layer are marked text."""
    return layer.kind in ("span", "frame") and layer.spans is not None


def side_of(item: Item, name: str) -> Side:
    """Give what an annotator marked, in the order of the text."""
    marks = sorted((one for one in item.works[name].marks if one.spans), key=lambda one: one.spans)
    return Side(tuple(spans_of_marks(marks)), tuple(one.type for one in marks))


def pair_of(text: str, one: Side, other: Side) -> Pair:
    """Compare what two marked."""
    return Pair(
        text,
        one,
        other,
        overlaps(one.spans, other.spans),
        equal(one.spans, other.spans),
        equal(one.types, other.types),
    )


def pairs_of(material: Material, one: str, other: str) -> list[Pair | None]:
    """Compare two annotators on every document; None where they did not both work."""
    return material.kept(f"pairs {one}\n{other}", lambda these: _pairs(these, one, other))


def _pairs(material: Material, one: str, other: str) -> list[Pair | None]:
    found: list[Pair | None] = []
    for item in material.items:
        if one in item.works and other in item.works:
            text = item.document.text
            found.append(pair_of(text, side_of(item, one), side_of(item, other)))
        else:
            found.append(None)
    return found


Counted = tuple[float, float, float, float]
"""Agreed in the one, agreed in the other, marks of the one, of the other."""


def counted(agreed: float, pair: Pair) -> Counted:
    """Count what agrees among what both marked."""
    return agreed, agreed, float(len(pair.one)), float(len(pair.other))


def in_common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """Count what is in both, as often as it is in both."""
    return sum((Counter(one) & Counter(other)).values())


def scored(material: Material, count: Callable[[Pair], float]) -> Tally:
    """Score every pair of annotators by how many marks agree in a document."""

    def tally(these: Material, one: str, other: str) -> Tally:
        pairs = pairs_of(these, one, other)
        rows = [(0.0,) * 4 if pair is None else counted(count(pair), pair) for pair in pairs]
        return f_tally(rows, unmarked_by(these, one, other))

    return over_pairs(material, tally)


def unmarked_by(material: Material, one: str, other: str) -> Mapping[str, int]:
    """Count the annotations of two that mark no text, by the reason for leaving them out."""
    missing = sum(
        not mark.spans
        for item in material.items
        for name in (one, other)
        if name in item.works
        for mark in item.works[name].marks
    )
    return {UNMARKED: missing} if missing else {}
