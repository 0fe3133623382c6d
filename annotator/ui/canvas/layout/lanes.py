"""Lanes for labels above a line: none covers another, and inner marks are nearest to the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

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


def allocate(requests: Iterable[Request], room: tuple[float, float]) -> dict[str, Place]:
    """Give every label a place: the lowest lane that has one, as near to its start as can be.

    Shorter marks choose first and, among equals, those with the lower key, so that a mark made
    later moves aside for those that were there. `room` bounds the line.
    """
    lanes: list[list[Place]] = []
    places: dict[str, Place] = {}
    for request in sorted(requests, key=lambda one: (round(one.extent), one.key)):
        place = _find_place(request, lanes, room)
        if place.lane == len(lanes):
            lanes.append([])
        lanes[place.lane].append(place)
        places[request.key] = place
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
