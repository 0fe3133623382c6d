"""An article that several annotators marked nearly alike, for timing gamma."""

from __future__ import annotations

import numpy as np

from annotator.agreement.unitizing.units import Continuum, Unit


def an_article(annotators: int, units: int, length: int) -> Continuum:
    """Make a text in which annotators mark nearly the same."""
    random = np.random.default_rng(1)
    starts = np.sort(random.choice(length - 30, units, replace=False))
    sizes, types = random.integers(2, 20, units), random.integers(1, 5, units)
    found: list[tuple[Unit, ...]] = []
    for _ in range(annotators):
        moved = starts + random.integers(-3, 4, units)
        ends = moved + np.maximum(1, sizes + random.integers(-2, 3, units))
        named = np.where(random.random(units) < 0.1, random.integers(1, 5, units), types)
        rows = zip(moved.tolist(), ends.tolist(), named.tolist(), strict=True)
        found.append(tuple(Unit(*one) for one in rows))
    return Continuum(length, tuple(found))
