"""The floor of every frame: the same text shaped and drawn by Qt alone, without a canvas."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout, QTextLine, QTextOption

from annotator.ui.canvas.layout.typesetting import Typesetting


class BareText:
    """The paragraphs of a text that fill a height, shaped and drawn line below line."""

    def __init__(self, text: str, setting: Typesetting, height: int) -> None:
        self._setting, self._height = setting, height
        self._pitch = setting.faces["body"].pitch
        self._text = text
        self._layouts: list[QTextLayout] = []
        self._lines: list[QTextLine] = []

    def shape(self) -> None:
        """Shape as much as the height holds."""
        self._layouts, self._lines = [], []
        for paragraph in self._text.split("\n"):
            if len(self._lines) * self._pitch > self._height:
                break
            layout = QTextLayout(paragraph, self._setting.faces["body"].font)
            option = QTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(self._setting.measure)
                line.setPosition(QPointF(0, len(self._lines) * self._pitch))
                self._lines.append(line)
            layout.endLayout()
            self._layouts.append(layout)

    def draw(self, image: QImage) -> None:
        """Draw what was shaped on paper."""
        painter = QPainter(image)
        painter.fillRect(image.rect(), QColor("white"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in self._lines[: round(self._height / self._pitch)]:
            line.draw(painter, QPointF(100, 32))
        painter.end()
