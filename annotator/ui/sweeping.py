"""Clears away what nothing refers to any more, at moments when nothing of Qt is under way."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 1000
"""Milliseconds between two looks at how much there is to clear away."""
_DUE = (700, 10, 10)
"""How many objects, or sweeps of what is younger, make a generation due: Python's own numbers."""


class Sweeping(QObject):
    """Collects garbage in the window's thread only, between events.

    Left to itself, Python collects in whichever thread makes an object next. Widgets among the
    garbage, as of a window closed before, would then go in a thread that works beside the window,
    or in the midst of a walk of Qt's through all widgets (setStyle), which crashes.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._sweep)
        self._timer.start()

    def _sweep(self) -> None:
        """Collect the oldest generation that is due."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > _DUE[generation]:
                gc.collect(generation)
                return
