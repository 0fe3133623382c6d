"""Looks at one document: whether a query holds there, and what it finds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import regex

from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.spans import Span
from annotator.search.patterns import compile_pattern, matches
from annotator.search.query import (
    All,
    AnyOf,
    Filter,
    Marked,
    Not,
    Pattern,
    Phrase,
    Query,
    Unmarked,
    positive,
    regions,
)
from annotator.search.sought import occurrences
from annotator.search.words import TextWords, Vocabulary
from annotator.store.database import CorpusFile
from annotator.store.search.conditions import Conditions, is_checked
from annotator.store.search.marks import Marks
from annotator.store.search.terms import Terms

Leaf = Phrase | Pattern | Unmarked | Marked


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that a query may hold for; unless it is sure, the index was not asked."""

    position: int
    id: DocumentId
    name: str
    date: str | None
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """A place in a document, and the annotation that it is, if it is one."""

    span: Span
    annotation: AnnotationId | None = None
    annotator: str = ""


class Looker:
    """Looks at documents for one query; what it needs for all of them is made ready once."""

    def __init__(
        self,
        file: CorpusFile,
        query: Query,
        terms: Terms,
        vocabulary: Vocabulary,
        annotator: str | None,
    ) -> None:
        self.file = file
        self.query = query
        self.terms = terms
        self.marks = Marks(file, vocabulary, annotator)
        self.vocabulary = vocabulary
        self.conditions = Conditions(file, terms, annotator)
        self.leaves = positive(query)
        self.within = regions(query)
        self._is_checked = is_checked(query)
        self._ready: dict[Pattern, regex.Pattern[str]] = {}

    def look(self, document: Candidate, text: str) -> list[Found] | None:
        """List what the query finds in a document; None when it does not hold there."""
        sight = _Sight(self, document, text)
        if (self._is_checked or not document.is_sure) and not sight.holds(self.query):
            return None
        found = dict.fromkeys(one for leaf in self.leaves for one in sight.of(leaf))
        if self.within:
            areas = self._areas(document)
            if not self.leaves:
                return [Found(area) for area in areas]
            return [one for one in found if any(area.contains(one.span) for area in areas)] or None
        if not found:
            return [Found(Span(0, 0))]
        return sorted(found, key=lambda one: (one.span, one.annotation or ""))

    def pattern(self, pattern: Pattern) -> regex.Pattern[str]:
        """Give a regular expression ready for use."""
        ready = self._ready.get(pattern)
        if ready is None:
            ready = self._ready[pattern] = compile_pattern(pattern)
        return ready

    def _areas(self, document: Candidate) -> list[Span]:
        rows = self.file.run(
            'SELECT start, "end", kind FROM region WHERE document_id = ? ORDER BY position',
            (document.id,),
        )
        return [Span(start, end) for start, end, kind in rows if kind in self.within]


class _Sight:
    """One document as a query sees it; each part of the query looks once."""

    def __init__(self, looker: Looker, document: Candidate, text: str) -> None:
        self._looker = looker
        self._document = document
        self._text = text
        self._seen: dict[Leaf, list[Found]] = {}

    def holds(self, query: Query) -> bool:
        """Say whether the document is what a query asks for."""
        if isinstance(query, All):
            return all(self.holds(part) for part in query.parts)
        if isinstance(query, AnyOf):
            return any(self.holds(part) for part in query.parts)
        if isinstance(query, Not):
            return not self.holds(query.part)
        if isinstance(query, Filter):
            return self._passes(query)
        return bool(self.of(query))

    def of(self, leaf: Leaf) -> list[Found]:
        """List what a part of the query finds."""
        if leaf not in self._seen:
            self._seen[leaf] = list(self._find(leaf))
        return self._seen[leaf]

    @cached_property
    def _words(self) -> TextWords:
        return TextWords(self._text, self._looker.vocabulary)

    def _find(self, leaf: Leaf) -> Iterable[Found]:
        if isinstance(leaf, Phrase):
            return map(Found, self._phrase(leaf))
        if isinstance(leaf, Pattern):
            return map(Found, matches(self._text, leaf, self._looker.pattern(leaf)))
        if isinstance(leaf, Unmarked):
            marked = self._looker.marks.spans(self._document.id)
            return (
                Found(span)
                for span in self._phrase(leaf.phrase)
                if not any(span.overlaps(other) for other in marked)
            )
        return (
            Found(span, annotation, annotator)
            for annotation, annotator, span in self._looker.marks.find(
                leaf, self._document.id, self._text
            )
        )

    def _phrase(self, phrase: Phrase) -> list[Span]:
        return occurrences(self._words, self._looker.terms.sought(phrase))

    def _passes(self, query: Filter) -> bool:
        sql, values = self._looker.conditions.filter(query)
        asked = f"SELECT 1 FROM document WHERE position = ? AND {sql}"
        return self._looker.file.first(asked, (self._document.position, *values)) is not None
