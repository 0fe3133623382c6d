"""Help beside the work: how one annotates, and every key, made from the table of actions."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from annotator import paths
from annotator.ui.actions import ACTIONS
from annotator.ui.keys.keymap import KeyMap
from annotator.ui.theme import INTERFACE_SIZE

_PLACE = re.compile(r"\{key:([a-z-]+)\}")


def help_text(language: str, keymap: KeyMap) -> str:
    """Give the help in a language as Markdown, with the keys of all actions at the end.

    The help names a key as {key:undo}, by the action: it may have been given others.
    """
    written = (paths.resources() / "help" / f"{language}.md").read_text("utf-8")
    none = QCoreApplication.translate("Help", "(no key)")
    written = _PLACE.sub(lambda found: next(iter(keymap.shown(found[1])), none), written)
    heading = QCoreApplication.translate("Help", "Keys")
    rows = [f"## {heading}", "", "| | |", "|---|---|"]
    for row in ACTIONS:
        keys = "  ".join(keymap.shown(row.name))
        if keys:
            text = QCoreApplication.translate("Actions", str(row.text))
            rows.append(f"| **{keys}** | {text} |")
    return written + "\n" + "\n".join(rows) + "\n"


class Help(QDialog):
    """A window that stays open beside the work; it never stands in the way."""

    def __init__(self, parent: QWidget, language: str, keymap: KeyMap) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help and keys"))
        self.setModal(False)
        self.resize(640, 720)
        self.page = QTextBrowser()
        self.page.setObjectName("help")
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        document = self.page.document()
        document.setDocumentMargin(24)
        font = self.font()
        font.setPixelSize(INTERFACE_SIZE + 2)
        document.setDefaultFont(font)
        option = QTextOption()
        rtl = language == "ar"
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(option)
        self.page.setMarkdown(help_text(language, keymap))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
