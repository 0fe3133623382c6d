"""(k)u-alpha: how far annotators agree on one type among what both marked."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Note, Tally
from annotator.agreement.material import Material
from annotator.agreement.reasons import COVERAGE
from annotator.agreement.summing import divided
from annotator.agreement.unitizing.lengths import Lengths, k_coefficient, lengths_of
from annotator.agreement.unitizing.units import continua_of, marks_text

EACH_ALONE = Note("Given for each type alone.")
UNMET = Note("Not defined: no text of this type was also marked by somebody else.")


def ku_alpha(lengths: Lengths, category: int) -> Tally:
    """Count what both marked; `category` is the number of the type, from 1.

    The coverage says how much of the text of this type somebody else marked at all.
    """

    def value(sums: Floats) -> Floats:
        met, own = lengths.met(sums)[..., 1:, 1:], lengths.pairable(sums)[..., 1:]
        return k_coefficient(met, own, category - 1)

    def coverage(sums: Floats) -> Floats:
        met = lengths.met(sums)
        return divided(met[..., category, 1:].sum(axis=-1), met[..., category, :].sum(axis=-1))

    units = lengths.met(lengths.rows)[..., category, 1:].sum(axis=-1)
    details = {COVERAGE: coverage}
    return Tally(lengths.rows, value, units, UNMET, left_out=lengths.left_out, details=details)


def each_alone(material: Material) -> Tally:
    """Say that there is no number for all types together."""
    rows = np.zeros((len(material.items), 1))
    return Tally(rows, lambda sums: np.full(sums.shape[:-1], np.nan), rows[:, 0], EACH_ALONE)


def _score(material: Material) -> Tally:
    if material.type is None or material.whole is None:
        return each_alone(material)
    categories = continua_of(material.whole).categories
    return ku_alpha(lengths_of(material.whole), categories.index(material.type) + 1)


MEASURE = Measure(
    key="ku-alpha",
    title="(k)u-alpha",
    citation="Krippendorff, Mathet, Bouvry, Widlöcher (2016), Quality & Quantity 50(6)",
    unit="character",
    score=_score,
    suits=marks_text,
)
