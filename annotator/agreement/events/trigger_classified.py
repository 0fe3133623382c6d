"""Event triggers: the same text with the same type."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from annotator.agreement import Measure
from annotator.agreement.events.frames import events, is_event, trigger
from annotator.agreement.material import Work
from annotator.agreement.setting import scored_sets
from annotator.schema.records import Layer


def trigger_classified(work: Work, layer: Layer) -> Iterable[Hashable]:
    """Give the text of each trigger with its type."""
    del layer
    return ((trigger(mark), mark.type) for mark in events(work))


MEASURE = Measure(
    key="event-type",
    title="Event triggers classified, F1",
    citation="Li, Ji, Huang (2013), ACL",
    unit="triggers of both",
    score=lambda material: scored_sets(material, trigger_classified),
    suits=is_event,
    pair=True,
)
