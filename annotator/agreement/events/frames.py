"""Events as tuples that can be compared; a tuple that occurs twice counts once."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.agreement.material import Work
from annotator.model.annotation import Annotation
from annotator.schema.places import Place, filler_of
from annotator.schema.records import Layer


def is_stance(layer: Layer) -> bool:
    """Say whether frames of the layer say who is for or against what."""
    roles = {role.name for tag in layer.types for role in tag.roles}
    return layer.kind == "frame" and {"holder", "target"} <= roles


def is_event(layer: Layer) -> bool:
    """Say whether frames of the layer have a trigger and are no stances."""
    return layer.kind == "frame" and layer.spans is not None and not is_stance(layer)


def takes_arguments(layer: Layer) -> bool:
    """Say whether events of the layer have roles."""
    return is_event(layer) and any(tag.roles for tag in layer.types)


def trigger(mark: Annotation) -> Place:
    """Give the spans of the trigger."""
    return tuple(sorted(mark.spans))


def events(work: Work) -> Iterator[Annotation]:
    """Give the events that have a trigger."""
    return (mark for mark in work.marks if mark.spans)


def arguments(work: Work) -> Iterator[tuple[Annotation, str, Place]]:
    """Give each argument with its event, role and filler."""
    for mark in work.marks:
        for one in mark.arguments:
            yield mark, one.role, filler_of(one, work.all)
