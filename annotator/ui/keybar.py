"""The bar at the foot: what the next key would do, each also a button for the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QToolButton, QWidget

from annotator.ui.choice import Choice
from annotator.ui.language import isolated
from annotator.ui.plain import PlainLabel, plain_tip

_EDGE, _GAP, _ROW = 12, 8, 36
_MOST_KEPT = 400
"""Chips that are kept at most: far more than a scheme offers in an hour."""


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
    """Shows choices as chips, in one row or as many as they need.

    Chips are kept and shown again: what is made anew must be dressed by the style sheet, which
    would take longer than the key itself.
    """

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, tuple[Choice, ...]] = ("", ())
        self._seen: object = None
        self._kept: dict[tuple[object, ...], QToolButton] = {}
        self.setObjectName("keybar")
        self.setFixedHeight(_ROW + 8)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = QWidget()
        self._rows.setObjectName("keyrow")
        self.setWidget(self._rows)
        self._label = PlainLabel(self._rows)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setObjectName("hint")

    def show_choices(self, hint: str, choices: Sequence[Choice]) -> None:
        """Show the hint for this moment and its choices."""
        room = self.viewport().width()
        wanted = [(one.key, one.label, one.color, one.held, one.note) for one in choices]
        if (hint, room, wanted) == self._seen:
            return  # a chip tells only its key: what the key does now is known elsewhere
        self._seen, self._shown = (hint, room, wanted), (hint, tuple(choices))
        self._label.setText(hint)
        chips = self._chips(choices, wanted)
        lines = _lines(chips, room - 2 * _EDGE)
        last = sum(part.sizeHint().width() + _GAP for part in lines[-1])
        fits = not chips or last + self._label.sizeHint().width() <= room - 2 * _EDGE
        # What is known after a day is not worth a row; what keys do always is.
        self._label.setVisible(fits)
        if fits:
            lines[-1].append(self._label)
        for number, line in enumerate(lines):
            self._place(line, 5 + number * _ROW, room)
        # The bar grows upwards over the end of the page; the text above keeps its place.
        self.setFixedHeight(_ROW * len(lines) + 8)
        self._rows.setMinimumHeight(_ROW * len(lines) + 6)

    def _chips(
        self, choices: Sequence[Choice], wanted: Sequence[tuple[object, ...]]
    ) -> list[QToolButton]:
        """Give a chip for each choice, and hide all others."""
        if len(self._kept) > _MOST_KEPT:
            self._forget()
        for kept in self._kept.keys() - set(wanted):
            self._kept[kept].hide()
        found: list[QToolButton] = []
        for what, choice in zip(wanted, choices, strict=True):
            chip = self._kept.get(what)
            if chip is None:
                chip = self._kept[what] = self._chip(choice)
            chip.show()
            found.append(chip)
        return found

    def _forget(self) -> None:
        for chip in self._kept.values():
            # The chip that was clicked is still handling its click.
            chip.hide()
            chip.deleteLater()
        self._kept.clear()

    def _place(self, line: Sequence[QWidget], top: int, room: int) -> None:
        """Put a row of widgets in the direction of reading."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        used = _EDGE
        for part in line:
            size = part.sizeHint()
            left = room - used - size.width() if rtl else used
            part.setGeometry(left, top + (_ROW - 4 - size.height()) // 2, *size.toTuple())
            used += size.width() + _GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chips the room that there is now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.show_choices(*self._shown)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in other colours or letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._seen = None

    def _chip(self, choice: Choice) -> QToolButton:
        chip = QToolButton(self._rows)
        chip.setObjectName("chip-held" if choice.held else "chip")
        chip.setToolTip(plain_tip(choice.note))
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setText(f"{isolated(choice.key.upper())}  {isolated(choice.label)}")
        if choice.color:
            chip.setStyleSheet(f"QToolButton {{ border-bottom: 2px solid {choice.color}; }}")
        # Only once it is dressed does it know how wide the style makes it.
        chip.ensurePolished()
        chip.clicked.connect(lambda: self.picked.emit(choice.key))
        return chip
