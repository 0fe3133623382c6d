"""Marks under the text: tinted boxes, underlines, connectors, outlines and glow."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.ui.canvas.drawing.colors import faded, legible
from annotator.ui.canvas.layout.block import Piece, Segment, SetLine
from annotator.ui.canvas.layout.typesetting import Face
from annotator.ui.theme import Theme

CORNER = 3.5
_STEP = 1.5
"""Pixels that a box is taller, above and below, than one that lies in it."""
_HIDDEN = 12.0
"""Pixels that a box runs on beyond the line where its mark is wrapped."""
_STUB = 16.0
_MUTED = 0.5
_GLOW = ((4.0, 0.10), (2.5, 0.20), (1.0, 0.55))


@dataclass(frozen=True, slots=True)
class BoxPainter:
    """Draws segments of lines; `origin` is the left end of the column at the block's top."""

    painter: QPainter
    theme: Theme

    def draw(self, segment: Segment, line: SetLine, face: Face, origin: QPointF) -> None:
        """Draw what lies under the text of a line for one mark."""
        style = segment.mark.style
        if style in ("mention", "trigger"):
            self._draw_boxes(segment, line, face, origin)
        else:
            self._draw_underline(segment, line, face, origin)
        self._draw_connectors(segment, line, face, origin)

    def outline(self, segment: Segment, line: SetLine, face: Face, origin: QPointF) -> None:
        """Draw the outline of the chosen mark."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(QColor(self.theme.accent), 2))
        for box, piece in self._boxes(segment, line, face, origin):
            self._draw_box(box.adjusted(-0.5, -0.5, 0.5, 0.5), piece)

    def glow(self, segment: Segment, line: SetLine, face: Face, origin: QPointF) -> None:
        """Draw a soft light around a mark that may fill the armed slot."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, opacity in _GLOW:
            self.painter.setPen(QPen(faded(self.theme.accent, opacity), width))
            for box, piece in self._boxes(segment, line, face, origin):
                self._draw_box(box, piece)

    def _draw_boxes(self, segment: Segment, line: SetLine, face: Face, origin: QPointF) -> None:
        mark, painter = segment.mark, self.painter
        strength = self.theme.box_strength * (_MUTED if mark.muted else 1.0)
        painter.setBrush(faded(mark.color, strength))
        for box, piece in self._boxes(segment, line, face, origin):
            if mark.muted:
                pen = QPen(faded(legible(mark.color, self.theme).name(), 0.6), 1)
                pen.setDashPattern([3, 2.5])
                painter.setPen(pen)
                self._draw_box(box.adjusted(0.5, 0.5, -0.5, -0.5), piece)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                self._draw_box(box, piece)

    def _draw_box(self, box: QRectF, piece: Piece) -> None:
        # A mark that goes on in the next line has an open edge there: the corner lies outside.
        if piece.opens and piece.closes:
            self.painter.drawRoundedRect(box, CORNER, CORNER)
            return
        self.painter.save()
        self.painter.setClipRect(box.adjusted(-1.5, -6, 1.5, 6), Qt.ClipOperation.IntersectClip)
        self.painter.drawRoundedRect(self._stretched(box, piece), CORNER, CORNER)
        self.painter.restore()

    def _stretched(self, box: QRectF, piece: Piece) -> QRectF:
        at_left, at_right = piece.stretches[0].left, piece.stretches[-1].right
        return box if at_left == at_right else box.adjusted(-_HIDDEN, 0, _HIDDEN, 0)

    def _boxes(
        self, segment: Segment, line: SetLine, face: Face, origin: QPointF
    ) -> list[tuple[QRectF, Piece]]:
        grown = segment.growth * _STEP
        top = origin.y() + line.baseline - face.rise - grown
        height = face.rise + face.fall + 2 * grown
        return [
            (
                QRectF(origin.x() + left - 1, top, right - left + 2, height),
                piece,
            )
            for piece in segment.pieces
            for left, right in piece.stretches
        ]

    def _draw_underline(self, segment: Segment, line: SetLine, face: Face, origin: QPointF) -> None:
        mark = segment.mark
        color = legible(mark.color, self.theme)
        pen = QPen(faded(color.name(), _MUTED if mark.muted else 0.9), 2)
        if mark.style == "evidence":
            pen.setWidthF(2.2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, 2.0])
        elif mark.muted:
            pen.setDashPattern([3, 2])
        self.painter.setPen(pen)
        y = origin.y() + line.baseline + face.fall + segment.inside % 2 * 3
        for left, right in segment.stretches:
            self.painter.drawLine(
                QPointF(origin.x() + left + 1, y), QPointF(origin.x() + right - 1, y)
            )

    def _draw_connectors(
        self, segment: Segment, line: SetLine, face: Face, origin: QPointF
    ) -> None:
        mark, stretches = segment.mark, segment.stretches
        pen = QPen(faded(legible(mark.color, self.theme).name(), 0.7), 1.2)
        if len(mark.spans) > 1:
            pen.setDashPattern([3, 3])
        self.painter.setPen(pen)
        y = origin.y() + line.baseline + face.fall - 0.5
        gaps = [(one.right, other.left) for one, other in pairwise(stretches)]
        for left, right in gaps + self._stubs(segment, line):
            self.painter.drawLine(
                QPointF(origin.x() + left + 1, y), QPointF(origin.x() + right - 1, y)
            )

    def _stubs(self, segment: Segment, line: SetLine) -> list[tuple[float, float]]:
        """Show that other fragments of a mark are on lines before or after this one."""
        first, last, spans = segment.pieces[0], segment.pieces[-1], segment.mark.spans
        left, right = segment.stretches[0].left, segment.stretches[-1].right
        before, after = (left - _STUB, left), (right, right + _STUB)
        if line.line.rtl:
            before, after = after, before
        stubs = [before] if first.opens and first.span != spans[0] else []
        return [*stubs, after] if last.closes and last.span != spans[-1] else stubs
