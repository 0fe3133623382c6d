"""Relations, exact: the same type between the same text, whatever the types of the ends."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.agreement import Measure
from annotator.agreement.material import Work
from annotator.agreement.relations.ends import is_relation
from annotator.agreement.setting import scored_sets
from annotator.schema.places import Place, ends_of
from annotator.schema.records import Layer


def typed_ends(work: Work, layer: Layer) -> Iterable[tuple[str, Place]]:
    """Give type and ends of each relation."""
    return ((mark.type, ends_of(mark, work.all, layer)) for mark in work.marks)


MEASURE = Measure(
    key="relation-exact",
    title="Relations, exact F1",
    citation="Hripcsak, Rothschild (2005), JAMIA 12(3); Taillé et al. (2020), EMNLP, boundaries",
    unit="relations of both",
    score=lambda material: scored_sets(material, typed_ends),
    suits=is_relation,
    pair=True,
)
