"""Sets of units, at most one of each annotator, that may be one unit in the best alignment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from annotator.agreement import Floats, Ints
from annotator.agreement.gamma.dissimilarity import Weights, combined

_EQUAL = 1e-9

Pairwise = Mapping[tuple[int, int], Floats]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Candidates with units of the same annotators: unit numbers (rows), and what each costs."""

    annotators: tuple[int, ...]
    units: Ints
    cost: Floats


def pairwise(works: Sequence[Floats], weights: Weights) -> Pairwise:
    """Give how unlike the units of each two annotators are."""
    return {
        (one, other): combined(works[one], works[other], weights)
        for one, other in combinations(range(len(works)), 2)
    }


def candidates(works: Sequence[Floats], weights: Weights) -> list[Candidates]:
    """List what can be in a best alignment.

    What costs more than the two parts it can be cut into is never in one; what costs the same is
    kept, so that of equal alignments the fuller one can be taken.
    """
    apart = pairwise(works, weights)
    sums: dict[tuple[int, ...], tuple[Ints, Floats]] = {}
    found: list[Candidates] = []
    pairs = len(works) * (len(works) - 1) / 2
    for size in range(1, len(works) + 1):
        for who in combinations(range(len(works)), size):
            units, inner = _grown(who, sums, works, apart, weights)
            sums[who] = units, inner
            kept = _worth_it(who, units, apart, weights, pairs)
            cost = (inner[kept] + weights.empty * (pairs - size * (size - 1) / 2)) / pairs
            found.append(Candidates(who, units[kept], cost))
    return found


def _grown(
    who: tuple[int, ...],
    sums: Mapping[tuple[int, ...], tuple[Ints, Floats]],
    works: Sequence[Floats],
    apart: Pairwise,
    weights: Weights,
) -> tuple[Ints, Floats]:
    """Add a unit of the last annotator to what there is of the others, where it can pay."""
    if len(who) == 1:
        alone = np.arange(len(works[who[0]]), dtype=np.int64)
        return alone[:, None], np.zeros(len(alone))
    units, inner = sums[who[:-1]]
    added = np.zeros((len(units), len(works[who[-1]])))
    for column, one in enumerate(who[:-1]):
        added += apart[one, who[-1]][units[:, column]]
    whole = inner[:, None] + added
    pairs, size = len(works) * (len(works) - 1) / 2, len(who)
    limit = weights.empty * (size * pairs - (pairs - size * (size - 1) / 2))
    rows, columns = np.nonzero(whole <= limit + _EQUAL)
    return np.column_stack([units[rows], columns]), whole[rows, columns]


def _worth_it(
    who: tuple[int, ...], units: Ints, apart: Pairwise, weights: Weights, pairs: float
) -> Ints:
    kept = np.ones(len(units), dtype=bool)
    size = len(who)
    together = pairs - size * (size - 1) / 2
    for part, rest in _cuts(size):
        between = np.zeros(len(units))
        for a in part:
            for b in rest:
                low, high = min(a, b), max(a, b)
                between += apart[who[low], who[high]][units[:, low], units[:, high]]
        inside = (len(part) * (len(part) - 1) + len(rest) * (len(rest) - 1)) / 2
        alone = weights.empty * (2 * pairs - inside)
        kept &= between + weights.empty * together <= alone + _EQUAL
    return np.flatnonzero(kept)


def _cuts(size: int) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    for half in range(1, size // 2 + 1):
        for part in combinations(range(size), half):
            yield part, tuple(one for one in range(size) if one not in part)
