"""The box that a query is typed in; it remembers what was sought before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.ui.palette.recent import Recent


class SearchBox(QLineEdit):
    """Up and Down go through what was sought before; Down from the newest leads to the results."""

    entered = Signal()
    went_down = Signal()
    left = Signal()

    def __init__(self, recent: Recent) -> None:
        super().__init__()
        self._recent = recent
        self._back = 0
        self._typed = ""
        self.setPlaceholderText(self.tr("Words, or a query"))
        self.setAccessibleName(self.tr("Search the corpus"))
        self.setClearButtonEnabled(True)
        # An empty line would put its caret where the active keyboard layout begins to write.
        rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(lambda _text: self._forget_place())

    def remember(self) -> None:
        """Put what stands here before all that was sought earlier."""
        if self.text().strip():
            self._recent.use(self.text().strip())
        self._forget_place()

    def earlier(self) -> list[str]:
        """List what was sought, newest first."""
        return self._recent.ids()

    def _forget_place(self) -> None:
        self._back = 0

    def _go_back(self, by: int) -> None:
        """Show an earlier query, or again what was typed."""
        if not self._back:
            self._typed = self.text()
        earlier = [self._typed, *(one for one in self.earlier() if one != self._typed)]
        place = self._back + by
        if place < 0:
            self.went_down.emit()
        elif place < len(earlier):
            self._back = place
            self.setText(earlier[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that lead elsewhere; nothing is annotated by any of them."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Up:
            self._go_back(1)
        elif key == Qt.Key.Key_Down:
            self._go_back(-1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()
