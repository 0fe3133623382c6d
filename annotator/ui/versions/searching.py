"""Looks for other versions of the open text beside the window."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from annotator.errors import AnnotatorError
from annotator.model.identity import DocumentId
from annotator.project.project import Project
from annotator.project.versions import candidates
from annotator.ui.language import say_error


class Searching(QThread):
    """One search, with a connection of its own; it can be stopped."""

    progressed = Signal(int, int)
    found = Signal(object)  # list[Candidate]
    failed = Signal(str)

    def __init__(self, corpus: Path, document: DocumentId, parent: QObject) -> None:
        super().__init__(parent)
        self._corpus, self._document = corpus, document
        self._stop = threading.Event()

    def run(self) -> None:
        """Compare the open text with all others."""
        try:
            with Project.open(self._corpus, read_only=True) as project:
                found = candidates(
                    project,
                    self._document,
                    progress=self.progressed.emit,
                    cancelled=self._stop.is_set,
                )
        except AnnotatorError as problem:
            self.failed.emit(say_error(problem))
            return
        self.found.emit(found)

    def stop(self) -> None:
        """Stop and wait for the end of it."""
        self._stop.set()
        self.wait()
