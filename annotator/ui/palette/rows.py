"""The lines of the palette as Qt lists them, and how one is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.text.direction import base_direction
from annotator.ui.language import left_to_right
from annotator.ui.palette.entry import Entry

ROW_HEIGHT = 32
_EDGE, _DOT, _GAP = 14, 4.0, 10
_INDENT = 20
"""Where the words begin, after the dot or the place for one."""
_LEAST_DETAIL = 60
_BAR = 3
_CURRENT, _HOVERED = 0.12, 0.06
Index = QModelIndex | QPersistentModelIndex


class Lines(QAbstractListModel):
    """The entries found, best first."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of an entry; all that is painted, for who hears it."""
        one = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(one)
        return None


def spoken(entry: Entry) -> str:
    """Say in one line what a line of the palette shows."""
    return ", ".join(part for part in (entry.title, entry.detail, entry.keys) if part)


class Line(QStyledItemDelegate):
    """Paints a dot in the colour of a type, the name, what it belongs to, and the keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every line the same height."""
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line from its leading edge."""
        model = index.model()
        if not isinstance(model, Lines):
            return
        entry = model.entries[index.row()]
        palette: QPalette = option.palette  # type: ignore[attr-defined] # PySide declares no fields
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        direction: Qt.LayoutDirection = option.direction  # type: ignore[attr-defined]
        rtl = direction == Qt.LayoutDirection.RightToLeft
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, state, palette.color(QPalette.ColorRole.Link), rtl=rtl)
        if entry.color:
            x = rect.right() - _EDGE - _DOT if rtl else rect.left() + _EDGE + _DOT
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.color))
            painter.drawEllipse(QPointF(x, rect.center().y() + 0.5), _DOT, _DOT)
        row = _Row(painter, rect, rtl=rtl)
        row.from_the_end(left_to_right(entry.keys) if entry.keys else "", muted)
        row.from_the_start(entry.title, palette.color(QPalette.ColorRole.Text), bool(entry.detail))
        row.from_the_start(entry.detail, muted, more=False)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, accent: QColor, *, rtl: bool
    ) -> None:
        current = bool(state & QStyle.StateFlag.State_Selected)
        if not current and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(accent)
        ground.setAlphaF(_CURRENT if current else _HOVERED)
        painter.setBrush(ground)
        inner = QRectF(rect.adjusted(4, 1, -4, -1))
        painter.drawRoundedRect(inner, 6, 6)
        if current:
            painter.setBrush(accent)
            x = inner.right() - _BAR if rtl else inner.left()
            painter.drawRoundedRect(QRectF(x, inner.top() + 7, _BAR, inner.height() - 14), 1.5, 1.5)


class _Row:
    """The room of one line, which its parts take from both ends."""

    def __init__(self, painter: QPainter, rect: QRect, *, rtl: bool) -> None:
        self._painter = painter
        self._rtl = rtl
        start, end = _EDGE + _INDENT, _EDGE
        left, right = (end, start) if rtl else (start, end)
        self._room = rect.adjusted(left, 0, -right, 0)

    def from_the_end(self, text: str, color: QColor) -> None:
        """Write the keys at the trailing edge."""
        if text:
            width = self._metrics().horizontalAdvance(text)
            self._write(self._take(width, from_start=False), text, color)

    def from_the_start(self, text: str, color: QColor, more: bool) -> None:
        """Write a text where the one before it ended; leave room for more where more follows."""
        if not text:
            return
        forced = _direction(text)
        most = self._room.width() - (_LEAST_DETAIL if more else 0)
        shown = self._metrics().elidedText(text, Qt.TextElideMode.ElideRight, most, forced)
        self._write(
            self._take(self._metrics().horizontalAdvance(shown) + 2, from_start=True), shown, color
        )

    def _take(self, width: int, *, from_start: bool) -> QRect:
        """Take a part of the room, and leave a gap after it."""
        room = self._room
        at_left = from_start != self._rtl
        taken = QRect(
            room.left() if at_left else room.right() + 1 - width, room.top(), width, room.height()
        )
        self._room = (
            room.adjusted(width + _GAP, 0, 0, 0)
            if at_left
            else room.adjusted(0, 0, -width - _GAP, 0)
        )
        return taken

    def _write(self, place: QRect, text: str, color: QColor) -> None:
        self._painter.setPen(color)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine | _direction(text)
        self._painter.drawText(place, flags, text)

    def _metrics(self) -> QFontMetrics:
        return self._painter.fontMetrics()


def _direction(text: str) -> Qt.TextFlag:
    # The end that is cut is the end for who reads the text, whatever the interface reads like.
    return (
        Qt.TextFlag.TextForceRightToLeft
        if base_direction(text) == "rtl"
        else Qt.TextFlag.TextForceLeftToRight
    )
