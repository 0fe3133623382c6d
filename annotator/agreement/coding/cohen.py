"""Cohen's kappa for two annotators."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.codes import Codes, has_places
from annotator.agreement.coding.chance import by_table, each_pair, shares
from annotator.agreement.reasons import GREATEST
from annotator.agreement.summing import corrected


def _expected(one: Floats, other: Floats) -> Floats:
    return (one * other).sum(axis=-1)


def cohen(codes: Codes) -> Tally:
    """Expect by chance what the habits of both annotators give.

    Beside it stands the greatest kappa that these habits allow.
    """
    plain, size = by_table(codes, _expected), max(1, codes.size)

    def greatest(sums: Floats) -> Floats:
        table, _ = shares(sums, size)
        one, other = table.sum(axis=-1), table.sum(axis=-2)
        return corrected(np.minimum(one, other).sum(axis=-1), _expected(one, other))

    return replace(plain, details={**plain.details, GREATEST: greatest})


MEASURE = Measure(
    key="kappa",
    title="Cohen's kappa",
    citation="Cohen (1960), Educational and Psychological Measurement 20(1)",
    unit="place",
    score=lambda material: each_pair(material, cohen),
    suits=has_places,
    pair=True,
    attribute=True,
)
