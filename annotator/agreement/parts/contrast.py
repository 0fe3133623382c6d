"""How far two numbers of one measure are apart, with an interval of its own.

Intervals of the two that overlap do not say that there is no difference: the difference itself is
computed in each sample. Efron, Tibshirani (1993), An Introduction to the Bootstrap, chapter 8.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement import Floats, Tally
from annotator.agreement.bootstrap import LEAST_DOCUMENTS, Bounds, drawn, middle, values_of


@dataclass(frozen=True, slots=True)
class Contrast:
    """One number minus another: None where one of them is not defined, or has no interval."""

    value: float | None = None
    interval: Bounds | None = None

    @property
    def certain(self) -> bool:
        """Say whether the interval leaves out that there is no difference."""
        return self.interval is not None and not self.interval[0] <= 0 <= self.interval[1]


def contrast(one: Tally, other: Tally, seed: int, draws: int, *, paired: bool = False) -> Contrast:
    """Give one number minus the other; `paired`: both were counted on the same documents.

    Without pairing the documents of each are drawn on their own.
    """
    value = _total(one) - _total(other)
    if np.isnan(value):
        return Contrast()
    if not draws:
        return Contrast(value)
    if paired:
        held = one.counts.any(axis=1) | other.counts.any(axis=1)
        counts = one.counts[held], other.counts[held]
    else:
        counts = one.counts[one.counts.any(axis=1)], other.counts[other.counts.any(axis=1)]
    if min(len(rows) for rows in counts) < LEAST_DOCUMENTS:
        return Contrast(value)
    seeds = (seed, seed) if paired else (seed, seed + 1)
    samples = [
        values_of(tally, drawn(len(rows), at, draws), rows)
        for tally, rows, at in zip((one, other), counts, seeds, strict=True)
    ]
    return Contrast(value, middle(samples[0] - samples[1]))


def _total(tally: Tally) -> float:
    value: Floats = tally.value(tally.counts.sum(axis=0))
    return float(np.asarray(value))
