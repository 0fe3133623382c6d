"""Prodigy JSONL: one document a line with tokens, spans on them and relations between tokens.

Source: prodi.gy, "Annotation interfaces": spans_manual and relations.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.formats import Files, Format, Parts, ReadOptions, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.recognising.of_json import is_prodigy
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import in_article, note_document
from annotator.formats.shared.drafts import Draft
from annotator.formats.shared.options import CLITICS, OFFSETS, REGIONS, RENAMING
from annotator.formats.shared.parts import writer_of
from annotator.formats.shared.raw_text import RawText, Unit, raw_text
from annotator.formats.shared.tokens import TOKEN_LOSSES, Tokenised, token_ranges, tokenise
from annotator.formats.strict_json import Entry
from annotator.formats.tools.documents import read_lines
from annotator.formats.tools.graph import (
    GRAPH_LOSSES,
    Graph,
    Names,
    Node,
    Rebuilding,
    nowhere,
    unknown_arc,
)
from annotator.formats.tools.json_lines import (
    encoded,
    optional_entries,
    plain_meta,
    text_at,
    work_of,
)
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    """Give a line for each set, which Prodigy tells apart by its session."""
    document = item.document
    note_document(item, ("meta",), report)
    names = options.once("names", lambda: Names(options.scheme))
    everywhere = WriteOptions(
        options.scheme,
        {CLITICS.name: options.choice(CLITICS), REGIONS.name: "all"},
        options.clitics,
    )
    for work in item.sets:
        annotations = in_article(document, work, options, report)
        tokenised = tokenise(document, annotations, everywhere)

        def fit(one: Annotation, span: Span, tokenised: Tokenised = tokenised) -> Span | None:
            ranges = token_ranges(one, (span,), tokenised, everywhere, report)
            if ranges is None:
                return None
            ((first, last),) = ranges
            return Span(tokenised.starts[first], tokenised.ends[last - 1])

        graph = Graph(annotations, names, report, fit=fit)
        line = {
            "text": document.text,
            "meta": {**dict(sorted(document.meta.items())), "name": document.name},
            "tokens": _tokens(tokenised),
            "spans": [_span(number, node, tokenised) for number, node in enumerate(graph.nodes)],
            "relations": [
                {
                    "head": tokenised.touched(graph.nodes[arc.source].span)[0],
                    "child": tokenised.touched(graph.nodes[arc.target].span)[0],
                    "label": arc.label,
                    "head_span": _span(arc.source, graph.nodes[arc.source], tokenised),
                    "child_span": _span(arc.target, graph.nodes[arc.target], tokenised),
                }
                for arc in graph.arcs
            ],
            "answer": "accept",
            "_session_id": work.annotator,
            "annotator": work.annotator,
            "kind": work.kind,
            "offset_unit": "codepoint",
        }
        yield "", encoded(line) + "\n"


def _tokens(tokenised: Tokenised) -> list[dict[str, object]]:
    text = tokenised.text
    return [
        {
            "text": text[start:end],
            "start": start,
            "end": end,
            "id": number,
            "ws": text[end : end + 1].isspace(),
        }
        for number, (start, end) in enumerate(zip(tokenised.starts, tokenised.ends, strict=True))
    ]


def _span(number: int, node: Node, tokenised: Tokenised) -> dict[str, object]:
    """Tell a stretch; its id parts two of one label on the same words."""
    first, last = tokenised.touched(node.span)
    return {
        "start": node.span.start,
        "end": node.span.end,
        "token_start": first,
        "token_end": last - 1,
        "label": node.label,
        "id": number,
    }


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the documents of a file; rejected and ignored ones carry no annotations."""
    return read_lines(path, options, _document)


def _document(
    path: Path, entry: Entry, options: ReadOptions, rebuilding: Rebuilding
) -> AnnotatedDocument:
    unit: Unit = "utf16" if options.choice(OFFSETS) == "utf16" else "codepoint"
    text = raw_text(text_at(entry, "text"), unit)
    meta = plain_meta(entry, "meta")
    name = meta.pop("name", f"{path.stem}-{entry.place.line}")
    if entry.values.get("answer", "accept") != "accept":
        return AnnotatedDocument(text.document(name, meta))
    drafts = _drafts(entry, text, options, rebuilding)
    session = entry.values.get("_session_id")
    source = session if isinstance(session, str) and session.strip() else path.stem
    work = work_of(drafts, rebuilding.names.scheme, options, source, entry)
    return AnnotatedDocument(text.document(name, meta), (work,))


def _drafts(
    entry: Entry, text: RawText, options: ReadOptions, rebuilding: Rebuilding
) -> list[Draft]:
    found: dict[tuple[int, int, str, object], Draft] = {}
    drafts: list[Draft] = []
    for one in optional_entries(entry, "spans"):
        start, end, label, _ = key = _key(one)
        span = text.span(start, end)
        draft = rebuilding.node(label, span) if span is not None else None
        if draft is not None:
            found.setdefault(key, draft)
            drafts.append(draft)
        elif span is None:
            options.tell(nowhere(entry.place, label))
        else:
            rebuilding.leave_out(entry.place, label, (entry.place, key))
    for arc in optional_entries(entry, "relations"):
        label = text_at(arc, "label")
        keys = [
            _key(arc.entry(key)) if isinstance(arc.values.get(key), dict) else None
            for key in ("head_span", "child_span")
        ]
        ends = [found.get(key) if key is not None else None for key in keys]
        if ends[0] is None or ends[1] is None:
            rebuilding.lose_end(entry.place, label, [(entry.place, key) for key in keys])
            continue
        try:
            relation = rebuilding.arc(ends[0], ends[1], label)
            drafts += [relation] if relation is not None else []
        except LookupError:
            options.tell(unknown_arc(entry.place, label))
    return drafts


def _key(span: Entry) -> tuple[int, int, str, object]:
    span.require_keys(("start", "end", "label"), span.values)
    number = span.values.get("id")
    identifier = number if isinstance(number, int | str) else None
    return span.integer("start"), span.integer("end"), text_at(span, "label"), identifier


PARTS = Parts(_part)
write = writer_of("prodigy", PARTS)
FORMAT = Format(
    key="prodigy",
    title="Prodigy JSON Lines",
    suffixes=(".prodigy.jsonl",),
    unit="codepoint",
    write=write,
    read=read,
    losses=(
        *GRAPH_LOSSES,
        causes.NO_WORK,
        *(one for one in TOKEN_LOSSES if one not in GRAPH_LOSSES),
    ),
    options=(CLITICS, REGIONS),
    read_options=(OFFSETS, RENAMING),
    parts=PARTS,
    recognises=is_prodigy,
)
