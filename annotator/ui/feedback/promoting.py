"""Puts what was decided, or marked, into the guideline as an example, beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId
from annotator.project.adjudicating_queue import Difference, Table
from annotator.project.project import Project
from annotator.ui.jobs import Job, JobBar, Told, Watch
from annotator.ui.workspace import Workspace


class Promoting(QObject):
    """Adds one example at a time; what was chosen in the text stays chosen."""

    def __init__(self, workspace: Workspace, jobs: JobBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Say whether an example is being added."""
        return self._job is not None

    def promote_decision(self, table: Table | None, difference: Difference | None) -> None:
        """Add the difference at hand, as it was decided."""
        if table is None or difference is None:
            return

        def work(project: Project) -> Changes:
            from annotator.project.feedback.promoting import (  # noqa: PLC0415 - numpy comes along
                promote_decision,
            )

            return promote_decision(project, table, difference)

        self._start(work)

    def promote_chosen(self) -> None:
        """Add the annotation that is chosen in the text, whosever it is."""
        view, chosen = self._workspace.view, self._workspace.chosen
        if view is None or chosen is None:
            self._workspace.told.emit(self.tr("Choose an annotation first: it is the example."))
            return
        shown = view.document.id, view.summary, chosen.id

        def work(project: Project) -> Changes:
            from annotator.project.feedback.promoting import (  # noqa: PLC0415 - numpy comes along
                promote_annotation,
            )

            document, summary, annotation = shown
            return promote_annotation(project, project.view(document, summary), annotation)

        self._start(work, chosen.id)

    def _start(
        self, work: Callable[[Project], Changes], chosen: AnnotationId | None = None
    ) -> None:
        if self._job is not None:
            return
        who, came = self._workspace.project.annotator, list[Changes]()

        def beside(project: Project, watch: Watch) -> Told:
            del watch
            project.annotator = who
            came.append(work(project))
            return Told("", went_well=True)

        self._job = Job(self._workspace.project.corpus.path, beside, self)
        self._jobs.watch(self._job, edits=True)
        self._job.ended.connect(lambda said, well: self._end(came, chosen, said, well=well))
        self._job.start()

    def _end(
        self, came: list[Changes], chosen: AnnotationId | None, said: str, *, well: bool
    ) -> None:
        if self._job is not None:
            self._job.wait()
        self._job = None
        if not well:
            self._workspace.told.emit(said)
        for changes in came:
            self._workspace.run(lambda changes=changes: changes, follow=False)
        if came and chosen is not None and self._workspace.view is not None:
            self._workspace.choose(chosen)
