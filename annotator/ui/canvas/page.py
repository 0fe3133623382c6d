"""Paints a whole article, or some lines of it, outside the window and with any painter."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from math import ceil
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.model.document import Region
from annotator.model.spans import Span
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.painter import SheetPainter, Shown, inks
from annotator.ui.canvas.layout.block import Block
from annotator.ui.canvas.layout.set_line import SetLine
from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.layout.stripes import Stripe
from annotator.ui.canvas.layout.typesetting import Typesetting
from annotator.ui.canvas.links.drawing import WebPainter
from annotator.ui.canvas.links.edges import EDGE
from annotator.ui.canvas.links.index import LinkIndex
from annotator.ui.canvas.links.link import LinksOnPage
from annotator.ui.canvas.links.weaving import Weaver
from annotator.ui.canvas.links.web import Web
from annotator.ui.canvas.marks import Mark
from annotator.ui.theme import Theme

MARGIN = 32
"""Pixels around the text."""
_REACH = 12
"""Pixels by which letters may reach beyond their line."""
_HEADROOM = 14
"""Pixels above the first of some lines in which its links run and are named."""


class Row(NamedTuple):
    """A line of the page, from its top to its bottom, in pixels from the top of the page."""

    top: float
    bottom: float


class Page:
    """An article laid out in full for one width in pixels, or the lines that hold a stretch of it.

    `span` is the text on show, in code points, `column` the left and right edge of the text.
    """

    margin: ClassVar[int] = MARGIN

    def __init__(
        self,
        text: str,
        regions: Sequence[Region],
        marks: Iterable[Mark],
        *,
        width: float,
        theme: Theme,
        appearance: Appearance,
        crop: Span | None = None,
    ) -> None:
        self.theme, margin = theme, self.margin
        setting = Typesetting(appearance, max(width - 2 * margin, 12 * appearance.pixels))
        self._sheet = sheet = Sheet(text, regions, setting, inks(theme))
        sheet.set_marks(marks)
        for part in range(len(sheet.parts)):
            sheet.block(part)
        self._links, self._index = LinksOnPage(), LinkIndex()
        self._cropped = crop is not None
        self._top, bottom = 0.0, sheet.heights.total - setting.gap
        self.span = Span(0, len(text))
        if crop is not None:
            self._top, bottom, self.span = self._lines_that_hold(crop)
        self.size = QSizeF(width, ceil(bottom - self._top + 2 * margin))
        left = setting.column_left(width, rtl=sheet.rtl)
        self.column = left, left + setting.measure

    def show_links(self, links: LinksOnPage) -> None:
        """Paint links as well; some lines cut out of an article grow by room for them."""
        self._links, self._index = links, LinkIndex(links.links, self._sheet.marks)
        if self._cropped and self._index:
            self._top -= _HEADROOM
            self.size += QSizeF(0, _HEADROOM)

    @property
    def rtl(self) -> bool:
        """Say whether the article is read from right to left."""
        return self._sheet.rtl

    def rows(self) -> list[Row]:
        """List the lines on show; what is painted may be cut between two of them."""
        sheet, found = self._sheet, list[Row]()
        first, last = self.margin, self.size.height() - self.margin
        for part in range(len(sheet.parts)):
            offset = sheet.heights.top(part) + self.margin - self._top
            for line in sheet.block(part).lines:
                row = Row(offset + line.top, offset + line.top + line.height)
                if row.top > first - 1 and row.bottom < last + 1:
                    found.append(row)
        return found

    def paint(self, painter: QPainter) -> None:
        """Paint the page from the painter's origin on, by the routine of the window."""
        painter.fillRect(QRectF(QPointF(0, 0), self.size), QColor(self.theme.paper))
        if self._cropped:
            self.paint_rows(painter, self.margin, self.size.height() - self.margin)
        else:
            self._paint(painter, QRectF(QPointF(0, 0), self.size))
            self._paint_links(painter, self.margin, self.size.height() - self.margin)

    def paint_rows(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint the lines between two heights of the page, and nothing of those beside them."""
        clip = QRectF(0, top, self.size.width(), bottom - top)
        painter.save()
        painter.setClipRect(clip.adjusted(0, -_REACH, 0, _REACH))
        with self._only(top, bottom):
            self._paint(painter, clip.adjusted(0, 1, 0, -1))
        painter.restore()
        self._paint_links(painter, top, bottom)

    def image(self, scale: float = 1.0) -> QImage:
        """Paint the page into a picture, `scale` pixels for each of its own."""
        image = QImage((self.size * scale).toSize(), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        painter = QPainter(image)
        self.paint(painter)
        painter.end()
        return image

    @contextmanager
    def _only(self, top: float, bottom: float) -> Generator[None]:
        """Let nothing but the lines between two heights exist for a while."""
        kept: list[tuple[Block, list[SetLine], list[Stripe]]] = []
        for part in range(len(self._sheet.parts)):
            block = self._sheet.block(part)
            above = top - self._sheet.heights.top(part) - self.margin + self._top
            below = above + bottom - top
            lines = [
                line
                for line in block.lines
                if line.top > above - 1 and line.top + line.height < below + 1
            ]
            if len(lines) < len(block.lines):
                kept.append((block, block.lines, block.stripes))
                block.lines = lines
                block.stripes = [
                    one
                    for one in block.stripes
                    if one.line.bottom() > above and one.line.top() < below
                ]
                block.drawn.clear()
        yield
        for block, lines, stripes in kept:
            block.lines, block.stripes = lines, stripes
            block.drawn.clear()

    def _paint(self, painter: QPainter, clip: QRectF) -> None:
        origin = QPointF(self.column[0], self.margin - self._top)
        SheetPainter(self._sheet, self.theme, Shown()).paint(painter, origin, clip)

    def _paint_links(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint the links of the lines between two heights; the margins say where others lead."""
        if not self._index:
            return
        origin = QPointF(self.column[0], self.margin - self._top)
        view = QRectF(0, top - EDGE, self.size.width(), bottom - top + 2 * EDGE)
        weaver = Weaver(self._sheet, view.translated(-origin), self._links.chosen)
        web = weaver.weave(self._index, self._links.shown)
        painter.save()
        painter.setClipRect(view)
        painter.translate(origin)
        drawing = WebPainter(painter, self.theme, self._sheet.setting, rtl=self.rtl)
        # Signs stand in the margins here, so no text has to step back for them.
        drawing.paint(Web(web.strands, web.signs), self._links.chosen, None, quiet=False)
        painter.restore()

    def _lines_that_hold(self, crop: Span) -> tuple[float, float, Span]:
        """Find where the lines of a stretch begin and end, on the sheet and in the text."""
        sheet = self._sheet
        first, last = sheet.line_of(crop.start), sheet.line_of(max(crop.end - 1, crop.start))
        upper = sheet.block(first[0]).lines[first[1]]
        lower = sheet.block(last[0]).lines[last[1]]
        return (
            sheet.heights.top(first[0]) + upper.top,
            sheet.heights.top(last[0]) + lower.top + lower.height,
            Span(sheet.caret_line(first).start, sheet.caret_line(last).end),
        )


def render_page(
    text: str,
    regions: Sequence[Region],
    marks: Iterable[Mark],
    *,
    width: int,
    theme: Theme,
    appearance: Appearance,
    scale: float = 1.0,
) -> QImage:
    """Paint a whole article into a picture of the given width."""
    page = Page(text, regions, marks, width=width, theme=theme, appearance=appearance)
    return page.image(scale)
