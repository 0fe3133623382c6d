"""The versions of a difference as lines to take, with reason and note."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.project.adjudicating_deciding import Action, Verdict
from annotator.ui.adjudicating.giving_back import GivingBack
from annotator.ui.adjudicating.reasons import ReasonList
from annotator.ui.forms.parts import link, push, row, words


class Versions(QWidget):
    """Shows what each annotator has, and asks for a decision by click; keys come from the page."""

    taken = Signal(int)
    both_wanted = Signal()
    none_wanted = Signal()
    edit_wanted = Signal()
    example_wanted = Signal()
    all_wanted = Signal()  # that the next key says whose annotations of a type are all taken
    all_taken = Signal(int)
    giving_back_wanted = Signal()
    reason_unwanted = Signal(str)
    left = Signal()  # the keyboard is done with reason or note

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[QPushButton] = []
        self.heading = words("", "heading")
        self.told = words("", "caption")
        self.both = push(self.tr("Both or all (B)"), self.both_wanted.emit)
        self.none = push(self.tr("None (N)"), self.none_wanted.emit)
        self.edit = push(self.tr("Edit in the text (E)"), self.edit_wanted.emit)
        self.all = push(self.tr("All of this type (A)"), self.all_wanted.emit)
        self.all.setToolTip(
            self.tr("Take everything that one annotator has of this type, whatever others say.")
        )
        self.give = push(self.tr("Give back (O)"), self.giving_back_wanted.emit)
        self.give.setToolTip(
            self.tr("Open an annotator's finished work again, with a comment for the annotator.")
        )
        self.example = push(self.tr("Example (X)"), self.example_wanted.emit)
        self.example.setToolTip(
            self.tr("Put what was decided into the guideline, without anybody's name.")
        )
        self.acts = (self.both, self.none, self.edit, self.all, self.example)
        for button in (*self.acts, self.give):
            button.setObjectName("link")
        self.giving = GivingBack()
        self.reasons = ReasonList()
        self._make_fields()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addLayout(self._lines)
        # Two short lines: one long one would take its width from the article.
        layout.addWidget(row(self.both, self.none, self.edit, self.all, QWidget(), stretch=4))
        layout.addWidget(row(self.example, self.give, QWidget(), stretch=2))
        layout.addWidget(self.giving)
        layout.addWidget(row(self.reason, self.change))
        layout.addWidget(self.reasons)
        layout.addWidget(self.note)
        layout.addWidget(self.told)
        self.giving.left.connect(self.left)
        self.reasons.left.connect(self.left)

    def _make_fields(self) -> None:
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reason.setMinimumContentsLength(12)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setToolTip(
            self.tr("Write a new reason, and it is listed; Shift+Delete takes one off the list.")
        )
        self.change = push(self.tr("Edit the list"), self._turn_list)
        self.change.setObjectName("link")
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note (W)"))
        self.note.setAccessibleName(self.tr("Note"))
        line = self.reason.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Reason (R)"))
        for field in (self.reason, self.note):
            field.installEventFilter(self)

    def _turn_list(self) -> None:
        self._show_list(shown=self.reasons.isHidden())

    def _show_list(self, *, shown: bool) -> None:
        """Show the list in the room of what else stands there: the window keeps its size."""
        self.reasons.setVisible(shown)
        self.told.setHidden(shown)
        if shown:
            self.giving.hide()

    def ask_to_give_back(self, names: Mapping[str, str]) -> None:
        """Ask whose work is given back, of these annotators by what they are called."""
        self._show_list(shown=False)
        self.giving.ask(names)

    def show_versions(self, heading: str, lines: Sequence[str], told: str) -> None:
        """Show the versions in the order of the annotators; without any, nothing can be done."""
        self.heading.setText(heading)
        self.told.setText(told)
        for old in self.lines:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [link(text, self._taking(which)) for which, text in enumerate(lines)]
        for one in self.lines:
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._lines.addWidget(one)
        for which, one in enumerate(self.lines):
            menu = QAction(self.tr("Take all of this type from here"), one)
            menu.triggered.connect(self._taking_all(which))
            one.addAction(menu)
            one.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for widget in (*self.acts, self.reason, self.note):
            widget.setEnabled(bool(lines))

    def _taking(self, which: int) -> Callable[[], None]:
        return lambda: self.taken.emit(which)

    def _taking_all(self, which: int) -> Callable[[], None]:
        return lambda: self.all_taken.emit(which)

    def offer(self, reasons: Sequence[str]) -> None:
        """List reasons; what is written stays."""
        written = self.reason.currentText()
        self.reason.clear()
        self.reason.addItems(list(reasons))
        self.reason.setEditText(written)
        self.reasons.list(reasons)

    def verdict(self, action: Action, annotator: str = "") -> Verdict:
        """Give what is decided, with the reason and the note that were written."""
        reason = self.reason.currentText().strip()
        return Verdict(action, annotator, reason, self.note.text().strip())

    def clear_reason(self) -> None:
        """Begin anew, for another difference."""
        self.reason.setEditText("")
        self.note.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keyboard back with Enter or Esc, and decide nothing by the same key."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if watched is self.reason and shifted and event.key() == Qt.Key.Key_Delete:
                self.reason_unwanted.emit(self.reason.currentText().strip())
                self.reason.setEditText("")
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.clear_reason()
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
