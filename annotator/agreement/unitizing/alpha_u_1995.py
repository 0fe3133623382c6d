"""alpha-U of 1995, to be compared with tools that have no other."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import numpy as np

from annotator.agreement import Floats, Measure, Note, Tally
from annotator.agreement.material import Material
from annotator.agreement.summing import divided
from annotator.agreement.unitizing.units import Continua, Continuum, Unit, continua_of, marks_text
from annotator.schema.records import is_a

CAVEAT = Note(
    "The disagreement that chance gives is worked out within each document, weighed by its length."
)


def alpha_u_1995(continua: Continua) -> Tally:
    """Sum, for each text, the disagreement observed and the one that chance gives."""
    rows = [_row(text, continua.size) for text in continua.texts]
    categories = continua.size - 1
    counts = np.array(rows).reshape(len(rows), 2 * categories)

    def value(sums: Floats) -> Floats:
        return 1 - divided(sums[..., :categories].sum(axis=-1), sums[..., categories:].sum(axis=-1))

    units = np.array([float(text.length) for text in continua.texts])
    caveat = CAVEAT if len(rows) > 1 else None
    return Tally(counts, value, units, caveat=caveat, left_out=continua.left_out)


def _of_material(material: Material) -> Tally:
    """Score all types, or one of them by its own part of the sums."""
    if material.type is None or material.whole is None:
        return material.kept("alpha-u", lambda one: alpha_u_1995(continua_of(one)))
    every, name = _of_material(material.whole), material.type
    half = every.counts.shape[1] // 2
    names = continua_of(material.whole).categories
    chosen = [at for at, one in enumerate(names) if is_a(one, name)]
    observed, chance = chosen, [half + at for at in chosen]

    def value(sums: Floats) -> Floats:
        return 1 - divided(sums[..., observed].sum(axis=-1), sums[..., chance].sum(axis=-1))

    return replace(every, value=value)


def of_category(tally: Tally, category: int) -> tuple[float, float]:
    """Give the disagreement observed and expected for a category, from 1, by length of text."""
    half = tally.counts.shape[1] // 2
    sums, length = tally.counts.sum(axis=0), float(tally.units.sum())
    return float(sums[category - 1]) / length, float(sums[half + category - 1]) / length


def _row(text: Continuum, size: int) -> Floats:
    there = [units for units in text.units if units is not None]
    observed, chance = np.zeros(size - 1), np.zeros(size - 1)
    if len(there) < 2:
        return np.concatenate([observed, chance])
    for category in range(1, size):
        units = [_array([one for one in own if one.category == category]) for own in there]
        gaps = [_gaps(own, text.length) for own in units]
        observed[category - 1] = _observed(units, gaps) / text.length
        chance[category - 1] = _expected(units, gaps, text.length) * text.length
    return np.concatenate([observed / (len(there) * (len(there) - 1)), chance])


def _array(units: list[Unit]) -> Floats:
    return np.array([(one.start, one.end) for one in units], dtype=np.float64).reshape(-1, 2)


def _gaps(units: Floats, length: int) -> Floats:
    edges = np.concatenate([[0.0], units.ravel(), [float(length)]]).reshape(-1, 2)
    return edges[edges[:, 1] > edges[:, 0]]


def _observed(units: list[Floats], gaps: list[Floats]) -> float:
    """Sum the squared distances: of edges where units meet, of the length of a unit in a gap."""
    found = 0.0
    for one, other in permutations(range(len(units)), 2):
        a, b = units[one], units[other]
        meet = (a[:, None, 0] < b[:, 1]) & (b[:, 0] < a[:, None, 1])
        found += float((((a[:, None, :] - b) ** 2).sum(axis=-1) * meet).sum())
        gap = gaps[other]
        inside = (gap[:, 0] <= a[:, None, 0]) & (a[:, None, 1] <= gap[:, 1])
        found += 2 * float((((a[:, 1] - a[:, 0]) ** 2)[:, None] * inside).sum())
    return found


def _expected(units: list[Floats], gaps: list[Floats], length: int) -> float:
    every = np.concatenate([own[:, 1] - own[:, 0] for own in units])
    empty = np.concatenate([own[:, 1] - own[:, 0] for own in gaps])
    fits = np.maximum(empty - every[:, None] + 1, 0) * (empty >= every[:, None])
    met = (len(every) - 1) / 3 * every * (every - 1) * (2 * every - 1)
    over = met + every**2 * fits.sum(axis=1)
    whole = len(units) * length
    under = whole * (whole - 1) - float((every * (every - 1)).sum())
    return 2 / length * float(over.sum()) / under if under else 0.0


MEASURE = Measure(
    key="alpha-u-1995",
    title="alpha-U of 1995",
    citation="Krippendorff (1995), Sociological Methodology 25",
    unit="character",
    score=_of_material,
    suits=marks_text,
)
