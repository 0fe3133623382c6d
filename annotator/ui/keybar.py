"""The bar at the foot: what the next key would do, each also a button for the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QWidget

from annotator.ui.choices import Choice
from annotator.ui.language import isolated


class KeyBar(QScrollArea):
    """Shows choices as chips in one row."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keybar")
        self.setFixedHeight(44)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_choices(self, hint: str, choices: Sequence[Choice]) -> None:
        """Show the hint for this moment and its choices."""
        row = QWidget()
        row.setObjectName("keyrow")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        for choice in choices:
            layout.addWidget(self._chip(choice))
        label = QLabel(hint)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("hint")
        layout.addWidget(label)
        layout.addStretch(1)
        old = self.takeWidget()
        self.setWidget(row)
        if old is not None:
            # The chip that was clicked is still handling its click.
            old.deleteLater()

    def _chip(self, choice: Choice) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setText(f"{isolated(choice.key.upper())}  {isolated(choice.label)}")
        if choice.color:
            chip.setStyleSheet(f"QToolButton#chip {{ border-bottom: 2px solid {choice.color}; }}")
        chip.clicked.connect(lambda: self.picked.emit(choice.key))
        return chip
