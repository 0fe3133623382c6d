"""Event triggers: text that overlaps."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Measure
from annotator.agreement.events.frames import events, is_event
from annotator.agreement.matching import best, overlaps, spans_of_marks
from annotator.agreement.material import Work
from annotator.agreement.setting import scored_works
from annotator.schema.records import Layer


def overlapping(one: Work, other: Work, layer: Layer) -> tuple[float, float, float, float]:
    """Pair triggers that share at least one letter."""
    del layer
    a, b = spans_of_marks(list(events(one))), spans_of_marks(list(events(other)))
    agreed = best((overlaps(a, b) > 0).astype(np.float64))
    return agreed, agreed, float(len(a)), float(len(b))


MEASURE = Measure(
    key="event-trigger-overlap",
    title="Event triggers found, F1 of overlap",
    citation="Li, Ji, Huang (2013), ACL, with overlapping triggers",
    unit="triggers of both",
    score=lambda material: scored_works(material, overlapping),
    suits=is_event,
    pair=True,
    by_type=False,
)
