"""Event triggers: the same text."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from annotator.agreement import Measure
from annotator.agreement.events.frames import events, is_event, trigger
from annotator.agreement.material import Work
from annotator.agreement.setting import scored_sets
from annotator.schema.records import Layer


def trigger_identified(work: Work, layer: Layer) -> Iterable[Hashable]:
    """Give the text of each trigger."""
    del layer
    return (trigger(mark) for mark in events(work))


MEASURE = Measure(
    key="event-trigger",
    title="Event triggers identified, F1",
    citation="Li, Ji, Huang (2013), ACL",
    unit="triggers of both",
    score=lambda material: scored_sets(material, trigger_identified),
    suits=is_event,
    pair=True,
    by_type=False,
)
