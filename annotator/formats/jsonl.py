"""The lossless format: one document a line, everything can be rebuilt from it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import Files, Format, Parts, ReadOptions, WriteOptions
from annotator.formats.jsonl_reading import read_document
from annotator.formats.loss import LossReport
from annotator.formats.reading import open_regular
from annotator.formats.recognising.of_json import is_own
from annotator.formats.shared.parts import writer_of
from annotator.formats.strict_json import Place, parse_object
from annotator.model.annotation import Annotation
from annotator.model.document import Document, Region
from annotator.model.sets import AnnotatedDocument, AnnotationSet, Making
from annotator.model.spans import surface

VERSION = "hashiya/1"
LONGEST_LINE = 256 * 1024 * 1024
"""Bytes; a longer line is no article."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": "))


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    del options
    report.written += sum(len(one.annotations) for one in item.sets)
    yield "", line_of(item)


def line_of(item: AnnotatedDocument) -> str:
    """Write a document with all that is known of it on one line."""
    return _ENCODER.encode(_line(item)) + "\n"


def _line(item: AnnotatedDocument) -> dict[str, object]:
    return {
        "format": VERSION,
        "offset_unit": "codepoint",
        "document": _document(item.document),
        "sets": [_set(item.document, one) for one in item.sets],
    }


def _region(region: Region) -> dict[str, object]:
    found: dict[str, object] = {"start": region.start, "end": region.end, "kind": region.kind}
    return {**found, "decided": True} if region.decided else found


def _document(document: Document) -> dict[str, object]:
    found: dict[str, object] = {
        "id": document.id,
        "name": document.name,
        "text": document.text,
        "text_sha256": document.text_sha256,
        "meta": dict(sorted(document.meta.items())),
        "regions": [_region(one) for one in document.regions],
    }
    if document.boundaries:
        found["boundaries"] = [
            {"place": one.place, "unit": one.unit, "kind": one.kind} for one in document.boundaries
        ]
    if document.cleaning:
        found["cleaning"] = [
            {"kind": one.kind, "was": one.was, "now": one.now, "at": list(one.at)}
            for one in document.cleaning
        ]
    return found


def _set(document: Document, work: AnnotationSet) -> dict[str, object]:
    scheme, told = work.scheme, work.provenance
    found: dict[str, object] = {
        "annotator": work.annotator,
        "kind": work.kind,
        "status": work.status,
        "scheme": {"key": scheme.key, "version": scheme.version, "hash": scheme.hash},
    }
    if told.time is not None:
        found["time"] = told.time.astimezone(UTC).isoformat(timespec="milliseconds")
    marks = [_annotation(document, one, told.made.get(one.id)) for one in work.annotations]
    return {**found, "annotations": marks}


def _annotation(document: Document, one: Annotation, made: Making | None) -> dict[str, object]:
    found: dict[str, object] = {
        "id": one.id,
        "layer": one.layer,
        "type": one.type,
        "spans": [[start, end] for start, end in one.spans],
        "text": surface(document.text, one.spans),
        "attributes": dict(sorted(one.attributes.items())),
        "arguments": [
            {"role": argument.role, "target": argument.target, "value": argument.value}
            for argument in one.arguments
        ],
    }
    if one.comment:
        found["comment"] = one.comment
    if one.doubt:
        found["doubt"] = True
    if one.milliseconds:
        found["milliseconds"] = one.milliseconds
    if made is not None:
        found["made"] = made
    return found


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read line by line; tells the line of each problem, and leaves the document on it out."""
    seen: set[str] = set()
    with open_regular(path) as file:
        number = 0
        while data := file.readline(LONGEST_LINE + 1):
            number += 1
            try:
                found = _read_line(data, Place(path, number), seen)
            except FormatError as problem:
                options.tell(problem)
                continue
            if found is not None:
                yield found
        if not seen:
            raise FormatError("{file}: the file holds no documents.", file=path)


def _read_line(data: bytes, place: Place, seen: set[str]) -> AnnotatedDocument | None:
    line = _text(data, place)
    if not line.strip():
        return None
    entry = parse_object(line, place, complete=data.endswith(b"\n"))
    return read_document(entry, seen, VERSION)


def _text(data: bytes, place: Place) -> str:
    if len(data) > LONGEST_LINE:
        raise place.fault("{file}, line {line}: the line is too long to be an article.")
    try:
        return data.decode("utf-8-sig" if place.line == 1 else "utf-8")
    except UnicodeDecodeError as error:
        raise place.fault(
            "{file}, line {line}: this is not text in UTF-8; the file is damaged or binary."
        ) from error


PARTS = Parts(_part)
write = writer_of("jsonl", PARTS)
FORMAT = Format(
    key="jsonl",
    title="Hashiya JSON Lines",
    suffixes=(".jsonl",),
    unit="codepoint",
    write=write,
    read=read,
    recognises=is_own,
    parts=PARTS,
    tells_provenance=True,
)
