"""Label Studio JSON: a task for each document with the work of every annotator, and the interface.

Source: labelstud.io, "Label Studio JSON format of annotated tasks".
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from annotator.formats import Files, Format, Parts, Plan, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.recognising.of_json import is_label_studio
from annotator.formats.shared.choosing import in_article, note_document
from annotator.formats.shared.options import OFFSETS, REGIONS, RENAMING
from annotator.formats.shared.parts import writer_of
from annotator.formats.tools.graph import GRAPH_LOSSES, Arc, Graph, Names, Node
from annotator.formats.tools.json_lines import encoded
from annotator.formats.tools.label_studio_reading import AUTHOR, COMMENT, read
from annotator.model.document import Document
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.text.offsets import OffsetMap

_LABELS, _TEXT = "label", "text"


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
            # Of what does not say it, Label Studio says that it is.
            "ground_truth": work.kind == "gold",
            "result": [_author(work), *_results(item, work, names, options, report)],
        }
        for work in item.sets
    ]
    data = {**dict(sorted(document.meta.items())), "name": document.name, "text": document.text}
    task = {
        "id": _number(document, options, plan),
        "data": data,
        "annotations": annotations,
        "offset_unit": options.choice(OFFSETS),
    }
    yield f"tasks/{plan.names[document.id]}.json", f"[{encoded(task)}]\n"


def _number(document: Document, options: WriteOptions, plan: Plan) -> int:
    """Give the number of a task, without which Label Studio's own converter reads none."""
    numbers = options.once(
        "numbers", lambda: {one: number for number, one in enumerate(plan.names, 1)}
    )
    return numbers[document.id]


def _author(work: AnnotationSet) -> dict[str, object]:
    """Say who annotated as an answer about the text: Label Studio forgets any other place."""
    return {
        "id": AUTHOR,
        "from_name": AUTHOR,
        "to_name": _TEXT,
        "type": "textarea",
        "value": {"text": [work.annotator]},
    }


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
        yield result(COMMENT, "textarea", {"text": [node.annotation.comment]})


def _control(layer: str, attribute: str) -> str:
    return f"{layer}.{attribute}"


def _interface(options: WriteOptions) -> Files:
    """Write the labelling interface, which Label Studio needs to show the tasks."""
    scheme = options.scheme
    names = options.once("names", lambda: Names(scheme))
    labels: list[str] = []
    for label, (layer, name) in names.nodes.all().items():
        known = scheme.layer(layer)
        tag = known.type(name) if known is not None else None
        if tag is not None and not tag.abstract:
            shown = f"{tag.label.ar} | {tag.label.en}"
            labels.append(
                f"    <Label value={quoteattr(label)} background={quoteattr(tag.color)}"
                f" alias={quoteattr(label)} hint={quoteattr(shown)}/>"
            )
    lines = ["<View>"]
    if labels:
        # Label Studio refuses an interface with a list of labels that is empty.
        lines += [f'  <Labels name="{_LABELS}" toName="{_TEXT}">', *labels, "  </Labels>"]
    lines.append(f'  <Text name="{_TEXT}" value="$text"/>')
    lines.append(f'  <TextArea name="{AUTHOR}" toName="{_TEXT}" maxSubmissions="1"/>')
    for layer in scheme.layers:
        for one in layer.attributes if layer.kind in {"span", "frame"} else ():
            control = quoteattr(_control(layer.name, one.name))
            if not one.values:
                lines.append(f'  <TextArea name={control} toName="{_TEXT}" perRegion="true"/>')
                continue
            lines.append(f'  <Choices name={control} toName="{_TEXT}" perRegion="true">')
            lines += [f"    <Choice value={quoteattr(value.name)}/>" for value in one.values]
            lines.append("  </Choices>")
    lines += [f'  <TextArea name="{COMMENT}" toName="{_TEXT}" perRegion="true"/>', "  <Relations>"]
    roles = dict.fromkeys(
        [role.name for layer in scheme.layers for tag in layer.types for role in tag.roles]
        + list(names.arcs.all())
    )
    lines += [f"    <Relation value={quoteattr(one)}/>" for one in roles]
    yield "config.xml", "\n".join([*lines, "  </Relations>", "</View>", ""])


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
