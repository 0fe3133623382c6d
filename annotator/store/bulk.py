"""Brings whole documents with their sets into a corpus, fast: all of them or none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC

from annotator.errors import CorpusError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, DocumentId, SetId, new_set_id
from annotator.model.sets import NO_PROVENANCE, AnnotatedDocument, AnnotationSet, Making
from annotator.store import statements
from annotator.store.canonical import cleaning_to_text, making_to_text, mapping_to_text
from annotator.store.database import CorpusFile, Value
from annotator.store.heads import head
from annotator.store.reader import Reader
from annotator.store.search.index import Index


@dataclass(slots=True)
class Bulk:
    """One import under way inside an open transaction; it knows what it added in this turn."""

    file: CorpusFile
    annotations: int = 0
    already_there: int = 0
    documents: list[DocumentId] = field(default_factory=list[DocumentId])
    sets: list[SetId] = field(default_factory=list[SetId])
    _position: int | None = None
    """Where the last document stands, once it was asked: nobody else writes meanwhile."""
    _annotators: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Who was written already."""

    def add(self, item: AnnotatedDocument, index: Index) -> None:
        """Write a document with its sets, or what of it is not there yet."""
        document_id = self._present(item)
        if document_id is None:
            self._insert_document(item.document, index)
            document_id = item.document.id
            if len(item.sets) == 1:  # there can be no other of its kind
                self._insert_set(document_id, item.sets[0])
                return
        elif not item.sets:
            self.already_there += 1
        for one in item.sets:
            self._add_set(item.document, document_id, one)

    def _present(self, item: AnnotatedDocument) -> DocumentId | None:
        document = item.document
        row = self.file.first(statements.DOCUMENT_SHA256, (document.id,))
        if row is not None and row[0] != document.text_sha256:
            raise CorpusError(
                "{document}: the corpus holds this document with another text;"
                " nothing was imported.",
                document=document.name,
            )
        if row is not None:
            return document.id
        return None if item.sets else Reader(self.file).same_document(document)

    def _insert_document(self, document: Document, index: Index) -> None:
        position = self._next_position()
        values = (
            document.id,
            position,
            document.name,
            len(document.text),
            document.text_sha256,
            mapping_to_text(document.meta),
            cleaning_to_text(document.cleaning),
            document.text,
        )
        self.file.run(statements.INSERT_DOCUMENT, values)
        index.add(position, document.text)
        if document.regions:
            self.file.run_many(
                statements.INSERT_REGION,
                [
                    (document.id, at, one.start, one.end, one.kind, int(one.decided))
                    for at, one in enumerate(document.regions)
                ],
            )
        if document.boundaries:
            self.file.run_many(
                statements.INSERT_BOUNDARY,
                [(document.id, one.unit, one.place, one.kind) for one in document.boundaries],
            )
        self.documents.append(document.id)

    def _next_position(self) -> int:
        if self._position is None:
            last = self.file.first(statements.LAST_DOCUMENT)
            self._position = int(last[0]) if last is not None and last[0] is not None else -1
        self._position += 1
        return self._position

    def _add_set(self, document: Document, document_id: DocumentId, work: AnnotationSet) -> None:
        there = Reader(self.file).find_set(document_id, work.annotator, work.kind)
        if there is None:
            self._insert_set(document_id, work)
            return
        if tuple(Reader(self.file).annotations(there.id)) != work.annotations:
            raise CorpusError(
                "{document}: the corpus already holds other annotations by {annotator};"
                " import them under another name, such as --annotator '* 2', where * stands for the"
                " name they have. Nothing was imported.",
                document=document.name,
                annotator=work.annotator,
            )
        self.already_there += 1

    def _insert_set(self, document_id: DocumentId, work: AnnotationSet) -> None:
        if (work.annotator, work.kind) not in self._annotators:
            self.file.run(statements.INSERT_ANNOTATOR, (work.annotator, work.kind))
            self._annotators.add((work.annotator, work.kind))
        set_id, scheme = new_set_id(), work.scheme
        self.file.run(
            statements.INSERT_SET,
            (
                set_id,
                document_id,
                work.annotator,
                work.kind,
                work.status,
                scheme.key,
                scheme.version,
                scheme.hash,
            ),
        )
        self.file.run_many(statements.INSERT_ANNOTATION, _rows(set_id, work.annotations))
        self.file.run_many(statements.INSERT_SPAN, _span_rows(work.annotations))
        self.file.run_many(statements.INSERT_ARGUMENT, _argument_rows(work.annotations))
        if work.provenance != NO_PROVENANCE:
            self.file.run(statements.INSERT_WORK, _work_row(set_id, work))
        self.sets.append(set_id)
        self.annotations += len(work.annotations)


def _rows(set_id: SetId, annotations: Sequence[Annotation]) -> Iterator[tuple[Value, ...]]:
    for position, one in enumerate(annotations):
        yield one.id, set_id, position, *head(one)


def _work_row(set_id: SetId, work: AnnotationSet) -> tuple[Value, ...]:
    time, made = work.provenance.time, work.provenance.made
    there: dict[AnnotationId, Making] = {
        one.id: made[one.id] for one in work.annotations if one.id in made
    }
    told = None if time is None else time.astimezone(UTC).isoformat(timespec="milliseconds")
    return set_id, told, making_to_text(there)


def _span_rows(annotations: Sequence[Annotation]) -> Iterator[tuple[Value, ...]]:
    for one in annotations:
        for position, (start, end) in enumerate(one.spans):
            yield one.id, position, start, end


def _argument_rows(annotations: Sequence[Annotation]) -> Iterator[tuple[Value, ...]]:
    for one in annotations:
        for position, argument in enumerate(one.arguments):
            yield one.id, position, argument.role, argument.target, argument.value
