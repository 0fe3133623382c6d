"""Counts beside the window how a corpus is annotated, which a draft is tried against."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.project.project import Project
from annotator.schema.amending.usage import Usage
from annotator.ui.beside import Beside
from annotator.ui.jobs import Watch
from annotator.ui.scheming.drafting import Drafting
from annotator.ui.workspace import Workspace


class Counting(QObject):
    """Tells a draft what is annotated, and knows when that is out of date."""

    failed = Signal(str)

    def __init__(self, workspace: Workspace, drafting: Drafting) -> None:
        super().__init__(drafting)
        self._drafting = drafting
        self._beside = Beside(workspace.project, self)
        self._beside.done.connect(self._take)
        self._beside.failed.connect(self.failed)
        self.stale = True
        workspace.changed.connect(self._note)

    def _note(self) -> None:
        self.stale = True

    def start(self) -> None:
        """Count in place of the count before; until it is done, the draft cannot be applied."""
        scheme = self._drafting.draft.before
        self.stale = False

        def work(project: Project, _watch: Watch) -> Usage:
            return project.corpus.usage(scheme)

        self._beside.start(work)

    @property
    def busy(self) -> bool:
        """Say whether the count is still to be told."""
        return self._beside.busy

    def finish(self) -> None:
        """Wait for the end of it, before the window goes."""
        self._beside.finish()

    def _take(self, usage: Usage) -> None:
        self._drafting.know(usage)
