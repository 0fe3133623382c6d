"""F1, relaxed for Arabic: edges may differ by proclitics, article, vowel marks and punctuation.

It stands beside the strict one, never in its place: the gap between the two says how much of the
disagreement a sentence in the guidelines about clitics and articles would settle.
"""

from __future__ import annotations

from annotator.agreement import Measure, Tally
from annotator.agreement.differences.edges import edges_of
from annotator.agreement.material import Material
from annotator.agreement.spans.pairs import Pair, in_common, marks_spans, scored


def relaxed(material: Material) -> Tally:
    """Count marks of the same type that have the same core."""

    def count(pair: Pair) -> float:
        edges = edges_of(pair.text, material.clitics)
        one = [
            (edges.cores(spans), name)
            for spans, name in zip(pair.one.spans, pair.one.types, strict=True)
        ]
        other = [
            (edges.cores(spans), name)
            for spans, name in zip(pair.other.spans, pair.other.types, strict=True)
        ]
        return float(in_common(one, other))

    return scored(material, count)


MEASURE = Measure(
    key="f1-relaxed",
    title="F1, relaxed for Arabic word edges",
    citation="Hashiya; strict F1 of what is left without proclitics, article and signs",
    unit="marks of both",
    score=relaxed,
    suits=marks_spans,
    pair=True,
)
