"""Intervals by drawing documents again: documents, not annotations, are what was sampled.

Efron, Tibshirani (1993), An Introduction to the Bootstrap, chapters 13 and 14.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from annotator.agreement import Floats, Tally

LEAST_DOCUMENTS = 5
"""With fewer documents an interval would promise what nobody knows."""

_LEVEL = 0.95
_AT_ONCE = 4_000_000

Bounds = tuple[float, float]
Weights = NDArray[np.uint16]
"""How often samples hold documents: there are 20 million of these for 10,000 documents."""


@dataclass(frozen=True, slots=True)
class Intervals:
    """Two intervals for one number; None where there is none."""

    percentile: Bounds | None = None
    bca: Bounds | None = None


@lru_cache(maxsize=4)
def drawn(documents: int, seed: int, draws: int) -> Weights:
    """Say how often each sample holds each document (samples x documents)."""
    random = np.random.default_rng(seed)
    found = np.empty((draws, documents), np.uint16)
    step = max(1, _AT_ONCE // documents)
    for start in range(0, draws, step):
        rows = min(step, draws - start)
        picked = random.integers(0, documents, (rows, documents))
        picked += np.arange(rows)[:, None] * documents
        counts = np.bincount(picked.ravel(), minlength=rows * documents)
        found[start : start + rows] = counts.reshape(rows, documents)
    return found


def intervals(tally: Tally, seed: int, draws: int) -> Intervals:
    """Give both intervals; none for fewer than five documents that hold anything."""
    held = tally.counts.any(axis=1)
    counts = tally.counts[held]
    if len(counts) < LEAST_DOCUMENTS:
        return Intervals()
    samples = values_of(tally, drawn(len(counts), seed, draws), counts)
    samples = np.sort(samples[~np.isnan(samples)])
    if not len(samples):
        return Intervals()
    low, high = (1 - _LEVEL) / 2, (1 + _LEVEL) / 2
    return Intervals(_bounds(samples, low, high), _bca(tally, counts, samples))


def middle(samples: Floats) -> Bounds | None:
    """Give the bounds of the middle 95 % of samples; None where none of them has a number."""
    defined = samples[~np.isnan(samples)]
    if not len(defined):
        return None
    return _bounds(defined, (1 - _LEVEL) / 2, (1 + _LEVEL) / 2)


def values_of(tally: Tally, weights: Weights, counts: Floats) -> Floats:
    """Compute the number of each sample; features that are zero everywhere cost nothing."""
    used = np.flatnonzero(counts.any(axis=0))
    dense = np.ascontiguousarray(counts[:, used])
    step = max(1, _AT_ONCE // max(1, *counts.shape))
    found: list[Floats] = []
    for start in range(0, len(weights), step):
        part: Floats = weights[start : start + step].astype(np.float64) @ dense
        if len(used) < counts.shape[1]:
            whole = np.zeros((len(part), counts.shape[1]))
            whole[:, used] = part
            part = whole
        found.append(tally.value(part))
    return np.concatenate(found)


def _bounds(samples: Floats, low: float, high: float) -> Bounds:
    found = np.quantile(samples, (low, high))
    return float(found[0]), float(found[1])


def _bca(tally: Tally, counts: Floats, samples: Floats) -> Bounds | None:
    total = counts.sum(axis=0)
    value = float(tally.value(total))
    below = (float(np.mean(samples < value)) + float(np.mean(samples <= value))) / 2
    left = tally.value(total - counts)
    left = left[~np.isnan(left)]
    if not 0 < below < 1 or not len(left):
        return None
    away = left.mean() - left
    spread = float((away**2).sum()) ** 1.5
    acceleration = float((away**3).sum()) / (6 * spread) if spread else 0.0
    normal = NormalDist()
    bias = normal.inv_cdf(below)

    def moved(share: float) -> float:
        at = bias + normal.inv_cdf(share)
        return normal.cdf(bias + at / (1 - acceleration * at))

    return _bounds(samples, moved((1 - _LEVEL) / 2), moved((1 + _LEVEL) / 2))
