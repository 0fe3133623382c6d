"""Counts for the u-alpha family: how much text of one category met how much of another.

Krippendorff, Mathet, Bouvry, Widlöcher (2016), Quality & Quantity 50(6): 2347-2364. Each
annotator's units are completed by gaps to a partition of the text. From chance is taken what a
unit owes to itself: the square of its length, for a gap its length alone, and where gaps do not
count, the square of what others could pair with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import permutations

import numpy as np

from annotator.agreement import Floats, Ints
from annotator.agreement.material import Material
from annotator.agreement.summing import divided
from annotator.agreement.unitizing.units import Continua, Continuum, Unit, continua_of, painted


@dataclass(frozen=True, slots=True)
class Lengths:
    """Sums for every text: met (c x c), own squares (c), and squares of what is pairable (c)."""

    rows: Floats
    size: int
    left_out: Mapping[str, int] = field(default_factory=dict[str, int])

    def met(self, sums: Floats) -> Floats:
        """Give how much of each category met how much of each."""
        size = self.size
        return sums[..., : size * size].reshape(*sums.shape[:-1], size, size)

    def own(self, sums: Floats) -> Floats:
        """Give what units owe to themselves, by category."""
        at = self.size * self.size
        return sums[..., at : at + self.size]

    def pairable(self, sums: Floats) -> Floats:
        """Give what units owe to themselves where gaps do not count."""
        return sums[..., self.size * (self.size + 1) :]


def measured(continua: Continua) -> Lengths:
    """Measure every text."""
    rows = [_row(text, continua.size) for text in continua.texts]
    width = continua.size * (continua.size + 2)
    return Lengths(np.array(rows).reshape(len(rows), width), continua.size, continua.left_out)


def lengths_of(material: Material) -> Lengths:
    """Measure the texts of a material, once for all measures of this family."""
    return material.kept("lengths", lambda one: measured(continua_of(one)))


def _row(text: Continuum, size: int) -> Floats:
    there = [units for units in text.units if units is not None]
    met, own, pairable = np.zeros(size * size), np.zeros(size), np.zeros(size)
    if len(there) < 2:
        return np.concatenate([met, own, pairable])
    colors = [painted(text.length, units) for units in there]
    for one, other in permutations(range(len(there)), 2):
        met += np.bincount(colors[one] * size + colors[other], minlength=size * size)
    for at, units in enumerate(there):
        others = [color for place, color in enumerate(colors) if place != at]
        _add_own(own, pairable, units, others)
        own[0] += np.count_nonzero(colors[at] == 0)
    return np.concatenate([met / (len(there) - 1), own, pairable])


def _add_own(own: Floats, pairable: Floats, units: tuple[Unit, ...], others: list[Ints]) -> None:
    valued = np.sum([color > 0 for color in others], axis=0) / len(others)
    upto = np.concatenate([[0.0], np.cumsum(valued)])
    for start, end, category in units:
        own[category] += (end - start) ** 2
        pairable[category] += (upto[end] - upto[start]) ** 2


def expected(met: Floats, own: Floats) -> Floats:
    """Give by how much categories would meet by chance."""
    each, total = met.sum(axis=-1), met.sum(axis=(-2, -1))
    size = met.shape[-1]
    square = each[..., :, None] * each[..., None, :] - np.eye(size) * own[..., None, :]
    factor = divided(total, total**2 - own.sum(axis=-1))
    return square * np.asarray(factor)[..., None, None]


def coefficient(met: Floats, own: Floats) -> Floats:
    """Compare what did not meet its like with what would not by chance."""
    total = met.sum(axis=(-2, -1))
    chance = np.trace(expected(met, own), axis1=-2, axis2=-1)
    observed = np.trace(met, axis1=-2, axis2=-1)
    unlike = np.where(np.abs(total - chance) < 1e-9, 0.0, total - chance)
    return 1 - divided(total - observed, unlike)


def two_valued(met: Floats, own: Floats) -> tuple[Floats, Floats]:
    """Tell only what is marked from what is not."""
    whole = np.empty((*met.shape[:-2], 2, 2))
    whole[..., 0, 0] = met[..., 0, 0]
    whole[..., 0, 1] = met[..., 0, 1:].sum(axis=-1)
    whole[..., 1, 0] = met[..., 1:, 0].sum(axis=-1)
    whole[..., 1, 1] = met[..., 1:, 1:].sum(axis=(-2, -1))
    return whole, np.stack([own[..., 0], own[..., 1:].sum(axis=-1)], axis=-1)


def k_coefficient(met: Floats, own: Floats, category: int) -> Floats:
    """Compare, for one category among those marked, what met another with what would by chance."""
    chance = expected(met, own)
    column, chance_column = (
        met[..., :, category].sum(axis=-1),
        chance[..., :, category].sum(axis=-1),
    )
    missed = column - met[..., category, category]
    chance_missed = chance_column - chance[..., category, category]
    return 1 - divided(chance_column, column) * divided(missed, chance_missed)
