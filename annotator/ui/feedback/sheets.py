"""Saves a feedback sheet for each annotator into a folder, beside the window."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.project.project import Project
from annotator.ui.beside import Beside
from annotator.ui.corpus.page import quiet
from annotator.ui.jobs import Watch
from annotator.ui.language import isolated


class Sheets(QWidget):
    """Asks where, and compares everybody with gold in the language of the interface."""

    told = Signal(str, bool)
    progressed = Signal(int, int)

    def __init__(self, project: Project, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._project, self._language = project, language
        self.button = quiet(self.tr("Save feedback sheets…"), self._choose_folder)
        self.button.setToolTip(
            self.tr("A page for each annotator: where they differ from gold, and why.")
        )
        self.beside = Beside(project, self)
        self.beside.progressed.connect(self.progressed)
        self.beside.failed.connect(lambda problem: self.told.emit(problem, False))
        self.beside.done.connect(self._tell)

    def _choose_folder(self) -> None:
        start = str(self._project.corpus.path.parent)
        name = QFileDialog.getExistingDirectory(
            self.button, self.tr("A folder for the feedback sheets"), start
        )
        if name:
            self.save(self._new_in(Path(name)))

    def _new_in(self, folder: Path) -> Path:
        """Name a folder that is not there yet."""
        name = f"{self._project.corpus.path.stem}-feedback"
        tries = (name if number == 1 else f"{name}-{number}" for number in count(1))
        return next(folder / one for one in tries if not (folder / one).exists())

    def save(self, out: Path) -> None:
        """Write the sheets of everybody into a new folder."""
        language = self._language

        def work(project: Project, watch: Watch) -> Path:
            from annotator.project.feedback.comparing import (  # noqa: PLC0415 - numpy comes along
                FeedbackOptions,
            )
            from annotator.project.feedback.sheets import write_feedback  # noqa: PLC0415

            options = FeedbackOptions(language=language)
            write_feedback(
                project, out, options, progress=watch.progress, cancelled=watch.cancelled
            )
            return out

        self.beside.start(work)

    def _tell(self, out: object) -> None:
        if isinstance(out, Path):
            self.told.emit(self.tr("Saved: {file}").format(file=isolated(out.name)), True)
