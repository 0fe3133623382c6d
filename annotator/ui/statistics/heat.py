"""A table of heat: rows and columns with a number in each cell, the deeper the more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPainter

from annotator.ui.canvas.drawing.colors import READABLE, contrast
from annotator.ui.statistics.colors import heat
from annotator.ui.statistics.plot import Drawing, Mark, Sheet

_ROW, _HEAD, _GAP = 30.0, 34.0, 2.0
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

    def lay_out(self, sheet: Sheet) -> tuple[float, list[Mark]]:
        """Give the height, and a value for each cell that has one, row by row."""
        names, width = self._places(sheet)
        marks = [
            Mark(
                sheet.rect(
                    names + 12 + column * width, _HEAD + row * _ROW, width - _GAP, _ROW - _GAP
                ),
                one.says,
            )
            for (row, column), one in sorted(self.cells.items())
        ]
        return _HEAD + _ROW * len(self.rows) + 4, marks

    def draw(self, painter: QPainter, sheet: Sheet) -> None:
        """Draw the names and the cells."""
        names, width = self._places(sheet)
        muted = sheet.theme.muted
        for number, name in enumerate(self.columns):
            place = sheet.rect(names + 12 + number * width, 0, width - _GAP - 4, _HEAD)
            sheet.write(painter, place, name, muted, middle=True)
        most = max((one.value for one in self.cells.values()), default=1.0) or 1.0
        for row, name in enumerate(self.rows):
            sheet.write(painter, sheet.rect(0, _HEAD + row * _ROW, names, _ROW), name)
            for column in range(len(self.columns)):
                x, y = names + 12 + column * width, _HEAD + row * _ROW
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
