"""Relations without their types: whether the same text is related at all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from annotator.agreement import Measure
from annotator.agreement.material import Work
from annotator.agreement.relations.ends import is_relation
from annotator.agreement.setting import scored_sets
from annotator.schema.places import Place, ends_of
from annotator.schema.records import Layer


def unlabelled_ends(work: Work, layer: Layer) -> Iterable[Place]:
    """Give the ends of each relation, whichever way round they stand."""
    for mark in work.marks:
        ends = cast("tuple[tuple[str, Place], ...]", ends_of(mark, work.all, layer))
        yield tuple(sorted((filler for _, filler in ends), key=repr))


MEASURE = Measure(
    key="relation-unlabelled",
    title="Relations, unlabelled F1",
    citation="Hripcsak, Rothschild (2005), JAMIA 12(3)",
    unit="relations of both",
    score=lambda material: scored_sets(material, unlabelled_ends),
    suits=is_relation,
    pair=True,
    by_type=False,
)
