"""The line above the groups: the least likeness, the search with its progress, what was found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSpinBox, QWidget

from annotator.curation.duplicates.records import Thresholds
from annotator.ui.duplicating.seeking import Seeking
from annotator.ui.forms.parts import push, words
from annotator.ui.plain import PlainLabel
from annotator.ui.views.page import Bench

_HUNDRED = 100
_LEAST = 30
"""Hundredths of likeness below which nearly everything is like something."""


class SearchBar(QWidget):
    """Starts a search and stops it."""

    found = Signal(object)  # Duplicates

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.seeking = Seeking(bench.workspace, bench.jobs, self)
        self.near = QSpinBox()
        self.near.setRange(_LEAST, _HUNDRED)
        self.near.setSuffix("%")
        self.near.setValue(round(_HUNDRED * Thresholds().near))
        self.near.setAccessibleName(self.tr("Least likeness"))
        self.begin = push(self.tr("Find duplicates"), self.search)
        self.halt = push(self.tr("Stop"), self.seeking.stop)
        for button in (self.begin, self.halt):
            button.setObjectName("link")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(160, 6)
        whole = self.tr(
            "Finds articles that stand in the corpus twice: the same, nearly the same, or one"
            " inside the other. Nothing is removed."
        )
        self.told = words(whole, "caption")
        heading = PlainLabel(self.tr("Duplicates"))
        heading.setObjectName("heading")
        alike = words(self.tr("Alike from"), "caption")
        alike.setWordWrap(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (heading, alike, self.near, self.begin, self.bar, self.halt):
            layout.addWidget(widget)
        layout.addWidget(self.told, 1)
        self.seeking.progressed.connect(self._show_progress)
        self.seeking.found.connect(self._end)
        self.seeking.failed.connect(self._fail)
        self._show_searching(False)

    def search(self) -> None:
        """Look for duplicates among all articles."""
        self._show_searching(True)
        self.bar.setRange(0, 0)
        self.told.setText(self.tr("Looking for duplicates…"))
        self.seeking.start(Thresholds(near=self.near.value() / _HUNDRED))

    def _show_searching(self, going_on: bool) -> None:
        self.bar.setVisible(going_on)
        self.halt.setVisible(going_on)
        self.begin.setEnabled(not going_on)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _end(self, found: object) -> None:
        self._show_searching(False)
        self.found.emit(found)

    def _fail(self, sentence: str) -> None:
        self._show_searching(False)
        self.told.setText(sentence)
