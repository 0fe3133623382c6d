"""Finds what is under a point: a label, a stripe, marks, a character, a place for the caret.

Points are measured from the left of the column and the top of the first paragraph.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF

from annotator.ui.canvas.layout.set_line import Fold, Label, SetLine
from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.marks import Mark

_NEAR = 1.5


def caret_at(sheet: Sheet, point: QPointF) -> int:
    """Find the caret place nearest to a point, in code points."""
    return sheet.offset_at(point.x(), sheet.line_at(point.y()))


def character_at(sheet: Sheet, point: QPointF) -> int:
    """Find the character under a point, or the nearest one of its line, in code points."""
    part, number = sheet.line_at(point.y())
    block = sheet.block(part)
    line = block.lines[number].line
    cells = line.cells()
    if not cells:
        return block.start + block.paragraph.offsets.to_codepoint(line.start)
    cell = min(cells, key=lambda one: max(one.left - point.x(), point.x() - one.right))
    return block.start + block.paragraph.offsets.to_codepoint(cell.start)


def label_under(sheet: Sheet, point: QPointF) -> Label | None:
    """Find the label under a point, on an open card or above a line."""
    card = sheet.card()
    if card is not None and card.box.contains(point):
        return card.label_at(point)
    line, inside = _line_under(sheet, point)
    for label in line.labels:
        if label.box.adjusted(-_NEAR, 0, _NEAR, 0).contains(inside):
            return label
    return None


def fold_under(sheet: Sheet, point: QPointF) -> Fold | None:
    """Find the chip under a point that stands for labels without a lane."""
    line, inside = _line_under(sheet, point)
    for fold in line.folds:
        if fold.box.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(inside):
            return fold
    return None


def stripe_under(sheet: Sheet, point: QPointF) -> Mark | None:
    """Find the mark whose stripe in the margin is under a point."""
    part, _ = sheet.line_at(point.y())
    inside = QPointF(point.x(), point.y() - sheet.heights.top(part))
    for stripe in sheet.block(part).stripes:
        if any(piece.adjusted(-2, 0, 2, 0).contains(inside) for piece in stripe.pieces):
            return stripe.mark
    return None


def marks_under(sheet: Sheet, point: QPointF) -> list[str]:
    """List the marks under a point, the innermost first.

    Over a label or a stripe that is its mark alone, over the chip of labels without a lane all of
    theirs. Over the text the whole height of the line counts, as it does for the words that a
    double click selects.
    """
    label = label_under(sheet, point)
    if label is not None:
        return [label.mark.id]
    card = sheet.card()
    if card is not None and card.box.contains(point):
        return []
    fold = fold_under(sheet, point)
    if fold is not None:
        return [mark.id for mark in fold.marks]
    stripe = stripe_under(sheet, point)
    return [stripe.id] if stripe is not None else _marks_of_line(sheet, point)


def _line_under(sheet: Sheet, point: QPointF) -> tuple[SetLine, QPointF]:
    part, number = sheet.line_at(point.y())
    inside = QPointF(point.x(), point.y() - sheet.heights.top(part))
    return sheet.block(part).lines[number], inside


def _marks_of_line(sheet: Sheet, point: QPointF) -> list[str]:
    part, number = sheet.line_at(point.y())
    block = sheet.block(part)
    line, y = block.lines[number], point.y() - sheet.heights.top(part)
    if not line.top <= y < line.top + line.height:
        return []
    found = [
        segment.mark
        for segment in line.segments
        if any(left - 1 <= point.x() <= right + 1 for left, right in segment.stretches)
    ]
    return [mark.id for mark in sorted(found, key=lambda mark: (mark.length, mark.id))]
