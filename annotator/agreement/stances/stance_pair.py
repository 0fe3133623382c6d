"""Stances: holders and targets that overlap."""

from __future__ import annotations

from annotator.agreement import Measure
from annotator.agreement.events.frames import is_stance
from annotator.agreement.matching import best
from annotator.agreement.material import Work
from annotator.agreement.setting import scored_works
from annotator.agreement.stances.stance_pairs import (
    same_pair,
    stances_of,
)
from annotator.schema.records import Layer


def stance_pair(one: Work, other: Work, layer: Layer) -> tuple[float, float, float, float]:
    """Pair stances about overlapping holders and targets."""
    del layer
    a, b = stances_of(one), stances_of(other)
    agreed = best(same_pair(a, b))
    return agreed, agreed, float(len(a.marks)), float(len(b.marks))


MEASURE = Measure(
    key="stance-pair",
    title="Stances by overlapping holder and target, F1",
    citation="Hashiya; F1 after Hripcsak, Rothschild (2005), JAMIA 12(3)",
    unit="stances of both",
    score=lambda material: scored_works(material, stance_pair),
    suits=is_stance,
    pair=True,
    by_type=False,
)
