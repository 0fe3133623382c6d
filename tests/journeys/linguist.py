"""The hands and eyes of a linguist at the window: real key events, and what is shown."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from annotator.model.annotation import Annotation
from annotator.ui.app import Shell
from annotator.ui.window import Window


def leave(shell: Shell) -> None:
    """Close a window and its corpus, and leave nothing of it for the windows that follow."""
    window = shell.window
    if window is not None:
        window.close()
        window.workspace.project.close()
        window.deleteLater()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()  # for tests without a window, which nobody else sweeps up after


class Linguist:
    """What somebody at the window does and sees."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def text(self) -> str:
        """Give the text on the canvas."""
        return self.window.canvas.text

    def press(self, key: Qt.Key, *, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press one key over the text."""
        QTest.keyClick(self.window.canvas, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.window.inspector.settle()

    def go_to(self, words: str, *, after: str = "") -> None:
        """Put the caret before words, the first after other words."""
        self.window.canvas.set_caret(self.text.index(words, self.text.index(after)))

    def select(self, words: str, *, after: str = "") -> None:
        """Select words with Shift and the arrow, letter by letter."""
        self.go_to(words, after=after)
        end = self.window.canvas.caret() + len(words)
        while self.window.canvas.caret() < end:
            self.press(Qt.Key.Key_Left, modifier=Qt.KeyboardModifier.ShiftModifier)

    def everything(self) -> list[Annotation]:
        """Give every annotation of the open article."""
        view = self.window.workspace.view
        return view.all() if view is not None else []

    def chosen_text(self) -> str:
        """Give the words of the chosen annotation."""
        view, chosen = self.window.workspace.view, self.window.workspace.chosen
        return view.text_of(chosen) if view is not None and chosen is not None else ""
