"""One open corpus file: the connection with its safety settings, transactions, and queries."""
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportMissingTypeStubs=false
# The stubs of peewee and apsw leave some members partly untyped.

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any, cast

import apsw
from peewee import SqliteDatabase
from playhouse.apsw_ext import APSWDatabase

from annotator.errors import CorpusError, EditError
from annotator.store.failures import told
from annotator.store.search.tokenizer import Meanings, register_tokenizer
from annotator.store.waiting import waiting

BUSY_SECONDS = 10
"""How long a writer waits for another one before it says so; ours make room much earlier."""

_LOOK = 0.003
"""Seconds after which a writer who waits looks again: less than the others leave between turns."""

Value = str | int | float | bytes | None
Row = tuple[Any, ...]

# What a corpus file needs none of, and a hostile one could abuse (sqlite.org/security.html).
_HARDENING = (
    (apsw.SQLITE_DBCONFIG_DEFENSIVE, 1),
    (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, 0),
    (apsw.SQLITE_DBCONFIG_DQS_DML, 0),
    (apsw.SQLITE_DBCONFIG_DQS_DDL, 0),
)
_PRAGMAS = (
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16384",
)


_BREATH = 1_000_000
"""Steps of SQLite's machine between two questions whether to go on: some hundredths of a second."""


class CorpusFile:
    """A connection to one corpus file; it belongs to the thread that opened it.

    One that is not `seeking` leaves SQLite its own tokenizer, which takes words in twice as fast.
    """

    def __init__(self, path: Path, target: str, flags: int, *, seeking: bool = True) -> None:
        self.path = path
        self.meanings: Meanings = {}
        self._target, self._flags = target, flags
        self._database = _database(target, flags)
        with told(path):
            self._database.connect()
            self.connection = cast("apsw.Connection", self._database.connection())
        try:
            with told(path):
                _harden(self.connection)
                if seeking:
                    self.meanings = register_tokenizer(self.connection)
                self.connection.set_busy_handler(_Patience())
        except CorpusError:
            self.close()
            raise

    def to_store(self) -> CorpusFile:
        """Open the file once more, to take articles in; raises CorpusError where it cannot."""
        if self.read_only:
            raise read_only(self)
        return CorpusFile(self.path, self._target, self._flags, seeking=False)

    @property
    def database(self) -> SqliteDatabase:
        """Give the peewee side of the connection."""
        return self._database

    @property
    def read_only(self) -> bool:
        """Say whether the connection cannot write."""
        return self.connection.readonly("main")

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        if not self._database.is_closed():
            with told(self.path):
                self._database.close()

    def run(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Run one statement and give its rows."""
        with told(self.path):
            return self.connection.execute(sql, values).fetchall()

    def first(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """Run one statement and give its first row."""
        rows = self.run(sql, values)
        return rows[0] if rows else None

    def run_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Run one statement for each row."""
        with told(self.path):
            self.connection.executemany(sql, rows)

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """Let all that is read in this block be of one moment."""
        if self.connection.in_transaction:
            yield
            return
        self.run("BEGIN DEFERRED")
        try:
            yield
        finally:
            self.run("COMMIT")

    @contextmanager
    def stoppable(self, ask: Callable[[], None]) -> Generator[None]:
        """Call `ask` now and then while a statement of this block runs; what it raises ends it."""

        def asked() -> bool:
            ask()
            return False

        self.connection.set_progress_handler(asked, _BREATH)
        try:
            yield
        finally:
            self.connection.set_progress_handler(None)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Write all of this block or nothing of it."""
        if self.read_only:
            raise read_only(self)
        if self.connection.in_transaction:
            raise EditError("Another edit is not finished yet; try again when it is.")
        with told(self.path), ExitStack() as block:
            with waiting(self.path):
                block.enter_context(self._database.atomic())
            yield


def read_only(file: CorpusFile) -> CorpusError:
    """Give what is told of a file that cannot be written."""
    return CorpusError(
        "{name} was opened for reading only; copy it to a folder of your own to change it.",
        name=file.path.name,
    )


class _Patience:
    """Waits for another writer, and looks often: SQLite's own waiting would miss the gaps."""

    def __init__(self) -> None:
        self._since = 0.0

    def __call__(self, times: int) -> bool:
        """Say whether to try again, after a moment."""
        now = monotonic()
        if not times:
            self._since = now
        sleep(_LOOK)
        return now - self._since < BUSY_SECONDS


def _database(target: str, flags: int) -> SqliteDatabase:
    return cast(
        "SqliteDatabase",
        APSWDatabase(
            target, lock_type="IMMEDIATE", autoconnect=False, timeout=BUSY_SECONDS, flags=flags
        ),
    )


def _harden(connection: apsw.Connection) -> None:
    for option, setting in _HARDENING:
        connection.config(option, setting)
    for pragma in _PRAGMAS:
        connection.execute(pragma)
