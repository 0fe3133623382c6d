"""Stances: the same holder and the same target."""

from __future__ import annotations

from annotator.agreement import Measure
from annotator.agreement.events.frames import is_stance
from annotator.agreement.matching import best, equal
from annotator.agreement.material import Work
from annotator.agreement.setting import scored_works
from annotator.agreement.stances.stance_pairs import (
    stances_of,
)
from annotator.schema.records import Layer


def stance_pair_exact(one: Work, other: Work, layer: Layer) -> tuple[float, float, float, float]:
    """Pair stances about the same text."""
    del layer
    a, b = stances_of(one), stances_of(other)
    agreed = best(equal(a.places, b.places))
    return agreed, agreed, float(len(a.marks)), float(len(b.marks))


MEASURE = Measure(
    key="stance-pair-exact",
    title="Stances by holder and target, F1",
    citation="Hashiya; F1 after Hripcsak, Rothschild (2005), JAMIA 12(3)",
    unit="stances of both",
    score=lambda material: scored_works(material, stance_pair_exact),
    suits=is_stance,
    pair=True,
    by_type=False,
)
