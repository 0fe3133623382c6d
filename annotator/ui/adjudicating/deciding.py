"""The versions of a difference as lines to take, with reason and note."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.ui.forms.parts import link, push, row, words


class Versions(QWidget):
    """Shows what each annotator has, and asks for a decision by click; keys come from the page."""

    taken = Signal(int)
    both_wanted = Signal()
    none_wanted = Signal()
    edit_wanted = Signal()
    reason_unwanted = Signal(str)
    left = Signal()  # the keyboard is done with reason or note

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[QPushButton] = []
        self.heading = words("", "heading")
        self.told = words("", "caption")
        self.both = push(self.tr("Both (B)"), self.both_wanted.emit)
        self.none = push(self.tr("None (N)"), self.none_wanted.emit)
        self.edit = push(self.tr("Edit in the text (E)"), self.edit_wanted.emit)
        for button in (self.both, self.none, self.edit):
            button.setObjectName("link")
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setToolTip(
            self.tr("Write a new reason, and it is listed; Shift+Delete takes one off the list.")
        )
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note (W)"))
        self.note.setAccessibleName(self.tr("Note"))
        line = self.reason.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Reason (R)"))
        for field in (self.reason, self.note):
            field.installEventFilter(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addLayout(self._lines)
        layout.addWidget(row(self.both, self.none, self.edit, QWidget(), stretch=3))
        layout.addWidget(self.reason)
        layout.addWidget(self.note)
        layout.addWidget(self.told)

    def show_versions(self, heading: str, lines: Sequence[str], told: str) -> None:
        """Show the versions in the order of the annotators."""
        self.heading.setText(heading)
        self.told.setText(told)
        for old in self.lines:
            self._lines.removeWidget(old)
            old.deleteLater()
        self.lines = [link(text, self._taking(which)) for which, text in enumerate(lines)]
        for one in self.lines:
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._lines.addWidget(one)
        for button in (self.both, self.none):
            button.setEnabled(bool(lines))

    def _taking(self, which: int) -> Callable[[], None]:
        return lambda: self.taken.emit(which)

    def offer(self, reasons: Sequence[str]) -> None:
        """List reasons; what is written stays."""
        written = self.reason.currentText()
        self.reason.clear()
        self.reason.addItems(list(reasons))
        self.reason.setEditText(written)

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
