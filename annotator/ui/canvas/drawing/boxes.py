"""Marks under the text: tinted boxes, flags, lines under the words, connectors, outlines, glow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from annotator.ui.canvas.drawing.colors import fill, legible, mix, vivid
from annotator.ui.canvas.drawing.strokes import (
    NO_BRUSH,
    NO_PEN,
    Layers,
    Stroke,
    brush_of,
    edges_of,
    frame_of,
    pen_of,
    rows_of,
)
from annotator.ui.canvas.layout.set_line import UNDERLINED, Piece, Segment, SetLine
from annotator.ui.canvas.layout.typesetting import UNDERLINE, Face
from annotator.ui.canvas.marks import Mark
from annotator.ui.theme import Theme

_STEP = 1.5
_OUTLINED_STEP = 2.5
"""Pixels that a box is taller, above and below, than one that lies in it."""
_DEEPEST = 4
"""Boxes one in the other that are filled; more would not be seen."""
_FLAG = 2.0
"""Height of the bar along the top of a trigger."""
_THICK = 2.0
"""Width of the outlines that stand for boxes in high contrast."""
_STUB = 16.0
_MUTED = 0.5
_DASHES = (3.0, 2.5)
_DOTS = (1.0, 1.0)
_GLOW = ((4.0, 0.10), (2.5, 0.20), (1.0, 0.55))


@dataclass(frozen=True, slots=True)
class BoxMaker:
    """Draws the marks of lines set in one face, in one theme; y is that of the block."""

    theme: Theme
    face: Face

    def under(self, lines: Iterable[SetLine]) -> list[Stroke]:
        """Draw what lies under the text of some lines, outer marks first."""
        layers = Layers()
        for line in lines:
            for segment in line.segments:
                self.add_mark(layers, segment, line)
        return layers.strokes()

    def add_mark(self, layers: Layers, segment: Segment, line: SetLine) -> None:
        """Draw one mark of a line; marks that lie over each other get different layers."""
        if segment.mark.style in UNDERLINED:
            self._add_underline(layers, segment, line)
        elif segment.inside < _DEEPEST:
            self._add_boxes(layers, segment, line)
        self._add_connectors(layers, segment, line)

    def hovered(self, segment: Segment, line: SetLine) -> list[Stroke]:
        """Draw the quiet outline of the mark under the pointer."""
        color = legible(segment.mark.color, self.theme).name()
        return [self._outline(segment, line, pen_of(color, 0.75, 1.0))]

    def chosen(self, segment: Segment, line: SetLine) -> list[Stroke]:
        """Draw the outline of the chosen mark."""
        width = 3.0 if self.theme.outlined else 2.0
        return [self._outline(segment, line, pen_of(self.theme.accent, 1.0, width), 0.5)]

    def glowing(self, segment: Segment, line: SetLine) -> list[Stroke]:
        """Draw a soft light around a mark that may fill the armed slot."""
        pens = (pen_of(self.theme.accent, opacity, width) for width, opacity in _GLOW)
        return [self._outline(segment, line, pen) for pen in pens]

    def _outline(self, segment: Segment, line: SetLine, pen: QPen, grow: float = 0.0) -> Stroke:
        stroke = Stroke(pen, NO_BRUSH)
        for box, piece in self._boxes(segment, line):
            outer, ends = box.adjusted(-grow, -grow, grow, grow), self._ends(box, piece)
            if any(ends.values()):
                stroke.lines += edges_of(outer, **ends)
            else:
                stroke.boxes.append(outer)
        return stroke

    def _add_boxes(self, layers: Layers, segment: Segment, line: SetLine) -> None:
        mark, layer = segment.mark, segment.inside
        color = legible(mark.color, self.theme).name()
        boxes = [(box, self._ends(box, piece)) for box, piece in self._boxes(segment, line)]
        if not self.theme.outlined:
            filled = layers.stroke(layer, NO_PEN, brush_of(self._fill(mark, layer)))
            filled.rects += [row for box, ends in boxes for row in rows_of(box, **ends)]
        if mark.muted:
            width = _THICK if self.theme.outlined else 1.0
            edge = layers.stroke(layer, pen_of(color, 0.7, width, _DASHES))
            for box, ends in boxes:
                edge.lines += edges_of(box.adjusted(0.5, 0.5, -0.5, -0.5), **ends)
        elif self.theme.outlined:
            frame = layers.stroke(layer, NO_PEN, brush_of(_rgba(color, 1.0)))
            frame.rects += [bar for box, ends in boxes for bar in frame_of(box, _THICK, **ends)]
        if mark.style == "trigger":
            flag = _rgba(vivid(mark.color, self.theme).name(), _MUTED if mark.muted else 1.0)
            bar = layers.stroke(layer, NO_PEN, brush_of(flag))
            high = _FLAG + (_THICK if self.theme.outlined else 0)
            for box, _ in boxes:
                bar.rects.append(QRectF(box.left() + 1.5, round(box.top()), box.width() - 3, high))

    def _fill(self, mark: Mark, layer: int) -> int:
        over = fill(mark.color, self.theme)
        opacity = over.alphaF() * (_MUTED if mark.muted else 1.0)
        if layer == 0:
            # Mixed with the paper beforehand: painted in half the time of what shines through.
            return mix(QColor(self.theme.paper), over, opacity).rgba()
        return _rgba(over.name(), opacity)

    def _ends(self, box: QRectF, piece: Piece) -> dict[str, bool]:
        """Tell at which ends of a box its mark goes on in another line."""
        # Between two pieces of a line in two directions there is a gap, and no open edge.
        at_left = abs(box.left() - piece.stretches[0].left) < 3
        at_right = abs(box.right() - piece.stretches[-1].right) < 3
        return {
            "open_left": at_left and self._is_open(piece, left=True),
            "open_right": at_right and self._is_open(piece, left=False),
        }

    def _is_open(self, piece: Piece, *, left: bool) -> bool:
        return not (piece.closes if left == piece.rtl else piece.opens)

    def _boxes(self, segment: Segment, line: SetLine) -> Iterator[tuple[QRectF, Piece]]:
        grown = segment.growth * (_OUTLINED_STEP if self.theme.outlined else _STEP)
        top = line.baseline - self.face.rise - grown
        height = self.face.rise + self.face.fall + 2 * grown
        for piece in segment.pieces:
            for left, right in piece.stretches:
                yield QRectF(left - 1, top, right - left + 2, height), piece

    def _add_underline(self, layers: Layers, segment: Segment, line: SetLine) -> None:
        mark = segment.mark
        color, opacity = legible(mark.color, self.theme).name(), _MUTED if mark.muted else 0.9
        if mark.style == "evidence":
            pen = pen_of(color, opacity, 2.0, _DOTS)
        else:
            pen = pen_of(color, opacity, 2.0, (3.0, 2.0) if mark.muted else ())
        y = round(line.baseline + self.face.fall + segment.underline * UNDERLINE)
        layers.stroke(segment.inside, pen).lines += _lines(segment.stretches, y)

    def _add_connectors(self, layers: Layers, segment: Segment, line: SetLine) -> None:
        mark, stretches = segment.mark, segment.stretches
        gaps = [(one.right, other.left) for one, other in pairwise(stretches)]
        gaps += _stubs(segment, line)
        if not gaps:
            return
        dashes = (3.0, 3.0) if len(mark.spans) > 1 else ()
        pen = pen_of(legible(mark.color, self.theme).name(), 0.7, 1.2, dashes)
        y = line.baseline + self.face.fall + segment.underline * UNDERLINE - 0.5
        layers.stroke(segment.inside, pen).lines += _lines(gaps, y)


def _lines(stretches: Iterable[tuple[float, float]], y: float) -> list[QLineF]:
    return [QLineF(QPointF(left + 1, y), QPointF(right - 1, y)) for left, right in stretches]


def _stubs(segment: Segment, line: SetLine) -> list[tuple[float, float]]:
    """Show that other fragments of a mark are on lines before or after this one."""
    if len(segment.mark.spans) == 1:
        return []
    first, last, spans = segment.pieces[0], segment.pieces[-1], segment.mark.spans
    left, right = segment.stretches[0].left, segment.stretches[-1].right
    before, after = (left - _STUB, left), (right, right + _STUB)
    if line.line.rtl:
        before, after = after, before
    stubs = [before] if first.opens and first.span != spans[0] else []
    return [*stubs, after] if last.closes and last.span != spans[-1] else stubs


def _rgba(color: str, opacity: float) -> int:
    return int(color[1:], 16) | (round(opacity * 255) << 24)
