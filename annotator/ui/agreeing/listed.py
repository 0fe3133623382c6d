"""The differences behind a number, with what narrows them down."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.agreeing.records import Behind, Narrowed, Row
from annotator.ui.agreeing.rows import RowsTable, RowsView
from annotator.ui.agreeing.wording import People, kind_label
from annotator.ui.corpus.page import quiet
from annotator.ui.plain import PlainLabel


class Listed(QWidget):
    """Lists differences; a kind is chosen here, everything else by a click on a number."""

    opened = Signal(object)  # the Row whose text is wanted
    compare_wanted = Signal(object)  # the Row of which both versions are wanted

    def __init__(self, people: People) -> None:
        super().__init__()
        self._people = people
        self._behind: Behind | None = None
        self._again: tuple[Row, ...] = ()
        self.narrowed = Narrowed()
        self._names: tuple[str, ...] = ()
        self.title = PlainLabel()
        self.title.setObjectName("heading")
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of difference"))
        self.kind.setMinimumWidth(220)
        self.kind.activated.connect(lambda _index: self._choose_kind())
        self.every = quiet(self.tr("List all differences"), self.show_all)
        self.table = RowsTable(self, people)
        self.rows = RowsView(self.table)
        self.rows.opened.connect(lambda row: self.opened.emit(self.table.rows[row]))
        self.rows.compare_wanted.connect(self._compare)
        self.compare = quiet(
            self.tr("Compare in the text (C)"),
            lambda: self._compare(self.rows.currentIndex().row()),
        )
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.compare)
        top.addWidget(self.every)
        top.addWidget(self.kind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.rows, 1)
        self.setFocusProxy(self.rows)
        self.show_behind(None)

    def show_behind(self, behind: Behind | None) -> None:
        """List the differences of a layer; None while they are looked for."""
        self._behind = behind
        self.narrow(self.narrowed if behind is not None else Narrowed())

    def _compare(self, row: int) -> None:
        if 0 <= row < len(self.table.rows):
            self.compare_wanted.emit(self.table.rows[row])

    def show_all(self) -> None:
        """List everything again."""
        self.narrow(Narrowed())

    def show_again(self, rows: tuple[Row, ...]) -> None:
        """Know where annotators differ from themselves; listed when one of them is chosen."""
        self._again = rows

    def _rows(self) -> tuple[Row, ...]:
        """Give what can be listed: those of annotators from themselves only by themselves."""
        if self.narrowed.pair in {row.pair for row in self._again}:
            return self._again
        return self._behind.rows if self._behind is not None else ()

    def narrow(self, narrowed: Narrowed, *names: str) -> None:
        """List only what belongs to a number; `names` say in words what that is."""
        self.narrowed, self._names = narrowed, names
        wide = replace(narrowed, kind="")
        self._list_kinds([row for row in self._rows() if wide.holds(row)])
        self._list()

    def _list_kinds(self, rows: list[Row]) -> None:
        counts = Counter(row.kind for row in rows)
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItem(self.tr("All kinds ({number})").format(number=f"{len(rows):,}"), "")
            for kind, many in counts.most_common():
                self.kind.addItem(f"{kind_label(kind)} ({many:,})", kind)
            self.kind.setCurrentIndex(max(0, self.kind.findData(self.narrowed.kind)))

    def _choose_kind(self) -> None:
        self.narrowed = replace(self.narrowed, kind=str(self.kind.currentData()))
        self._list()

    def _list(self) -> None:
        found = [row for row in self._rows() if self.narrowed.holds(row)]
        self.table.show_rows(found)
        words = self.tr("Differences: {number}").format(number=f"{len(found):,}")
        if self._behind is None:
            words = self.tr("Looking for differences…")
        self.title.setText(" · ".join([words, *(self._people.said(one) for one in self._names)]))
        self.every.setVisible(self.narrowed != Narrowed())
        self.compare.setEnabled(bool(found))
        if found:
            # selectRow selects nothing where columns run from right to left.
            self.rows.setCurrentIndex(self.table.index(0, 0))
