"""Help beside the work: how one annotates, and every key, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QTextOption
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from annotator import paths
from annotator.ui.actions import ACTIONS
from annotator.ui.language import left_to_right
from annotator.ui.theme import INTERFACE_SIZE


def help_text(language: str) -> str:
    """Give the help in a language as Markdown, with the keys of all actions at the end."""
    written = (paths.resources() / "help" / f"{language}.md").read_text("utf-8")
    heading = QCoreApplication.translate("Help", "Keys")
    rows = [f"## {heading}", "", "| | |", "|---|---|"]
    for row in ACTIONS:
        if row.shortcuts:
            text = QCoreApplication.translate("Actions", str(row.text))
            keys = "  ".join(
                left_to_right(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText))
                for one in row.shortcuts
            )
            rows.append(f"| **{keys}** | {text} |")
    return written + "\n" + "\n".join(rows) + "\n"


class Help(QDialog):
    """A window that stays open beside the work; it never stands in the way."""

    def __init__(self, parent: QWidget, language: str) -> None:
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
        self.page.setMarkdown(help_text(language))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
