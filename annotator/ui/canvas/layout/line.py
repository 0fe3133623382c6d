"""One visual line: where its characters are, and which character is where.

Offsets here are UTF-16 units of the paragraph, x is measured from the left of the column.
`QTextLine.xToCursor` is wrong on wrapped lines and `cursorToX` collapses where directions meet,
so boxes come from the glyph runs, and a point is looked up in the boxes of the graphemes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QTextLine

_TOUCHING = 0.75
_INVISIBLE = 0.05


class Stretch(NamedTuple):
    """A horizontal piece of a line, in pixels of the column."""

    left: float
    right: float


class Cell(NamedTuple):
    """One grapheme as drawn: its offsets, its bounds, and the way it is read."""

    start: int
    end: int
    left: float
    right: float
    rtl: bool

    @property
    def leading(self) -> float:
        """Give the edge at which the grapheme begins."""
        return self.right if self.rtl else self.left

    @property
    def trailing(self) -> float:
        """Give the edge at which the grapheme ends."""
        return self.left if self.rtl else self.right


@dataclass(slots=True)
class Line:
    """A visual line of a paragraph: `end` stops before the white space at which it was wrapped."""

    text_line: QTextLine
    start: int
    end: int
    next_start: int
    shift: float
    rtl: bool
    stops: Sequence[int]
    _cells: list[Cell] | None = None

    def boxes(self, start: int, end: int) -> list[Stretch]:
        """Give what the range covers here, one stretch for each piece that the eye sees apart."""
        pieces: list[Stretch] = []
        for left, right, _rtl in sorted(self._runs(start, end)):
            if pieces and left <= pieces[-1].right + _TOUCHING:
                pieces[-1] = Stretch(pieces[-1].left, max(pieces[-1].right, right))
            else:
                pieces.append(Stretch(left, right))
        return pieces

    def start_edge(self, start: int) -> tuple[float, bool]:
        """Give the edge at which the character is entered, and whether it is read leftwards."""
        for cell in self.cells():
            if cell.end > start:
                return cell.leading, cell.rtl
        return self.caret_x(start), self.rtl

    def cells(self) -> list[Cell]:
        """List the graphemes of the line that can be seen, in logical order."""
        if self._cells is None:
            self._cells = [
                cell
                for start, end in zip(self.stops, self.stops[1:], strict=False)
                if (cell := self._cell(start, min(end, self.end))) is not None
            ]
        return self._cells

    def caret_x(self, offset: int) -> float:
        """Tell where the caret before the offset is drawn."""
        last: Cell | None = None
        for cell in self.cells():
            if cell.end > offset:
                return cell.leading
            last = cell
        if last is None:
            return self.text_line.cursorToX(offset)[0] + self.shift
        return last.trailing

    def offset_at(self, x: float) -> int:
        """Find the caret place nearest to a point: before or after the grapheme under it."""
        cells = self.cells()
        if not cells:
            return self.start
        if x <= min(cell.left for cell in cells):
            return self.end if self.rtl else self.start
        if x >= max(cell.right for cell in cells):
            return self.start if self.rtl else self.end
        cell = min(cells, key=lambda one: max(one.left - x, x - one.right))
        nearer_leading = abs(x - cell.leading) <= abs(x - cell.trailing)
        return cell.start if nearer_leading else cell.end

    def _cell(self, start: int, end: int) -> Cell | None:
        runs = self._runs(start, end)
        if not runs:
            return None
        left, right = min(run[0] for run in runs), max(run[1] for run in runs)
        return Cell(start, end, left, right, runs[0][2]) if right - left > _INVISIBLE else None

    def _runs(self, start: int, end: int) -> list[tuple[float, float, bool]]:
        start, end = max(start, self.start), min(end, self.end)
        if start >= end:
            return []
        found: list[tuple[float, float, bool]] = []
        for run in self.text_line.glyphRuns(start, end - start):
            box = run.boundingRect()
            if box.width() > 0:
                left = box.left() + self.shift
                found.append((left, left + box.width(), run.isRightToLeft()))
        return found
