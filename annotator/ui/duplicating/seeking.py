"""Looks for duplicates beside the window, with progress, until it is stopped."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.curation.duplicates.records import Thresholds
from annotator.errors import Cancelled
from annotator.project.duplicates import Duplicates, find_duplicates
from annotator.project.project import Project
from annotator.ui.jobs import Job, JobBar, Told, Watch
from annotator.ui.language import say_error
from annotator.ui.workspace import Workspace


class Seeking(QObject):
    """Does one search at a time; the window shows it among its other jobs."""

    progressed = Signal(int, int)
    found = Signal(object)  # Duplicates
    failed = Signal(str)

    def __init__(self, workspace: Workspace, jobs: JobBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self._job: Job | None = None
        self._result: Duplicates | None = None
        self._problem = ""

    @property
    def busy(self) -> bool:
        """Say whether a search goes on."""
        return self._job is not None

    def start(self, thresholds: Thresholds) -> None:
        """Begin a search, unless one goes on already."""
        if self._job is not None:
            return
        self._result, self._problem = None, ""

        def work(project: Project, watch: Watch) -> Told:
            self._result = find_duplicates(
                project, thresholds, progress=watch.progress, cancelled=watch.cancelled
            )
            return Told("", went_well=True)

        self._job = Job(self._workspace.project.corpus.path, work, self)
        self._job.progressed.connect(self.progressed)
        self._job.ended.connect(self._end)
        self._job.finished.connect(self._forget)
        self._jobs.watch(self._job)
        self._job.start()

    def stop(self) -> None:
        """Ask what goes on to stop."""
        if self._job is not None:
            self._job.stop()
            self._problem = say_error(Cancelled())

    def _end(self, sentence: str, went_well: bool) -> None:
        if not went_well:
            self._problem = sentence

    def _forget(self) -> None:
        """Tell what came of it; a search that was stopped tells nothing it had found by then."""
        self._job = None
        if self._problem:
            self.failed.emit(self._problem)
        elif self._result is not None:
            self.found.emit(self._result)
