"""Changes many articles at once: here when they are few, beside the window when they are many."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError
from annotator.model.changes import Changes
from annotator.project.managing import CorpusEdit
from annotator.project.project import Project
from annotator.ui.jobs import Job, JobBar, Told, Watch
from annotator.ui.language import say_error, say_title
from annotator.ui.workspace import Workspace

HERE = 500
"""So many articles are changed faster than anybody notices."""

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
        annotator = self._workspace.project.annotator
        made: list[Changes] = []

        def work(project: Project, watch: Watch) -> Told:
            del watch  # an edit is whole or not at all
            project.annotator = annotator
            changes = project.change_corpus(plan(project))
            made.append(changes)
            return Told(say_title(changes.title), went_well=True)

        job = Job(self._workspace.project.corpus.path, work, self)
        job.ended.connect(lambda said, well: self._end(made, said, well=well))
        self._running += 1
        self._jobs.watch(job)
        job.start()

    def _end(self, made: list[Changes], said: str, *, well: bool) -> None:
        self._running -= 1
        if not well:
            self.refused.emit(said)
            return
        for changes in made:
            self._workspace.run(lambda changes=changes: changes, follow=False)
        self.done.emit()
