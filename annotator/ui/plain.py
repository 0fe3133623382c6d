"""A label that shows letters as they are: words from a corpus may look like HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label whose text is never taken for markup, which could load a file."""

    def __init__(self, text: str | QWidget | None = None) -> None:
        if isinstance(text, QWidget):
            super().__init__(text)
        else:
            super().__init__(text or "")
        self.setTextFormat(Qt.TextFormat.PlainText)
