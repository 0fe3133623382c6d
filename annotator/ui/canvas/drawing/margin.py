"""Stripes beside the lines: mentions solid, triggers with a notched head, evidence dotted."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF

from annotator.ui.canvas.drawing.colors import legible, vivid
from annotator.ui.canvas.drawing.strokes import (
    NO_BRUSH,
    NO_PEN,
    Layers,
    Stroke,
    brush_of,
    pen_of,
    ring_of,
)
from annotator.ui.canvas.layout.stripes import Stripe
from annotator.ui.theme import Theme

_HEAD = 5.0
"""Height of the head of a trigger, and diameter of the ring of gold."""
_NOTCH = 2.0
_WIDER = 1.0
_DOT, _DOTS_APART = 3.0, 6.0
_DASH, _DASHES_APART = 4.0, 7.0
_THIN = 1.2
_MUTED = 0.55


def draw_stripes(stripes: Iterable[Stripe], theme: Theme) -> list[Stroke]:
    """Draw the stripes of a paragraph; y is that of the paragraph."""
    layers = Layers()
    for stripe in stripes:
        _add_stripe(layers, stripe, theme)
    return layers.strokes()


def outline(stripe: Stripe, color: str, width: float) -> Stroke:
    """Draw a line around the stripe of a mark that is hovered or chosen."""
    around = width / 2 + 1.5
    return Stroke(
        pen_of(color, 1.0, width),
        NO_BRUSH,
        boxes=[piece.adjusted(-around, -around, around, around) for piece in stripe.pieces],
    )


def _add_stripe(layers: Layers, stripe: Stripe, theme: Theme) -> None:
    mark, pieces = stripe.mark, [QRectF(piece) for piece in stripe.pieces]
    color = (vivid if mark.style == "trigger" else legible)(mark.color, theme)
    opacity = _MUTED if mark.muted and not theme.outlined else 1.0
    filled = layers.stroke(0, NO_PEN, brush_of(_rgba(color.rgb(), opacity)))
    if len(pieces) > 1:
        x = stripe.line.center().x()
        thread = layers.stroke(0, pen_of(color.name(), 0.6, 1.0, (2.0, 2.0)))
        thread.lines.append(QLineF(x, stripe.line.top(), x, stripe.line.bottom()))
    if mark.gold and stripe.opens:
        center = QPointF(pieces[0].center().x(), pieces[0].top() + _HEAD / 2)
        filled.rects += ring_of(center, _HEAD, 1.2)
        pieces[0].adjust(0, _HEAD + 1.5, 0, 0)
    if mark.style == "trigger":
        pieces = [piece.adjusted(-_WIDER, 0, _WIDER, 0) for piece in pieces]
        if stripe.opens:
            head = QRectF(pieces[0].left(), pieces[0].top(), pieces[0].width(), _HEAD)
            filled.rects.append(head)
            pieces[0].adjust(0, _HEAD + _NOTCH, 0, 0)
    for piece in pieces:
        filled.rects += _body(piece, stripe)


def _body(piece: QRectF, stripe: Stripe) -> list[QRectF]:
    """Cut a stripe into what is filled: dots, dashes, a thin line or all of it."""
    mark = stripe.mark
    if mark.style == "evidence":
        return _cut(piece, _DOT, _DOTS_APART)
    if mark.style == "quick":
        aside = (piece.width() - _THIN) / 2
        piece = piece.adjusted(aside, 0, -aside, 0)
    return _cut(piece, _DASH, _DASHES_APART) if mark.muted else [piece]


def _cut(piece: QRectF, high: float, apart: float) -> list[QRectF]:
    count = max(1, int((piece.height() + apart - high) // apart))
    first = piece.top() + (piece.height() - (count - 1) * apart - high) / 2
    return [
        QRectF(piece.left(), first + number * apart, piece.width(), high) for number in range(count)
    ]


def _rgba(rgb: int, opacity: float) -> int:
    return (rgb & 0xFFFFFF) | (round(opacity * 255) << 24)
