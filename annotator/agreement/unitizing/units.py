"""The units that annotators cut out of the texts, none of which may overlap another of theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from annotator.agreement import Ints
from annotator.agreement.material import Material, Work, without_text
from annotator.agreement.reasons import OVERLAPPING, UNMARKED
from annotator.schema.records import Layer

GAP = 0
"""The category of what nobody marked."""


class Unit(NamedTuple):
    """A stretch of text (code points, half open) with the number of its category, from 1."""

    start: int
    end: int
    category: int


@dataclass(frozen=True, slots=True)
class Continuum:
    """What each of several annotators cut out of one text of some length; None: not annotated."""

    length: int
    units: tuple[tuple[Unit, ...] | None, ...]


@dataclass(frozen=True, slots=True)
class Continua:
    """The texts of a material with the units of each annotator, and the names of categories."""

    texts: tuple[Continuum, ...]
    categories: tuple[str, ...]
    left_out: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def size(self) -> int:
        """Count the categories, what is not marked among them."""
        return len(self.categories) + 1

    def pair(self, one: int, other: int) -> Continua:
        """Keep two annotators."""
        texts = tuple(Continuum(t.length, (t.units[one], t.units[other])) for t in self.texts)
        return Continua(texts, self.categories, self.left_out)


def marks_text(layer: Layer) -> bool:
    """Say whether annotations of the layer are stretches of text."""
    return layer.kind in ("span", "frame") and layer.spans is not None


def continua_of(material: Material) -> Continua:
    """Give the units of a layer, fragments one by one, overlapping ones left out."""
    return material.kept("continua", lambda one: _continua(one, nested=False))


def nested_continua_of(material: Material) -> Continua:
    """Give the units of a layer, overlapping ones among them, each as its hull."""
    return material.kept("nested continua", lambda one: _continua(one, nested=True))


def _continua(material: Material, *, nested: bool) -> Continua:
    number = {name: at for at, name in enumerate(material.types(), 1)}
    left_out: Counter[str] = Counter()
    texts: list[Continuum] = []
    if bare := without_text(material):
        left_out[UNMARKED] = bare
    for item in material.items:
        units = tuple(
            _units(item.works[name], number, left_out, nested=nested)
            if name in item.works
            else None
            for name in material.annotators
        )
        texts.append(Continuum(len(item.document.text), units))
    return Continua(tuple(texts), tuple(number), dict(left_out))


def _units(
    work: Work, number: Mapping[str, int], left_out: Counter[str], *, nested: bool
) -> tuple[Unit, ...]:
    if nested:
        found = sorted(
            Unit(min(mark.spans).start, max(span.end for span in mark.spans), number[mark.type])
            for mark in work.marks
            if mark.spans
        )
        return tuple(found)
    all_units = [Unit(*span, number[mark.type]) for mark in work.marks for span in mark.spans]
    kept = apart(all_units)
    if len(kept) < len(all_units):
        left_out[OVERLAPPING] += len(all_units) - len(kept)
    return kept


def apart(units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Keep units that do not overlap: the earliest first, of equally early ones the longest."""
    kept: list[Unit] = []
    for one in sorted(units, key=lambda unit: (unit.start, -unit.end, unit.category)):
        if one.end > one.start and (not kept or one.start >= kept[-1].end):
            kept.append(one)
    return tuple(kept)


def painted(length: int, units: Sequence[Unit]) -> Ints:
    """Give the category of each position."""
    found = np.zeros(length, dtype=np.int64)
    for start, end, category in units:
        found[start:end] = category
    return found
