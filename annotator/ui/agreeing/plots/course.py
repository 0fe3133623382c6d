"""Agreement over time: a line through windows, the band of their intervals, and the start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.ui.agreeing.wording import number
from annotator.ui.statistics.colors import heat
from annotator.ui.statistics.plot import Drawing, Mark, Sheet

_HEIGHT, _TOP, _FOOT = 150.0, 10.0, 28.0
_AXIS, _AIR, _DOT, _RING = 46.0, 10.0, 3.0, 6.5
_BAND = 0.12
_TICKS = (-1.0, -0.5, 0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Point:
    """A window: its number within what, whether it surely differs from the start, in words."""

    value: float | None
    interval: tuple[float, float] | None
    differs: bool
    says: str


class Course(Drawing):
    """Windows from the first to the last, the way the reader reads; a ring is a sure change."""

    least_width = 420.0

    def __init__(self, title: str, points: Sequence[Point], ends: tuple[str, str]) -> None:
        super().__init__(title)
        self.points, self.ends = tuple(points), ends

    @property
    def _lowest(self) -> float:
        found = [one.value for one in self.points if one.value is not None]
        found += [one.interval[0] for one in self.points if one.interval is not None]
        return min([0.0, *found])

    def _x(self, at: int, sheet: Sheet) -> float:
        room = sheet.width - _AXIS - 2 * _AIR
        share = at / (len(self.points) - 1) if len(self.points) > 1 else 0.5
        return _AXIS + _AIR + share * room

    def _y(self, value: float) -> float:
        lowest = self._lowest
        return _TOP + (1 - (value - lowest) / (1 - lowest)) * _HEIGHT

    def _place(self, at: int, value: float, sheet: Sheet) -> QPointF:
        return QPointF(sheet.rect(self._x(at, sheet), 0, 0, 0).x(), self._y(value))

    def lay_out(self, sheet: Sheet) -> tuple[float, list[Mark]]:
        """Give the height, and a value for each window."""
        wide = (sheet.width - _AXIS) / max(len(self.points), 1)
        wide = min(max(wide, 6.0), 60.0)
        marks = [
            Mark(sheet.rect(self._x(at, sheet) - wide / 2, _TOP - 6, wide, _HEIGHT + 12), one.says)
            for at, one in enumerate(self.points)
        ]
        return _TOP + _HEIGHT + _FOOT, marks

    def draw(self, painter: QPainter, sheet: Sheet) -> None:
        """Draw the scale, the start, the band, the line and its points."""
        self._draw_scale(painter, sheet)
        for stretch in self._stretches():
            self._draw_band(painter, sheet, stretch)
        self._draw_start(painter, sheet)
        for stretch in self._stretches():
            line = [self._place(at, self.points[at].value or 0.0, sheet) for at in stretch]
            painter.setPen(QPen(QColor(sheet.theme.accent), 2))
            painter.drawPolyline(QPolygonF(line))
        self._draw_points(painter, sheet)
        foot = _TOP + _HEIGHT + 6
        half = (sheet.width - _AXIS) / 2 - _AIR
        first, last = self.ends
        sheet.write(painter, sheet.rect(_AXIS, foot, half, 20), first, sheet.theme.muted)
        place = sheet.rect(sheet.width - half, foot, half, 20)
        sheet.write(painter, place, last, sheet.theme.muted, end=True)

    def _stretches(self) -> list[list[int]]:
        """Give the windows that follow one another and have a number."""
        found: list[list[int]] = [[]]
        for at, one in enumerate(self.points):
            if one.value is None:
                found.append([])
            else:
                found[-1].append(at)
        return [one for one in found if one]

    def _draw_scale(self, painter: QPainter, sheet: Sheet) -> None:
        lowest = self._lowest
        for tick in _TICKS:
            if tick < lowest:
                continue
            y = self._y(tick)
            painter.fillRect(
                sheet.rect(_AXIS, y - 0.5, sheet.width - _AXIS, 1), QColor(sheet.theme.line)
            )
            place = sheet.rect(0, y - 10, _AXIS - 8, 20)
            sheet.write(painter, place, number(tick), sheet.theme.muted, end=True)

    def _draw_start(self, painter: QPainter, sheet: Sheet) -> None:
        start = self.points[0].value if self.points else None
        if start is None:
            return
        pen = QPen(QColor(sheet.theme.muted), 1.5)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        last = len(self.points) - 1
        painter.drawLine(self._place(0, start, sheet), self._place(last, start, sheet))

    def _draw_band(self, painter: QPainter, sheet: Sheet, stretch: Sequence[int]) -> None:
        held = [(at, one) for at in stretch if (one := self.points[at].interval) is not None]
        if not held:
            return
        above = [self._place(at, high, sheet) for at, (_, high) in held]
        below = [self._place(at, low, sheet) for at, (low, _) in reversed(held)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(heat(_BAND, sheet.theme))
        if len(held) > 1:
            painter.drawPolygon(QPolygonF([*above, *below]))
        else:
            painter.drawRect(QRectF(below[0], above[0]).normalized().adjusted(-4, 0, 4, 0))

    def _draw_points(self, painter: QPainter, sheet: Sheet) -> None:
        for at, one in enumerate(self.points):
            if one.value is None:
                continue
            place = self._place(at, one.value, sheet)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(sheet.theme.accent))
            painter.drawEllipse(place, _DOT, _DOT)
            if one.differs:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(sheet.theme.ink), 1.5))
                painter.drawEllipse(place, _RING, _RING)
