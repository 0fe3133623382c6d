"""A figure as a PNG picture, with the size it has on paper and its title inside."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter

from annotator.errors import InputError
from annotator.ui.pictures.figure import Figure

_MOST_PIXELS = 32_000
"""Height at which Qt's painter reaches its end."""
_PER_METRE = 96 / 0.0254


def png_of(figure: Figure, title: str, scale: float) -> bytes:
    """Paint a figure, `scale` pixels for each of the page.

    Raises InputError when the picture would be too high.
    """
    size = (figure.size * scale).toSize()
    if max(size.width(), size.height()) > _MOST_PIXELS:
        raise InputError(
            "The picture would be {height} pixels high, more than PNG pictures can be here: "
            "choose a smaller scale, fewer lines, or SVG or PDF.",
            height=size.height(),
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
