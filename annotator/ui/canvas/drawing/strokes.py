"""What is painted with one pen and one brush, worked out once and painted many times."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from annotator.ui.canvas.drawing.colors import faded

CORNER = 3.5
_ROWS = (1.4,)
"""By how much the outermost rows of a box are shorter at each end."""
_NARROW = 4.0
"""Pixels of a box below which it has no corners."""
_RING_SIDE = 0.45
"""Length of a side of a ring of eight parts, in its diameters."""
NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


@dataclass(slots=True)
class Stroke:
    """Shapes that share a pen and a brush; `boxes` have round corners, `rects` have not."""

    pen: QPen
    brush: QBrush
    boxes: list[QRectF] = field(default_factory=list[QRectF])
    paths: list[QPainterPath] = field(default_factory=list[QPainterPath])
    rects: list[QRectF] = field(default_factory=list[QRectF])
    lines: list[QLineF] = field(default_factory=list[QLineF])

    def paint(self, painter: QPainter) -> None:
        """Paint all of it."""
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        draw = painter.drawRoundedRect
        for box in self.boxes:
            draw(box, CORNER, CORNER)
        for path in self.paths:
            painter.drawPath(path)
        if self.rects:
            painter.drawRects(self.rects)
        if self.lines:
            painter.drawLines(self.lines)


class Layers:
    """Strokes one above the other; on one layer, what shares a pen and a brush is one stroke."""

    def __init__(self) -> None:
        self._strokes: dict[tuple[int, int, int], Stroke] = {}

    def stroke(self, layer: int, pen: QPen, brush: QBrush = NO_BRUSH) -> Stroke:
        """Give the stroke of a layer to which shapes can be added."""
        # By identity, because pens and brushes of one look are one object and have no hash.
        key = layer, id(pen), id(brush)
        known = self._strokes.get(key)
        if known is None:
            known = self._strokes[key] = Stroke(pen, brush)
        return known

    def strokes(self) -> list[Stroke]:
        """List the strokes in the order in which they are painted."""
        return [self._strokes[key] for key in sorted(self._strokes, key=lambda key: key[0])]


def rows_of(box: QRectF, *, open_left: bool = False, open_right: bool = False) -> list[QRectF]:
    """Cut a filled box with round corners into rows of pixels.

    A dozen times faster than one round box. Where a mark goes on in another line, its box ends
    straight.
    """
    box = QRectF(box.toAlignedRect())
    left, right, width = box.left(), box.right(), box.width()
    if width < _NARROW:
        return [box]
    found = [QRectF(left, box.top() + len(_ROWS), width, box.height() - 2 * len(_ROWS))]
    for number, inset in enumerate(_ROWS):
        start = left + (0 if open_left else inset)
        end = right - (0 if open_right else inset)
        found.append(QRectF(start, box.top() + number, end - start, 1))
        found.append(QRectF(start, box.bottom() - number - 1, end - start, 1))
    return found


def frame_of(
    box: QRectF, thick: float, *, open_left: bool = False, open_right: bool = False
) -> list[QRectF]:
    """Cut the outline of a box into bars, the corners left out; open ends have none."""
    box = QRectF(box.toAlignedRect())
    left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
    start, end = left + (0 if open_left else thick), right - (0 if open_right else thick)
    found = [
        QRectF(start, top, end - start, thick),
        QRectF(start, bottom - thick, end - start, thick),
    ]
    if not open_left:
        found.append(QRectF(left, top + thick, thick, bottom - top - 2 * thick))
    if not open_right:
        found.append(QRectF(right - thick, top + thick, thick, bottom - top - 2 * thick))
    return found


def edges_of(box: QRectF, *, open_left: bool = False, open_right: bool = False) -> list[QLineF]:
    """Give the edges of a box as lines, for a pen with dashes; open ends have none."""
    found = [QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight())]
    if not open_left:
        found.append(QLineF(box.topLeft(), box.bottomLeft()))
    if not open_right:
        found.append(QLineF(box.topRight(), box.bottomRight()))
    return found


def ring_of(center: QPointF, size: float, thick: float) -> list[QRectF]:
    """Cut a small ring into its four sides and four corners."""
    half, side = size / 2, size * _RING_SIDE
    near, x, y = half - thick, center.x(), center.y()
    found = [
        QRectF(x - side / 2, y - half, side, thick),
        QRectF(x - side / 2, y + near, side, thick),
        QRectF(x - half, y - side / 2, thick, side),
        QRectF(x + near, y - side / 2, thick, side),
    ]
    corner = near / 2 + thick / 2
    found += [
        QRectF(x + across * corner - thick / 2, y + down * corner - thick / 2, thick, thick)
        for across in (-1, 1)
        for down in (-1, 1)
    ]
    return found


@lru_cache(maxsize=1024)
def pen_of(color: str, opacity: float, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    """Give a pen, the same object for the same wishes."""
    pen = QPen(faded(color, opacity), width)
    if dashes:
        pen.setDashPattern(dashes)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


@lru_cache(maxsize=1024)
def brush_of(rgba: int) -> QBrush:
    """Give a brush, the same object for the same colour."""
    return QBrush(QColor.fromRgba(rgba))
