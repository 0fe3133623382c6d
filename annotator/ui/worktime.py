"""How long somebody worked towards an edit: the time since the last one, idle time cut off."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer

LONGEST_PAUSE = 30_000
"""Milliseconds; who does nothing for longer has stopped working."""


class WorkTime:
    """Adds up the time between signs of life."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()
        self._since.start()
        self._spent = 0

    def go_on(self) -> None:
        """Note a sign of life: a key, a click, a step in the text."""
        self._spent += min(self._since.restart(), LONGEST_PAUSE)

    def take(self) -> int:
        """Give the milliseconds worked since the last edit, and begin anew."""
        self.go_on()
        spent, self._spent = self._spent, 0
        return spent
