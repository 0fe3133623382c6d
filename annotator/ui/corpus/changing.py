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
        self._running = 0

    @property
    def busy(self) -> bool:
        """Say whether an edit is still going on beside the window."""
        return self._running > 0

    def change(self, plan: Plan, articles: int) -> bool:
        """Do an edit; says whether it was done or is under way."""
        if articles > HERE:
            self._change_beside(plan)
            return True
        try:
            edit = plan(self._workspace.project)
        except AnnotatorError as problem:
            self.refused.emit(say_error(problem))
            return False
        if not self._workspace.change_corpus(edit):
            return False
        self.done.emit()
        return True

    def _change_beside(self, plan: Plan) -> None:
        self._start(lambda project: project.change_corpus(plan(project)), None)

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
        if size > REPLAYED_HERE:
            taken_back = self._workspace.taken_back if beside is Project.undo else None
            self._start(beside, taken_back)
        elif not self.busy:
            here()

    def _start(
        self, change: Callable[[Project], Changes | None], told: SignalInstance | None
    ) -> None:
        if self.busy:
            return  # an edit that is still under way cannot be followed by another one
        annotator = self._workspace.project.annotator
        made: list[Changes] = []

        def work(project: Project, watch: Watch) -> Told:
            del watch  # an edit is whole or not at all
            project.annotator = annotator
            changes = change(project)
            made.extend([changes] if changes is not None else [])
            return Told("", went_well=True)

        job = Job(self._workspace.project.corpus.path, work, self)
        job.ended.connect(lambda said, well: self._end(made, said, told, well=well))
        self._running += 1
        self._jobs.watch(job, whole=True)
        job.start()

    def _end(
        self, made: list[Changes], said: str, told: SignalInstance | None, *, well: bool
    ) -> None:
        self._running -= 1
        if not well:
            self.refused.emit(said)
            return
        for changes in made:
            self._workspace.run(lambda changes=changes: changes, told, follow=False)
        self.done.emit()
