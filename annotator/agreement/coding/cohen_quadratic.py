"""Cohen's weighted kappa with quadratic weights."""

from __future__ import annotations

from annotator.agreement import Measure, Tally
from annotator.agreement.codes import Codes, has_places
from annotator.agreement.coding.chance import each_pair
from annotator.agreement.coding.cohen_linear import distances, weighted_kappa


def cohen_quadratic(codes: Codes) -> Tally:
    """Weigh a disagreement by the distance of the two values, squared."""
    return weighted_kappa(codes, distances(codes.size, 2))


MEASURE = Measure(
    key="kappa-quadratic",
    title="Quadratically weighted kappa",
    citation="Cohen (1968), Psychological Bulletin 70(4)",
    unit="place",
    score=lambda material: each_pair(material, cohen_quadratic),
    suits=has_places,
    pair=True,
    attribute=True,
    ordered=True,
)
