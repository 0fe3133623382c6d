"""The list of reasons as it is edited: each on a line of its own, and an empty line for more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.forms.parts import Line, row, sign

_TALLEST = 150
"""What the list takes of the pane, in pixels, before it is scrolled."""


class ReasonList(QScrollArea):
    """Tells how the list is to change; what is kept is known elsewhere and shown anew."""

    added = Signal(str)
    renamed = Signal(str, str)  # the reason, its new words
    removed = Signal(str)
    left = Signal()  # the keyboard is done here

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._reasons: tuple[str, ...] = ()
        self._rows: list[QWidget] = []
        inside = QWidget()
        inside.setObjectName("pane")
        self._places = QVBoxLayout(inside)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(2)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_TALLEST)
        self.hide()

    def list(self, reasons: Sequence[str]) -> None:
        """List these reasons, and a line for a new one."""
        if self.lines and self._reasons == tuple(reasons):
            self.lines[-1].setText("")
            return
        for old in self._rows:
            self._places.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines, self._rows, self._reasons = [], [], tuple(reasons)
        for one in reasons:
            line = Line(one, self._renaming(one))
            line.setAccessibleName(self.tr("Reason"))
            gone = sign("✕", self._removing(one))
            gone.setAccessibleName(self.tr("Take this reason off the list"))
            gone.setToolTip(gone.accessibleName())
            self.lines.append(line)
            self._rows.append(row(line, gone))
        new = Line("", self._add)
        new.setPlaceholderText(self.tr("Another reason"))
        new.setAccessibleName(new.placeholderText())
        self.lines.append(new)
        self._rows.append(row(new))
        for one in self.lines:
            one.installEventFilter(self)
        for one in self._rows:
            self._places.addWidget(one)

    def _add(self, words: str) -> None:
        if words:
            self.added.emit(words)

    def _renaming(self, before: str) -> Callable[[str], None]:
        def keep(words: str) -> None:
            if words:
                self.renamed.emit(before, words)
            else:
                self.removed.emit(before)

        return keep

    def _removing(self, name: str) -> Callable[[], None]:
        return lambda: self.removed.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keyboard back with Enter or Esc; who leaves a line keeps what it says."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape and isinstance(watched, Line):
            said = (*self._reasons, "")
            watched.setText(said[self.lines.index(watched)])
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)
