"""The bar that does one thing with all that was found, or with what was chosen of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.model.changes import Changes
from annotator.project.found.acts import Accept, Act, Comment, Flag, Label
from annotator.project.found.editing import Outcome, do_everywhere, foresee
from annotator.project.project import Project
from annotator.ui.beside import Beside
from annotator.ui.forms.parts import push, words
from annotator.ui.jobs import Job, JobBar, Told, Watch
from annotator.ui.language import isolated
from annotator.ui.searching.choice_box import ChoiceBox
from annotator.ui.searching.gathering import Scope, places_of
from annotator.ui.workspace import Workspace

_PAUSE = 250
"""Milliseconds in which nothing is changed, after which the outcome is thought through."""

_INDENT = "\u2003"


class BulkBar(QWidget):
    """Says what an act would come to before it is done; nothing is done without its button."""

    left = Signal()
    told = Signal(str, bool)
    done = Signal()

    def __init__(
        self,
        workspace: Workspace,
        jobs: JobBar,
        scope: Callable[[], Scope | None],
        language: str,
    ) -> None:
        super().__init__()
        self._workspace, self._jobs, self._scope = workspace, jobs, scope
        self._language = language
        self._planning = Beside(workspace.project, self)
        self._planning.done.connect(self._show)
        self._planning.failed.connect(self._show_problem)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PAUSE)
        self._late.timeout.connect(self._foresee)
        self._job: Job | None = None
        self._make_fields()
        self._lay_out()
        workspace.scheme_changed.connect(self._list_types)
        workspace.noted.connect(lambda _changes: self.look())

    def _make_fields(self) -> None:
        acts = (
            ("label", self.tr("Label as")),
            ("accept", self.tr("Accept")),
            ("flag", self.tr("Flag a doubt")),
            ("comment", self.tr("Comment")),
        )
        self.acts = ChoiceBox(self.tr("What to do with what was found"), acts)
        self.types = ChoiceBox(self.tr("Type"))
        self._list_types()
        self.comment = QLineEdit()
        self.comment.setPlaceholderText(self.tr("The comment"))
        self.comment.setAccessibleName(self.tr("The comment"))
        self.foreseen = words("", "caption")
        self.go = push(self.tr("Do it"), self._do)
        self.go.setObjectName("link")
        self.away = push(self.tr("Close"), self.left.emit)
        self.acts.currentIndexChanged.connect(lambda _index: self._choose_act())
        self.types.currentIndexChanged.connect(lambda _index: self.look())
        self.comment.textChanged.connect(lambda _text: self.look())

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(8)
        for field in (self.acts, self.types):
            fields.addWidget(field)
        fields.addWidget(self.comment, 1)
        fields.addStretch(1)
        fields.addWidget(self.go)
        fields.addWidget(self.away)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(4)
        layout.addLayout(fields)
        layout.addWidget(self.foreseen)
        self._choose_act()

    @property
    def busy(self) -> bool:
        """Say whether something is still thought through or done."""
        return self._late.isActive() or self._planning.busy or self._job is not None

    def _list_types(self) -> None:
        """Offer the types that text is marked with, each below the type it belongs to."""
        kept = self.types.chosen
        self.types.offer(
            (
                f"{layer.name}:{tag.name}",
                _INDENT * tag.name.count(".") + tag.label.in_language(self._language),
            )
            for layer in self._workspace.project.scheme.layers
            for tag in (layer.types if layer.kind == "span" else ())
            if not tag.abstract
        )
        self.types.choose(kept)

    def _choose_act(self) -> None:
        name = self.acts.chosen
        self.types.setVisible(name == "label")
        self.comment.setVisible(name == "comment")
        self.look()

    def act(self) -> Act | None:
        """Give the act that is chosen, None where it cannot be done yet."""
        name = self.acts.chosen
        if name == "label":
            layer, _, type_name = self.types.chosen.partition(":")
            return Label(layer, type_name) if type_name else None
        if name == "comment":
            text = self.comment.text().strip()
            return Comment(text) if text else None
        return Accept() if name == "accept" else Flag()

    def look(self) -> None:
        """Think through anew what the act comes to, a moment after the last change."""
        self._planning.stop()
        self.go.setEnabled(False)
        if self.isVisible():
            self.foreseen.setText("…")
            self._late.start()

    def open(self) -> None:
        """Show the bar with the keyboard in it."""
        self.show()
        self.acts.setFocus()
        self.look()

    def leave(self) -> None:
        """Think no further, and go."""
        self._late.stop()
        self._planning.stop()
        self.hide()

    def finish(self) -> None:
        """Stop, before the window goes."""
        self._late.stop()
        self._planning.finish()

    def _foresee(self) -> None:
        act, scope = self.act(), self._scope()
        if act is None or scope is None:
            nothing = self.tr("Search for something first.") if scope is None else ""
            self.foreseen.setText(nothing or self.tr("Write the comment first."))
            return

        def work(project: Project, watch: Watch) -> Outcome:
            places = places_of(project, scope, watch)
            return foresee(project, places, act, cancelled=watch.cancelled)

        self._planning.start(work)

    def _show(self, outcome: Outcome) -> None:
        self.foreseen.setText(self._said(outcome, would=True))
        self.go.setEnabled(bool(outcome.done) and not self._workspace.project.read_only)

    def _show_problem(self, sentence: str) -> None:
        self.foreseen.setText(sentence)

    def _said(self, outcome: Outcome, *, would: bool) -> str:
        """Say in one line what an act comes to, and what is left and why."""
        first = (
            self.tr("Would be done at {number} places in {articles} articles")
            if would
            else self.tr("Done at {number} places in {articles} articles")
        )
        parts = [first.format(number=_n(outcome.done), articles=_n(outcome.documents))]
        for number, text in (
            (outcome.already, self.tr("left, for it is so already: {number}")),
            (outcome.unmarked, self.tr("left, for nothing of yours is marked there: {number}")),
            (outcome.unfit, self.tr("left, for it cannot be done there: {number}")),
        ):
            if number:
                parts.append(text.format(number=_n(number)))
        if outcome.closed:
            text = self.tr("left in {articles} finished or locked articles: {number}")
            parts.append(
                text.format(articles=_n(outcome.closed_documents), number=_n(outcome.closed))
            )
        return " · ".join(parts)

    def _do(self) -> None:
        """Do it beside the window, in one edit."""
        act, scope = self.act(), self._scope()
        if act is None or scope is None or self._job is not None:
            return
        self.go.setEnabled(False)
        annotator = self._workspace.project.annotator
        came: list[Changes] = []

        def work(project: Project, watch: Watch) -> Told:
            project.annotator = annotator
            changes, outcome = do_everywhere(
                project,
                places_of(project, scope, watch),
                act,
                progress=watch.progress,
                cancelled=watch.cancelled,
            )
            came.append(changes)
            return Told(self._said(outcome, would=False), went_well=True)

        self._job = job = Job(self._workspace.project.corpus.path, work, self)
        self._jobs.watch(job, edits=True)
        job.ended.connect(lambda sentence, went_well: self._end(sentence, went_well, came))
        job.start()

    def _end(self, sentence: str, went_well: bool, came: list[Changes]) -> None:
        self._job = None
        for changes in came:
            self._workspace.run(lambda changes=changes: changes, follow=False)
        self.told.emit(sentence, not went_well)
        if went_well:
            self.done.emit()
        else:
            self.look()


def _n(number: int) -> str:
    return isolated(f"{number:,}")
