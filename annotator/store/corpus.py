"""A corpus file: made, opened, read, edited, with undo and history."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, closing
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from annotator.errors import CorpusError
from annotator.model.changes import Changes
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.schema.amending.usage import Usage
from annotator.schema.records import Scheme
from annotator.search.forms import FORMS_VERSION
from annotator.store import statements
from annotator.store.database import CorpusFile
from annotator.store.editor import Editor
from annotator.store.history import Check, History
from annotator.store.managing.counting import CountingReader
from annotator.store.managing.listing import ListingReader
from annotator.store.managing.reading import ManagedReader
from annotator.store.opening import create_file, discard, is_writable, open_file
from annotator.store.reader import Reader
from annotator.store.records import Added, JournalEntry, StoredScheme
from annotator.store.search.index import Index
from annotator.store.search.searcher import Searcher
from annotator.store.search.state import VERSION, rebuild_index
from annotator.store.storing.adding import Adding
from annotator.store.storing.bringing import bring
from annotator.store.storing.unfinished import is_any, recover
from annotator.store.usage import moment_of, usage_of
from annotator.store.working import WorkReader

__all__ = ["Added", "Corpus", "JournalEntry", "Searcher", "StoredScheme"]


class Corpus(Reader, ManagedReader, ListingReader, CountingReader, WorkReader):
    """One open corpus file; it belongs to the thread that opened it."""

    def __init__(self, file: CorpusFile) -> None:
        super().__init__(file)
        self._history = History(file)
        self._storing: CorpusFile | None = None
        self._index: Index | None = None
        """Kept from one import to the next: it knows by then which words the index has."""

    @classmethod
    def create(cls, path: Path, scheme: StoredScheme) -> Corpus:
        """Make a corpus file for a scheme; raises CorpusError, and then leaves nothing behind."""
        file = create_file(path)
        try:
            with file.transaction():
                facts = {
                    "id": str(new_document_id()),
                    "made": datetime.now(UTC).isoformat(timespec="seconds"),
                    "scheme": scheme.hash,
                    VERSION: FORMS_VERSION,
                }
                file.run_many(statements.INSERT_INFO, facts.items())
                values = (scheme.hash, scheme.key, scheme.version, scheme.source)
                file.run(statements.INSERT_SCHEME, values)
        except CorpusError:
            file.close()
            discard(path)
            raise
        return cls(file)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Corpus:
        """Open a corpus file; one that cannot be written is opened for reading only."""
        file = open_file(path, read_only=read_only)
        if not file.read_only:
            recover(file)
        elif is_any(file) and is_writable(path):
            # Who only reads must not take an import whose program died for a whole one.
            with closing(open_file(path, read_only=False)) as other:
                recover(other)
        return cls(file)

    @property
    def path(self) -> Path:
        """Say where the file lies."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Say whether nothing can be written."""
        return self._file.read_only

    def close(self) -> None:
        """Close the file."""
        if self._storing is not None:
            self._storing.close()
        self._file.close()

    def interrupt(self) -> None:
        """Let what another thread reads from this file end at once, by a CorpusError there."""
        self._file.connection.interrupt()

    def __enter__(self) -> Corpus:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def scheme_hash(self) -> str:
        """Name the content of the scheme that the corpus is annotated with."""
        row = self._file.first(statements.INFO, ("scheme",))
        return row[0] if row is not None else ""

    def scheme(self) -> StoredScheme:
        """Give the scheme that the corpus is annotated with."""
        hashed = self._file.first(statements.INFO, ("scheme",))
        row = self._file.first(statements.SCHEME, hashed) if hashed is not None else None
        if row is None:
            raise CorpusError(
                "{name} is damaged: its scheme is missing. Restore the newest backup of it.",
                name=self.path.name,
            )
        return StoredScheme(key=row[1], version=row[2], hash=row[0], source=row[3])

    @property
    def id(self) -> str:
        """Name the corpus, wherever its file lies."""
        row = self._file.first(statements.INFO, ("id",))
        return row[0] if row is not None else ""

    def usage(self, scheme: Scheme) -> Usage:
        """Count how the corpus is annotated, in the words of its scheme."""
        return usage_of(self._file, scheme)

    def moment(self) -> str:
        """Name what was edited so far: the same name means that nothing was since."""
        return moment_of(self._file)

    def stoppable(self, ask: Callable[[], None]) -> AbstractContextManager[None]:
        """Call `ask` now and then while this block works in the file; what it raises ends it."""
        return self._file.stoppable(ask)

    def add(
        self,
        items: Iterable[AnnotatedDocument],
        *,
        title: str,
        progress: Callable[[int], None] = lambda done: None,
        cancelled: Callable[[], bool] = lambda: False,
        undone_by: str = "",
    ) -> Added:
        """Bring documents with their sets in, all or none; texts that came in cannot be undone.

        A large one is written in turns, between which others may write and see what is there.
        Sets over stored texts are one edit where an annotator is named by whom it is undone.

        Raises CorpusError when a text or a set differs from what is there, Cancelled when stopped.
        """
        if undone_by:
            return bring(self._file, items, title=title, annotator=undone_by, cancelled=cancelled)
        self._storing = file = self._storing or self._file.to_store()
        index, self._index = self._index or Index(file), None
        adding = Adding(file, index, progress, cancelled)
        adding.add_all(items, lambda file: History(file).note(title, "", None))
        self._index = index  # only now: what was rolled back is not in the index
        return adding.added

    def searcher(self, annotator: str | None = None) -> Searcher:
        """Give what answers queries; annotations are those of one annotator, or of all.

        An index that another program parted from the texts is made anew first, which takes a
        while; CorpusError when the file cannot be written.
        """
        return Searcher(self._file, annotator)

    def rebuild_index(
        self,
        progress: Callable[[int], None] = lambda done: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> int:
        """Make the search index anew from the texts; gives how many documents it has."""
        self._index = None
        return rebuild_index(self._file, progress, cancelled)

    def edit(self, title: str, annotator: str) -> AbstractContextManager[Editor]:
        """Do one edit in one transaction; after the block, `changes` says what it touched."""
        return self._history.edit(title, annotator)

    def undo(self, annotator: str, check: Check | None = None) -> Changes | None:
        """Take back the annotator's newest edit; EditError when a later edit stands on it.

        Where the scheme was ever changed, `check` may refuse what came of it by an EditError.
        """
        return self._history.undo(annotator, check)

    def redo(self, annotator: str, check: Check | None = None) -> Changes | None:
        """Do again the edit taken back last."""
        return self._history.redo(annotator, check)

    def undo_title(self, annotator: str) -> str | None:
        """Name the edit that undo would take back."""
        return self._history.undo_title(annotator)

    def redo_title(self, annotator: str) -> str | None:
        """Name the edit that redo would do again."""
        return self._history.redo_title(annotator)

    def replay_sizes(self, annotator: str) -> tuple[int, int]:
        """Give how large the edits are that undo and redo would replay, in bytes."""
        return self._history.sizes(annotator)

    def journal(self, limit: int = 100) -> list[JournalEntry]:
        """List the newest lines of the history."""
        return self._history.entries(limit)
