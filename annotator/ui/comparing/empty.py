"""What is shown where an article has nothing to compare, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.corpus.page import quiet
from annotator.ui.plain import PlainLabel

_WIDTH = 560


class Empty(QWidget):
    """Says what is missing, and leads to where it is done."""

    wanted = Signal(str)  # the name of the page

    def __init__(self) -> None:
        super().__init__()
        self.title = PlainLabel(self.tr("There is nothing to compare in this article"))
        self.title.setObjectName("heading")
        self.says = PlainLabel()
        self.says.setWordWrap(True)
        self.says.setFixedWidth(_WIDTH)
        self.open = quiet(self.tr("Choose an article…"), lambda: self.wanted.emit("articles"))
        self.assign = quiet(self.tr("Assign articles…"), lambda: self.wanted.emit("assign"))
        self.bring = quiet(
            self.tr("Import a colleague's work…"), lambda: self.wanted.emit("import")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 48, 0, 0)
        layout.setSpacing(12)
        for one in (self.title, self.says, self.open, self.assign, self.bring):
            layout.addWidget(one, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setFocusProxy(self.open)

    def tell(self, people: str, *, document: bool) -> None:
        """Say what there is, and what is missing."""
        if not document:
            words = self.tr("No article is open: choose one in the list of articles.")
        else:
            words = self.tr(
                "To compare, the article needs the work of two people, or of one and gold. "
                "Give it to a second annotator, import what a colleague made of it, "
                "or choose another article."
            )
        if people:
            words += "\n" + self.tr("Annotated so far by: {names}").format(names=people)
        self.says.setText(words)
        self.says.setFixedHeight(self.says.heightForWidth(_WIDTH))
