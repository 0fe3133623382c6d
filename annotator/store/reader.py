"""Reads records back from a corpus file."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence

from annotator.errors import CorpusError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, DocumentId, SetId
from annotator.model.sameness import Origin
from annotator.model.sets import (
    AnnotatedDocument,
    DocumentSummary,
    SchemeReference,
    SetKind,
    SetSummary,
)
from annotator.store import statements
from annotator.store.canonical import text_to_mapping
from annotator.store.database import CorpusFile, Row
from annotator.store.whole import annotations_of, batches, document_of, whole_documents


class Reader:
    """Answers from one open corpus file."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file

    def documents(self) -> list[DocumentSummary]:
        """List the documents in corpus order, each with its sets."""
        with self._file.snapshot():
            rows = self._file.run(statements.DOCUMENTS)
            sets: defaultdict[DocumentId, list[SetSummary]] = defaultdict(list)
            for summary in self.sets():
                sets[summary.document].append(summary)
        return [
            DocumentSummary(row[0], row[1], row[2], text_to_mapping(row[3]), tuple(sets[row[0]]))
            for row in rows
        ]

    def document_count(self) -> int:
        """Count the documents, without reading what they say of themselves."""
        return self._file.run(statements.DOCUMENT_COUNT)[0][0]

    def document(self, document_id: DocumentId) -> Document:
        """Read a document; raises CorpusError when it is not there."""
        with self._file.snapshot():
            row = self._file.first(statements.DOCUMENT, (document_id,))
            if row is None:
                raise CorpusError("This document is no longer in the corpus.")
            regions = self._file.run(statements.REGIONS, (document_id,))
            boundaries = self._file.run(statements.BOUNDARIES, (document_id,))
        return document_of(row, regions, boundaries)

    def find_document(self, name_or_id: str) -> DocumentId | None:
        """Find a document by its id or, failing that, by its name."""
        for sql in (statements.DOCUMENT_WITH_ID, statements.DOCUMENT_WITH_NAME):
            row = self._file.first(sql, (name_or_id,))
            if row is not None:
                return row[0]
        return None

    def same_document(self, document: Document) -> DocumentId | None:
        """Find a document that is the same thing: the same text, and not from elsewhere."""
        origin = Origin(document.name, document.meta)
        for one, name, meta in self._file.run(
            statements.DOCUMENTS_WITH_SHA256, (document.text_sha256,)
        ):
            if origin.is_of(Origin(name, text_to_mapping(meta))):
                return one
        return None

    def sets(self, document: DocumentId | None = None) -> list[SetSummary]:
        """List the annotation sets of the corpus or of one document."""
        if document is None:
            rows = self._file.run(statements.SETS)
        else:
            rows = self._file.run(statements.SETS_OF_DOCUMENT, (document,))
        return [_summary(row) for row in rows]

    def find_set(self, document: DocumentId, annotator: str, kind: SetKind) -> SetSummary | None:
        """Find an annotator's set over a document."""
        row = self._file.first(statements.FIND_SET, (document, annotator, kind))
        return _summary(row) if row is not None else None

    def annotations(self, set_id: SetId) -> list[Annotation]:
        """Read the annotations of a set in the order in which they were made."""
        with self._file.snapshot():
            rows = self._file.run(statements.ANNOTATIONS_OF_SET, (set_id,))
            arguments = self._file.run(statements.ARGUMENTS_OF_SET, (set_id,))
        return annotations_of(rows, arguments)

    def marks(self, set_id: SetId, layer: str) -> list[Annotation]:
        """Read the annotations of a layer of a set, without what fills their roles."""
        return annotations_of(self._file.run(statements.MARKS_OF_SET, (set_id, layer)), ())

    def annotation(self, annotation_id: AnnotationId) -> Annotation | None:
        """Read one annotation, None when it is not there."""
        rows = self._file.run(statements.ANNOTATION, (annotation_id,))
        arguments = self._file.run(statements.ARGUMENTS, (annotation_id,)) if rows else []
        return next(iter(annotations_of(rows, arguments)), None)

    def referring(self, annotation_id: AnnotationId) -> list[Annotation]:
        """Read the annotations that have this one as an argument."""
        rows = self._file.run(statements.REFERRING, (annotation_id,))
        arguments = self._file.run(statements.ARGUMENTS_OF_REFERRING, (annotation_id,))
        return annotations_of(rows, arguments)

    def annotated_documents(
        self,
        *,
        annotator: str | None = None,
        kind: SetKind | None = None,
        documents: Sequence[DocumentId] | None = None,
    ) -> Iterator[AnnotatedDocument]:
        """Read whole documents with the sets asked for, in corpus order, not many at a time."""
        if documents is None:
            sizes = self._file.run(statements.DOCUMENT_SIZES)
        else:
            sizes = self._file.run(statements.DOCUMENT_SIZES_AMONG, (json.dumps(documents),))
        for batch in batches((row[0], row[1]) for row in sizes):
            yield from whole_documents(self._file, batch, annotator, kind)

    def stems(self) -> dict[str, tuple[int, int]]:
        """Read where the stems of word forms lie, as people decided, in code points."""
        return {row[0]: (row[1], row[2]) for row in self._file.run(statements.WORDS)}

    def text(self, document_id: DocumentId) -> str:
        """Read the text of a document; raises CorpusError when it is not there."""
        row = self._file.first(statements.TEXT, (document_id,))
        if row is None:
            raise CorpusError("This document is no longer in the corpus.")
        return row[0]

    def texts(self) -> Iterator[str]:
        """Read the texts of all documents, one by one, in corpus order."""
        for (document_id,) in self._file.run(statements.DOCUMENT_IDS):
            row = self._file.first(statements.TEXT, (document_id,))
            if row is not None:
                yield row[0]

    def annotators(self) -> list[tuple[str, SetKind, int]]:
        """List who annotated, as what, and how many sets."""
        return [(row[0], row[1], row[2]) for row in self._file.run(statements.ANNOTATORS)]

    def type_counts(self) -> list[tuple[str, str, int]]:
        """Count the annotations by layer and type."""
        return [(row[0], row[1], row[2]) for row in self._file.run(statements.TYPE_COUNTS)]


def _summary(row: Row) -> SetSummary:
    scheme = SchemeReference(row[5], row[6], row[7])
    return SetSummary(row[0], row[1], row[2], row[3], row[4], scheme, row[8])
