"""Colours that are derived from a type's colour so that they read on paper, light or dark.

Lightness is changed in OKLab (Björn Ottosson, 2020), whose steps look equal to the eye: types that
differ in lightness still do so after the change, which is what colour-blind readers go by.
"""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtGui import QColor

from annotator.ui.theme import Theme

ASIDE_INK = 0.55
"""Strength of the ink in what is not article."""
READABLE = 4.5
"""Contrast that small letters need (WCAG 2.2, 1.4.3)."""
SEEN = 3.0
"""Contrast that shapes need (WCAG 2.2, 1.4.11)."""
ON_BOXES = 7.0
"""Contrast that the text keeps on boxes, however many lie one in the other (WCAG 2.2, 1.4.6)."""
_RESERVE = 1.08
"""Factor on that contrast, because boxes of two colours mix to darker ones than either."""
_MOST_OPAQUE = 0.6
"""Opacity of a box at most, so that one in the other can still be seen."""
_DARKEST, _LIGHTEST = 0.25, 0.60
"""Lightness of type colours, as schemes write them for white paper."""
_BRIGHT = (0.62, 0.87)
"""Lightness to which that is raised on black paper."""
_STEP = 0.01
_SHARE_STEP = 0.02


@lru_cache(maxsize=512)
def legible(color: str, theme: Theme) -> QColor:
    """Make a colour darker or lighter until small letters in it read well on the paper."""
    paper, (lightness, a, b) = QColor(theme.paper), _to_lab(QColor(color))
    step = -_STEP
    if theme.dark:
        above = (lightness - _DARKEST) / (_LIGHTEST - _DARKEST)
        lightness = _BRIGHT[0] + max(0.0, min(above, 1.0)) * (_BRIGHT[1] - _BRIGHT[0])
        step = _STEP
    while 0 < lightness < 1:
        found = _from_lab(lightness, a, b)
        if contrast(found, paper) >= READABLE:
            return found
        lightness += step
    return QColor(theme.ink)


@lru_cache(maxsize=512)
def vivid(color: str, theme: Theme) -> QColor:
    """Keep a type's own colour for a shape where it is seen on the paper, as it is on its chip."""
    own = QColor(color)
    return own if contrast(own, QColor(theme.paper)) >= SEEN else legible(color, theme)


@lru_cache(maxsize=512)
def fill(color: str, theme: Theme) -> QColor:
    """Give the colour that a box lays over the paper, or over the box around it.

    Boxes one in the other grow stronger step by step, and never beyond what the text can bear.
    """
    share = 1.0
    while share > _SHARE_STEP and _too_strong(theme.tint(color, share), theme):
        share -= _SHARE_STEP
    return faded(theme.tint(color, share).name(), min(theme.box_strength / share, _MOST_OPAQUE))


@lru_cache(maxsize=512)
def on_top(color: str) -> QColor:
    """Choose black or white letters for a chip filled with the colour."""
    white, black = QColor("#FFFFFF"), QColor("#0E1012")
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


def distance(one: QColor, other: QColor) -> float:
    """Measure how far apart two colours look: in OKLab, times 100; 2 can just be told apart."""
    return 100 * math.dist(_to_lab(one), _to_lab(other))


def _too_strong(background: QColor, theme: Theme) -> bool:
    return contrast(background, QColor(theme.ink)) < ON_BOXES * _RESERVE


def _luminance(color: QColor) -> float:
    red, green, blue = _to_linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _to_linear(color: QColor) -> tuple[float, ...]:
    return tuple(
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )


def _to_lab(color: QColor) -> tuple[float, float, float]:
    red, green, blue = _to_linear(color)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _from_lab(lightness: float, a: float, b: float) -> QColor:
    # What no screen can show loses saturation, not lightness.
    while True:
        linear = _to_linear_from_lab(lightness, a, b)
        if all(-0.0005 <= part <= 1.0005 for part in linear) or abs(a) + abs(b) < 0.001:
            break
        a, b = a * 0.95, b * 0.95
    written = (
        12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
        for part in (max(0.0, min(part, 1.0)) for part in linear)
    )
    return QColor.fromRgbF(*(max(0.0, min(part, 1.0)) for part in written))


def _to_linear_from_lab(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
