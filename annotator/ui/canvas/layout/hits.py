"""Finds what is under a point: a label, marks, a character, a place for the caret.

Points are measured from the left of the column and the top of the first paragraph.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF

from annotator.ui.canvas.layout.block import Label
from annotator.ui.canvas.layout.sheet import Sheet

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
    """Find the label under a point."""
    part, number = sheet.line_at(point.y())
    top = sheet.heights.top(part)
    inside = QPointF(point.x(), point.y() - top)
    for label in sheet.block(part).lines[number].labels:
        if label.box.adjusted(-_NEAR, 0, _NEAR, 0).contains(inside):
            return label
    return None


def marks_under(sheet: Sheet, point: QPointF) -> list[str]:
    """List the marks under a point, the innermost first; over a label, its mark alone.

    The whole height of the line counts, as it does for the words that a double click selects.
    """
    label = label_under(sheet, point)
    if label is not None:
        return [label.mark.id]
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
