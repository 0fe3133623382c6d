"""The windows that stay open beside the work: help, and pictures of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.help import Help
from annotator.ui.window import Window

if TYPE_CHECKING:
    from annotator.ui.pictures.dialog import PictureDialog


class Side:
    """Opens each of them once and brings it to the front when it is wanted again."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.help: Help | None = None
        self.picture: PictureDialog | None = None

    def show_help(self) -> None:
        """Show how one annotates, and every key."""
        if self.help is None:
            self.help = Help(self._window, self._window.look.language)
        self.help.show()
        self.help.raise_()

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
