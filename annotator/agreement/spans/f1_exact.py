"""F1, exact: the same text, whatever its type."""

from __future__ import annotations

from annotator.agreement import Measure
from annotator.agreement.spans.pairs import Pair, in_common, marks_spans, scored


def exact(pair: Pair) -> float:
    """Count marks of the same spans."""
    return float(in_common(pair.one.spans, pair.other.spans))


MEASURE = Measure(
    key="f1-exact",
    title="F1, exact",
    citation="Hripcsak, Rothschild (2005), JAMIA 12(3); SemEval-2013 task 9.1",
    unit="marks of both",
    score=lambda material: scored(material, exact),
    suits=marks_spans,
    pair=True,
    by_type=False,
)
