"""Saves the signed report of agreement, which `hashiya agree --repeat` makes again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.formats.writing import replace_whole
from annotator.project.project import Project
from annotator.ui.agreeing.records import Question
from annotator.ui.beside import Beside
from annotator.ui.corpus.page import quiet
from annotator.ui.jobs import Watch
from annotator.ui.language import isolated


class Reporting(QWidget):
    """Asks for a file and writes every number of the corpus into it, beside the window."""

    told = Signal(str, bool)
    progressed = Signal(int, int)

    def __init__(self, project: Project, question: Callable[[], Question], parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._question = question
        self._project = project
        self.button = quiet(self.tr("Save the signed report…"), self._choose_file)
        self.beside = Beside(project, self)
        self.beside.progressed.connect(self.progressed)
        self.beside.failed.connect(lambda problem: self.told.emit(problem, False))
        self.beside.done.connect(self._tell)

    def _choose_file(self) -> None:
        corpus = self._project.corpus.path
        start = corpus.with_name(f"{corpus.stem}-agreement.json")
        name, _ = QFileDialog.getSaveFileName(
            self.button, self.tr("Save the signed report"), str(start), "JSON (*.json)"
        )
        if name:
            self.save(Path(name))

    def save(self, out: Path) -> None:
        """Work out every measure that fits each layer, and write the report."""
        question = self._question()

        def work(project: Project, watch: Watch) -> Path:
            from annotator.project.agreeing import AgreeOptions  # noqa: PLC0415 - brings numpy
            from annotator.project.reliability.telling import whole_report  # noqa: PLC0415

            options = AgreeOptions(gold=question.gold, finished=question.finished, pages=True)
            _, text = whole_report(
                project, options, progress=watch.progress, cancelled=watch.cancelled
            )
            with replace_whole(out, is_folder=False) as unfinished:
                unfinished.write_bytes(text.encode())
            return out

        self.beside.start(work)

    def _tell(self, out: object) -> None:
        if isinstance(out, Path):
            self.told.emit(self.tr("Saved: {file}").format(file=isolated(out.name)), True)
