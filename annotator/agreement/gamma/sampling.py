"""Random continua: what annotators who know nothing of each other would have marked.

Mathet, Widlöcher, Métivier (2015), section 5.2: the work of an annotator, shifted round the text
by a random distance; what falls out at the end comes in at the beginning.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from annotator.agreement import Floats


def shuffled(works: Sequence[Floats], length: float, random: np.random.Generator) -> list[Floats]:
    """Shift the work of annotators, picked at random, so that no two shifts are nearly equal."""
    every = np.concatenate(list(works))
    apart = float((every[:, 1] - every[:, 0]).mean()) / 2
    there = [one for one in works if len(one)]
    found: list[Floats] = []
    shifts: list[float] = []
    for _ in works:
        shift = _shift(random, length, shifts, apart)
        shifts.append(shift)
        work = there[int(random.integers(len(there)))].copy()
        start = (work[:, 0] + shift) % length
        work[:, 1] += start - work[:, 0]
        work[:, 0] = start
        found.append(work)
    return found


def _shift(
    random: np.random.Generator, length: float, taken: Sequence[float], apart: float
) -> float:
    for _ in range(20):
        shift = float(random.uniform(0, length))
        round_trip = [min(abs(shift - one), length - abs(shift - one)) for one in taken]
        if all(one >= apart for one in round_trip):
            return shift
    return float(random.uniform(0, length))
