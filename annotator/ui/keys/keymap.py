"""Which keys each action has: those of the table, unless somebody chose others."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence

from annotator.ui.actions import ACTIONS, ActionRow
from annotator.ui.language import left_to_right

_GROUP = "keys"
ROWS: dict[str, ActionRow] = {row.name: row for row in ACTIONS}


class KeyMap(QObject):
    """Keeps what differs from the table of actions, and tells who shows keys."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def keys(self, name: str) -> tuple[str, ...]:
        """Give the keys of an action, named as on a Latin keyboard ("Ctrl+Z")."""
        stored = self._settings.value(f"{_GROUP}/{name}")
        if stored is None:
            return ROWS[name].shortcuts
        found = (str(QKeySequence(one).toString()) for one in str(stored).split(" "))
        return tuple(one for one in found if one)

    def differs(self, name: str) -> bool:
        """Say whether an action has other keys than it was given at first."""
        return self.keys(name) != ROWS[name].shortcuts

    def give(self, name: str, keys: tuple[str, ...]) -> None:
        """Give an action these keys and no others; what other actions had of them is taken."""
        for other in ROWS:
            left = tuple(one for one in self.keys(other) if one not in keys)
            if other != name and left != self.keys(other):
                self._store(other, left)
        self._store(name, keys)
        self.changed.emit()

    def reset(self, name: str | None = None) -> None:
        """Give an action, or all of them, the keys of the table again."""
        if name is None:
            self._settings.remove(_GROUP)
            self.changed.emit()
        else:
            self.give(name, ROWS[name].shortcuts)

    def shown(self, name: str) -> list[str]:
        """Write the keys of an action as this computer does, in one direction in any text."""
        native = QKeySequence.SequenceFormat.NativeText
        return [left_to_right(QKeySequence(one).toString(native)) for one in self.keys(name)]

    def _store(self, name: str, keys: tuple[str, ...]) -> None:
        if keys == ROWS[name].shortcuts:
            self._settings.remove(f"{_GROUP}/{name}")
        else:
            self._settings.setValue(f"{_GROUP}/{name}", " ".join(keys))
