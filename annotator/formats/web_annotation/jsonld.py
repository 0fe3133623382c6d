"""W3C Web Annotation: a text and, beside it, a collection of annotations of it as JSON-LD.

Each stretch is a target with two selectors that say the same: its position in code points, and
its words with what stands before and after. What the model has no word for stands under terms
of our own, whose context is in the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from annotator.formats import Files, Format, Parts, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.markup.cleaning_steps import step_to_text
from annotator.formats.markup.set_files import CARRIED_LOSSES, going_out, note_boundaries
from annotator.formats.recognising.of_json import is_web_annotation
from annotator.formats.shared.options import WHOLE_PAGE
from annotator.formats.shared.parts import writer_of
from annotator.formats.web_annotation.reading import read
from annotator.formats.web_annotation.terms import CONTEXT, iri
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span

_AROUND = 24
"""Code points before and after a quotation, enough to tell it from others alike."""


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    note_boundaries(item, report)
    document = item.document
    name = options.plan.names[document.id] if options.plan is not None else document.name
    items: list[dict[str, object]] = []
    for number, work in enumerate(item.sets):
        kept = going_out(item, work, options, report)
        kind = "Software" if work.kind == "model" else "Person"
        creator = {"type": kind, "name": work.annotator}
        own = {"creator": creator, "set": number}
        items += [_annotation(document, f"{name}.txt", one) | own for one in kept]
        report.written += len(kept)
    collection: dict[str, object] = {
        "@context": CONTEXT,
        "id": iri(document.id),
        "type": "AnnotationCollection",
        "label": document.name,
        "total": len(items),
        "document": _document(document, f"{name}.txt"),
        "sets": [_set(number, work) for number, work in enumerate(item.sets)],
        "first": {
            "id": f"{iri(document.id)}#page",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    yield f"{name}.txt", document.text
    yield f"{name}.jsonld", json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def _document(document: Document, source: str) -> dict[str, object]:
    return {
        "source": source,
        "sha256": document.text_sha256,
        "meta": [{"name": name, "value": value} for name, value in sorted(document.meta.items())],
        "regions": [
            {"start": one.start, "end": one.end, "kind": one.kind, "decided": one.decided}
            for one in document.regions
        ],
        "cleaning": [step_to_text(step) for step in document.cleaning],
    }


def _set(number: int, work: AnnotationSet) -> dict[str, object]:
    return {
        "number": number,
        "annotator": work.annotator,
        "kind": work.kind,
        "status": work.status,
        "scheme": work.scheme.key,
        "version": work.scheme.version,
        "hash": work.scheme.hash,
    }


def _annotation(document: Document, source: str, one: Annotation) -> dict[str, object]:
    places = [_target(document.text, source, span) for span in one.spans]
    found: dict[str, object] = {
        "id": iri(one.id),
        "type": "Annotation",
        "motivation": "classifying",
        "layer": one.layer,
        "body": list(_bodies(one)),
        "target": places or source,
    }
    if one.doubt:
        found["doubt"] = True
    if one.milliseconds:
        found["milliseconds"] = one.milliseconds
    return found


def _bodies(one: Annotation) -> Iterator[dict[str, object]]:
    yield {"type": "TextualBody", "purpose": "classifying", "value": one.type}
    for name, value in sorted(one.attributes.items()):
        yield {"type": "TextualBody", "purpose": "describing", "value": value, "attribute": name}
    for each in one.arguments:
        yield _filler(each)
    if one.comment:
        yield {"type": "TextualBody", "purpose": "commenting", "value": one.comment}


def _filler(argument: Argument) -> dict[str, object]:
    if argument.target is not None:
        body: dict[str, object] = {"type": "SpecificResource", "source": iri(argument.target)}
    else:
        body = {"type": "TextualBody", "value": argument.value}
    return body | {"purpose": "linking", "role": argument.role}


def _target(text: str, source: str, span: Span) -> dict[str, object]:
    start, end = span
    quote = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - _AROUND) : start],
        "suffix": text[end : end + _AROUND],
    }
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    return {"type": "SpecificResource", "source": source, "selector": [position, quote]}


PARTS = Parts(_part)
write = writer_of("web-annotation", PARTS, is_folder=True)
FORMAT = Format(
    key="web-annotation",
    title="W3C Web Annotation",
    suffixes=(".jsonld",),
    unit="codepoint",
    is_folder=True,
    write=write,
    read=read,
    losses=CARRIED_LOSSES,
    options=(WHOLE_PAGE,),
    parts=PARTS,
    recognises=is_web_annotation,
    beside=(".txt",),
)
