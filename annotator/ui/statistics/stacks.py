"""Stacked columns over time, a colour for each series."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from annotator.ui.statistics.bars import draw_legend, legend_height
from annotator.ui.statistics.colors import series_color
from annotator.ui.statistics.plot import Drawing, Mark, Sheet

_HEIGHT, _FOOT, _TOP = 180.0, 24.0, 10.0
_LABEL_AIR = 12.0
_WIDEST = 40.0


@dataclass(frozen=True, slots=True)
class Stack:
    """A column: what it is called below, and the value of each series with what it says."""

    label: str
    values: tuple[tuple[float, str], ...]


class Stacks(Drawing):
    """Columns in the order of time, which runs the way the reader reads."""

    def __init__(self, title: str, stacks: Sequence[Stack], series: Sequence[str] = ()) -> None:
        super().__init__(title)
        self.stacks, self.series = tuple(stacks), tuple(series)

    @property
    def highest(self) -> float:
        """Give the round number that the axis reaches."""
        most = max((sum(v for v, _ in one.values) for one in self.stacks), default=0.0)
        if most <= 0:
            return 1.0
        power = 10 ** math.floor(math.log10(most))
        return next(step * power for step in (1, 2, 2.5, 5, 10) if step * power >= most)

    def _axis(self, sheet: Sheet) -> float:
        return sheet.metrics.horizontalAdvance(f"{self.highest:,.0f}") + 10

    def _pieces(self, sheet: Sheet) -> Iterator[tuple[QRectF, int, str]]:
        axis, top = self._axis(sheet), legend_height(self.series, sheet) + _TOP
        step = (sheet.width - axis) / max(len(self.stacks), 1)
        width = max(min(step * 0.72, _WIDEST), 1.0)
        for number, stack in enumerate(self.stacks):
            x = axis + number * step + (step - width) / 2
            base = top + _HEIGHT
            for series, (value, says) in enumerate(stack.values):
                height = value / self.highest * _HEIGHT
                if height > 0:
                    yield sheet.rect(x, base - height, width, height), series, says
                base -= height

    def lay_out(self, sheet: Sheet) -> tuple[float, list[Mark]]:
        """Give the height, and a value for each piece that there is."""
        marks = [Mark(place, says) for place, _, says in self._pieces(sheet)]
        return legend_height(self.series, sheet) + _TOP + _HEIGHT + _FOOT, marks

    def draw(self, painter: QPainter, sheet: Sheet) -> None:
        """Draw the axis, the columns and what stands below them."""
        draw_legend(painter, self.series, sheet, range(len(self.series)))
        axis, top = self._axis(sheet), legend_height(self.series, sheet) + _TOP
        for part in (0.0, 0.5, 1.0):
            y = top + _HEIGHT * (1 - part)
            value = f"{self.highest * part:,.0f}" if self.highest * part % 1 == 0 else ""
            place = sheet.rect(0, y - 8, axis - 8, 16)
            sheet.write(painter, place, value, sheet.theme.muted, end=True)
            painter.fillRect(sheet.rect(axis, y, sheet.width - axis, 1), QColor(sheet.theme.line))
        for place, series, _ in self._pieces(sheet):
            painter.fillRect(place, series_color(series, sheet.theme))
        self._write_labels(painter, sheet, axis, top + _HEIGHT + 4)

    def _write_labels(self, painter: QPainter, sheet: Sheet, axis: float, y: float) -> None:
        """Write below every so many columns: as many labels as there is room for."""
        if not self.stacks:
            return
        step = (sheet.width - axis) / len(self.stacks)
        widest = max(sheet.metrics.horizontalAdvance(one.label) for one in self.stacks)
        every = max(1, math.ceil((widest + _LABEL_AIR) / step))
        for number in range(0, len(self.stacks), every):
            middle = axis + (number + 0.5) * step
            x = min(max(middle - widest / 2 - 1, 0), sheet.width - widest - 2)
            place = sheet.rect(x, y, widest + 2, _FOOT - 6)
            label = self.stacks[number].label
            sheet.write(painter, place, label, sheet.theme.muted, middle=True)
