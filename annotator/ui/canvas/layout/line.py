"""One visual line: where its characters are, and which character is where.

Offsets here are UTF-16 units of the paragraph, x is measured from the left of the column.
All comes from one table of graphemes, so that boxes, caret and mouse never disagree.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextLayout, QTextLine

from annotator.ui.canvas.layout.cells import UNSEEN, Cell, Stops, cells_of

_TOUCHING = 0.75
_START, _END = itemgetter(0), itemgetter(1)


class Stretch(NamedTuple):
    """A horizontal piece of a line, in pixels of the column."""

    left: float
    right: float


@dataclass(slots=True)
class Line:
    """A visual line of a paragraph: `end` stops before the white space at which it was wrapped.

    It holds its layout, because without that a `QTextLine` reads memory that is no more.
    """

    layout: QTextLayout
    text_line: QTextLine
    start: int
    end: int
    next_start: int
    shift: float
    stops: Stops
    _cells: list[Cell] | None = None
    _at: tuple[float, QPointF] | None = None

    def draw(self, painter: QPainter, baseline: float) -> None:
        """Draw the letters; the painter's origin is the top of the column's left edge."""
        if self._at is None or self._at[0] != baseline:
            self._at = baseline, QPointF(self.shift, baseline - self.text_line.ascent())
        self.text_line.draw(painter, self._at[1])

    def boxes(self, start: int, end: int) -> list[Stretch]:
        """Give what the range covers here, one stretch for each piece that the eye sees apart."""
        cells = self.cells()
        first, last = bisect_right(cells, start, key=_END), bisect_left(cells, end, key=_START)
        covered = sorted((cell.left, cell.right) for cell in cells[first:last])
        pieces: list[Stretch] = []
        for left, right in covered:
            if pieces and left <= pieces[-1].right + _TOUCHING:
                pieces[-1] = Stretch(pieces[-1].left, max(pieces[-1].right, right))
            else:
                pieces.append(Stretch(left, right))
        return pieces

    def start_edge(self, start: int) -> tuple[float, bool]:
        """Give the edge at which the character is entered, and whether it is read leftwards."""
        cells = self.cells()
        number = bisect_right(cells, start, key=_END)
        if number < len(cells):
            return cells[number].leading, cells[number].rtl
        return self.caret_x(start), self.rtl

    @property
    def rtl(self) -> bool:
        """Say whether the paragraph is read from right to left."""
        return self.stops.rtl

    def cells(self) -> list[Cell]:
        """List the graphemes of the line that can be seen, in logical order."""
        if self._cells is None:
            move = self.shift
            self._cells = [
                Cell(start, end, left + move, right + move, rtl)
                for start, end, left, right, rtl in cells_of(self.text_line, self.stops)
            ]
        return self._cells

    def caret_x(self, offset: int) -> float:
        """Tell where the caret before the offset is drawn; inside a grapheme, after that."""
        cells = self.cells()
        if not cells:
            return self.shift
        number = bisect_right(cells, offset, key=_END)
        if number == len(cells):
            return cells[-1].trailing
        cell = cells[number]
        return cell.trailing if cell.start < offset else cell.leading

    def offset_at(self, x: float) -> int:
        """Find the caret place nearest to a point: before or after the grapheme under it."""
        cells = self.cells()
        if not cells:
            # A line may begin inside a grapheme: Qt wraps between white space and a joiner.
            return next(iter(self.stops.places), self.start)
        if x < min(cell.left for cell in cells):
            return self.end if self.rtl else self.start
        if x > max(cell.right for cell in cells):
            return self.start if self.rtl else self.end
        nearest = min(max(cell.left - x, x - cell.right, 0) for cell in cells)
        found = [
            cell.start if abs(x - cell.leading) <= abs(x - cell.trailing) else cell.end
            for cell in cells
            if max(cell.left - x, x - cell.right, 0) <= nearest + UNSEEN
        ]
        # On the edge of two graphemes, the place whose caret is drawn there.
        return min(found, key=lambda offset: abs(self.caret_x(offset) - x))
