"""Relations, relaxed: the same type between text that overlaps."""

from __future__ import annotations

from annotator.agreement import Measure
from annotator.agreement.matching import best, equal
from annotator.agreement.material import Work
from annotator.agreement.relations.ends import is_relation, overlapping_ends
from annotator.agreement.setting import scored_works
from annotator.schema.records import Layer


def relaxed(one: Work, other: Work, layer: Layer) -> tuple[float, float, float, float]:
    """Pair relations of the same type whose ends overlap."""
    types = equal([mark.type for mark in one.marks], [mark.type for mark in other.marks])
    agreed = best(overlapping_ends(one, other, layer) * types)
    return agreed, agreed, float(len(one.marks)), float(len(other.marks))


MEASURE = Measure(
    key="relation-relaxed",
    title="Relations, relaxed F1",
    citation="Hripcsak, Rothschild (2005), JAMIA 12(3)",
    unit="relations of both",
    score=lambda material: scored_works(material, relaxed),
    suits=is_relation,
    pair=True,
)
