"""Runs an import beside the window, with progress, until it is done or stopped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.project.importing import Imported, ImportOptions, import_files
from annotator.project.project import Project
from annotator.ui.importing.entry import Entry
from annotator.ui.jobs import Job, JobBar, Told, Watch


class ImportRun(QObject):
    """One import at a time; its results are there when it has ended."""

    ended = Signal(bool, str)  # whether it was stopped, and what kept all of it from being done

    def __init__(self, corpus: Path, jobs: JobBar, parent: QObject) -> None:
        super().__init__(parent)
        self._corpus = corpus
        self._jobs = jobs
        self._job: Job | None = None
        self.results: list[Imported] = []

    @property
    def busy(self) -> bool:
        """Say whether an import is going on."""
        return self._job is not None

    def start(self, entries: Sequence[Entry], annotator: str) -> None:
        """Import files as they were decided on, by the annotator who may take it back."""
        files = [one.file for one in entries]
        options = ImportOptions(files={one.file.path: one.choice for one in entries})
        self.results = results = list[Imported]()
        stopped = False

        def work(project: Project, watch: Watch) -> Told:
            nonlocal stopped
            project.annotator = annotator
            results.extend(
                import_files(
                    project, files, options, progress=watch.progress, cancelled=watch.cancelled
                )
            )
            stopped = watch.cancelled()
            return Told("", went_well=True)

        job = self._job = Job(self._corpus, work, self)
        job.ended.connect(lambda problem, _well: self._end(job, stopped, problem))
        # A job that broke down has told nothing.
        job.finished.connect(lambda: self._end(job, stopped, ""))
        self._jobs.watch(job)
        job.start()

    def _end(self, job: Job, stopped: bool, problem: str) -> None:
        if self._job is job:
            self._job = None
            self.ended.emit(stopped, problem)
