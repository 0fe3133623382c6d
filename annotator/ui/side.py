"""The windows that stay open beside the work: help, and pictures of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from annotator.schema.amending.places import WHOLE, Place
from annotator.ui.help import Help
from annotator.ui.keys.keymap import KeyMap
from annotator.ui.keys.panel import KeyPanel
from annotator.ui.keys.sheet import KeySheet
from annotator.ui.versions.panel import VersionPanel
from annotator.ui.window import Window

if TYPE_CHECKING:
    from annotator.ui.pictures.dialog import PictureDialog
    from annotator.ui.scheming.editor import SchemeEditor


class Side:
    """Opens each of them once and brings it to the front when it is wanted again."""

    def __init__(self, window: Window, keymap: KeyMap, settings: QSettings) -> None:
        self._window = window
        self._settings = settings
        self._keymap = keymap
        self.keys: KeyPanel | None = None
        self.sheet: KeySheet | None = None
        self.versions: VersionPanel | None = None
        self.scheme: SchemeEditor | None = None
        keymap.changed.connect(self._forget_keys)
        window.workspace.scheme_wanted.connect(self.show_scheme)
        self.help: Help | None = None
        self.picture: PictureDialog | None = None

    def show_help(self) -> None:
        """Show how one annotates, and every key."""
        if self.help is None:
            self.help = Help(self._window, self._window.look.language, self._keymap)
        self.help.show()
        self.help.raise_()

    def show_keys(self) -> None:
        """Let every action be given other keys."""
        if self.keys is None:
            self.keys = KeyPanel(self._window, self._keymap)
        self.keys.show()
        self.keys.raise_()

    def show_sheet(self) -> None:
        """Show the sheet of all keys, as they are now."""
        if self.sheet is not None:
            self.sheet.deleteLater()
        scheme = self._window.workspace.project.scheme
        self.sheet = KeySheet(self._window, self._keymap, scheme, self._window.look.language)
        self.sheet.show()
        self.sheet.raise_()

    def show_scheme(self, place: Place = WHOLE) -> None:
        """Let the scheme be changed, with all that is annotated by it, at a place of it."""
        from annotator.ui.scheming.editor import SchemeEditor  # noqa: PLC0415 - seldom wanted

        window = self._window
        if self.scheme is None:
            self.scheme = SchemeEditor(
                window, window.workspace, window.look.language, self._settings
            )
            self.scheme.applying.working.connect(
                lambda job: window.topbar.jobs.watch(job, edits=True)
            )
            window.closing.connect(self.scheme.finish)
        self.scheme.show()
        self.scheme.raise_()
        if place != WHOLE:
            self.scheme.tree.go_to(place)
            self.scheme.tree.setFocus()
            self.scheme.activateWindow()

    def show_versions(self) -> None:
        """Offer what was annotated in another version of the open text."""
        window = self._window
        if self.versions is None:
            self.versions = VersionPanel(
                window, window.workspace, window.look.language, self._settings
            )
            window.closing.connect(self.versions.stop)
        self.versions.show()
        self.versions.raise_()
        self.versions.look()

    def _forget_keys(self) -> None:
        """Let help and sheet be made anew: they name keys that are others now."""
        for page in (self.help, self.sheet):
            if page is not None:
                page.close()
                page.deleteLater()
        self.help = self.sheet = None

    def show_picture(self) -> None:
        """Ask what the picture of the article is to show, and where it goes."""
        from annotator.ui.pictures.dialog import PictureDialog  # noqa: PLC0415 - seldom wanted

        window = self._window
        if self.picture is None:
            self.picture = PictureDialog(
                window, window.workspace, window.canvas, window.presenter, window.look.theme
            )
        self.picture.show()
        self.picture.raise_()
