"""The matrix of annotators: who agrees with whom, the deeper the better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.text.direction import base_direction
from annotator.ui.canvas.drawing.colors import READABLE, contrast
from annotator.ui.fonts import face
from annotator.ui.statistics.colors import heat
from annotator.ui.statistics.plot import SMALL, Drawing, Mark, Sheet

_ROW, _GAP, _AIR = 46.0, 2.0, 12.0
_WIDEST_NAME, _WIDEST_CELL, _MOST_LINES = 0.3, 150.0, 3


@dataclass(frozen=True, slots=True)
class Cell:
    """What two annotators have: their number (None: not defined), as written, and in words."""

    value: float | None
    written: str
    below: str
    says: str


class Matrix(Drawing):
    """Annotators by annotators; each pair stands in it twice, so that every row is whole."""

    least_width = 420.0

    def __init__(
        self, title: str, names: Sequence[str], cells: Mapping[tuple[int, int], Cell]
    ) -> None:
        super().__init__(title)
        self.names, self.cells = tuple(names), dict(cells)

    def order(self) -> list[tuple[int, int]]:
        """Give row and column of each value, in the order of reading."""
        return sorted(self.cells)

    def _widths(self, sheet: Sheet) -> tuple[float, float]:
        names = max(sheet.metrics.horizontalAdvance(one) for one in self.names) + 4
        names = min(names, sheet.width * _WIDEST_NAME)
        return names, min((sheet.width - names - _AIR) / len(self.names), _WIDEST_CELL)

    def _head(self, sheet: Sheet) -> float:
        """Give the height of the names above: as many lines as the longest takes."""
        _, width = self._widths(sheet)
        room = QRectF(0, 0, width - 8, 1000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        tallest = max(
            sheet.metrics.boundingRect(room, int(flags), one).height() for one in self.names
        )
        return min(tallest, _MOST_LINES * sheet.metrics.lineSpacing()) + 10

    def _place(self, row: int, column: int, sheet: Sheet) -> QRectF:
        names, width = self._widths(sheet)
        top = self._head(sheet) + row * _ROW
        return sheet.rect(names + _AIR + column * width, top, width - _GAP, _ROW - _GAP)

    def lay_out(self, sheet: Sheet) -> tuple[float, list[Mark]]:
        """Give the height, and a value for each pair, row by row."""
        marks = [Mark(self._place(*at, sheet), self.cells[at].says) for at in self.order()]
        return self._head(sheet) + _ROW * len(self.names) + 4, marks

    def draw(self, painter: QPainter, sheet: Sheet) -> None:
        """Draw the names above and beside, and the cells."""
        names, _ = self._widths(sheet)
        head = self._head(sheet)
        for at, name in enumerate(self.names):
            above = self._place(0, at, sheet)
            _write_wrapped(painter, sheet, QRectF(above.x(), 0, above.width(), head - 6), name)
            sheet.write(painter, sheet.rect(0, head + at * _ROW, names, _ROW - _GAP), name)
            painter.fillRect(self._place(at, at, sheet), QColor(sheet.theme.surface))
        for at in self.order():
            self._draw_cell(painter, sheet, self._place(*at, sheet), self.cells[at])

    def _draw_cell(self, painter: QPainter, sheet: Sheet, place: QRectF, cell: Cell) -> None:
        ground = heat(min(max(cell.value or 0.0, 0.0), 1.0), sheet.theme)
        if cell.value is None:
            ground = QColor(sheet.theme.surface)
        painter.fillRect(place, ground)
        if cell.value is None:
            # What is not defined is no low number: it has a frame and no colour.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(sheet.theme.line))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        readable = contrast(QColor(sheet.theme.ink), ground) >= READABLE
        ink = sheet.theme.ink if readable else sheet.theme.paper
        if not cell.below:
            sheet.write(painter, place, cell.written, ink, middle=True, font=face(SMALL + 2))
            return
        upper = QRectF(place.x(), place.y() + 3, place.width(), place.height() / 2)
        lower = QRectF(place.x(), place.center().y(), place.width(), place.height() / 2 - 2)
        sheet.write(painter, upper, cell.written, ink, middle=True, font=face(SMALL + 2))
        sheet.write(painter, lower, cell.below, ink, middle=True, font=face(SMALL - 1))


def _write_wrapped(painter: QPainter, sheet: Sheet, place: QRectF, name: str) -> None:
    """Write a name in several lines: an Arabic name has many words."""
    painter.setFont(sheet.font)
    painter.setPen(QColor(sheet.theme.muted))
    way = (
        Qt.TextFlag.TextForceRightToLeft
        if base_direction(name) == "rtl"
        else Qt.TextFlag.TextForceLeftToRight
    )
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
    painter.drawText(place.adjusted(4, 0, -4, 0), int(flags | way), name)
