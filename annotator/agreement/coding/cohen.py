"""Cohen's kappa for two annotators."""

from __future__ import annotations

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.codes import Codes, has_places
from annotator.agreement.coding.chance import by_table, each_pair


def _expected(one: Floats, other: Floats) -> Floats:
    return (one * other).sum(axis=-1)


def cohen(codes: Codes) -> Tally:
    """Expect by chance what the habits of both annotators give."""
    return by_table(codes, _expected)


MEASURE = Measure(
    key="kappa",
    title="Cohen's kappa",
    citation="Cohen (1960), Educational and Psychological Measurement 20(1)",
    unit="place",
    score=lambda material: each_pair(material, cohen),
    suits=has_places,
    pair=True,
    attribute=True,
)
