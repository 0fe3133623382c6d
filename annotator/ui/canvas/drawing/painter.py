"""Paints the visible part of a sheet: paper, strips, boxes, selection, text, labels and caret."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from annotator.model.spans import Span
from annotator.ui.canvas.drawing.boxes import BoxMaker
from annotator.ui.canvas.drawing.colors import aside_ink, faded, legible
from annotator.ui.canvas.drawing.labels import Captions, LabelMaker
from annotator.ui.canvas.drawing.margin import draw_stripes, outline
from annotator.ui.canvas.drawing.overlays import draw_card, draw_tag
from annotator.ui.canvas.drawing.signs import SignMaker
from annotator.ui.canvas.drawing.strokes import Layers, Stroke
from annotator.ui.canvas.drawing.washes import Wash, draw_washes
from annotator.ui.canvas.layout.block import Block
from annotator.ui.canvas.layout.reach import tag_of
from annotator.ui.canvas.layout.set_line import Segment, SetLine
from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.layout.signs import later_sentences, signs_of
from annotator.ui.canvas.layout.typesetting import Role
from annotator.ui.theme import Theme

_BAND = 0.22
_BAND_DARK = 0.36
_STRIP_MARGIN = 16.0
_CARET = 2.0
_UNFOCUSED = 0.45
_STRIPES = -1
"""Where the stripes of a paragraph are kept, beside its bands of lines."""
_BAND_LINES = 64
"""Lines whose marks are painted together: fewer strokes, and not too much beyond the view."""


def inks(theme: Theme) -> dict[Role, str]:
    """Give the colour of the letters for each role."""
    aside = aside_ink(theme)
    return {"title": theme.ink, "body": theme.ink, "small": theme.muted, "aside": aside}


@dataclass(frozen=True, slots=True)
class Shown:
    """What is drawn beyond text and marks: choice, glow, selection, caret, and washes."""

    chosen: str | None = None
    glow: frozenset[str] = frozenset()
    selection: Span | None = None
    caret: int | None = None
    focused: bool = True
    hovered: str | None = None
    washes: tuple[Wash, ...] = ()

    @property
    def active(self) -> set[str]:
        """Name the marks that are shown more strongly than others."""
        return {*self.glow, *(one for one in (self.chosen, self.hovered) if one is not None)}


@dataclass(frozen=True, slots=True)
class SetBlock:
    """A block at its place on the paint device."""

    part: int
    block: Block
    origin: QPointF
    first: int
    lines: Sequence[SetLine]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What some lines look like in one theme, as long as nothing on them changes."""

    theme: Theme
    under: list[Stroke]
    captions: Captions
    signs: Sequence[Stroke] = ()


class SheetPainter:
    """Paints one sheet in one theme; the same code serves the window and pictures."""

    def __init__(self, sheet: Sheet, theme: Theme, shown: Shown) -> None:
        self._sheet, self._theme, self._shown = sheet, theme, shown
        self._labels = LabelMaker(theme, sheet.setting)
        self._inks = {role: QColor(ink) for role, ink in inks(theme).items()}

    def paint(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Paint what lies within the clip; `origin` is where the first paragraph begins."""
        painter.fillRect(clip, QColor(self._theme.paper))
        blocks = list(self._blocks(origin, clip))
        for block in blocks:
            self._draw_strip(painter, block)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown.washes:
            for one in blocks:
                where = one.block, one.origin, one.lines
                draw_washes(painter, *where, self._shown.washes, self._theme)
        for block in blocks:
            self._draw_under(painter, block)
        self._draw_selection(painter, blocks)
        for block in blocks:
            painter.setPen(self._inks[self._sheet.parts[block.part].role])
            self._draw_text(painter, block)
        self._draw_over(painter, blocks)
        painter.setFont(self._labels.font)
        for block in blocks:
            self._draw_labels(painter, block)
            self._draw_stripes(painter, block)
        self._draw_caret(painter, blocks)
        self._draw_overlays(painter, origin)

    def _blocks(self, origin: QPointF, clip: QRectF) -> Iterator[SetBlock]:
        sheet = self._sheet
        part = sheet.heights.at(clip.top() - origin.y())
        y = origin.y() + sheet.heights.top(part)
        while part < len(sheet.parts) and y < clip.bottom():
            block = sheet.block(part)
            first, last = block.line_at(clip.top() - y), block.line_at(clip.bottom() - y)
            lines = block.lines[first : last + 1]
            yield SetBlock(part, block, QPointF(origin.x(), y), first, lines)
            y += sheet.heights[part]
            part += 1

    def _draw_strip(self, painter: QPainter, block: SetBlock) -> None:
        parts = self._sheet.parts
        if parts[block.part].role != "aside":
            return
        gap = self._sheet.setting.gap
        before = block.part > 0 and parts[block.part - 1].role == "aside"
        height = self._sheet.heights[block.part]
        top = block.origin.y() - (0 if before else gap / 2)
        strip = QRectF(
            block.origin.x() - _STRIP_MARGIN,
            top,
            self._sheet.setting.measure + 2 * _STRIP_MARGIN,
            block.origin.y() + height - gap / 2 - top,
        )
        after = block.part + 1 < len(parts) and parts[block.part + 1].role == "aside"
        if after:
            strip.setBottom(block.origin.y() + height)
        painter.fillRect(strip, QColor(self._theme.surface))
        hatch = QBrush(faded(self._theme.line, 0.55), Qt.BrushStyle.BDiagPattern)
        painter.fillRect(strip, hatch)

    def _drawn(self, block: SetBlock) -> Iterator[_Drawn]:
        """Give what the visible lines look like, some lines at a time."""
        last = block.first + len(block.lines) - 1
        for band in range(block.first // _BAND_LINES, last // _BAND_LINES + 1):
            known = block.block.drawn.get(band)
            if not isinstance(known, _Drawn) or known.theme is not self._theme:
                known = block.block.drawn[band] = self._draw(block, band)
            yield known

    def _draw(self, set_block: SetBlock, band: int) -> _Drawn:
        block, sheet = set_block.block, self._sheet
        lines = block.lines[band * _BAND_LINES : (band + 1) * _BAND_LINES]
        boxes = BoxMaker(self._theme, block.face)
        under = [] if sheet.setting.stripes else boxes.under(lines)
        captions = self._labels.above(lines, rtl=sheet.rtl)
        if not sheet.setting.appearance.invisibles:
            return _Drawn(self._theme, under, captions)
        signs = SignMaker(self._theme, block.face)
        part, ends = sheet.parts[set_block.part], set_block.part + 1 < len(sheet.parts)
        begins = later_sentences(sheet.text, part.start, part.end, sheet.corrections)
        for line in lines:
            signs.add(line, signs_of(block, line, ends=ends, sentences=begins))
        return _Drawn(self._theme, under, captions, signs.strokes())

    def _draw_under(self, painter: QPainter, block: SetBlock) -> None:
        painter.translate(block.origin)
        for drawn in self._drawn(block):
            for stroke in drawn.under:
                stroke.paint(painter)
        if self._sheet.setting.stripes:
            self._draw_active_boxes(painter, block)
        painter.translate(-block.origin)

    def _draw_active_boxes(self, painter: QPainter, block: SetBlock) -> None:
        """Where marks are stripes, show what those cover that are hovered or chosen."""
        boxes, layers = BoxMaker(self._theme, block.block.face), Layers()
        for line, segment in self._active(block):
            boxes.add_mark(layers, segment, line)
        for stroke in layers.strokes():
            stroke.paint(painter)

    def _active(self, block: SetBlock) -> Iterator[tuple[SetLine, Segment]]:
        active = self._shown.active
        if active:
            for line in block.lines:
                for segment in line.segments:
                    if segment.mark.id in active:
                        yield line, segment

    def _draw_over(self, painter: QPainter, blocks: list[SetBlock]) -> None:
        shown = self._shown
        for block in blocks:
            boxes = BoxMaker(self._theme, block.block.face)
            painter.translate(block.origin)
            for line, segment in self._active(block):
                strokes: list[Stroke] = []
                if segment.mark.id in shown.glow:
                    strokes += boxes.glowing(segment, line)
                if segment.mark.id == shown.chosen:
                    strokes += boxes.chosen(segment, line)
                elif segment.mark.id == shown.hovered:
                    strokes += boxes.hovered(segment, line)
                for stroke in strokes:
                    stroke.paint(painter)
            painter.translate(-block.origin)

    def _draw_selection(self, painter: QPainter, blocks: list[SetBlock]) -> None:
        selected = self._shown.selection
        if selected is None:
            return
        color = faded(self._theme.accent, _BAND_DARK if self._theme.dark else _BAND)
        for block in blocks:
            face = block.block.face
            for line in block.lines:
                top = block.origin.y() + line.baseline - face.rise - 1
                for left, right in block.block.boxes(line, selected):
                    band = QRectF(
                        block.origin.x() + left, top, right - left, face.rise + face.fall + 2
                    )
                    painter.fillRect(band, color)

    def _draw_text(self, painter: QPainter, block: SetBlock) -> None:
        painter.translate(block.origin)
        for line in block.lines:
            line.line.draw(painter, line.baseline)
        painter.translate(-block.origin)

    def _draw_labels(self, painter: QPainter, block: SetBlock) -> None:
        painter.translate(block.origin)
        for drawn in self._drawn(block):
            for stroke in drawn.signs:
                stroke.paint(painter)
            drawn.captions.paint(painter)
        painter.translate(-block.origin)

    def _draw_stripes(self, painter: QPainter, block: SetBlock) -> None:
        if not block.block.stripes:
            return
        known = block.block.drawn.get(_STRIPES)
        if not isinstance(known, _Drawn) or known.theme is not self._theme:
            stripes = draw_stripes(block.block.stripes, self._theme)
            known = block.block.drawn[_STRIPES] = _Drawn(self._theme, stripes, Captions())
        painter.translate(block.origin)
        for stroke in known.under:
            stroke.paint(painter)
        for stripe in block.block.stripes:
            if stripe.mark.id == self._shown.chosen:
                outline(stripe, self._theme.accent, 2.0).paint(painter)
            elif stripe.mark.id in self._shown.active:
                color = legible(stripe.mark.color, self._theme).name()
                outline(stripe, color, 1.0).paint(painter)
        painter.translate(-block.origin)

    def _draw_overlays(self, painter: QPainter, origin: QPointF) -> None:
        sheet, shown, theme = self._sheet, self._shown, self._theme
        painter.setFont(self._labels.font)
        painter.translate(origin)
        if sheet.setting.stripes or sheet.setting.appearance.labels != "full":
            tag = tag_of(sheet, shown.hovered) if shown.hovered is not None else None
            if tag is not None:
                draw_tag(painter, tag, theme, self._labels, rtl=sheet.rtl)
        card = sheet.card()
        if card is not None:
            draw_card(
                painter,
                card,
                theme,
                self._labels,
                rtl=sheet.rtl,
                hovered=shown.hovered,
                chosen=shown.chosen,
            )
        painter.translate(-origin)

    def _draw_caret(self, painter: QPainter, blocks: list[SetBlock]) -> None:
        caret = self._shown.caret
        if caret is None:
            return
        part, number = self._sheet.line_of(caret)
        for block in blocks:
            if block.part != part:
                continue
            line, face = block.block.lines[number], block.block.face
            x = block.origin.x() + self._sheet.caret_x(caret)
            color = faded(self._theme.accent, 1.0 if self._shown.focused else _UNFOCUSED)
            top = block.origin.y() + line.baseline - face.rise - 1
            painter.fillRect(QRectF(x - _CARET / 2, top, _CARET, face.rise + face.fall + 2), color)
