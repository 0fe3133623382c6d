"""A scrolled sheet that is pointed at: what is under a point, and what shows there."""

from __future__ import annotations

from math import ceil, floor

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from annotator.model.spans import Span
from annotator.ui.canvas.layout.hits import (
    caret_at,
    character_at,
    fold_under,
    label_under,
    marks_under,
    stripe_under,
)
from annotator.ui.canvas.layout.reach import rows_of
from annotator.ui.canvas.paging import ScrolledSheet


class PointedSheet(ScrolledSheet):
    """Answers what is under a point of the viewport, and outlines the mark under the pointer."""

    def offset_at(self, pos: QPoint | QPointF) -> int:
        """Find the caret place nearest to a point of the viewport."""
        return caret_at(self._sheet, self._on_sheet(pos))

    def character_at(self, pos: QPoint | QPointF) -> int:
        """Find the character under a point of the viewport, or the nearest one of its line."""
        return character_at(self._sheet, self._on_sheet(pos))

    def character_box(self, offset: int) -> QRect:
        """Tell where in the viewport a character is drawn; null where it is not laid out.

        A character that cannot be seen has no width. `offset` counts code points.
        """
        sheet = self._sheet
        part = sheet.part_of(offset)
        if not sheet.is_laid_out(part):
            return QRect()
        block, (_, number) = sheet.block(part), sheet.line_of(offset)
        line = block.lines[number]
        top = sheet.heights.top(part) + line.baseline - block.face.rise
        boxes = block.boxes(line, Span(offset, offset + 1))
        x = sheet.caret_x(offset)
        left, right = (boxes[0].left, boxes[-1].right) if boxes else (x, x + 1)
        box = QRectF(left, top, right - left, block.face.rise + block.face.fall)
        return box.translated(self._origin()).toAlignedRect()

    def label_under(self, pos: QPoint | QPointF) -> str | None:
        """Name the mark whose label is under a point of the viewport."""
        label = label_under(self._sheet, self._on_sheet(pos))
        return None if label is None else label.mark.id

    def marks_under(self, pos: QPoint | QPointF) -> list[str]:
        """List the marks under a point of the viewport, the innermost first, a label alone."""
        return marks_under(self._sheet, self._on_sheet(pos))

    def mark_under(self, pos: QPoint | QPointF) -> str | None:
        """Name the innermost mark under a point of the viewport."""
        return next(iter(self.marks_under(pos)), None)

    def marks_at(self, offset: int) -> list[str]:
        """List the marks over a character, the innermost first."""
        return [mark.id for mark in self._sheet.marks_at(offset)]

    def _on_sheet(self, pos: QPoint | QPointF) -> QPointF:
        return QPointF(pos) - self._origin()

    def set_hovered(self, mark: str | None) -> None:
        """Outline the mark under the pointer; nothing is painted but its lines."""
        before, self._hovered = self._hovered, mark
        if mark == before:
            return
        if self._sheet.card() is not None:
            self.viewport().update()
        for one in (before, mark):
            rows = rows_of(self._sheet, one) if one is not None else None
            if rows is not None:
                top = self._origin().y() + rows[0]
                height = ceil(rows[1] - rows[0]) + 1
                self.viewport().update(0, floor(top), self.viewport().width(), height)

    # Qt

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer while no button is down."""
        done = super().viewportEvent(event)
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if event.buttons() == Qt.MouseButton.NoButton:
                self._hover(event.position())
        elif event.type() == QEvent.Type.Leave:
            self._hover(None)
        return done

    def _hover(self, pos: QPointF | None) -> None:
        point = None if pos is None else pos - self._origin()
        opened = self._chosen
        if point is not None:
            card, fold = self._sheet.card(), fold_under(self._sheet, point)
            if fold is not None:
                opened = fold.marks[0].id
            elif card is not None and card.holds(point):
                opened = card.labels[0].mark.id
        if self._sheet.open_fold(opened):
            self.viewport().update()
        found = marks_under(self._sheet, point) if point is not None else []
        self.set_hovered(found[0] if found else None)
        if point is not None and (stripe_under(self._sheet, point) or self._over_card(point)):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _over_card(self, point: QPointF) -> bool:
        card = self._sheet.card()
        return card is not None and card.holds(point)
