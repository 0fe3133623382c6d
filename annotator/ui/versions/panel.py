"""Shows other versions of the open text, and what of their annotations would be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.model.sets import SetSummary
from annotator.project.edits.copying import CopyAnnotations
from annotator.project.versions import Candidate, Plan, plan
from annotator.ui.forms.parts import words
from annotator.ui.language import isolated, say_error
from annotator.ui.versions.searching import Searching
from annotator.ui.workspace import Workspace

_HUNDRED = 100
_MOST_LOST = 200


class VersionPanel(QDialog):
    """Stays beside the work; nothing is copied before the button says so."""

    def __init__(self, parent: QWidget, workspace: Workspace, language: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copy annotations from another version"))
        self.setModal(False)
        self.resize(760, 480)
        self._workspace, self._language = workspace, language
        self._search: Searching | None = None
        self._sets: list[SetSummary] = []
        self.plan: Plan | None = None
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Other versions of this article"))
        self.found.currentRowChanged.connect(lambda _row: self._show_sets())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.sets = QComboBox()
        self.sets.setAccessibleName(self.tr("Whose annotations"))
        self.sets.currentIndexChanged.connect(lambda _index: self._show_plan())
        self.told = words("")
        self.lost = QListWidget()
        self.lost.setAccessibleName(self.tr("What does not fit"))
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda _checked: self._copy())
        self._lay_out()
        workspace.document_opened.connect(self.look)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(words(self.tr("Other versions of this article"), "subheading"))
        left.addWidget(self.found)
        left.addWidget(self.bar)
        right.addWidget(self.sets)
        right.addWidget(self.told)
        right.addWidget(words(self.tr("What does not fit"), "subheading"))
        right.addWidget(self.lost)
        right.addWidget(self.copy)
        layout = QHBoxLayout(self)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)

    def look(self) -> None:
        """Look for versions of the article that is open now."""
        self.stop()
        self.found.clear()
        self._show_sets()
        view = self._workspace.view
        if view is None or not self.isVisible():
            return
        self.bar.setRange(0, 0)
        self.bar.show()
        corpus = self._workspace.project.corpus.path
        self._search = Searching(corpus, view.document.id, self)
        self._search.progressed.connect(self._show_progress)
        self._search.found.connect(self._show_found)
        self._search.failed.connect(self._show_failure)
        self._search.start()

    def stop(self) -> None:
        """Stop looking."""
        if self._search is not None:
            for signal in (self._search.progressed, self._search.found, self._search.failed):
                signal.disconnect()
            self._search.stop()
            self._search = None

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show_failure(self, sentence: str) -> None:
        self.bar.hide()
        self.told.setText(sentence)

    def _show_found(self, found: list[Candidate]) -> None:
        self.bar.hide()
        for one in found:
            item = QListWidgetItem(f"{isolated(one.name)} · {round(_HUNDRED * one.share)}%")
            item.setData(Qt.ItemDataRole.UserRole, one.document)
            self.found.addItem(item)
        if found:
            self.found.setCurrentRow(0)
        else:
            self.told.setText(self.tr("No other version of this article is in the corpus."))

    def _show_sets(self) -> None:
        """Offer the sets over the chosen version, the annotator's own first."""
        item = self.found.currentItem()
        project = self._workspace.project
        self._sets = []
        if item is not None:
            sets = project.corpus.sets(item.data(Qt.ItemDataRole.UserRole))
            own = project.annotator
            self._sets = sorted(
                (one for one in sets if one.annotations),
                key=lambda one: (one.annotator != own, one.kind),
            )
        self.sets.blockSignals(True)
        self.sets.clear()
        for one in self._sets:
            name = self.tr("Gold") if one.kind == "gold" else isolated(one.annotator)
            self.sets.addItem(f"{name} ({one.annotations})")
        self.sets.blockSignals(False)
        self._show_plan()

    def _show_plan(self) -> None:
        """Say what would be copied, and what not."""
        self.plan = None
        self.lost.clear()
        view, at = self._workspace.view, self.sets.currentIndex()
        if view is None or not 0 <= at < len(self._sets):
            nothing = self.tr("Nobody has annotated this version.")
            self.told.setText(nothing if self.found.currentItem() is not None else "")
            self.copy.setEnabled(False)
            return
        self.plan = plan(self._workspace.project, self._sets[at], view.document.id)
        self.told.setText(self._said(self.plan))
        for layer, text in self.plan.lost[:_MOST_LOST]:
            self.lost.addItem(f"{self._layer(layer)}: {isolated(text)}")
        self.copy.setEnabled(bool(self.plan.annotations) and self._workspace.editable)

    def _said(self, planned: Plan) -> str:
        counts = planned.counts()
        listed = "، " if self._language == "ar" else ", "
        parts = listed.join(f"{self._layer(name)}: {number}" for name, number in counts.items())
        lines = [self.tr("Would be copied: {parts}.").format(parts=parts or "0")]
        if planned.changed:
            told = self.tr("On words that are written otherwise here, but read the same: {number}.")
            lines.append(told.format(number=planned.changed))
        if planned.emptied:
            told = self.tr("Roles that lose what filled them: {number}.")
            lines.append(told.format(number=planned.emptied))
        return "\n".join(lines)

    def _layer(self, name: str) -> str:
        layer = self._workspace.project.scheme.layer(name)
        return layer.label.in_language(self._language) if layer is not None else name

    def _copy(self) -> None:
        if self.plan is None:
            return
        try:
            done = self._workspace.do(CopyAnnotations(self.plan.annotations))
        except AnnotatorError as problem:
            self.told.setText(say_error(problem))
            return
        if done:
            self.close()
