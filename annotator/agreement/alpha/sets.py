"""Krippendorff's alpha for sets of values, as several types at one place are."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import cast

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.alpha.coincidences import alpha
from annotator.agreement.alpha.stacks import Labels, stacks_of
from annotator.agreement.codes import Codes, has_places

Distance = Callable[[Labels, Labels], float]


def masi(one: Labels, other: Labels) -> float:
    """Measure how unlike two sets are: by what they share, and more so when none holds the other.

    Passonneau (2006): 1 - Jaccard x (1 equal, 2/3 one holds the other, 1/3 crossing, 0 apart).
    """
    if one == other:
        return 0.0
    shared = len(one & other)
    if not shared:
        return 1.0
    monotone = 2 / 3 if one <= other or other <= one else 1 / 3
    return 1 - monotone * shared / len(one | other)


def jaccard(one: Labels, other: Labels) -> float:
    """Measure how unlike two sets are by what they share of all they hold."""
    return 1 - len(one & other) / len(one | other) if one | other else 0.0


def nested(one: Labels, other: Labels) -> float:
    """Measure how unlike two sets are by how they lie: equal, one in the other, crossing, apart.

    Passonneau (2004): 0, 1/3, 2/3 and 1.
    """
    if one == other:
        return 0.0
    if one <= other or other <= one:
        return 1 / 3
    return 2 / 3 if one & other else 1.0


def dice(one: Labels, other: Labels) -> float:
    """Measure how unlike two sets are by what they share of what each holds."""
    both = len(one) + len(other)
    return 1 - 2 * len(one & other) / both if both else 0.0


def alpha_sets(codes: Codes, distance: Distance = masi) -> Tally:
    """Count sets as far apart as the distance says; the categories of the codes are sets."""
    sets = cast("tuple[Labels, ...]", codes.categories)
    apart: Floats = np.array([distance(a, b) for a, b in product(sets, sets)], dtype=np.float64)
    apart = apart.reshape(len(sets), len(sets)) if sets else np.zeros((1, 1))
    return alpha(codes, lambda _: apart)


MEASURE = Measure(
    key="alpha-sets",
    title="Krippendorff's alpha for sets (MASI)",
    citation="Passonneau (2006), LREC; Krippendorff (2011)",
    unit="place",
    score=lambda material: alpha_sets(stacks_of(material)),
    suits=has_places,
    by_type=False,
)
