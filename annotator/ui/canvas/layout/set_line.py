"""A line at its place, with all that stands on it: what marks cover of it, labels, folds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRectF

from annotator.model.spans import Span
from annotator.ui.canvas.layout.line import Line, Stretch
from annotator.ui.canvas.marks import Mark

_MOST_GROWTH = 2
UNDERLINED = ("evidence", "quick")
"""Styles of marks that are lines under the words instead of boxes behind them."""


class Piece(NamedTuple):
    """What one span of a mark covers of one line."""

    span: Span
    stretches: tuple[Stretch, ...]
    opens: bool
    closes: bool
    rtl: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """A mark on one line; `inside` counts the marks around it, `around` the levels within it.

    `underline` counts the lines between it and the words, where it is one of those itself.
    """

    mark: Mark
    pieces: tuple[Piece, ...]
    inside: int
    around: int
    underline: int = 0

    @property
    def stretches(self) -> list[Stretch]:
        """List all stretches from left to right."""
        return sorted(stretch for piece in self.pieces for stretch in piece.stretches)

    @property
    def growth(self) -> int:
        """Tell by how many steps the box is taller than one that holds no other."""
        return min(self.around, _MOST_GROWTH)


@dataclass(frozen=True, slots=True)
class Label:
    """A caption in its lane; `box` is relative to the block."""

    mark: Mark
    caption: str
    box: QRectF


@dataclass(frozen=True, slots=True)
class Fold:
    """Labels that found no lane, the inner ones first, under one chip; relative to the block."""

    marks: tuple[Mark, ...]
    box: QRectF

    @property
    def caption(self) -> str:
        """Say how many labels are folded away."""
        return f"+{len(self.marks)}"


@dataclass(slots=True)
class SetLine:
    """A line at its place in the block: y is relative to the top of the block."""

    line: Line
    top: float
    baseline: float
    height: float
    segments: list[Segment] = field(default_factory=list[Segment])
    labels: list[Label] = field(default_factory=list[Label])
    folds: list[Fold] = field(default_factory=list[Fold])

    def move(self, top: float) -> None:
        """Move the line with all that stands on it to another height of the block."""
        down = top - self.top
        if down:
            self.top, self.baseline = top, self.baseline + down
            for one in (*self.labels, *self.folds):
                one.box.translate(0, down)
