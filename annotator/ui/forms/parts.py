"""Small plain widgets of the inspector: headings, lines of text, links, choosers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

_PADDING = 8
_FEW_LETTERS = 28


def words(text: str, name: str = "") -> QLabel:
    """Make a label that shows its text as it is and wraps it."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setObjectName(name)
    if name != "quote":
        # Words of the interface keep to its side; only words of the text go by their own.
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label


class LineButton(QPushButton):
    """A button of one line that never widens its pane: what does not fit is elided."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._words = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters and no more."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _FEW_LETTERS), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for; the rest stands in the tool tip."""
        super().resizeEvent(event)
        # An elided text may itself decide the size that is asked for, so the words are kept apart.
        room = self.width() - 2 * _PADDING
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        if shown != self._words and not self.toolTip():
            self.setToolTip(self._words)


def link(text: str, act: Callable[[], object], *, name: str = "link") -> QPushButton:
    """Make a flat button that reads like a line of text."""
    button = LineButton(text)
    button.setObjectName(name)
    button.setFlat(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    # Qt passes whether the button is checked, which no act wants to know.
    button.clicked.connect(lambda _checked: act())
    return button


def sign(text: str, act: Callable[[], object], *, name: str = "link") -> QPushButton:
    """Make a button as wide as one sign, such as ✕."""
    # Not a line that is elided: the one sign would be all that is left out.
    button = QPushButton(text)
    button.setObjectName(name)
    button.setFlat(True)
    button.setFixedWidth(_FEW_LETTERS)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda _checked: act())
    return button


class Line(QLineEdit):
    """A line to write in, kept when the keyboard leaves it; Esc brings the old words back."""

    def __init__(self, words: str, keep: Callable[[str], object]) -> None:
        super().__init__(words)
        self._before, self._keep = words, keep
        self.editingFinished.connect(self._finish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text with Enter or Esc; nothing is annotated by the same key."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.accept()
            self.window().setFocus()

    def _finish(self) -> None:
        words = self.text().strip()
        if words != self._before:
            self._before = words
            self._keep(words)


class _Chooser(QComboBox):
    """A drop-down list that gives the keyboard back once the mouse has picked."""

    def __init__(self) -> None:
        super().__init__()
        self._by_mouse = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember that the mouse is at work."""
        self._by_mouse = True
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember that the keyboard is at work."""
        self._by_mouse = False
        super().keyPressEvent(event)

    def give_back(self) -> None:
        """Leave the keyboard to the text."""
        if self._by_mouse:
            self.window().setFocus()


def chooser(
    options: Sequence[tuple[str, str]], current: str, act: Callable[[str], object]
) -> QComboBox:
    """Make a drop-down list of (name, label); tells the name that was picked."""
    box = _Chooser()
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with QSignalBlocker(box):
        for name, label in options:
            box.addItem(label, name)
        box.setCurrentIndex(max(0, box.findData(current)))
    box.activated.connect(lambda _index: box.give_back())
    box.activated.connect(lambda index: act(str(box.itemData(index))))
    return box


def row(*parts: QWidget, stretch: int = 0) -> QWidget:
    """Put widgets side by side; the one at `stretch` takes the room left."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for number, part in enumerate(parts):
        layout.addWidget(part, 1 if number == stretch else 0)
    return holder


def add_all(layout: QLayout, *parts: QWidget) -> None:
    """Put widgets below each other."""
    for part in parts:
        layout.addWidget(part)
