"""Long work beside the window: in a thread of its own, with progress, and stopped on request."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from annotator.errors import AnnotatorError
from annotator.project.project import Project
from annotator.ui.language import say_error

_PATIENCE = 300
"""Milliseconds of work that need no progress bar."""


class Watch(Protocol):
    """What work tells while it goes on, and asks."""

    def progress(self, done: int, total: int) -> None:
        """Tell how much is done of all."""
        ...

    def cancelled(self) -> bool:
        """Say whether the person wants it stopped."""
        ...


class Told(NamedTuple):
    """What came of some work, in one sentence."""

    sentence: str
    went_well: bool


class Job(QThread):
    """Work on a corpus outside the window's thread, with a connection of its own."""

    progressed = Signal(int, int)
    ended = Signal(str, bool)  # what to tell, and whether it went well

    def __init__(
        self, corpus: Path, work: Callable[[Project, Watch], Told], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.corpus = corpus
        self._work = work
        self._stop = threading.Event()

    def run(self) -> None:
        """Do the work and tell what came of it."""
        try:
            with Project.open(self.corpus) as project:
                self.ended.emit(*self._work(project, self))
        except AnnotatorError as problem:
            self.ended.emit(say_error(problem), False)

    def progress(self, done: int, total: int) -> None:
        """Tell how much is done of all."""
        self.progressed.emit(done, total)

    def cancelled(self) -> bool:
        """Say whether the person wants it stopped."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the work to stop at the next place where nothing is half done."""
        self._stop.set()


class JobBar(QWidget):
    """Shows how far a job is, with a button that stops it; unseen while nothing is going on."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[Job] = []
        self._whole: list[Job] = []
        self._unfinished: set[Job] = set()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(160, 6)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setObjectName("link")
        self.stop.clicked.connect(self._stop_jobs)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.stop)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE)
        self._late.timeout.connect(self.show)
        self.hide()

    def watch(self, job: Job, *, whole: bool = False, edits: bool = False) -> None:
        """Follow a job to its end; what is done as a `whole` or not at all cannot be stopped.

        While one `edits` what undo takes back, there is nothing to be undone yet. It is watched
        before anybody else hears of its end, who may want to edit at once.
        """
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self._jobs.append(job)
        self._whole += [job] if whole else []
        if edits:
            self._unfinished.add(job)
            job.ended.connect(lambda *_: self._unfinished.discard(job))
        self._offer()
        job.progressed.connect(self._show_progress)
        job.finished.connect(lambda: self._end(job))
        self._late.start()

    @property
    def editing(self) -> bool:
        """Say whether an edit is under way of which the window does not know yet what it did."""
        return bool(self._unfinished)

    def _show_progress(self, done: int, total: int) -> None:
        # With one file in all, nobody knows how far it is until it is done.
        self.bar.setRange(0, total if total > 1 else 0)
        self.bar.setValue(done)

    def finish(self) -> None:
        """Stop what is going on and wait for its end, before the window goes."""
        for job in list(self._jobs):
            job.stop()
            job.wait()
        # What they told is still on its way; later it would come to a corpus that is closed.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)

    def _offer(self) -> None:
        """Offer to stop where something can be stopped."""
        self.stop.setVisible(any(one not in self._whole for one in self._jobs))

    def _end(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
            job.deleteLater()  # with all that it worked on and found
        if job in self._whole:
            self._whole.remove(job)
        self._unfinished.discard(job)  # one that broke down has told nothing
        self._offer()
        if not self._jobs:
            self._late.stop()
            self.hide()

    def _stop_jobs(self) -> None:
        for job in self._jobs:
            job.stop()
        self.stop.setEnabled(False)
