"""What every page about the corpus does with keys, and how its parts look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget


def quiet(text: str, act: Callable[[], object]) -> QPushButton:
    """Make a button that reads like a word, as wide as its words."""
    button = QPushButton(text)
    button.setObjectName("link")
    button.setFlat(True)
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda _checked: act())
    return button


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Page(QWidget):
    """Keeps plain keys from the article, which is out of view while a page is shown."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button it stands on, and Esc lead back to what the page is about."""
        held = QApplication.focusWidget()
        if event.key() in _ENTER and isinstance(held, QAbstractButton):
            held.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.setFocus()
        elif event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            super().keyPressEvent(event)
