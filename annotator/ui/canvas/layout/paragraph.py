"""A paragraph shaped once as a whole, so that no mark ever cuts a joined word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.text.graphemes import boundaries
from annotator.text.offsets import OffsetMap
from annotator.ui.canvas.layout.line import Line
from annotator.ui.canvas.layout.typesetting import Face


class Tint(NamedTuple):
    """A range of a paragraph (code points) whose letters have another colour."""

    start: int
    end: int
    color: str


class Paragraph:
    """One `QTextLayout` with its lines; offsets given and taken are code points."""

    def __init__(
        self, text: str, face: Face, *, measure: float, rtl: bool, tints: Sequence[Tint] = ()
    ) -> None:
        self.text = text
        self.rtl = rtl
        self.offsets = OffsetMap(text)
        self._stops = [self.offsets.to_utf16(stop) for stop in boundaries(text)]
        self._layout = QTextLayout(text, face.font)
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([self._format(tint) for tint in tints])
        self.lines = self._break_lines(measure)
        self._starts = [line.start for line in self.lines]

    def line_of(self, offset: int) -> int:
        """Find the line that holds the caret before a code point."""
        return max(bisect_right(self._starts, self.offsets.to_utf16(offset)) - 1, 0)

    def bounds(self, line: int) -> tuple[int, int]:
        """Give the first and the last caret place of a line, in code points."""
        one = self.lines[line]
        return self.offsets.to_codepoint(one.start), self.offsets.to_codepoint(one.end)

    def _is_letter(self, utf16: int) -> bool:
        return self.text[self.offsets.to_codepoint(utf16)].isalpha()

    def _format(self, tint: Tint) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start = self.offsets.to_utf16(tint.start)
        found.length = self.offsets.to_utf16(tint.end) - found.start
        written = QTextCharFormat()
        written.setForeground(QBrush(QColor(tint.color)))
        found.format = written
        return found

    def _break_lines(self, measure: float) -> list[Line]:
        made: list[QTextLine] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(measure)
            line.setPosition(QPointF(0, 0))
            made.append(line)
        self._layout.endLayout()
        return [self._line(line, measure, last=line is made[-1]) for line in made]

    def _line(self, line: QTextLine, measure: float, *, last: bool) -> Line:
        start, next_start = line.textStart(), line.textStart() + line.textLength()
        end = next_start
        if not last:
            first = self.offsets.to_codepoint(start)
            seen = self.text[first : self.offsets.to_codepoint(next_start)].rstrip()
            end = self.offsets.to_utf16(first + len(seen))
        stops = self._stops[bisect_left(self._stops, start) : bisect_right(self._stops, next_start)]
        shift = measure - _ink_width(line, start, end) if self.rtl else 0.0
        return Line(line, start, end, next_start, shift, self.rtl, stops, self._is_letter)


def _ink_width(line: QTextLine, start: int, end: int) -> float:
    # naturalTextWidth counts white space that hangs over the margin of a wrapped line.
    if start == end:
        return 0.0
    return max(
        (run.boundingRect().right() for run in line.glyphRuns(start, end - start)), default=0
    )
