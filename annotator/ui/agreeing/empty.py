"""What is shown where there is nothing to compare, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.agreeing.records import Alone
from annotator.ui.agreeing.wording import People
from annotator.ui.corpus.page import quiet
from annotator.ui.plain import PlainLabel

_WIDTH = 560


class Empty(QWidget):
    """Says what is missing, and leads to where it is done."""

    wanted = Signal(str)  # the name of the page
    every_wanted = Signal()  # all work instead of what is finished
    gold_wanted = Signal()  # gold instead of another annotator

    def __init__(self, people: People) -> None:
        super().__init__()
        self._people = people
        self.title = PlainLabel(self.tr("There is nothing to compare yet"))
        self.title.setObjectName("heading")
        self.says = PlainLabel()
        self.says.setWordWrap(True)
        self.says.setFixedWidth(_WIDTH)
        self.assign = quiet(self.tr("Assign articles…"), lambda: self.wanted.emit("assign"))
        self.bring = quiet(
            self.tr("Import a colleague's work…"), lambda: self.wanted.emit("import")
        )
        self.every = quiet(self.tr("Compare all work"), self.every_wanted.emit)
        self.gold = quiet(self.tr("Compare with the gold"), self.gold_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 48, 0, 0)
        layout.setSpacing(12)
        for one in (self.title, self.says, self.every, self.gold, self.assign, self.bring):
            layout.addWidget(one, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setFocusProxy(self.assign)

    def tell(self, alone: Alone) -> None:
        """Say what there is, and what is missing."""
        words = self.tr(
            "Agreement is measured where two annotators have annotated the same article. "
            "Give an article to two annotators, or import what a colleague made of it."
        )
        self.every.setVisible(alone.question.finished)
        self.gold.setVisible(alone.has_gold and bool(alone.annotators))
        if alone.question.finished:
            words = self.tr("No article is finished by two annotators yet.") + "\n" + words
        if alone.annotators:
            names = " · ".join(self._people.said(name) for name in alone.annotators)
            words += "\n" + self.tr("Annotators so far: {names}").format(names=names)
        self.says.setText(words)
        self.says.setFixedHeight(self.says.heightForWidth(_WIDTH))
