"""The list of the differences of an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from annotator.project.adjudicating_queue import Difference

_ROW = 28
"""Height of a line."""


class Queue(QListWidget):
    """Shows lines; keys that decide are taken before the list looks for lines by them."""

    def __init__(self, take_key: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._take_key = take_key
        self.setAccessibleName(self.tr("Differences"))
        self.setUniformItemSizes(True)
        self.installEventFilter(self)

    def show_lines(self, lines: Sequence[str], row: int) -> None:
        """Show these lines and stand at one of them; nobody is told."""
        with QSignalBlocker(self):
            while self.count() > len(lines):
                self.takeItem(self.count() - 1)
            for at, line in enumerate(lines):
                item = self.item(at)
                if item is None:
                    item = QListWidgetItem(line, self)
                    item.setSizeHint(QSize(0, _ROW))
                elif item.text() != line:
                    item.setText(line)
            self.setCurrentRow(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the difference at hand in sight when what stands below takes more room."""
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of decisions."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)


def row_of(listed: Sequence[Difference], key: str | None) -> int:
    """Find the line of a difference, else the first that is open, else the first."""
    keys = [one.key for one in listed]
    if key in keys:
        return keys.index(key)
    still = (at for at, one in enumerate(listed) if not one.settled)
    return next(still, 0 if keys else -1)


def nearest(listed: Sequence[Difference], offset: int) -> int:
    """Find the line of the difference that begins nearest to a place (code points)."""
    far = [min((abs(span.start - offset) for span in one.spans), default=offset) for one in listed]
    return far.index(min(far)) if far else -1
