"""Krippendorff's alpha for numbers that start at nothing."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Measure, Tally
from annotator.agreement.alpha.coincidences import alpha
from annotator.agreement.alpha.numbers import numbers
from annotator.agreement.codes import Codes, codes_of, has_places, no_order
from annotator.agreement.summing import divided


def alpha_ratio(codes: Codes) -> Tally:
    """Count values as far apart as their difference is large beside their sum."""
    at = numbers(codes)
    if at is None:
        return no_order(codes)
    apart = np.nan_to_num(divided(at[:, None] - at, at[:, None] + at)) ** 2
    return alpha(codes, lambda _: apart)


MEASURE = Measure(
    key="alpha-ratio",
    title="Krippendorff's alpha, ratio",
    citation="Krippendorff (2011), Computing Krippendorff's Alpha-Reliability",
    unit="place",
    score=lambda material: alpha_ratio(codes_of(material)),
    suits=has_places,
    attribute=True,
    ordered=True,
)
