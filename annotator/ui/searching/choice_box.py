"""A drop-down list as wide as what it offers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import QComboBox

_BESIDE = 52
"""Pixels of the edges and of the arrow."""
_LEAST, _MOST = 72, 260


class ChoiceBox(QComboBox):
    """Offers names under their wordings; a style sheet keeps Qt from measuring them itself."""

    def __init__(self, called: str, choices: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setAccessibleName(called)
        self.offer(choices)

    @property
    def chosen(self) -> str:
        """Give the name that is chosen."""
        return str(self.currentData() or "")

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these names, each with its wording, without telling that another is chosen."""
        with QSignalBlocker(self):
            self.clear()
            for name, text in choices:
                self.addItem(text, name)
        self.updateGeometry()

    def choose(self, name: str, *, add: bool = False) -> None:
        """Stand at a name, else at the first one; `add` offers one that is not there as it is."""
        with QSignalBlocker(self):
            if add and name and self.findData(name) < 0:
                self.addItem(name, name)
            self.setCurrentIndex(max(0, self.findData(name)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the room of the longest wording."""
        widest = max(
            (self.fontMetrics().horizontalAdvance(self.itemText(n)) for n in range(self.count())),
            default=0,
        )
        return QSize(max(_LEAST, min(widest + _BESIDE, _MOST)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters where there is no room."""
        return QSize(_LEAST, super().minimumSizeHint().height())
