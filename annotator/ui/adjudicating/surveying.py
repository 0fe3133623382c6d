"""The walk through the differences of an article, or of the corpus, which is surveyed meanwhile."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from annotator.model.identity import DocumentId
from annotator.project.adjudicating_queue import Table
from annotator.project.gold.surveying import Order, Stop, Surveyed, survey, surveyed, walk
from annotator.project.project import Project
from annotator.ui.jobs import Job, JobBar, Told, Watch
from annotator.ui.workspace import Workspace


class Round(QObject):
    """Knows what lies on the way: of one article at once, of all of them once they are surveyed."""

    renewed = Signal()
    failed = Signal(str)

    def __init__(self, workspace: Workspace, jobs: JobBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self._job: Job | None = None
        self._waiting: set[DocumentId] = set()
        self._all_wait = False
        self._documents: dict[DocumentId, Surveyed] = {}
        self._places: dict[DocumentId, int] = {}
        """Which document stands before which in the corpus."""
        self.stops: list[Stop] = []
        self.whole = self.finished = False
        self._order: Order = "text"
        self._kind = self._layer = ""
        self._moment = ""

    @property
    def busy(self) -> bool:
        """Say whether the corpus is being surveyed."""
        return self._job is not None

    def choose(self, order: Order, kind: str, layer: str) -> None:
        """Walk in this order past these differences."""
        self._order, self._kind, self._layer = order, kind, layer
        self._line_up()

    def note(self, table: Table | None) -> None:
        """Take over what was just read of the article at hand."""
        if not self.whole:
            self._documents = {}
        if table is not None:
            self._documents[table.document.id] = surveyed(table)
            self._moment = table.moment
        self._line_up()

    def _line_up(self) -> None:
        ranked = sorted(self._documents, key=lambda one: self._places.get(one, 0))
        found = [self._documents[one] for one in ranked]
        self.stops = walk(found, self._order, kind=self._kind, layer=self._layer)

    def of(self, document: DocumentId) -> list[Stop]:
        """List the stops in one document."""
        return [one for one in self.stops if one.document == document]

    @property
    def articles(self) -> int:
        """Count the articles on the way."""
        return len({one.document for one in self.stops})

    def place(self, document: DocumentId, key: str | None) -> int | None:
        """Say where on the way a difference is (from 0)."""
        here = (document, key)
        return next(
            (at for at, one in enumerate(self.stops) if (one.document, one.key) == here), None
        )

    def next_open(self, document: DocumentId, key: str | None) -> Stop | None:
        """Find what waits for a decision after a difference, round and round."""
        at = self.place(document, key)
        cut = at + 1 if at is not None else 0
        after = (*self.stops[cut:], *self.stops[: at or 0])
        return next((one for one in after if not one.settled), None)

    def step(self, document: DocumentId, key: str | None, by: int) -> Stop | None:
        """Find the next or the previous difference, round and round."""
        at = self.place(document, key)
        if not self.stops:
            return None
        return self.stops[(at + by) % len(self.stops) if at is not None else 0]

    # The corpus

    def go_through(self, *, whole: bool, finished: bool) -> None:
        """Go through the whole corpus or not, by the work of those who finished or of all."""
        known = self.whole and self.finished == finished and not self._all_wait
        changed = self._moment != self._workspace.project.corpus.moment()
        self.whole, self.finished = whole, finished
        if whole and not (known and not changed):
            self._all_wait = True
            self._begin()

    def renew(self, documents: Iterable[DocumentId]) -> None:
        """Survey these documents again, after they were changed."""
        if self.whole:
            self._waiting |= set(documents)
            self._begin()

    def _begin(self) -> None:
        if self._job is not None or not (self._all_wait or self._waiting):
            return  # what waits is done when the survey that goes on has ended
        wanted = None if self._all_wait else frozenset(self._waiting)
        finished, made = self.finished, list[tuple[dict[DocumentId, int], tuple[Surveyed, ...]]]()
        self._all_wait, self._waiting = False, set()

        def work(project: Project, watch: Watch) -> Told:
            found = survey(
                project,
                wanted,
                finished=finished,
                progress=watch.progress,
                cancelled=watch.cancelled,
            )
            places = {one.id: at for at, one in enumerate(project.documents())}
            made.append((places, found))
            return Told("", went_well=True)

        self._job = Job(self._workspace.project.corpus.path, work, self)
        self._job.ended.connect(lambda said, well: self._end(made, wanted, said, well=well))
        self._jobs.watch(self._job)
        self._job.start()

    def _end(
        self,
        made: list[tuple[dict[DocumentId, int], tuple[Surveyed, ...]]],
        wanted: frozenset[DocumentId] | None,
        said: str,
        *,
        well: bool,
    ) -> None:
        if self._job is not None:
            self._job.wait()
        self._job = None
        if not well:
            self.failed.emit(said)
            return
        if not self.whole:
            return  # nobody wants to know any more
        for places, found in made:
            gone = self._documents.keys() if wanted is None else wanted
            kept = {key: one for key, one in self._documents.items() if key not in gone}
            self._documents = kept | {one.document: one for one in found}
            self._places = places
        self._line_up()
        self.renewed.emit()
        self._begin()


class Memory:
    """Remembers what was decided when it was seen last, to notice what was undone since."""

    def __init__(self) -> None:
        self._settled: dict[tuple[DocumentId, str], bool] = {}

    def forget(self) -> None:
        """Know nothing of what was decided."""
        self._settled = {}

    def undone(self, table: Table | None) -> str | None:
        """Name what was decided before and is open again."""
        if table is None:
            return None
        document = table.document.id
        now = {(document, one.key): one.settled for one in table.differences}
        found = [
            key for (at, key), done in now.items() if self._settled.get((at, key)) and not done
        ]
        self._settled |= now
        return next(iter(found), None)
