"""The annotations of the open article as a table that sorts and filters itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId
from annotator.project.view import SetView
from annotator.ui.language import isolated
from annotator.ui.listing.rows import Row, row_of
from annotator.ui.plain import plain_tip
from annotator.ui.presenting import Presenter

Index = QModelIndex | QPersistentModelIndex
PLACE = 0
"""The column of the words, which sorts by their place in the text."""


class AnnotationTable(QAbstractTableModel):
    """Keeps a row for each annotation; after an edit only touched rows are described anew."""

    def __init__(self, presenter: Presenter, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._view: SetView | None = None
        self._known: dict[AnnotationId, Row] = {}
        self._filter = ""
        self._column, self._descending = PLACE, False
        self.rows: list[Row] = []

    def headings(self) -> tuple[str, ...]:
        """Name the columns."""
        return (
            self.tr("Words"),
            self.tr("Type"),
            self.tr("Layer"),
            self.tr("Attributes"),
            self.tr("Roles and entity"),
        )

    def show_set(self, view: SetView | None) -> None:
        """List the annotations of a set."""
        self._view = view
        found = view.all() if view is not None else []
        self._known = {
            one.id: row_of(view, one, self._presenter) for one in found if view is not None
        }
        self._arrange()

    def take(self, changes: Changes) -> None:
        """Describe anew what an edit touched, and what names it."""
        view = self._view
        if view is None:
            return
        for removed in changes.removed:
            self._known.pop(removed, None)
        touched = set(changes.added | changes.changed)
        for one in changes.annotations:
            touched.update(other.id for other in view.referring(one))
        for one in list(touched):
            annotation = view.get(one)
            touched.update(annotation.targets() if annotation is not None else ())
        for one in touched:
            annotation = view.get(one)
            if annotation is not None:
                self._known[one] = row_of(view, annotation, self._presenter)
        self._arrange()

    def set_filter(self, text: str) -> None:
        """Leave only rows that have these words in any column."""
        self._filter = text.strip().casefold()
        self._arrange()

    def row_number(self, annotation: AnnotationId | None) -> int | None:
        """Find the row of an annotation, None when it is not listed."""
        return next((n for n, row in enumerate(self.rows) if row.id == annotation), None)

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = [row for row in self._known.values() if row.holds(self._filter)]
        column = self._column
        by_place: Callable[[Row], tuple[int, str]] = lambda row: (row.start, row.id)  # noqa: E731
        rows.sort(key=by_place, reverse=self._descending and column == PLACE)
        if column != PLACE:
            rows.sort(key=lambda row: row.cells[column], reverse=self._descending)
        self.rows = rows
        self.endResetModel()

    # Qt

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the words sort by their place in the text."""
        self._column, self._descending = max(column, 0), order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the rows listed."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the columns."""
        return 0 if parent.isValid() else len(self.headings())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell, isolated from the direction of its neighbours."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self.rows[index.row()].cells[index.column()]
            shown = isolated(text) if text else ""
            return plain_tip(shown) if role == Qt.ItemDataRole.ToolTipRole else shown
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None
