"""Event arguments: the same filler of the same trigger."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from annotator.agreement import Measure
from annotator.agreement.events.frames import arguments, takes_arguments, trigger
from annotator.agreement.material import Work
from annotator.agreement.setting import scored_sets
from annotator.schema.records import Layer


def argument_attached(work: Work, layer: Layer) -> Iterable[Hashable]:
    """Give the filler of each argument with trigger and type of its event."""
    del layer
    return ((trigger(mark), mark.type, filler) for mark, _, filler in arguments(work))


MEASURE = Measure(
    key="event-argument-attached",
    title="Event arguments identified at their trigger, F1",
    citation="Li, Ji, Huang (2013), ACL",
    unit="arguments of both",
    score=lambda material: scored_sets(material, argument_attached),
    suits=takes_arguments,
    pair=True,
)
