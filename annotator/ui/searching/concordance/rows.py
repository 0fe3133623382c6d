"""The table in which the concordance is read, sorted, chosen from and left for the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.search.concordance import Hit
from annotator.text.direction import base_direction
from annotator.ui.searching.concordance.line import ROW_HEIGHT, ConcordanceRow
from annotator.ui.searching.concordance.table import ARTICLE, DATE, LINE, WHOSE, Concordance

_ARTICLE, _DATE, _WHOSE = 220, 96, 96
_NARROW = 820
"""Below this width the lines need the room of the other columns."""
_SAMPLE = 20

Key = tuple[object, ...]


def _key(hit: Hit) -> Key:
    return hit.document, hit.span, hit.annotation


class ConcordanceRows(QTableView):
    """Rows of hits; Enter or a double click leads to the place in the text."""

    picked = Signal()
    left = Signal()
    went_up = Signal()
    laid_out = Signal()
    chosen_changed = Signal()

    def __init__(self, model: Concordance) -> None:
        super().__init__()
        self.table = model
        self.rtl_lines = True
        self._shows_whose = False
        self.setObjectName("listing")
        self.setModel(model)
        self.setItemDelegate(ConcordanceRow())
        self.setAccessibleName(self.tr("What was found"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(0)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.doubleClicked.connect(lambda _index: self.picked.emit())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    # What is current and chosen

    @property
    def current(self) -> Hit | None:
        """Give the hit with the keyboard on it."""
        index = self.currentIndex()
        return self.table.hit(index.row()) if index.isValid() else None

    def chosen(self) -> list[range]:
        """Give the rows that are chosen, as ranges in their order."""
        selection = self.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.count()))
        ranges = (range(one.top(), one.bottom() + 1) for one in parts)
        return sorted(ranges, key=lambda one: one.start)

    def go_to(self, row: int) -> bool:
        """Put the keyboard on a row, alone chosen; says whether there is such a row."""
        if not 0 <= row < self.table.rowCount():
            return False
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        index = self.table.index(row, LINE)
        self.selectionModel().setCurrentIndex(index, flags | QItemSelectionModel.SelectionFlag.Rows)
        self.scrollTo(index)
        return True

    def step(self, by: int) -> bool:
        """Go to the next or the previous hit; says whether there is one."""
        index = self.currentIndex()
        if not index.isValid():
            return self.go_to(0 if by > 0 else self.table.rowCount() - 1)
        return self.go_to(index.row() + by)

    # What is shown

    def begin(self, hits: list[Hit], *, complete: bool) -> None:
        """Show what a new question finds, from its beginning."""
        self.table.begin(hits, complete=complete)
        self.scrollToTop()
        self._look_at(hits)

    def renew(self, hits: list[Hit], *, complete: bool, count: int | None) -> None:
        """Show what is found now, with the keyboard and the rows in view where they were."""
        keep = self._place()
        self.table.begin(hits, complete=complete)
        self.table.count(count)
        self._look_at(hits)
        keep()

    def _place(self) -> Callable[[], None]:
        """Remember the place; a hit that is gone gives its place to the one that follows it."""
        index, top = self.currentIndex(), self.rowAt(0)
        row, known = index.row(), self.table.hits
        key = _key(known[row]) if index.isValid() and row < len(known) else None

        def keep() -> None:
            rows = {_key(hit): number for number, hit in enumerate(self.table.hits)}
            now = rows.get(key, row) if key is not None else row
            if index.isValid() and self.table.rowCount():
                now = min(now, self.table.rowCount() - 1)
                self.go_to(now)
            self.verticalScrollBar().setValue(top + (now - row if index.isValid() else 0))

        return keep

    def _look_at(self, hits: list[Hit]) -> None:
        """See which way most lines are read, and whether anybody is to be named."""
        some = hits[:_SAMPLE]
        rtl = sum(base_direction(one.before + one.match + one.after) == "rtl" for one in some)
        self.rtl_lines = 2 * rtl >= len(some)
        self._shows_whose = any(one.annotator for one in some)
        self._lay_out()

    def _lay_out(self) -> None:
        room = self.viewport().width()
        narrow = room < _NARROW
        self.setColumnHidden(WHOSE, not self._shows_whose or narrow)
        self.setColumnHidden(DATE, narrow)
        aside = {ARTICLE: _ARTICLE if not narrow else _ARTICLE // 2, DATE: _DATE, WHOSE: _WHOSE}
        for column, width in aside.items():
            self.setColumnWidth(column, width)
        taken = sum(width for one, width in aside.items() if not self.isColumnHidden(one))
        self.setColumnWidth(LINE, max(200, room - taken))
        self.laid_out.emit()

    def cell(self, column: int) -> QRect:
        """Give where a column is in the table (height 0), an empty place when it is hidden."""
        if self.isColumnHidden(column):
            return QRect()
        left = self.viewport().x() + self.columnViewportPosition(column)
        return QRect(left, 0, self.columnWidth(column), 0)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the lines the room that there is."""
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the keyboard begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and choose by keys; letters and digits stay here, so that nothing is annotated."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.picked.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.went_up.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers():
            self.go_to(0 if key == Qt.Key.Key_Home else self.table.rowCount() - 1)
        elif event.text() and event.text().isprintable() and not _held(event):
            pass
        else:
            super().keyPressEvent(event)
        event.accept()

    def _copy(self) -> None:
        """Put the chosen lines on the clipboard, tabs between the columns."""
        hits = [hit for rows in self.chosen() for hit in self.table.hits[rows.start : rows.stop]]
        lines = ["\t".join((one.before, one.match, one.after, one.name, one.date)) for one in hits]
        QGuiApplication.clipboard().setText("\n".join(line.replace("\n", " ") for line in lines))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move by rows; the arrows to the sides have no other cells to go to."""
        sideways = (
            QAbstractItemView.CursorAction.MoveLeft,
            QAbstractItemView.CursorAction.MoveRight,
        )
        return self.currentIndex() if action in sideways else super().moveCursor(action, modifiers)


def _held(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & held)
