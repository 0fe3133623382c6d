"""u-alpha: how far annotators agree on what is marked, where, and as what."""

from __future__ import annotations

from annotator.agreement import Measure, Tally
from annotator.agreement.unitizing.lengths import Lengths, coefficient, lengths_of
from annotator.agreement.unitizing.units import marks_text


def u_alpha(lengths: Lengths) -> Tally:
    """Count every position, marked or not."""
    return Tally(
        lengths.rows,
        lambda sums: coefficient(lengths.met(sums), lengths.own(sums)),
        lengths.met(lengths.rows).sum(axis=(-2, -1)),
        left_out=lengths.left_out,
    )


MEASURE = Measure(
    key="u-alpha",
    title="u-alpha",
    citation="Krippendorff, Mathet, Bouvry, Widlöcher (2016), Quality & Quantity 50(6)",
    unit="character",
    score=lambda material: u_alpha(lengths_of(material)),
    suits=marks_text,
)
