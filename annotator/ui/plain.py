"""Letters shown as they are, on labels and in tool tips: words from a corpus may look like HTML."""

from __future__ import annotations

from html import escape

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


def plain_tip(text: str) -> str:
    """Give a tool tip that reads as a text is written; Qt has no plain ones."""
    if "<" not in text and "&" not in text:
        return text
    lines = "<br>".join(escape(line) for line in text.split("\n"))
    return f"<span>{lines}</span>"
