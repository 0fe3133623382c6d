"""Pairs the work of two annotators so that as much as can be is the same, then what is alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from annotator.agreement import Floats
from annotator.agreement.comparing.units import Differing, Pairing, Unit
from annotator.agreement.matching import matched

MISSING: tuple[Differing, ...] = (("missing", ""),)

Tell = Callable[[int, int], tuple[Differing, ...]]
"""Says by what a unit of the one (row) differs from a unit of the other (column)."""


def paired(
    one: Sequence[Unit], other: Sequence[Unit], same: Floats, like: Floats, tell: Tell
) -> list[Pairing]:
    """Pair units, each at most once; `same` and `like` are one x other.

    As many as possible that are the same are paired with each other, the liker of them first;
    then those that have something to do with another. `tell` is asked of pairs of the latter.
    """
    if not one or not other:
        return list(_alone(one, other, set(), set()))
    # Nothing that is only alike may part two that are the same.
    enough = 1 + float(like.max()) * min(len(one), len(other))
    rows, columns = matched(like + enough * same)
    together = list(zip(rows.tolist(), columns.tolist(), strict=True))
    found = [Pairing(one[a], other[b], () if same[a, b] else tell(a, b)) for a, b in together]
    return [*found, *_alone(one, other, {a for a, _ in together}, {b for _, b in together})]


def _alone(
    one: Sequence[Unit], other: Sequence[Unit], rows: set[int], columns: set[int]
) -> Iterator[Pairing]:
    for at, unit in enumerate(one):
        if at not in rows:
            yield Pairing(unit, None, MISSING)
    for at, unit in enumerate(other):
        if at not in columns:
            yield Pairing(None, unit, MISSING)
