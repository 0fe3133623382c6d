"""Reads a corpus beside the window: in a thread of its own, with a connection of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from annotator.errors import AnnotatorError
from annotator.project.project import Project
from annotator.ui.jobs import Watch
from annotator.ui.language import say_error


class Beside(QObject):
    """Does one piece of reading at a time; what came of an earlier one is never told."""

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._threads: list[_Reading] = []
        self._closed = False

    @property
    def busy(self) -> bool:
        """Say whether something is still to be told."""
        return any(not one.stopped for one in self._threads)

    def start(self, work: Callable[[Project, Watch], object]) -> None:
        """Begin a piece of reading in place of the one before."""
        self.stop()
        if self._closed:
            return
        reading = _Reading(self._project, work, self)
        self._threads.append(reading)
        reading.progressed.connect(self._progress)
        reading.finished.connect(self._end)
        reading.start()

    def stop(self) -> None:
        """Ask what is going on to stop."""
        for one in self._threads:
            one.stop()

    def finish(self) -> None:
        """Stop and wait, before the window goes."""
        self.stop()
        for one in self._threads:
            one.wait()

    def close(self) -> None:
        """Stop, wait, and begin nothing more: the window goes."""
        self._closed = True
        self.finish()

    def _progress(self, reading: object, done: int, total: int) -> None:
        if isinstance(reading, _Reading) and not reading.stopped:
            self.progressed.emit(done, total)

    def _end(self) -> None:
        for one in [one for one in self._threads if one.isFinished()]:
            self._threads.remove(one)
            one.deleteLater()
            if one.stopped:
                continue
            if one.problem:
                self.failed.emit(one.problem)
            else:
                self.done.emit(one.result)


class _Reading(QThread):
    progressed = Signal(object, int, int)

    def __init__(
        self, project: Project, work: Callable[[Project, Watch], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._path, self._annotator = project.corpus.path, project.annotator
        self._work = work
        self._stop = threading.Event()
        self.result: object = None
        self.problem = ""

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    def run(self) -> None:
        try:
            with Project.open(self._path, self._annotator, read_only=True) as project:
                self.result = self._work(project, self)
        except AnnotatorError as problem:
            self.problem = say_error(problem)

    def progress(self, done: int, total: int) -> None:
        self.progressed.emit(self, done, total)

    def cancelled(self) -> bool:
        return self.stopped

    def stop(self) -> None:
        self._stop.set()
