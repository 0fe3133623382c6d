"""Brings corpus files of older versions up to date, all of a file or nothing, after a backup."""
# pyright: reportUnknownMemberType=false
# The stubs of apsw leave some members partly untyped.

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import apsw

from annotator.errors import CorpusError
from annotator.store.database import CorpusFile, Row
from annotator.store.failures import told

INDEX_TABLE = "search_"
"""What SQLite keeps its index in; it words these tables, not we."""

_KNOWN: dict[int, frozenset[str]] = {
    1: frozenset(
        {
            "ed475cfe39e78da5beaf45c8e5ac01de4235956aa832103bb50385a46a89488a",
            "a0d20b12352f65b7caab5188b0d13a14cb12a7e32b2e8477688d20a89d851734",
        }
    ),
    2: frozenset({"fddcd88a026f6f99141a8fb1e7a18c2322129e4b3a48fce891bc6c6457337963"}),
}
"""What the tables of each older version look like: nothing else is brought up to date."""


def is_known(version: int, tables: list[Row]) -> bool:
    """Say whether these are the tables of a corpus file of that version, and nothing else."""
    return fingerprint(tables) in _KNOWN.get(version, frozenset())


def fingerprint(tables: list[Row]) -> str:
    """Give one short name for how tables are made."""
    ours = sorted(tuple(row) for row in tables if not str(row[1]).startswith(INDEX_TABLE))
    return hashlib.sha256(repr(ours).encode()).hexdigest()


def migrate(file: CorpusFile, version: int, current: int, make_tables: Callable[[], None]) -> None:
    """Bring a file of an older version up to date; raises CorpusError, then nothing is changed.

    `make_tables` makes the tables that are missing. Must run outside a transaction.
    """
    backup = back_up(file, f"before version {current}")
    try:
        with file.transaction():
            if file.first("PRAGMA user_version") != (version,):
                return  # another program has done it meanwhile
            before = _counts(file)
            if version == 1:
                _renew_regions(file, make_tables)
            else:
                make_tables()
            _refuse_loss(file, before, _counts(file))
            file.run(f"PRAGMA user_version = {current}")
    except CorpusError:
        backup.unlink(missing_ok=True)
        raise


def _refuse_loss(file: CorpusFile, before: dict[str, int], after: dict[str, int]) -> None:
    if any(after.get(table) != count for table, count in before.items()):
        raise CorpusError(
            "{name} could not be brought up to date, and was left as it was.", name=file.path.name
        )


def back_up(file: CorpusFile, why: str) -> Path:
    """Copy a corpus file beside itself under a name that is free, and see that the copy is whole.

    Raises CorpusError; then no copy is left.
    """
    target = _free_name(file.path, why)
    unfinished = target.with_suffix(".part")
    try:
        with told(target):
            copy = apsw.Connection(str(unfinished))
            try:
                with copy.backup("main", file.connection, "main") as backup:
                    while not backup.done:
                        backup.step(4096)
                sound = copy.execute("PRAGMA quick_check(1)").get
            finally:
                copy.close()
        if sound != "ok":
            raise CorpusError(
                "{name} is damaged. Restore the newest backup of it.", name=file.path.name
            )
        unfinished.rename(target)
    except OSError as error:
        raise CorpusError(
            "{file} cannot be written ({reason}).", file=target, reason=error.strerror
        ) from error
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)
    return target


def _free_name(path: Path, why: str) -> Path:
    number = 1
    while True:
        again = f" {number}" if number > 1 else ""
        target = path.with_name(f"{path.stem} ({why}{again}){path.suffix}")
        if not target.exists():
            return target
        number += 1


def _renew_regions(file: CorpusFile, make_tables: Callable[[], None]) -> None:
    """Let regions be dates too, and remember which ones somebody decided about."""
    file.run("ALTER TABLE region RENAME TO region_before")
    make_tables()
    file.run(
        'INSERT INTO region (document_id, position, start, "end", kind, decided)'
        ' SELECT document_id, position, start, "end", kind, 0 FROM region_before'
    )
    file.run("DROP TABLE region_before")


def _counts(file: CorpusFile) -> dict[str, int]:
    names = file.run(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE 'search%'"
    )
    return {name: file.run(f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in names}  # noqa: S608 - names of our tables
