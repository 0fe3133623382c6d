"""Small signs over the text for characters that cannot be seen; they move no letter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from math import ceil

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainterPath

from annotator.ui.canvas.drawing.strokes import NO_PEN, Layers, Stroke, brush_of, pen_of
from annotator.ui.canvas.layout.set_line import SetLine
from annotator.ui.canvas.layout.signs import Sign, SignKind
from annotator.ui.canvas.layout.typesetting import Face
from annotator.ui.theme import Theme

_WIDTH = 1.2
_TICK = 3.5
_LONGEST_ARROW = 22.0
_STRENGTH = 0.9
_BLANK = 11.0
"""Pixels within which signs of an empty paragraph stay."""


class SignMaker:
    """Draws the signs of lines set in one face; y is that of the block."""

    def __init__(self, theme: Theme, face: Face) -> None:
        self._face = face
        self._layers = Layers()
        self._thin = self._layers.stroke(0, pen_of(theme.muted, _STRENGTH, _WIDTH))
        self._dashed = self._layers.stroke(0, pen_of(theme.muted, _STRENGTH, _WIDTH, (1.6, 1.4)))
        red, green, blue = (int(theme.muted[at : at + 2], 16) for at in (1, 3, 5))
        solid = (round(_STRENGTH * 255) << 24) | (red << 16) | (green << 8) | blue
        self._solid = self._layers.stroke(0, NO_PEN, brush_of(solid))
        self._top = self._bottom = 0.0
        self._ways: dict[SignKind, Callable[[Sign], None]] = {
            "rlm": self._rlm,
            "lrm": self._lrm,
            "alm": self._alm,
            "zwnj": self._zwnj,
            "zwj": self._zwj,
            "break": partial(self._stem, dashed=True),
            "joiner": self._stem,
            "bom": self._bom,
            "opens rtl": partial(self._opens, points=-1),
            "opens ltr": partial(self._opens, points=1),
            "opens first": partial(self._opens, points=0),
            "closes": self._closes,
            "embeds rtl": partial(self._opens, points=-1, dashed=True),
            "embeds ltr": partial(self._opens, points=1, dashed=True),
            "ends embedding": partial(self._closes, dashed=True),
            "nbsp": self._nbsp,
            "tatweel": self._tatweel,
            "tab": self._tab,
            "hyphen": self._hyphen,
            "end": self._end,
            "sentence": self._sentence,
        }

    def add(self, line: SetLine, signs: Iterable[Sign]) -> None:
        """Draw the signs of a line."""
        self._top = line.baseline - self._face.rise * 0.85
        self._bottom = line.baseline + self._face.fall * 0.45
        if not line.line.cells():
            self._bottom = line.top + _BLANK
        for sign in signs:
            self._ways[sign.kind](sign)

    def strokes(self) -> list[Stroke]:
        """Give what was drawn."""
        return self._layers.strokes()

    def _stem(self, sign: Sign, *, dashed: bool = False) -> None:
        stroke = self._dashed if dashed else self._thin
        stroke.lines.append(QLineF(sign.left, self._top, sign.left, self._bottom))

    def _sentence(self, sign: Sign) -> None:
        """Draw a corner before the first word, open to where the sentence is read."""
        back = 3.0 if sign.rtl else -3.0
        x = sign.left + back
        self._thin.lines.append(QLineF(x, self._top, x, self._bottom))
        self._tick(x, self._top, leftwards=sign.rtl)

    def _tick(self, x: float, y: float, *, leftwards: bool) -> None:
        self._thin.lines.append(QLineF(x, y, x - _TICK if leftwards else x + _TICK, y))

    def _rlm(self, sign: Sign) -> None:
        self._stem(sign)
        self._tick(sign.left, self._top, leftwards=True)

    def _lrm(self, sign: Sign) -> None:
        self._stem(sign)
        self._tick(sign.left, self._top, leftwards=False)

    def _alm(self, sign: Sign) -> None:
        self._rlm(sign)
        self._solid.rects.append(QRectF(sign.left - _TICK - 1, self._top + 2.5, 2, 2))

    def _zwnj(self, sign: Sign) -> None:
        self._stem(sign)
        for side in (-2.5, 2.5):
            self._thin.lines.append(
                QLineF(sign.left, self._top + 2.5, sign.left + side, self._top - 1)
            )

    def _zwj(self, sign: Sign) -> None:
        self._stem(sign)
        ring = QPainterPath()
        ring.addEllipse(QRectF(sign.left - 2, self._top - 4, 4, 4))
        self._thin.paths.append(ring)

    def _bom(self, sign: Sign) -> None:
        self._stem(sign)
        self._solid.rects.append(QRectF(sign.left - 2, self._top - 2, 4, 4))

    def _bracket(self, sign: Sign, *, leftwards: bool, dashed: bool = False) -> None:
        self._stem(sign, dashed=dashed)
        self._tick(sign.left, self._top, leftwards=leftwards)
        self._tick(sign.left, self._bottom, leftwards=leftwards)

    def _closes(self, sign: Sign, *, dashed: bool = False) -> None:
        self._bracket(sign, leftwards=not sign.rtl, dashed=dashed)

    def _opens(self, sign: Sign, *, points: int, dashed: bool = False) -> None:
        self._bracket(sign, leftwards=sign.rtl, dashed=dashed)
        x, y = sign.left, (self._top + self._bottom) / 2
        if points == 0:
            self._solid.rects.append(QRectF(x - 1.5, y - 1.5, 3, 3))
        for side in (-2.5, 2.5) if points else ():
            self._thin.lines.append(QLineF(x - points, y + side, x + 2 * points, y))

    def _nbsp(self, sign: Sign) -> None:
        left, right, y = sign.left + 0.5, sign.right - 0.5, self._bottom
        self._thin.lines += [
            QLineF(left, y - 3, left, y),
            QLineF(left, y, right, y),
            QLineF(right, y, right, y - 3),
        ]

    def _tatweel(self, sign: Sign) -> None:
        middle, y = (sign.left + sign.right) / 2, self._bottom - 1
        for x in (middle - 3, middle + 1):
            self._solid.rects.append(QRectF(x, y, 2, 2))

    def _tab(self, sign: Sign) -> None:
        length = min(sign.right - sign.left - 2, _LONGEST_ARROW)
        start = sign.right - 1 if sign.rtl else sign.left + 1
        tip = start - length if sign.rtl else start + length
        self._arrow(start, tip, (self._top + self._bottom) / 2)

    def _arrow(self, start: float, tip: float, y: float) -> None:
        back = 3 if tip < start else -3
        self._thin.lines += [
            QLineF(start, y, tip, y),
            QLineF(tip, y, tip + back, y - 3),
            QLineF(tip, y, tip + back, y + 3),
        ]

    def _hyphen(self, sign: Sign) -> None:
        self._stem(sign, dashed=True)
        y = (self._top + self._bottom) / 2
        self._thin.lines.append(QLineF(sign.left - 2, y, sign.left + 2, y))

    def _end(self, sign: Sign) -> None:
        onwards = -1 if sign.rtl else 1
        x, low = sign.left + 13 * onwards, self._bottom - 3
        self._thin.lines.append(QLineF(x, low - 8, x, low))
        self._arrow(x, x - 9 * onwards, ceil(low))
