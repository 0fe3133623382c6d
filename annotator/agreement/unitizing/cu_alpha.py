"""cu-alpha: how far annotators agree on what to call text that both marked."""

from __future__ import annotations

from annotator.agreement import ONE_CATEGORY, Floats, Measure, Note, Tally
from annotator.agreement.reasons import COVERAGE
from annotator.agreement.summing import divided
from annotator.agreement.unitizing.lengths import Lengths, coefficient, lengths_of
from annotator.agreement.unitizing.units import marks_text

UNMET = Note("Not defined: no text was marked by two annotators.")


def cu_alpha(lengths: Lengths) -> Tally:
    """Count only what two annotators marked, and tell how much of all marked text that is."""

    def value(sums: Floats) -> Floats:
        return coefficient(lengths.met(sums)[..., 1:, 1:], lengths.pairable(sums)[..., 1:])

    def coverage(sums: Floats) -> Floats:
        met = lengths.met(sums)
        return divided(met[..., 1:, 1:].sum(axis=(-2, -1)), met[..., 1:, :].sum(axis=(-2, -1)))

    units = lengths.met(lengths.rows)[..., 1:, 1:].sum(axis=(-2, -1))
    details, why = {COVERAGE: coverage}, ONE_CATEGORY if units.any() else UNMET
    return Tally(lengths.rows, value, units, why, left_out=lengths.left_out, details=details)


MEASURE = Measure(
    key="cu-alpha",
    title="cu-alpha",
    citation="Krippendorff, Mathet, Bouvry, Widlöcher (2016), Quality & Quantity 50(6)",
    unit="character",
    score=lambda material: cu_alpha(lengths_of(material)),
    suits=marks_text,
    by_type=False,
)
