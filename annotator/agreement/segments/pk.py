"""Pk: how often both say alike whether the ends of a window are in one segment."""

from __future__ import annotations

from annotator.agreement import Measure
from annotator.agreement.segments.boundaries import cuts_text
from annotator.agreement.segments.windows import windows_alike


def one_cuts(key: int, response: int) -> bool:
    """Say whether only one of the two puts the ends of a window into two segments."""
    return (key > 0) != (response > 0)


MEASURE = Measure(
    key="pk",
    title="1 - Pk, for comparison",
    citation="Beeferman, Berger, Lafferty (1999), Machine Learning 34",
    unit="window",
    score=lambda material: windows_alike(material, one_cuts),
    suits=cuts_text,
    pair=True,
    by_type=False,
)
