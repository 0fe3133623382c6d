"""|u|-alpha: how far annotators agree on what is marked, whatever it is called."""

from __future__ import annotations

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.unitizing.lengths import Lengths, coefficient, lengths_of, two_valued
from annotator.agreement.unitizing.units import marks_text


def u_alpha_binary(lengths: Lengths) -> Tally:
    """Tell only what is marked from what is not."""

    def value(sums: Floats) -> Floats:
        return coefficient(*two_valued(lengths.met(sums), lengths.own(sums)))

    units = lengths.met(lengths.rows).sum(axis=(-2, -1))
    return Tally(lengths.rows, value, units, left_out=lengths.left_out)


MEASURE = Measure(
    key="u-alpha-binary",
    title="|u|-alpha",
    citation="Krippendorff, Mathet, Bouvry, Widlöcher (2016), Quality & Quantity 50(6)",
    unit="character",
    score=lambda material: u_alpha_binary(lengths_of(material)),
    suits=marks_text,
    by_type=False,
)
