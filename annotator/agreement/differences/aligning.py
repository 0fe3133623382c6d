"""Which annotation of one annotator is about the same as which of another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from annotator.agreement import Floats, Ints
from annotator.agreement.matching import equal, lengths, matched, overlaps, spans_of_marks
from annotator.agreement.material import Work
from annotator.agreement.places import Place, place_of
from annotator.agreement.relations.ends import overlapping_ends
from annotator.model.annotation import Annotation
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
    for row, here in enumerate(a):
        for column, there in enumerate(b):
            if both := len(here & there):
                found[row, column] = 2 * both / (len(here) + len(there))
    return found


def members(chain: Annotation, work: Work) -> frozenset[Place]:
    """Give the places of the mentions of an entity."""
    marks = (work.all.get(one) for one in chain.targets(MEMBER))
    return frozenset(place_of(one, work) for one in marks if one is not None)


def _places(work: Work, layer: Layer) -> list[Place]:
    return [place_of(mark, work, layer) for mark in work.marks]
