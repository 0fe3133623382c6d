"""The list of differences: where, of which kind, and what each of two annotators marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from annotator.ui.agreeing.records import Row
from annotator.ui.agreeing.wording import UNDEFINED, People, kind_label
from annotator.ui.keyboard import key_name
from annotator.ui.language import isolated
from annotator.ui.lines import arrange_lines
from annotator.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 30
_WIDTHS = (180, 190, 320, 320)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowsTable(QAbstractTableModel):
    """Holds the differences that are listed."""

    def __init__(self, parent: QWidget, people: People) -> None:
        super().__init__(parent)
        self._people = people
        self.rows: list[Row] = []

    @property
    def _one_pair(self) -> bool:
        return len({row.pair for row in self.rows}) == 1

    def headings(self) -> tuple[str, ...]:
        """Name the columns; annotators by their names where there are only two."""
        one, other = self.tr("The one"), self.tr("The other")
        if self._one_pair:
            one, other = (self._people.said(name) for name in self.rows[0].pair)
        return self.tr("Article"), self.tr("Difference"), one, other

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these differences in place of others."""
        self.beginResetModel()
        self.rows = list(rows)
        self._several = not self._one_pair
        self.endResetModel()

    def cells(self, row: Row) -> tuple[str, ...]:
        """Write one difference."""
        kind = kind_label(row.kind)
        if row.detail:
            kind = f"{kind} · {isolated(row.detail)}"
        one, other = (isolated(words) if words else UNDEFINED for words in (row.one, row.other))
        if self._several:
            first, second = (self._people.said(name) for name in row.pair)
            one, other = f"{first}: {one}", f"{second}: {other}"
        return isolated(row.name), kind, one, other

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the lines."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the columns."""
        return 0 if parent.isValid() else len(_WIDTHS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = self.cells(self.rows[index.row()])[index.column()]
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None


class RowsView(QTableView):
    """Walks through the lines; Enter or a double click opens the text, C both versions in it."""

    opened = Signal(int)
    compare_wanted = Signal(int)

    def __init__(self, table: RowsTable) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Differences"))
        self.setModel(table)
        arrange_lines(self, _WIDTHS, height=_ROW_HEIGHT)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the text of the line that is chosen with Enter, with C both versions of it."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif key_name(event) == "c" and self.currentIndex().isValid():
            self.compare_wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
