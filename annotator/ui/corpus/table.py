"""The page with all articles in a table: filtered, sorted, and their metadata edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTableView, QVBoxLayout

from annotator.model.changes import Changes
from annotator.model.identity import DocumentId
from annotator.model.listing import Column, Ordering
from annotator.project.managing.metadata import set_field
from annotator.project.project import Project
from annotator.project.searching import read_query
from annotator.search.query import Filter
from annotator.search.writing import write_query
from annotator.store.managing.listing import Positions
from annotator.ui.beside import Beside
from annotator.ui.corpus.bulk import Bulk
from annotator.ui.corpus.changing import Changing, Plan
from annotator.ui.corpus.choosing import ColumnChoice
from annotator.ui.corpus.columns import cell, remembered
from annotator.ui.corpus.filtering import Filtering
from annotator.ui.corpus.grid import make_grid
from annotator.ui.corpus.model import DocumentTable
from annotator.ui.corpus.page import Page, quiet
from annotator.ui.jobs import Watch
from annotator.ui.plain import PlainLabel
from annotator.ui.views.page import Bench

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PlanFor = Callable[[Sequence[int]], Plan]


class TablePage(Page):
    """Every article of the corpus, however many there are."""

    listed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._workspace = bench.workspace
        project = bench.workspace.project
        self._ordering, self._query = Ordering(), ""
        self._stale, self._restore, self._every = True, "", 0
        self.changing = Changing(bench.workspace, bench.jobs, self)
        self.model = DocumentTable(project, remembered(bench.settings), self._set_field, self)
        self.rows = make_grid(self.model, self.tr("All articles of the corpus"))
        self.shown = ColumnChoice(project, bench.settings, self.rows, self.model)
        self.filtering = Filtering(bench.workspace, bench.presenter.language)
        self.bulk = Bulk()
        self.count, self.problem = PlainLabel(), PlainLabel()
        self.beside = Beside(project, self)
        self._fields = Beside(project, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Articles of the corpus"))
        title.setObjectName("heading")
        self.count.setObjectName("caption")
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.columns = quiet(self.tr("Columns…"), self.choose_columns)
        self.anew = quiet(self.tr("Listed before the last change: list anew"), self.list_anew)
        self.anew.hide()
        top, chips = QHBoxLayout(), QHBoxLayout()
        top.addWidget(title)
        top.addWidget(self.count)
        top.addWidget(self.anew)
        top.addStretch(1)
        top.addWidget(self.columns)
        chips.addWidget(self.filtering.chip_row(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.filtering)
        layout.addLayout(chips)
        layout.addWidget(self.problem)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.bulk)
        self.setFocusProxy(self.rows)

    def _connect(self) -> None:
        rows, header = self.rows, self.rows.horizontalHeader()
        rows.setEditTriggers(
            QTableView.EditTrigger.EditKeyPressed | QTableView.EditTrigger.DoubleClicked
        )
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows.customContextMenuRequested.connect(self._show_menu)
        rows.doubleClicked.connect(self._open_unless_written)
        rows.installEventFilter(self)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(self._sort_by_section)
        self.shown.changed.connect(self._keep_place)
        self.model.modelAboutToBeReset.connect(self._remember_place)
        rows.selectionModel().selectionChanged.connect(self._count_selected)
        self.filtering.asked.connect(self._ask)
        self.bulk.wanted.connect(self._change_selected)
        self.changing.refused.connect(self._tell)
        self.beside.done.connect(lambda found: self._list(cast("Positions", found)))
        self.beside.failed.connect(self._tell)
        self._fields.done.connect(
            lambda found: self.bulk.show_fields(cast("dict[str, int]", found))
        )
        self._workspace.noted.connect(self._note)

    # What is listed

    def wake(self) -> None:
        """List the articles, with whatever was changed meanwhile."""
        every = self._workspace.project.corpus.number_of_documents()
        if self._stale or every != self._every:
            # What is imported is no edit, so that only its number tells.
            self._stale, self._every = False, every
            self.filtering.refresh()
            self.list_anew()
            self._read_fields()

    def _read_fields(self) -> None:
        self._fields.start(lambda project, _watch: project.corpus.meta_fields())

    def list_anew(self) -> None:
        """List the articles that are asked for, in their order."""
        query, ordering = self._query, self._ordering
        if not query and ordering == Ordering():
            self.beside.stop()
            self._list(self._workspace.project.corpus.order())
            return

        def work(project: Project, watch: Watch) -> Positions:
            found = read_query(query, project.scheme) if query else None
            return project.corpus.order(ordering, found, cancelled=watch.cancelled)

        self.beside.start(work)

    def _ask(self, query: str) -> None:
        self._query = query
        self.list_anew()

    def _list(self, positions: Positions) -> None:
        self.problem.hide()
        self.anew.hide()
        self.model.show_positions(positions)
        every = self._workspace.project.corpus.number_of_documents()
        shown = self.tr("{number} of {all}").format(number=f"{len(positions):,}", all=f"{every:,}")
        self.count.setText(f"{every:,}" if len(positions) == every else shown)
        self._keep_place()
        self.listed.emit()

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _note(self, changes: Changes) -> None:
        """Show what an edit changed in the rows there are, and offer to list them anew.

        What a person has just changed stays in sight, where it can be looked at and undone, also
        where it is no longer what the filter asks for or has another place in the order.
        """
        if changes.kept:
            self.filtering.refresh()
        if not (changes.pages or changes.managed or changes.documents or changes.sets):
            return
        if not self.isVisible():
            self._stale = True
        else:
            self.model.refresh()
            self.anew.setVisible(bool(self._query) or self._ordering != Ordering())
            if changes.pages:
                self._read_fields()  # one may have come or gone

    # Columns and order

    def choose_columns(self) -> None:
        """Open the list of all columns, to be ticked."""
        fields = [str(self.bulk.field.itemData(at)) for at in range(self.bulk.field.count())]
        self.shown.menu(fields, self.columns)

    def _remember_place(self) -> None:
        self._restore = self.current_document() or ""

    def _keep_place(self) -> None:
        """Put the keyboard on the article where it was, else on the first one."""
        self._mark_order()
        row = self.model.catalogue.row_of(DocumentId(self._restore)) if self._restore else None
        if self.model.rowCount():
            self.rows.setCurrentIndex(self.model.index(row or 0, 0))
        self._count_selected()

    def _sort_by_section(self, section: int) -> None:
        column = self.model.columns[section]
        again = self._ordering.column == column
        if again and self._ordering.descending:
            self.sort(Ordering())
        else:
            self.sort(Ordering(column, descending=again))

    def sort(self, ordering: Ordering) -> None:
        """List the articles in another order."""
        self._ordering = ordering
        self._mark_order()
        self.list_anew()

    def _mark_order(self) -> None:
        column, header = self._ordering.column, self.rows.horizontalHeader()
        section = self.model.columns.index(column) if column in self.model.columns else -1
        down = Qt.SortOrder.DescendingOrder
        way = down if self._ordering.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, way)

    # One article

    def current_document(self) -> DocumentId | None:
        """Name the article that the keyboard is on."""
        index = self.rows.currentIndex()
        line = self.model.line(index.row()) if index.isValid() else None
        return line.id if line is not None else None

    def open_current(self) -> None:
        """Show the article that the keyboard is on in the Annotate view."""
        document = self.current_document()
        if document is not None:
            self._workspace.open_document(document)
            self._workspace.page_wanted.emit("annotate")

    def _open_unless_written(self, index: QModelIndex) -> None:
        if not self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.open_current()

    def _set_field(self, document: DocumentId, field: str, value: str) -> bool:
        self.problem.hide()
        return self.changing.change(
            lambda project: set_field(project, [document], field, value), articles=1
        )

    def _show_menu(self, at: QPoint) -> None:
        index = self.rows.currentIndex()
        if not index.isValid():
            return
        column, line = self.model.columns[index.column()], self.model.line(index.row())
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), self.open_current)
        if self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            menu.addAction(self.tr("Edit the cell"), partial(self.rows.edit, index))
        value = cell(column, line) if line is not None else ""
        if column.kind == "meta" and value:
            text = self.tr("Only articles with this value")
            menu.addAction(text, partial(self.filtering.toggle, _filter_of(column, value)))
        menu.addSeparator()
        up, down = Ordering(column), Ordering(column, descending=True)
        menu.addAction(self.tr("Sort by this column"), partial(self.sort, up))
        menu.addAction(self.tr("Sort by this column, last first"), partial(self.sort, down))
        menu.addAction(self.tr("In the order of the corpus"), partial(self.sort, Ordering()))
        menu.addAction(self.tr("Hide this column"), partial(self.shown.toggle, column))
        place = at if at.y() >= 0 else self.rows.visualRect(index).center()
        menu.popup(self.rows.viewport().mapToGlobal(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write in a cell of metadata with Enter, open the article with it elsewhere."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
            and self.rows.state() != QTableView.State.EditingState
        ):
            index = self.rows.currentIndex()
            if index.isValid() and self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.rows.edit(index)
            else:
                self.open_current()
            return True
        return super().eventFilter(watched, event)

    # Many articles

    def selected_rows(self) -> list[int]:
        """Give the rows that are selected."""
        found: set[int] = set()
        selection = self.rows.selectionModel().selection()
        for at in range(selection.count()):
            part = selection.at(at)
            found.update(range(part.top(), part.bottom() + 1))
        return sorted(found)

    def _count_selected(self, *_: object) -> None:
        self.bulk.show_number(len(self.selected_rows()))

    def _change_selected(self, plan_for: PlanFor) -> None:
        self.problem.hide()
        positions = self.model.catalogue.positions(self.selected_rows())
        if positions:
            self.changing.change(plan_for(positions), articles=len(positions))


def _filter_of(column: Column, value: str) -> str:
    """Write the filter that finds a value; a quotation mark would end it, so it goes to there."""
    value = value.partition('"')[0]
    if column.key == "date":
        return write_query(Filter("date", value, value))
    return write_query(Filter("meta", value, key=column.key))
