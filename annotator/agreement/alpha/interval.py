"""Krippendorff's alpha for values that are numbers."""

from __future__ import annotations

from annotator.agreement import Measure, Tally
from annotator.agreement.alpha.coincidences import alpha
from annotator.agreement.alpha.numbers import numbers
from annotator.agreement.codes import Codes, codes_of, has_places, no_order


def alpha_interval(codes: Codes) -> Tally:
    """Count values as far apart as the numbers they stand for."""
    at = numbers(codes)
    if at is None:
        return no_order(codes)
    apart = (at[:, None] - at) ** 2
    return alpha(codes, lambda _: apart)


MEASURE = Measure(
    key="alpha-interval",
    title="Krippendorff's alpha, interval",
    citation="Krippendorff (2011), Computing Krippendorff's Alpha-Reliability",
    unit="place",
    score=lambda material: alpha_interval(codes_of(material)),
    suits=has_places,
    attribute=True,
    ordered=True,
)
