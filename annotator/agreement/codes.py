"""The values that annotators gave to the same items, as numbers."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from annotator.agreement import NOTHING, ONE_CATEGORY, UNSHARED, Floats, Ints, Note, Tally
from annotator.agreement.material import Item, Material, Work
from annotator.agreement.reasons import EMPTY, STACKED, UNMATCHED
from annotator.agreement.summing import by_document
from annotator.model.annotation import Annotation
from annotator.schema.places import Place, place_of
from annotator.schema.records import Layer, is_a

MISSING = -1
UNORDERED = Note("Not defined: the values have no order.")


@dataclass(frozen=True, slots=True)
class Codes:
    """A table of items x annotators that holds numbers of categories, -1 where there is none.

    `document` says to which document each item belongs. `ordered` says whether the order of the
    categories means something, `declared` whether the annotators chose among all of them: else
    among those that were given.
    """

    values: Ints
    document: Ints
    documents: int
    categories: tuple[Hashable, ...]
    left_out: Mapping[str, int] = field(default_factory=dict[str, int])
    ordered: bool = False
    declared: bool = False

    @property
    def size(self) -> int:
        """Count the categories."""
        return len(self.categories)

    def in_play(self) -> NDArray[np.bool_]:
        """Say which categories chance may choose: those that stand at an item, or all declared."""
        there = np.zeros(max(1, self.size), dtype=np.bool_)
        there[np.unique(self.values[self.values >= 0])] = True
        return there | self.declared

    @property
    def why(self) -> Note:
        """Say why there is no number of these codes, where there is none."""
        if len(self.values):
            return ONE_CATEGORY
        return UNSHARED if self.left_out else NOTHING

    def counts(self) -> Floats:
        """Count, for each item, how many gave it each category (items x categories)."""
        items = len(self.values)
        given = self.values >= 0
        at = np.arange(items)[:, None] * max(1, self.size) + np.where(given, self.values, 0)
        flat = np.bincount(at[given], minlength=items * max(1, self.size))
        return flat.reshape(items, max(1, self.size)).astype(np.float64)

    def columns(self, one: int, other: int) -> Codes:
        """Keep two annotators."""
        return replace(self, values=self.values[:, [one, other]])

    def pairable(self) -> Codes:
        """Keep the items to which at least two annotators gave a value; the rest is counted."""
        enough = (self.values >= 0).sum(axis=1) >= 2
        alone = int((~enough).sum())
        left_out = dict(self.left_out) | ({UNMATCHED: alone} if alone else {})
        return replace(
            self, values=self.values[enough], document=self.document[enough], left_out=left_out
        )

    def summed(self, rows: Floats) -> Floats:
        """Sum rows of items by document."""
        return by_document(rows, self.document, self.documents)

    def table(self) -> Floats:
        """Count how often the first two annotators gave which two values, for each document."""
        both = (self.values[:, :2] >= 0).all(axis=1)
        size = max(1, self.size)
        at = (self.document * size + self.values[:, 0]) * size + self.values[:, 1]
        flat = np.bincount(at[both], minlength=self.documents * size * size)
        return flat.reshape(self.documents, size * size).astype(np.float64)

    def units(self) -> Floats:
        """Count the items of each document."""
        return np.bincount(self.document, minlength=self.documents).astype(np.float64)


def coded(
    rows: Sequence[Sequence[Hashable | None]],
    document: Sequence[int] | None = None,
    categories: Sequence[Hashable] | None = None,
    *,
    ordered: bool = False,
) -> Codes:
    """Make a table of codes from values; categories are declared, or those used, sorted."""
    used = {value for row in rows for value in row if value is not None}
    names = tuple(categories if categories is not None else sorted(used, key=_key))
    number = {name: at for at, name in enumerate(names)}
    values = np.array(
        [[MISSING if one is None else number[one] for one in row] for row in rows], dtype=np.int64
    ).reshape(len(rows), -1 if rows else 2)
    belongs = np.asarray(document if document is not None else [0] * len(rows), dtype=np.int64)
    documents = int(belongs.max()) + 1 if len(belongs) else 1
    return Codes(values, belongs, documents, names, ordered=ordered)


def _key(value: Hashable) -> tuple[int, float, str]:
    with suppress(ValueError):
        number = float(str(value))
        if math.isfinite(number):
            return 0, number, ""
    return 1, 0.0, str(value)


def has_places(layer: Layer) -> bool:
    """Say whether annotations of the layer stand somewhere, so that two can be at one place."""
    return layer.kind != "chain"


def codes_of(material: Material) -> Codes:
    """Give each place a row: what each annotator said stands there.

    Of one type: whether it is this type or another, of what stands at the same places.
    """
    if material.type is None or material.whole is None or material.attribute is not None:
        return material.kept("codes", _codes)
    names, type_name = codes_of(material.whole), material.type
    return told_apart(names, [is_a(str(one), type_name) for one in names.categories])


def _codes(material: Material) -> Codes:
    left_out: Counter[str] = Counter()
    rows: list[list[str | None]] = []
    document: list[int] = []
    for at, item in enumerate(material.items):
        found = _places(item, material, left_out)
        rows += found
        document += [at] * len(found)
    declared = _declared(material)
    used = {value for row in rows for value in row if value is not None}
    names = [one for one in declared if one in used or material.attribute is not None]
    names += sorted(used - set(names), key=_key)
    codes = coded(rows, document, names, ordered=_is_ordered(material, names))
    chosen = material.attribute is not None and bool(declared)
    values = codes.values if len(rows) else np.zeros((0, len(material.annotators)), dtype=np.int64)
    return replace(
        codes,
        values=values,
        documents=len(material.items),
        left_out=dict(left_out),
        declared=chosen,
    )


def _declared(material: Material) -> list[str]:
    if material.attribute is None:
        return [tag.name for tag in material.layer.types]
    declared = material.layer.attribute(material.attribute)
    return [one.name for one in declared.values] if declared is not None else []


def has_order(material: Material) -> bool:
    """Say whether the values that the scheme declares have an order, as numbers do."""
    declared = _declared(material)
    return material.attribute is not None and all(_key(one)[0] == 0 for one in declared)


def _is_ordered(material: Material, names: Sequence[str]) -> bool:
    return material.attribute is not None and all(_key(one)[0] == 0 for one in names)


def _places(item: Item, material: Material, left_out: Counter[str]) -> list[list[str | None]]:
    found: defaultdict[Place, dict[str, list[str]]] = defaultdict(dict)
    for name, work in item.works.items():
        for mark in work.marks:
            value = _value(mark, material)
            if value is None:
                left_out[EMPTY] += 1
            else:
                place = _place(mark, work, material.layer)
                found[place].setdefault(name, []).append(value)
    rows: list[list[str | None]] = []
    for given in found.values():
        if any(len(values) > 1 for values in given.values()):
            left_out[STACKED] += 1
        else:
            rows.append([given[name][0] if name in given else None for name in material.annotators])
    return rows


def _value(mark: Annotation, material: Material) -> str | None:
    if material.attribute is None:
        return mark.type
    return mark.attributes.get(material.attribute)


def _place(mark: Annotation, work: Work, layer: Layer) -> Place:
    return place_of(mark, work.all, layer)


def of_one(codes: Codes, category: Hashable) -> Codes:
    """Tell one category from all others."""
    return told_apart(codes, [one == category for one in codes.categories])


def told_apart(codes: Codes, wanted: Sequence[bool]) -> Codes:
    """Tell the categories that are wanted from the others."""
    number = np.array([*wanted, MISSING], dtype=np.int64)
    return replace(codes, values=number[codes.values], categories=("other", "this"), declared=False)


def no_order(codes: Codes) -> Tally:
    """Say that a measure of distances has nothing to go by."""
    return Tally(
        np.zeros((codes.documents, 1)),
        lambda sums: np.full(sums.shape[:-1], np.nan),
        codes.units(),
        UNORDERED,
        left_out=codes.left_out,
    )
