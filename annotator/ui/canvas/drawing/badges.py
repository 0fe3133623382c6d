"""The small signs behind a label, cut into bars: gold, an open point, a doubt, a comment."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from annotator.ui.canvas.drawing.strokes import ring_of
from annotator.ui.canvas.marks import Badge, Mark

_RING = 1.4
_FLAG = (6.0, 4.5, 3.0, 1.5)
"""Lengths of the rows of a pennant, from its upper edge."""


def signs_of(mark: Mark) -> tuple[Badge | None, ...]:
    """List the signs of a mark from its label outwards; None is the ring of gold."""
    return (*((None,) if mark.gold else ()), *mark.badges)


def sign(badge: Badge | None, center: QPointF, size: float, *, rtl: bool) -> list[QRectF]:
    """Draw one sign around its middle."""
    if badge is None:
        return ring_of(center, size - 1.5, _RING)
    x, y = round(center.x()), round(center.y())
    if badge == "open":
        return _dot(x, y)
    return _flag(x, y, rtl=rtl) if badge == "doubt" else _bubble(x, y)


def _dot(x: float, y: float) -> list[QRectF]:
    return [QRectF(x - 2, y - 3, 4, 6), QRectF(x - 3, y - 2, 6, 4)]


def _flag(x: float, y: float, *, rtl: bool) -> list[QRectF]:
    pole = x + 3 if rtl else x - 3
    rows = [
        QRectF(pole - length if rtl else pole + 1, y - 4 + number * 1.5, length, 1.5)
        for number, length in enumerate(_FLAG)
    ]
    return [QRectF(pole, y - 4, 1, 9), *rows]


def _bubble(x: float, y: float) -> list[QRectF]:
    return [
        QRectF(x - 4, y - 4, 8, 1),
        QRectF(x - 4, y + 1, 8, 1),
        QRectF(x - 4, y - 3, 1, 4),
        QRectF(x + 3, y - 3, 1, 4),
        QRectF(x - 2, y + 2, 3, 1),
        QRectF(x - 2, y + 3, 1, 1),
    ]
