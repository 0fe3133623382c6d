"""Colours that stay apart for all eyes, and how near one comes to others."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor

from annotator.ui.canvas.drawing.colors import distance

PALETTE = (
    "#0072B2",
    "#CC79A7",
    "#009E73",
    "#44AA99",
    "#8C6D31",
    "#56B4E9",
    "#882255",
    "#D55E00",
    "#6A51A3",
    "#6B6F75",
    "#E69F00",
    "#332288",
    "#117733",
    "#999933",
    "#AA4499",
    "#CC6677",
)
"""Okabe and Ito's colours with those of Paul Tol's muted set, each offered once."""

NEAR = 6.0
"""Distance in OKLab, times 100, below which two types are hard to tell apart at a glance."""

# Machado, Oliveira and Fernandes 2009, table 1, severity 1.0; they work on linear RGB.
_EYES = (
    ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
)
"""What all cones see, and eyes without the cones for red, green or blue."""


def too_near(color: str, others: Iterable[str]) -> str | None:
    """Find the colour that comes nearest to one, where some eyes could take it for the other."""
    found = [(apart(color, other), other) for other in others if QColor(other) != QColor(color)]
    least, other = min(found, default=(NEAR, ""))
    return other if least < NEAR else None


def apart(one: str, other: str) -> float:
    """Measure how far two colours are apart for the eyes that tell them apart least."""
    first, second = QColor(one), QColor(other)
    return min(distance(_seen(first, eyes), _seen(second, eyes)) for eyes in _EYES)


def _seen(color: QColor, eyes: tuple[tuple[float, ...], ...]) -> QColor:
    linear = [_linear(part) for part in (color.redF(), color.greenF(), color.blueF())]
    rows = (sum(a * b for a, b in zip(row, linear, strict=True)) for row in eyes)
    return QColor.fromRgbF(*(_written(max(0.0, min(one, 1.0))) for one in rows))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _written(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
