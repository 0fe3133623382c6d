"""The page of export: a format is chosen, and what it loses is shown and agreed to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.formats import Format
from annotator.formats.loss import LossReport
from annotator.project.exporting import ExportOptions
from annotator.project.formats import all_formats
from annotator.ui.exporting.choosing import Choices, spoken
from annotator.ui.exporting.losses import LossTable, LossView
from annotator.ui.exporting.running import ExportRun
from annotator.ui.forms.parts import push, words
from annotator.ui.language import left_to_right, say
from annotator.ui.views.page import Bench

_FIRST = ("jsonl", "brat", "conll2003", "conllu", "webanno")
"""The formats that most people want, in this order; others follow by name."""

_ROW = 32


class ExportPage(QWidget):
    """Writes nothing for good before the person has seen what would be lost."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = bench.workspace
        self.run = ExportRun(bench.workspace.project.corpus.path, bench.jobs, self)
        self.run.asked.connect(self._show_loss)
        self.run.ended.connect(self._end)
        self.losses = LossTable(spoken())
        self._make_list()
        self._make_buttons()
        self.about = words("", "hint")
        self.question = words("", "hint")
        self.table = LossView(self.losses)
        self._place = QScrollArea()
        self._place.setWidgetResizable(True)
        self._place.setFrameShape(QFrame.Shape.NoFrame)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.setCurrentRow(0)
        self._show_state()

    def _make_list(self) -> None:
        self.list = _List(self)
        self.list.setAccessibleName(self.tr("Formats"))
        writing = [one for one in all_formats().values() if one.write is not None]
        order = {key: at for at, key in enumerate(_FIRST)}
        for one in sorted(writing, key=lambda one: (order.get(one.key, len(order)), one.title)):
            item = QListWidgetItem(say(one.title))
            item.setSizeHint(QSize(0, _ROW))
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            self.list.addItem(item)
        self.list.currentRowChanged.connect(lambda _row: self._show_format())

    def _make_buttons(self) -> None:
        self.go = push(self.tr("Export…"), self.choose_place)
        self.go.setObjectName("primary")
        self.go.setToolTip(left_to_right("Ctrl+Enter"))
        self.agree = push(self.tr("Export all the same"), lambda: self._decide(True))
        self.agree.setObjectName("primary")
        self.refuse = push(self.tr("Do not export"), lambda: self._decide(False))
        self.refuse.setObjectName("button")

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.about)
        column.addWidget(self._place, 1)
        column.addWidget(self.table, 2)
        below = QHBoxLayout()
        below.addWidget(self.question, 1)
        for button in (self.refuse, self.agree, self.go):
            below.addWidget(button)
        column.addLayout(below)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([300, 900])
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    @property
    def chosen(self) -> Format:
        """Give the format that is chosen in the list."""
        return all_formats()[self.list.currentItem().data(Qt.ItemDataRole.UserRole)]

    def _show_format(self) -> None:
        """Show the choices of a format, and whether it carries everything."""
        if self.run.busy:
            return
        self.choices = Choices(self._workspace.project, self.chosen)
        self._place.setWidget(self.choices)
        self.about.setText(
            self.tr("This format cannot carry everything. You see what is lost before it is kept.")
            if self.chosen.losses
            else self.tr("This format carries everything.")
        )
        self.losses.show_report(None)
        self._show_state()

    def wake(self) -> None:
        """Show anew whose work there is."""
        self._show_format()

    # What is done

    def choose_place(self) -> None:
        """Ask where to write, then write."""
        if self.run.busy:
            return
        ending = self.chosen.suffixes[0] if self.chosen.suffixes else ""
        suggested = self._workspace.project.corpus.path.stem
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), f"{suggested}{'' if self.chosen.is_folder else ending}"
        )
        if name:
            self.start(Path(name), self.choices.options())

    def start(self, out: Path, options: ExportOptions) -> None:
        """Export to a place; what is lost is shown before it takes it."""
        self.losses.show_report(None)
        self.run.start(out, options)
        self._show_state()

    def _show_loss(self, report: object) -> None:
        if isinstance(report, LossReport):
            self.losses.show_report(report)
            self._show_state(asking=True)
            self.agree.setFocus()

    def _decide(self, agreed: bool) -> None:
        self._show_state()
        self.run.decide(agreed)

    def _end(self, told: str, went_well: bool) -> None:
        self._show_state()
        self.list.setFocus()
        self._workspace.imported.emit(told, went_well)

    def _show_state(self, *, asking: bool = False) -> None:
        self.agree.setVisible(asking)
        self.refuse.setVisible(asking)
        self.go.setVisible(not asking)
        self.go.setEnabled(not self.run.busy)
        self.list.setEnabled(not self.run.busy)
        self._place.setEnabled(not self.run.busy)
        self.table.setVisible(bool(self.losses.rows))
        self.question.setText(
            self.tr("Not all can be carried. Nothing is in its place yet.") if asking else ""
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, export with Ctrl+Enter; no key of the page annotates the text."""
        entering = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape and self.agree.isVisible():
            self._decide(False)
        elif event.key() == Qt.Key.Key_Escape:
            self._workspace.page_wanted.emit("annotate")
        elif entering and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.agree.isVisible():
                self._decide(True)
            else:
                self.choose_place()
        event.accept()


class _List(QListWidget):
    """The list of formats; keys other than those that walk in it go to the page."""

    def __init__(self, page: ExportPage) -> None:
        super().__init__()
        self._page = page
        self.setObjectName("listing")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(8, 8, 8, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows; all else is for the page."""
        moving = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
                  Qt.Key.Key_Home, Qt.Key.Key_End}  # fmt: skip
        if event.key() in moving:
            super().keyPressEvent(event)
        else:
            event.ignore()
