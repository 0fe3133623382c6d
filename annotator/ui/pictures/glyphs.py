"""Outlines of text cut into letters, so that a letter drawn often is written once.

A text comes as one path with every letter in its place. Its contours are joined to letters again:
what lies inside another contour belongs to it, be it a hole or a dot. Moved to the origin, equal
letters become equal strings.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

_NEAR = 24
"""Contours before one among which the others of its letter are sought."""
_MOVE = QPainterPath.ElementType.MoveToElement
_LINE = QPainterPath.ElementType.LineToElement
_CURVE = QPainterPath.ElementType.CurveToElement


class Letter(NamedTuple):
    """An outline that begins at the origin, and the place where it stands."""

    outline: str
    x: float
    y: float


class _Contour(NamedTuple):
    steps: list[tuple[str, list[tuple[float, float]]]]
    box: QRectF


def letters_of(path: QPainterPath) -> Iterator[Letter]:
    """Cut the outline of a text into its letters."""
    contours = list(_contours(path))
    for group in _together(contours):
        x, y = contours[group[0]].steps[0][1][0]
        yield Letter(written((contours[one].steps for one in group), x, y), x, y)


def outline_of(path: QPainterPath) -> str:
    """Write a path as SVG does, where it stands."""
    return written(one.steps for one in _contours(path))


def written(
    contours: Iterator[list[tuple[str, list[tuple[float, float]]]]], x: float = 0, y: float = 0
) -> str:
    """Write contours as the data of an SVG path, seen from a point."""
    parts: list[str] = []
    for steps in contours:
        for command, points in steps:
            places = " ".join(f"{number(a - x)} {number(b - y)}" for a, b in points)
            parts.append(f"{command}{places}")
    return "".join(parts)


def number(value: float) -> str:
    """Write a number as short as a thousandth of a pixel allows."""
    short = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def _contours(path: QPainterPath) -> Iterator[_Contour]:
    steps: list[tuple[str, list[tuple[float, float]]]] = []
    index, count = 0, path.elementCount()
    while index < count:
        element = path.elementAt(index)
        if element.type == _MOVE and steps:
            yield _closed(steps)
            steps = []
        if element.type == _CURVE:
            points = [path.elementAt(index + more) for more in range(3)]
            steps.append(("C", [(one.x, one.y) for one in points]))
            index += 3
        else:
            steps.append(("M" if element.type == _MOVE else "L", [(element.x, element.y)]))
            index += 1
    if steps:
        yield _closed(steps)


def _closed(steps: list[tuple[str, list[tuple[float, float]]]]) -> _Contour:
    points = [point for _, places in steps for point in places]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    box = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
    if len(steps) > 1 and points[0] == points[-1]:
        steps = [*steps, ("Z", [])]
        if steps[-2][0] == "L":
            del steps[-2]
    return _Contour(steps, box)


def _together(contours: list[_Contour]) -> list[list[int]]:
    """Join each contour with those near it that hold it or that it holds."""
    letter = list(range(len(contours)))
    for index, contour in enumerate(contours):
        for other in range(max(0, index - _NEAR), index):
            box = contours[other].box
            if box.contains(contour.box) or contour.box.contains(box):
                old, new = letter[index], letter[other]
                letter[: index + 1] = [new if one == old else one for one in letter[: index + 1]]
    groups: dict[int, list[int]] = {}
    for index, one in enumerate(letter):
        groups.setdefault(one, []).append(index)
    return list(groups.values())
