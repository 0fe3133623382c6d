"""Captions above the text: plain words, chips for events, rings for gold, and "+n" for more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QStaticText

from annotator.ui.canvas.drawing.colors import legible, on_top, vivid
from annotator.ui.canvas.drawing.strokes import (
    NO_PEN,
    Layers,
    Stroke,
    brush_of,
    frame_of,
    pen_of,
    ring_of,
    rows_of,
)
from annotator.ui.canvas.layout.block import Fold, Label, SetLine
from annotator.ui.canvas.layout.typesetting import RING_AIR, Typesetting, label_face
from annotator.ui.theme import Theme

_MUTED = 0.6
_RING = 1.4
_RAISED, _RAISED_ON_CHIP = 2.0, 1.0
"""Pixels above the middle: the tails of the letters go down further than they rise."""


@dataclass(slots=True)
class Captions:
    """Shapes and, over them, words; each word with its colour and its upper left corner."""

    layers: Layers = field(default_factory=Layers)
    shapes: list[Stroke] = field(default_factory=list[Stroke])
    words: list[tuple[QColor, QPointF, QStaticText]] = field(
        default_factory=list[tuple[QColor, QPointF, QStaticText]]
    )

    def paint(self, painter: QPainter) -> None:
        """Paint all; the painter must have the font of labels."""
        for shape in self.shapes:
            shape.paint(painter)
        ink = None
        for color, corner, words in self.words:
            if color is not ink:
                painter.setPen(color)
                ink = color
            painter.drawStaticText(corner, words)

    def finish(self) -> Captions:
        """Put together what shares a colour; then all can be painted."""
        self.shapes = self.layers.strokes()
        self.words.sort(key=lambda one: one[0].rgba())
        return self


class LabelMaker:
    """Draws labels in one theme; y is that of the block."""

    def __init__(self, theme: Theme, setting: Typesetting) -> None:
        self._theme, self._setting = theme, setting
        self._height = setting.label_metrics.height()

    @property
    def font(self) -> QFont:
        """Give the font of labels."""
        return self._setting.label_font

    def above(self, lines: Iterable[SetLine], *, rtl: bool) -> Captions:
        """Draw the labels of some lines and the chips of those folded away."""
        captions = Captions()
        for line in lines:
            for label in line.labels:
                self.add_label(captions, label, rtl=rtl)
            for fold in line.folds:
                self.add_fold(captions, fold)
        return captions.finish()

    def add_label(self, captions: Captions, label: Label, *, rtl: bool) -> None:
        """Draw one label, on a chip where it names an event."""
        mark, box = label.mark, label.box
        opacity = _MUTED if mark.muted and not self._theme.outlined else 1.0
        ink = legible(mark.color, self._theme)
        if mark.muted:
            ink = QColor(ink)
            ink.setAlphaF(opacity)
        if mark.style == "trigger":
            chip, shape = box.adjusted(0, 0, 0, -1), vivid(mark.color, self._theme)
            if mark.muted:
                captions.layers.stroke(0, NO_PEN, brush_of(ink.rgba())).rects += frame_of(chip, 1)
            else:
                captions.layers.stroke(0, NO_PEN, brush_of(shape.rgba())).rects += rows_of(chip)
                ink = on_top(shape.name())
        self.add_words(captions, Label(mark, label.caption, box), ink, rtl=rtl)

    def add_words(self, captions: Captions, label: Label, ink: QColor, *, rtl: bool) -> None:
        """Draw the words of a label, and the ring of gold behind them."""
        box, on_chip = label.box, label.mark.style == "trigger"
        if label.mark.gold:
            box = self._add_ring(captions, box, ink, rtl=rtl, on_chip=on_chip)
        box = box.translated(0, -_RAISED_ON_CHIP if on_chip else -_RAISED)
        self._add_words(captions, label.caption, box, ink)

    def add_fold(self, captions: Captions, fold: Fold) -> None:
        """Draw the chip of labels that are folded away."""
        pen = pen_of(self._theme.muted, 1.0, 1.0)
        stroke = captions.layers.stroke(0, pen, brush_of(QColor(self._theme.surface).rgba()))
        stroke.boxes.append(fold.box.adjusted(0.5, 0.5, -0.5, -1.5))
        box = fold.box.translated(0, -_RAISED_ON_CHIP)
        self._add_words(captions, fold.caption, box, QColor(self._theme.ink))

    def _add_ring(
        self, captions: Captions, box: QRectF, ink: QColor, *, rtl: bool, on_chip: bool
    ) -> QRectF:
        """Draw the ring of gold behind the words, and give the room that is left."""
        size = self._setting.ring
        inset = self._setting.chip_padding if on_chip else 0.0
        x = box.left() + inset if rtl else box.right() - inset - size
        center = QPointF(x + size / 2, box.center().y())
        ring = captions.layers.stroke(1, NO_PEN, brush_of(ink.rgba()))
        ring.rects += ring_of(center, size - 1.5, _RING)
        taken = inset + size + RING_AIR
        if rtl:
            return box.adjusted(taken, 0, -inset, 0)
        return box.adjusted(inset, 0, -taken, 0)

    def _add_words(self, captions: Captions, caption: str, box: QRectF, ink: QColor) -> None:
        text = _prepared(caption, self._setting.label_font.pixelSize())
        left = box.center().x() - self._setting.caption_width(caption) / 2
        top = box.center().y() - self._height / 2
        captions.words.append((ink, QPointF(left, top), text))


@lru_cache(maxsize=4096)
def _prepared(caption: str, pixels: int) -> QStaticText:
    text = QStaticText(caption)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    text.prepare(font=label_face(pixels))
    return text
