"""Runs an export beside the window; what it loses is shown before it takes its place."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.formats.loss import LossReport
from annotator.project.exporting import ExportOptions, export
from annotator.project.project import Project
from annotator.ui.jobs import Job, JobBar, Told, Watch
from annotator.ui.language import isolated

_PATIENCE = 0.1
"""Seconds between two looks whether the person stopped the work instead of deciding."""


class ExportRun(QObject):
    """One export at a time; it waits for a decision when it is written and has lost something."""

    asked = Signal(object)  # the LossReport to decide on
    ended = Signal(str, bool)  # what to tell, and whether it went well

    def __init__(self, corpus: Path, jobs: JobBar, parent: QObject) -> None:
        super().__init__(parent)
        self._corpus = corpus
        self._jobs = jobs
        self._job: Job | None = None
        self._decided = threading.Event()
        self._agreed = False

    @property
    def busy(self) -> bool:
        """Say whether an export is going on or waits for a decision."""
        return self._job is not None

    def start(self, out: Path, options: ExportOptions) -> None:
        """Export to a place as it was chosen."""
        self._decided.clear()
        self._agreed = False

        def work(project: Project, watch: Watch) -> Told:
            def agree(loss: LossReport) -> bool:
                return loss.is_lossless or self._ask(loss, watch)

            done = export(
                project,
                out,
                options,
                progress=watch.progress,
                cancelled=watch.cancelled,
                agree=agree,
            )
            text = self.tr("Exported to {file}").format(file=isolated(done.path.name))
            if done.loss.is_lossless:
                return Told(text, went_well=True)
            more = self.tr("see {file}").format(file=isolated(done.loss_file.name))
            return Told(f"{text} · {more}", went_well=True)

        job = self._job = Job(self._corpus, work, self)
        job.ended.connect(self._end)
        self._jobs.watch(job)
        job.start()

    def decide(self, agreed: bool) -> None:
        """Let what is written take its place, or take it away."""
        self._agreed = agreed
        self._decided.set()

    def _ask(self, loss: LossReport, watch: Watch) -> bool:
        """Wait in the thread of the work until a person decides, or stops it."""
        self.asked.emit(loss)
        while not self._decided.wait(_PATIENCE):
            if watch.cancelled():
                return False
        return self._agreed

    def _end(self, told: str, went_well: bool) -> None:
        self._job = None
        self.ended.emit(told, went_well)
