"""What an export loses, as a table: why, and how many it strikes."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView

from annotator.formats.loss import LossReport
from annotator.ui.language import isolated
from annotator.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class LossTable(QAbstractTableModel):
    """Reads a report row by row, whole annotations that are left out first."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.rows: list[tuple[str, int]] = []

    def show_report(self, report: LossReport | None) -> None:
        """Show another report, or nothing."""
        self.beginResetModel()
        self.rows = [] if report is None else list(report.sentences(self._language))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the causes."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the columns."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give a cell."""
        reason, count = self.rows[index.row()]
        if role == _ROLE.DisplayRole:
            return f"{count:,}" if index.column() else isolated(reason)
        if role == _ROLE.ToolTipRole:
            return plain_tip(reason)
        if role == _ROLE.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Give the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return (self.tr("What is lost"), self.tr("How often"))[section]
        return None


class LossView(QTableView):
    """Shows what would be lost."""

    def __init__(self, model: LossTable) -> None:
        super().__init__()
        self.setObjectName("listing")
        self.setAccessibleName(self.tr("What the format cannot carry"))
        self.setModel(model)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(1, 90)
