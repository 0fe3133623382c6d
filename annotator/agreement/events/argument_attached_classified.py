"""Event arguments: the same filler in the same role of the same trigger."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from annotator.agreement import Measure
from annotator.agreement.events.frames import arguments, takes_arguments, trigger
from annotator.agreement.material import Work
from annotator.agreement.setting import scored_sets
from annotator.schema.records import Layer


def argument_attached_classified(work: Work, layer: Layer) -> Iterable[Hashable]:
    """Give filler and role of each argument with trigger and type of its event."""
    del layer
    return ((trigger(mark), mark.type, filler, role) for mark, role, filler in arguments(work))


MEASURE = Measure(
    key="event-role-attached",
    title="Event arguments classified at their trigger, F1",
    citation="Li, Ji, Huang (2013), ACL",
    unit="arguments of both",
    score=lambda material: scored_sets(material, argument_attached_classified),
    suits=takes_arguments,
    pair=True,
)
