"""Draws a line of the concordance: shaped as a whole, its keyword where all keywords stand."""

from __future__ import annotations

import unicodedata
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.search.concordance import Hit
from annotator.text.direction import base_direction
from annotator.ui import fonts
from annotator.ui.canvas.layout.line import Stretch
from annotator.ui.canvas.layout.paragraph import Paragraph, Tint
from annotator.ui.canvas.layout.typesetting import Face
from annotator.ui.searching.concordance.table import HIT_ROLE, LINE, Index, on_one_line

ROW_HEIGHT = 32
PIXELS = 15
"""Size of the words; a line of a concordance is read at a glance, not for long."""

KEYWORD = 0.52
"""Where keywords begin, as a share of the width from the side where lines end."""

_ENDLESS = 16_000.0
"""Wider than any context, so that no line is ever wrapped."""
_FADE = 28
_EDGE = 8
_REMEMBERED = 600
_SELECTED = 0.13
_KEYWORD_TINT = 0.16


@dataclass(slots=True)
class ShapedLine:
    """One line, what its keyword covers of it, and the edge by which it is put in its place.

    A hit that is an article as a whole covers nothing, and is put where lines begin.
    """

    paragraph: Paragraph
    boxes: list[Stretch]
    left: float
    right: float

    @property
    def rtl(self) -> bool:
        """Say whether the line is read from right to left."""
        return self.paragraph.rtl

    def shift(self, room: QRect) -> float:
        """Give how far the line is moved, so that its keyword begins where all do."""
        if not self.boxes:
            return (
                room.right() - _EDGE - self.right if self.rtl else room.left() + _EDGE - self.left
            )
        keyword = keyword_x(room, rtl=self.rtl)
        edges = (box.right if self.rtl else box.left for box in self.boxes)
        return keyword - (max(edges) if self.rtl else min(edges))


def keyword_x(room: QRect, *, rtl: bool) -> float:
    """Tell where keywords begin in a cell, of lines that are read in one direction."""
    return room.left() + room.width() * (KEYWORD if rtl else 1 - KEYWORD)


class Shaper:
    """Shapes lines and remembers those that were drawn last."""

    def __init__(self) -> None:
        font = fonts.face(PIXELS)
        metrics = QFontMetricsF(font)
        self.face = Face(font, metrics.ascent(), metrics.descent(), metrics.height())
        self._lines: OrderedDict[tuple[Hit, str], ShapedLine] = OrderedDict()

    def line(self, hit: Hit, color: str) -> ShapedLine:
        """Give a hit as a line whose keyword has a colour."""
        key = hit, color
        found = self._lines.get(key)
        if found is None:
            found = self._lines[key] = self._shape(hit, color)
            if len(self._lines) > _REMEMBERED:
                self._lines.popitem(last=False)
        else:
            self._lines.move_to_end(key)
        return found

    def _shape(self, hit: Hit, color: str) -> ShapedLine:
        text = on_one_line(hit.before + hit.match + hit.after)
        start, end = len(hit.before), len(hit.before) + len(hit.match)
        rtl = base_direction(text) == "rtl"
        tints = [Tint(*_whole_words(text, start, end), color)] if end > start else []
        paragraph = Paragraph(text, self.face, measure=_ENDLESS, rtl=rtl, tints=tints)
        line = paragraph.lines[0]
        offsets = paragraph.offsets
        boxes = line.boxes(offsets.to_utf16(start), offsets.to_utf16(end)) if end > start else []
        cells = line.cells()
        left = min((cell.left for cell in cells), default=line.shift)
        right = max((cell.right for cell in cells), default=line.shift)
        return ShapedLine(paragraph, boxes, left, right)


class ConcordanceRow(QStyledItemDelegate):
    """Paints the cells of the table, all rows of one height."""

    def __init__(self, parent: QStyledItemDelegate | None = None) -> None:
        super().__init__(parent)
        self.shaper = Shaper()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground and what stands on it."""
        palette: QPalette = option.palette  # type: ignore[attr-defined] # PySide declares no fields
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        direction: Qt.LayoutDirection = option.direction  # type: ignore[attr-defined]
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        ground = self._ground(palette, selected=bool(state & QStyle.StateFlag.State_Selected))
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, ground)
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                rect, Qt.AlignmentFlag.AlignCenter, "…" if index.column() == LINE else ""
            )
        elif index.column() == LINE:
            self._line(painter, rect, palette, hit, ground)
        else:
            self._cell(painter, rect, palette, str(index.data() or ""), mirrored=mirrored)
        painter.restore()

    def _ground(self, palette: QPalette, *, selected: bool) -> QColor:
        paper = palette.color(QPalette.ColorRole.Base)
        return (
            _mixed(paper, palette.color(QPalette.ColorRole.Link), _SELECTED) if selected else paper
        )

    def _line(
        self, painter: QPainter, rect: QRect, palette: QPalette, hit: Hit, ground: QColor
    ) -> None:
        accent = palette.color(QPalette.ColorRole.Link)
        shaped = self.shaper.line(hit, accent.name())
        face = self.shaper.face
        shift = shaped.shift(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_mixed(ground, accent, _KEYWORD_TINT))
        for box in shaped.boxes:
            held = QRectF(shift + box.left - 2, rect.top() + 4, box.right - box.left + 4, 0)
            held.setHeight(rect.height() - 8)
            painter.drawRoundedRect(held, 4, 4)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.translate(shift, rect.top())
        baseline = (rect.height() - face.rise - face.fall) / 2 + face.rise
        shaped.paragraph.lines[0].draw(painter, baseline)
        painter.translate(-shift, -rect.top())
        _fade(painter, rect, ground, shaped.left + shift, shaped.right + shift)

    def _cell(
        self, painter: QPainter, rect: QRect, palette: QPalette, text: str, *, mirrored: bool
    ) -> None:
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        rtl = base_direction(text) == "rtl" if text.strip("\u2068\u2069") else mirrored
        forced = Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight
        room = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, room.width(), forced
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | forced
        painter.drawText(room, flags, shown)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range to whole words: colours that change inside one would part its ligatures."""
    while start > 0 and _joins(text[start - 1]):
        start -= 1
    while end < len(text) and _joins(text[end]):
        end += 1
    return start, end


def _joins(character: str) -> bool:
    return character.isalpha() or unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}


def _fade(painter: QPainter, rect: QRect, ground: QColor, left: float, right: float) -> None:
    """Let a text that goes on beyond the cell fade out, rather than cut its letters."""
    clear = QColor(ground)
    clear.setAlpha(0)
    for beyond, edge, inner in (
        (left < rect.left(), rect.left(), rect.left() + _FADE),
        (right > rect.right(), rect.right() + 1, rect.right() + 1 - _FADE),
    ):
        if beyond:
            gradient = QLinearGradient(QPoint(edge, 0), QPoint(inner, 0))
            gradient.setColorAt(0, ground)
            gradient.setColorAt(1, clear)
            strip = QRect(min(edge, inner), rect.top(), _FADE, rect.height())
            painter.fillRect(strip, gradient)


def _mixed(paper: QColor, over: QColor, strength: float) -> QColor:
    return QColor(
        round(paper.red() + (over.red() - paper.red()) * strength),
        round(paper.green() + (over.green() - paper.green()) * strength),
        round(paper.blue() + (over.blue() - paper.blue()) * strength),
    )
