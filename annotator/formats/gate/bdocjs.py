"""GATE bdocjs: a JSON file for each text, with a GATE annotation set for each annotator.

The type of a GATE annotation is ours; attributes are its features, and what GATE has no place for
are features whose names begin with "hashiya.". Offsets are code points, and the file says so.
"""

from __future__ import annotations

import json

from annotator.formats import Choice, Files, Format, Option, Parts, WriteOptions
from annotator.formats.gate.reading import OWN, REGIONS, read
from annotator.formats.loss import LossReport
from annotator.formats.markup.cleaning_steps import step_to_text
from annotator.formats.markup.set_files import CARRIED_LOSSES, going_out, note_boundaries
from annotator.formats.recognising.of_json import is_bdocjs
from annotator.formats.shared.options import WHOLE_PAGE
from annotator.formats.shared.parts import writer_of
from annotator.model.annotation import Annotation
from annotator.model.document import Document, Region
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import hull
from annotator.schema.records import Words
from annotator.text.offsets import OffsetMap

UNIT = Option(
    "offsets",
    Words("Offsets count", "وحدة الإزاحات"),
    (
        Choice("p", Words("code points, as Python does", "نقاط الترميز كما في بايثون")),
        Choice("j", Words("UTF-16 units, as Java does", "وحدات UTF-16 كما في جافا")),
    ),
)


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    note_boundaries(item, report)
    document = item.document
    unit = OffsetMap(document.text if options.choice(UNIT) == "j" else "")
    sets: dict[str, object] = {}
    authors: dict[str, object] = {}
    for work in item.sets:
        kept = going_out(item, work, options, report)
        name = work.annotator if work.annotator not in sets else f"{work.annotator} {work.kind}"
        sets[name] = _set(name, [_annotation(one, unit) for one in kept])
        authors[name] = _author(work)
        report.written += len(kept)
    regions = [_region(one, unit) for one in document.regions]
    if regions:
        sets[REGIONS] = _set(REGIONS, regions)
    whole = {
        "annotation_sets": sets,
        "text": document.text,
        "features": _features(document, authors),
        "offset_type": options.choice(UNIT),
        "name": document.name,
    }
    name = options.plan.names[document.id] if options.plan is not None else document.name
    yield f"{name}.bdocjs", json.dumps(whole, ensure_ascii=False) + "\n"


def _set(name: str, annotations: list[dict[str, object]]) -> dict[str, object]:
    for number, one in enumerate(annotations):
        one["id"] = number
    return {"name": name, "annotations": annotations, "next_annid": len(annotations)}


def _place(start: int, end: int, unit: OffsetMap) -> dict[str, int]:
    return {"start": unit.to_utf16(start), "end": unit.to_utf16(end)}


def _region(one: Region, unit: OffsetMap) -> dict[str, object]:
    features: dict[str, object] = {f"{OWN}decided": True} if one.decided else {}
    return {"type": one.kind, **_place(one.start, one.end, unit), "features": features}


def _annotation(one: Annotation, unit: OffsetMap) -> dict[str, object]:
    features: dict[str, object] = {
        f"{OWN}attribute.{name}" if name.startswith(OWN) else name: value
        for name, value in sorted(one.attributes.items())
    }
    features[f"{OWN}id"] = one.id
    features[f"{OWN}layer"] = one.layer
    if len(one.spans) != 1:
        places = [_place(start, end, unit) for start, end in one.spans]
        features[f"{OWN}spans"] = [[place["start"], place["end"]] for place in places]
    if one.arguments:
        features[f"{OWN}arguments"] = [
            {"role": each.role, "target": each.target, "value": each.value}
            for each in one.arguments
        ]
    if one.comment:
        features[f"{OWN}comment"] = one.comment
    if one.doubt:
        features[f"{OWN}doubt"] = True
    if one.milliseconds:
        features[f"{OWN}milliseconds"] = one.milliseconds
    around = _place(*(hull(one.spans) or (0, 0)), unit)
    return {"type": one.type, **around, "features": features}


def _author(work: AnnotationSet) -> dict[str, str]:
    scheme = work.scheme
    return {
        "annotator": work.annotator,
        "kind": work.kind,
        "status": work.status,
        "scheme": scheme.key,
        "version": scheme.version,
        "hash": scheme.hash,
    }


def _features(document: Document, authors: dict[str, object]) -> dict[str, object]:
    found: dict[str, object] = dict(sorted(document.meta.items()))
    found[f"{OWN}id"] = document.id
    found[f"{OWN}sets"] = authors
    if document.cleaning:
        found[f"{OWN}cleaning"] = [step_to_text(step) for step in document.cleaning]
    return found


PARTS = Parts(_part)
write = writer_of("bdocjs", PARTS, is_folder=True)
FORMAT = Format(
    key="bdocjs",
    title="GATE bdocjs",
    suffixes=(".bdocjs",),
    unit="codepoint",
    is_folder=True,
    write=write,
    read=read,
    losses=CARRIED_LOSSES,
    options=(UNIT, WHOLE_PAGE),
    parts=PARTS,
    recognises=is_bdocjs,
)
