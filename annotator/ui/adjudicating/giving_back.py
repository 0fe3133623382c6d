"""The line on which finished work is given back to its annotator, with a comment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.ui.adjudicating.choosing.choosers import box, widen
from annotator.ui.forms.parts import push, row


class GivingBack(QWidget):
    """Asks whose work, and what is to be said; it gives nothing back itself."""

    wanted = Signal(str, str)  # the annotator, the comment
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.whose = box(self.tr("Whose work is given back"))
        self.comment = QLineEdit()
        self.comment.setPlaceholderText(self.tr("What is to be looked at again?"))
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.installEventFilter(self)
        self.whose.installEventFilter(self)
        self.give = push(self.tr("Give back"), self._give)
        self.give.setObjectName("link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row(self.whose, self.comment, self.give, stretch=1))
        self.hide()

    def ask(self, names: Mapping[str, str]) -> None:
        """Ask about these annotators, by what they are called."""
        self.whose.clear()
        for name, called in names.items():
            self.whose.addItem(called, name)
        widen(self.whose)
        self.comment.clear()
        self.show()
        self.comment.setFocus()

    def _give(self) -> None:
        self.hide()
        self.left.emit()
        self.wanted.emit(str(self.whose.currentData()), self.comment.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give back with Enter, leave with Esc; no difference is decided by the same key."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                self.left.emit()
                return True
            if watched is self.comment and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._give()
                return True
        return super().eventFilter(watched, event)
