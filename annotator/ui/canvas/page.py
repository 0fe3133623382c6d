"""Paints a whole article outside the window: into a picture, or with any painter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from annotator.model.document import Region
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.painter import SheetPainter, Shown, inks
from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.layout.typesetting import Typesetting
from annotator.ui.canvas.marks import Mark
from annotator.ui.theme import Theme

MARGIN = 32
"""Pixels around the text."""


class Page:
    """An article laid out in full for one width in pixels."""

    def __init__(
        self,
        text: str,
        regions: Sequence[Region],
        marks: Iterable[Mark],
        *,
        width: int,
        theme: Theme,
        appearance: Appearance,
    ) -> None:
        self._theme = theme
        setting = Typesetting(appearance, max(width - 2 * MARGIN, 8 * appearance.pixels))
        self._sheet = Sheet(text, regions, setting, inks(theme))
        self._sheet.set_marks(marks)
        for part in range(len(self._sheet.parts)):
            self._sheet.block(part)
        height = self._sheet.heights.total - setting.gap + 2 * MARGIN
        self.size = QSizeF(width, ceil(height))

    def paint(self, painter: QPainter) -> None:
        """Paint the page from the painter's origin on, by the routine of the window."""
        left = round((self.size.width() - self._sheet.setting.measure) / 2)
        SheetPainter(self._sheet, self._theme, Shown()).paint(
            painter, QPointF(left, MARGIN), QRectF(QPointF(0, 0), self.size)
        )

    def image(self, scale: float = 1.0) -> QImage:
        """Paint the page into a picture, `scale` pixels for each of its own."""
        image = QImage((self.size * scale).toSize(), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        painter = QPainter(image)
        self.paint(painter)
        painter.end()
        return image


def render_page(
    text: str,
    regions: Sequence[Region],
    marks: Iterable[Mark],
    *,
    width: int,
    theme: Theme,
    appearance: Appearance,
    scale: float = 1.0,
) -> QImage:
    """Paint a whole article into a picture of the given width."""
    page = Page(text, regions, marks, width=width, theme=theme, appearance=appearance)
    return page.image(scale)
