"""The ways of links: along the leading between lines, down the margins and through word gaps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF

from annotator.ui.canvas.links.ends import End, Fastenings
from annotator.ui.canvas.links.rows import Row, Rows
from annotator.ui.canvas.links.tracks import Tracks

_MOST_CROSSED = 2
"""Lines that a link crosses between words; where there are more it goes around by the margin."""
_BEND = 16.0
_THROUGH_A_BOX = 40.0
"""Pixels of detour that are better than another bend, and than cutting a box."""
_NEAR = 8
"""Gaps of a line that are tried, those nearest to the straight way."""
_MARGIN = 7.0
_MARGIN_STEP = 4.0
_MARGIN_TRACKS = 6


class Run(NamedTuple):
    """A horizontal piece of a link, in the leading above a line."""

    row: Row
    y: float
    start: float
    end: float


@dataclass(slots=True)
class Route:
    """A way from point to point, by horizontal and vertical pieces."""

    points: list[QPointF]
    runs: list[Run] = field(default_factory=list[Run])

    def reversed(self) -> Route:
        """Give the same way from its other end."""
        return Route(self.points[::-1], self.runs)


class Router:
    """Finds a way for one link after the other, each beside those that were there."""

    def __init__(self, rows: Rows, fastenings: Fastenings, *, free_side: int | None) -> None:
        self._rows, self._fastenings = rows, fastenings
        self._tracks = Tracks()
        self._measure = rows.sheet.setting.measure
        self._free_side = free_side

    def between(self, source: End, target: End) -> Route:
        """Lead from one mark on the page to another."""
        if source.row.place == target.row.place:
            start, end = self._fastenings.over(source), self._fastenings.over(target)
            route = Route([start])
            self._along(route, source.row, end.x())
            route.points.append(end)
            return route
        if source.row.place > target.row.place:
            return self.between(target, source).reversed()
        start, end = self._fastenings.under(source), self._fastenings.over(target)
        crossed = self._rows.between(source.row, target.row)
        gaps = self._gaps(start.x(), end.x(), crossed)
        route = Route([start])
        if gaps is None:
            side = self._side(start.x(), end.x())
            first = crossed[0] if crossed else target.row
            self._around(route, first, side, target.row)
        else:
            for row, x in zip(crossed, gaps, strict=True):
                self._along(route, row, x)
        self._along(route, target.row, end.x())
        route.points.append(end)
        return route

    def out_of_view(self, end: End, y: float) -> Route:
        """Lead from a mark into the margin and along it to a height that is above or below."""
        below = y > end.row.below
        route = Route([self._fastenings.under(end) if below else self._fastenings.over(end)])
        row = self._rows.after(end.row.place) if below else end.row
        x = route.points[0].x()
        side = self._side(x, x)
        if row is None or row.place[0] != end.row.place[0]:
            self._below_the_last(route, end.row, side, y)
        else:
            self._into_margin(route, row, side, y)
        route.points.append(QPointF(route.points[-1].x(), y))
        return route

    def _side(self, start: float, end: float) -> int:
        """Choose a margin: -1 is the left one, 1 the right one."""
        if self._free_side is not None:
            return self._free_side
        return -1 if start + end < self._measure else 1

    def _margin(self, side: int, start: float, end: float) -> float:
        edge = 0.0 if side < 0 else self._measure
        wanted = [edge + side * (_MARGIN + n * _MARGIN_STEP) for n in range(_MARGIN_TRACKS)]
        return self._tracks.take(side, start, end, [round(x) + 0.5 for x in wanted])

    def _around(self, route: Route, first: Row, side: int, last: Row) -> None:
        self._along(route, first, self._margin(side, first.above, last.letters))

    def _into_margin(self, route: Route, row: Row, side: int, y: float) -> None:
        self._along(route, row, self._margin(side, row.above, y))

    def _below_the_last(self, route: Route, row: Row, side: int, y: float) -> None:
        start, x = route.points[-1].x(), self._margin(side, row.below, y)
        wanted = [round(row.below) + 4.5 + 3 * number for number in range(4)]
        height = self._tracks.take((row.place, "below"), start, x, wanted)
        route.points += [QPointF(start, height), QPointF(x, height)]
        route.runs.append(Run(row, height, start, x))

    def _along(self, route: Route, row: Row, x: float) -> None:
        """Go to the leading above a line, and along it to an x."""
        start = route.points[-1].x()
        y = self._tracks.take(row.place, start, x, row.tracks(start, x))
        route.points += [QPointF(start, y), QPointF(x, y)]
        route.runs.append(Run(row, y, start, x))

    def _gaps(self, start: float, end: float, crossed: list[Row]) -> list[float] | None:
        """Choose the word gaps through which a link goes; None where the margin is better."""
        if len(crossed) > _MOST_CROSSED:
            return None
        ways: dict[float, tuple[float, list[float]]] = {start: (0.0, [])}
        for number, row in enumerate(crossed, 1):
            straight = start + (end - start) * number / (len(crossed) + 1)
            gaps = sorted(row.gaps(), key=lambda gap: abs(sum(gap[0]) / 2 - straight))
            found: dict[float, tuple[float, list[float]]] = {}
            for (left, right), boxed in gaps[:_NEAR]:
                x = round((left + right) / 2) + 0.5
                extra = _BEND + (_THROUGH_A_BOX if boxed else 0.0)
                cost, path = min((c + abs(x - at), p) for at, (c, p) in ways.items())
                found[x] = cost + extra, [*path, x]
            if not found:
                return None
            ways = found
        cost, path = min((c + abs(end - at), p) for at, (c, p) in ways.items())
        if not crossed:
            return path
        edge = 0.0 if self._side(start, end) < 0 else self._measure
        return path if cost <= abs(start - edge) + abs(end - edge) + _BEND else None
