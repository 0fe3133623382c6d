"""F1, partial: overlapping text counts by half."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Measure
from annotator.agreement.matching import best
from annotator.agreement.spans.pairs import Pair, marks_spans, scored


def partial(pair: Pair) -> float:
    """Count marks of the same spans, and by half those that only overlap."""
    return best(np.where(pair.same_place > 0, 1.0, 0.5 * (pair.shared > 0)))


MEASURE = Measure(
    key="f1-partial",
    title="F1, partial",
    citation="Hripcsak, Rothschild (2005), JAMIA 12(3); SemEval-2013 task 9.1",
    unit="marks of both",
    score=lambda material: scored(material, partial),
    suits=marks_spans,
    pair=True,
    by_type=False,
)
