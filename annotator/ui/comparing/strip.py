"""A row of small things that never widens the window: what does not fit is scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

_AIR = 16
_SCROLL_BAR = 10


class Strip(QScrollArea):
    """Holds things side by side; the keyboard brings what it reaches into view."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        held = QWidget()
        self._held: list[QWidget] = []
        self.things = QHBoxLayout(held)
        self.things.setContentsMargins(0, 0, 0, 0)
        self.things.setSpacing(_AIR)
        self.setWidget(held)
        for one in (self.viewport(), held):
            one.setAutoFillBackground(False)

    def fill(self, things: list[QWidget]) -> None:
        """Hold these things in place of others."""
        while (item := self.things.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._held = things
        for one in things:
            self.things.addWidget(one)
        self.things.addStretch(1)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for as much room as all of it takes."""
        # Asked of the things themselves: a layout leaves out what is not shown yet.
        hints = [one.sizeHint() for one in self._held]
        wide = sum(one.width() + _AIR for one in hints)
        return QSize(wide, max((one.height() for one in hints), default=0) + _SCROLL_BAR)

    def minimumSizeHint(self) -> QSize:
        """Do with little room."""
        return QSize(120, self.sizeHint().height())
