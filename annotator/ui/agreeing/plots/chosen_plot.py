"""A plot whose values lead on: a click or Enter opens what lies behind one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from annotator.ui.statistics.plot import Drawing, Plot

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChosenPlot(Plot):
    """Tells which value is wanted, by its number in the order of reading."""

    opened = Signal(int)

    def __init__(self, drawing: Drawing) -> None:
        super().__init__(drawing)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the value under the mouse."""
        self.mouseMoveEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._current is not None:
            self.opened.emit(self._current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the value that is read with Enter; the arrow keys go from one to the next."""
        if event.key() in _ENTER and self._current is not None:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)
