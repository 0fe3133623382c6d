"""The groups of duplicates as a table: the article to keep, and below it those that are like it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QTableView

from annotator.curation.duplicates.clusters import Cluster, Member
from annotator.model.sets import DocumentSummary
from annotator.project.duplicates import Duplicates
from annotator.ui.documents import title_of
from annotator.ui.duplicating.wording import member_label, reason_label
from annotator.ui.language import isolated
from annotator.ui.lines import arrange_lines
from annotator.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = (64, 430, 130, 110, 80)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table: the article kept of a group, or with a member one that is like it."""

    group: Cluster
    member: Member | None
    cells: tuple[str, ...]

    @property
    def article(self) -> int:
        """Give the number of the article on this line."""
        return self.group.keep if self.member is None else self.member.article

    @property
    def settled(self) -> bool:
        """Say whether nothing is left to decide here."""
        return self.group.settled if self.member is None else self.member.linked

    @property
    def waits(self) -> bool:
        """Say whether this is a duplicate about which nothing is decided."""
        return self.member is not None and not self.member.linked


class GroupTable(QAbstractTableModel):
    """Lists what was found; it is described anew after each decision."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def headings(self) -> tuple[str, ...]:
        """Name the columns."""
        return (
            self.tr("Group"),
            self.tr("Article"),
            self.tr("Outlet"),
            self.tr("Date"),
            self.tr("Words"),
            self.tr("Likeness"),
        )

    def show_groups(self, found: Duplicates, groups: Sequence[Cluster]) -> None:
        """List these groups in place of others."""
        self.beginResetModel()
        self.entries = []
        for number, group in enumerate(groups, 1):
            self._add(found, group, None, str(number), reason_label(group.reason))
            for member in group.members:
                self._add(found, group, member, "", member_label(member))
        self.endResetModel()

    def _add(
        self, found: Duplicates, group: Cluster, member: Member | None, number: str, told: str
    ) -> None:
        article = group.keep if member is None else member.article
        row: DocumentSummary = found.rows[article]
        cells = (
            number,
            " ".join(title_of(row).split()),
            row.meta.get("outlet", ""),
            row.meta.get("date", ""),
            f"{found.found.words[article]:,}",
            told,
        )
        self.entries.append(Entry(group, member, cells))

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the lines."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the columns."""
        return 0 if parent.isValid() else len(self.headings())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell; what is settled is grey, what is kept stands out."""
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = entry.cells[index.column()]
            shown = isolated(text) if text else ""
            return plain_tip(shown) if role == Qt.ItemDataRole.ToolTipRole else shown
        if role == Qt.ItemDataRole.ForegroundRole and entry.settled:
            return QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        if role == Qt.ItemDataRole.FontRole and entry.member is None:
            font = QFont(QApplication.font())
            font.setWeight(QFont.Weight.Medium)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None


def group_view(table: GroupTable) -> QTableView:
    """Make the view of the table, walked through line by line."""
    rows = QTableView()
    rows.setModel(table)
    arrange_lines(rows, _WIDTHS)
    return rows
