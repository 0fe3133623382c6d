"""The page on which the corpus is searched: a box, what it found in context, what to do with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.forms.parts import words
from annotator.ui.palette.recent import Recent
from annotator.ui.searching.asking import Asking
from annotator.ui.searching.box import SearchBox
from annotator.ui.searching.bulk import BulkBar
from annotator.ui.searching.choice_box import ChoiceBox
from annotator.ui.searching.concordance.headings import Headings
from annotator.ui.searching.concordance.rows import ConcordanceRows
from annotator.ui.searching.concordance.table import Concordance
from annotator.ui.searching.exporting import Exporting
from annotator.ui.searching.form.query_form import QueryForm
from annotator.ui.searching.gathering import Scope
from annotator.ui.searching.saved import NameLine, SavedQueries
from annotator.ui.searching.showing import show_hit
from annotator.ui.views.page import Bench

_OWN, _ALL = "own", "all"

_PAUSE = 160
"""Milliseconds without a letter, after which what stands in the box is sought."""


class SearchPane(QWidget):
    """Searches while one types; everything can be reached by the keyboard."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._workspace = workspace = bench.workspace
        recent = Recent(bench.settings, workspace.project.corpus.path, "search")
        self.box = SearchBox(recent)
        self.rows = ConcordanceRows(Concordance(self))
        self.headings = Headings(self.rows)
        self.asking = Asking(workspace, self.rows)
        language = bench.presenter.language
        self.form = QueryForm(workspace, language)
        self.bulk = BulkBar(workspace, bench.jobs, self.scope, language)
        self.exporting = Exporting(bench, self)
        self.saved = SavedQueries(workspace, self.box.earlier)
        self.name = NameLine()
        self.told = words("", "caption")
        self._outcome = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._make_choices()
        self._lay_out()
        self._connect()
        self.told.setText(self.asking.advice())
        self.setFocusProxy(self.box)

    # How it is laid out

    def _make_choices(self) -> None:
        orders = (
            ("corpus", self.tr("In the order of the corpus")),
            ("rank", self.tr("Best first")),
            ("date", self.tr("Oldest first")),
            ("newest", self.tr("Newest first")),
            ("before", self.tr("By the words before")),
            ("match", self.tr("By the keyword")),
            ("after", self.tr("By the words after")),
        )
        self.orders = ChoiceBox(self.tr("Order of what was found"), orders)
        whose = (
            (_OWN, self.tr("My annotations")),
            (_ALL, self.tr("Everybody's annotations")),
        )
        self.whose = ChoiceBox(self.tr("Whose annotations are searched"), whose)
        self.form_button = _chip(self.tr("Form"), checkable=True)
        self.bulk_button = _chip(self.tr("Edit all…"), checkable=True)
        self.export_button = _chip(self.tr("Export…"))
        self._ask_of()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.box, 1)
        for chip in (self.form_button, self.saved):
            first.addWidget(chip)
        second.addWidget(self.told, 1)
        for field in (self.whose, self.orders, self.bulk_button, self.export_button):
            second.addWidget(field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(8)
        for row in (first, second):
            row.setSpacing(8)
        layout.addLayout(first)
        layout.addWidget(self.name)
        layout.addWidget(self.form)
        layout.addLayout(second)
        layout.addWidget(self.bulk)
        layout.addWidget(self.headings)
        layout.addWidget(self.rows, 1)
        self.form.hide()
        self.bulk.hide()

    def _connect(self) -> None:
        box, rows, asking = self.box, self.rows, self.asking
        box.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._ask)
        box.entered.connect(self._enter)
        box.went_down.connect(rows.setFocus)
        box.left.connect(self.leave)
        rows.picked.connect(self._jump)
        rows.left.connect(box.setFocus)
        rows.went_up.connect(box.setFocus)
        rows.chosen_changed.connect(self._look_at_bulk)
        asking.told.connect(
            lambda said, problem: self._tell(said if problem else self._outcome + said, problem)
        )
        asking.begun.connect(self._look_at_bulk)
        self.headings.order_wanted.connect(self._sort)
        self.orders.activated.connect(lambda _index: self._sort(self.orders.chosen))
        self.whose.activated.connect(lambda _index: self._ask_of())
        self.form_button.toggled.connect(self._show_form)
        self.form.written.connect(box.setText)
        self.form.told.connect(partial(self._tell, problem=True))
        self.bulk_button.toggled.connect(self._show_bulk)
        self.bulk.left.connect(lambda: self.bulk_button.setChecked(False))
        self.bulk.told.connect(self._keep_outcome)
        self.bulk.told.connect(self._tell)
        self.exporting.told.connect(self._tell)
        self.bulk.done.connect(lambda: self.bulk_button.setChecked(False))
        self.export_button.clicked.connect(lambda _checked: self.exporting.choose(self.scope()))
        self.saved.picked.connect(self.seek)
        self.saved.name_wanted.connect(self._ask_for_name)
        self.name.named.connect(self._save)
        self.name.left.connect(self._forget_name)
        workspace = self._workspace
        workspace.noted.connect(lambda _changes: self._keep_outcome())
        workspace.scheme_changed.connect(lambda: self.form.show_query(box.text()))

    @property
    def busy(self) -> bool:
        """Say whether something is still to be shown."""
        return self._pause.isActive() or self.asking.busy or self.bulk.busy

    def stop_working(self) -> None:
        """Stop what goes on, before the window goes."""
        self._pause.stop()
        self.asking.finish()
        self.bulk.finish()

    # Seeking

    def wake(self) -> None:
        """Let one type over what was sought; somebody else may annotate by now."""
        self._ask_of()
        self.box.selectAll()

    def seek(self, text: str) -> None:
        """Seek something now."""
        self.box.setText(text)
        self._ask()
        self.box.setFocus()

    def _ask(self) -> None:
        self._pause.stop()
        self._outcome = ""
        self.asking.ask(self.box.text())
        self.saved.savable = self.asking.problem is None and bool(self.asking.text)
        if not self.form.isHidden():
            self.form.show_query(self.asking.text)

    def _enter(self) -> None:
        """Seek at once and go to what is found; at what cannot be understood, to its place."""
        if self._pause.isActive() or self.asking.text != self.box.text().strip():
            self._ask()
        problem = self.asking.problem
        if problem is not None:
            at = problem.values.get("at")
            if isinstance(at, int):
                self.box.setCursorPosition(len(self.box.text()[: at - 1].encode("utf-16-le")) // 2)
            return
        self.box.remember()
        if self.asking.text:
            self.rows.setFocus()

    def _ask_of(self) -> None:
        own = self._workspace.project.annotator if self.whose.chosen == _OWN else ""
        self.asking.set_annotator(own or None)

    def _sort(self, order: str) -> None:
        self.headings.show_order(order)
        self.orders.choose(order)
        self.asking.set_order(order)

    def _keep_outcome(self, sentence: str = "", problem: bool = False) -> None:
        """Keep what was done with all hits in sight when they are counted anew because of it."""
        self._outcome = f"{sentence} · " if sentence and not problem else ""

    def _tell(self, sentence: str, problem: bool) -> None:
        self.told.setText(sentence)
        self.told.setObjectName("warning" if problem else "caption")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    # To the text and back

    def leave(self) -> None:
        """Go back to the text."""
        self._workspace.page_wanted.emit("annotate")

    def step(self, by: int) -> None:
        """Show the next or the previous hit in the text; without any, the box."""
        if self.rows.step(by):
            self._jump()
        elif not self.rows.table.rowCount():
            self._workspace.page_wanted.emit("search")
        else:
            self._workspace.told.emit(self.tr("There is no other hit this way."))

    def _jump(self) -> None:
        """Open the article of the current hit, with the hit selected."""
        hit = self.rows.current
        if hit is None:
            return
        self.box.remember()
        show_hit(self._workspace, hit)

    # What is done with what was found

    def scope(self) -> Scope | None:
        """Say what is to be done with: the rows chosen when they are several, else all."""
        question = self.asking.question
        if question is None or self.asking.problem is not None:
            return None
        table, chosen = self.rows.table, self.rows.chosen()
        number = sum(map(len, chosen))
        whole = number < 2 or number == table.rowCount()
        return Scope(question, None if whole else tuple(chosen), table.hits, table.complete)

    def _look_at_bulk(self) -> None:
        if not self.bulk.isHidden():
            self.bulk.look()

    def _show_bulk(self, wanted: bool) -> None:
        _hold(self.bulk_button, wanted)
        if wanted:
            self.bulk.open()
        else:
            self.bulk.leave()
            self.rows.setFocus()

    def _show_form(self, wanted: bool) -> None:
        _hold(self.form_button, wanted)
        self.form.setVisible(wanted)
        if wanted:
            self.form.show_query(self.box.text())
            self.form.setFocus()
        else:
            self.box.setFocus()

    def _ask_for_name(self) -> None:
        self.name.clear()
        self.name.show()
        self.name.setFocus()

    def _save(self, name: str) -> None:
        if self.saved.save(name, self.box.text().strip()):
            self._forget_name()

    def _forget_name(self) -> None:
        self.name.hide()
        self.box.setFocus()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys that no field took from annotating a text that is out of sight."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        field = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.box.setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if isinstance(field, QAbstractButton):
                field.click()
        elif held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
            return
        event.accept()


def _chip(text: str, *, checkable: bool = False) -> QToolButton:
    chip = QToolButton()
    chip.setObjectName("chip")
    chip.setText(text)
    chip.setCheckable(checkable)
    return chip


def _hold(chip: QToolButton, held: bool) -> None:
    """Show that what a chip opens is open."""
    chip.setObjectName("chip-held" if held else "chip")
    chip.style().unpolish(chip)
    chip.style().polish(chip)
