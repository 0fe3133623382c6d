"""Outlines of text cut into letters, so that a letter drawn often is written once.

A text comes as one path with every letter in its place. Its contours are joined to letters again:
what lies inside another contour belongs to it, be it a hole or a dot. Seen from where they begin,
equal letters have equal outlines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QPainterPath

_NEAR = 24
"""Contours before one among which the others of its letter are sought."""
_FINENESS = 100
"""Steps of a pixel to which places are rounded: finer than those in which fonts are drawn."""
_POINTS = {"M": 1, "L": 1, "C": 3, "Z": 0}
_MOVE = QPainterPath.ElementType.MoveToElement
_CURVE = QPainterPath.ElementType.CurveToElement


class Outline(NamedTuple):
    """Commands of an SVG path with their coordinates, x before y, in hundredths of a pixel."""

    commands: str
    places: tuple[int, ...]

    def written(self) -> str:
        """Write the outline as the data of an SVG path."""
        parts: list[str] = []
        at = 0
        for command in self.commands:
            end = at + 2 * _POINTS[command]
            parts.append(command + " ".join(_hundredths(one) for one in self.places[at:end]))
            at = end
        return "".join(parts)


class Letter(NamedTuple):
    """An outline that begins at the origin, and the place where it stands."""

    outline: Outline
    x: float
    y: float


class _Contour(NamedTuple):
    commands: str
    places: list[float]
    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: _Contour) -> bool:
        return (
            self.left <= other.left
            and self.right >= other.right
            and self.top <= other.top
            and self.bottom >= other.bottom
        )


def letters_of(path: QPainterPath) -> Iterator[Letter]:
    """Cut the outline of a text into its letters."""
    for contours in _together(list(_contours(path))):
        x, y = contours[0].places[:2]
        yield Letter(_joined(contours, x, y), x, y)


def outline_of(path: QPainterPath) -> str:
    """Write a path as SVG does, where it stands."""
    return _joined(_contours(path)).written()


def number(value: float) -> str:
    """Write a number as short as a hundredth of a pixel allows."""
    return _hundredths(round(value * _FINENESS))


def _hundredths(value: int) -> str:
    return f"{value / _FINENESS:.2f}".rstrip("0").rstrip(".")


def _joined(contours: Iterable[_Contour], x: float = 0.0, y: float = 0.0) -> Outline:
    commands, places = "", list[int]()
    for one in contours:
        commands += one.commands
        across, down = one.places[::2], one.places[1::2]
        for a, b in zip(across, down, strict=True):
            places += (round((a - x) * _FINENESS), round((b - y) * _FINENESS))
    return Outline(commands, tuple(places))


def _contours(path: QPainterPath) -> Iterator[_Contour]:
    commands, places = "", list[float]()
    curved = 0
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        if curved:
            curved -= 1
        elif element.type == _CURVE:
            commands += "C"
            curved = 2
        elif element.type == _MOVE:
            if commands:
                yield _closed(commands, places)
            commands, places = "M", []
        else:
            commands += "L"
        places += (element.x, element.y)
    if commands:
        yield _closed(commands, places)


def _closed(commands: str, places: list[float]) -> _Contour:
    if len(commands) > 1 and places[:2] == places[-2:]:
        if commands[-1] == "L":
            commands, places = commands[:-1], places[:-2]
        commands += "Z"
    across, down = places[::2], places[1::2]
    return _Contour(commands, places, min(across), min(down), max(across), max(down))


def _together(contours: list[_Contour]) -> list[list[_Contour]]:
    """Join each contour with those near it that hold it or that it holds."""
    letter = list(range(len(contours)))
    for index, contour in enumerate(contours):
        for near in range(max(0, index - _NEAR), index):
            other = contours[near]
            if letter[near] != letter[index] and (other.holds(contour) or contour.holds(other)):
                old, new = letter[index], letter[near]
                letter[: index + 1] = [new if one == old else one for one in letter[: index + 1]]
    groups: dict[int, list[_Contour]] = {}
    for contour, one in zip(contours, letter, strict=True):
        groups.setdefault(one, []).append(contour)
    return list(groups.values())
