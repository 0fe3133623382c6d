"""Counts for Krippendorff's alpha: which values met in one item.

Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import numpy as np

from annotator.agreement import Floats, Tally
from annotator.agreement.codes import Codes
from annotator.agreement.reasons import EXPECTED, OBSERVED
from annotator.agreement.summing import divided

Metric = Callable[[Floats], Floats]
"""Gives how far categories are apart, squared, from how often each occurs (..., categories)."""


def coincidences(codes: Codes) -> Floats:
    """Count pairs of values in items, each item as many times as it has values; by document."""
    size = max(1, codes.size)
    given = (codes.values >= 0).sum(axis=1)
    found = np.zeros(codes.documents * size * size)
    for one, other in permutations(range(codes.values.shape[1]), 2):
        both = (codes.values[:, one] >= 0) & (codes.values[:, other] >= 0)
        at = (codes.document * size + codes.values[:, one]) * size + codes.values[:, other]
        weights = 1 / np.maximum(given - 1, 1)[both]
        found += np.bincount(at[both], weights=weights, minlength=len(found))
    return found.reshape(codes.documents, size * size)


def alpha(codes: Codes, metric: Metric) -> Tally:
    """Compare the disagreement observed with the one that chance gives."""
    kept, size = codes.pairable(), max(1, codes.size)

    def parts(sums: Floats) -> tuple[Floats, Floats]:
        pairs = sums.reshape(*sums.shape[:-1], size, size)
        each = pairs.sum(axis=-1)
        total = each.sum(axis=-1)
        apart = metric(each)
        chance = each[..., :, None] * each[..., None, :]
        observed = divided((pairs * apart).sum(axis=(-2, -1)), total)
        return observed, divided((chance * apart).sum(axis=(-2, -1)), total * (total - 1))

    def value(sums: Floats) -> Floats:
        observed, expected = parts(sums)
        return 1 - divided(observed, np.where(expected < 1e-12, 0.0, expected))

    return Tally(
        coincidences(kept),
        value,
        kept.units(),
        kept.why,
        left_out=kept.left_out,
        details={
            OBSERVED: lambda sums: parts(sums)[0],
            EXPECTED: lambda sums: parts(sums)[1],
        },
    )
