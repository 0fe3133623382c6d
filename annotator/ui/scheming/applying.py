"""Changes the scheme and all that is annotated, beside the window, as the draft says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.errors import Cancelled
from annotator.project.amending import SchemeChange
from annotator.project.project import Project
from annotator.ui.jobs import Job, Told, Watch
from annotator.ui.scheming.drafting import Drafting
from annotator.ui.workspace import Workspace


class Applying(QObject):
    """Makes a draft true in one edit that can be taken back, or leaves everything as it is."""

    working = Signal(object)  # Job
    ended = Signal(str, bool)  # what to tell, and whether it went well

    def __init__(self, workspace: Workspace, drafting: Drafting) -> None:
        super().__init__(drafting)
        self._workspace, self._drafting = workspace, drafting

    def start(self) -> bool:
        """Begin; says whether there was something that can be done."""
        drafting = self._drafting
        if not drafting.ready:
            return False
        drafting.raise_version()
        draft = drafting.draft
        change = SchemeChange(draft.before, draft.scheme, draft.moves, drafting.usage)
        job = Job(self._workspace.project.corpus.path, self._work(change), self)
        self.working.emit(job)
        job.ended.connect(self.ended)
        job.start()
        return True

    def _work(self, change: SchemeChange) -> Callable[[Project, Watch], Told]:
        who = self._workspace.project.annotator

        def work(project: Project, watch: Watch) -> Told:
            def progress(done: int) -> None:
                watch.progress(done, len(change.moves))
                if watch.cancelled():
                    raise Cancelled

            project.annotator = who
            project.change_scheme(change, progress)
            told = QCoreApplication.translate("SchemeEditor", "The scheme was changed.")
            return Told(told, went_well=True)

        return work
