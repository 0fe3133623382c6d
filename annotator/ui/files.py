"""Choosing files for opening, importing and exporting, and telling what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QFileDialog

from annotator.errors import AnnotatorError
from annotator.project.exporting import ExportOptions, export
from annotator.project.formats import all_formats
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.ui.language import say_error
from annotator.ui.window import Window


class Job(QThread):
    """Work on a corpus outside the window's thread, with a connection of its own."""

    ended = Signal(str, bool)  # what to tell, and whether it went well

    def __init__(self, corpus: Path, work: Callable[[Project], str], parent: QObject) -> None:
        super().__init__(parent)
        self._corpus = corpus
        self._work = work

    def run(self) -> None:
        """Do the work and tell what came of it."""
        try:
            with Project.open(self._corpus) as project:
                self.ended.emit(self._work(project), True)
        except AnnotatorError as problem:
            self.ended.emit(say_error(problem), False)


class Files(QObject):
    """Answers the window's wish for files."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._path = window.workspace.project.corpus.path

    def import_articles(self) -> None:
        """Choose files and import them while the window goes on."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import articles"), "", self.tr("Articles (*.txt *.jsonl)")
        )
        if names:
            self.start_import([Path(name) for name in names])

    def start_import(self, sources: list[Path]) -> Job:
        """Import files outside the window's thread."""

        def work(project: Project) -> str:
            results = import_files(project, sources, ImportOptions())
            problems = [say_error(one.problem) for one in results if one.problem is not None]
            if problems:
                return problems[0]
            added = sum(one.documents for one in results)
            return self.tr("Articles added: {number}").format(number=added)

        return self._start(work)

    def export_corpus(self) -> None:
        """Choose a file and export the corpus to it."""
        filters = {
            f"{one.title} (*{one.suffixes[0] if one.suffixes else ''})": one
            for one in all_formats().values()
            if one.write is not None
        }
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), "", ";;".join(filters)
        )
        if name and chosen in filters:
            self.start_export(Path(name), filters[chosen].key)

    def start_export(self, out: Path, key: str) -> Job:
        """Export outside the window's thread."""

        def work(project: Project) -> str:
            done = export(project, out, ExportOptions(key))
            text = self.tr("Exported to {file}").format(file=done.path.name)
            if done.loss_file is None:
                return text
            return text + " · " + self.tr("see {file}").format(file=done.loss_file.name)

        return self._start(work)

    def _start(self, work: Callable[[Project], str]) -> Job:
        job = Job(self._path, work, self)
        job.ended.connect(self._tell)
        job.start()
        return job

    def _tell(self, sentence: str, went_well: bool) -> None:
        self._window.tell(sentence, went_well=went_well)
