"""A table view that looks like the others of the window and stays quick with any number of rows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from annotator.ui.lines import arrange_lines

Index = QModelIndex | QPersistentModelIndex
_AIR = 5


def make_grid(model: QAbstractTableModel, name: str) -> QTableView:
    """Make a table view of rows of one height; `name` is what a screen reader calls it."""
    rows = QTableView()
    rows.setAccessibleName(name)
    rows.setModel(model)
    rows.setItemDelegate(_Padded(rows))
    arrange_lines(rows, single=False)
    rows.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    rows.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    return rows


class _Padded(QStyledItemDelegate):
    """Leaves air at the sides of a cell, as its heading does; a style sheet takes twice as long."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the whole cell, and what stands in it with air around."""
        rect: QRect = option.rect  # type: ignore[attr-defined] # PySide declares no fields
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.brush(QPalette.ColorRole.Highlight))
        inner = QStyleOptionViewItem(option)
        inner.rect = rect.adjusted(_AIR, 0, -_AIR, 0)  # type: ignore[attr-defined]
        super().paint(painter, inner, index)


def set_widths(rows: QTableView, widths: Iterable[int]) -> None:
    """Give the columns their widths."""
    for column, width in enumerate(widths):
        rows.setColumnWidth(column, width)
