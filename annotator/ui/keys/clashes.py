"""What a key does already, before an action is given it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from annotator.ui.canvas.keys import move_of
from annotator.ui.keys.keymap import ROWS, KeyMap

_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_RESERVED = ("Ctrl+C", "Alt+F4", "Tab", "Shift+Tab", "Ctrl+Tab")
"""Copying, closing a window, walking through marks: what hands do without thinking."""


@dataclass(frozen=True, slots=True)
class Clash:
    """What stands in the way; only another action can be asked to give a key up."""

    kind: Literal["action", "movement", "marking", "reserved"]
    action: str = ""

    @property
    def yields(self) -> bool:
        """Say whether the key may be taken all the same."""
        return self.kind == "action"


def _code(keys: str) -> int:
    """Give the number by which Qt knows a combination of keys."""
    sequence: Any = QKeySequence(keys)
    return int(sequence[0].toCombined())


def clash_of(keys: str, name: str, keymap: KeyMap) -> Clash | None:
    """Find what already has a key that an action is to get; None when it is free.

    Keys without Ctrl or Alt mark and move, except the function keys: they belong to the scheme.
    """
    combination = QKeyCombination.fromCombined(_code(keys))
    key, held = combination.key(), combination.keyboardModifiers()
    if keys in _RESERVED:
        return Clash("reserved")
    if move_of(key, held, rtl=True) is not None:
        return Clash("movement")
    function = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
    if not held & _MODIFIERS and not function:
        return Clash("marking")
    for other in ROWS:
        if other != name and keys in keymap.keys(other):
            return Clash("action", other)
    return None
