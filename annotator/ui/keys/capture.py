"""Reads a key press as a shortcut, named as on a Latin keyboard whatever layout is active."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.keyboard import latin_key

_ALONE = {
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
}  # fmt: skip
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.AltModifier
)


def pressed(event: QKeyEvent) -> str:
    """Give the shortcut that was pressed ("Ctrl+Shift+E"), "" while only a modifier is held."""
    if event.key() in _ALONE:
        return ""
    key = latin_key(event.key())
    return QKeySequence((event.modifiers() & _HELD).value | key).toString()
