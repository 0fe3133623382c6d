"""How unlike two units are, by where they lie and what they are called.

Mathet, Widlöcher, Métivier (2015), Computational Linguistics 41(3), section 4.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement import Floats


@dataclass(frozen=True, slots=True)
class Weights:
    """How much position and category weigh, and what a unit without a partner costs."""

    position: float = 1.0
    category: float = 1.0
    empty: float = 1.0


def positional(one: Floats, other: Floats, weights: Weights) -> Floats:
    """Give how far units are apart; a unit is a row of start, end and category."""
    lengths = (one[:, 1] - one[:, 0])[:, None] + (other[:, 1] - other[:, 0])
    moved = np.abs(one[:, None, 0] - other[:, 0]) + np.abs(one[:, None, 1] - other[:, 1])
    return weights.empty * (moved / np.where(lengths == 0, 1.0, lengths)) ** 2


def fits(one: Floats, other: Floats, weights: Weights) -> Floats:
    """Give how far units are apart, row by row."""
    lengths = one[:, 1] - one[:, 0] + other[:, 1] - other[:, 0]
    moved = np.abs(one[:, 0] - other[:, 0]) + np.abs(one[:, 1] - other[:, 1])
    return weights.empty * (moved / np.where(lengths == 0, 1.0, lengths)) ** 2


def categorial(one: Floats, other: Floats, weights: Weights) -> Floats:
    """Give how unlike the categories of units are."""
    return weights.empty * (one[:, None, 2] != other[:, 2])


def combined(one: Floats, other: Floats, weights: Weights) -> Floats:
    """Give how unlike units are."""
    place = weights.position * positional(one, other, weights)
    return place + weights.category * categorial(one, other, weights)
