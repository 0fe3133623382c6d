"""Finds regions and metadata in all articles of the corpus, beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.errors import Cancelled
from annotator.model.changes import Changes
from annotator.project.curating.finding import find_again
from annotator.project.project import Project
from annotator.ui.jobs import Job, Told, Watch
from annotator.ui.window import Window


class FindingAgain(QObject):
    """Does it on request, as one edit that is undone as any other."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def start(self) -> Job:
        """Begin, with progress and a button that stops it."""
        corpus = self._window.workspace.project.corpus.path
        came: list[Changes] = []
        who = self._window.workspace.project.annotator

        def work(project: Project, watch: Watch) -> Told:
            project.annotator = who
            try:
                changes = find_again(project, progress=watch.progress, cancelled=watch.cancelled)
            except Cancelled:
                return Told(self.tr("Stopped; nothing was changed."), went_well=True)
            came.append(changes)
            said = self.tr("Articles with other regions or metadata than before: {number}")
            return Told(said.format(number=len(changes.pages)), went_well=True)

        job = Job(corpus, work, self)
        self._window.topbar.jobs.watch(job, edits=True)
        job.ended.connect(lambda said, well: self._tell(came, said, well))
        job.start()
        return job

    def _tell(self, came: list[Changes], sentence: str, went_well: bool) -> None:
        for changes in came:
            self._window.workspace.run(lambda changes=changes: changes, follow=False)
        self._window.tell(sentence, went_well=went_well)
