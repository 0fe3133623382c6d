"""Turns what a measure counted into results: number, interval, documents, types, annotators."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from annotator.agreement import Floats, Measure, Note, Tally
from annotator.agreement.bootstrap import LEAST_DOCUMENTS, Intervals, intervals
from annotator.agreement.material import Material

ALONE = Note("Not defined: no document was annotated by two of them.")
FEW = Note("No interval: fewer than {least} documents.", {"least": LEAST_DOCUMENTS})
FEW_HOLD_ANY = Note(
    "No interval: fewer than {least} documents hold any of it.", {"least": LEAST_DOCUMENTS}
)
DRAWS = 2000


@dataclass(frozen=True, slots=True)
class Result:
    """A number of agreement with everything a paper says beside it.

    `value` is None where it is not defined, and then `note` says why. The interval holds the
    middle 95 % of bootstrap samples of documents; `bca` is the same corrected for bias and
    acceleration. `without` gives, for each annotator, the number of the others minus this one.
    """

    measure: str
    layer: str
    type: str | None
    annotators: tuple[str, ...]
    value: float | None
    interval: tuple[float, float] | None = None
    bca: tuple[float, float] | None = None
    documents: int = 0
    units: int = 0
    left_out: Mapping[str, int] = field(default_factory=dict[str, int])
    seed: int = 0
    note: Note | None = None
    details: Mapping[str, float | None] = field(default_factory=dict[str, float | None])
    by_document: Mapping[str, float | None] = field(default_factory=dict[str, float | None])


def score(measure: Measure, material: Material, *, draws: int = DRAWS) -> Result:
    """Score a measure on the material; `draws` bootstrap samples, none when it is 0."""
    if not material.items:
        return _empty(measure, material, ALONE)
    tally = measure.score(material)
    return summed_up(measure, material, tally, draws)


def summed_up(measure: Measure, material: Material, tally: Tally, draws: int) -> Result:
    """Give the result of what was counted."""
    total = tally.counts.sum(axis=0)
    value = _number(tally.value(total))
    found = intervals(tally, material.seed, draws) if value is not None and draws else Intervals()
    names = [item.document.id for item in material.items if tally.single]
    each = tally.value(tally.counts) if tally.single else ()
    note = tally.why if value is None else tally.caveat
    if note is None and draws and found.percentile is None:
        note = FEW if len(material.items) < LEAST_DOCUMENTS else FEW_HOLD_ANY
    return Result(
        measure.key,
        layer_name(material),
        material.type,
        material.annotators,
        value,
        found.percentile,
        found.bca,
        len(material.items),
        # Gamma counts units by their mean: what was compared is never told as nothing.
        math.ceil(round(float(tally.units.sum()), 6)),
        dict(sorted((Counter(material.left_out) + Counter(tally.left_out)).items())),
        material.seed,
        note,
        {name: _number(one(total)) for name, one in tally.details.items()},
        {name: _number(one) for name, one in zip(names, each, strict=True)},
    )


def _empty(measure: Measure, material: Material, note: Note) -> Result:
    return Result(
        measure.key,
        layer_name(material),
        material.type,
        material.annotators,
        None,
        left_out=dict(sorted(material.left_out.items())),
        seed=material.seed,
        note=note,
    )


def layer_name(material: Material) -> str:
    """Name the layer, with the attribute behind a colon where one is compared."""
    name = material.layer.name
    return name if material.attribute is None else f"{name}:{material.attribute}"


def by_type(measure: Measure, material: Material, *, draws: int = DRAWS) -> list[Result]:
    """Score each type alone, in the order of the scheme."""
    return [score(measure, material.only(one), draws=draws) for one in material.types()]


def by_pair(measure: Measure, material: Material, *, draws: int = 0) -> list[Result]:
    """Score each pair of annotators alone: the cells of the matrix."""
    pairs = material.pairs()
    return [score(measure, material.between(one), draws=draws) for one in pairs]


def without_each(measure: Measure, material: Material) -> dict[str, float | None]:
    """Say by how much the number rises when an annotator's work is left out; None: no number."""
    whole = score(measure, material, draws=0).value
    found: dict[str, float | None] = {}
    for name in material.annotators:
        others = [one for one in material.annotators if one != name]
        rest = score(measure, material.between(others), draws=0).value if others[1:] else None
        found[name] = None if rest is None or whole is None else rest - whole
    return found


def _number(value: Floats | float) -> float | None:
    number = float(np.asarray(value))
    return None if np.isnan(number) else number
