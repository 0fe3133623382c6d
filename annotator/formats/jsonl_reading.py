"""Reads one line of the lossless format into records, trusting nothing in it."""

from __future__ import annotations

from typing import cast

from annotator.formats.jsonl_quick import LONGEST_WORK, quick_annotation
from annotator.formats.strict_json import Entry, is_integer
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import REGION_KINDS, Document, Region
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.managing import BOUNDARY_KINDS, BOUNDARY_UNITS, Boundary
from annotator.model.sets import (
    MAKINGS,
    SET_KINDS,
    SET_STATUSES,
    AnnotatedDocument,
    AnnotationSet,
    Making,
    Provenance,
    SchemeReference,
)
from annotator.model.spans import Span, surface
from annotator.text.cleaning import CleaningStep, clean, text_sha256

_ANNOTATION = ("id", "layer", "type", "spans", "text", "attributes", "arguments")


def read_document(entry: Entry, seen: set[str], version: str) -> AnnotatedDocument:
    """Read a document with its sets; `seen` collects every id, so that none comes twice."""
    entry.require_keys(("format", "offset_unit", "document", "sets"))
    if entry.values["format"] != version:
        raise entry.place.fault(
            "{file}, line {line}: the format is {format}, but this Hashiya reads {version};"
            " a newer Hashiya may read it.",
            format=entry.values["format"],
            version=version,
        )
    entry.choice("offset_unit", ("codepoint",))
    document = _document(entry.entry("document"), seen)
    sets = tuple(_set(one, document, seen) for one in entry.entries("sets"))
    authors = [(one.annotator, one.kind) for one in sets]
    if len(set(authors)) < len(authors):
        raise entry.place.fault(
            "{file}, line {line}: two sets of the document have the same annotator and kind."
        )
    return AnnotatedDocument(document, sets)


def _fresh(entry: Entry, seen: set[str]) -> str:
    return _only_once(entry.identifier("id"), entry, seen)


def _only_once(identifier: str, entry: Entry, seen: set[str]) -> str:
    if identifier in seen:
        raise entry.place.fault(
            "{file}, line {line}: the id {id} stands twice in this file.", id=identifier
        )
    seen.add(identifier)
    return identifier


_OPTIONAL = ("cleaning", "boundaries")


def _document(entry: Entry, seen: set[str]) -> Document:
    entry.require_keys(("id", "name", "text", "text_sha256", "meta", "regions"), _OPTIONAL)
    text = entry.string("text")
    if clean(text).text != text:
        raise entry.place.fault(
            "{file}, line {line}: the text holds line ends or characters that a stored text"
            " cannot have."
        )
    sha256 = text_sha256(text)
    if sha256 != entry.values["text_sha256"]:
        raise entry.place.fault(
            "{file}, line {line}: the text was changed: its SHA-256 is not the one given."
        )
    regions = entry.entries("regions")
    cleaning = entry.entries("cleaning") if "cleaning" in entry.values else []
    return Document(
        id=DocumentId(_fresh(entry, seen)),
        name=entry.name("name"),
        text=text,
        text_sha256=sha256,
        meta=entry.strings("meta"),
        regions=tuple(_region(one, len(text)) for one in regions),
        cleaning=tuple(_step(one, len(text)) for one in cleaning),
        boundaries=_boundaries(entry, len(text)),
    )


def _region(entry: Entry, length: int) -> Region:
    entry.require_keys(("start", "end", "kind"), ("decided",))
    start, end = entry.integer("start"), entry.integer("end")
    if not 0 <= start <= end <= length:
        raise entry.place.fault("{file}, line {line}: a region reaches out of the text.")
    return Region(start, end, entry.choice("kind", REGION_KINDS), entry.flag("decided"))


def _boundaries(entry: Entry, length: int) -> tuple[Boundary, ...]:
    listed = entry.entries("boundaries") if "boundaries" in entry.values else []
    found = [_boundary(one, length) for one in listed]
    if len({(one.place, one.unit) for one in found}) < len(found):
        raise entry.place.fault("{file}, line {line}: a boundary is given twice.")
    return tuple(sorted(found, key=lambda one: (one.place, one.unit)))


def _boundary(entry: Entry, length: int) -> Boundary:
    entry.require_keys(("place", "unit", "kind"))
    place = entry.integer("place")
    if not 0 < place < length:
        raise entry.place.fault("{file}, line {line}: a boundary lies out of the text.")
    return Boundary(
        place, entry.choice("unit", BOUNDARY_UNITS), entry.choice("kind", BOUNDARY_KINDS)
    )


def _step(entry: Entry, length: int) -> CleaningStep:
    entry.require_keys(("kind", "was", "now", "at"))
    places = entry.items("at")
    if not all(is_integer(one) and 0 <= cast("int", one) <= length for one in places):
        raise entry.place.fault("{file}, line {line}: a cleaning step lies out of the text.")
    at = tuple(cast("int", one) for one in places)
    return CleaningStep(entry.name("kind"), entry.string("was"), entry.string("now"), at)


def _set(entry: Entry, document: Document, seen: set[str]) -> AnnotationSet:
    entry.require_keys(("annotator", "kind", "status", "scheme", "annotations"), ("time",))
    scheme = entry.entry("scheme")
    scheme.require_keys(("key", "version", "hash"))
    annotations = _annotations(entry, document, seen)
    known = {one.id for one in annotations}
    for one in annotations:
        for target in one.targets() if one.arguments else ():
            if target not in known:
                raise entry.place.fault(
                    "{file}, line {line}: annotation {id} has an argument {target}"
                    " that is not in its set.",
                    id=one.id,
                    target=target,
                )
    return AnnotationSet(
        annotator=entry.name("annotator"),
        kind=entry.choice("kind", SET_KINDS),
        status=entry.choice("status", SET_STATUSES),
        scheme=SchemeReference(scheme.name("key"), scheme.string("version"), scheme.string("hash")),
        annotations=annotations,
        provenance=_provenance(entry),
    )


def _provenance(entry: Entry) -> Provenance:
    """Read when and how a set was made that was read already."""
    made: dict[AnnotationId, Making] = {}
    for number, value in enumerate(entry.items("annotations")):
        if "made" in cast("dict[str, object]", value):
            one = entry.entry_at("annotations", number, value)
            made[AnnotationId(one.identifier("id"))] = one.choice("made", MAKINGS)
    time = entry.moment("time") if "time" in entry.values else None
    return Provenance(time, made)


def _annotations(entry: Entry, document: Document, seen: set[str]) -> tuple[Annotation, ...]:
    found: list[Annotation] = []
    for number, value in enumerate(entry.items("annotations")):
        one = quick_annotation(value, document.text) if entry.is_free_of_controls else None
        if one is None:
            one = _annotation(entry.entry_at("annotations", number, value), document, seen)
        else:
            _only_once(one.id, entry, seen)
        found.append(one)
    return tuple(found)


def _annotation(entry: Entry, document: Document, seen: set[str]) -> Annotation:
    entry.require_keys(_ANNOTATION, ("comment", "doubt", "milliseconds", "made"))
    spans = tuple(_span(entry, one, len(document.text)) for one in entry.items("spans"))
    identifier = _fresh(entry, seen)
    if surface(document.text, spans) != entry.string("text"):
        raise entry.place.fault(
            "{file}, line {line}: the text of annotation {id} is not what stands at its offsets;"
            " the file may count other units than code points.",
            id=identifier,
        )
    return Annotation(
        id=AnnotationId(identifier),
        layer=entry.name("layer"),
        type=entry.name("type"),
        spans=spans,
        attributes=entry.strings("attributes"),
        arguments=tuple(_argument(one) for one in entry.entries("arguments")),
        comment=entry.string("comment") if "comment" in entry.values else "",
        doubt=entry.flag("doubt"),
        milliseconds=_milliseconds(entry),
    )


def _milliseconds(entry: Entry) -> int:
    found = entry.integer("milliseconds") if "milliseconds" in entry.values else 0
    if not 0 <= found <= LONGEST_WORK:
        raise entry.place.fault(
            "{file}, line {line}: the time spent on annotation {id} is impossible: {found}.",
            id=entry.values["id"],
            found=found,
        )
    return found


def _span(entry: Entry, value: object, length: int) -> Span:
    pair = cast("list[object]", value) if isinstance(value, list) else []
    if len(pair) != 2 or not all(is_integer(one) for one in pair):
        raise entry.place.fault(
            "{file}, line {line}: a span must be two whole numbers, [start, end]."
        )
    start, end = cast("int", pair[0]), cast("int", pair[1])
    if not 0 <= start < end <= length:
        raise entry.place.fault(
            "{file}, line {line}: the span [{start}, {end}] reaches out of the text or is empty.",
            start=start,
            end=end,
        )
    return Span(start, end)


def _argument(entry: Entry) -> Argument:
    entry.require_keys(("role", "target", "value"))
    target, value = entry.values["target"], entry.values["value"]
    if (target is None) == (value is None):
        raise entry.place.fault(
            "{file}, line {line}: an argument has either a target or a value, not both or none."
        )
    if target is not None:
        return Argument(entry.name("role"), AnnotationId(entry.identifier("target")))
    return Argument(entry.name("role"), None, entry.name("value"))
