"""Writes the concordance as a table, beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.project.found.table import write_table
from annotator.project.project import Project
from annotator.ui.jobs import Job, Told, Watch
from annotator.ui.language import isolated
from annotator.ui.searching.gathering import Scope, hits_of
from annotator.ui.searching.seeking import WIDTH
from annotator.ui.views.page import Bench


class Exporting(QWidget):
    """Asks where the table goes, and tells what came of it; it is never shown itself."""

    told = Signal(str, bool)

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self.hide()

    def choose(self, scope: Scope | None) -> None:
        """Choose a file, and write to it."""
        if scope is None:
            self.told.emit(self.tr("Search for something first."), True)
            return
        name, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Export the concordance"), "", self.tr("Tables (*.csv)")
        )
        if name:
            self.write(scope, Path(name))

    def write(self, scope: Scope, out: Path) -> None:
        """Write what was found, or what was chosen of it."""

        def work(project: Project, watch: Watch) -> Told:
            total = scope.number or 0
            number = write_table(
                hits_of(project, scope, watch, WIDTH),
                out,
                progress=lambda done: watch.progress(done, total),
                cancelled=watch.cancelled,
            )
            text = self.tr("Hits written to {file}: {number}")
            said = text.format(file=isolated(out.name), number=isolated(f"{number:,}"))
            return Told(said, went_well=True)

        job = Job(self._bench.workspace.project.corpus.path, work, self)
        job.ended.connect(lambda sentence, went_well: self.told.emit(sentence, not went_well))
        self._bench.jobs.watch(job)
        job.start()
