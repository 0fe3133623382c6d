"""Counts beside the window how a corpus is annotated, which a draft is tried against."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.project.project import Project
from annotator.schema.amending.usage import Usage
from annotator.ui.jobs import Job, Told, Watch
from annotator.ui.scheming.drafting import Drafting
from annotator.ui.workspace import Workspace


class Counting(QObject):
    """Tells a draft what is annotated, and knows when that is out of date."""

    working = Signal(object)  # Job
    failed = Signal(str)

    def __init__(self, workspace: Workspace, drafting: Drafting) -> None:
        super().__init__(drafting)
        self._workspace, self._drafting = workspace, drafting
        self.stale = True
        workspace.changed.connect(self._note)

    def _note(self) -> None:
        self.stale = True

    def start(self) -> None:
        """Count; until that is done, the draft waits to be applied."""
        project, scheme = self._workspace.project, self._drafting.draft.before
        self.stale = False
        if project.read_only:
            # Nothing is applied here, and a job would open the file for writing.
            self._drafting.know(project.corpus.usage(scheme))
            return
        found: list[Usage] = []

        def work(own: Project, _watch: Watch) -> Told:
            found.append(own.corpus.usage(scheme))
            return Told("", went_well=True)

        def take(sentence: str, went_well: bool) -> None:
            if not went_well:
                self.failed.emit(sentence)
            elif self._drafting.draft.before is scheme:
                self._drafting.know(found[0])

        job = Job(project.corpus.path, work, self)
        job.ended.connect(take)
        self.working.emit(job)
        job.start()
