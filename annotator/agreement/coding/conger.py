"""Conger's kappa: Cohen's kappa for any number of annotators."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.codes import Codes, codes_of, has_places
from annotator.agreement.coding.percent import item_agreement
from annotator.agreement.summing import corrected, divided


def conger(codes: Codes) -> Tally:
    """Expect by chance the mean over pairs of what the habits of the two give."""
    kept = codes.pairable()
    agreed = item_agreement(kept.counts())
    each = [kept.values[:, [one]] == np.arange(kept.size) for one in range(kept.values.shape[1])]
    rows = kept.summed(np.column_stack([agreed, np.ones_like(agreed), *each]).astype(np.float64))

    def value(sums: Floats) -> Floats:
        given = sums[..., 2:].reshape(*sums.shape[:-1], len(each), kept.size)
        share = np.nan_to_num(divided(given, given.sum(axis=-1, keepdims=True)))
        whole, squares = share.sum(axis=-2), (share**2).sum(axis=-2)
        present = (given.sum(axis=-1) > 0).sum(axis=-1).astype(np.float64)
        pairs = present * (present - 1)
        expected = divided((whole**2 - squares).sum(axis=-1), pairs)
        return corrected(divided(sums[..., 0], sums[..., 1]), expected)

    return Tally(rows, value, kept.units(), kept.why, left_out=kept.left_out)


MEASURE = Measure(
    key="conger",
    title="Conger's kappa",
    citation="Conger (1980), Psychological Bulletin 88(2); Davies, Fleiss (1982), Biometrics 38(4)",
    unit="place",
    score=lambda material: conger(codes_of(material)),
    suits=has_places,
    attribute=True,
)
