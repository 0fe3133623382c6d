"""Scott's pi for two annotators."""

from __future__ import annotations

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.codes import Codes, has_places
from annotator.agreement.coding.chance import by_table, each_pair


def _expected(one: Floats, other: Floats) -> Floats:
    return (((one + other) / 2) ** 2).sum(axis=-1)


def scott(codes: Codes) -> Tally:
    """Expect by chance what the habits of both annotators together give."""
    return by_table(codes, _expected)


MEASURE = Measure(
    key="pi",
    title="Scott's pi",
    citation="Scott (1955), Public Opinion Quarterly 19(3)",
    unit="place",
    score=lambda material: each_pair(material, scott),
    suits=has_places,
    pair=True,
    attribute=True,
)
