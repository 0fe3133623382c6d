"""The edit that marks words at more places as they are marked at one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.errors import EditError
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.spans import Span
from annotator.project.desk import Desk
from annotator.project.edits.entities import add_members, chain_layer, entity_of, new_entity
from annotator.suggest.copying import attributes_elsewhere


@dataclass(frozen=True, slots=True)
class Propagate:
    """Mark these places as an annotation is marked; joined, all are mentions of one entity."""

    title: ClassVar[str] = "Mark everywhere"
    annotation: AnnotationId
    spans: tuple[Span, ...]
    join: bool = False

    def perform(self, desk: Desk) -> None:
        """Make the marks that are not there yet, with the attributes that hold there too."""
        source = desk.get(self.annotation)
        layer = desk.layer(source.layer)
        taken = {one.spans for one in desk.all_of(source.layer)}
        places = [span for span in sorted(set(self.spans)) if (span,) not in taken]
        if not places:
            raise EditError("These places are marked already; nothing was changed.")
        attributes = attributes_elsewhere(layer, source)
        marks: list[AnnotationId] = []
        for span in places:
            mark = Annotation(new_annotation_id(), source.layer, source.type, (span,), attributes)
            desk.put(mark)
            marks.append(mark.id)
        if self.join:
            _join(desk, source, tuple(marks))


def _join(desk: Desk, source: Annotation, marks: tuple[AnnotationId, ...]) -> None:
    """Put the new marks into the entity of the first one, which gets one when it has none."""
    layer = chain_layer(desk, source)
    entity = entity_of(desk, layer, source.id)
    if entity is None:
        entity = new_entity(desk, layer, source, new_annotation_id())
        desk.put(entity)
    add_members(desk, entity, marks)
