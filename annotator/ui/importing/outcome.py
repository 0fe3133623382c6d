"""What became of each article of a file, as a table."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView

from annotator.project.importing import ArticleReport, Imported
from annotator.ui.importing.wording import change_words, name_words, outcome_words
from annotator.ui.language import say_error
from annotator.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_MOST_WHOLE = 100
"""Rows that are measured; of what is further down, the rest is in the tool tip."""


class OutcomeTable(QAbstractTableModel):
    """Reads a report row by row; thousands of articles cost nothing until they are seen."""

    def __init__(self, result: Imported) -> None:
        super().__init__()
        # What went wrong is seen first.
        self.articles = sorted(result.articles, key=lambda one: one.outcome != "left out")
        self.wrong = sum(one.outcome == "left out" for one in self.articles)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the articles."""
        return 0 if parent.isValid() else len(self.articles)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the columns."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give a cell."""
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            words = _cells(self.articles[index.row()])[index.column()]
            return plain_tip(words) if role == _ROLE.ToolTipRole else words
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Give the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return (self.tr("Article"), self.tr("What became of it"), self.tr("What was done"))[
                section
            ]
        return None


def _place(one: ArticleReport) -> str:
    """Say where an article without a name stands in the file, whose own name is known."""
    member = PurePosixPath(one.source).name
    return f"{member}, {one.number}" if one.number else member


def _cells(one: ArticleReport) -> tuple[str, str, str]:
    name = one.name or _place(one)
    done = change_words(one.cleaning) + [say_error(note) for note in one.notes]
    if one.problem is not None:
        done = [say_error(one.problem)]
    return name_words(name), outcome_words(one), " · ".join(done)


class OutcomeView(QTableView):
    """Shows the report on one file."""

    def __init__(self, result: Imported) -> None:
        super().__init__()
        self._model = OutcomeTable(result)  # Qt does not keep a view's model alive
        self.setObjectName("listing")
        self.setAccessibleName(self.tr("What became of each article"))
        self.setModel(self._model)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, 200)
        self.setColumnWidth(1, 135)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what went wrong as many lines as it needs: it stands at the end of its sentence."""
        super().resizeEvent(event)
        for row in range(min(self._model.wrong, _MOST_WHOLE)):
            self.resizeRowToContents(row)
