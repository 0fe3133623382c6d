"""The history of a corpus: each edit's changeset, undo by its inverse, redo by itself."""
# pyright: reportUnknownMemberType=false
# The stubs of peewee and apsw leave some members partly untyped.

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime

import apsw

from annotator.errors import EditError
from annotator.model.changes import Changes
from annotator.store import statements
from annotator.store.amending import STRAYS_FOLLOW
from annotator.store.database import CorpusFile, Row
from annotator.store.editor import Editor
from annotator.store.records import JournalEntry
from annotator.store.tables import EDITED
from annotator.store.touched import changes_of

Check = Callable[[Changes], None]
"""Looks at what a replayed edit came to, inside its transaction."""


class History:
    """Runs edits under a session, and takes them back."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file

    @contextmanager
    def edit(self, title: str, annotator: str) -> Generator[Editor]:
        """Do one edit in one transaction; what it changed is kept so that it can be undone."""
        editor = Editor(self._file)
        with self._file.transaction():
            session = apsw.Session(self._file.connection, "main")
            try:
                for model in EDITED:
                    session.attach(statements.table(model))
                yield editor
                editor.finish()
                changeset = _written(session)
            finally:
                session.close()
            if changeset:
                self._file.run(statements.ABANDON, ("abandoned", annotator, "undone"))
                self.note(title, annotator, changeset)
                editor.changes = changes_of(changeset, self._file, title)

    def note(self, title: str, annotator: str, changeset: bytes | None) -> None:
        """Write a line of the history inside the open transaction."""
        time = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._file.run(statements.INSERT_ENTRY, (title, annotator, time, "done", changeset))

    def undo(self, annotator: str, check: Check | None = None) -> Changes | None:
        """Take back the annotator's newest edit; None when there is none.

        `check` may refuse what came of it by raising EditError; then nothing is changed.
        """
        return self._replay((statements.NEXT_UNDO, "undone", _inverse), annotator, check)

    def redo(self, annotator: str, check: Check | None = None) -> Changes | None:
        """Do again the edit taken back last; None when there is none."""
        return self._replay((statements.NEXT_REDO, "done", bytes), annotator, check)

    def undo_title(self, annotator: str) -> str | None:
        """Name the edit that undo would take back."""
        row = self._file.first(statements.NEXT_UNDO, (annotator, 1))
        return row[1] if row is not None else None

    def redo_title(self, annotator: str) -> str | None:
        """Name the edit that redo would do again."""
        row = self._file.first(statements.NEXT_REDO, (annotator, 1))
        return row[1] if row is not None else None

    def sizes(self, annotator: str) -> tuple[int, int]:
        """Give how large the edits are that undo and redo would replay, in bytes."""
        undo = self._file.first(statements.UNDO_SIZE, (annotator, 1))
        redo = self._file.first(statements.REDO_SIZE, (annotator, 1))
        return undo[0] if undo is not None else 0, redo[0] if redo is not None else 0

    def entries(self, limit: int) -> list[JournalEntry]:
        """List the newest lines of the history."""
        return [_entry(row) for row in self._file.run(statements.JOURNAL, (limit,))]

    def _replay(
        self,
        way: tuple[str, str, Callable[[bytes], bytes]],
        annotator: str,
        check: Check | None,
    ) -> Changes | None:
        sql, state, turn = way
        with self._file.transaction():
            row = self._file.first(sql, (annotator, 1))
            if row is None:
                return None
            number, title, changeset = row
            turned = turn(changeset)
            left = self._file.first(statements.INFO, ("scheme",))
            try:
                # apsw lets no other thread run while it applies, except in a callback of Python:
                # without one, undoing 50,000 marks holds the window for as long as that takes.
                apsw.Changeset.apply(
                    turned, self._file.connection, filter_change=_breathe, conflict=_refuse
                )
            except apsw.AbortError as error:
                raise EditError(
                    '"{title}" cannot be taken back: a later edit changed the same annotation.'
                    " Nothing was changed.",
                    title=title,
                ) from error
            self._file.run(statements.ENTRY_STATE, (state, number))
            changes = changes_of(turned, self._file, title)
            if changes.scheme and left is not None:
                self._follow(left[0])
            if check is not None and self._scheme_changed():
                check(changes)
            return changes

    def _follow(self, left: str) -> None:
        """Let sets made under the scheme that is left follow to the one that stands now."""
        now = self._file.first(statements.INFO, ("scheme",))
        row = self._file.first(statements.SCHEME, now) if now is not None else None
        if row is not None:
            self._file.run(STRAYS_FOLLOW, (row[1], row[2], row[0], left))

    def _scheme_changed(self) -> bool:
        """Say whether the corpus ever had another scheme, in whose words edits may be written."""
        row = self._file.first(statements.SCHEMES)
        return row is not None and row[0] > 1


def _inverse(changeset: bytes) -> bytes:
    return apsw.Changeset.invert(changeset)


def _written(session: apsw.Session) -> bytes:
    """Give the changeset, written piece by piece, so that other threads run meanwhile."""
    pieces: list[bytes] = []
    session.changeset_stream(lambda piece: pieces.append(bytes(piece)))
    return b"".join(pieces)


def _breathe(_change: apsw.TableChange) -> bool:
    """Let every change be; being called is what lets other threads run."""
    return True


def _refuse(_kind: int, _change: apsw.TableChange) -> int:
    return apsw.SQLITE_CHANGESET_ABORT


def _entry(row: Row) -> JournalEntry:
    number, title, annotator, time, state, undoable = row
    return JournalEntry(
        number, title, annotator, datetime.fromisoformat(time), state != "done", bool(undoable)
    )
