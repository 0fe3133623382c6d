"""Fleiss' kappa: Scott's pi for any number of annotators."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.codes import Codes, codes_of, has_places
from annotator.agreement.coding.percent import item_agreement
from annotator.agreement.summing import chance_details, corrected, divided


def fleiss(codes: Codes) -> Tally:
    """Expect by chance what the habits of all annotators together give."""
    kept = codes.pairable()
    counts = kept.counts()
    agreed = item_agreement(counts)
    rows = kept.summed(np.column_stack([agreed, np.ones_like(agreed), counts]))

    def parts(sums: Floats) -> tuple[Floats, Floats]:
        given = sums[..., 2:]
        share = divided(given, given.sum(axis=-1, keepdims=True))
        return divided(sums[..., 0], sums[..., 1]), (share**2).sum(axis=-1)

    return Tally(
        rows,
        lambda sums: corrected(*parts(sums)),
        kept.units(),
        kept.why,
        left_out=kept.left_out,
        details=chance_details(parts),
    )


MEASURE = Measure(
    key="fleiss",
    title="Fleiss' kappa",
    citation="Fleiss (1971), Psychological Bulletin 76(5)",
    unit="place",
    score=lambda material: fleiss(codes_of(material)),
    suits=has_places,
    attribute=True,
)
