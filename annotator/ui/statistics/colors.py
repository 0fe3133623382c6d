"""The colours of series: apart for colour-blind eyes, and seen on any paper."""

from __future__ import annotations

from PySide6.QtGui import QColor

from annotator.ui.canvas.drawing.colors import vivid
from annotator.ui.theme import Theme

SERIES = (
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#8C6D31", "#882255", "#6A51A3", "#6B6F75",
)  # fmt: skip
"""Okabe and Ito's colours and Tol's, apart on any paper; the last is for all others together."""


def series_color(number: int, theme: Theme) -> QColor:
    """Give the colour of a series by its number."""
    return vivid(SERIES[min(number, len(SERIES) - 1)], theme)


def heat(share: float, theme: Theme) -> QColor:
    """Give the ground of a cell by its share of the highest value (0 to 1)."""
    return theme.tint(theme.accent, 0.08 + 0.72 * share if share else 0.0)
