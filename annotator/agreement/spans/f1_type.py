"""F1, type: overlapping text with the same type."""

from __future__ import annotations

from annotator.agreement import Measure
from annotator.agreement.matching import best
from annotator.agreement.spans.pairs import Pair, marks_spans, scored


def same_type(pair: Pair) -> float:
    """Count marks of the same type that overlap."""
    return best((pair.shared > 0) * pair.same_type)


MEASURE = Measure(
    key="f1-type",
    title="F1, type",
    citation="Hripcsak, Rothschild (2005), JAMIA 12(3); SemEval-2013 task 9.1",
    unit="marks of both",
    score=lambda material: scored(material, same_type),
    suits=marks_spans,
    pair=True,
)
