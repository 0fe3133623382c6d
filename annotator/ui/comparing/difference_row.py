"""Draws a difference in the list: of which kind and where, and below it what each of two has."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_LINE, _LINES, _EDGE, _AIR = 20, 3, 8, 6
HEIGHT = _LINES * _LINE + 2 * _AIR


class DifferenceRow(QStyledItemDelegate):
    """Paints rows of one height, so that long lists scroll without measuring."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        del option, index
        return QSize(120, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, a hairline, and three lines of words."""
        palette: QPalette = option.palette  # type: ignore[attr-defined] # PySide declares no fields
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        direction: Qt.LayoutDirection = option.direction  # type: ignore[attr-defined]
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(direction)
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            # What a style sheet makes the ground of a list is Base there.
            ground = palette.color(QPalette.ColorRole.ToolTipBase)
            if not current:
                ground.setAlphaF(0.5)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(rect.adjusted(0, 1, 0, -2)), 6, 6)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        accent = palette.color(QPalette.ColorRole.Link)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        inks = (accent if current else muted, *[palette.color(QPalette.ColorRole.Text)] * 2)
        room = rect.adjusted(_EDGE, _AIR, -_EDGE, -_AIR)
        for at, (said, ink) in enumerate(zip(str(index.data()).split("\n"), inks, strict=False)):
            line = QRect(room.left(), room.top() + at * _LINE, room.width(), _LINE)
            _write(painter, line, said, ink, direction)
        painter.restore()


def _write(
    painter: QPainter, room: QRect, said: str, ink: QColor, direction: Qt.LayoutDirection
) -> None:
    # A line begins where lines of the interface begin, whatever its first word is.
    rtl = direction == Qt.LayoutDirection.RightToLeft
    forced = Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight
    cut = Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(said, cut, room.width(), forced)
    sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.setPen(ink)
    painter.drawText(
        room, QStyle.visualAlignment(direction, sides) | Qt.TextFlag.TextSingleLine | forced, shown
    )
