"""Agreement between annotators: what a measure declares about itself. One module, one `MEASURE`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.material import Material
from annotator.schema.records import Layer

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

Value = Callable[[Floats], Floats]
"""Turns counts summed over documents, (..., features), into numbers, (...); NaN: not defined."""


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence beside a number: an English template and its values."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict[str, object])

    def __str__(self) -> str:
        return self.template.format(**self.values)


ONE_CATEGORY = Note("Not defined: one category.")
NOTHING = Note("Not defined: nothing was annotated.")
UNSHARED = Note("Not defined: at no place did two annotators give a value.")


@dataclass(frozen=True, slots=True)
class Tally:
    """What a measure counted in each document, and how sums of such counts become its number.

    `counts` has a row for each document of the material; whatever is computed of them, for one
    document, all, or a bootstrap sample, is `value` of a sum of rows. `units` counts what was
    compared in each document, in the unit that the measure names. `why` says why there is no
    number, where there is none, and `caveat` what has to be said beside any number.
    """

    counts: Floats
    value: Value
    units: Floats
    why: Note = ONE_CATEGORY
    caveat: Note | None = None
    left_out: Mapping[str, int] = field(default_factory=dict[str, int])
    details: Mapping[str, Value] = field(default_factory=dict[str, Value])
    single: bool = True
    """Whether one document alone has a number of its own."""


Score = Callable[[Material], Tally]
"""Counts for a measure; the material has at least two annotators on every document."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure of agreement: its names, where it comes from, and how it counts.

    `unit` says what one unit of analysis is. `suits` says for which layers it makes sense.
    A measure of a `pair` compares two annotators; of more, it gives the mean over their pairs.
    One that is `by_type` is also given for each type alone; of an `attribute` as well where a
    value of an annotation is compared; an `ordered` one needs values that have an order. `slow`
    ones draw random samples.
    """

    key: str
    title: str
    citation: str
    unit: str
    score: Score
    suits: Callable[[Layer], bool]
    pair: bool = False
    by_type: bool = True
    attribute: bool = False
    ordered: bool = False
    slow: bool = False
