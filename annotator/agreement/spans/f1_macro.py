"""F1, strict, as the mean over types: rare types weigh as much as frequent ones."""

from __future__ import annotations

from collections import Counter

import numpy as np

from annotator.agreement import NOTHING, Floats, Measure, Tally
from annotator.agreement.material import Material
from annotator.agreement.spans.pairs import Pair, marks_spans, pairs_of, unmarked_by
from annotator.agreement.summing import divided, over_pairs


def macro(material: Material) -> Tally:
    """Count every type alone, and give the mean of their F1."""
    types = material.types()

    def tally(these: Material, one: str, other: str) -> Tally:
        each = [_row(pair, types) for pair in pairs_of(these, one, other)]
        # Where nothing was marked there are no types either, and yet a row for each document.
        rows = np.array(each, dtype=float).reshape(len(each), len(types), 2)
        return Tally(
            rows.reshape(len(rows), -1),
            _value,
            rows[:, :, 1].sum(axis=1),
            NOTHING,
            left_out=unmarked_by(these, one, other),
        )

    return over_pairs(material, tally)


def _row(pair: Pair | None, types: tuple[str, ...]) -> list[tuple[float, float]]:
    """Give, for each type, how many marks agree, twice, and how many there are."""
    if pair is None:
        return [(0.0, 0.0)] * len(types)
    one = Counter(zip(pair.one.spans, pair.one.types, strict=True))
    other = Counter(zip(pair.other.spans, pair.other.types, strict=True))
    agreed: Counter[str] = Counter()
    for (_, name), number in (one & other).items():
        agreed[name] += number
    there = Counter(pair.one.types) + Counter(pair.other.types)
    return [(2.0 * agreed[name], float(there[name])) for name in types]


def _value(sums: Floats) -> Floats:
    each = divided(sums[..., 0::2], sums[..., 1::2])
    there = ~np.isnan(each)
    total = np.where(there, each, 0.0).sum(axis=-1)
    return divided(total, there.sum(axis=-1).astype(np.float64))


MEASURE = Measure(
    key="f1-macro",
    title="F1, strict, mean over types",
    citation="Opitz, Burst (2019), arXiv 1911.03347, mean of F1",
    unit="marks of both",
    score=macro,
    suits=marks_spans,
    pair=True,
    by_type=False,
)
