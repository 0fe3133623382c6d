"""The lines of the page as links see them: the leading above each, its labels, its word gaps.

Points are measured from the left of the column and the top of the first paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from annotator.ui.canvas.layout.block import Block
from annotator.ui.canvas.layout.line import Stretch
from annotator.ui.canvas.layout.set_line import UNDERLINED, SetLine
from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.layout.typesetting import UNDERLINE

Place = tuple[int, int]
"""A line by its paragraph and its number in it."""

_FIRST = 14.0
"""Pixels used above the first line of a paragraph, where there is that much room."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line: links run between `above`, where the letters over it end, and its own `letters`.

    `chips` are those of its `labels` under which others are folded away.
    """

    place: Place
    block: Block
    line: SetLine
    above: float
    letters: float
    below: float
    labels: tuple[QRectF, ...]
    chips: tuple[QRectF, ...] = ()

    def ceiling(self, start: float, end: float) -> float:
        """Tell how far down a link may run over a stretch of the line without meeting a label."""
        start, end = min(start, end) - 2, max(start, end) + 2
        under = (box.top() for box in self.labels if box.left() < end and start < box.right())
        return min(self.letters, *under, self.letters)

    def tracks(self, start: float, end: float) -> list[float]:
        """List the heights at which a link may run over a stretch of the line, the best first."""
        lanes = min((box.top() for box in self.labels), default=self.letters)
        first = round(self.above + max(0.0, min((lanes - self.above) / 2, 3.0))) + 0.5
        found, limit = [first], self.ceiling(start, end) - 3
        while found[-1] + 3 <= limit:
            found.append(found[-1] + 3)
        return [*found, first - 2.5]

    def gaps(self) -> list[tuple[Stretch, bool]]:
        """List the gaps between words, and whether each lies within a box."""
        text, offsets = self.block.paragraph.text, self.block.paragraph.offsets
        boxes = [one for each in self.line.segments for one in each.stretches]
        return [
            (
                Stretch(cell.left, cell.right),
                any(_holds(box, cell.left, cell.right) for box in boxes),
            )
            for cell in self.line.line.cells()
            if text[offsets.to_codepoint(cell.start)].isspace()
        ]


class Rows:
    """Gives the lines of a sheet, each worked out once; it never lays out a paragraph."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._rows: dict[Place, Row] = {}

    def row(self, place: Place) -> Row:
        """Give a line of a paragraph that is laid out."""
        found = self._rows.get(place)
        if found is None:
            found = self._rows[place] = self._make(place)
        return found

    def after(self, place: Place) -> Row | None:
        """Give the next line, None where there is none or it is not laid out."""
        part, number = place[0], place[1] + 1
        if number >= len(self.sheet.block(part).lines):
            part, number = part + 1, 0
        if part >= len(self.sheet.parts) or not self.sheet.is_laid_out(part):
            return None
        return self.row((part, number))

    def between(self, upper: Row, lower: Row) -> list[Row]:
        """List the lines that lie between two."""
        found: list[Row] = []
        row = self.after(upper.place)
        while row is not None and row.place < lower.place:
            found.append(row)
            row = self.after(row.place)
        return found

    def _make(self, place: Place) -> Row:
        part, number = place
        block, top = self.sheet.block(part), self.sheet.heights.top(part)
        line = block.lines[number]
        chips = tuple(each.box.translated(0, top) for each in line.folds)
        labels = (*(each.box.translated(0, top) for each in line.labels), *chips)
        letters = top + line.baseline - block.face.rise
        if number:
            above = top + _bottom(block, block.lines[number - 1])
        else:
            lanes = min((box.top() for box in labels), default=letters - self.sheet.setting.lane)
            above = lanes - max(2.0, min(_FIRST, self.sheet.setting.gap - 4.0))
        return Row(place, block, line, above, letters, top + _bottom(block, line), labels, chips)


def _bottom(block: Block, line: SetLine) -> float:
    under = (one.underline + 1 for one in line.segments if one.mark.style in UNDERLINED)
    return line.baseline + block.face.fall + max(under, default=0) * UNDERLINE


def _holds(box: Stretch, left: float, right: float) -> bool:
    return box.left <= left + 0.5 and right <= box.right + 0.5
