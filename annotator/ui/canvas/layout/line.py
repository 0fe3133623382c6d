"""One visual line: where its characters are, and which character is where.

Offsets here are UTF-16 units of the paragraph, x is measured from the left of the column.
All comes from one table of graphemes, so that boxes, caret and mouse never disagree. Qt alone
would not do: `xToCursor` is wrong on wrapped lines, `cursorToX` collapses where directions meet,
and `glyphRuns` of a range that cuts a ligature lie beside it. So the ends of each direction run
come from the glyph runs of the whole line, and the edges within it from `cursorToX`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, cast

from PySide6.QtGui import QTextLayout, QTextLine

_TOUCHING = 0.75
_INVISIBLE = 0.05
_RETRIEVED = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


class Stretch(NamedTuple):
    """A horizontal piece of a line, in pixels of the column."""

    left: float
    right: float


class Run(NamedTuple):
    """A piece of a line that is shaped as one and read in one direction."""

    start: int
    end: int
    left: float
    right: float
    rtl: bool


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
    is_letter: Callable[[int], bool]
    _cells: list[Cell] | None = None

    def boxes(self, start: int, end: int) -> list[Stretch]:
        """Give what the range covers here, one stretch for each piece that the eye sees apart."""
        covered = sorted(
            Stretch(cell.left, cell.right)
            for cell in self.cells()
            if cell.start < end and start < cell.end
        )
        pieces: list[Stretch] = []
        for piece in covered:
            if pieces and piece.left <= pieces[-1].right + _TOUCHING:
                pieces[-1] = Stretch(pieces[-1].left, max(pieces[-1].right, piece.right))
            else:
                pieces.append(piece)
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
            drawn = [cell for run in self.runs() for cell in self._cells_of(run)]
            self._cells = [cell for cell in drawn if cell.right - cell.left > _INVISIBLE]
        return self._cells

    def runs(self) -> list[Run]:
        """List the direction runs of the line, in logical order."""
        if self.start == self.end:
            return []
        # Pieces of one run in several fonts each come with the box of the whole run.
        found: dict[tuple[float, float, bool], int] = {}
        for run in self.text_line.glyphRuns(self.start, self.end - self.start, _RETRIEVED):
            box, first = run.boundingRect(), min(run.stringIndexes(), default=self.start)
            key = box.left() + self.shift, box.right() + self.shift, run.isRightToLeft()
            found[key] = min(first, found.get(key, first))
        ordered = sorted((start, *key) for key, start in found.items())
        ends = [start for start, *_ in ordered[1:]] + [self.end]
        return [
            Run(start, end, left, right, rtl)
            for (start, left, right, rtl), end in zip(ordered, ends, strict=True)
        ]

    def caret_x(self, offset: int) -> float:
        """Tell where the caret before the offset is drawn."""
        last: Cell | None = None
        for cell in self.cells():
            if cell.end > offset:
                return cell.leading
            last = cell
        if last is None:
            return self.shift
        return last.trailing

    def offset_at(self, x: float) -> int:
        """Find the caret place nearest to a point: before or after the grapheme under it."""
        cells = self.cells()
        if not cells:
            return self.start
        if x < min(cell.left for cell in cells):
            return self.end if self.rtl else self.start
        if x > max(cell.right for cell in cells):
            return self.start if self.rtl else self.end
        nearest = min(max(cell.left - x, x - cell.right, 0) for cell in cells)
        found = [
            cell.start if abs(x - cell.leading) <= abs(x - cell.trailing) else cell.end
            for cell in cells
            if max(cell.left - x, x - cell.right, 0) <= nearest + _INVISIBLE
        ]
        # On the edge of two graphemes, the place whose caret is drawn there.
        return min(found, key=lambda offset: abs(self.caret_x(offset) - x))

    def _cells_of(self, run: Run) -> list[Cell]:
        inner = [stop for stop in self.stops if run.start < stop < run.end]
        stops = [run.start, *inner, run.end]
        edges = [self._qt_x(stop) + self.shift for stop in inner]
        ends = (run.right, run.left) if run.rtl else (run.left, run.right)
        edges = self._share_ligatures(stops, [ends[0], *edges, ends[1]])
        return [
            Cell(*offsets, min(sides), max(sides), run.rtl)
            for offsets, sides in zip(pairwise(stops), pairwise(edges), strict=True)
        ]

    def _qt_x(self, offset: int) -> float:
        # PySide declares an object, and gives the x with the offset that it belongs to.
        return cast("tuple[float, int]", self.text_line.cursorToX(offset))[0]

    def _share_ligatures(self, stops: list[int], edges: list[float]) -> list[float]:
        """Give each letter its part of a ligature for which the font names no division."""
        shared = list(edges)
        for index in range(1, len(stops) - 1):
            empty = abs(edges[index + 1] - edges[index]) <= _INVISIBLE
            if empty and self.is_letter(stops[index]):
                shared[index] = (edges[index - 1] + edges[index]) / 2
        return shared
