"""Reads whole documents with their sets, many with one query of each table."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter

from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import DocumentId
from annotator.model.managing import Boundary
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SchemeReference, SetKind
from annotator.model.spans import Span
from annotator.store import statements
from annotator.store.canonical import text_to_cleaning, text_to_mapping
from annotator.store.database import CorpusFile, Row

_MOST_DOCUMENTS = 64
_MOST_CHARACTERS = 400_000
"""What is read at once and held in memory, unless one document alone is larger."""


def batches(rows: Iterable[tuple[DocumentId, int]]) -> Iterator[list[DocumentId]]:
    """Cut documents, given with their lengths, into such as may be held in memory together."""
    batch: list[DocumentId] = []
    characters = 0
    for document_id, length in rows:
        if batch and (len(batch) == _MOST_DOCUMENTS or characters + length > _MOST_CHARACTERS):
            yield batch
            batch, characters = [], 0
        batch.append(document_id)
        characters += length
    if batch:
        yield batch


def whole_documents(
    file: CorpusFile, ids: Sequence[DocumentId], annotator: str | None, kind: SetKind | None
) -> list[AnnotatedDocument]:
    """Read documents in corpus order with their sets, or those of an annotator or a kind."""
    asked = (json.dumps(ids),)
    with file.snapshot():
        documents = file.run(statements.DOCUMENTS_AMONG, asked)
        regions = _grouped(file.run(statements.REGIONS_AMONG, asked))
        boundaries = _grouped(file.run(statements.BOUNDARIES_AMONG, asked))
        sets = [
            row
            for row in file.run(statements.SETS_AMONG, asked)
            if annotator in (None, row[2]) and kind in (None, row[3])
        ]
        works = (json.dumps([row[0] for row in sets]),)
        marks = _grouped(file.run(statements.ANNOTATIONS_AMONG, works)) if sets else {}
        arguments = file.run(statements.ARGUMENTS_AMONG, works) if sets else []
    filled = _fillers(arguments)
    over: defaultdict[str, list[AnnotationSet]] = defaultdict(list)
    for row in sets:
        annotations = tuple(_annotations(marks.get(row[0], ()), filled))
        scheme = SchemeReference(row[5], row[6], row[7])
        over[row[1]].append(AnnotationSet(row[2], row[3], row[4], scheme, annotations))
    return [
        AnnotatedDocument(
            document_of(row, regions.get(row[0], ()), boundaries.get(row[0], ())),
            tuple(over.get(row[0], ())),
        )
        for row in documents
    ]


def document_of(row: Row, regions: Iterable[Row], boundaries: Iterable[Row]) -> Document:
    """Make a document of its row and of the values of its regions and boundaries."""
    return Document(
        id=row[0],
        name=row[2],
        text=row[7],
        text_sha256=row[4],
        meta=text_to_mapping(row[5]),
        regions=tuple(Region(one[0], one[1], one[2], bool(one[3])) for one in regions),
        cleaning=text_to_cleaning(row[6]),
        boundaries=tuple(Boundary(*one[:3]) for one in boundaries),
    )


def annotations_of(rows: Iterable[Row], arguments: Iterable[Row]) -> list[Annotation]:
    """Make annotations of their rows, one for each stretch of text, and of what fills roles."""
    return _annotations(rows, _fillers(arguments))


def _grouped(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Part rows, in the order of what they belong to, which stands last in each."""
    return {owner: list(listed) for owner, listed in groupby(rows, itemgetter(-1))}


def _fillers(rows: Iterable[Row]) -> dict[str, list[Argument]]:
    found: defaultdict[str, list[Argument]] = defaultdict(list)
    for owner, role, target, value in rows:
        found[owner].append(Argument(role, target, value))
    return found


def _annotations(rows: Iterable[Row], filled: Mapping[str, list[Argument]]) -> list[Annotation]:
    """Make one annotation of all rows of the same identifier."""
    places: dict[str, list[Span]] = {}
    heads: list[Row] = []
    for row in rows:
        start = row[7]
        spans = places.get(row[0])
        if spans is None:
            heads.append(row)
            places[row[0]] = [] if start is None else [Span(start, row[8])]
        elif start is not None:
            spans.append(Span(start, row[8]))
    return [
        Annotation(
            row[0],
            row[1],
            row[2],
            tuple(places[row[0]]),
            text_to_mapping(row[3]),
            tuple(filled[row[0]]) if row[0] in filled else (),
            row[4],
            row[5] == 1,
            row[6],
        )
        for row in heads
    ]
