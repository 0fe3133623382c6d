"""Lists documents without their texts: in any order at once, what stands in their lines by need."""

from __future__ import annotations

import json
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TypeAlias, cast

from annotator.errors import Cancelled
from annotator.model.identity import DocumentId
from annotator.model.listing import Column, DocumentFacts, DocumentLine, Ordering, WorkLine
from annotator.search.query import Query
from annotator.store.canonical import text_to_mapping
from annotator.store.database import CorpusFile, Row, Value
from annotator.store.search.searcher import Searcher
from annotator.text.lenient import may_have
from annotator.text.search_folding import search_fold

Positions: TypeAlias = "array[int]"
"""Places of documents in their corpus: eight bytes each, so that very many weigh little."""

_LINES = """
    SELECT document.position, document.id, name, sz, meta FROM document
    LEFT JOIN search_docsize ON search_docsize.id = document.position
    WHERE document.position IN (SELECT value FROM json_each(?))"""
_WORK = """
    SELECT document_id, annotator, kind, status,
        (SELECT count(*) FROM annotation WHERE set_id = annotation_set.id)
    FROM annotation_set WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY rowid"""
_ASSIGNED = """
    SELECT document_id, annotator FROM assignment
    WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY annotator"""
_PARTS = """
    SELECT document_id, name, part FROM split
    WHERE name IN (SELECT value FROM json_each(?2))
        AND document_id IN (SELECT value FROM json_each(?1))"""
_LINKS = """
    SELECT document_id, other_id, kind FROM link
    WHERE document_id IN (SELECT value FROM json_each(?1))
        OR other_id IN (SELECT value FROM json_each(?1))"""
_FACTS = """
    SELECT document.position, document.id, sz, meta FROM document
    LEFT JOIN search_docsize ON search_docsize.id = document.position ORDER BY document.position"""
_BY: dict[str, str] = {
    "name": "SELECT position, name FROM document",
    "words": "SELECT id, sz FROM search_docsize",
    "work": "SELECT position, count(*) FROM annotation_set"
    " JOIN document ON document.id = document_id"
    " WHERE status IN ('finished', 'locked') GROUP BY position",
    "assigned": "SELECT position, group_concat(annotator, ', ' ORDER BY annotator) FROM assignment"
    " JOIN document ON document.id = document_id GROUP BY position",
    "duplicates": "SELECT position, count(*) FROM link JOIN document"
    " ON document.id IN (document_id, other_id) WHERE link.kind = 'duplicate' GROUP BY position",
    "status": "SELECT position, status FROM annotation_set"
    " JOIN document ON document.id = document_id WHERE annotator = ? AND kind = 'annotator'",
    "part": "SELECT position, part FROM split JOIN document ON document.id = document_id"
    " WHERE split.name = ?",
    "meta": "SELECT position, meta ->> ? FROM document",
}
"""For each kind of column: places in the corpus with what to order by."""
_INDEXED = {
    "date": "SELECT position, json_extract(meta, '$.date') FROM document"
    " WHERE json_extract(meta, '$.date') IS NOT NULL",
    "outlet": "SELECT position, json_extract(meta, '$.outlet') FROM document"
    " WHERE json_extract(meta, '$.outlet') IS NOT NULL",
}
"""Metadata with an index of their own; said in other words it would not be found."""
_STATUS_ORDER = {"new": 0, "in progress": 1, "finished": 2, "locked": 3}
_PATIENCE = 2_000


class ListingReader:
    """Answers what lists and tables of documents show."""

    _file: CorpusFile

    def order(
        self,
        ordering: Ordering = Ordering(),  # noqa: B008 - a frozen record
        query: Query | None = None,
        *,
        annotator: str | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Positions:
        """Give the places of the documents for which a query holds, in an order.

        Raises QueryError, and Cancelled when it was stopped.
        """
        with self._file.snapshot():
            if query is None:
                found = self._all()
            else:
                searcher = Searcher(self._file, annotator)
                found = array("q", searcher.positions(query, cancelled=cancelled))
            if ordering.column.kind == "position":
                return found[::-1] if ordering.descending else found
            values = self._values(ordering.column)
        if cancelled():
            raise Cancelled
        without = [one for one in found if one not in values]
        having = sorted((one for one in found if one in values), key=values.__getitem__)
        if ordering.descending:
            having.reverse()
        return array("q", [*having, *without])

    def _all(self) -> Positions:
        sql = "SELECT position FROM document ORDER BY position"
        return array("q", (row[0] for row in self._file.run(sql)))

    def _values(self, column: Column) -> dict[int, tuple[str | int, int]]:
        """Give what documents have in a column, to be compared; equals keep the corpus's order."""
        rows = self._rows_by(column)
        if column.kind == "words":
            return {row[0]: (_words(row[1]), row[0]) for row in rows}
        if column.kind == "status":
            return {row[0]: (_STATUS_ORDER.get(row[1], 0), row[0]) for row in rows}
        if column.kind in ("work", "duplicates"):
            return {row[0]: (row[1], row[0]) for row in rows}
        return {
            row[0]: (search_fold(row[1]).casefold(), row[0])
            for row in rows
            if isinstance(row[1], str) and row[1]
        }

    def _rows_by(self, column: Column) -> list[Row]:
        if column.kind == "meta" and column.key in _INDEXED:
            return self._file.run(_INDEXED[column.key])
        values: tuple[Value, ...] = ()
        if column.kind == "meta":
            values = (_label(column.key),)
        elif column.kind in ("status", "part"):
            values = (column.key,)
        return self._file.run(_BY[column.kind], values)

    def having(self, words: str, *, cancelled: Callable[[], bool] = lambda: False) -> Positions:
        """Give the places of the documents whose name or metadata have these letters."""
        sought = search_fold(words.strip()).casefold()
        likely = may_have(words.strip())
        found = array("q")
        rows = self._file.run("SELECT position, name, meta FROM document ORDER BY position")
        for number, (position, name, meta) in enumerate(rows):
            if number % _PATIENCE == 0 and cancelled():
                raise Cancelled
            # Names of fields are no words of the document: what is likely is looked at closely.
            if (likely(name) or likely(meta)) and any(
                sought in search_fold(one).casefold()
                for one in (name, *text_to_mapping(meta).values())
            ):
                found.append(position)
        return found

    def lines(self, positions: Iterable[int]) -> list[DocumentLine]:
        """Give the lines of the documents at some places, in the order asked for."""
        wanted = list(positions)
        with self._file.snapshot():
            rows = {row[0]: row for row in self._file.run(_LINES, (json.dumps(wanted),))}
            ids = json.dumps([row[1] for row in rows.values()])
            work = _grouped(self._file.run(_WORK, (ids,)))
            assigned = _grouped(self._file.run(_ASSIGNED, (ids,)))
            splits = json.dumps(self._split_names(), ensure_ascii=False)
            parts = _grouped(self._file.run(_PARTS, (ids, splits)))
            links = self._file.run(_LINKS, (ids,))
        duplicates, versions, spare = _linked(links)
        return [
            DocumentLine(
                position=row[0],
                id=row[1],
                name=row[2],
                words=_words(row[3]),
                meta=text_to_mapping(row[4]),
                work=tuple(WorkLine(*one) for one in work.get(row[1], ())),
                assigned=tuple(one[0] for one in assigned.get(row[1], ())),
                parts=dict(cast("list[tuple[str, str]]", parts.get(row[1], []))),
                duplicates=duplicates[row[1]],
                versions=versions[row[1]],
                is_spare=row[1] in spare,
            )
            for row in (rows[one] for one in wanted if one in rows)
        ]

    def _split_names(self) -> list[str]:
        # The names come first in the key: each is found by one step, not by reading all rows.
        found: list[str] = []
        row = self._file.first("SELECT min(name) FROM split")
        while row is not None and row[0] is not None:
            found.append(row[0])
            row = self._file.first("SELECT min(name) FROM split WHERE name > ?", (row[0],))
        return found

    def position_of(self, document: DocumentId) -> int | None:
        """Give the place of a document in the corpus, None when it is not there."""
        row = self._file.first("SELECT position FROM document WHERE id = ?", (document,))
        return row[0] if row is not None else None

    def neighbour(self, document: DocumentId | None, by: int) -> DocumentId | None:
        """Give the document so many steps further in the corpus; without one, the first of all."""
        positions = self._all()
        here = None if document is None else self.position_of(document)
        at = 0 if here is None else positions.index(here) + by
        return self.ids_at([positions[at]])[0] if 0 <= at < len(positions) else None

    def share_of(self, annotator: str) -> Positions:
        """Give the places of the documents that an annotator is to work on, in corpus order."""
        rows = self._file.run(
            "SELECT position FROM assignment JOIN document ON document.id = document_id"
            " WHERE annotator = ? ORDER BY position",
            (annotator,),
        )
        return array("q", (row[0] for row in rows))

    def finished_of(self, annotator: str) -> int:
        """Count the documents assigned to an annotator that he finished."""
        rows = self._file.run(
            "SELECT count(*) FROM assignment JOIN annotation_set USING (document_id, annotator)"
            " WHERE annotator = ? AND kind = 'annotator' AND status IN ('finished', 'locked')",
            (annotator,),
        )
        return int(rows[0][0])

    def number_of_documents(self) -> int:
        """Count the documents."""
        return int(self._file.run("SELECT count(*) FROM document")[0][0])

    def meta_of(self, documents: Collection[DocumentId]) -> dict[DocumentId, dict[str, str]]:
        """Read the metadata of documents, those that are there."""
        rows = self._file.run(
            "SELECT id, meta FROM document WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(documents)),),
        )
        return {row[0]: text_to_mapping(row[1]) for row in rows}

    def ids_at(self, positions: Iterable[int]) -> list[DocumentId]:
        """Name the documents at some places, in the order of the corpus."""
        rows = self._file.run(
            "SELECT id FROM document WHERE position IN (SELECT value FROM json_each(?))"
            " ORDER BY position",
            (json.dumps(list(positions)),),
        )
        return [row[0] for row in rows]

    def meta_fields(self) -> dict[str, int]:
        """Count the documents that have each field of metadata; reads them all."""
        rows = self._file.run(
            "SELECT key, count(*) FROM document, json_each(document.meta) GROUP BY key"
        )
        return {row[0]: row[1] for row in rows}

    def meta_values(self, field: str, most: int = 200) -> list[tuple[str, int]]:
        """Count the values of a field, the frequent ones first; reads all documents."""
        rows = self._file.run(
            "SELECT meta ->> ?1 AS value, count(*) FROM document WHERE value IS NOT NULL"
            " GROUP BY value ORDER BY count(*) DESC, value LIMIT ?2",
            (_label(field), most),
        )
        return [(row[0], row[1]) for row in rows]

    def facts(self, positions: Sequence[int] | None = None) -> list[DocumentFacts]:
        """Give what plans need of all documents, or of those at some places, in corpus order."""
        chosen = None if positions is None else frozenset(positions)
        return [
            DocumentFacts(row[1], _words(row[2]), text_to_mapping(row[3]))
            for row in self._file.run(_FACTS)
            if chosen is None or row[0] in chosen
        ]


def _label(field: str) -> str:
    """Name a field as SQLite's ->> takes it: a path where it would be taken for one."""
    if '"' in field or not field.startswith("$"):
        return field
    return f'$."{field}"'


def _words(size: object) -> int:
    """Read how many words the index counted in a text: a number in seven bits a byte (FTS5)."""
    number = 0
    for byte in size if isinstance(size, bytes) else b"":
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return number


def _grouped(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for document, *rest in rows:
        found[document].append(tuple(rest))
    return found


def _linked(rows: Iterable[Row]) -> tuple[Counter[str], Counter[str], set[str]]:
    duplicates: Counter[str] = Counter()
    versions: Counter[str] = Counter()
    spare: set[str] = set()
    for document, other, kind in rows:
        if kind == "duplicate":
            duplicates.update((document, other))
            spare.add(document)
        elif kind == "version":
            versions.update((document, other))
    return duplicates, versions, spare
