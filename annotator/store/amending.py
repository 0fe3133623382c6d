"""Carries all annotations of a corpus over to a changed scheme, table by table."""
# pyright: reportUnknownMemberType=false
# ruff: noqa: S608 - statements are put together from the constants of this file alone
# The stubs of apsw leave functions of our own partly untyped.

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager

from annotator.schema.amending.moves import (
    Move,
    Reattribute,
    Refill,
    Relayer,
    Rerole,
    Retype,
    Revalue,
    Unfill,
)
from annotator.store.canonical import mapping_to_text, text_to_mapping
from annotator.store.database import CorpusFile, Value

# As in usage.py, what is about the whole corpus at once is said in SQL. Temporary tables:
# "gone" holds annotations to be removed, "short" those that lost a filler, and "spare" text
# marked on the spot whose role was emptied.
_TABLES = ("gone", "short", "spare")
_OF_TYPES = "(?2 = '[]' OR type IN (SELECT value FROM json_each(?2)))"
_OWNERS = f"(SELECT id FROM annotation WHERE layer = ?1 AND {_OF_TYPES})"

_RETYPE = "UPDATE annotation SET type = ?3 WHERE layer = ?1 AND type = ?2"
_RELAYER = "UPDATE annotation SET layer = ?2 WHERE layer = ?1"
_LEAVE = "INSERT INTO gone SELECT id FROM annotation WHERE layer = ?1 AND type = ?2"
_REROLE = f"UPDATE argument SET role = ?4 WHERE role = ?3 AND annotation_id IN {_OWNERS}"
_REFILL = f"""
    UPDATE argument SET value = ?5 WHERE role = ?3 AND value = ?4
        AND annotation_id IN {_OWNERS}"""
_REATTRIBUTE = f"""
    UPDATE annotation SET attributes = amended(attributes)
    WHERE layer = ?1 AND {_OF_TYPES} AND attributes <> '{{}}' AND amended(attributes) <> attributes
"""
_SHORTEN = """
    INSERT OR IGNORE INTO short SELECT annotation_id FROM argument
    WHERE (annotation_id, position) IN (SELECT annotation_id, position FROM doomed)"""
_SPARE = """
    INSERT OR IGNORE INTO spare SELECT target_id FROM argument
    WHERE (annotation_id, position) IN (SELECT annotation_id, position FROM doomed)
        AND target_id IN (
            SELECT id FROM annotation WHERE layer IN (SELECT value FROM json_each(?1)))"""
_EMPTY = """
    DELETE FROM argument
    WHERE (annotation_id, position) IN (SELECT annotation_id, position FROM doomed)"""
_DOOM = f"""
    INSERT INTO doomed SELECT annotation_id, position FROM argument
    WHERE annotation_id IN {_OWNERS} AND """
_DOOM_ROLE = _DOOM + "role = ?3"
_DOOM_LITERAL = _DOOM + "role = ?3 AND value = ?4"
_DOOM_FILLER = (
    _DOOM + "role = ?3 AND target_id IN (SELECT id FROM annotation WHERE layer = ?4 AND type = ?5)"
)
_DOOM_GONE = """
    INSERT OR IGNORE INTO doomed SELECT annotation_id, position FROM argument
    WHERE annotation_id IN gone OR target_id IN gone"""
_DOOM_TWICE = f"""
    INSERT INTO doomed SELECT annotation_id, position FROM (
        SELECT annotation_id, position, row_number() OVER (
            PARTITION BY annotation_id, role, target_id, value ORDER BY position) AS number
        FROM argument WHERE role = ?3 AND annotation_id IN {_OWNERS})
    WHERE number > 1"""
_REMOVE = (
    "DELETE FROM span WHERE annotation_id IN gone",
    "DELETE FROM annotation WHERE id IN gone",
    "DELETE FROM short WHERE id IN gone",
    "DELETE FROM gone",
)
_EMPTIED_CHAINS = """
    INSERT OR IGNORE INTO gone SELECT id FROM annotation
    WHERE id IN short AND layer IN (SELECT value FROM json_each(?1))
        AND id NOT IN (SELECT annotation_id FROM argument)"""
_LEFT_OVER = """
    INSERT OR IGNORE INTO gone SELECT id FROM annotation WHERE id IN spare
        AND id NOT IN (SELECT target_id FROM argument WHERE target_id IS NOT NULL)"""
_RENUMBER = (
    """CREATE TEMP TABLE kept AS SELECT annotation_id, row_number() OVER (
        PARTITION BY annotation_id ORDER BY position) - 1 AS position, role, target_id, value
    FROM argument WHERE annotation_id IN short""",
    "DELETE FROM argument WHERE annotation_id IN short",
    """INSERT INTO argument (annotation_id, position, role, target_id, value)
    SELECT annotation_id, position, role, target_id, value FROM kept""",
    "DROP TABLE kept",
)
SETS_FOLLOW = """
    UPDATE annotation_set SET scheme_key = ?1, scheme_version = ?2, scheme_hash = ?3
    WHERE scheme_hash <> ?3"""
STRAYS_FOLLOW = """
    UPDATE annotation_set SET scheme_key = ?1, scheme_version = ?2, scheme_hash = ?3
    WHERE scheme_hash = ?4"""
"""Sets made under a scheme that was then taken back."""


class Amending:
    """Does moves one after the other inside an open transaction.

    `chains` and `quick` name the layers whose annotations go when they are left without members,
    or without a role that holds them.
    """

    def __init__(self, file: CorpusFile, chains: Iterable[str], quick: Iterable[str]) -> None:
        self._file = file
        self._chains = json.dumps(sorted(chains))
        self._quick = json.dumps(sorted(quick))

    def perform(self, moves: Sequence[Move], progress: Callable[[int], None]) -> None:
        """Do the moves; what is removed takes along what cannot be without it.

        `progress` is told how many moves are done; it may raise Cancelled.
        """
        with self._scratch():
            for number, move in enumerate(moves):
                progress(number)
                self._do(move)
            for sql in _RENUMBER:
                self._run(sql)

    @contextmanager
    def _scratch(self) -> Generator[None]:
        for name in _TABLES:
            self._run(f"CREATE TEMP TABLE {name} (id TEXT PRIMARY KEY) WITHOUT ROWID")
        self._run(
            "CREATE TEMP TABLE doomed (annotation_id TEXT, position INTEGER,"
            " PRIMARY KEY (annotation_id, position)) WITHOUT ROWID"
        )
        try:
            yield
        finally:
            for name in (*_TABLES, "doomed"):
                self._run(f"DROP TABLE temp.{name}")

    def _run(self, sql: str, *values: Value) -> None:
        self._file.run(sql, values)

    def _do(self, move: Move) -> None:
        match move:
            case Retype(layer, was, None):
                self._run(_LEAVE, layer, was)
                self._remove()
            case Retype(layer, was, now):
                self._run(_RETYPE, layer, was, now)
            case Relayer(layer, now):
                self._run(_RELAYER, layer, now)
            case Reattribute() | Revalue():
                self._reattribute(move)
            case Rerole() | Refill():
                self._refill(move)
            case Unfill():
                layer, type_name = move.filler
                types = json.dumps(move.types)
                self._run(_DOOM_FILLER, move.layer, types, move.role, layer, type_name)
                self._empty()

    def _refill(self, move: Rerole | Refill) -> None:
        types = json.dumps(move.types)
        match move:
            case Rerole(layer, _, was, None):
                self._run(_DOOM_ROLE, layer, types, was)
            case Rerole(layer, _, was, now):
                self._run(_REROLE, layer, types, was, now)
                self._run(_DOOM_TWICE, layer, types, now)
            case Refill(layer, _, role, was, None):
                self._run(_DOOM_LITERAL, layer, types, role, was)
            case Refill(layer, _, role, was, now):
                self._run(_REFILL, layer, types, role, was, now)
                self._run(_DOOM_TWICE, layer, types, role)
        self._empty()

    def _empty(self) -> None:
        """Take doomed fillers out, and then whatever cannot be without them."""
        self._doom()
        self._remove()

    def _doom(self) -> None:
        self._run(_SPARE, self._quick)
        self._run(_SHORTEN)
        self._run(_EMPTY)
        self._run("DELETE FROM doomed")

    def _remove(self) -> None:
        while True:
            self._run(_EMPTIED_CHAINS, self._chains)
            self._run(_LEFT_OVER)
            if self._file.first("SELECT 1 FROM gone LIMIT 1") is None:
                break
            self._run(_DOOM_GONE)
            self._doom()
            for sql in _REMOVE:
                self._run(sql)
        self._run("DELETE FROM spare")

    def _reattribute(self, move: Reattribute | Revalue) -> None:
        change = _attributes(move)
        connection = self._file.connection

        def amended(*values: object) -> str:
            return change(str(values[0]))

        connection.create_scalar_function("amended", amended, 1, deterministic=True)
        try:
            self._run(_REATTRIBUTE, move.layer, json.dumps(move.types))
        finally:
            connection.create_scalar_function("amended", None, 1)


def _attributes(move: Reattribute | Revalue) -> Callable[[str], str]:
    name = move.was if isinstance(move, Reattribute) else move.attribute

    def changed(text: str) -> str:
        found = text_to_mapping(text)
        value = found.get(name)
        if value is None or (isinstance(move, Revalue) and value != move.was):
            return text
        if isinstance(move, Revalue) and move.now is not None:
            found[name] = move.now
        else:
            del found[name]
            if isinstance(move, Reattribute) and move.now is not None:
                found.setdefault(move.now, value)
        return mapping_to_text(found)

    return changed
