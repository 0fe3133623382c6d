"""Relations, strict: the same type between the same text of the same types."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.agreement import Measure
from annotator.agreement.material import Work
from annotator.agreement.relations.ends import is_relation, types_of_ends
from annotator.agreement.relations.relation_exact import typed_ends
from annotator.agreement.setting import scored_sets
from annotator.schema.places import Place
from annotator.schema.records import Layer


def strict_ends(work: Work, layer: Layer) -> Iterable[tuple[tuple[str, Place], Place]]:
    """Give type and ends of each relation, and the types of what stands at its ends."""
    types = (types_of_ends(mark, work, layer) for mark in work.marks)
    return zip(typed_ends(work, layer), types, strict=True)


MEASURE = Measure(
    key="relation",
    title="Relations, strict F1",
    citation="Hripcsak, Rothschild (2005), JAMIA 12(3); Taillé et al. (2020), EMNLP, strict",
    unit="relations of both",
    score=lambda material: scored_sets(material, strict_ends),
    suits=is_relation,
    pair=True,
)
