"""Drop-down lists with room for their longest line."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

_BESIDE_WORDS = 56
"""What a list takes besides its words: the frame, the padding, the arrow."""


def box(name: str) -> QComboBox:
    """Make a list with a name for who cannot see it."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


def widen(made: QComboBox) -> None:
    """Make room for the longest line: by its style, a list asks for less than it needs."""
    longest = max(
        made.fontMetrics().horizontalAdvance(made.itemText(at)) for at in range(made.count())
    )
    made.setMinimumWidth(longest + _BESIDE_WORDS)
