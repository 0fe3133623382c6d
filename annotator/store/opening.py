"""Makes and opens corpus files: what is not ours, newer, foreign or damaged is told, not used."""
# pyright: reportUnknownMemberType=false
# The stubs of peewee leave some members partly untyped.

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import apsw

from annotator.errors import CorpusError
from annotator.store.database import CorpusFile, Row
from annotator.store.migrating import is_known, migrate
from annotator.store.search.state import ADDED_WITH_THE_INDEX, INDEX_DAMAGE, USE_MEMORY, empty_index
from annotator.store.tables import MODELS

APPLICATION_ID = 0x48534859
"""The bytes "HSHY" in the SQLite header: how desktops and Hashiya know a corpus file."""

SCHEMA_VERSION = 3

QUICK_CHECK_BYTES = 64 * 1024 * 1024
"""Files up to this size are looked through at each opening; it takes well under a second."""

_SQLITE_MAGIC = b"SQLite format 3\x00"
_WRITE = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
_CREATE = _WRITE | apsw.SQLITE_OPEN_CREATE
_READ = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


def create_file(path: Path) -> CorpusFile:
    """Make an empty corpus file with all its tables; refuses to replace anything."""
    if path.exists():
        raise CorpusError("{file} is already there: choose another name.", file=path)
    if not path.parent.is_dir():
        raise CorpusError(
            "The folder {folder} is not there: make it first, or choose another.",
            folder=path.parent,
        )
    try:
        file = CorpusFile(path, _uri(path), _CREATE)
    except CorpusError:
        discard(path)
        raise
    try:
        # The mark and the tables go into the file itself before the log is used, so that the
        # file is known as a corpus from its first moment, also to another process.
        with file.transaction():
            file.run(f"PRAGMA application_id = {APPLICATION_ID}")
            file.run(f"PRAGMA user_version = {SCHEMA_VERSION}")
            _make_tables(file)
        file.run("PRAGMA journal_mode = WAL")
    except CorpusError:
        file.close()
        discard(path)
        raise
    return file


def discard(path: Path) -> None:
    """Remove a corpus file that was not finished, with what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def open_file(path: Path, *, read_only: bool) -> CorpusFile:
    """Open a corpus file; raises CorpusError with one sentence when it cannot be used."""
    _look_at_header(path)
    file = _connect(path, writable=not read_only and is_writable(path))
    try:
        _look_inside(file)
    except CorpusError:
        file.close()
        raise
    return file


def is_writable(path: Path) -> bool:
    """Say whether a corpus file, and what SQLite keeps beside it, may be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _uri(path: Path, extra: str = "") -> str:
    return path.absolute().as_uri() + extra


def _connect(path: Path, *, writable: bool) -> CorpusFile:
    if writable:
        return CorpusFile(path, _uri(path), _WRITE)
    frozen = not os.access(path.parent, os.W_OK)
    if frozen and not path.with_name(path.name + "-wal").exists():
        # On a read-only medium WAL cannot be set up; without a log, nothing can be missed.
        return CorpusFile(path, _uri(path, "?immutable=1"), _READ)
    return CorpusFile(path, _uri(path), _READ)


def _look_at_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise CorpusError("{file}: there is no such file.", file=path) from error
    except IsADirectoryError as error:
        raise CorpusError("{file} is a folder: choose a corpus file in it.", file=path) from error
    except OSError as error:
        raise CorpusError(
            "{file} cannot be opened ({reason}).", file=path, reason=error.strerror
        ) from error
    if not header:
        raise CorpusError("{file} is empty: it is no Hashiya corpus.", file=path)
    ours = int.from_bytes(header[68:72]) == APPLICATION_ID
    if len(header) < 100 or not header.startswith(_SQLITE_MAGIC) or not ours:
        raise CorpusError(
            "{file} is not a Hashiya corpus: choose a file that ends in .hashiya.", file=path
        )


def _look_inside(file: CorpusFile) -> None:
    version = _number(file.first("PRAGMA user_version"))
    if version > SCHEMA_VERSION:
        raise CorpusError(
            "{name} was written by a newer Hashiya: update Hashiya to open it.",
            name=file.path.name,
        )
    if version < SCHEMA_VERSION and is_known(version, _tables(file)):
        _bring_up_to_date(file, version)
    if _number(file.first("PRAGMA user_version")) < SCHEMA_VERSION or not _has_our_tables(file):
        raise CorpusError(
            "{name} holds tables that a Hashiya corpus does not have, or lacks some:"
            " it was changed by another program, and is not opened.",
            name=file.path.name,
        )
    if file.path.stat().st_size <= QUICK_CHECK_BYTES:
        _check_quickly(file)


def _bring_up_to_date(file: CorpusFile, version: int) -> None:
    """Bring a file up to date, also for who only reads it: nobody else may come to open it."""
    if not file.read_only:
        _migrate(file, version)
        return
    if not is_writable(file.path):
        raise CorpusError(
            "{name} was written by an older Hashiya and can only be read here: copy it to a folder"
            " of your own and open it there.",
            name=file.path.name,
        )
    with closing(_connect(file.path, writable=True)) as other:
        _migrate(other, version)


def _migrate(file: CorpusFile, version: int) -> None:
    _check_quickly(file)
    migrate(file, version, SCHEMA_VERSION, lambda: _make_tables(file, safe=True))


def _check_quickly(file: CorpusFile) -> None:
    found = file.first("PRAGMA quick_check(1)")
    if found is not None and INDEX_DAMAGE in found[0] and not file.read_only:
        empty_index(file)
        found = file.first("PRAGMA quick_check(1)")
    if found != ("ok",):
        raise CorpusError(
            "{name} is damaged. Restore the newest backup of it.", name=file.path.name
        )


def _has_our_tables(file: CorpusFile) -> bool:
    """Compare the tables with ours; those of the index, which an older file lacks, are added."""
    there, ours = _tables(file), _expected_tables()
    if there == ours or file.read_only:
        return there == ours
    missing = {name for _, name, _ in ours} - {name for _, name, _ in there}
    if not missing or not missing <= ADDED_WITH_THE_INDEX or not set(there) <= set(ours):
        return False
    with file.transaction():
        _make_tables(file, safe=True)
    return _tables(file) == ours


def _number(row: Row | None) -> int:
    return int(row[0]) if row is not None else 0


def _tables(file: CorpusFile) -> list[Row]:
    return file.run(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
        " ORDER BY type, name"
    )


def _make_tables(file: CorpusFile, *, safe: bool = False) -> None:
    """Make every table; `safe` leaves what is there already as it is."""
    for model in MODELS:
        with model.bind_ctx(file.database, bind_refs=False, bind_backrefs=False):
            model.create_table(safe=safe)
    file.run(USE_MEMORY)


_expected: list[Row] = []


def _expected_tables() -> list[Row]:
    """Give the tables of a fresh corpus, made in memory once: the allow-list for opened files."""
    if not _expected:
        scratch = CorpusFile(Path("scratch"), ":memory:", _CREATE)
        _make_tables(scratch)
        _expected.extend(_tables(scratch))
        scratch.close()
    return _expected
