"""Answers queries over a corpus file, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotator.errors import Cancelled, QueryError
from annotator.search.concordance import (
    WIDTH,
    ContextOrder,
    Hit,
    Order,
    context,
    sort_key,
)
from annotator.search.query import Query, regions
from annotator.search.words import Vocabulary
from annotator.store.database import CorpusFile
from annotator.store.search.conditions import is_checked
from annotator.store.search.looking import Candidate, Found, Looker
from annotator.store.search.paging import Cursor, Paging, has_one_phrase
from annotator.store.search.state import check_index
from annotator.store.search.terms import PARTED, WHOLE, Terms

_READ = (
    "SELECT text, json_extract(meta, '$.title'), json_extract(meta, '$.outlet') FROM document"
    " WHERE id = ?"
)

MOST_SORTED = 100_000
"""How many hits may be sorted by their context: all of them are kept at once."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some hits, whole documents of them, and where the next page begins (None: nowhere)."""

    hits: tuple[Hit, ...]
    next: Cursor | None


@dataclass(frozen=True, slots=True)
class Counted:
    """In how many documents a query holds, and how many hits it has, where that was counted."""

    documents: int
    hits: int | None = None


def _is_counted_fast(query: Query) -> bool:
    """Say whether no text must be looked at to count what a query finds."""
    return not is_checked(query) and not regions(query)


def _too_many() -> QueryError:
    return QueryError(
        "More than {most} places were found: narrow the search to sort them by their context.",
        most=f"{MOST_SORTED:,}",
    )


def _never() -> bool:
    return False


class Searcher:
    """Searches one corpus file; annotations are those of one annotator, or of all."""

    def __init__(self, file: CorpusFile, annotator: str | None = None) -> None:
        check_index(file)
        self._file = file
        self._annotator = annotator
        self._vocabulary = Vocabulary()

    def page(
        self,
        query: Query,
        order: Order = "corpus",
        start: Cursor | None = None,
        *,
        limit: int = 50,
        width: int = WIDTH,
        cancelled: Callable[[], bool] = _never,
    ) -> Page:
        """Give the next hits in an order, at least `limit` of them unless there are fewer.

        `width` is how many code points of context stand on either side. Raises QueryError,
        and Cancelled when it was stopped.
        """
        hits: list[Hit] = []
        with self._file.snapshot():
            for cursor, found in self._documents(query, order, start, width, cancelled):
                hits += found
                if len(hits) >= limit:
                    return Page(tuple(hits), cursor)
        return Page(tuple(hits), None)

    def hits(
        self,
        query: Query,
        order: Order = "corpus",
        *,
        width: int = WIDTH,
        cancelled: Callable[[], bool] = _never,
    ) -> Iterator[Hit]:
        """Give all hits one by one, in an order."""
        start: Cursor | None = None
        while True:
            page = self.page(query, order, start, limit=500, width=width, cancelled=cancelled)
            yield from page.hits
            if page.next is None:
                return
            start = page.next

    def sorted_hits(
        self,
        query: Query,
        order: ContextOrder,
        *,
        width: int = WIDTH,
        cancelled: Callable[[], bool] = _never,
    ) -> list[Hit]:
        """List all hits by the words before them, in them or after them.

        Raises QueryError when there are too many to be sorted.
        """
        found: list[Hit] = []
        if _is_counted_fast(query) and (self.count(query).hits or 0) > MOST_SORTED:
            raise _too_many()
        for hit in self.hits(query, width=width, cancelled=cancelled):
            found.append(hit)
            if len(found) > MOST_SORTED:
                raise _too_many()
        return sorted(found, key=lambda hit: sort_key(hit, order))

    def count(self, query: Query, *, cancelled: Callable[[], bool] = _never) -> Counted:
        """Count the documents, and the hits unless that takes a look at each text for it alone."""
        if _is_counted_fast(query):
            paging = Paging(self._file, query, Terms(self._file), self._annotator)
            return Counted(*paging.count())
        documents = hits = 0
        with self._file.snapshot():
            for _, found in self._documents(query, "corpus", None, 0, cancelled):
                documents += 1
                hits += len(found)
        return Counted(documents, hits)

    def positions(self, query: Query, *, cancelled: Callable[[], bool] = _never) -> Iterator[int]:
        """Give the places in the corpus of the documents for which a query holds, in order.

        Only where a look at the text must decide is it read.
        """
        if is_checked(query):
            for cursor, _ in self._documents(query, "corpus", None, 0, cancelled):
                yield cursor.position
            return
        paging = Paging(self._file, query, Terms(self._file), self._annotator)
        for cursor, _ in paging.candidates("corpus", None):
            if cancelled():
                raise Cancelled
            yield cursor.position

    def _documents(
        self,
        query: Query,
        order: Order,
        start: Cursor | None,
        width: int,
        cancelled: Callable[[], bool],
    ) -> Iterator[tuple[Cursor, list[Hit]]]:
        # Ranked beside other words, those that one word stands for should be one to the index.
        parted = order != "rank" or has_one_phrase(query)
        terms = Terms(self._file, PARTED if parted else WHOLE)
        looker = Looker(self._file, query, terms, self._vocabulary, self._annotator)
        paging = Paging(self._file, query, terms, self._annotator)
        for cursor, document in paging.candidates(order, start):
            if cancelled():
                raise Cancelled
            article = _Article(document, *self._file.run(_READ, (document.id,))[0])
            found = looker.look(document, article.text)
            if found is not None:
                yield cursor, [article.hit(one, width) for one in found]


@dataclass(frozen=True, slots=True)
class _Article:
    """A document that was looked at, with what a line of the concordance says of it."""

    document: Candidate
    text: str
    title: str | None
    outlet: str | None

    def hit(self, found: Found, width: int) -> Hit:
        before, match, after = context(self.text, found.span, width)
        return Hit(
            self.document.id,
            self.document.name,
            self.document.date or "",
            found.span,
            before,
            match,
            after,
            found.annotation,
            found.annotator,
            self.title or "",
            self.outlet or "",
        )
