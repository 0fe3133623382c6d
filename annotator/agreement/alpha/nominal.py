"""Krippendorff's alpha for values without an order."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Measure, Tally
from annotator.agreement.alpha.coincidences import alpha
from annotator.agreement.codes import Codes, codes_of, has_places
from annotator.agreement.material import Material


def alpha_nominal(codes: Codes) -> Tally:
    """Count any two different values as equally far apart."""
    apart = 1 - np.eye(max(1, codes.size))
    return alpha(codes, lambda _: apart)


def _score(material: Material) -> Tally:
    return alpha_nominal(codes_of(material))


MEASURE = Measure(
    key="alpha",
    title="Krippendorff's alpha",
    citation="Krippendorff (2011), Computing Krippendorff's Alpha-Reliability",
    unit="place",
    score=_score,
    suits=has_places,
    attribute=True,
)
