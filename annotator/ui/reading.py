"""How the article is set for this reader: asked for by keys or in a panel, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QWidget

from annotator.ui.appearance_panel import AppearancePanel
from annotator.ui.canvas.appearance import Appearance, LabelStyle
from annotator.ui.canvas.view import Canvas
from annotator.ui.theme import THEMES, Theme

_KEY = "appearance"


class Reading(QObject):
    """Changes the appearance of one canvas; every change is kept at once."""

    def __init__(
        self, window: QWidget, canvas: Canvas, settings: QSettings, wear: Callable[[Theme], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._canvas = canvas
        self._settings = settings
        self._wear = wear
        self.panel: AppearancePanel | None = None
        canvas.set_appearance(Appearance.from_json(str(settings.value(_KEY) or "")))
        canvas.zoom_changed.connect(self._keep)

    def set_appearance(self, appearance: Appearance) -> None:
        """Show the article so, now and at the next start."""
        self._canvas.set_appearance(appearance)
        self._keep()

    def _keep(self) -> None:
        self._settings.setValue(_KEY, self._canvas.appearance.to_json())

    def next_labels(self) -> None:
        """Go from full labels to short ones, to none, and back."""
        styles = get_args(LabelStyle)
        shown = self._canvas.appearance
        following = styles[(styles.index(shown.labels) + 1) % len(styles)]
        self.set_appearance(replace(shown, labels=following))

    def toggle_stripes(self) -> None:
        """Go from boxes behind the words to stripes in the margin, and back."""
        shown = self._canvas.appearance
        self.set_appearance(replace(shown, mode="boxes" if shown.mode == "stripes" else "stripes"))

    def toggle_invisibles(self) -> None:
        """Show invisible characters, or hide them."""
        shown = self._canvas.appearance
        self.set_appearance(replace(shown, invisibles=not shown.invisibles))

    def next_theme(self, current: Theme) -> None:
        """Go from light to dark, to high contrast, and back."""
        names = list(THEMES)
        self._wear(THEMES[names[(names.index(current.name) + 1) % len(names)]])

    def show_panel(self, theme: Theme) -> None:
        """Ask for everything in one panel, above the text whose change it shows."""
        panel = AppearancePanel(self._window, self._canvas.appearance, theme.name)
        panel.appearance_wanted.connect(self.set_appearance)
        panel.theme_wanted.connect(lambda name: self._wear(THEMES[name]))
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        panel.destroyed.connect(self._forget_panel)
        self.panel = panel
        panel.open_at(self._canvas.mapToGlobal(self._canvas.rect().topLeft()))

    def _forget_panel(self) -> None:
        self.panel = None
