"""CoNLL-2003: one token a line with an IOB2 tag, for sequence taggers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from annotator.formats import Format, WriteOptions
from annotator.formats.loss import LossReport
from annotator.model.annotation import Annotation
from annotator.model.document import OUTSIDE_ARTICLE, Document
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span, hull
from annotator.schema.records import Scheme
from annotator.text.sentences import sentences
from annotator.text.words import tokens

OPTIONS: Mapping[str, tuple[str, ...]] = {
    "types": ("top", "full"),
    "levels": ("all", "NAM"),
    "tags": ("iob2",),
    "layer": (),
}


def write(items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions) -> LossReport:
    """Write the tokens of every set, document after document; nested mentions are lost."""
    report = LossReport("conll2003")
    layer = options.extra.get("layer") or _first_span_layer(options.scheme)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for item in items:
            report.documents += 1
            for work in item.sets:
                file.write("-DOCSTART- -X- -X- O\n\n")
                chosen = _choose(work.annotations, layer, options, report)
                for sentence in _tagged(item.document, chosen, options, report):
                    file.writelines(f"{token} _ _ {tag}\n" for token, tag in sentence)
                    file.write("\n")
    return report


def _first_span_layer(scheme: Scheme) -> str:
    return next((one.name for one in scheme.layers if one.kind == "span" and not one.quick), "")


def _choose(
    annotations: Sequence[Annotation], layer: str, options: WriteOptions, report: LossReport
) -> list[Annotation]:
    chosen: list[Annotation] = []
    for one in annotations:
        if one.layer != layer:
            report.add(f"not carried: layer {one.layer}", one.id)
        elif options.extra.get("levels") == "NAM" and one.attributes.get("level") != "NAM":
            report.add("left out: not a name", one.id)
        else:
            chosen.append(one)
            _note_details(one, options, report)
    return chosen


def _note_details(one: Annotation, options: WriteOptions, report: LossReport) -> None:
    if one.attributes:
        report.add("attributes dropped", one.id)
    if "." in one.type and options.extra.get("types") != "full":
        report.add("subtype dropped", one.id)
    if len(one.spans) > 1:
        report.add("discontinuous made one stretch", one.id)


def _tagged(
    document: Document,
    annotations: Iterable[Annotation],
    options: WriteOptions,
    report: LossReport,
) -> list[list[tuple[str, str]]]:
    kept = _article_tokens(document)
    starts, ends = [one.start for one in kept], [one.end for one in kept]
    breaks = [start for start, _ in sentences(document.text)]
    tags = ["O"] * len(kept)
    for one in sorted(annotations, key=_outermost_first):
        whole = hull(one.spans)
        if whole is None:
            continue
        first, last = bisect_right(ends, whole.start), bisect_left(starts, whole.end)
        if first >= last:
            report.add("left out: outside the article", one.id)
        elif any(tag != "O" for tag in tags[first:last]):
            report.add("nested or crossing dropped", one.id)
        elif bisect_right(breaks, starts[first]) != bisect_right(breaks, starts[last - 1]):
            report.add("left out: runs over the end of a sentence", one.id)
        else:
            if (starts[first], ends[last - 1]) != whole:
                report.add("widened to whole tokens", one.id)
            name = one.type if options.extra.get("types") == "full" else one.type.split(".")[0]
            tags[first:last] = [f"B-{name}", *[f"I-{name}"] * (last - first - 1)]
            report.written += 1
    return _by_sentence(document.text, kept, tags, breaks)


def _outermost_first(one: Annotation) -> tuple[int, Span, str]:
    whole = hull(one.spans) or Span(0, 0)
    return whole.start - whole.end, whole, one.id


def _article_tokens(document: Document) -> list[Span]:
    left_out = [one for one in document.regions if one.kind in OUTSIDE_ARTICLE]
    found = [Span(start, end) for start, end in tokens(document.text)]
    return [
        token
        for token in found
        if not any(region.start <= token.start < region.end for region in left_out)
        and any(character.isprintable() for character in document.text[token.start : token.end])
    ]


def _by_sentence(
    text: str, kept: Sequence[Span], tags: Sequence[str], breaks: Sequence[int]
) -> list[list[tuple[str, str]]]:
    found: dict[int, list[tuple[str, str]]] = {}
    for token, tag in zip(kept, tags, strict=True):
        surface = "".join(text[token.start : token.end].split())
        found.setdefault(bisect_right(breaks, token.start), []).append((surface, tag))
    return list(found.values())


FORMAT = Format(
    key="conll2003",
    title="CoNLL-2003",
    suffixes=(".conll",),
    unit="token",
    write=write,
    cannot_carry=(
        "nested and crossing mentions",
        "parts of words",
        "discontinuous mentions",
        "attributes",
        "entities, events, stances and relations",
    ),
    options=OPTIONS,
)
