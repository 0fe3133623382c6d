"""Reads GATE documents: exactly what Hashiya wrote, of others what the scheme has a place for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.markup.cleaning_steps import text_to_step
from annotator.formats.markup.files_of import files_of
from annotator.formats.markup.fitting import Fitting
from annotator.formats.markup.handing_over import handed_over
from annotator.formats.markup.json_files import read_json
from annotator.formats.markup.narrowing import region_kind, set_kind, set_status
from annotator.formats.markup.telling import each, each_file
from annotator.formats.shared.raw_text import raw_text
from annotator.formats.strict_json import Entry
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import AnnotationId, DocumentId, new_annotation_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SchemeReference
from annotator.model.spans import Span
from annotator.text.offsets import OffsetMap

OWN = "hashiya."
REGIONS = "Original markups"
"""The set in which GATE keeps what the markup of a page said."""


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the one document of each file."""

    def make(file: Path) -> AnnotatedDocument:
        whole = read_json(file)
        whole.require_keys(("annotation_sets", "text", "features", "offset_type"), whole.values)
        return handed_over(_Reading(whole, file, options).document(), file, options)

    return each_file(path, files_of(path, ".bdocjs"), make, options)


class _Reading:
    """Reads one file."""

    def __init__(self, whole: Entry, path: Path, options: ReadOptions) -> None:
        self._whole = whole
        self._path = path
        self._fitting = Fitting(path, options)
        raw = whole.values["text"]
        if not isinstance(raw, str):
            raise FormatError('{file}: "text" must be a string.', file=path)
        is_java = whole.choice("offset_type", ("p", "j")) == "j"
        self._source = raw_text(raw, "utf16" if is_java else "codepoint")
        self._length = OffsetMap(raw if is_java else "").to_utf16(len(raw))

    def document(self) -> AnnotatedDocument:
        """Give the document with its sets."""
        features = self._whole.entry("features")
        title = self._whole.string("name") if "name" in self._whole.values else ""
        meta = {
            name: str(value)
            for name, value in features.values.items()
            if not name.startswith(OWN) and isinstance(value, str | int | float)
        }
        identifier = features.values.get(f"{OWN}id")
        own = DocumentId(identifier) if isinstance(identifier, str) and identifier else None
        document = self._source.document(self._fitting.name(title), meta)
        document = replace(document, name=self._fitting.name(title), id=own or document.id)
        steps = [text_to_step(str(line)) for line in _listed(features, f"{OWN}cleaning")]
        kept = document.cleaning or tuple(step for step in steps if step is not None)
        sets = self._whole.entry("annotation_sets")
        document = replace(document, cleaning=kept, regions=tuple(self._regions(sets)))
        return AnnotatedDocument(document, tuple(self._sets(sets, features, document)))

    def _regions(self, sets: Entry) -> Iterator[Region]:
        listed = sets.entry(REGIONS).entries("annotations") if REGIONS in sets.values else ()
        found = each(listed, self._region, self._fitting.tell)
        return (one for one in found if one is not None)

    def _region(self, one: Entry) -> Region | None:
        kind = region_kind(one.string("type"))
        if kind is None:
            return None
        return Region(*self._hull(one), kind, one.entry("features").flag(f"{OWN}decided"))

    def _sets(self, sets: Entry, features: Entry, document: Document) -> Iterator[AnnotationSet]:
        authors = features.entry(f"{OWN}sets") if f"{OWN}sets" in features.values else None
        for name in sets.values:
            listed = sets.entry(name).entries("annotations")
            if authors is not None and name in authors.values:
                yield self._own_set(authors.entry(name), listed)
            elif name != REGIONS and listed:
                found = list(self._foreign(listed))
                yield from self._fitting.filed(document, found, name).sets

    def _own_set(self, author: Entry, listed: list[Entry]) -> AnnotationSet:
        scheme = (author.string("scheme"), author.string("version"), author.string("hash"))
        return AnnotationSet(
            author.name("annotator"),
            set_kind(author.string("kind")),
            set_status(author.string("status")),
            SchemeReference(*scheme),
            tuple(each(listed, self._own, self._fitting.tell)),
        )

    def _own(self, one: Entry) -> Annotation:
        features = one.entry("features")
        values = features.values
        spans = (self._hull(one),)
        if f"{OWN}spans" in values:
            spans = tuple(self._pair(one, pair) for pair in features.items(f"{OWN}spans"))
        arguments = features.entries(f"{OWN}arguments") if f"{OWN}arguments" in values else []
        return Annotation(
            id=AnnotationId(features.identifier(f"{OWN}id")),
            layer=features.name(f"{OWN}layer"),
            type=one.name("type"),
            spans=spans,
            attributes=dict(_attributes(features)),
            arguments=tuple(_argument(each) for each in arguments),
            comment=features.string(f"{OWN}comment") if f"{OWN}comment" in values else "",
            doubt=features.flag(f"{OWN}doubt"),
            milliseconds=features.integer(f"{OWN}milliseconds")
            if f"{OWN}milliseconds" in values
            else 0,
        )

    def _foreign(self, listed: list[Entry]) -> Iterator[Annotation]:
        found = each(listed, self._foreign_one, self._fitting.tell)
        return (one for one in found if one is not None)

    def _foreign_one(self, one: Entry) -> Annotation | None:
        kind, features = one.name("type"), one.entry("features").values
        texts = {name: value for name, value in features.items() if isinstance(value, str)}
        span = self._hull(one)
        placed = self._fitting.place(kind, (kind, *texts.values()), kind)
        if placed is None or span.start >= span.end:
            return None
        attributes = self._fitting.attributes(*placed, texts)
        return Annotation(new_annotation_id(), *placed, (span,), attributes)

    def _hull(self, one: Entry) -> Span:
        return self._span(one, one.integer("start"), one.integer("end"))

    def _pair(self, one: Entry, pair: object) -> Span:
        match pair:
            case [int(start), int(end)]:
                return self._span(one, start, end)
            case _:
                raise FormatError("{file}: a span must be two whole numbers.", file=self._path)

    def _span(self, one: Entry, start: int, end: int) -> Span:
        if not 0 <= start <= end <= self._length:
            raise FormatError(
                "{file}: the annotation {number} ({type}) reaches out of the text.",
                file=self._path,
                number=one.values.get("id"),
                type=one.values.get("type"),
            )
        return Span(self._source.place(start), self._source.place(end))


def _listed(entry: Entry, key: str) -> list[object]:
    return entry.items(key) if key in entry.values else []


def _attributes(features: Entry) -> Iterator[tuple[str, str]]:
    for name in features.values:
        if name.startswith(f"{OWN}attribute."):
            yield name.removeprefix(f"{OWN}attribute."), features.string(name)
        elif not name.startswith(OWN):
            yield name, features.string(name)


def _argument(entry: Entry) -> Argument:
    if entry.values.get("target") is not None:
        return Argument(entry.name("role"), AnnotationId(entry.identifier("target")))
    return Argument(entry.name("role"), None, entry.name("value"))
