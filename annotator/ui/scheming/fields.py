"""Fields of the editor's form: a wording in both languages, a key, a colour, things to tick."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.schema.records import Words
from annotator.ui.forms.parts import words
from annotator.ui.keyboard import key_name
from annotator.ui.scheming.nearness import PALETTE

_SWATCH = 22
_ROW = 8


def _turn(field: QWidget, *, arabic: bool) -> None:
    side = Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
    field.setLayoutDirection(side)


class Area(QPlainTextEdit):
    """A text of several lines that is taken when the keyboard leaves it."""

    left = Signal()

    def __init__(self, text: str, lines: int, *, arabic: bool) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        _turn(self, arabic=arabic)
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.document().setDefaultTextOption(option)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 18)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text may be taken."""
        super().focusOutEvent(event)
        self.left.emit()


class Line(QLineEdit):
    """One line that is taken with Enter or when the keyboard leaves it."""

    def __init__(self, text: str, *, arabic: bool = False) -> None:
        super().__init__(text)
        _turn(self, arabic=arabic)
        if arabic:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)


class BothLanguages(QWidget):
    """A wording, its English beside its Arabic."""

    def __init__(
        self, name: str, caption: str, value: Words, act: Callable[[Words], object], lines: int = 1
    ) -> None:
        super().__init__()
        self._act = act
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self._fields: dict[str, Line | Area] = {}
        both = (("en", "English", value.en), ("ar", "العربية", value.ar))
        for column, (language, own, text) in enumerate(both):
            arabic = language == "ar"
            field = Line(text, arabic=arabic) if lines == 1 else Area(text, lines, arabic=arabic)
            field.setObjectName(f"{name}-{language}")
            field.setAccessibleName(f"{caption}, {own}")
            if isinstance(field, Line):
                field.editingFinished.connect(self._take)
            else:
                field.left.connect(self._take)
            self._fields[language] = field
            grid.addWidget(words(f"{caption} · {own}", "caption"), 0, column)
            grid.addWidget(field, 1, column)

    def _text(self, language: str) -> str:
        field = self._fields[language]
        return field.text().strip() if isinstance(field, Line) else field.toPlainText().strip()

    def _take(self) -> None:
        self._act(Words(self._text("en"), self._text("ar")))


class KeyField(QLineEdit):
    """Takes one key by its place on the keyboard, whichever layout is active."""

    def __init__(self, key: str | None, act: Callable[[str | None], object]) -> None:
        super().__init__((key or "").upper())
        self._act = act
        self.setObjectName("key")
        self.setMaxLength(1)
        self.setFixedWidth(48)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key that was pressed; Delete or Backspace leaves none."""
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._set(None)
            return
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        name = key_name(event) if not plain else ""
        if len(name) == 1 and name.isascii() and name.isalnum():
            self._set(name)
        else:
            super().keyPressEvent(event)

    def _set(self, key: str | None) -> None:
        self.setText((key or "").upper())
        self.selectAll()
        self._act(key)


class ColorField(QWidget):
    """Colours that stay apart, and a line for any other one."""

    def __init__(self, color: str, act: Callable[[str], object], called: str) -> None:
        super().__init__()
        self._act = act
        self._swatches: dict[str, QToolButton] = {}
        swatches = QGridLayout()
        swatches.setSpacing(4)
        for number, one in enumerate(PALETTE):
            swatch = QToolButton()
            swatch.setObjectName(f"color-{one[1:]}")
            swatch.setFixedSize(_SWATCH, _SWATCH)
            swatch.setToolTip(one)
            swatch.setAccessibleName(f"{called} {one}")
            swatch.clicked.connect(lambda _checked, one=one: self._take(one))
            self._swatches[one] = swatch
            swatches.addWidget(swatch, number // _ROW, number % _ROW)
        self._line = Line(color)
        self._line.setObjectName("color")
        self._line.setAccessibleName(called)
        self._line.setFixedWidth(96)
        self._line.editingFinished.connect(lambda: self._take(self._line.text().strip()))
        self._shown = QLabel()
        self._shown.setFixedSize(_SWATCH, _SWATCH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self._shown, self._line):
            layout.addWidget(part)
        layout.addLayout(swatches)
        layout.addStretch(1)
        self._show(color)

    def _take(self, color: str) -> None:
        if QColor.isValidColorName(color) and color.startswith("#"):
            color = QColor(color).name().upper()
        with QSignalBlocker(self._line):
            self._line.setText(color)
        self._show(color)
        self._act(color)

    def _show(self, color: str) -> None:
        self._shown.setStyleSheet(f"background: {color}; border-radius: 6px;")
        for one, swatch in self._swatches.items():
            edge = "2px solid palette(text)" if one == color.upper() else "none"
            swatch.setStyleSheet(
                f"QToolButton {{ background: {one}; border: {edge}; border-radius: 6px; }}"
                "QToolButton:focus { border: 2px solid palette(highlight); }"
            )


def tick(text: str, name: str, act: Callable[[bool], object], *, on: bool) -> QCheckBox:
    """Make a box to tick."""
    box = QCheckBox(text)
    box.setObjectName(name)
    box.setChecked(on)
    box.clicked.connect(lambda checked: act(bool(checked)))
    return box


def ticks(boxes: Iterable[QCheckBox], columns: int = 2) -> QWidget:
    """Lay boxes out side by side."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(4)
    for number, box in enumerate(boxes):
        grid.addWidget(box, number // columns, number % columns)
    return holder


def column(*parts: QWidget) -> QWidget:
    """Put widgets below each other without room around them."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for part in parts:
        layout.addWidget(part)
    return holder
