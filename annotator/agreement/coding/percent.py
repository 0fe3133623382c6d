"""Percent agreement: how many of the pairs of values for an item are equal."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Note, Tally
from annotator.agreement.codes import Codes, codes_of, has_places
from annotator.agreement.summing import divided

CAVEAT = Note("Percent agreement is not corrected for chance.")


def item_agreement(counts: Floats) -> Floats:
    """Give, for each item, how many of its pairs of values are equal."""
    given = counts.sum(axis=1)
    return divided((counts * (counts - 1)).sum(axis=1), given * (given - 1))


def percent(codes: Codes) -> Tally:
    """Count the items and their agreement."""
    kept = codes.pairable()
    agreed = item_agreement(kept.counts())
    rows = kept.summed(np.stack([agreed, np.ones_like(agreed)], axis=1))
    return Tally(
        rows,
        lambda sums: divided(sums[..., 0], sums[..., 1]),
        kept.units(),
        kept.why,
        CAVEAT,
        kept.left_out,
    )


MEASURE = Measure(
    key="percent",
    title="Percent agreement",
    citation="Artstein, Poesio (2008), Computational Linguistics 34(4), section 2.2",
    unit="place",
    score=lambda material: percent(codes_of(material)),
    suits=has_places,
    attribute=True,
)
