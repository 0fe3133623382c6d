"""The pane below the text that lists all annotations and follows what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.model.changes import Changes
from annotator.ui.lines import arrange_lines
from annotator.ui.listing.table import AnnotationTable
from annotator.ui.plain import PlainLabel
from annotator.ui.presenting import Presenter
from annotator.ui.workspace import Workspace

_WIDTHS = (260, 130, 110, 170)


class AnnotationList(QWidget):
    """Lists annotations only while it is shown, so that it costs nothing while it is not."""

    left = Signal()

    def __init__(self, workspace: Workspace, presenter: Presenter) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._workspace = workspace
        self._following = False
        self.table = AnnotationTable(presenter, self)
        self.filter_box = QLineEdit()
        self.filter_box.setPlaceholderText(self.tr("Filter annotations"))
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.textChanged.connect(self._filter)
        self.rows = QTableView()
        self.rows.setObjectName("listing")
        self._arrange()
        self.rows.selectionModel().currentRowChanged.connect(self._choose)
        self.rows.installEventFilter(self)
        workspace.document_opened.connect(self._show_set)
        workspace.changed.connect(self._take)
        workspace.chosen_changed.connect(self._follow)
        self.hide()

    def _arrange(self) -> None:
        rows = self.rows
        rows.setModel(self.table)
        arrange_lines(rows, _WIDTHS)
        rows.setSortingEnabled(True)
        rows.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        rows.setAccessibleName(self.tr("All annotations of this article"))
        heading = PlainLabel(self.tr("Annotations"))
        heading.setObjectName("heading")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.filter_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addLayout(top)
        layout.addWidget(rows)

    def open(self) -> None:
        """Show the list, with what is chosen in it, ready for the keyboard."""
        self.show()
        self._show_set()
        self.rows.setFocus()

    def _show_set(self) -> None:
        if not self.isHidden():
            self.table.show_set(self._workspace.view)
            self._follow()

    def _take(self, changes: Changes) -> None:
        if not self.isHidden():
            self.table.take(changes)
            self._follow()

    def _filter(self, text: str) -> None:
        self.table.set_filter(text)
        self._follow()

    def _follow(self) -> None:
        if self.isHidden():
            return
        self._following = True
        number = self.table.row_number(self._workspace.chosen_id)
        if number is None:
            self.rows.clearSelection()
        else:
            self.rows.setCurrentIndex(self.table.index(number, 0))
        self._following = False

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self._workspace.choose(self.table.rows[current.row()].id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back to the text with Enter or Esc, to the ends of the list with Home and End."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.table.rowCount() - 1}
        leaving = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in leaving:
            self.left.emit()
            return True
        if event.key() in ends:
            self.rows.setCurrentIndex(self.table.index(ends[Qt.Key(event.key())], 0))
            return True
        return super().eventFilter(watched, event)
