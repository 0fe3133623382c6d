"""Colours that are derived from a type's colour so that they read on paper, light or dark."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from annotator.ui.theme import Theme

ASIDE_INK = 0.55
"""Strength of the ink in what is not article."""
_READABLE = 4.5
"""Contrast that small letters need (WCAG 2.2, 1.4.3)."""
_STEPS = 20


@lru_cache(maxsize=512)
def legible(color: str, theme: Theme) -> QColor:
    """Move a colour towards the ink until small letters in it read well on the paper."""
    ink, paper, found = QColor(theme.ink), QColor(theme.paper), QColor(color)
    for step in range(_STEPS + 1):
        mixed = mix(found, ink, step / _STEPS)
        if contrast(mixed, paper) >= _READABLE:
            return mixed
    return ink


@lru_cache(maxsize=512)
def on_top(color: str) -> QColor:
    """Choose black or white letters for a chip filled with the colour."""
    white, black = QColor("#FFFFFF"), QColor("#14171A")
    return max((white, black), key=lambda one: contrast(one, QColor(color)))


@lru_cache(maxsize=2048)
def faded(color: str, opacity: float) -> QColor:
    """Give a colour that lets what is below show through."""
    found = QColor(color)
    found.setAlphaF(opacity)
    return found


def aside_ink(theme: Theme) -> str:
    """Give the ink of what is not article, as "#RRGGBB"."""
    return theme.tint(theme.ink, ASIDE_INK).name()


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """Mix two colours; a share of 1 gives the other."""
    return QColor(
        round(one.red() + (other.red() - one.red()) * share),
        round(one.green() + (other.green() - one.green()) * share),
        round(one.blue() + (other.blue() - one.blue()) * share),
    )


def contrast(one: QColor, other: QColor) -> float:
    """Measure the contrast of two opaque colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
