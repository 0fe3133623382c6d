"""A figure as a PNG picture, with the size it has on paper and its title inside."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter

from annotator.errors import InputError
from annotator.ui.pictures.figure import Painted

_LONGEST = 32_000
"""Pixels at which Qt's painter reaches its end."""
_MOST = 120_000_000
"""Pixels of a picture that still fits in the memory of a small computer (four bytes each)."""
_PER_METRE = 96 / 0.0254


def png_of(figure: Painted, title: str, scale: float) -> bytes:
    """Paint a figure, `scale` pixels for each of the page.

    Raises InputError when the picture would be too large.
    """
    size = (figure.size * scale).toSize()
    width, height = size.width(), size.height()
    if max(width, height) > _LONGEST or width * height > _MOST:
        raise InputError(
            "The picture would have {width} by {height} pixels, which is too many: "
            "choose a smaller scale, fewer lines, or SVG or PDF.",
            width=width,
            height=height,
        )
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    figure.paint(painter)
    painter.end()
    image.setDotsPerMeterX(round(_PER_METRE * scale))
    image.setDotsPerMeterY(round(_PER_METRE * scale))
    image.setText("Title", title)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # pyright: ignore
    return bytes(held.data())
