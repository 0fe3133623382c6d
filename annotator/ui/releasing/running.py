"""Makes releases beside the window, new ones and those that were made before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.errors import InputError
from annotator.project.project import Project
from annotator.project.releasing.manifest import read_manifest, text_to_manifest
from annotator.project.releasing.plan import ReleasePlan
from annotator.project.releasing.releasing import Released, rebuild, release
from annotator.ui.jobs import Job, JobBar, Told, Watch
from annotator.ui.language import isolated


class ReleaseRun(QObject):
    """One release at a time, with progress, stopped on request."""

    ended = Signal(str, bool)  # what to tell, and whether it went well

    def __init__(self, corpus: Path, jobs: JobBar, parent: QObject) -> None:
        super().__init__(parent)
        self._corpus, self._jobs = corpus, jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Say whether a release is being made."""
        return self._job is not None

    def make(self, out: Path, plan: ReleasePlan) -> None:
        """Make a new release and record it."""

        def work(project: Project, watch: Watch) -> Released:
            return release(project, out, plan, progress=watch.progress, cancelled=watch.cancelled)

        self._start(work)

    def make_again(self, out: Path, version: str) -> None:
        """Make a release again from the manifest that the corpus keeps."""

        def work(project: Project, watch: Watch) -> Released:
            texts = [one.manifest for one in project.corpus.releases() if one.version == version]
            if not texts:
                raise InputError("The corpus has no release {version}.", version=version)
            manifest = text_to_manifest(texts[0], version)
            return rebuild(
                project, out, manifest, progress=watch.progress, cancelled=watch.cancelled
            )

        self._start(work)

    def make_from(self, out: Path, manifest: Path) -> None:
        """Make a release again from a manifest that lies somewhere else."""

        def work(project: Project, watch: Watch) -> Released:
            return rebuild(
                project,
                out,
                read_manifest(manifest),
                progress=watch.progress,
                cancelled=watch.cancelled,
            )

        self._start(work)

    def _start(self, make: Callable[[Project, Watch], Released]) -> None:
        def work(project: Project, watch: Watch) -> Told:
            made = make(project, watch)
            text = self.tr("Release {version} is in {folder}")
            told = text.format(
                version=isolated(made.manifest.plan.version), folder=isolated(made.path.name)
            )
            return Told(told, went_well=True)

        job = self._job = Job(self._corpus, work, self)
        job.ended.connect(self._end)
        self._jobs.watch(job)
        job.start()

    def _end(self, told: str, went_well: bool) -> None:
        self._job = None
        self.ended.emit(told, went_well)
