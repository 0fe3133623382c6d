"""Shows other versions of the open text, and what of their annotations would be copied."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.identity import DocumentId
from annotator.model.sets import SetSummary
from annotator.project.edits.copying import CopyAnnotations
from annotator.project.project import Project
from annotator.project.versions.finding import Candidate, candidates
from annotator.project.versions.planning import Plan, plan
from annotator.ui.adjudicating.naming import called
from annotator.ui.beside import Beside
from annotator.ui.forms.parts import push, words
from annotator.ui.jobs import Watch
from annotator.ui.language import comma, isolated
from annotator.ui.plain import plain_tip
from annotator.ui.versions.details import Details
from annotator.ui.workspace import Workspace

_HUNDRED = 100
_PAUSE = 200
"""Milliseconds without an edit, after which the plan is made anew."""


class VersionPanel(QDialog):
    """Stays beside the work; nothing is copied before the button says so."""

    def __init__(
        self, parent: QWidget, workspace: Workspace, language: str, settings: QSettings
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copy annotations from another version"))
        self.setModal(False)
        self.resize(900, 560)
        self._workspace, self._language, self._settings = workspace, language, settings
        self._sets: list[SetSummary] = []
        self.plan: Plan | None = None
        self._search = Beside(workspace.project, self)
        self._search.progressed.connect(self._show_progress)
        self._search.done.connect(self._show_found)
        self._search.failed.connect(self._show_failure)
        self._planning = Beside(workspace.project, self)
        self._planning.done.connect(self._show_plan)
        self._planning.failed.connect(self._show_failure)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PAUSE)
        self._late.timeout.connect(self._make_plan)
        self._make_fields()
        self._lay_out()
        workspace.document_opened.connect(self.look)
        workspace.names_changed.connect(self._show_sets)
        workspace.changed.connect(lambda _changes: self._late.start())

    @property
    def busy(self) -> bool:
        """Say whether something is still looked for or thought through."""
        return self._search.busy or self._planning.busy or self._late.isActive()

    def _make_fields(self) -> None:
        self.found = self._list()
        self.found.currentItemChanged.connect(lambda *_: self._show_sets())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.halt = push(self.tr("Stop"), self._halt)
        self.sets = QComboBox()
        self.sets.setAccessibleName(self.tr("Whose annotations"))
        self.sets.setPlaceholderText(self.tr("Whose annotations"))
        self.sets.activated.connect(lambda _index: self._make_plan())
        self.told = words("")
        self.details = Details(self._language)
        self.copy = push(self.tr("Copy"), self._copy)
        self.away = push(self.tr("Close"), self.close)

    def _list(self) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setHeaderLabels([self.tr("Article"), self.tr("In common")])
        rows.setRootIsDecorated(False)
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setAccessibleName(self.tr("Other versions of this article"))
        rows.header().setStretchLastSection(False)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return rows

    def _lay_out(self) -> None:
        searching, buttons = QHBoxLayout(), QHBoxLayout()
        searching.addWidget(self.bar, 1)
        searching.addWidget(self.halt)
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.away)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(words(self.tr("Other versions of this article"), "subheading"))
        left.addWidget(self.found, 1)
        left.addLayout(searching)
        right.addWidget(words(self.tr("Whose annotations"), "subheading"))
        right.addWidget(self.sets)
        right.addWidget(self.told)
        right.addWidget(self.details, 1)
        right.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        for column, share in ((left, 1), (right, 2)):
            column.setSpacing(8)
            layout.addLayout(column, share)

    def look(self) -> None:
        """Look for versions of the article that is open now."""
        self._search.stop()
        self.found.clear()
        self._show_sets()
        view = self._workspace.view
        if view is None or not self.isVisible():
            self._show_searching(False)
            return
        document = view.document.id
        self.bar.setRange(0, 0)
        self._show_searching(True)
        self.told.setText(self.tr("Looking for other versions…"))

        def work(project: Project, watch: Watch) -> list[Candidate]:
            return candidates(project, document, progress=watch.progress, cancelled=watch.cancelled)

        self._search.start(work)

    def stop(self) -> None:
        """Stop what goes on and wait for its end, before the window goes."""
        self._late.stop()
        self._search.finish()
        self._planning.finish()

    def done(self, result: int) -> None:
        """Close, and look no further."""
        self._search.stop()
        self._planning.stop()
        super().done(result)

    def _halt(self) -> None:
        self._search.stop()
        self._show_searching(False)
        self.told.setText(self.tr("Stopped before the end."))

    def _show_searching(self, going_on: bool) -> None:
        self.bar.setVisible(going_on)
        self.halt.setVisible(going_on)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show_failure(self, sentence: str) -> None:
        self._show_searching(False)
        self.told.setText(sentence)

    def _show_found(self, found: list[Candidate]) -> None:
        """List the versions, the nearest first; the nearest that is annotated is chosen."""
        self._show_searching(False)
        if not found:
            self.told.setText(self.tr("No other version of this article is in the corpus."))
            return
        for one in found:
            share = f"{round(_HUNDRED * one.share)}%"
            item = QTreeWidgetItem(self.found, [isolated(one.name), share])
            item.setData(0, Qt.ItemDataRole.UserRole, one.document)
            item.setToolTip(0, plain_tip(one.name))
        annotated = (at for at, one in enumerate(found) if self._annotated(one.document))
        chosen = self.found.topLevelItem(next(annotated, 0))
        if chosen is not None:
            self.found.setCurrentItem(chosen)

    def _annotated(self, document: DocumentId) -> list[SetSummary]:
        """List the sets over a version, the annotator's own first."""
        project = self._workspace.project
        sets = (one for one in project.corpus.sets(document) if one.annotations)
        return sorted(sets, key=lambda one: (not self._is_own(one), one.kind, one.annotator))

    def _is_own(self, one: SetSummary) -> bool:
        return (one.annotator, one.kind) == (self._workspace.project.annotator, "annotator")

    def _show_sets(self) -> None:
        """Offer the sets over the chosen version; nobody else's is read before it is chosen."""
        item = self.found.currentItem()
        self._sets = self._annotated(item.data(0, Qt.ItemDataRole.UserRole)) if item else []
        self.sets.clear()
        names = called(self._workspace.project, self._settings) if self._sets else {}
        for one in self._sets:
            whose = one.annotator if self._is_own(one) else names.get(one.annotator, one.annotator)
            name = self.tr("Gold") if one.kind == "gold" else isolated(whose)
            self.sets.addItem(f"{name} ({one.annotations})")
        own = bool(self._sets) and self._is_own(self._sets[0])
        self.sets.setCurrentIndex(0 if own else -1)
        self.sets.setEnabled(bool(self._sets))
        self._make_plan()

    def _make_plan(self) -> None:
        """Think through what would be copied, beside the window."""
        self._planning.stop()
        self._show_plan(None)
        view, source = self._workspace.view, self._source()
        if view is None or not self.isVisible():
            return
        if source is None:
            if self.found.currentItem() is not None:
                self.told.setText(self._why_nothing())
            return
        self.told.setText("…")
        target = view.document.id
        self._planning.start(lambda project, _watch: plan(project, source, target))

    def _source(self) -> SetSummary | None:
        at = self.sets.currentIndex()
        return self._sets[at] if 0 <= at < len(self._sets) else None

    def _why_nothing(self) -> str:
        if self._sets:
            return self.tr("You have not annotated this version: choose whose annotations to copy.")
        return self.tr("Nobody has annotated this version.")

    def _show_plan(self, made: Plan | None) -> None:
        """Say what would be copied, and what not."""
        self.plan = made
        self.details.show_plan(made, self._workspace.project.scheme)
        self.told.setText(self._said(made) if made is not None else "")
        self.copy.setEnabled(bool(made and made.fresh) and self._workspace.editable)

    def _said(self, made: Plan) -> str:
        counts = made.counts().items()
        parts = comma().join(f"{self._layer(name)}: {number}" for name, number in counts)
        lines = [self.tr("Would be copied: {parts}.").format(parts=parts)] if parts else []
        if not made.fresh:
            lines.append(self.tr("There is nothing to copy."))
        if made.present:
            lines.append(self.tr("Already annotated here: {number}.").format(number=made.present))
        if not self._workspace.editable:
            lines.append(self.tr("These annotations can only be read: they are not yours."))
        return "\n".join(lines)

    def _layer(self, name: str) -> str:
        layer = self._workspace.project.scheme.layer(name)
        return layer.label.in_language(self._language) if layer is not None else name

    def _copy(self) -> None:
        source = self._source()
        if self.plan is None or source is None:
            return
        whose = "" if self._is_own(source) else source.annotator
        if self._workspace.do(CopyAnnotations(self.plan.annotations, whose)):
            self.close()
