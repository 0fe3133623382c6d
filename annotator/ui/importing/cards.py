"""Cards that show how a text would read one way or another, and are chosen by a click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout

from annotator.text.direction import base_direction
from annotator.ui.fonts import face
from annotator.ui.forms.parts import words

_LINES, _LETTERS = 5, 420
_NARROWEST = 160
_READING = 16
"""Pixels of the reading face in a preview."""


class Reading(QLabel):
    """The beginning of a text, set in its own direction."""

    def __init__(self, text: str) -> None:
        super().__init__(beginning(text))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(face(_READING))
        rtl = base_direction(text) == "rtl"
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def beginning(text: str) -> str:
    """Give the first lines of a text that have anything on them."""
    lines = [" ".join(line.split()) for line in text[: 2 * _LETTERS].split("\n")]
    return "\n".join([line for line in lines if line][:_LINES])[:_LETTERS]


class Card(QPushButton):
    """A way to read a text: its name above, the text below."""

    def __init__(self, name: str, text: str, chosen: bool, act: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setAccessibleName(f"{name}: {beginning(text)}")
        self.title = words(name, "caption")
        self.title.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.reading = Reading(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(4)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self.title)
        layout.addWidget(self.reading)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked: act())

    def sizeHint(self) -> QSize:
        """Be as large as what is written on it."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Let long words be cut rather than the window widened."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Grow with lines that have to be broken."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Tell the height that the text needs."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else self.sizeHint().height()
