"""What people decided about places: what stands of it, what it is about, what it leaves alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from annotator.model.managing import Decision
from annotator.model.spans import Span
from annotator.schema.places import Place

REJECTED = "reject"
"""The action of a decision that leaves a place empty."""
EDITED = "edit"
"""The action of a decision that was made by editing gold by hand."""
DISCARDED = "discard"
"""The action that says what was decided here before holds no longer."""
ALIKE = 0.5
"""What share of two places must be common to both for them to be about one thing."""


def standing_decisions(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """Give for each place what was decided last, given decisions in the order of time."""
    last = {one.item: one for one in decisions}
    return {item: one for item, one in last.items() if one.action != DISCARDED}


def acts_of(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Give one row for what was decided at once about several places, in the order of time.

    The row that stands for all is the one that put something there.
    """
    found: dict[tuple[str, str], Decision] = {}
    for one in decisions:
        moment = (one.time, one.annotator)
        if moment not in found or found[moment].action == REJECTED:
            found[moment] = one
    return tuple(found.values())


def layer_of_key(key: str) -> str:
    """Name the layer that a key speaks of."""
    return str(json.loads(key)[0])


def spans_of_key(key: str) -> tuple[Span, ...]:
    """List the words that a key speaks of, however deep they lie in it."""
    return tuple(sorted(set(_spans(json.loads(key)[1]))))


def _spans(part: object) -> Iterator[Span]:
    if not isinstance(part, list):
        return
    inside = cast("list[object]", part)
    match inside:
        case [int(start), int(end)]:
            yield Span(start, end)
        case _:
            for one in inside:
                yield from _spans(one)


def mentions_of_key(key: str) -> frozenset[Place]:
    """List the mentions that the key of an entity speaks of."""
    listed = cast("list[object]", json.loads(key)[1])
    return frozenset(tuple(sorted(_spans(one))) for one in listed)


def alike(one: Iterable[Span], other: Iterable[Span]) -> bool:
    """Say whether two places share so many code points that they are about one thing."""
    a, b = _points(one), _points(other)
    return bool(a and b) and len(a & b) >= ALIKE * len(a | b)


def _points(spans: Iterable[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


def by_hand(standing: Mapping[str, Decision], layer: str) -> dict[str, Decision]:
    """Give what was made by hand in a layer, by the keys of the places."""
    return {
        key: one
        for key, one in standing.items()
        if one.action == EDITED and layer_of_key(key) == layer
    }
