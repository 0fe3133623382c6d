"""F1, strict: the same text with the same type."""

from __future__ import annotations

from annotator.agreement import Measure
from annotator.agreement.spans.pairs import Pair, in_common, marks_spans, scored


def strict(pair: Pair) -> float:
    """Count marks of the same spans and type."""
    one = list(zip(pair.one.spans, pair.one.types, strict=True))
    other = list(zip(pair.other.spans, pair.other.types, strict=True))
    return float(in_common(one, other))


MEASURE = Measure(
    key="f1",
    title="F1, strict",
    citation="Hripcsak, Rothschild (2005), JAMIA 12(3); SemEval-2013 task 9.1",
    unit="marks of both",
    score=lambda material: scored(material, strict),
    suits=marks_spans,
    pair=True,
)
