"""Label Studio JSON: a task for each document with the work of every annotator, and the interface.

Source: labelstud.io, "Label Studio JSON format of annotated tasks".
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast
from xml.sax.saxutils import quoteattr

from annotator.errors import FormatError
from annotator.formats import Files, Format, Parts, Plan, ReadOptions, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.markup.telling import each_file
from annotator.formats.recognising.of_json import is_label_studio
from annotator.formats.shared.choosing import in_article, note_document
from annotator.formats.shared.drafts import Draft
from annotator.formats.shared.options import OFFSETS, REGIONS, RENAMING
from annotator.formats.shared.parts import writer_of
from annotator.formats.shared.raw_text import RawText, raw_text
from annotator.formats.strict_json import Entry
from annotator.formats.tools.graph import (
    GRAPH_LOSSES,
    Arc,
    Graph,
    Names,
    Node,
    Rebuilding,
    nowhere,
    other_text,
    unknown_arc,
)
from annotator.formats.tools.json_lines import (
    encoded,
    objects,
    optional_entries,
    plain_meta,
    text_at,
    work_of,
)
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.text.offsets import OffsetMap

_LABELS, _TEXT, _COMMENT = "label", "text", "comment"


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    """Give the task of a document in a file of its own."""
    plan = options.plan or Plan({}, ())
    document = item.document
    note_document(item, ("meta",), report)
    # Without completed_by: Label Studio refuses numbers and addresses that are none of its users.
    names = options.once("names", lambda: Names(options.scheme))
    annotations = [
        {
            "annotator": work.annotator,
            "kind": work.kind,
            "result": _results(item, work, names, options, report),
        }
        for work in item.sets
    ]
    data = {**dict(sorted(document.meta.items())), "name": document.name, "text": document.text}
    task = {"data": data, "annotations": annotations, "offset_unit": options.choice(OFFSETS)}
    yield f"tasks/{plan.names[document.id]}.json", f"[{encoded(task)}]\n"


def _results(
    item: AnnotatedDocument,
    work: AnnotationSet,
    names: Names,
    options: WriteOptions,
    report: LossReport,
) -> list[dict[str, object]]:
    text = item.document.text
    offsets = OffsetMap(text if options.choice(OFFSETS) == "utf16" else "")
    annotations = in_article(item.document, work, options, report)
    graph = Graph(annotations, names, report, keeps=("attributes", "comment"))
    found: list[dict[str, object]] = []
    for number, node in enumerate(graph.nodes, 1):
        place: dict[str, object] = {
            "start": offsets.to_utf16(node.span.start),
            "end": offsets.to_utf16(node.span.end),
            "text": text[node.span.start : node.span.end],
        }
        found += _of_node(f"r{number}", node, place, names)
    found += [_relation(arc) for arc in graph.arcs]
    return found


def _relation(arc: Arc) -> dict[str, object]:
    return {
        "type": "relation",
        "from_id": f"r{arc.source + 1}",
        "to_id": f"r{arc.target + 1}",
        "direction": "right",
        "labels": [arc.label],
    }


def _of_node(
    identifier: str, node: Node, place: dict[str, object], names: Names
) -> Iterator[dict[str, object]]:
    """Give a stretch, then what is said of it: closed lists as choices, free text as such."""

    def result(name: str, kind: str, value: dict[str, object]) -> dict[str, object]:
        return {
            "id": identifier,
            "from_name": name,
            "to_name": _TEXT,
            "type": kind,
            "value": {**place, **value},
        }

    yield result(_LABELS, "labels", {"labels": [node.label]})
    layer = names.scheme.layer(node.annotation.layer)
    for name, value in sorted(node.annotation.attributes.items()):
        attribute = layer.attribute(name) if layer is not None else None
        if attribute is not None and attribute.values:
            yield result(_control(node.annotation.layer, name), "choices", {"choices": [value]})
        else:
            yield result(_control(node.annotation.layer, name), "textarea", {"text": [value]})
    if node.annotation.comment:
        yield result(_COMMENT, "textarea", {"text": [node.annotation.comment]})


def _control(layer: str, attribute: str) -> str:
    return f"{layer}.{attribute}"


def _interface(options: WriteOptions) -> Files:
    """Write the labelling interface, which Label Studio needs to show the tasks."""
    scheme = options.scheme
    names = options.once("names", lambda: Names(scheme))
    lines = ["<View>", f'  <Labels name="{_LABELS}" toName="{_TEXT}">']
    for label, (layer, name) in names.nodes.all().items():
        known = scheme.layer(layer)
        tag = known.type(name) if known is not None else None
        if tag is not None and not tag.abstract:
            shown = f"{tag.label.ar} | {tag.label.en}"
            lines.append(
                f"    <Label value={quoteattr(label)} background={quoteattr(tag.color)}"
                f" alias={quoteattr(label)} hint={quoteattr(shown)}/>"
            )
    lines += ["  </Labels>", f'  <Text name="{_TEXT}" value="$text"/>']
    for layer in scheme.layers:
        for one in layer.attributes if layer.kind in {"span", "frame"} else ():
            control = quoteattr(_control(layer.name, one.name))
            if not one.values:
                lines.append(f'  <TextArea name={control} toName="{_TEXT}" perRegion="true"/>')
                continue
            lines.append(f'  <Choices name={control} toName="{_TEXT}" perRegion="true">')
            lines += [f"    <Choice value={quoteattr(value.name)}/>" for value in one.values]
            lines.append("  </Choices>")
    lines += [f'  <TextArea name="{_COMMENT}" toName="{_TEXT}" perRegion="true"/>', "  <Relations>"]
    roles = dict.fromkeys(
        [role.name for layer in scheme.layers for tag in layer.types for role in tag.roles]
        + list(names.arcs.all())
    )
    lines += [f"    <Relation value={quoteattr(one)}/>" for one in roles]
    yield "config.xml", "\n".join([*lines, "  </Relations>", "</View>", ""])


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the tasks of a file or of a folder of them."""
    rebuilding = Rebuilding(options, path)
    files = sorted(path.rglob("*.json")) if path.is_dir() else [path]
    if not files:
        raise FormatError("{file}: there is no file of tasks (.json) here.", file=path)
    for tasks in each_file(
        path, files, lambda file: [(file, one) for one in objects(file)], options
    ):
        for file, entry in tasks:
            try:
                yield _document(file, entry, options, rebuilding)
            except FormatError as problem:
                options.tell(problem)


def _document(
    file: Path, entry: Entry, options: ReadOptions, rebuilding: Rebuilding
) -> AnnotatedDocument:
    data = entry.entry("data") if isinstance(entry.values.get("data"), dict) else entry
    raw = text_at(data, "text")
    meta = {key: value for key, value in plain_meta(entry, "data").items() if key != "text"}
    name = meta.pop("name", f"{file.stem}-{entry.place.line}")
    texts = raw_text(raw), raw_text(raw, "utf16")
    if entry.values.get("offset_unit", options.choice(OFFSETS)) == "utf16":
        texts = texts[1], texts[0]
    works = [
        _work(one, texts, options, rebuilding, f"annotator-{number}")
        for number, one in enumerate(optional_entries(entry, "annotations"), 1)
        if not one.values.get("was_cancelled")
    ]
    return AnnotatedDocument(texts[0].document(name, meta), tuple(works))


def _work(
    entry: Entry,
    texts: tuple[RawText, RawText],
    options: ReadOptions,
    rebuilding: Rebuilding,
    source: str,
) -> AnnotationSet:
    by_id: dict[object, Draft] = {}
    drafts: list[Draft] = []
    results = optional_entries(entry, "result")
    for one in results:
        if one.values.get("type") in {"labels", "hypertextlabels"}:
            draft = _region(one, texts, options, rebuilding)
            if draft is not None:
                by_id[one.values.get("id")] = draft
                drafts.append(draft)
    for one in results:
        draft = by_id.get(one.values.get("id"))
        match one.values.get("type"):
            case "choices" | "textarea" if draft is not None:
                _detail(one, draft, options, rebuilding)
            case "relation":
                drafts += _arc(one, by_id, options, rebuilding)
            case _:
                pass
    completed = entry.values.get("completed_by")
    if isinstance(completed, dict):
        email = cast("dict[str, object]", completed).get("email")
        source = email if isinstance(email, str) and email.strip() else source
    return work_of(drafts, rebuilding.names.scheme, options, source, entry)


def _region(
    one: Entry, texts: tuple[RawText, RawText], options: ReadOptions, rebuilding: Rebuilding
) -> Draft | None:
    value = one.entry("value")
    value.require_keys(("start", "end"), value.values)
    start, end = value.integer("start"), value.integer("end")
    listed = value.values.get("labels") or value.values.get("hypertextlabels")
    labels = cast("list[object]", listed) if isinstance(listed, list) else []
    label = str(labels[0]) if labels else ""
    text = _fitting(value.values.get("text"), texts, start, end)
    span: Span | None = text.span(start, end) if text is not None else None
    if text is None or span is None:
        told = other_text if text is None else nowhere
        options.tell(told(one.place, label))
        return None
    draft = rebuilding.node(label, span)
    if draft is None:
        rebuilding.leave_out(one.place, label, (one.place, one.values.get("id")))
    return draft


def _fitting(
    written: object, texts: tuple[RawText, RawText], start: int, end: int
) -> RawText | None:
    """Take the unit in which the text at the offsets is the one given."""
    if not isinstance(written, str):
        return texts[0]
    wanted = raw_text(written).text
    return next((one for one in texts if one.surface(start, end) == wanted), None)


def _detail(one: Entry, draft: Draft, options: ReadOptions, rebuilding: Rebuilding) -> None:
    """Take a choice or a free text as an attribute or the comment."""
    value = one.entry("value")
    listed = value.values.get("choices") or value.values.get("text")
    values = cast("list[object]", listed) if isinstance(listed, list) else [listed]
    name = str(one.values.get("from_name"))
    layer = rebuilding.names.scheme.layer(draft.layer)
    key = name.removeprefix(f"{draft.layer}.")
    if name == _COMMENT:
        draft.comment = "\n".join(str(each) for each in values)
    elif layer is not None and layer.attribute(key) is not None and values:
        draft.attributes[key] = str(values[0])
    else:
        options.tell(
            one.place.fault(
                "{file}, line {line}: the scheme has no attribute called {name} there;"
                " it was left out.",
                name=name,
            )
        )


def _arc(
    one: Entry, by_id: dict[object, Draft], options: ReadOptions, rebuilding: Rebuilding
) -> list[Draft]:
    listed = one.values.get("labels")
    labels = cast("list[object]", listed) if isinstance(listed, list) else []
    label = str(labels[0]) if labels else ""
    source, target = by_id.get(one.values.get("from_id")), by_id.get(one.values.get("to_id"))
    if source is None or target is None:
        left = [(one.place, one.values.get(key)) for key in ("from_id", "to_id")]
        rebuilding.lose_end(one.place, label, left)
        return []
    try:
        relation = rebuilding.arc(source, target, label)
    except LookupError:
        options.tell(unknown_arc(one.place, label))
        return []
    return [relation] if relation is not None else []


PARTS = Parts(_part, beside=_interface)
write = writer_of("labelstudio", PARTS, is_folder=True)
FORMAT = Format(
    key="labelstudio",
    title="Label Studio JSON",
    suffixes=(),
    unit="codepoint",
    is_folder=True,
    write=write,
    read=read,
    losses=GRAPH_LOSSES,
    options=(OFFSETS, REGIONS),
    read_options=(OFFSETS, RENAMING),
    parts=PARTS,
    recognises=is_label_studio,
)
