"""The bar at the foot: what the next key would do, each also a button for the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from annotator.ui.choice import Choice
from annotator.ui.language import isolated

_EDGE, _GAP, _ROW = 12, 8, 36


def _lines(parts: Sequence[QWidget], room: int) -> list[list[QWidget]]:
    """Put widgets into as many rows as their widths need."""
    lines: list[list[QWidget]] = [[]]
    used = 0
    for part in parts:
        width = part.sizeHint().width() + _GAP
        if lines[-1] and used + width > room:
            lines.append([])
            used = 0
        lines[-1].append(part)
        used += width
    return lines


class KeyBar(QScrollArea):
    """Shows choices as chips, in one row or as many as they need."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, tuple[Choice, ...]] = ("", ())
        self._seen: object = None
        self.setObjectName("keybar")
        self.setFixedHeight(_ROW + 8)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_choices(self, hint: str, choices: Sequence[Choice]) -> None:
        """Show the hint for this moment and its choices."""
        room = self.viewport().width()
        seen = hint, room, [(one.key, one.label, one.color, one.held) for one in choices]
        if seen == self._seen:
            return  # a chip tells only its key: what the key does now is known elsewhere
        self._seen, self._shown = seen, (hint, tuple(choices))
        label = QLabel(hint)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("hint")
        chips = [self._chip(choice) for choice in choices]
        rows = QWidget(self.viewport())
        rows.setObjectName("keyrow")
        for part in (*chips, label):
            # Only within the window does it know how wide the style makes it.
            part.setParent(rows)
            part.ensurePolished()
        lines = _lines(chips, room - 2 * _EDGE)
        last = sum(part.sizeHint().width() + _GAP for part in lines[-1])
        if not chips or last + label.sizeHint().width() <= room - 2 * _EDGE:
            lines[-1].append(label)
        else:
            # What is known after a day is not worth a row; what keys do always is.
            label.hide()
        layout = QVBoxLayout(rows)
        layout.setContentsMargins(_EDGE, 5, _EDGE, 5)
        layout.setSpacing(4)
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(_GAP)
            for part in line:
                row.addWidget(part)
            row.addStretch(1)
            layout.addLayout(row)
        # The bar grows upwards over the end of the page; the text above keeps its place.
        self.setFixedHeight(_ROW * len(lines) + 8)
        rows.setFixedHeight(_ROW * len(lines) + 6)
        old = self.takeWidget()
        self.setWidget(rows)
        if old is not None:
            # The chip that was clicked is still handling its click.
            old.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chips the room that there is now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.show_choices(*self._shown)

    def _chip(self, choice: Choice) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("chip-held" if choice.held else "chip")
        chip.setToolTip(choice.note)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setText(f"{isolated(choice.key.upper())}  {isolated(choice.label)}")
        if choice.color:
            chip.setStyleSheet(f"QToolButton {{ border-bottom: 2px solid {choice.color}; }}")
        chip.clicked.connect(lambda: self.picked.emit(choice.key))
        return chip
