"""Compares annotations as a whole: their words, types, attributes, holders and targets."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from annotator.agreement import Floats
from annotator.agreement.comparing.pairing import paired
from annotator.agreement.comparing.units import Differing, Pairing, unit_of
from annotator.agreement.differences.aligning import likeness
from annotator.agreement.differences.edges import Edges
from annotator.agreement.differences.finding import between
from annotator.agreement.differences.kinds import BOUNDARIES
from annotator.agreement.matching import equal, overlaps, spans_of_marks
from annotator.agreement.material import Work
from annotator.agreement.stances.stance_pairs import (
    HOLDER,
    POLARITY,
    TARGET,
    same_attributes,
    same_pair,
    same_polarity,
    stances_of,
)
from annotator.schema.records import Layer

Same = Callable[[Work, Work], Floats]
"""Says which annotations are the same (one x other), as 1 and 0."""
SameHere = Callable[[Work, Work, Layer, Edges], Floats]
"""Says so where it takes the scheme or the text to know."""
Counts = Callable[[Differing], bool]
"""Says whether a difference is one here."""
Compare = Callable[[Work, Work, Layer, Edges], list[Pairing]]


def by_everything(one: Work, other: Work, layer: Layer, edges: Edges) -> list[Pairing]:
    """Compare all that there is of annotations; what is about the same is paired."""
    nothing = np.zeros((len(one.marks), len(other.marks)))
    return _compared(one, other, layer, nothing, lambda a, b: tuple(_all(one, other, edges, a, b)))


def by(same: Same, counts: Counts, otherwise: Differing) -> Compare:
    """Make a comparison in which those are the same that `same` says.

    Of the differences of others those are told that `counts`, `otherwise` where there is none.
    """
    return by_place(lambda one, other, _layer, _edges: same(one, other), counts, otherwise)


def by_place(same: SameHere, counts: Counts, otherwise: Differing) -> Compare:
    """Make such a comparison where the scheme or the text has a say in what is the same."""

    def compare(one: Work, other: Work, layer: Layer, edges: Edges) -> list[Pairing]:
        def tell(a: int, b: int) -> tuple[Differing, ...]:
            found = tuple(each for each in _all(one, other, edges, a, b) if counts(each))
            return found or (otherwise,)

        return _compared(one, other, layer, same(one, other, layer, edges), tell)

    return compare


def _compared(
    one: Work,
    other: Work,
    layer: Layer,
    same: Floats,
    tell: Callable[[int, int], tuple[Differing, ...]],
) -> list[Pairing]:
    return paired(
        [unit_of(mark, one) for mark in one.marks],
        [unit_of(mark, other) for mark in other.marks],
        same,
        likeness(one, other, layer) if one.marks and other.marks else same,
        tell,
    )


def _all(one: Work, other: Work, edges: Edges, a: int, b: int) -> list[Differing]:
    return list(between(one.marks[a], other.marks[b], one, other, edges))


def same_words(one: Work, other: Work) -> Floats:
    """Say which annotations have the same words."""
    placed = np.array([bool(mark.spans) for mark in one.marks], dtype=np.float64)
    return equal(spans_of_marks(one.marks), spans_of_marks(other.marks)) * placed[:, None]


def same_core(one: Work, other: Work, _layer: Layer, edges: Edges) -> Floats:
    """Say which annotations of a type have the same words but for clitics, article and signs."""
    placed = np.array([bool(mark.spans) for mark in one.marks], dtype=np.float64)
    a, b = ([edges.cores(mark.spans) for mark in work.marks] for work in (one, other))
    return equal(a, b) * placed[:, None] * same_type(one, other)


def overlapping(one: Work, other: Work) -> Floats:
    """Say which annotations share a letter."""
    shared = overlaps(spans_of_marks(one.marks), spans_of_marks(other.marks))
    return (shared > 0).astype(np.float64)


def same_type(one: Work, other: Work) -> Floats:
    """Say which annotations have the same type."""
    return equal([mark.type for mark in one.marks], [mark.type for mark in other.marks])


def about_the_same(one: Work, other: Work) -> Floats:
    """Say which stances have holders and targets that overlap."""
    return same_pair(stances_of(one), stances_of(other))


def with_polarity(one: Work, other: Work) -> Floats:
    """Say which of those have the same polarity."""
    a, b = stances_of(one), stances_of(other)
    return same_pair(a, b) * same_polarity(a, b)


def with_attributes(one: Work, other: Work) -> Floats:
    """Say which of those have all attributes alike."""
    a, b = stances_of(one), stances_of(other)
    return same_pair(a, b) * same_attributes(a, b)


def edge(each: Differing) -> bool:
    """Take differences of words."""
    return each[0] in BOUNDARIES


def edge_or_type(each: Differing) -> bool:
    """Take differences of words and of types."""
    return edge(each) or each[0] == "type"


def of_type(each: Differing) -> bool:
    """Take differences of types."""
    return each[0] == "type"


def of_pair(each: Differing) -> bool:
    """Take differences of holder and target."""
    return each in {("role", HOLDER), ("role", TARGET)}


def of_polarity(each: Differing) -> bool:
    """Take differences of holder, target and polarity."""
    return of_pair(each) or each == ("attribute", POLARITY)


def of_attributes(each: Differing) -> bool:
    """Take differences of holder, target and any attribute."""
    return of_pair(each) or each[0] == "attribute"


def of_evidence(each: Differing) -> bool:
    """Take differences of holder, target and evidence."""
    return of_pair(each) or edge(each)
