"""Gwet's AC2: AC1 for values that have an order."""

from __future__ import annotations

from annotator.agreement import Measure, Tally
from annotator.agreement.codes import Codes, codes_of, has_places, no_order
from annotator.agreement.coding.cohen_linear import distances
from annotator.agreement.coding.gwet_ac1 import gwet


def ac2(codes: Codes) -> Tally:
    """Count values as the more alike the nearer they are, by quadratic weights."""
    if not codes.ordered:
        return no_order(codes)
    farthest = max(1, codes.size - 1)
    return gwet(codes, 1 - distances(max(1, codes.size), 2) / farthest**2)


MEASURE = Measure(
    key="ac2",
    title="Gwet's AC2 (quadratic weights)",
    citation="Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 4",
    unit="place",
    score=lambda material: ac2(codes_of(material)),
    suits=has_places,
    attribute=True,
    ordered=True,
)
