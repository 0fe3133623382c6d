"""Gives the documents that a query may hold for, in an order, from any place on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.search.concordance import Order
from annotator.search.forms import token_of
from annotator.search.query import (
    All,
    AnyOf,
    Filter,
    Marked,
    Not,
    Phrase,
    Query,
    Unmarked,
    positive,
)
from annotator.store.database import CorpusFile, Row, Value
from annotator.store.search.annotations import marked_condition
from annotator.store.search.broad import broad_beginning, is_tallied
from annotator.store.search.conditions import Conditions, Sql, is_text
from annotator.store.search.looking import Candidate
from annotator.store.search.terms import Terms
from annotator.store.search.tokenizer import HITS, WEIGHT

_DATE = "json_extract(meta, '$.date')"
_SELECT = f"SELECT document.position, document.id, document.name, {_DATE} FROM "
_DATES = {
    "date": (
        f"{_DATE}, document.position",
        (
            f"({_DATE} IS NOT NULL OR document.position > ?)",
            f"{_DATE} >= ? AND ({_DATE}, document.position) > (?, ?)",
        ),
    ),
    "newest": (
        f"{_DATE} DESC, document.position DESC",
        (
            f"{_DATE} IS NULL AND document.position < ?",
            f"({_DATE} IS NULL OR {_DATE} <= ? AND ({_DATE}, document.position) < (?, ?))",
        ),
    ),
}
"""For each order by date: its terms, and what lies behind a document without and with a date."""

_FREQUENT = 20_000
"""From how many documents on it is faster to go along the dates than to sort what is found."""
_WIDE = 16
"""For how many words one word stands that is rather looked up once for all documents."""
_SURELY_FREQUENT = 300
"""For how many words a beginning stands that is taken to be in so many documents uncounted."""
_LOOKED_INTO = 150
"""How many documents are looked into before the index is asked which of all have what is sought:
a page is mostly full before that.
"""
_FIRST_OF_DATES, _FIRST, _MOST = 16, 64, 5_000
"""How many documents are asked for first, and at the most; going along dates, each costs more."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place between two documents of an answer; `done` counts those before it."""

    position: int
    date: str | None
    done: int


class Paging:
    """The documents of one query."""

    def __init__(self, file: CorpusFile, query: Query, terms: Terms, annotator: str | None) -> None:
        self._file = file
        self._has_one_phrase = has_one_phrase(query)
        self._conditions = Conditions(file, terms, annotator)
        texts, rest = _parts(query)
        self._is_tallied = is_tallied(texts)
        self._match = None if self._is_tallied else _match(texts, self._conditions)
        self._is_plain = _is_plain(query)
        self._query = query
        self._annotator = annotator
        made = [self._conditions.condition(part) for part in rest]
        self._where: Sql = (
            " AND ".join(sql for sql, _ in made) or "1",
            tuple(value for _, values in made for value in values),
        )
        self._broad = broad_beginning(file, texts, terms, self._where)
        self._width = max((terms.width(one) for one in _phrases(texts)), default=0)

    def count(self) -> tuple[int, int | None]:
        """Count the documents it may hold for, and the hits where the index knows them."""
        where, values = self._where
        if isinstance(self._query, Marked):
            return self._count_marks(self._query)
        if self._broad is not None:
            documents, hits = self._broad.count()
            return documents, hits if self._is_plain else None
        if self._match is None:
            sql = f"SELECT count(*) FROM document WHERE {where}"
            return int(self._file.run(sql, values)[0][0]), None
        source = "search" if where == "1" else self._source(goes_along_dates=False)
        # The function of an index must not meet an aggregate, which LIMIT keeps from it.
        counted = f"{HITS}(search)" if self._is_plain else "NULL"
        sql = (
            f"SELECT count(*), sum(hits) FROM (SELECT {counted} AS hits FROM {source}"
            f" WHERE search MATCH ? AND {where} LIMIT -1 OFFSET 0)"
        )
        documents, hits = self._file.run(sql, (self._match, *values))[0]
        return documents, hits if documents or not self._is_plain else 0

    def _count_marks(self, query: Marked) -> tuple[int, int]:
        sql, values = marked_condition(query, self._annotator)
        counted = (
            "SELECT count(DISTINCT annotation_set.document_id), count(*) FROM annotation"
            f" JOIN annotation_set ON annotation_set.id = annotation.set_id WHERE {sql}"
        )
        documents, hits = self._file.run(counted, values)[0]
        return documents, hits

    def candidates(self, order: Order, start: Cursor | None) -> Iterator[tuple[Cursor, Candidate]]:
        """Give the documents after a place, each with the place behind it."""
        cursor, size = start or Cursor(-1, None, 0), _FIRST
        if self._goes_along_dates(order):
            size = _FIRST_OF_DATES
        is_new, unsure = start is None, _LOOKED_INTO if self._is_sifted(order) else 0
        while True:
            rows = self._rows(order, cursor, size, is_new=is_new)
            for row in rows:
                is_found = unsure > 0 or self._has(row[0], order)
                cursor = Cursor(row[0], row[3], cursor.done + is_found)
                if is_found:
                    yield cursor, Candidate(*row, is_sure=unsure <= 0)
                unsure -= 1
            if len(rows) < size:
                return
            size, is_new = min(size * 4, _MOST), False

    def _has(self, position: int, order: Order) -> bool:
        """Say whether a document is one, where rows are given that may be none."""
        if not self._is_tallied and not self._is_sifted(order):
            return True
        return position in self._found if self._broad is None else self._broad.has(position)

    def _is_sifted(self, order: Order) -> bool:
        """Say whether documents are gone through of which it is known beforehand which are found.

        Asked of one document at a time, the index begins anew with each of a hundred words.
        """
        return self._width > _WIDE and self._goes_along_dates(order)

    @cached_property
    def _found(self) -> frozenset[int]:
        rows = self._file.run("SELECT rowid FROM search WHERE search MATCH ?", self._asked())
        return frozenset(row[0] for row in rows)

    def _rows(self, order: Order, cursor: Cursor, size: int, *, is_new: bool) -> list[Row]:
        where, values = self._where
        places: tuple[Value, ...] = ()
        if self._broad is not None and order == "rank":
            return self._at(self._broad.best(cursor.done, size))
        if self._broad is not None and order == "corpus" and self._is_tallied:
            return self._at(self._broad.after(cursor.position, size))
        is_sifted = self._is_sifted(order)
        asked = () if is_sifted else self._asked()
        if asked:
            where = f"search MATCH ? AND {where}"
        if order == "rank" and self._match is not None:
            by = f"{WEIGHT}(search) DESC" if self._has_one_phrase else "rank"
            tail, last = f"ORDER BY {by}, search.rowid LIMIT ? OFFSET ?", (size, cursor.done)
            if where == "search MATCH ? AND 1":
                return self._best(tail, last)
        else:
            by, after, places = self._going(order, cursor, is_new=is_new)
            where, tail, last = f"{where} AND {after}", f"ORDER BY {by} LIMIT ?", (size,)
        source = "document"
        if not is_sifted:
            source = self._source(goes_along_dates=self._goes_along_dates(order))
        return self._file.run(
            f"{_SELECT}{source} WHERE {where} {tail}",
            (*asked, *values, *places, *last),
        )

    def _at(self, positions: list[int]) -> list[Row]:
        """Give the documents at places of the corpus, in the order in which these are given."""
        return self._file.run(
            f"{_SELECT}json_each(?) AS at CROSS JOIN document ON document.position = at.value"
            " ORDER BY at.key",
            (json.dumps(positions),),
        )

    def _best(self, tail: str, last: tuple[Value, ...]) -> list[Row]:
        """Give the best documents, of which the rest is read only when they are known."""
        found = f"(SELECT rowid FROM search WHERE search MATCH ? {tail}) AS best"
        return self._file.run(
            f"{_SELECT}{found} CROSS JOIN document ON document.position = best.rowid",
            (*self._asked(), *last),
        )

    def _going(
        self, order: Order, cursor: Cursor, *, is_new: bool
    ) -> tuple[str, str, tuple[Value, ...]]:
        """Give how documents are ordered, and the condition of those behind a place."""
        if order in {"date", "newest"}:
            by, after = _DATES[order]
            if is_new:
                return by, "1", ()
            if cursor.date is None:
                return by, after[0], (cursor.position,)
            return by, after[1], (cursor.date, cursor.date, cursor.position)
        position = "search.rowid" if self._match is not None else "document.position"
        return position, f"{position} > ?", (cursor.position,)

    def _asked(self) -> tuple[Value, ...]:
        return () if self._match is None else (self._match,)

    def _source(self, *, goes_along_dates: bool) -> str:
        if self._match is None:
            return "document"
        if goes_along_dates:
            return "document CROSS JOIN search ON search.rowid = document.position"
        return "search CROSS JOIN document ON document.position = search.rowid"

    def _goes_along_dates(self, order: Order) -> bool:
        return self._match is not None and order in {"date", "newest"} and self._is_frequent

    @cached_property
    def _is_frequent(self) -> bool:
        if self._broad is not None:
            return self._width > _SURELY_FREQUENT or self._broad.count()[0] >= _FREQUENT
        found = self._file.run(
            "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)",
            (*self._asked(), _FREQUENT),
        )
        return found[0][0] == _FREQUENT


def _parts(query: Query) -> tuple[list[Query], list[Query]]:
    """Part what the index answers from what must be asked beside it."""
    if is_text(query):
        return [query], []
    parts = query.parts if isinstance(query, All) else (query,)
    texts = [part for part in parts if is_text(part)]
    if texts:
        texts += [part for part in parts if isinstance(part, Not) and is_text(part.part)]
    return texts, [part for part in parts if part not in texts]


def _match(texts: list[Query], conditions: Conditions) -> str | None:
    """Give what the index is asked for, None when it is asked for nothing."""
    if not texts:
        return None
    return conditions.match(texts[0] if len(texts) == 1 else All(tuple(texts)))


def has_one_phrase(query: Query) -> bool:
    """Say whether all that the index is asked for is one word or phrase."""
    return _count_phrases(query) == 1


def _count_phrases(query: Query) -> int:
    if isinstance(query, All | AnyOf):
        return sum(map(_count_phrases, query.parts))
    if isinstance(query, Not):
        return _count_phrases(query.part)
    if isinstance(query, Marked):
        return len(query.inside)
    return int(isinstance(query, Phrase | Unmarked))


def _phrases(texts: Sequence[Query]) -> Iterator[Phrase]:
    for one in texts:
        if isinstance(one, All | AnyOf):
            yield from _phrases(one.parts)
        elif isinstance(one, Not):
            yield from _phrases((one.part,))
        elif isinstance(one, Phrase):
            yield one


def _is_plain(query: Query) -> bool:
    """Say whether each hit is one word or phrase found by the index, none of them twice.

    What stands deeper than this, the index counts also where it does not hold.
    """
    phrases = [one for one in positive(query) if isinstance(one, Phrase)]
    words = {
        tuple((token_of(one.letters), one.exact, one.prefix) for one in phrase.words)
        for phrase in phrases
    }
    parts = query.parts if isinstance(query, All) else (query,)
    return len(words) == len(phrases) and all(
        isinstance(part, Phrase | Filter)
        or (isinstance(part, AnyOf) and all(isinstance(one, Phrase) for one in part.parts))
        or (isinstance(part, Not) and isinstance(part.part, Phrase | Filter))
        for part in parts
    )
