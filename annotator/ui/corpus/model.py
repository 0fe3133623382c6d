"""The document table as Qt reads it: any number of rows, a page of them read at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.identity import DocumentId
from annotator.model.listing import Column, DocumentLine
from annotator.project.project import Project
from annotator.store.managing.listing import Positions
from annotator.ui.corpus.catalogue import Catalogue
from annotator.ui.corpus.columns import NUMBERS, cell, explained, heading, shown
from annotator.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
Change = Callable[[DocumentId, str, str], bool]
"""Gives a document another value in a field; says whether it was saved."""

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class DocumentTable(QAbstractTableModel):
    """Shows the lines of a catalogue under the chosen columns; metadata may be written over."""

    def __init__(
        self, project: Project, columns: Sequence[Column], change: Change, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.catalogue = Catalogue(project)
        self.columns = list(columns)
        self._change = change
        self._project = project

    def show_positions(self, positions: Positions) -> None:
        """List the articles at these places in the corpus."""
        self.beginResetModel()
        self.catalogue.show(positions)
        self.endResetModel()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = list(columns)
        self.endResetModel()

    def refresh(self) -> None:
        """Read what is shown again; the rows stay the same."""
        self.catalogue.forget()
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def line(self, row: int) -> DocumentLine | None:
        """Give the article of a row."""
        return self.catalogue.line(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the articles listed."""
        return 0 if parent.isValid() else len(self.catalogue)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the columns shown."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell, isolated from the direction of its neighbours."""
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TRAILING if column.kind in NUMBERS else _LEADING
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        line = self.catalogue.line(index.row())
        if line is None:
            return ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(explained(column, line))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading(column)}: {explained(column, line)}"
        return shown(column, line) if role == Qt.ItemDataRole.DisplayRole else cell(column, line)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the heading of a column."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(self.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TRAILING if self.columns[section].kind in NUMBERS else _LEADING
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let metadata be written where the corpus can be."""
        flags = super().flags(index)
        if self.columns[index.column()].kind == "meta" and not self._project.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give an article another value in a field of its metadata."""
        column, line = self.columns[index.column()], self.catalogue.line(index.row())
        if role != Qt.ItemDataRole.EditRole or line is None or column.kind != "meta":
            return False
        if str(value).strip() == line.meta.get(column.key, ""):
            return False
        return self._change(line.id, column.key, str(value))
