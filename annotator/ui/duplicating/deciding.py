"""What is decided about duplicates: every decision is an edit, and the groups follow from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from annotator.curation.duplicates.clusters import Cluster
from annotator.errors import AnnotatorError
from annotator.model.changes import Changes
from annotator.model.identity import DocumentId
from annotator.model.managing import Link
from annotator.project.duplicates import Duplicates
from annotator.project.managing import CorpusEdit
from annotator.project.managing.linking import Unlink, keep_one, say_different, say_versions
from annotator.ui.language import say_error
from annotator.ui.workspace import Workspace

Two = tuple[int, int]
"""The numbers of the article kept and of one that is like it."""
_Plan = Callable[[Sequence[Link], tuple[DocumentId, DocumentId]], CorpusEdit]


class Deciding(QObject):
    """Holds what was found, and the groups by what is decided until now."""

    regrouped = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.found: Duplicates | None = None
        self.groups: list[Cluster] = []
        workspace.changed.connect(self._follow)

    @property
    def editable(self) -> bool:
        """Say whether anything can be decided here."""
        return not self._workspace.project.read_only

    @property
    def waiting(self) -> list[Cluster]:
        """List the groups in which something is left to decide."""
        return [one for one in self.groups if not one.settled]

    def take(self, found: Duplicates) -> None:
        """Go on from what was found now."""
        self.found = found
        self._workspace.duplicates_found.emit(found)
        self._regroup()

    def _follow(self, changes: Changes) -> None:
        if self.found is not None and changes.managed:
            self._regroup()

    def _regroup(self) -> None:
        if self.found is None:
            return
        try:
            self.groups = self.found.clusters(self._workspace.project)
        except AnnotatorError as problem:
            self._workspace.told.emit(say_error(problem))
            return
        self.regrouped.emit()

    def keep(self, two: Two, which: int) -> None:
        """Keep one of two articles (0 the first, 1 the second), and link the other to it."""
        self._decide(two, lambda links, ids: keep_one(links, {ids[1 - which]: ids[which]}))

    def keep_groups(self, groups: Sequence[Cluster]) -> None:
        """Keep the article proposed of each group, and link the others of it."""
        if self.found is not None and groups and self.editable:
            chosen = [(one, one.keep) for one in groups]
            self._workspace.change_corpus(self.found.keep(self._workspace.project, chosen))

    def part(self, two: Two) -> None:
        """Say that two articles differ; they are not proposed again."""
        self._decide(two, lambda links, ids: say_different(links, [ids]))

    def call_versions(self, two: Two) -> None:
        """Say that two articles are versions of one text, and keep both."""
        self._decide(two, lambda links, ids: say_versions(links, [ids]))

    def unlink(self, two: Two) -> None:
        """Take the link of a duplicate to the article kept back."""
        self._decide(two, lambda _links, ids: Unlink(((ids[1], ids[0]),)))

    def _decide(self, two: Two, plan: _Plan) -> None:
        if self.found is not None and self.editable:
            first, second = (self.found.rows[one].id for one in two)
            links = self._workspace.project.corpus.links()
            self._workspace.change_corpus(plan(links, (first, second)))
