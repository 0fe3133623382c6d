"""A paragraph shaped once as a whole, so that no mark ever cuts a joined word."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.text.graphemes import boundaries
from annotator.text.letters import MARKS
from annotator.text.offsets import OffsetMap
from annotator.ui.canvas.layout.cells import Stops, x_of
from annotator.ui.canvas.layout.line import Line
from annotator.ui.canvas.layout.typesetting import Face

_TAB = re.compile("[\t\ufffc]")
"""Characters that take room and have no glyph."""
_EMBEDDING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_HANGING = " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
"""White space that hangs over the margin where a line is wrapped: all that may be broken at."""
_BYTE_ORDER_MARK, _JOINER = "\ufeff", "\u2060"


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
        self._tabs = frozenset(self.offsets.to_utf16(one.start()) for one in _TAB.finditer(text))
        self._intricate = _is_intricate(text, rtl=rtl)
        self._stops = [self.offsets.to_utf16(stop) for stop in boundaries(text)]
        # On its way to Qt a text loses a byte order mark at its start; a joiner is as invisible.
        shaped = _JOINER + text[1:] if text.startswith(_BYTE_ORDER_MARK) else text
        self._layout = QTextLayout(shaped, face.font)
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
            seen = _length_seen(self.text[first : self.offsets.to_codepoint(next_start)])
            end = self.offsets.to_utf16(first + seen)
        # Where Qt wraps inside a grapheme, that belongs to the line on which it begins.
        places = self._stops[bisect_left(self._stops, start) : bisect_left(self._stops, end) + 1]
        hangs = not last or self.text[-1:] in _HANGING
        stops = Stops(places, self.rtl, self._tabs, self._intricate, hangs)
        shift = measure - self._ink_width(line, start, end) if self.rtl else 0.0
        return Line(self._layout, line, start, end, next_start, shift, stops)

    def _ink_width(self, line: QTextLine, start: int, end: int) -> float:
        # naturalTextWidth counts white space that hangs over the margin of a wrapped line.
        if start == end:
            return 0.0
        runs = line.glyphRuns(start, end - start)
        width = max((run.boundingRect().right() for run in runs), default=0.0)
        return max(width, x_of(line, start)) if start in self._tabs else width


def _is_intricate(text: str, *, rtl: bool) -> bool:
    return _EMBEDDING.search(text) is not None or (
        not rtl and _RIGHT_TO_LEFT.search(text) is not None
    )


def _length_seen(written: str) -> int:
    """Count the characters before the white space at the end, and before marks upon it."""
    while True:
        written = written.rstrip(_HANGING)
        bare = written.rstrip(MARKS)
        if bare == written or not bare or bare[-1] not in _HANGING:
            return len(written)
        written = bare
