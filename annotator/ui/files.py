"""Choosing files for opening, importing and exporting, and telling what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.project.exporting import ExportOptions, export
from annotator.project.formats import all_formats
from annotator.project.project import Project
from annotator.ui.importing.dropping import Dropping
from annotator.ui.importing.page import ImportPage
from annotator.ui.jobs import Job, Told, Watch
from annotator.ui.language import isolated, say
from annotator.ui.window import Window


class Files(QObject):
    """Answers the window's wish for files."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._path = window.workspace.project.corpus.path
        window.workspace.imported.connect(self._tell)
        window.closing.connect(self._look_no_further)
        Dropping(window, self._take_dropped)

    def import_articles(self) -> None:
        """Show the page of import, and ask for files when none are listed there yet."""
        page = self._import_page()
        if page is not None and not page.table.entries:
            page.choose_files()

    def _import_page(self) -> ImportPage | None:
        self._window.workspace.page_wanted.emit("import")
        page = self._window.views.widget("import")
        return page if isinstance(page, ImportPage) else None

    def _look_no_further(self) -> None:
        page = self._window.findChild(ImportPage)
        if isinstance(page, ImportPage):
            page.looking.finish()

    def _take_dropped(self, files: list[Path]) -> None:
        page = self._import_page()
        if page is not None:
            page.add(files)

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

    def _start(self, work: Callable[[Project, Watch], Told]) -> Job:
        job = Job(self._path, work, self)
        job.ended.connect(self._tell)
        self._window.topbar.jobs.watch(job)
        job.start()
        return job

    def _tell(self, sentence: str, went_well: bool) -> None:
        self._window.tell(sentence, went_well=went_well)
