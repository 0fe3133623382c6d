"""Keys of the reading canvas: which movement each one makes, read in the text's own direction."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import Qt

Movement = Literal[
    "forward", "backward", "word forward", "word backward", "up", "down", "line start",
    "line end", "page up", "page down", "text start", "text end",
]  # fmt: skip
"""What a key does to the caret, in reading order."""


class KeyMove(NamedTuple):
    """A movement, whether it extends the selection, and whether it moves the other edge."""

    movement: Movement
    extend: bool
    other_edge: bool


_PLAIN: dict[int, Movement] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "line start",
    Qt.Key.Key_End: "line end",
    Qt.Key.Key_PageUp: "page up",
    Qt.Key.Key_PageDown: "page down",
}
_WITH_CONTROL: dict[int, Movement] = {
    Qt.Key.Key_Home: "text start",
    Qt.Key.Key_End: "text end",
}
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


def move_of(key: int, modifiers: Qt.KeyboardModifier, *, rtl: bool) -> KeyMove | None:
    """Read a key press; None when the canvas has no use for it.

    Left goes forward in text that is read from right to left. With Shift the caret's edge of the
    selection moves, with Alt+Shift the other one.
    """
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    if alt and not (shift and key in _SIDEWAYS):
        return None
    if key in _SIDEWAYS:
        onwards = (key == Qt.Key.Key_Left) == rtl
        return KeyMove(_sideways(onwards=onwards, word=control), shift, alt)
    movement = (_WITH_CONTROL if control else _PLAIN).get(key)
    return None if movement is None else KeyMove(movement, shift, other_edge=False)


def _sideways(*, onwards: bool, word: bool) -> Movement:
    if word:
        return "word forward" if onwards else "word backward"
    return "forward" if onwards else "backward"
