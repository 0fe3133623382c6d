"""What the pages that plan something for the whole corpus share: a form, the plan, and doing it."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import InputError
from annotator.model.changes import Changes
from annotator.project.managing.metadata import KNOWN
from annotator.project.managing.strata import MONTH, YEAR
from annotator.ui.beside import Beside
from annotator.ui.corpus.changing import Changing
from annotator.ui.corpus.columns import field_label
from annotator.ui.corpus.grid import make_grid
from annotator.ui.corpus.page import Page
from annotator.ui.corpus.results import Results
from annotator.ui.plain import PlainLabel
from annotator.ui.views.page import Bench

_FORM = 380
_COLUMN, _WIDEST, _AIR = 120, 360, 12
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٪", "0123456789" * 2 + ".%")


class Planning(Page):
    """A form at one side, what comes of it at the other; done only once it was seen."""

    def __init__(self, bench: Bench, heading: str, explanation: str) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.workspace = bench.workspace
        self.changing = Changing(bench.workspace, bench.jobs, self)
        self.beside = Beside(bench.workspace.project, self)
        self.plan: object = None
        self.form = QFormLayout()
        self.results = Results(self)
        self.rows = make_grid(self.results, self.tr("The plan"))
        self.results.modelReset.connect(self._widen)
        self.results.modelReset.connect(self._invite)
        self.rows.setEditTriggers(self.rows.EditTrigger.NoEditTriggers)
        self.rows.horizontalHeader().setStretchLastSection(False)
        self.rows.horizontalHeader().setDefaultSectionSize(_COLUMN)
        self.said, self.problem, self.empty = PlainLabel(), PlainLabel(), PlainLabel()
        self.show_plan = _button(self.tr("Show the plan"), self.ask)
        self.do_it = _button(self.tr("Do it"), self.perform)
        self._lay_out(heading, explanation)
        self.beside.done.connect(self._take)
        self.beside.failed.connect(self.refuse)
        self.changing.refused.connect(self.refuse)
        self.changing.done.connect(self.finish)
        self.workspace.noted.connect(self._note)

    def _lay_out(self, heading: str, explanation: str) -> None:
        title, about = PlainLabel(heading), PlainLabel(explanation)
        title.setObjectName("heading")
        about.setObjectName("caption")
        for label in (about, self.said, self.problem, self.empty):
            label.setWordWrap(True)
        self.problem.setObjectName("problem")
        self.empty.setObjectName("caption")
        self.problem.hide()
        self.do_it.setEnabled(False)
        self.form.setVerticalSpacing(8)
        self.form.setHorizontalSpacing(12)
        self.form.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_plan)
        buttons.addWidget(self.do_it)
        buttons.addStretch(1)
        area = self._scrolling(title, about)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(area, 1)
        # Below the form, where they are seen however long it is.
        side.addLayout(buttons)
        side.addWidget(self.problem)
        self.problem.setFixedWidth(_FORM)
        self.right = QVBoxLayout()
        self.right.setSpacing(8)
        self.right.addWidget(self.said)
        self.right.addWidget(self.empty)
        self.right.addWidget(self.rows, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(24)
        layout.addLayout(side)
        layout.addLayout(self.right, 1)

    def _scrolling(self, *above: QWidget) -> QScrollArea:
        left = QWidget()
        left.setObjectName("pane")
        column = QVBoxLayout(left)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        column.setContentsMargins(*(_AIR, 0, 0, _AIR) if mirrored else (0, 0, _AIR, _AIR))
        column.setSpacing(12)
        for one in above:
            column.addWidget(one)
        column.addLayout(self.form)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("inspector")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(left)
        area.setFixedWidth(_FORM)
        return area

    def showEvent(self, event: QShowEvent) -> None:
        """Say what to do where nothing is planned yet."""
        self._invite()
        super().showEvent(event)

    def _invite(self) -> None:
        words = self.tr("What would come of it stands here once you press “{button}”.")
        self.empty.setText(words.format(button=self.show_plan.text()))
        self.empty.setVisible(self.results.columnCount() == 0)

    def _widen(self) -> None:
        """Give the first column, which names what the numbers are of, the room of its words."""
        self.rows.resizeColumnToContents(0)
        width = self.rows.columnWidth(0) + _AIR
        self.rows.setColumnWidth(0, max(_COLUMN, min(width, _WIDEST)))

    # What each page says by itself

    def ask(self) -> None:
        """Plan beside the window with what stands in the form."""
        raise NotImplementedError

    def take_plan(self, plan: object) -> None:
        """Show a plan."""
        raise NotImplementedError

    def perform(self) -> None:
        """Do what was planned."""
        raise NotImplementedError

    def finish(self) -> None:
        """Show that it was done."""
        self.plan = None
        self.do_it.setEnabled(False)

    # What all do

    def _take(self, plan: object) -> None:
        self.problem.hide()
        self.plan = plan
        self.do_it.setEnabled(not self.workspace.project.read_only)
        self.take_plan(plan)

    def refuse(self, sentence: str) -> None:
        """Tell why there is no plan, or why it was not done."""
        self.problem.setText(sentence)
        self.problem.show()
        self.forget()

    def forget(self) -> None:
        """Let a plan go that no longer is what the form says."""
        self.beside.stop()
        self.plan = None
        self.do_it.setEnabled(False)

    def _note(self, changes: Changes) -> None:
        # Whatever was assigned, linked or described anew, a plan from before may be wrong.
        if changes.managed or changes.pages or changes.documents:
            self.forget()

    def line(self, label: str, text: str = "", hint: str = "") -> QLineEdit:
        """Add a line to the form."""
        line = QLineEdit(text)
        line.setPlaceholderText(hint)
        line.textChanged.connect(lambda _text: self.forget())
        line.returnPressed.connect(self.ask)
        self.add(label, line)
        return line

    def fields(self, label: str) -> QComboBox:
        """Add a choice of what is to be in the same proportions everywhere."""
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItem(self.tr("nothing"), "")
        for one in ("outlet", MONTH, YEAR, *(one for one in KNOWN if one not in _UNFIT)):
            box.addItem(field_label(one), one)
        box.currentTextChanged.connect(lambda _text: self.forget())
        self.add(label, box)
        return box

    def add(self, label: str, widget: QWidget) -> None:
        """Add a row to the form."""
        caption = PlainLabel(label)
        caption.setObjectName("caption")
        caption.setWordWrap(True)
        caption.setBuddy(widget)
        caption.setFixedWidth(130)
        widget.setAccessibleName(label)
        self.form.addRow(caption, widget)


_UNFIT = frozenset({"outlet", "title", "url", "date"})


def chosen_fields(*boxes: QComboBox) -> tuple[str, ...]:
    """Give the fields chosen, by their names in code also where a wording was typed."""
    found: list[str] = []
    for box in boxes:
        typed = box.currentText().strip()
        index = box.findText(typed)
        name = str(box.itemData(index)) if index >= 0 else typed
        if name and name not in found:
            found.append(name)
    return tuple(found)


def number_of(typed: str, what: str) -> float:
    """Read a number in European or Arabic digits, also with a per cent sign.

    Raises InputError where there is none.
    """
    typed = typed.translate(_DIGITS).replace("%", "").strip()
    try:
        number = float(typed)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise InputError("{what} must be a number, not {typed}.", what=what, typed=typed or "—")
    return number


def number_in(line: QLineEdit) -> float:
    """Read the number in a line of the form; raises InputError where there is none."""
    return number_of(line.text(), line.accessibleName())


def whole_in(line: QLineEdit) -> int:
    """Read the whole number in a line of the form; raises InputError where there is none."""
    number = number_in(line)
    if number != int(number):
        raise InputError(
            "{what} must be a whole number, not {typed}.",
            what=line.accessibleName(),
            typed=line.text(),
        )
    return int(number)


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("filler")
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda _checked: act())
    return button
