"""Draws an article in the list: how far it is, its title, and below it where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.text.direction import base_direction

STATUS_ROLE = Qt.ItemDataRole.UserRole + 1
SOURCE_ROLE = Qt.ItemDataRole.UserRole + 2
HEIGHT = 48
_EDGE = 10
_DOT = 4.0
Index = QModelIndex | QPersistentModelIndex


class DocumentRow(QStyledItemDelegate):
    """Paints rows of one height, so that long lists scroll without measuring."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(120, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the dot, the title and the source."""
        palette: QPalette = option.palette  # type: ignore[attr-defined] # PySide declares no fields
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        direction: Qt.LayoutDirection = option.direction  # type: ignore[attr-defined]
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            ground = palette.color(QPalette.ColorRole.Base)
            if not current:
                ground.setAlphaF(0.5)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(rect.adjusted(0, 1, 0, -1)), 6, 6)
        inner = rect.adjusted(_EDGE, 4, -_EDGE, -4)
        rtl = direction == Qt.LayoutDirection.RightToLeft
        x = inner.right() - _DOT if rtl else inner.left() + _DOT
        accent = palette.color(QPalette.ColorRole.Link)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        source = str(index.data(SOURCE_ROLE) or "")
        y = inner.top() + 11 if source else inner.center().y() + 1
        self._dot(painter, QPointF(x, y), str(index.data(STATUS_ROLE)), accent)
        room = inner.adjusted(0, 0, -20, 0) if rtl else inner.adjusted(20, 0, 0, 0)
        half = room.height() // 2
        title = QRect(room.left(), room.top(), room.width(), half if source else room.height())
        ink = accent if current else palette.color(QPalette.ColorRole.Text)
        self._line(painter, title, str(index.data()), ink, direction)
        below = QRect(room.left(), room.top() + half, room.width(), half)
        self._line(painter, below, source, muted, direction, smaller=1)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        color: QColor,
        direction: Qt.LayoutDirection,
        *,
        smaller: int = 0,
    ) -> None:
        font = painter.font()
        if smaller:
            font.setPixelSize(font.pixelSize() - smaller)
        painter.save()
        painter.setFont(font)
        painter.setPen(color)
        # The end that is cut is the end for who reads the text, whatever the interface reads like.
        forced = (
            Qt.TextFlag.TextForceRightToLeft
            if base_direction(text) == "rtl"
            else Qt.TextFlag.TextForceLeftToRight
        )
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, room.width(), forced
        )
        sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            room,
            QStyle.visualAlignment(direction, sides) | Qt.TextFlag.TextSingleLine | forced,
            shown,
        )
        painter.restore()

    def _dot(self, painter: QPainter, at: QPointF, status: str, color: QColor) -> None:
        painter.setPen(QPen(color, 1.4))
        finished = status in {"finished", "locked"}
        painter.setBrush(color if finished else QBrush(Qt.BrushStyle.NoBrush))
        if status == "locked":
            painter.drawRect(QRectF(at.x() - _DOT, at.y() - _DOT, 2 * _DOT, 2 * _DOT))
            return
        painter.drawEllipse(at, _DOT, _DOT)
        if status == "in progress":
            painter.setBrush(color)
            circle = QRectF(at.x() - _DOT, at.y() - _DOT, 2 * _DOT, 2 * _DOT)
            painter.drawPie(circle, 90 * 16, 180 * 16)
