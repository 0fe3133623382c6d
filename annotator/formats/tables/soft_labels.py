"""Soft labels: for each place that anybody marked, every annotator's label beside gold.

Training with them learns from the disagreement; a place that an annotator left unmarked counts as
the label "O" of that annotator.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from annotator.formats import Files, Format, Option, Parts, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import in_article, note_details, note_document
from annotator.formats.shared.options import REGIONS
from annotator.formats.shared.parts import writer_of
from annotator.formats.tools.json_lines import encoded
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span, surface
from annotator.schema.records import Words

LABEL = Option("label", Words("Label (an attribute; else the type)", "الفئة (خاصية؛ وإلا فالنوع)"))
UNMARKED = "O"

Unit = tuple[tuple[Span, ...], str]
"""Where something was marked, and in which layer."""


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    note_document(item, (), report)
    units: dict[Unit, dict[int, str]] = {}
    for number, work in enumerate(item.sets):
        for one in in_article(item.document, work, options, report):
            if not one.spans:
                report.add(causes.NO_PLACE, one.id)
                continue
            labels = units.setdefault((one.spans, one.layer), {})
            if number in labels:
                report.add(causes.SAME_PLACE, one.id)
                continue
            labels[number] = _label(one, options.choice(LABEL))
            _note(one, options.choice(LABEL), report)
            report.written += 1
    yield "", "".join(_lines(item, units))


def _label(one: Annotation, attribute: str) -> str:
    return one.attributes.get(attribute, one.type) if attribute else one.type


def _note(one: Annotation, attribute: str, report: LossReport) -> None:
    note_details(one, ("attributes",), report)
    if set(one.attributes) - {attribute}:
        report.add(causes.ATTRIBUTES, one.id)
    if attribute in one.attributes:
        report.add(causes.TYPE, one.id)


def _lines(item: AnnotatedDocument, units: dict[Unit, dict[int, str]]) -> Iterator[str]:
    people = [at for at, work in enumerate(item.sets) if work.kind != "gold"]
    gold = next((at for at, work in enumerate(item.sets) if work.kind == "gold"), None)
    for (spans, layer), labels in sorted(units.items()):
        counts = Counter(labels.get(at, UNMARKED) for at in people)
        line: dict[str, object] = {
            "document": item.document.name,
            "document_id": item.document.id,
            "layer": layer,
            "spans": [list(span) for span in spans],
            "text": surface(item.document.text, spans),
            "labels": [
                {
                    "annotator": item.sets[at].annotator,
                    "kind": item.sets[at].kind,
                    "label": labels.get(at, UNMARKED),
                }
                for at in people
            ],
            "soft": {name: counts[name] / len(people) for name in sorted(counts)},
            "offset_unit": "codepoint",
        }
        if gold is not None:
            line["gold"] = labels.get(gold, UNMARKED)
        yield encoded(line) + "\n"


PARTS = Parts(_part)
write = writer_of("softlabels", PARTS)
FORMAT = Format(
    key="softlabels",
    title="Soft labels",
    suffixes=(".soft.jsonl",),
    unit="codepoint",
    write=write,
    losses=(
        causes.OUTSIDE,
        causes.NO_PLACE,
        causes.SAME_PLACE,
        causes.FILLER,
        causes.TYPE,
        causes.ATTRIBUTES,
        causes.ARGUMENTS,
        *causes.REMARKS,
        *causes.OF_DOCUMENTS,
    ),
    options=(LABEL, REGIONS),
    parts=PARTS,
)
