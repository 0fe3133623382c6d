"""Merges the work of annotators beside the window, for one article or for all."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.model.identity import DocumentId
from annotator.project.adjudicating import Adjudicated, AdjudicateOptions, adjudicate
from annotator.project.gold.defaults import Way
from annotator.project.project import Project
from annotator.ui.jobs import Job, JobBar, Told, Watch
from annotator.ui.workspace import Workspace


class Merging(QObject):
    """Does one merge at a time; the window shows it among its other jobs."""

    done = Signal(object)  # Adjudicated
    failed = Signal(str)

    def __init__(self, workspace: Workspace, jobs: JobBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Say whether a merge goes on."""
        return self._job is not None

    def start(self, way: Way, document: DocumentId | None, *, anew: bool) -> None:
        """Begin to merge an article, or with None all of them, unless a merge goes on already."""
        if self._job is not None:
            return
        annotator = self._workspace.project.annotator
        made: list[Adjudicated] = []
        options = AdjudicateOptions(
            way.strategy,
            way.thresholds,
            documents=None if document is None else [document],
            anew=anew,
            finished=way.finished,
        )

        def work(project: Project, watch: Watch) -> Told:
            project.annotator = annotator
            made.append(
                adjudicate(project, options, progress=watch.progress, cancelled=watch.cancelled)
            )
            return Told("", went_well=True)

        self._job = Job(self._workspace.project.corpus.path, work, self)
        self._jobs.watch(self._job, edits=True)
        self._job.ended.connect(lambda said, well: self._end(made, said, well=well))
        self._job.start()

    def _end(self, made: list[Adjudicated], said: str, *, well: bool) -> None:
        if self._job is not None:
            self._job.wait()
        self._job = None
        if not well:
            self.failed.emit(said)
        for one in made:
            self.done.emit(one)
