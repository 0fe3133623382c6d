"""Which columns the document table shows, and in which order; remembered for the next time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QSettings, Signal
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from annotator.model.listing import Column
from annotator.project.project import Project
from annotator.ui.corpus.columns import heading, offered, remember, width_of
from annotator.ui.corpus.grid import set_widths
from annotator.ui.corpus.model import DocumentTable


class ColumnChoice(QObject):
    """Shows and hides columns of a table."""

    changed = Signal()

    def __init__(
        self, project: Project, settings: QSettings, rows: QTableView, model: DocumentTable
    ) -> None:
        super().__init__(rows)
        self._project, self._settings = project, settings
        self._rows, self._model = rows, model
        self._arranging = False
        rows.horizontalHeader().setSectionsMovable(True)
        rows.horizontalHeader().sectionMoved.connect(lambda *_: self._remember())
        self._set_widths()

    def menu(self, fields: Iterable[str], beside: QWidget) -> QMenu:
        """Open the list of all columns, to be ticked, beside a button."""
        corpus = self._project.corpus
        annotators = [name for name, kind, _ in corpus.annotators() if kind == "annotator"]
        assigned = {one.annotator for one in corpus.assignments()} - set(annotators)
        menu = QMenu(beside)
        for column in offered(fields, [*annotators, *sorted(assigned)], corpus.splits()):
            action = menu.addAction(heading(column))
            action.setCheckable(True)
            action.setChecked(column in self._model.columns)
            action.triggered.connect(partial(self.toggle, column))
        menu.popup(beside.mapToGlobal(QPoint(0, beside.height())))
        return menu

    def toggle(self, column: Column, _checked: bool = False) -> None:
        """Show a column after the others, or hide it; one always stays."""
        columns = self.as_seen()
        if column in columns:
            columns.remove(column)
        else:
            columns.append(column)
        if columns:
            self._show(columns)

    def as_seen(self) -> list[Column]:
        """List the columns in the order in which they stand side by side."""
        header = self._rows.horizontalHeader()
        return [self._model.columns[header.logicalIndex(at)] for at in range(header.count())]

    def _remember(self) -> None:
        if not self._arranging:
            remember(self._settings, self.as_seen())

    def _show(self, columns: Sequence[Column]) -> None:
        header = self._rows.horizontalHeader()
        self._arranging = True
        # The new columns stand in their order: whatever was moved by hand is part of it now.
        for at in range(header.count()):
            header.moveSection(header.visualIndex(at), at)
        self._model.show_columns(columns)
        self._arranging = False
        self._remember()
        self._set_widths()
        self.changed.emit()

    def _set_widths(self) -> None:
        set_widths(self._rows, (width_of(one) for one in self._model.columns))
