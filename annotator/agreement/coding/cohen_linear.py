"""Cohen's weighted kappa with linear weights."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.codes import Codes, has_places, no_order
from annotator.agreement.coding.chance import each_pair, shares
from annotator.agreement.summing import divided


def distances(size: int, power: int) -> Floats:
    """Give how far apart categories are in their declared order, to a power."""
    at = np.arange(size, dtype=np.float64)
    return np.abs(at[:, None] - at) ** power


def weighted_kappa(codes: Codes, weights: Floats) -> Tally:
    """Compare the distance that was observed with the one that chance gives."""
    if not codes.ordered:
        return no_order(codes)
    kept, size = codes.pairable(), max(1, codes.size)

    def value(sums: Floats) -> Floats:
        table, _ = shares(sums, size)
        chance = table.sum(axis=-1)[..., :, None] * table.sum(axis=-2)[..., None, :]
        observed = (table * weights).sum(axis=(-2, -1))
        return 1 - divided(observed, (chance * weights).sum(axis=(-2, -1)))

    return Tally(kept.table(), value, kept.units(), kept.why, left_out=kept.left_out)


def cohen_linear(codes: Codes) -> Tally:
    """Weigh a disagreement by the distance of the two values."""
    return weighted_kappa(codes, distances(codes.size, 1))


MEASURE = Measure(
    key="kappa-linear",
    title="Linearly weighted kappa",
    citation="Cohen (1968), Psychological Bulletin 70(4)",
    unit="place",
    score=lambda material: each_pair(material, cohen_linear),
    suits=has_places,
    pair=True,
    attribute=True,
    ordered=True,
)
