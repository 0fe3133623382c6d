"""Changes many articles at once: here when they are few, beside the window when they are many."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from annotator.errors import AnnotatorError
from annotator.model.changes import Changes
from annotator.project.managing import CorpusEdit
from annotator.project.project import Project
from annotator.ui.jobs import Job, JobBar, Told, Watch
from annotator.ui.language import say_error
from annotator.ui.workspace import Workspace

HERE = 500
"""So many articles are changed faster than anybody notices."""

REPLAYED_HERE = 200_000
"""Edits of so many bytes, about a thousand articles, are undone faster than anybody notices."""

Plan = Callable[[Project], CorpusEdit]
"""Makes the edit of what the corpus holds at that moment; may raise AnnotatorError."""


class Changing(QObject):
    """Does one edit of the corpus, which the annotator at work can undo."""

    refused = Signal(str)  # why nothing was changed
    done = Signal()

    def __init__(self, workspace: Workspace, jobs: JobBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Say whether an edit is still going on beside the window."""
        return self._job is not None

    def change(self, plan: Plan, articles: int) -> bool:
        """Do an edit; says whether it was done or is under way."""
        if self._must_wait():
            return False
        if articles > HERE:
            self._start(lambda project: project.change_corpus(plan(project)), self._tell_nothing)
            return True
        project, made = self._workspace.project, list[Changes]()
        try:
            edit = plan(project)
        except AnnotatorError as problem:
            self.refused.emit(say_error(problem))
            return False

        def work() -> Changes:
            made.append(project.change_corpus(edit))
            return made[0]

        if not self._workspace.run(work, follow=False):
            return False
        if not any(made):
            self._tell_nothing()
            return False
        self.done.emit()
        return True

    def _tell_nothing(self) -> None:
        """Tell that an edit left everything as it was, so that nobody waits to see it or undoes it.

        Undo would take back what was done before it.
        """
        self.refused.emit(
            self.tr("Nothing was changed: there is nothing here that this would change.")
        )

    def _must_wait(self) -> bool:
        """Tell when an edit is under way, here or of another page; none can follow it yet."""
        if self._jobs.editing:
            self.refused.emit(
                self.tr("An edit is still under way: wait until it is done, then try again.")
            )
        return self._jobs.editing

    def undo(self) -> None:
        """Take back the newest edit."""
        self._replay(self._sizes()[0], Project.undo, self._workspace.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._replay(self._sizes()[1], Project.redo, self._workspace.redo)

    def _sizes(self) -> tuple[int, int]:
        project = self._workspace.project
        return project.corpus.replay_sizes(project.annotator)

    def _replay(
        self, size: int, beside: Callable[[Project], Changes | None], here: Callable[[], None]
    ) -> None:
        if self._must_wait():
            return
        if size > REPLAYED_HERE:
            taken_back = self._workspace.taken_back if beside is Project.undo else None
            self._start(beside, told=taken_back)
        else:
            here()

    def _start(
        self,
        change: Callable[[Project], Changes | None],
        nothing: Callable[[], None] = lambda: None,
        told: SignalInstance | None = None,
    ) -> None:
        """Change beside the window, and say so where that came to `nothing`."""
        annotator = self._workspace.project.annotator
        made: list[Changes] = []

        def work(project: Project, watch: Watch) -> Told:
            del watch  # an edit is whole or not at all
            project.annotator = annotator
            changes = change(project)
            made.extend([changes] if changes else [])
            return Told("", went_well=True)

        def end(said: str, well: bool) -> None:
            self._job = None
            if not well:
                self.refused.emit(said)
            elif not made:
                nothing()
            else:
                self._workspace.run(lambda: made[0], told, follow=False)
                self.done.emit()

        job = self._job = Job(self._workspace.project.corpus.path, work, self)
        self._jobs.watch(job, whole=True, edits=True)
        job.ended.connect(end)
        job.finished.connect(lambda: self._forget(job))
        job.start()

    def _forget(self, job: Job) -> None:
        """Let go of a job, also of one that broke down and told nothing."""
        if self._job is job:
            self._job = None
