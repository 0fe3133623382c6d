"""Stances as one table in the columns of a known data set, or in our own with evidence offsets.

Sources: SemEval-2016 task 6 (ID, Target, Tweet, Stance; its scorer takes a first line with a byte
order mark for a wrong one); Mawqif (Alturayeif et al., 2022); AraStance (Alhindi et al., 2021:
claim, article, stance).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from annotator.formats import Choice, Files, Format, Option, Parts, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import note_details, outside_regions
from annotator.formats.shared.options import REGIONS
from annotator.formats.shared.parts import writer_of
from annotator.formats.tables.csv_tables import LOSSES, guarded
from annotator.formats.tables.rows import STANCE_COLUMNS, Row, SetRows, is_stance, set_rows
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Words

COLUMNS = Option(
    "columns",
    Words("Columns", "الأعمدة"),
    (
        Choice("own", Words("with evidence offsets", "مع مواضع الأدلة")),
        Choice("semeval", Words("as SemEval-2016", "كما في SemEval-2016")),
        Choice("mawqif", Words("as Mawqif", "كما في Mawqif")),
        Choice("arastance", Words("as AraStance", "كما في AraStance")),
    ),
)
OWN = ("document", "document_id", "annotator", "kind", "id", *STANCE_COLUMNS, "stance", "sarcasm")
_NAMES: Mapping[str, tuple[str, ...]] = {
    "own": OWN,
    "semeval": ("ID", "Target", "Tweet", "Stance"),
    "mawqif": (
        "ID",
        "text",
        "target",
        "stance",
        "stance:confidence",
        "against_reason",
        "favor_reason",
        "none_reason",
        "sarcasm",
        "sarcasm:confidence",
        "sentiment",
        "sentiment:confidence",
    ),
    "arastance": ("id", "claim", "article", "stance"),
}
_SIDES = {
    **dict.fromkeys(("favor", "pos", "positive", "agree"), "for"),
    **dict.fromkeys(("against", "neg", "negative", "disagree"), "against"),
    **dict.fromkeys(("neutral", "none", "discuss"), "neither"),
    "unrelated": "unrelated",
}
"""What values of schemes mean; of others (mixed, unclear) those tables know nothing."""
_WORDS: Mapping[str, Mapping[str, str]] = {
    "semeval": {"for": "FAVOR", "against": "AGAINST", "neither": "NONE"},
    "mawqif": {"for": "Favor", "against": "Against", "neither": "None"},
    "arastance": {
        "for": "Agree",
        "against": "Disagree",
        "neither": "Discuss",
        "unrelated": "Unrelated",
    },
}


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    kind = options.choice(COLUMNS)
    buffer = io.StringIO()
    table = csv.DictWriter(buffer, _NAMES[kind], restval="", delimiter=_delimiter(kind))
    for rows in set_rows(item, options, report):
        for one in rows.annotations:
            found = _stance(rows, one, options, report)
            if found is not None:
                report.written += 1
                table.writerow({name: guarded(cell, one, report) for name, cell in found.items()})
    yield "", buffer.getvalue()


def _article(rows: SetRows, options: WriteOptions) -> str:
    """Give the text without the lines of the page that are not article, unless all goes out."""
    text, at = rows.document.text, 0
    outside = outside_regions(rows.document, options)
    if not outside:
        return text
    kept: list[str] = []
    for one in sorted(outside, key=lambda one: one.start):
        kept.append(text[at : one.start])
        at = max(at, one.end)
    kept.append(text[at:])
    return "\n".join(one.strip() for one in kept if one.strip())


def _stance(
    rows: SetRows, one: Annotation, options: WriteOptions, report: LossReport
) -> Row | None:
    """Give the row of a stance; what is none is left out, and told."""
    kind = options.choice(COLUMNS)
    layer = rows.scheme.layer(one.layer)
    if is_stance(layer):
        said = {**rows.stance(one), "stance": one.attributes.get("polarity", "")}
    elif layer is not None and layer.kind == "document" and layer.attribute("stance") is not None:
        target = layer.type(one.type)
        said: Row = {
            "target_text": one.attributes.get("claim") or (target.label.en if target else one.type),
            "evidence_text": _article(rows, options),
            "stance": one.attributes.get("stance", ""),
        }
    else:
        report.add(causes.LAYER, one.id, layer=one.layer)
        return None
    value = str(said["stance"])
    word = _WORDS.get(kind, {}).get(_SIDES.get(value.casefold(), ""))
    if kind != "own" and word is None:
        report.add(causes.STANCE_VALUE, one.id, value=value)
        return None
    _note(one, kind, report)
    if kind == "arastance":
        said["evidence_text"] = _article(rows, options)
    return dict(_cells(rows, one, said, kind, word or value))


def _note(one: Annotation, kind: str, report: LossReport) -> None:
    note_details(one, ("attributes", "arguments"), report)
    if set(one.attributes) - {"polarity", "stance", "claim"} - _carried(kind):
        report.add(causes.ATTRIBUTES, one.id)
    if any(each.role not in {"holder", "target"} for each in one.arguments) or kind != "own":
        report.add(causes.ARGUMENTS, one.id)
    if kind != "own":
        report.add(causes.SPANS, one.id)


def _carried(kind: str) -> set[str]:
    """Name the attributes that have columns of their own; names in schemes take no colon."""
    if kind == "mawqif":
        return {name.replace(":", "-") for name in _NAMES[kind][4:]}
    return {"sarcasm"} if kind == "own" else set()


def _cells(
    rows: SetRows, one: Annotation, said: Row, kind: str, stance: str
) -> Iterator[tuple[str, str | int]]:
    target, text = said.get("target_text", ""), said.get("evidence_text", "")
    sarcasm = one.attributes.get("sarcasm", "")
    match kind:
        case "semeval":
            cells = (one.id, _line(target), _line(text), stance)
            yield from zip(_NAMES[kind], cells, strict=True)
        case "mawqif":
            yield from {"ID": one.id, "text": text, "target": target, "stance": stance}.items()
            for name in _NAMES[kind][4:]:
                yield name, _in_mawqif(name, one.attributes.get(name.replace(":", "-"), ""))
        case "arastance":
            yield from zip(_NAMES[kind], (one.id, target, text, stance), strict=True)
        case _:
            yield from said.items()
            yield from (("stance", stance), ("sarcasm", sarcasm), ("id", one.id))
            yield from (("document", rows.document.name), ("document_id", rows.document.id))
            yield from (("annotator", rows.work.annotator), ("kind", rows.work.kind))


def _in_mawqif(name: str, value: str) -> str:
    """Write a value as Mawqif has it: Yes and No, and words of a reason with a blank between."""
    if name == "none_reason":
        return value.replace("-", " ")
    return value.capitalize() if name == "sarcasm" else value


def _line(text: str | int) -> str:
    return " ".join(str(text).split())


def _delimiter(kind: str) -> str:
    return "\t" if kind == "semeval" else ","


def _head(options: WriteOptions) -> str:
    kind = options.choice(COLUMNS)
    mark = "" if kind == "semeval" else "\ufeff"
    return mark + _delimiter(kind).join(_NAMES[kind]) + "\r\n"


PARTS = Parts(_part, head=_head)
write = writer_of("stances", PARTS)
FORMAT = Format(
    key="stances",
    title="Stance table",
    suffixes=(".csv",),
    unit="codepoint",
    write=write,
    losses=(
        *LOSSES,
        causes.LAYER,
        causes.STANCE_VALUE,
        causes.ARGUMENTS,
        causes.SPANS,
        causes.GUARDED,
    ),
    options=(COLUMNS, REGIONS),
    parts=PARTS,
)
