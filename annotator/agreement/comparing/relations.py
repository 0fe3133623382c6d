"""Compares relations by what they relate, which way round they stand, and their types."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from annotator.agreement import Floats
from annotator.agreement.comparing.marks import Compare, same_type
from annotator.agreement.comparing.pairing import paired
from annotator.agreement.comparing.units import Differing, Pairing, unit_of
from annotator.agreement.differences.aligning import likeness
from annotator.agreement.differences.edges import Edges
from annotator.agreement.differences.finding import between
from annotator.agreement.matching import equal
from annotator.agreement.material import Work
from annotator.agreement.relations.ends import overlapping_ends
from annotator.agreement.relations.relation_exact import typed_ends
from annotator.agreement.relations.relation_unlabelled import unlabelled_ends
from annotator.schema.records import Layer

_TURNED = 0.25
"""How alike relations are whose ends are the same the other way round."""
_EDGE: Differing = ("boundary", "")

SameRelations = Callable[[Work, Work, Layer], Floats]


def same_ends(one: Work, other: Work, layer: Layer) -> Floats:
    """Say which relations are between the same words, whichever way round they stand."""
    return equal(list(unlabelled_ends(one, layer)), list(unlabelled_ends(other, layer)))


def near_and_typed(one: Work, other: Work, layer: Layer) -> Floats:
    """Say which relations of a type are between words that overlap."""
    return overlapping_ends(one, other, layer) * same_type(one, other)


def typed_and_directed(one: Work, other: Work, layer: Layer) -> Floats:
    """Say which relations of a type are between the same words, the same way round."""
    return equal(list(typed_ends(one, layer)), list(typed_ends(other, layer)))


def by_ends(same: SameRelations, *, types: bool) -> Compare:
    """Make a comparison in which those relations are the same that `same` says.

    Of others it is told what their roles hold otherwise and, where `types` count, that their
    types differ; where it is neither, an edge of what they relate.
    """
    counted = {"role", "type"} if types else {"role"}

    def compare(one: Work, other: Work, layer: Layer, edges: Edges) -> list[Pairing]:
        def tell(a: int, b: int) -> tuple[Differing, ...]:
            found = between(one.marks[a], other.marks[b], one, other, edges)
            return tuple(each for each in found if each[0] in counted) or (_EDGE,)

        here = [unit_of(mark, one) for mark in one.marks]
        there = [unit_of(mark, other) for mark in other.marks]
        if not here or not there:
            nothing = np.zeros((len(here), len(there)))
            return paired(here, there, nothing, nothing, tell)
        like = likeness(one, other, layer) + _TURNED * same_ends(one, other, layer)
        return paired(here, there, same(one, other, layer), like, tell)

    return compare
