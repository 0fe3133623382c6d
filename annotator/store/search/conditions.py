"""Turns a query into a condition on documents for SQLite.

Some of what a query asks for only a look at the text can decide. There the condition lets more
documents through, and `is_checked` says that each must be looked at.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from annotator.search.query import (
    ANY,
    TEXT_FIELDS,
    All,
    AnyOf,
    Filter,
    Marked,
    Not,
    Pattern,
    Phrase,
    Query,
    Unmarked,
)
from annotator.store.database import CorpusFile, Value
from annotator.store.search.annotations import marked_condition
from annotator.store.search.terms import Terms
from annotator.text.search_folding import search_fold

Sql = tuple[str, tuple[Value, ...]]
"""A condition, and the values in it."""

ALWAYS: Sql = ("1", ())
_MATCHES = "document.position IN (SELECT rowid FROM search WHERE search MATCH ?)"
_HAS_MARK = (
    "document.id IN (SELECT annotation_set.document_id FROM annotation"
    " JOIN annotation_set ON annotation_set.id = annotation.set_id WHERE {})"
)
_UNPLACED = "NOT EXISTS (SELECT 1 FROM span WHERE span.annotation_id = annotation.id)"
_ANNOTATORS = "SELECT DISTINCT name FROM annotator"
_ASSIGNED = "document.id IN (SELECT document_id FROM assignment WHERE {})"
_PART = "document.id IN (SELECT document_id FROM split WHERE {})"
_SET = "SELECT 1 FROM annotation_set WHERE annotation_set.document_id = document.id"


def is_text(query: Query) -> bool:
    """Say whether the index alone answers a query."""
    if isinstance(query, All):
        # The index can leave out, but it cannot begin by leaving out.
        return any(is_text(part) for part in query.parts) and all(
            is_text(part.part if isinstance(part, Not) else part) for part in query.parts
        )
    if isinstance(query, AnyOf):
        return all(is_text(part) for part in query.parts)
    return isinstance(query, Phrase)


def is_checked(query: Query) -> bool:
    """Say whether a look at the text must decide."""
    if isinstance(query, All | AnyOf):
        return any(is_checked(part) for part in query.parts)
    if isinstance(query, Not):
        return is_checked(query.part)
    if isinstance(query, Marked):
        return bool(query.inside) or any(one.words is not None for one in query.conditions)
    return isinstance(query, Pattern | Unmarked)


class Conditions:
    """Makes conditions for one corpus file; annotations are those of one annotator, or of all."""

    def __init__(self, file: CorpusFile, terms: Terms, annotator: str | None) -> None:
        self._file = file
        self._terms = terms
        self._annotator = annotator

    def match(self, query: Query) -> str:
        """Give a query that the index alone answers as it is asked for."""
        if isinstance(query, Phrase):
            return self._terms.match(query)
        if isinstance(query, AnyOf):
            return f"({' OR '.join(self.match(part) for part in query.parts)})"
        if not isinstance(query, All):
            raise TypeError(query)
        wanted = [self.match(part) for part in query.parts if not isinstance(part, Not)]
        found = f"({' AND '.join(wanted)})"
        for part in query.parts:
            if isinstance(part, Not):
                found = f"({found} NOT {self.match(part.part)})"
        return found

    def condition(self, query: Query) -> Sql:
        """Give the condition on a document; it holds for all that are found, or for more."""
        if is_text(query):
            return _MATCHES, (self.match(query),)
        if isinstance(query, All | AnyOf):
            return self._joined(query.parts, " AND " if isinstance(query, All) else " OR ")
        if isinstance(query, Not):
            sql, values = self.condition(query.part)
            # What a document says nothing about does not hold, and so its contrary does.
            return ALWAYS if is_checked(query.part) else (f"({sql}) IS NOT TRUE", values)
        if isinstance(query, Unmarked):
            return _MATCHES, (self._terms.match(query.phrase),)
        if isinstance(query, Marked):
            return self._marked(query)
        return self.filter(query) if isinstance(query, Filter) else ALWAYS

    def filter(self, one: Filter) -> Sql:
        """Give the condition that a filter is."""
        by_field: dict[str, Callable[[Filter], Sql]] = {
            "meta": self._meta,
            "name": self._name,
            "date": self._date,
            "status": self._status,
            "annotator": self._by,
            "region": self._region,
            "assigned": self._assigned,
            "part": self._part,
            "duplicate": self._duplicate,
        }
        return by_field[one.field](one)

    def _joined(self, parts: Sequence[Query], word: str) -> Sql:
        made = [self.condition(part) for part in parts]
        return (
            f"({word.join(sql for sql, _ in made)})",
            tuple(value for _, values in made for value in values),
        )

    def _marked(self, query: Marked) -> Sql:
        sql, values = marked_condition(query, self._annotator)
        found, every = _HAS_MARK.format(sql), values
        for phrase in query.inside:
            # What has no place in the text may have a name that does not stand there.
            unplaced = _HAS_MARK.format(f"{sql} AND {_UNPLACED}")
            found = f"({found} AND ({_MATCHES} OR {unplaced}))"
            every = (*every, self._terms.match(phrase), *values)
        return found, every

    def _meta(self, one: Filter) -> Sql:
        column = f"json_extract(meta, '$.{one.key}')"
        if one.key not in TEXT_FIELDS:
            # The name of such a field is anybody's: it is said as a string, never as SQL or a path.
            label = one.key.replace("'", "''")
            column = f"meta ->> '$.\"{label}\"'" if '"' not in label else "NULL"
        if one.value == ANY:
            return f"{column} IS NOT NULL", ()
        return self._among(column, f"SELECT DISTINCT {column} FROM document", one.value)

    def _assigned(self, one: Filter) -> Sql:
        if one.value == ANY:
            return _ASSIGNED.format("1"), ()
        sql, values = self._among(
            "annotator", "SELECT DISTINCT annotator FROM assignment", one.value
        )
        return _ASSIGNED.format(sql), values

    def _part(self, one: Filter) -> Sql:
        if one.value == ANY:
            return _PART.format("1"), ()
        return _PART.format("part = ?"), (one.value,)

    def _duplicate(self, one: Filter) -> Sql:
        """Find spare documents, or with "kept" those of which there are such."""
        side = "other_id" if one.value == "kept" else "document_id"
        sql = f"SELECT {side} FROM link WHERE link.kind = 'duplicate'"
        return f"document.id IN ({sql})", ()

    def _name(self, one: Filter) -> Sql:
        return self._among("document.name", "SELECT DISTINCT name FROM document", one.value)

    def _date(self, one: Filter) -> Sql:
        column = "json_extract(meta, '$.date')"
        parts = [f"{column} IS NOT NULL"]
        values: list[Value] = []
        if one.value is not None:
            parts.append(f"{column} >= ?")
            values.append(one.value)
        if one.last is not None:
            parts.append(f"{column} < ?")
            values.append(one.last + "~")
        return f"({' AND '.join(parts)})", tuple(values)

    def _status(self, one: Filter) -> Sql:
        sql, values = "status = ?", (one.value,)
        if self._annotator is not None:
            sql, values = f"{sql} AND annotator = ?", (*values, self._annotator)
        if one.key:
            whose, names = self._among("annotator", _ANNOTATORS, one.key)
            sql, values = f"{sql} AND {whose}", (*values, *names)
        return f"EXISTS ({_SET} AND {sql})", values

    def _by(self, one: Filter) -> Sql:
        if one.value == ANY:
            return f"EXISTS ({_SET})", ()
        sql, values = self._among("annotator", _ANNOTATORS, one.value)
        return f"EXISTS ({_SET} AND {sql})", values

    def _region(self, one: Filter) -> Sql:
        return (
            "EXISTS (SELECT 1 FROM region WHERE region.document_id = document.id AND kind = ?)",
            (one.value,),
        )

    def _among(self, column: str, values: str, words: str | None) -> Sql:
        """Give the condition that what stands in a column has these letters in it."""
        sought = search_fold(words or "").lower()
        rows = (row[0] for row in self._file.run(values))
        found = [one for one in rows if isinstance(one, str) and sought in search_fold(one).lower()]
        return (
            f"{column} IN (SELECT value FROM json_each(?))",
            (json.dumps(found, ensure_ascii=False),),
        )
