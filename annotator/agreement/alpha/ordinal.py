"""Krippendorff's alpha for values in an order."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.alpha.coincidences import alpha
from annotator.agreement.codes import Codes, codes_of, has_places, no_order


def _apart(each: Floats) -> Floats:
    """Measure by how many values lie between two, half of the two themselves counted."""
    upto = np.cumsum(each, axis=-1) - each / 2
    return (upto[..., :, None] - upto[..., None, :]) ** 2


def alpha_ordinal(codes: Codes) -> Tally:
    """Count values as the farther apart the more values lie between them."""
    return alpha(codes, _apart) if codes.ordered else no_order(codes)


MEASURE = Measure(
    key="alpha-ordinal",
    title="Krippendorff's alpha, ordinal",
    citation="Krippendorff (2011), Computing Krippendorff's Alpha-Reliability",
    unit="place",
    score=lambda material: alpha_ordinal(codes_of(material)),
    suits=has_places,
    attribute=True,
    ordered=True,
)
