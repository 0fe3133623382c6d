"""Which decision of the adjudication is about a difference from gold."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import cast

from annotator.adjudication.positions import key_of
from annotator.agreement.differences.aligning import members
from annotator.agreement.material import Work
from annotator.model.managing import Decision
from annotator.project.feedback.records import Error
from annotator.schema.places import place_of
from annotator.schema.records import Layer


def decision_about(error: Error, layer: Layer, decisions: Sequence[Decision]) -> Decision | None:
    """Find what was decided last about the place, a decision with a reason before one without."""
    if layer.kind == "chain":
        found = [one for one in decisions if _holds(one, error, layer)]
    else:
        keys = set(_keys(error, layer))
        found = [one for one in decisions if one.item in keys]
    return max(
        found, key=lambda one: (one.time, bool(one.reason), bool(one.note), one.item), default=None
    )


def _keys(error: Error, layer: Layer) -> Iterator[str]:
    for side in (error.gold, error.own):
        if side.mark is None:
            continue
        place = place_of(side.mark, side.together, layer)
        if error.kind == "role" and layer.kind != "relation":
            yield key_of(layer.name, (place, side.mark.type, error.detail))
        else:
            yield key_of(layer.name, place)


def _holds(decision: Decision, error: Error, layer: Layer) -> bool:
    """Say whether a decision about an entity is about any mention of this one."""
    try:
        name, mentions = cast("tuple[object, object]", json.loads(decision.item))
    except ValueError:
        return False
    if name != layer.name or not isinstance(mentions, list):
        return False
    held = [
        json.loads(json.dumps(place, ensure_ascii=False))
        for side in (error.gold, error.own)
        if side.mark is not None
        for place in members(side.mark, Work((), side.together))
    ]
    return any(one in held for one in cast("list[object]", mentions))
