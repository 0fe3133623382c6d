"""How long somebody worked towards an edit: the time since the last one, idle time cut off."""

from __future__ import annotations

import time
from collections.abc import Callable

LONGEST_PAUSE = 30_000
"""Milliseconds; who does nothing for longer has stopped working."""


class WorkTime:
    """Adds up the time between signs of life; `clock` tells seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since = clock()
        self._spent = 0

    def go_on(self) -> None:
        """Note a sign of life: a key, a click, a step in the text."""
        before, self._since = self._since, self._clock()
        self._spent += min(int(1000 * (self._since - before)), LONGEST_PAUSE)

    def take(self) -> int:
        """Give the milliseconds worked since the last edit, and begin anew."""
        self.go_on()
        spent, self._spent = self._spent, 0
        return spent
