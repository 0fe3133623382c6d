"""The disorder of a text, beside the one that chance gives, in all and by category."""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from annotator.agreement import Floats
from annotator.agreement.gamma.aligning import Alignment, best_alignment
from annotator.agreement.gamma.dissimilarity import Weights, fits
from annotator.agreement.gamma.sampling import shuffled
from annotator.agreement.material import Material
from annotator.agreement.summing import divided
from annotator.agreement.unitizing.units import Continuum, nested_continua_of

_FIRST, _MOST = 30, 1000
_SURE = 1.96


@dataclass(frozen=True, slots=True)
class Options:
    """How gamma is computed: weights, how near chance is to be known, and how much is drawn.

    `unaligned` adds to the categorial disorder what pygamma-agreement adds for each pair in which
    one annotator has no unit; the published definition has no such term.
    """

    weights: Weights = field(default_factory=Weights)
    precision: float = 0.02
    unaligned: bool = False
    least: int = _FIRST


@dataclass(frozen=True, slots=True)
class Disorder:
    """What was found of one text, and what chance gives on average.

    The arrays hold the categorial disorder of all pairs first, then of those of each category;
    `weight` is what the pairs observed weigh. `units` is the mean number of an annotator.
    """

    units: float
    observed: float
    expected: float
    categorial: Floats
    weight: Floats
    categorial_expected: Floats
    samples: int


def disorders_of(material: Material, options: Options | None = None) -> tuple[Disorder, ...]:
    """Give the disorder of every text of a material."""
    chosen = options or Options()
    return material.kept(f"disorders {chosen}", lambda one: _disorders(one, chosen))


def _disorders(material: Material, options: Options) -> tuple[Disorder, ...]:
    continua = nested_continua_of(material)

    def of_text(text: Continuum) -> Disorder:
        return disorder(text, continua.size, options, material.seed, material.stopped)

    return tuple(
        material.remembered(
            ("gamma", text, continua.size, options, material.seed), lambda text=text: of_text(text)
        )
        for text in continua.texts
    )


def works_of(text: Continuum) -> list[Floats]:
    """Give the units of those who annotated a text, as rows of start, end and category."""
    return [
        np.array(units, dtype=np.float64).reshape(-1, 3)
        for units in text.units
        if units is not None
    ]


def disorder(
    text: Continuum,
    size: int,
    options: Options,
    seed: int = 0,
    stopped: Callable[[], None] = lambda: None,
) -> Disorder:
    """Work out the disorder of one text; `size` counts the categories, no category among them."""
    works = works_of(text)
    units = sum(len(one) for one in works) / max(1, len(works))
    if len(works) < 2 or not units:
        nothing = np.zeros(size)
        return Disorder(0.0, 0.0, 0.0, nothing, nothing, nothing, 0)
    best = best_alignment(works, options.weights)
    found, weight = categorial_parts(works, best, size, options)
    length = max(float(text.length), *(float(one[:, 1].max()) for one in works if len(one)))
    random = np.random.default_rng([seed, zlib.crc32(repr(text).encode())])
    chance: list[float] = []
    by_category: list[Floats] = []
    while len(chance) < _needed(chance, options):
        stopped()
        drawn = shuffled(works, length, random)
        alignment = best_alignment(drawn, options.weights)
        chance.append(alignment.disorder)
        by_category.append(divided(*categorial_parts(drawn, alignment, size, options)))
    return Disorder(
        units,
        best.disorder,
        float(np.mean(chance)),
        found,
        weight,
        _means(np.array(by_category)),
        len(chance),
    )


def _needed(chance: Sequence[float], options: Options) -> int:
    """Say how many samples are needed to know their mean as well as is wanted."""
    if len(chance) < options.least:
        return options.least
    mean = float(np.mean(chance))
    if mean == 0:
        return options.least
    variation = float(np.std(chance, ddof=1)) / mean
    return min(_MOST, max(options.least, math.ceil((variation * _SURE / options.precision) ** 2)))


def _means(values: Floats) -> Floats:
    there = ~np.isnan(values)
    return divided(np.where(there, values, 0.0).sum(axis=0), there.sum(axis=0).astype(np.float64))


def categorial_parts(
    works: Sequence[Floats], alignment: Alignment, size: int, options: Options
) -> tuple[Floats, Floats]:
    """Sum weighted categorial disorder and weights over the pairs of an alignment.

    A pair weighs the more the better it fits in place, and the less the more pairs a unit is in.
    """
    disorder, weight = np.zeros(size), np.zeros(size)
    filled = (alignment.rows >= 0).sum(axis=1)
    for one in range(len(works)):
        for other in range(one + 1, len(works)):
            both = (alignment.rows[:, one] >= 0) & (alignment.rows[:, other] >= 0)
            a = works[one][alignment.rows[both, one]]
            b = works[other][alignment.rows[both, other]]
            apart = fits(a, b, options.weights)
            weights = np.maximum(0.0, 1 - options.weights.position * apart)
            weights = weights / np.maximum(filled[both] - 1, 1)
            unlike = options.weights.empty * (a[:, 2] != b[:, 2])
            _add(disorder, weight, a[:, 2], b[:, 2], unlike, weights)
    if options.unaligned:
        _add_alone(disorder, weight, works, alignment, options)
    return disorder, weight


def _add(
    disorder: Floats, weight: Floats, one: Floats, other: Floats, unlike: Floats, weights: Floats
) -> None:
    disorder[0] += float((weights * unlike).sum())
    weight[0] += float(weights.sum())
    for category in range(1, len(weight)):
        concerned = (one == category) | (other == category)
        disorder[category] += float((weights * unlike)[concerned].sum())
        weight[category] += float(weights[concerned].sum())


def _add_alone(
    disorder: Floats,
    weight: Floats,
    works: Sequence[Floats],
    alignment: Alignment,
    options: Options,
) -> None:
    """Add the pairs in which one annotator of two has no unit."""
    empty = options.weights.empty
    for row in alignment.rows:
        missing = int((row < 0).sum())
        for who in np.flatnonzero(row >= 0):
            category = int(works[int(who)][row[who], 2])
            for at in (0, category):
                disorder[at] += missing * empty * empty
                weight[at] += missing * empty
