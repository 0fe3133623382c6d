"""Small plain widgets of the inspector: headings, lines of text, links, choosers."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from annotator.ui.forms.renewing import kin, renewed
from annotator.ui.plain import plain_tip

_PADDING = 8
_FEW_LETTERS = 28
_CAPTION, _FIELD = 2, 3
"""Shares of a row that its caption and its field take."""


def words(text: str, name: str = "") -> QLabel:
    """Make a label that shows its text as it is and wraps it."""
    return _Words(text, name)


class _Words(QLabel):
    """Words of the interface or of the text."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setObjectName(name)
        if name != "quote":
            # Words of the interface keep to its side; only words of the text go by their own.
            rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def kin(self) -> Hashable:
        """Take over any other words of the same name."""
        return None

    def renew(self, new: _Words) -> None:
        """Say something else."""
        self.setText(new.text())
        self.setToolTip(new.toolTip())


class LineButton(QPushButton):
    """A button of one line that never widens its pane: what does not fit is elided."""

    def __init__(self, text: str, act: Callable[[], object]) -> None:
        super().__init__(text)
        self._words, self._act = text, act
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._do)

    def kin(self) -> Hashable:
        """Take over any other line of the same name."""
        return None

    def renew(self, new: LineButton) -> None:
        """Say and do something else."""
        self._words, self._act = new._words, new._act
        self.setAccessibleName(new.accessibleName())
        self.setToolTip(new.toolTip())
        self.setEnabled(new.isEnabled())
        self._elide()

    def _do(self) -> None:
        self._act()

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters and no more."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _FEW_LETTERS), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for; the rest stands in the tool tip."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        # An elided text may itself decide the size that is asked for, so the words are kept apart.
        room = self.width() - 2 * _PADDING
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        if shown != self._words and not self.toolTip():
            self.setToolTip(plain_tip(self._words))


def link(text: str, act: Callable[[], object], *, name: str = "link") -> QPushButton:
    """Make a flat button that reads like a line of text."""
    button = LineButton(text, act)
    button.setObjectName(name)
    button.setFlat(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def push(text: str, act: Callable[[], object]) -> QPushButton:
    """Make a button of a dialog; Enter in a field beside it does not press it."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    # Qt passes whether the button is checked, which no act wants to know.
    button.clicked.connect(lambda _checked: act())
    return button


class _Sign(QPushButton):
    """A button as wide as one sign; never elided, for the sign would be all that is left out."""

    def __init__(self, text: str, act: Callable[[], object]) -> None:
        super().__init__(text)
        self._act = act
        self.setFlat(True)
        self.setFixedWidth(_FEW_LETTERS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._do)

    def kin(self) -> Hashable:
        """Take over the same sign."""
        return self.text()

    def renew(self, new: _Sign) -> None:
        """Do something else."""
        self._act = new._act
        self.setAccessibleName(new.accessibleName())
        self.setEnabled(new.isEnabled())

    def _do(self) -> None:
        self._act()


def sign(text: str, act: Callable[[], object], *, name: str = "link") -> QPushButton:
    """Make a button as wide as one sign, such as ✕."""
    button = _Sign(text, act)
    button.setObjectName(name)
    return button


class Tick(QCheckBox):
    """A box to be ticked; whether it is ticked is known elsewhere and told anew."""

    def __init__(self, text: str, ticked: bool, act: Callable[[bool], object]) -> None:
        super().__init__(text)
        self._act = act
        self.setChecked(ticked)
        self.clicked.connect(self._do)

    def kin(self) -> Hashable:
        """Take over the box of the same name."""
        return None

    def renew(self, new: Tick) -> None:
        """Be a box for something else."""
        self._act = new._act
        self.setText(new.text())
        self.setToolTip(new.toolTip())
        self.setChecked(new.isChecked())
        self.setEnabled(new.isEnabled())

    def _do(self, on: bool) -> None:
        self._act(on)


class Line(QLineEdit):
    """A line to write in, kept when the keyboard leaves it; Esc brings the old words back."""

    def __init__(self, words: str, keep: Callable[[str], object]) -> None:
        super().__init__(words)
        self._before, self._keep = words, keep
        self.editingFinished.connect(self._finish)

    def kin(self) -> Hashable:
        """Take over the line of the same name."""
        return None

    def renew(self, new: Line) -> None:
        """Hold something else; what was written for the old is kept first."""
        self._finish()
        self._before, self._keep = new._before, new._keep
        self.setText(new.text())
        self.setEnabled(new.isEnabled())

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

    def __init__(
        self, options: Sequence[tuple[str, str]], current: str, act: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._options, self._act = tuple(options), act
        self._by_mouse = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for name, label in options:
            self.addItem(label, name)
        self.setCurrentIndex(max(0, self.findData(current)))
        self.activated.connect(self._pick)

    def kin(self) -> Hashable:
        """Take over a list of the same options."""
        return self._options

    def renew(self, new: _Chooser) -> None:
        """Stand at another option, for something else."""
        self._act = new._act
        self.setCurrentIndex(new.currentIndex())
        self.setEnabled(new.isEnabled())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember that the mouse is at work."""
        self._by_mouse = True
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember that the keyboard is at work."""
        self._by_mouse = False
        super().keyPressEvent(event)

    def _pick(self, index: int) -> None:
        if self._by_mouse:
            self.window().setFocus()
        self._act(str(self.itemData(index)))


def chooser(
    options: Sequence[tuple[str, str]], current: str, act: Callable[[str], object]
) -> QComboBox:
    """Make a drop-down list of (name, label); tells the name that was picked."""
    return _Chooser(options, current, act)


class _Row(QWidget):
    """Widgets side by side."""

    def __init__(self, parts: tuple[QWidget, ...], stretch: int) -> None:
        super().__init__()
        self._parts = parts
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for number, part in enumerate(parts):
            layout.addWidget(part, 1 if number == stretch else 0)

    def kin(self) -> Hashable:
        """Take over a row of the same kind of parts."""
        return tuple(kin(part) for part in self._parts)

    def renew(self, new: _Row) -> None:
        """Renew the parts."""
        renewed(self._parts, new._parts)


def row(*parts: QWidget, stretch: int = 0) -> QWidget:
    """Put widgets side by side; the one at `stretch` takes the room left."""
    return _Row(parts, stretch)


def captioned(caption: QWidget, field: QWidget) -> QWidget:
    """Put a field beside its caption, in columns that are the same in every such row."""
    made = _Row((caption, field), stretch=-1)
    for part, share in ((caption, _CAPTION), (field, _FIELD)):
        policy = part.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        policy.setHorizontalStretch(share)
        part.setSizePolicy(policy)
    return made


class Parts:
    """Collects the parts of a form, one below the other."""

    def __init__(self) -> None:
        self.all: list[QWidget] = []

    def addWidget(self, part: QWidget) -> None:
        """Put a part below the others."""
        self.all.append(part)


def add_all(layout: QLayout | Parts, *parts: QWidget) -> None:
    """Put widgets below each other."""
    for part in parts:
        layout.addWidget(part)
