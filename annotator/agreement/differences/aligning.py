"""Which annotation of one annotator is about the same as which of another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from annotator.agreement import Floats, Ints
from annotator.agreement.matching import best, equal, lengths, matched, overlaps, spans_of_marks
from annotator.agreement.material import Work
from annotator.agreement.relations.ends import overlapping_ends
from annotator.model.annotation import Annotation
from annotator.model.spans import Span
from annotator.schema.places import Place, place_of
from annotator.schema.records import Layer
from annotator.schema.rules import MEMBER

_SAME_TYPE, _SAME_PLACE = 0.5, 1.0


def aligned(one: Work, other: Work, layer: Layer) -> tuple[Ints, Ints]:
    """Pair annotations that are about the same: by text in common, then by type."""
    if not one.marks or not other.marks:
        nothing = np.zeros(0, dtype=np.int64)
        return nothing, nothing
    return matched(likeness(one, other, layer))


def likeness(one: Work, other: Work, layer: Layer) -> Floats:
    """Say how alike annotations are (one x other); 0 where they have nothing to do with another."""
    types = equal([mark.type for mark in one.marks], [mark.type for mark in other.marks])
    if layer.kind == "chain":
        return _chains(one, other)
    if layer.kind == "relation":
        near = overlapping_ends(one, other, layer)
        return near * (1 + _SAME_TYPE * types)
    if all(not mark.spans for mark in (*one.marks, *other.marks)):
        places = equal(_places(one, layer), _places(other, layer))
        return places * (1 + _SAME_TYPE * types)
    return _marks(one.marks, other.marks, types)


def _marks(one: Sequence[Annotation], other: Sequence[Annotation], types: Floats) -> Floats:
    a, b = spans_of_marks(one), spans_of_marks(other)
    shared = overlaps(a, b)
    whole = lengths(a)[:, None] + lengths(b)
    dice = 2 * shared / np.where(whole == 0, 1, whole)
    return dice + (shared > 0) * (_SAME_TYPE * types + _SAME_PLACE * equal(a, b))


def _chains(one: Work, other: Work) -> Floats:
    a = [members(mark, one) for mark in one.marks]
    b = [members(mark, other) for mark in other.marks]
    found = np.zeros((len(a), len(b)))
    # Most entities have nothing to do with each other: only the others are compared in full.
    shared = overlaps([_spans(one) for one in a], [_spans(one) for one in b])
    for row, here in enumerate(a):
        for column, there in enumerate(b):
            if not shared[row, column] and here.isdisjoint(there):
                continue
            both = best(_nearness([*here], [*there]))
            if both:
                found[row, column] = 2 * both / (len(here) + len(there))
    return found


def _spans(places: frozenset[Place]) -> tuple[Span, ...]:
    return tuple(one for place in places for one in place if isinstance(one, Span))


def members(chain: Annotation, work: Work) -> frozenset[Place]:
    """Give the places of the mentions of an entity."""
    marks = (work.all.get(one) for one in chain.targets(MEMBER))
    return frozenset(place_of(one, work.all) for one in marks if one is not None)


def _places(work: Work, layer: Layer) -> list[Place]:
    return [place_of(mark, work.all, layer) for mark in work.marks]


def about_the_same(one: Sequence[Place], other: Sequence[Place]) -> bool:
    """Say whether places can be paired so that each two are the same or overlap.

    An edge that differs is a difference of the mark itself, told there and not once more of
    whatever holds it.
    """
    return len(one) == len(other) == shared_by(one, other)


def shared_by(one: Sequence[Place], other: Sequence[Place]) -> int:
    """Count the places that can be paired so that each two are the same or overlap."""
    return round(best((_nearness(one, other) > 0).astype(np.float64)))


def _nearness(one: Sequence[Place], other: Sequence[Place]) -> Floats:
    """Say how near places are (one x other): 1 the same, 0.5 overlapping."""
    near = np.zeros((len(one), len(other)))
    for row, a in enumerate(one):
        for column, b in enumerate(other):
            near[row, column] = 1.0 if a == b else 0.5 * _overlap(a, b)
    return near


def _overlap(one: Place, other: Place) -> bool:
    a = [each for each in one if isinstance(each, Span)]
    b = [each for each in other if isinstance(each, Span)]
    return any(here.overlaps(there) for here in a for there in b)
