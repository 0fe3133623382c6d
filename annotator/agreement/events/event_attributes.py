"""Events: the same trigger, type and attributes."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from annotator.agreement import Measure
from annotator.agreement.events.frames import events, is_event, trigger
from annotator.agreement.material import Work
from annotator.agreement.setting import scored_sets
from annotator.schema.records import Layer


def event_attributes(work: Work, layer: Layer) -> Iterable[Hashable]:
    """Give trigger, type and attributes of each event."""
    del layer
    return ((trigger(mark), mark.type, frozenset(mark.attributes.items())) for mark in events(work))


MEASURE = Measure(
    key="event-attributes",
    title="Events with their attributes, F1",
    citation="Li, Ji, Huang (2013), ACL",
    unit="triggers of both",
    score=lambda material: scored_sets(material, event_attributes),
    suits=is_event,
    pair=True,
)
