"""Lanes for labels above a line: none covers another, and inner marks are nearest to the text.

Who stands where follows from the marks and their keys alone, never from the order of edits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

AIR = 5.0
"""Pixels kept free between two labels of a lane."""
FOOTHOLD = 8.0
"""Pixels of its mark that a label moved aside still stands over."""


@dataclass(frozen=True, slots=True)
class Request:
    """A label that wants a place at the logical start of its mark.

    `left` and `right` bound the mark on this line; `from_right` says at which edge it starts.
    """

    key: str
    left: float
    right: float
    width: float
    from_right: bool

    @property
    def extent(self) -> float:
        """Measure how much of the line the mark takes."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Place:
    """Where a label stands: its lane (0 is nearest to the text) and its horizontal bounds."""

    lane: int
    left: float
    right: float


class Folded(NamedTuple):
    """Labels for which no lane is left, inner marks first, and the place of their common chip."""

    keys: tuple[str, ...]
    place: Place


def fold(
    requests: Iterable[Request], room: tuple[float, float], *, most: int, chip: float
) -> tuple[dict[str, Place], list[Folded]]:
    """Give labels places in no more than `most` lanes; what is left shares chips on the top one.

    A chip is `chip` wide; labels that would stand over each other share one. Where a single label
    is all that there is to the chip, the label itself is shown.
    """
    asked = {request.key: request for request in requests}
    places = allocate(asked.values(), room, most)
    top = most - 1
    if all(place.lane <= top for place in places.values()):
        return places, []
    kept = {key: place for key, place in places.items() if place.lane < top}
    folded: list[Folded] = []
    for keys in _beside(places, [key for key in places if key not in kept], chip):
        first = places[keys[0]]
        if len(keys) == 1:
            kept[keys[0]] = Place(top, first.left, first.right)
        else:
            from_right = asked[keys[0]].from_right
            left = _clamp(first.right - chip if from_right else first.left, chip, room)
            folded.append(Folded(keys, Place(top, left, left + chip)))
    return kept, folded


def _beside(places: dict[str, Place], keys: list[str], chip: float) -> list[tuple[str, ...]]:
    """Group labels that share some x, or whose chips would; their order stays."""
    groups: list[tuple[float, float, list[str]]] = []
    wide = {
        key: (
            min(places[key].left, places[key].right - chip),
            max(places[key].right, places[key].left + chip),
        )
        for key in keys
    }
    for key in sorted(keys, key=lambda one: (wide[one], one)):
        left, right = wide[key]
        if groups and left < groups[-1][1] + AIR:
            start, end, members = groups[-1]
            groups[-1] = (start, max(end, right), [*members, key])
        else:
            groups.append((left, right, [key]))
    rank = {key: number for number, key in enumerate(keys)}
    return [tuple(sorted(members, key=rank.__getitem__)) for _, _, members in groups]


def allocate(
    requests: Iterable[Request], room: tuple[float, float], most: int | None = None
) -> dict[str, Place]:
    """Give every label a place: the lowest lane that has one, as near to its start as can be.

    Shorter marks choose first and, among equals, those with the lower key, so that a mark made
    later moves aside for those that were there. `room` bounds the line. What finds no place in
    `most` lanes is put on the one above them, all at their starts, one over the other.
    """
    lanes: list[list[Place]] = []
    places: dict[str, Place] = {}
    for request in sorted(requests, key=lambda one: (round(one.extent), one.key)):
        place = _find_place(request, lanes, room)
        places[request.key] = place
        if place.lane == most:
            continue
        if place.lane == len(lanes):
            lanes.append([])
        lanes[place.lane].append(place)
    return places


def _find_place(request: Request, lanes: list[list[Place]], room: tuple[float, float]) -> Place:
    for lane, taken in enumerate(lanes):
        for left in _candidates(request, taken, room):
            place = Place(lane, left, left + request.width)
            if all(_apart(place, other) for other in taken):
                return place
    left = _clamp(_flush(request), request.width, room)
    return Place(len(lanes), left, left + request.width)


def _candidates(request: Request, taken: list[Place], room: tuple[float, float]) -> Iterable[float]:
    flush = _flush(request)
    yield _clamp(flush, request.width, room)
    aside = [
        place.left - AIR - request.width if request.from_right else place.right + AIR
        for place in taken
    ]
    for left in sorted(aside, key=lambda one: abs(one - flush)):
        slide = flush - left if request.from_right else left - flush
        stays_inside = room[0] <= left and left + request.width <= room[1]
        if stays_inside and 0 < slide <= request.extent - FOOTHOLD:
            yield left


def _flush(request: Request) -> float:
    return request.right - request.width if request.from_right else request.left


def _clamp(left: float, width: float, room: tuple[float, float]) -> float:
    return max(room[0], min(left, room[1] - width))


def _apart(one: Place, other: Place) -> bool:
    return one.right + AIR <= other.left + 0.01 or other.right + AIR <= one.left + 0.01
