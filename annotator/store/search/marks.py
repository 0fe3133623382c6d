"""Finds annotations of one document by what they are, what fills them and what words they hold."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.spans import Span, surface
from annotator.search.query import Condition, Marked, Phrase
from annotator.search.sought import occurrences, sought_among
from annotator.search.words import TextWords, Vocabulary, shipped_forms
from annotator.store.canonical import text_to_mapping
from annotator.store.database import CorpusFile, Value
from annotator.store.search.annotations import OF, marked_condition

_SPANS = 'SELECT start, "end" FROM span WHERE annotation_id = ? ORDER BY position'
# Left alone, SQLite would go through all annotations of a type for each document.
_MARKED = (
    "SELECT annotation.id, annotation_set.annotator FROM annotation_set"
    " CROSS JOIN annotation INDEXED BY annotationrow_set_id_position"
    " ON annotation.set_id = annotation_set.id"
    " WHERE annotation_set.document_id = ? AND {} ORDER BY annotation.position"
)
_ALL_SPANS = (
    'SELECT span.start, span."end" FROM span'
    " JOIN annotation ON annotation.id = span.annotation_id"
    " JOIN annotation_set ON annotation_set.id = annotation.set_id"
    " WHERE annotation_set.document_id = ?"
)
_OWN_WORDS = "SELECT attributes, comment FROM annotation WHERE id = ?"
_FILLERS = (
    "SELECT target_id, value FROM argument WHERE annotation_id = ? AND (? IS NULL OR role = ?)"
    " ORDER BY position"
)
_ENTITIES = "SELECT annotation_id FROM argument WHERE target_id = ?"
_DEEPEST = 3


class _Forms(dict[str, tuple[str, ...]]):
    """Remembers the forms of words: names and comments stand in no index."""

    def __missing__(self, written: str) -> tuple[str, ...]:
        self[written] = found = tuple(shipped_forms().of(written))
        return found


class Marks:
    """Reads annotations of one corpus file: those of one annotator, or of all."""

    def __init__(self, file: CorpusFile, vocabulary: Vocabulary, annotator: str | None) -> None:
        self._file = file
        self._annotator = annotator
        self._vocabulary = vocabulary
        self._forms = _Forms()

    def spans(self, document: DocumentId) -> list[Span]:
        """List all that is marked in a document."""
        values: tuple[Value, ...] = (document,)
        sql = _ALL_SPANS
        if self._annotator is not None:
            sql, values = f"{sql} AND annotation_set.annotator = ?", (document, self._annotator)
        return [Span(*row) for row in self._file.run(sql, values)]

    def find(
        self, query: Marked, document: DocumentId, text: str
    ) -> Iterator[tuple[AnnotationId, str, Span]]:
        """Give the annotations of a document that a query asks for, with who made them and where.

        What has no text of its own is where the first of its fillers is.
        """
        sql, values = marked_condition(query, self._annotator)
        for row in self._file.run(_MARKED.format(sql), (document, *values)):
            annotation = AnnotationId(row[0])
            if self._has_words(query, annotation, text):
                spans = self._spans(annotation)
                where = Span(spans[0].start, spans[-1].end) if spans else Span(0, 0)
                yield annotation, row[1], where

    def _has_words(self, query: Marked, annotation: AnnotationId, text: str) -> bool:
        return all(
            self._says(self._texts(annotation, text), phrase) for phrase in query.inside
        ) and all(
            one.words is None
            or self._says(self._filled(one, annotation, text), one.words) != one.differs
            for one in query.conditions
        )

    def _says(self, texts: Iterator[str], phrase: Phrase) -> bool:
        for text in texts:
            words = TextWords(text, self._vocabulary)
            if occurrences(words, sought_among(words, phrase, self._forms)):
                return True
        return False

    def _filled(self, one: Condition, annotation: AnnotationId, text: str) -> Iterator[str]:
        """Give the words of what a condition names."""
        row = self._file.first(_OWN_WORDS, (annotation,))
        attributes = text_to_mapping(row[0]) if row is not None else {}
        if one.name == "comment" and row is not None:
            yield row[1]
        elif one.name == OF:
            yield from self._texts(annotation, text)
            for (entity,) in self._file.run(_ENTITIES, (annotation,)):
                yield from self._texts(AnnotationId(entity), text)
        elif one.name in attributes:
            yield attributes[one.name]
        for target, value in self._file.run(_FILLERS, (annotation, one.name, one.name)):
            if target is None:
                yield value
            else:
                yield from self._texts(AnnotationId(target), text)

    def _texts(self, annotation: AnnotationId, text: str, depth: int = 0) -> Iterator[str]:
        """Give the words an annotation stands for: its own, else its names and its members'."""
        spans = [Span(*row) for row in self._file.run(_SPANS, (annotation,))]
        if spans:
            yield surface(text, spans)
            return
        row = self._file.first(_OWN_WORDS, (annotation,))
        yield from text_to_mapping(row[0]).values() if row is not None else ()
        if depth < _DEEPEST:
            for target, _ in self._file.run(_FILLERS, (annotation, None, None)):
                if target is not None:
                    yield from self._texts(AnnotationId(target), text, depth + 1)

    def _spans(self, annotation: AnnotationId, depth: int = 0) -> list[Span]:
        spans = [Span(*row) for row in self._file.run(_SPANS, (annotation,))]
        if spans or depth == _DEEPEST:
            return spans
        fillers = self._file.run(_FILLERS, (annotation, None, None))
        below = (self._spans(AnnotationId(one), depth + 1) for one, _ in fillers if one is not None)
        return next((one for one in below if one), spans)
