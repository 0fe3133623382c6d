"""Washes: quiet grounds under stretches of text that are no annotations, such as what differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from annotator.model.spans import Span
from annotator.ui.canvas.drawing.colors import faded
from annotator.ui.canvas.drawing.strokes import NO_PEN, pen_of
from annotator.ui.canvas.layout.block import Block
from annotator.ui.canvas.layout.set_line import SetLine
from annotator.ui.theme import Theme

_QUIET = 0.11
_DIFFERS, _DIFFERS_DARK = 0.24, 0.38
_CORNER = 3.0
_GAP = 2.0
"""Width of the sign where something is missing."""

WashKind = Literal["reused", "only", "differs", "current"]
"""Stands elsewhere too; only here; is otherwise in another text; is the difference looked at."""


@dataclass(frozen=True, slots=True)
class Wash:
    """A stretch of the whole text (code points); an empty one is where something is missing."""

    span: Span
    kind: WashKind


def draw_washes(
    painter: QPainter,
    block: Block,
    origin: QPointF,
    lines: Sequence[SetLine],
    washes: Sequence[Wash],
    theme: Theme,
) -> None:
    """Draw what lies under the visible lines of a paragraph; the text comes over it."""
    end = block.start + len(block.paragraph.text)
    here = [one for one in washes if one.span.start <= end and one.span.end >= block.start]
    painter.translate(origin)
    for line in lines:
        for wash in here:
            for box in _boxes(block, line, wash.span):
                _draw(painter, box, wash.kind, theme)
    painter.translate(-origin)


def _boxes(block: Block, line: SetLine, span: Span) -> Iterator[QRectF]:
    top = line.baseline - block.face.rise - 1
    height = block.face.rise + block.face.fall + 2
    if span.start < span.end:
        for left, right in block.boxes(line, span):
            yield QRectF(left, top, right - left, height)
        return
    before = span.start == block.start + len(block.paragraph.text) and span.start > block.start
    beside = Span(span.start - 1, span.start) if before else Span(span.start, span.start + 1)
    for left, right in block.boxes(line, beside):
        x = left if line.line.rtl == before else right
        yield QRectF(x - _GAP / 2, top, _GAP, height)


def _draw(painter: QPainter, box: QRectF, kind: WashKind, theme: Theme) -> None:
    painter.setPen(NO_PEN)
    if kind in {"reused", "only"} and box.width() > _GAP:
        painter.setBrush(faded(theme.muted if kind == "reused" else theme.warning, _QUIET))
        painter.drawRect(box)
        return
    painter.setBrush(faded(theme.warning, _DIFFERS_DARK if theme.dark else _DIFFERS))
    if box.width() <= _GAP:
        painter.setBrush(faded(theme.accent if kind == "current" else theme.warning, 1.0))
    painter.drawRoundedRect(box, _CORNER, _CORNER)
    if kind == "current":
        painter.setPen(pen_of(theme.accent, 1.0, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), _CORNER, _CORNER)
