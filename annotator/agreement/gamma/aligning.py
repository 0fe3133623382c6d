"""The best alignment: every unit in one unitary alignment, the least disorder of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement import Floats, Ints
from annotator.agreement.gamma.candidates import candidates, pairwise
from annotator.agreement.gamma.dissimilarity import Weights
from annotator.agreement.gamma.solving import assigned, covered

_TIE = 1e-6
"""What an alignment pays for each of its parts, so that of equal ones the fuller one is taken."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Unitary alignments: the number of a unit for each annotator, -1 for none; and the disorder.

    The disorder is the sum of the disorders of the unitary alignments, by the mean number of
    units of an annotator.
    """

    rows: Ints
    disorder: float


def best_alignment(works: Sequence[Floats], weights: Weights) -> Alignment:
    """Find it; a work is the units of one annotator, rows of start, end and category."""
    units = sum(len(one) for one in works)
    if not units:
        return Alignment(np.zeros((0, len(works)), dtype=np.int64), 0.0)
    rows, cost = _pair(works, weights) if len(works) == 2 else _any(works, weights)
    return Alignment(rows, float(cost) / (units / len(works)))


def _pair(works: Sequence[Floats], weights: Weights) -> tuple[Ints, float]:
    """Pair the units of two annotators: an assignment that gains on leaving all alone."""
    apart = pairwise(works, weights)[0, 1]
    gain = 2 * weights.empty + _TIE - apart
    one, other = assigned(np.maximum(gain, 0.0))
    left = np.setdiff1d(np.arange(len(works[0])), one)
    right = np.setdiff1d(np.arange(len(works[1])), other)
    rows = np.concatenate(
        [
            np.column_stack([one, other]),
            np.column_stack([left, np.full(len(left), -1)]),
            np.column_stack([np.full(len(right), -1), right]),
        ]
    ).astype(np.int64)
    alone = weights.empty * (len(left) + len(right))
    return rows, float(apart[one, other].sum()) + alone


def _any(works: Sequence[Floats], weights: Weights) -> tuple[Ints, float]:
    first = np.cumsum([0, *(len(one) for one in works)])
    every: list[Ints] = []
    units: list[Ints] = []
    columns: list[Ints] = []
    costs: list[Floats] = []
    number = 0
    for group in candidates(works, weights):
        row = np.full((len(group.units), len(works)), -1, dtype=np.int64)
        row[:, list(group.annotators)] = group.units
        every.append(row)
        costs.append(group.cost)
        at = np.arange(number, number + len(row), dtype=np.int64)
        for column, who in enumerate(group.annotators):
            units.append(first[who] + group.units[:, column])
            columns.append(at)
        number += len(row)
    cost = np.concatenate(costs)
    chosen = covered(cost + _TIE, np.concatenate(units), np.concatenate(columns), int(first[-1]))
    return np.concatenate(every)[chosen], float(cost[chosen].sum())
