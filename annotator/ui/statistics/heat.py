"""A table of heat: rows and columns with a number in each cell, the deeper the more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from annotator.ui.canvas.drawing.colors import READABLE, contrast
from annotator.ui.statistics.colors import heat
from annotator.ui.statistics.plot import Drawing, Mark, Sheet

_ROW, _HEAD, _GAP, _AIR = 30.0, 34.0, 2.0, 8.0
_TALLEST_HEAD = 150.0
_WIDEST_LABEL, _WIDEST_CELL = 0.26, 110.0


@dataclass(frozen=True, slots=True)
class HeatCell:
    """What stands in a cell: its number, what is written there, and what it says in words."""

    value: float
    written: str
    says: str


class Heat(Drawing):
    """Cells by row and column; what is not there is nothing."""

    least_width = 480.0

    def __init__(
        self,
        title: str,
        rows: Sequence[str],
        columns: Sequence[str],
        cells: Mapping[tuple[int, int], HeatCell],
    ) -> None:
        super().__init__(title)
        self.rows, self.columns, self.cells = tuple(rows), tuple(columns), dict(cells)

    def _places(self, sheet: Sheet) -> tuple[float, float]:
        """Give the width of the names of rows, and of a cell."""
        names = max((sheet.metrics.horizontalAdvance(one) for one in self.rows), default=0.0) + 4
        names = min(names, sheet.width * _WIDEST_LABEL)
        room = (sheet.width - names - 12) / max(len(self.columns), 1)
        return names, min(room, _WIDEST_CELL)

    def _head(self, sheet: Sheet) -> float:
        """Give the height of the names above; they stand upright where one is too long to lie."""
        _, width = self._places(sheet)
        longest = max((sheet.metrics.horizontalAdvance(one) for one in self.columns), default=0.0)
        if longest <= width - _GAP - 4:
            return _HEAD
        return min(longest + 2 * _AIR, _TALLEST_HEAD)

    def _draw_heads(self, painter: QPainter, sheet: Sheet) -> None:
        names, width = self._places(sheet)
        head, muted = self._head(sheet), sheet.theme.muted
        for number, name in enumerate(self.columns):
            place = sheet.rect(names + 12 + number * width, 0, width - _GAP - 4, head)
            if head == _HEAD:
                sheet.write(painter, place, name, muted, middle=True)
                continue
            painter.save()
            painter.translate(place.center().x(), head - _AIR)
            painter.rotate(-90)
            upright = QRectF(0, -width / 2, head - _AIR, width)
            sheet.write(painter, upright, name, muted, end=sheet.rtl)
            painter.restore()

    def lay_out(self, sheet: Sheet) -> tuple[float, list[Mark]]:
        """Give the height, and a value for each cell that has one, row by row."""
        names, width = self._places(sheet)
        head = self._head(sheet)
        marks = [
            Mark(
                sheet.rect(
                    names + 12 + column * width, head + row * _ROW, width - _GAP, _ROW - _GAP
                ),
                one.says,
            )
            for (row, column), one in sorted(self.cells.items())
        ]
        return head + _ROW * len(self.rows) + 4, marks

    def draw(self, painter: QPainter, sheet: Sheet) -> None:
        """Draw the names and the cells."""
        names, width = self._places(sheet)
        head = self._head(sheet)
        self._draw_heads(painter, sheet)
        most = max((one.value for one in self.cells.values()), default=1.0) or 1.0
        for row, name in enumerate(self.rows):
            sheet.write(painter, sheet.rect(0, head + row * _ROW, names, _ROW), name)
            for column in range(len(self.columns)):
                x, y = names + 12 + column * width, head + row * _ROW
                place = sheet.rect(x, y, width - _GAP, _ROW - _GAP)
                one = self.cells.get((row, column))
                ground = heat(one.value / most if one is not None else 0.0, sheet.theme)
                painter.fillRect(place, ground if one is not None else QColor(sheet.theme.surface))
                if one is not None:
                    ink = _ink(ground, sheet)
                    sheet.write(painter, place, one.written, ink, middle=True)


def _ink(ground: QColor, sheet: Sheet) -> str:
    """Give ink that reads on a ground."""
    readable = contrast(QColor(sheet.theme.ink), ground) >= READABLE
    return sheet.theme.ink if readable else sheet.theme.paper
