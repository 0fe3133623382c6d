"""Event arguments: any mention of the same entity in the same role of an event of the same type."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from annotator.agreement import Measure
from annotator.agreement.events.frames import arguments, takes_arguments
from annotator.agreement.matching import best
from annotator.agreement.material import Work
from annotator.agreement.setting import scored_works
from annotator.schema.places import Place, place_of
from annotator.schema.records import Layer
from annotator.schema.rules import MEMBER

Companions = Mapping[Place, frozenset[Place]]


def coreferent(one: Work, other: Work, layer: Layer) -> tuple[float, float, float, float]:
    """Pair arguments whose fillers are the same text or, for either annotator, the same entity."""
    del layer
    a = sorted({(mark.type, role, filler) for mark, role, filler in arguments(one)}, key=repr)
    b = sorted({(mark.type, role, filler) for mark, role, filler in arguments(other)}, key=repr)
    here, there = companions(one), companions(other)
    alike = np.zeros((len(a), len(b)))
    for row, (type_name, role, filler) in enumerate(a):
        for column, answer in enumerate(b):
            if answer[:2] == (type_name, role):
                same = filler == answer[2]
                joined = answer[2] in here.get(filler, ()) or filler in there.get(answer[2], ())
                alike[row, column] = same or joined
    agreed = best(alike)
    return agreed, agreed, float(len(a)), float(len(b))


def companions(work: Work) -> Companions:
    """Give, for each mention, where the mentions of its entity stand."""
    found: dict[Place, frozenset[Place]] = {}
    for mark in work.all.values():
        members = [work.all.get(one) for one in mark.targets(MEMBER)]
        places = frozenset(place_of(one, work.all) for one in members if one is not None)
        for place in places:
            found[place] = found.get(place, frozenset()) | places
    return found


MEASURE = Measure(
    key="event-role-coreferent",
    title="Event arguments classified, F1, any mention of the entity",
    citation="Li, Ji, Huang (2013), ACL; TAC KBP event arguments",
    unit="arguments of both",
    score=lambda material: scored_works(material, coreferent),
    suits=takes_arguments,
    pair=True,
)
