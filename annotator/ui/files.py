"""Choosing files for opening, importing and exporting, and telling what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.project.exporting import ExportOptions, export
from annotator.project.formats import all_formats
from annotator.project.importing import Imported, ImportOptions, import_files
from annotator.project.project import Project
from annotator.ui.jobs import Job, Told, Watch
from annotator.ui.language import isolated, say, say_error
from annotator.ui.window import Window


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

        def work(project: Project, watch: Watch) -> Told:
            results = import_files(
                project,
                sources,
                ImportOptions(),
                progress=watch.progress,
                cancelled=watch.cancelled,
            )
            return self._told(results, stopped=watch.cancelled())

        return self._start(work)

    def export_corpus(self) -> None:
        """Choose a file and export the corpus to it."""
        filters = {
            f"{say(one.title)} (*{one.suffixes[0] if one.suffixes else ''})": one
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

        def work(project: Project, watch: Watch) -> Told:
            done = export(
                project,
                out,
                ExportOptions(key),
                progress=watch.progress,
                cancelled=watch.cancelled,
            )
            text = self.tr("Exported to {file}").format(file=isolated(done.path.name))
            if done.loss.is_lossless:
                return Told(text, went_well=True)
            more = self.tr("see {file}").format(file=isolated(done.loss_file.name))
            return Told(f"{text} · {more}", went_well=True)

        return self._start(work)

    def _told(self, results: Sequence[Imported], *, stopped: bool) -> Told:
        """Say what came of an import; a file that failed is told, the others are in."""
        added = sum(one.documents for one in results)
        parts = [self.tr("Articles added: {number}").format(number=added)]
        again = sum(one.already_there for one in results)
        if again:
            parts.append(self.tr("already there: {number}").format(number=again))
        if stopped:
            parts.append(self.tr("stopped before the end"))
        problems = [say_error(one.problem) for one in results if one.problem is not None]
        if len(problems) > 1:
            parts.append(self.tr("files that were not read: {number}").format(number=len(problems)))
        return Told(" · ".join(parts + problems[:1]), went_well=not problems)

    def _start(self, work: Callable[[Project, Watch], Told]) -> Job:
        job = Job(self._path, work, self)
        job.ended.connect(self._tell)
        self._window.topbar.jobs.watch(job)
        job.start()
        return job

    def _tell(self, sentence: str, went_well: bool) -> None:
        self._window.tell(sentence, went_well=went_well)
