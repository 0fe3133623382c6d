"""Gwet's AC1: agreement that prevalence does not upset."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.codes import Codes, codes_of, has_places
from annotator.agreement.summing import chance_details, corrected, divided


def gwet(codes: Codes, weights: Floats) -> Tally:
    """Expect by chance what items give that are hard to decide; weights say how alike values are.

    Items with one value alone tell nothing and are left out; so are categories that nothing else
    has, unless they are declared.
    """
    kept = codes.pairable()
    there = kept.in_play()
    size = int(there.sum())
    counts = kept.counts()
    given = counts.sum(axis=1, keepdims=True)
    alike = counts @ weights
    agreed = divided((counts * (alike - 1)).sum(axis=1), (given * (given - 1))[:, 0])
    rows = kept.summed(np.column_stack([agreed, np.ones_like(agreed), divided(counts, given)]))
    among = float(weights[np.ix_(there, there)].sum())
    factor = among / (size * (size - 1)) if size > 1 else np.nan

    def parts(sums: Floats) -> tuple[Floats, Floats]:
        share = divided(sums[..., 2:], sums[..., 1:2])
        expected = factor * (share * (1 - share)).sum(axis=-1)
        return divided(sums[..., 0], sums[..., 1]), expected

    return Tally(
        rows,
        lambda sums: corrected(*parts(sums)),
        kept.units(),
        kept.why,
        left_out=kept.left_out,
        details=chance_details(parts),
    )


def ac1(codes: Codes) -> Tally:
    """Count equal values alone as agreement."""
    return gwet(codes, np.eye(max(1, codes.size)))


MEASURE = Measure(
    key="ac1",
    title="Gwet's AC1",
    citation="Gwet (2008), British Journal of Mathematical and Statistical Psychology 61(1)",
    unit="place",
    score=lambda material: ac1(codes_of(material)),
    suits=has_places,
    attribute=True,
)
