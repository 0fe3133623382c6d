"""Keys while a field or a button beside the text has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget


def beside_the_text(window: QWidget, text: QWidget, event: QKeyEvent) -> bool:
    """Keep keys of a field from what is annotated; Enter and Esc lead back to the text."""
    field, key = window.focusWidget(), event.key()
    entering = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if field is None or field is text or event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return False
    if entering and isinstance(field, QAbstractButton):
        field.click()
        return True
    writing = isinstance(field, QLineEdit | QPlainTextEdit | QComboBox)
    if key == Qt.Key.Key_Escape or (entering and writing):
        text.setFocus()
    return writing or key == Qt.Key.Key_Escape
