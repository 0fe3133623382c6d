"""Looks at files beside the window, and hands over what was found as it is found."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal

from annotator.project.importing import File, FileChoice, ImportOptions, look_for
from annotator.project.intake.surveying import Survey, survey
from annotator.project.project import Project
from annotator.ui.beside import Beside
from annotator.ui.jobs import Watch

_PAUSE = 0.05
"""Seconds between what is handed over, so that thousands of files do not hold the window up."""


class Looking(QObject):
    """Looks at what is added, and anew at a file for which something was chosen."""

    found = Signal(list)  # of surveys
    looked = Signal()
    failed = Signal(str)

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self.passed_over: dict[Path, Mapping[str, int]] = {}
        """How many files of other kinds than can be read each folder has, by ending."""
        self._sources: list[Path] = []
        self._surveys: list[Survey] = []
        self._handed = 0
        self._many = Beside(project, self)
        self._many.progressed.connect(lambda _done, _total: self._hand_over())
        self._many.done.connect(self._end)
        self._many.failed.connect(self.failed)
        self._one = Beside(project, self)
        self._one.done.connect(lambda one: self.found.emit([one]))

        self._again = Beside(project, self)
        self._again.done.connect(self.found.emit)

    @property
    def busy(self) -> bool:
        """Say whether something is still looked at."""
        return self._many.busy or self._one.busy or self._again.busy

    def look(self, sources: Iterable[Path], known: Sequence[Path]) -> None:
        """Look at files and in folders; what was being looked at is not forgotten."""
        self._hand_over()
        self._sources += sources
        wanted, passed = list(self._sources), set(known)
        self._surveys = surveys = []
        self._handed = 0

        def work(project: Project, watch: Watch) -> Mapping[Path, Mapping[str, int]]:
            told = 0.0
            listed = look_for(wanted)
            files = [one for one in listed.files if one.path not in passed]
            for number, file in enumerate(files, 1):
                if watch.cancelled():
                    break
                surveys.append(survey(file, ImportOptions(), project, watch.cancelled))
                if time.monotonic() > told + _PAUSE:
                    told = time.monotonic()
                    watch.progress(number, len(files))
            return listed.passed_over

        self._many.start(work)

    def look_again(self, file: File, choice: FileChoice) -> None:
        """Look at a file with what was chosen for it."""
        options = ImportOptions(files={file.path: choice})
        self._one.start(lambda project, watch: survey(file, options, project, watch.cancelled))

    def look_at_all(self, files: Sequence[tuple[File, FileChoice]]) -> None:
        """Look at files anew with what was chosen for each."""
        options = ImportOptions(files={file.path: choice for file, choice in files})

        def work(project: Project, watch: Watch) -> list[Survey]:
            return [survey(file, options, project, watch.cancelled) for file, _ in files]

        self._again.start(work)

    def stop(self) -> None:
        """Look no further."""
        self._sources.clear()
        self.passed_over.clear()
        for one in (self._many, self._one, self._again):
            one.stop()

    def finish(self) -> None:
        """Stop and wait, before the window goes."""
        for one in (self._many, self._one, self._again):
            one.finish()

    def _hand_over(self) -> None:
        new = self._surveys[self._handed :]
        self._handed += len(new)
        if new:
            self.found.emit(new)

    def _end(self, others: object) -> None:
        self.passed_over |= cast("Mapping[Path, Mapping[str, int]]", others)
        self._hand_over()
        self._sources.clear()
        self.looked.emit()
