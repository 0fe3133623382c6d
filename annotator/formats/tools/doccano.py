"""doccano JSONL: one document a line with its stretches and the relations between them.

Source: doccano, "Dataset import": entities with start_offset and end_offset, relations with
from_id and to_id; other projects write [start, end, label], in `label` or in `entities`. What else
stands in a line is the metadata that the text was imported with.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from annotator.formats import Files, Format, Option, Parts, ReadOptions, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.recognising.of_json import is_doccano
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import in_article, note_document
from annotator.formats.shared.drafts import Draft
from annotator.formats.shared.options import OFFSETS, REGIONS, RENAMING
from annotator.formats.shared.parts import writer_of
from annotator.formats.shared.raw_text import RawText, Unit, raw_text
from annotator.formats.strict_json import Entry, is_integer
from annotator.formats.tools.documents import read_lines
from annotator.formats.tools.graph import (
    GRAPH_LOSSES,
    Graph,
    Names,
    Rebuilding,
    nowhere,
    unknown_arc,
)
from annotator.formats.tools.json_lines import (
    encoded,
    optional_entries,
    plain_at,
    text_at,
    work_of,
)
from annotator.model.sets import AnnotatedDocument
from annotator.text.offsets import OffsetMap

UNITS = Option(OFFSETS.name, OFFSETS.label, OFFSETS.choices[::-1])
"""doccano counts as browsers do, unless its project counts graphemes (doccano issue 2290)."""
_KNOWN = frozenset({"id", "text", "data", "name", "annotator", "kind", "offset_unit"})
"""What of a line is no metadata."""


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    """Give a line for each set, for a document of doccano has one."""
    document = item.document
    note_document(item, (), report)
    names = options.once("names", lambda: Names(options.scheme))
    unit = options.choice(UNITS)
    offsets = OffsetMap(document.text if unit == "utf16" else "")
    for work in item.sets:
        graph = Graph(in_article(document, work, options, report), names, report)
        marks = [
            {
                "id": number,
                "label": node.label,
                "start_offset": offsets.to_utf16(node.span.start),
                "end_offset": offsets.to_utf16(node.span.end),
            }
            for number, node in enumerate(graph.nodes, 1)
        ]
        relations = [
            {"id": number, "from_id": arc.source + 1, "to_id": arc.target + 1, "type": arc.label}
            for number, arc in enumerate(graph.arcs, 1)
        ]
        line = {
            "text": document.text,
            "entities": marks,
            "relations": relations,
            "name": document.name,
            "annotator": work.annotator,
            "kind": work.kind,
            "offset_unit": unit,
        }
        yield "", encoded(line) + "\n"


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the documents of a file."""
    return read_lines(path, options, _document)


def _document(
    path: Path, entry: Entry, options: ReadOptions, rebuilding: Rebuilding
) -> AnnotatedDocument:
    key = next((one for one in ("text", "data") if one in entry.values), "text")
    said = entry.values.get("offset_unit", options.choice(UNITS))
    unit: Unit = "codepoint" if said == "codepoint" else "utf16"
    text = raw_text(text_at(entry, key), unit)
    drafts = _drafts(entry, text, options, rebuilding)
    name = entry.values.get("name")
    known = name if isinstance(name, str) else f"{path.stem}-{entry.place.line}"
    document = text.document(known, _meta(entry))
    work = work_of(drafts, rebuilding.names.scheme, options, path.stem, entry)
    return AnnotatedDocument(document, (work,))


def _meta(entry: Entry) -> dict[str, str]:
    """Give what doccano says of a text beside it: metadata, categories, comments."""
    found = {
        name: str(one)
        for name, one in entry.values.items()
        if name not in _KNOWN and isinstance(one, str | int | float) and not isinstance(one, bool)
    }
    for name in ("cats", "Comments"):
        value = entry.values.get(name)
        listed = cast("list[object]", value) if isinstance(value, list) else []
        said = " | ".join(map(_said, listed))
        found |= {name: said} if said else {}
    return found


def _said(one: object) -> str:
    said = cast("dict[str, object]", one).get("comment") if isinstance(one, dict) else one
    return " ".join(str(said).split())


def _drafts(
    entry: Entry, text: RawText, options: ReadOptions, rebuilding: Rebuilding
) -> list[Draft]:
    by_id: dict[object, Draft] = {}
    drafts: list[Draft] = []
    for identifier, start, end, label in _marks(entry):
        span = text.span(start, end)
        draft = rebuilding.node(label, span) if span is not None else None
        if draft is not None:
            by_id[identifier] = draft
            drafts.append(draft)
        elif span is None:
            options.tell(nowhere(entry.place, label))
        else:
            rebuilding.leave_out(entry.place, label, (entry.place, identifier))
    arcs = optional_entries(entry, "relations")
    if arcs and set(by_id) == {None}:
        # A project without relations writes stretches without their numbers, and these as metadata.
        options.tell(
            entry.place.fault(
                "{file}, line {line}: the marks have no numbers by which relations could find"
                " them, so that all relations of this text were left out ({count}).",
                count=len(arcs),
            )
        )
        return drafts
    for arc in arcs:
        ends = [by_id.get(plain_at(arc, key)) for key in ("from_id", "to_id")]
        if ends[0] is None or ends[1] is None:
            left = [(entry.place, arc.values.get(key)) for key in ("from_id", "to_id")]
            rebuilding.lose_end(entry.place, str(arc.values.get("type", "")), left)
            continue
        try:
            relation = rebuilding.arc(ends[0], ends[1], text_at(arc, "type"))
            drafts += [relation] if relation is not None else []
        except LookupError as label:
            options.tell(unknown_arc(entry.place, label.args[0]))
    return drafts


def _marks(entry: Entry) -> Iterator[tuple[object, int, int, str]]:
    value = entry.values.get("entities")
    listed = cast("list[object]", value) if isinstance(value, list) else []
    are_triples = any(isinstance(one, list) for one in listed)
    for one in () if are_triples else optional_entries(entry, "entities"):
        one.require_keys(("start_offset", "end_offset", "label"), one.values)
        yield (
            plain_at(one, "id"),
            one.integer("start_offset"),
            one.integer("end_offset"),
            text_at(one, "label"),
        )
    for key in ("label", "labels", *(("entities",) if are_triples else ())):
        for one in entry.items(key) if isinstance(entry.values.get(key), list) else ():
            parts = cast("list[object]", one) if isinstance(one, list) else []
            if len(parts) != 3 or not all(is_integer(each) for each in parts[:2]):
                raise entry.place.fault("{file}, line {line}: a label must be [start, end, name].")
            yield None, cast("int", parts[0]), cast("int", parts[1]), str(parts[2])


PARTS = Parts(_part)
write = writer_of("doccano", PARTS)
FORMAT = Format(
    key="doccano",
    title="doccano JSON Lines",
    suffixes=(".doccano.jsonl",),
    unit="utf16",
    write=write,
    read=read,
    losses=(*GRAPH_LOSSES, causes.NO_WORK),
    options=(UNITS, REGIONS),
    read_options=(UNITS, RENAMING),
    parts=PARTS,
    recognises=is_doccano,
)
