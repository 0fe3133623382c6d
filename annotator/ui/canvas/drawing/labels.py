"""Captions above the text: plain words, chips for events, rings for gold, and "+n" for more."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QGlyphRun, QPainter, QRawFont, QTextLayout

from annotator.ui.canvas.drawing.badges import sign, signs_of
from annotator.ui.canvas.drawing.colors import legible, on_top, vivid
from annotator.ui.canvas.drawing.strokes import (
    NO_PEN,
    Layers,
    Stroke,
    brush_of,
    frame_of,
    pen_of,
    rows_of,
)
from annotator.ui.canvas.layout.set_line import Fold, Label, SetLine
from annotator.ui.canvas.layout.typesetting import RING_AIR, Typesetting, label_face
from annotator.ui.canvas.marks import Badge
from annotator.ui.theme import Theme

_MUTED = 0.6
_ENDLESS = 1e6
_ORIGIN = QPointF()
_RAISED, _RAISED_ON_CHIP = 2.0, 1.0
"""Pixels above the middle: the tails of the letters go down further than they rise."""


class _Letters(NamedTuple):
    """The letters of a caption in one font, placed from the upper left corner of the caption."""

    font: QRawFont
    glyphs: list[int]
    places: list[QPointF]


class Captions:
    """Shapes and, over them, words; words of one colour are painted at once."""

    def __init__(self) -> None:
        self.layers = Layers()
        self._letters: dict[tuple[int, str], _Letters] = {}
        self._shapes: list[Stroke] = []
        self._runs: list[tuple[QColor, QGlyphRun]] = []

    def write(self, caption: str, pixels: int, ink: QColor, corner: QPointF) -> None:
        """Add words by their upper left corner."""
        for font, glyphs, places in _shaped(caption, pixels):
            key = ink.rgba(), f"{font.familyName()} {font.styleName()}"
            letters = self._letters.setdefault(key, _Letters(font, [], []))
            letters.glyphs.extend(glyphs)
            letters.places.extend(place + corner for place in places)

    def finish(self) -> Captions:
        """Put together what shares a colour; then all can be painted."""
        self._shapes = self.layers.strokes()
        for (rgba, _), letters in self._letters.items():
            run = QGlyphRun()
            run.setRawFont(letters.font)
            run.setGlyphIndexes(letters.glyphs)
            run.setPositions(letters.places)
            self._runs.append((QColor.fromRgba(rgba), run))
        return self

    def paint(self, painter: QPainter) -> None:
        """Paint all."""
        for shape in self._shapes:
            shape.paint(painter)
        for color, run in self._runs:
            painter.setPen(color)
            painter.drawGlyphRun(_ORIGIN, run)


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
        """Draw the words of a label, and the signs behind them."""
        box, on_chip = label.box, label.mark.style == "trigger"
        signs = signs_of(label.mark)
        if signs:
            box = self._add_signs(captions, box, signs, ink, rtl=rtl, on_chip=on_chip)
        box = box.translated(0, -_RAISED_ON_CHIP if on_chip else -_RAISED)
        self._add_words(captions, label.caption, box, ink)

    def add_fold(self, captions: Captions, fold: Fold) -> None:
        """Draw the chip of labels that are folded away."""
        pen = pen_of(self._theme.muted, 1.0, 1.0)
        stroke = captions.layers.stroke(0, pen, brush_of(QColor(self._theme.surface).rgba()))
        stroke.boxes.append(fold.box.adjusted(0.5, 0.5, -0.5, -1.5))
        box = fold.box.translated(0, -_RAISED_ON_CHIP)
        self._add_words(captions, fold.caption, box, QColor(self._theme.ink))

    def _add_signs(
        self,
        captions: Captions,
        box: QRectF,
        signs: tuple[Badge | None, ...],
        ink: QColor,
        *,
        rtl: bool,
        on_chip: bool,
    ) -> QRectF:
        """Draw the signs behind the words, the outermost first; give the room that is left."""
        size, taken = self._setting.ring, self._setting.chip_padding if on_chip else 0.0
        for badge in reversed(signs):
            x = box.left() + taken if rtl else box.right() - taken - size
            warned = badge in ("open", "doubt") and not on_chip
            color = QColor(self._theme.warning) if warned else ink
            stroke = captions.layers.stroke(1, NO_PEN, brush_of(color.rgba()))
            center = QPointF(x + size / 2, box.center().y())
            stroke.rects += sign(badge, center, size, rtl=rtl)
            taken += size + RING_AIR
        inset = self._setting.chip_padding if on_chip else 0.0
        if rtl:
            return box.adjusted(taken, 0, -inset, 0)
        return box.adjusted(inset, 0, -taken, 0)

    def _add_words(self, captions: Captions, caption: str, box: QRectF, ink: QColor) -> None:
        left = box.center().x() - self._setting.caption_width(caption) / 2
        top = box.center().y() - self._height / 2
        captions.write(caption, self._setting.label_font.pixelSize(), ink, QPointF(left, top))


@lru_cache(maxsize=4096)
def _shaped(caption: str, pixels: int) -> list[_Letters]:
    layout = QTextLayout(caption, label_face(pixels))
    layout.beginLayout()
    layout.createLine().setLineWidth(_ENDLESS)
    layout.endLayout()
    return [
        _Letters(run.rawFont(), run.glyphIndexes(), run.positions()) for run in layout.glyphRuns()
    ]
