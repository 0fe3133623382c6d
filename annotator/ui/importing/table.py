"""The files to import as a table: what each is, and how it stands with it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.project.importing import Imported
from annotator.project.intake.surveying import Survey
from annotator.ui.importing.entry import Entry
from annotator.ui.importing.wording import format_words, name_words, state_words
from annotator.ui.language import say_error
from annotator.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class FileTable(QAbstractTableModel):
    """Keeps an entry for each file, once, in the order in which they were added."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self._places: dict[Path, int] = {}

    def take(self, surveys: Iterable[Survey]) -> None:
        """List files as they are looked at; those listed already are described anew."""
        new: list[Entry] = []
        for one in surveys:
            place = self._places.get(one.file.path)
            if place is None:
                self._places[one.file.path] = len(self.entries) + len(new)
                new.append(Entry(one.file, one))
            elif place < len(self.entries):
                self.entries[place].survey = one
                self.tell(place)
        if new:
            first = len(self.entries)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self.entries += new
            self.endInsertRows()

    def report(self, results: Iterable[Imported]) -> None:
        """Note what became of files."""
        for one in results:
            place = self._places.get(one.file)
            if place is not None:
                self.entries[place].result = one
                self.tell(place)

    def tell(self, place: int) -> None:
        """Say that an entry is another now."""
        self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def clear(self) -> None:
        """Let go of all files."""
        self.beginResetModel()
        self.entries.clear()
        self._places.clear()
        self.endResetModel()

    def headings(self) -> tuple[str, ...]:
        """Name the columns."""
        return self.tr("File"), self.tr("Recognised as"), self.tr("State")

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the files."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the columns."""
        return 0 if parent.isValid() else len(self.headings())

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give a cell; the tool tip tells a problem in full."""
        entry = self.entries[index.row()]
        if role == _ROLE.ToolTipRole:
            return plain_tip(self._problem(entry) or name_words(entry.file.name))
        if role != _ROLE.DisplayRole:
            return None
        cells = (
            name_words(entry.file.name),
            format_words(entry.survey.format) if entry.survey and entry.survey.format else "",
            state_words(entry),
        )
        return cells[index.column()]

    @staticmethod
    def _problem(entry: Entry) -> str:
        problem = entry.survey.problem if entry.survey is not None else None
        if entry.result is not None:
            problem = next(iter(entry.result.problems), None)
        return say_error(problem) if problem is not None else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Give the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self.headings()[section]
        return None
