"""The panel in which a reader says how the article is set; every change shows at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.canvas.appearance import MEASURE, SPACING, Appearance
from annotator.ui.fonts import caret_warning, reading_families
from annotator.ui.forms.parts import words
from annotator.ui.plain import PlainLabel
from annotator.ui.theme import LARGEST_READING_SIZE, SMALLEST_READING_SIZE, THEMES

_HUNDRED = 100


class AppearancePanel(QFrame):
    """Asks for a face, its size and spacing, how marks are shown, and the colours."""

    appearance_wanted = Signal(object)  # Appearance
    theme_wanted = Signal(str)

    def __init__(self, parent: QWidget, appearance: Appearance, theme: str) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._appearance = appearance
        self.family = QComboBox()
        for family in reading_families():
            self.family.addItem(family, family)
        self.family.activated.connect(lambda: self._set(family=self.family.currentData()))
        self.pixels = self._slider(SMALLEST_READING_SIZE, LARGEST_READING_SIZE, "pixels")
        tightest, widest = SPACING
        self.spacing = self._slider(round(tightest * _HUNDRED), round(widest * _HUNDRED), "spacing")
        self.measure = self._slider(*MEASURE, "measure")
        self.labels = self._choice(
            (
                ("full", self.tr("Full")),
                ("short", self.tr("Short")),
                ("none", self.tr("None")),
            ),
            "labels",
        )
        self.mode = self._choice(
            (
                ("boxes", self.tr("Boxes behind the words")),
                ("stripes", self.tr("Stripes in the margin")),
            ),
            "mode",
        )
        self.invisibles = QCheckBox(self.tr("Show invisible characters"))
        self.invisibles.clicked.connect(lambda on: self._set(invisibles=bool(on)))
        self.theme = QComboBox()
        for name, label in zip(THEMES, self._theme_labels(), strict=True):
            self.theme.addItem(label, name)
        self.theme.setCurrentIndex(self.theme.findData(theme))
        self.theme.activated.connect(lambda: self.theme_wanted.emit(self.theme.currentData()))
        self.warning = words("", "warning")
        self._lay_out()
        self.show_appearance(appearance)

    def _theme_labels(self) -> Sequence[str]:
        return self.tr("Light"), self.tr("Dark"), self.tr("High contrast")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        rows = (
            (self.tr("Font"), self.family),
            (self.tr("Size"), self.pixels),
            (self.tr("Line spacing"), self.spacing),
            (self.tr("Longest line"), self.measure),
            (self.tr("Labels"), self.labels),
            (self.tr("Marks"), self.mode),
            (self.tr("Colours"), self.theme),
        )
        for label, field in rows:
            caption = PlainLabel(label)
            caption.setBuddy(field)
            form.addRow(caption, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.invisibles)
        layout.addWidget(self.warning)
        self.setFixedWidth(340)

    def show_appearance(self, appearance: Appearance) -> None:
        """Show the wishes that hold now."""
        self._appearance = appearance
        for slider, value in (
            (self.pixels, appearance.pixels),
            (self.spacing, round(appearance.spacing * _HUNDRED)),
            (self.measure, appearance.measure),
        ):
            with QSignalBlocker(slider):
                slider.setValue(value)
        for box, value in (
            (self.family, appearance.family),
            (self.labels, appearance.labels),
            (self.mode, appearance.mode),
        ):
            box.setCurrentIndex(box.findData(value))
        self.invisibles.setChecked(appearance.invisibles)
        warning = caret_warning(appearance.family)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.adjustSize()

    def open_at(self, corner: QPoint) -> None:
        """Open below a point of the screen, within its edges."""
        room = self.screen().availableGeometry()
        size = self.sizeHint()
        x = max(room.left(), min(corner.x(), room.right() - size.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - size.height()))
        self.move(x, y)
        self.show()
        self.family.setFocus()

    def _set(self, **wish: Any) -> None:  # noqa: ANN401 - one field of an Appearance
        appearance = replace(self._appearance, **wish)
        self.show_appearance(appearance)
        self.appearance_wanted.emit(appearance)

    def _slider(self, least: int, most: int, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(least, most)
        scale: Callable[[int], float] = (
            (lambda value: value / _HUNDRED) if name == "spacing" else (lambda value: value)
        )
        slider.valueChanged.connect(lambda value: self._set(**{name: scale(value)}))
        return slider

    def _choice(self, options: Sequence[tuple[str, str]], name: str) -> QComboBox:
        box = QComboBox()
        for value, label in options:
            box.addItem(label, value)
        box.activated.connect(lambda: self._set(**{name: box.currentData()}))
        return box
