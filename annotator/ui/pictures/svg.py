"""A figure as SVG: vectors only, the same in every viewer, with the text for search beside it."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QPainter

from annotator.ui.pictures.figure import Painted
from annotator.ui.pictures.glyphs import number
from annotator.ui.pictures.svg_engine import SvgDevice

_NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg_of(figure: Painted, title: str, text: str) -> str:
    """Paint a figure into an SVG document; title and text are in it, unseen, as they are stored."""
    device = SvgDevice(figure.size.width(), figure.size.height())
    painter = QPainter(device)
    figure.paint(painter)
    painter.end()
    width, height = number(figure.size.width()), number(figure.size.height())
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    engine = device.engine
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg {_NAMES} {size} role="img" aria-labelledby="title" aria-describedby="text">',
        f'<title id="title">{_said(title)}</title>',
        f'<desc id="text">{_said(text)}</desc>',
        "<defs>",
        *(f'<path id="{name}" d="{one.written()}"/>' for one, name in engine.letters.items()),
        *(_clip(rect.split(" "), name) for rect, name in engine.clips.items()),
        "</defs>",
        *engine.elements,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _said(text: str) -> str:
    """Escape a text, without the control characters that XML cannot hold."""
    return escape("".join(one if one in "\n\t" or one >= " " else " " for one in text))


def _clip(rect: list[str], name: str) -> str:
    x, y, width, height = rect
    shape = f'<rect x="{x}" y="{y}" width="{width}" height="{height}"/>'
    return f'<clipPath id="{name}">{shape}</clipPath>'
