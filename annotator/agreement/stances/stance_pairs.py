"""Stances of two annotators, paired by holder and target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement import Floats, Ints
from annotator.agreement.matching import equal, matched, overlaps
from annotator.agreement.material import Work
from annotator.model.annotation import Annotation
from annotator.model.spans import Span
from annotator.schema.places import Place, filler_of, spans_of

HOLDER, TARGET, POLARITY = "holder", "target", "polarity"

_EXACT = 1e-3
"""By how much more two stances are alike when their fillers are the same text."""


@dataclass(frozen=True, slots=True)
class Stances:
    """The stances of one annotator in a document."""

    marks: tuple[Annotation, ...]
    holders: tuple[tuple[Span, ...], ...]
    targets: tuple[tuple[Span, ...], ...]
    places: tuple[tuple[Place, Place], ...]


def stances_of(work: Work) -> Stances:
    """Give an annotator's stances with where holder and target stand."""
    marks = work.marks
    return Stances(
        marks,
        tuple(_spans(one, HOLDER, work) for one in marks),
        tuple(_spans(one, TARGET, work) for one in marks),
        tuple((_place(one, HOLDER, work), _place(one, TARGET, work)) for one in marks),
    )


def _spans(mark: Annotation, role: str, work: Work) -> tuple[Span, ...]:
    return tuple(span for target in mark.targets(role) for span in spans_of(target, work.all))


def _place(mark: Annotation, role: str, work: Work) -> Place:
    found = [filler_of(one, work.all) for one in mark.arguments if one.role == role]
    return tuple(sorted(found, key=repr))


def same_pair(one: Stances, other: Stances) -> Floats:
    """Say which stances are about overlapping holders and targets (one x other).

    A literal such as "author" overlaps itself; a stance without a holder, one without a holder.
    """
    holders = _meet(one.holders, other.holders, [a for a, _ in one.places], _first(other))
    targets = _meet(one.targets, other.targets, [b for _, b in one.places], _second(other))
    return holders * targets


def _first(stances: Stances) -> list[Place]:
    return [holder for holder, _ in stances.places]


def _second(stances: Stances) -> list[Place]:
    return [target for _, target in stances.places]


def _meet(
    one: Sequence[tuple[Span, ...]],
    other: Sequence[tuple[Span, ...]],
    places: Sequence[Place],
    others: Sequence[Place],
) -> Floats:
    return np.maximum((overlaps(one, other) > 0) * 1.0, equal(places, others))


def same_polarity(one: Stances, other: Stances) -> Floats:
    """Say which stances have the same polarity (one x other)."""
    return equal(
        [mark.attributes.get(POLARITY, "") for mark in one.marks],
        [mark.attributes.get(POLARITY, "") for mark in other.marks],
    )


def same_attributes(one: Stances, other: Stances) -> Floats:
    """Say which stances have all attributes alike (one x other)."""
    return equal(
        [frozenset(mark.attributes.items()) for mark in one.marks],
        [frozenset(mark.attributes.items()) for mark in other.marks],
    )


def paired(one: Stances, other: Stances) -> tuple[Ints, Ints]:
    """Pair the stances about the same holder and target, those of the same text first."""
    return matched(same_pair(one, other) * (1 + _EXACT * equal(one.places, other.places)))
