"""The page with what the corpus holds, in numbers and plots."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.model.changes import Changes
from annotator.project.project import Project
from annotator.project.statistics.measuring import measure
from annotator.project.statistics.tables import Table, write_tables
from annotator.store.managing.counting import Scope
from annotator.ui.beside import Beside
from annotator.ui.corpus.page import Page, quiet
from annotator.ui.jobs import Watch
from annotator.ui.language import isolated, say_error
from annotator.ui.plain import PlainLabel
from annotator.ui.statistics.card import Card
from annotator.ui.statistics.drawings import drawing_of
from annotator.ui.statistics.numbers import Numbers
from annotator.ui.views.page import Bench

_GOLD = "\0gold"
_WIDEST = 980


class StatisticsPage(Page):
    """Counts beside the window whenever something changed since it was last seen."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._workspace = bench.workspace
        self._language = bench.presenter.language
        self._stale, self._every = True, 0
        self.tables: dict[str, Table] = {}
        self.cards: dict[str, Card] = {}
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("Whose annotations are counted"))
        self.whose.setMinimumWidth(180)
        self.whose.activated.connect(lambda _index: self.count())
        self.state = PlainLabel()
        self.state.setObjectName("caption")
        self.beside = Beside(bench.workspace.project, self)
        self.beside.progressed.connect(self._show_progress)
        self.beside.done.connect(lambda found: self._show(cast("dict[str, Table]", found)))
        self.beside.failed.connect(self.state.setText)
        self.save = quiet(self.tr("Save all tables…"), self._choose_folder)
        self._lay_out()
        self._workspace.noted.connect(self._note)

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("What the corpus holds"))
        title.setObjectName("heading")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(title)
        top.addWidget(self.state, 1)
        top.addWidget(self.whose)
        top.addWidget(self.save)
        self.area = QScrollArea()
        self.area.setObjectName("inspector")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.area, 1)
        self.setFocusProxy(self.area)

    def wake(self) -> None:
        """Count again where something changed."""
        every = self._workspace.project.corpus.number_of_documents()
        if self._stale or every != self._every:
            # What is imported is no edit, so that only its number tells.
            self._stale, self._every = False, every
            self._list_annotators()
            self.count()

    def _note(self, changes: Changes) -> None:
        del changes
        self._stale = True
        if self.isVisible():
            self.wake()

    def _list_annotators(self) -> None:
        chosen = self.whose.currentData()
        with QSignalBlocker(self.whose):
            self.whose.clear()
            self.whose.addItem(self.tr("All annotations"), "")
            every = self._workspace.project.corpus.annotators()
            if any(kind == "gold" for _, kind, _ in every):
                self.whose.addItem(self.tr("Gold"), _GOLD)
            for name in dict.fromkeys(name for name, kind, _ in every if kind == "annotator"):
                self.whose.addItem(isolated(name), name)
            self.whose.setCurrentIndex(max(0, self.whose.findData(chosen or "")))

    def _scope(self) -> Scope:
        chosen = self.whose.currentData()
        if chosen == _GOLD:
            return Scope(kind="gold")
        return Scope(annotator=chosen or None)

    def count(self) -> None:
        """Count beside the window."""
        scope, language = self._scope(), self._language
        self.state.setText(self.tr("Counting…"))

        def work(project: Project, watch: Watch) -> dict[str, Table]:
            return measure(
                project, scope, language, progress=watch.progress, cancelled=watch.cancelled
            )

        self.beside.start(work)

    def _show_progress(self, done: int, total: int) -> None:
        self.state.setText(
            self.tr("Counting… {done} of {all}").format(done=f"{done:,}", all=f"{total:,}")
        )

    def _show(self, tables: dict[str, Table]) -> None:
        self.tables = tables
        self.state.setText("")
        at = self.area.verticalScrollBar().value()
        body = QWidget()
        body.setObjectName("pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 16, 24)
        column.setSpacing(24)
        column.addWidget(Numbers(tables["sizes"]))
        folder = self._workspace.project.corpus.path.parent
        self.cards = {}
        for name, table in tables.items():
            drawing = drawing_of(table)
            if drawing is not None:
                self.cards[name] = card = Card(table, drawing, folder)
                card.told.connect(self._tell)
                card.setMaximumWidth(_WIDEST)
                column.addWidget(card)
        column.addStretch(1)
        self.area.setWidget(body)
        body.setLayoutDirection(self.layoutDirection())
        self.area.verticalScrollBar().setValue(at)

    def _tell(self, sentence: str, went_well: bool) -> None:
        self.state.setObjectName("saved" if went_well else "problem")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(sentence)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("A folder for the tables"))
        if name:
            self.save_tables(Path(name) / f"{self._workspace.project.corpus.path.stem}-statistics")

    def save_tables(self, folder: Path) -> None:
        """Write all tables into a new folder."""
        try:
            write_tables(self.tables.values(), folder)
        except AnnotatorError as problem:
            self._tell(say_error(problem), False)
            return
        self._tell(self.tr("Saved: {file}").format(file=isolated(folder.name)), True)
