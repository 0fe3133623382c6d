"""Labels that found no lane, opened over the page as a card with one row for each."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF

from annotator.ui.canvas.layout.set_line import Fold, Label
from annotator.ui.canvas.layout.typesetting import Typesetting

_ROW = 1.6
"""Height of a row, in lanes."""
_MOST_ROWS = 8
_PADDING = 6.0
_BETWEEN = 14.0
_AIR_ABOVE = 24.0
"""Pixels above the first paragraph that a card may cover."""


@dataclass(frozen=True, slots=True)
class Card:
    """An open card and the chip that it belongs to; y is counted from the top of the sheet."""

    box: QRectF
    chip: QRectF
    labels: tuple[Label, ...]

    def holds(self, point: QPointF) -> bool:
        """Say whether a point is on the card or on its chip."""
        return self.box.contains(point) or self.chip.contains(point)

    def label_at(self, point: QPointF) -> Label | None:
        """Find the label in whose row a point is."""
        for label in self.labels:
            if label.box.adjusted(-_PADDING, -4, _PADDING, 4).contains(point):
                return label
        return None


def open_card(fold: Fold, setting: Typesetting, top: float, *, rtl: bool) -> Card:
    """Lay out the labels of a fold above its chip, or below where the page begins.

    `top` is the top of the paragraph. Labels are written in full, the inner ones nearest.
    """
    chip = fold.box.translated(0, top)
    captions = [(mark, mark.caption) for mark in fold.marks]
    width = max(setting.label_width(mark, caption) for mark, caption in captions)
    columns = ceil(len(captions) / _MOST_ROWS)
    rows = ceil(len(captions) / columns)
    pitch = round(setting.row * _ROW)
    size = (
        columns * width + (columns - 1) * _BETWEEN + 2 * _PADDING,
        rows * pitch + 2 * _PADDING,
    )
    left = chip.right() - size[0] if rtl else chip.left()
    left = max(0.0, min(left, setting.measure + setting.margin - size[0]))
    above = chip.top() - size[1] >= -_AIR_ABOVE
    box = QRectF(left, chip.top() - size[1] if above else chip.bottom(), *size)
    labels: list[Label] = []
    for number, (mark, caption) in enumerate(captions):
        column, row = divmod(number, rows)
        own = setting.label_width(mark, caption)
        aside = _PADDING + column * (width + _BETWEEN)
        x = box.right() - aside - own if rtl else box.left() + aside
        y = (
            box.bottom() - _PADDING - (row + 1) * pitch
            if above
            else box.top() + _PADDING + row * pitch
        )
        labels.append(
            Label(mark, caption, QRectF(x, y + (pitch - setting.row) / 2, own, setting.row))
        )
    return Card(box, chip, tuple(labels))
