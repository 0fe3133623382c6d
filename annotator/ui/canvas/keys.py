"""Keys of the reading canvas: which movement each one makes, read in the text's own direction."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import Qt

Movement = Literal[
    "forward", "backward", "clitic forward", "clitic backward", "word forward", "word backward",
    "sentence forward", "sentence backward", "paragraph forward", "paragraph backward",
    "up", "down", "line start", "line end", "page up", "page down", "text start", "text end",
]  # fmt: skip
"""What a key does to the caret, in reading order."""


class KeyMove(NamedTuple):
    """A movement, and whether it extends the selection."""

    movement: Movement
    extend: bool


_PLAIN: dict[int, Movement] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "line start",
    Qt.Key.Key_End: "line end",
    Qt.Key.Key_PageUp: "page up",
    Qt.Key.Key_PageDown: "page down",
}
_WITH_CONTROL: dict[int, Movement] = {
    Qt.Key.Key_Up: "paragraph backward",
    Qt.Key.Key_Down: "paragraph forward",
    Qt.Key.Key_Home: "text start",
    Qt.Key.Key_End: "text end",
}
_WITH_ALT: dict[int, Movement] = {
    Qt.Key.Key_Up: "sentence backward",
    Qt.Key.Key_Down: "sentence forward",
}
_ONWARDS: dict[str, Movement] = {
    "": "forward",
    "alt": "clitic forward",
    "control": "word forward",
}
_BACK: dict[str, Movement] = {
    "": "backward",
    "alt": "clitic backward",
    "control": "word backward",
}
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


def move_of(key: int, modifiers: Qt.KeyboardModifier, *, rtl: bool) -> KeyMove | None:
    """Read a key press; None when the canvas has no use for it.

    Left goes forward in text that is read from right to left: by graphemes, with Alt by clitics,
    with Ctrl by words. Up and Down go by lines, with Alt by sentences, with Ctrl by paragraphs.
    With Shift the selection follows.
    """
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    if control and alt:
        return None
    held = "control" if control else "alt" if alt else ""
    if key in _SIDEWAYS:
        onwards = (key == Qt.Key.Key_Left) == rtl
        return KeyMove((_ONWARDS if onwards else _BACK)[held], shift)
    by_key = {"control": _WITH_CONTROL, "alt": _WITH_ALT, "": _PLAIN}[held]
    movement = by_key.get(key)
    return None if movement is None else KeyMove(movement, shift)
