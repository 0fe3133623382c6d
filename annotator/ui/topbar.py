"""The bar at the top: which corpus, whether it is saved, who annotates, whose work is shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from annotator.model.identity import SetId
from annotator.model.sets import SetSummary
from annotator.ui.forms.parts import Line
from annotator.ui.jobs import JobBar
from annotator.ui.language import isolated, say_title
from annotator.ui.plain import PlainLabel
from annotator.ui.workspace import Workspace

_HEIGHT = 48
"""Pixels, enough for a sentence of two lines: what is told never moves the text."""


class TopBar(QWidget):
    """Shows the state of the work; a name typed here says who annotates."""

    annotator_named = Signal(str)
    set_picked = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("top")
        self._workspace = workspace
        corpus = PlainLabel(isolated(workspace.project.corpus.path.stem))
        corpus.setTextFormat(Qt.TextFormat.PlainText)
        corpus.setObjectName("heading")
        self.state = PlainLabel()
        self.state.setObjectName("saved")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.shown = QComboBox()
        self.shown.setMinimumWidth(150)
        self.shown.hide()  # until there is an article that somebody may have annotated
        self.shown.setAccessibleName(self.tr("Whose annotations are shown"))
        self.shown.activated.connect(
            lambda index: self.set_picked.emit(str(self.shown.itemData(index)))
        )
        self.name = Line(workspace.project.annotator, self._rename)
        self.name.setPlaceholderText(self.tr("Who annotates?"))
        self.name.setMaximumWidth(180)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        self.setFixedHeight(_HEIGHT)
        layout.setSpacing(16)
        self.jobs = JobBar()
        layout.addWidget(corpus)
        layout.addWidget(self.state, 1)
        layout.addWidget(self.jobs)
        for widget in (self.shown, PlainLabel(self.tr("Annotator")), self.name):
            layout.addWidget(widget)
        workspace.saved.connect(self._show_saved)
        workspace.taken_back.connect(self._show_taken_back)
        workspace.told.connect(self._show_problem)
        if workspace.project.read_only:
            self._show_problem(self.tr("This corpus can only be read here."))

    def show_sets(
        self, sets: tuple[SetSummary, ...], current: SetId | None, called: Mapping[str, str]
    ) -> None:
        """List the sets of the open article; the empty one is the annotator's own to be.

        Others may be `called` by other words than their names.
        """
        self.shown.show()
        own = self._workspace.project.annotator
        with QSignalBlocker(self.shown):
            self.shown.clear()
            if not any(one.annotator == own and one.kind == "annotator" for one in sets):
                self.shown.addItem(isolated(own) if own else self.tr("My annotations"), "")
            for one in sets:
                whose = one.annotator if one.annotator == own else called.get(one.annotator)
                name = isolated(whose or one.annotator)
                if one.kind == "gold":
                    name = self.tr("Gold")
                self.shown.addItem(name, one.id)
            self.shown.setCurrentIndex(max(0, self.shown.findData(current or "")))

    def tell(self, sentence: str, *, went_well: bool) -> None:
        """Show what came of something."""
        self._show(sentence, "saved" if went_well else "problem")

    def _rename(self, words: str) -> None:
        name = " ".join(words.split())
        if name != self._workspace.project.annotator:
            self.annotator_named.emit(name)

    def _show_saved(self, title: str) -> None:
        time = QTime.currentTime().toString("HH:mm:ss")
        self._show(
            self.tr("Saved ✓ {time} · {title}").format(time=time, title=say_title(title)), "saved"
        )

    def _show_taken_back(self, title: str) -> None:
        time = QTime.currentTime().toString("HH:mm:ss")
        told = self.tr("Taken back ✓ {time} · {title}")
        self._show(told.format(time=time, title=say_title(title)), "saved")

    def _show_problem(self, sentence: str) -> None:
        self._show(sentence, "problem")

    def _show(self, text: str, name: str) -> None:
        self.state.setText(text)
        if self.state.objectName() == name:
            return  # dressing it anew takes longer than all the rest of a key
        self.state.setObjectName(name)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
