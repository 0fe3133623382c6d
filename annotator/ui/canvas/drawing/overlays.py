"""What lies over the page for a moment: the name of the mark under the pointer, opened labels."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from annotator.ui.canvas.drawing.colors import faded, legible, on_top
from annotator.ui.canvas.drawing.labels import Captions, LabelMaker
from annotator.ui.canvas.drawing.strokes import CORNER, NO_BRUSH, Stroke, brush_of, pen_of
from annotator.ui.canvas.layout.folding import Card
from annotator.ui.canvas.layout.set_line import Label
from annotator.ui.theme import Theme

_CARD_CORNER = 6.0
_SHADE = 0.10
_ROW = (-4.0, -2.5, 4.0, 2.5)


def draw_tag(painter: QPainter, tag: Label, theme: Theme, labels: LabelMaker, *, rtl: bool) -> None:
    """Draw the full name of a mark over whatever is there."""
    color = legible(tag.mark.color, theme)
    painter.setPen(pen_of(color.name(), 1.0, 1.0))
    is_event = tag.mark.style == "trigger"
    painter.setBrush(QColor(tag.mark.color) if is_event else QColor(theme.paper))
    painter.drawRoundedRect(tag.box.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
    captions = Captions()
    labels.add_words(captions, tag, on_top(tag.mark.color) if is_event else color, rtl=rtl)
    captions.finish().paint(painter)


def draw_card(
    painter: QPainter,
    card: Card,
    theme: Theme,
    labels: LabelMaker,
    *,
    rtl: bool,
    hovered: str | None,
    chosen: str | None,
) -> None:
    """Draw opened labels; the rows of the hovered and of the chosen mark stand out."""
    box = card.box.adjusted(0.5, 0.5, -0.5, -0.5)
    for grown in (3.0, 2.0, 1.0):
        painter.setPen(pen_of(theme.ink, _SHADE / grown, 1.0))
        painter.setBrush(NO_BRUSH)
        painter.drawRoundedRect(box.adjusted(-grown, -grown, grown, grown), 8, 8)
    painter.setPen(pen_of(theme.muted if theme.outlined else theme.line, 1.0, 1.0))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(box, _CARD_CORNER, _CARD_CORNER)
    captions = Captions()
    for label in card.labels:
        row = QRectF(label.box).adjusted(*_ROW)
        if label.mark.id == chosen:
            Stroke(pen_of(theme.accent, 1.0, 1.5), NO_BRUSH, boxes=[row]).paint(painter)
        elif label.mark.id == hovered:
            tint = brush_of(faded(theme.accent, 0.16).rgba())
            Stroke(pen_of(theme.accent, 0.4, 1.0), tint, boxes=[row]).paint(painter)
        labels.add_label(captions, label, rtl=rtl)
    captions.finish().paint(painter)
