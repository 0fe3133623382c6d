"""CoNLL-2003: one token a line with its tags, for sequence taggers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from annotator.formats import Choice, Files, Format, Option, Parts, WriteOptions
from annotator.formats.conll.numbered import number_of
from annotator.formats.conll.reading2003 import READ_OPTIONS, first_span_layer, read
from annotator.formats.conll.tags import Tagging, tag_columns
from annotator.formats.loss import LossReport
from annotator.formats.recognising.of_lines import is_conll2003
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import MainTypes, in_article, note_details, note_document
from annotator.formats.shared.options import CLITICS, LAYER, LEVELS, REGIONS, TYPES
from annotator.formats.shared.parts import writer_of
from annotator.formats.shared.tokens import TOKEN_LOSSES, Tokenised, token_ranges, tokenise, whole
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Words

TAGS = Option(
    "tags",
    Words("Tags", "الرموز"),
    (
        Choice("iob2", Words("IOB2", "رموز IOB2")),
        Choice("iob1", Words("IOB1", "رموز IOB1")),
        Choice("bioes", Words("BIOES", "رموز BIOES")),
    ),
)
COLUMNS = Option(
    "columns",
    Words("Nested mentions", "الأذكار المتداخلة"),
    (
        Choice("one", Words("one column, the outermost", "عمود واحد للذِكر الأوسع")),
        Choice("nested", Words("a column for each depth", "عمود لكل مستوى من التداخل")),
    ),
)
DOCUMENT_LINE = "-DOCSTART- -X- -X- O"


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    """Give the tokens of every set, one set after the other."""
    note_document(item, (), report)
    report.add_document(causes.TEXT, item.document.id)
    if len(item.sets) > 1:
        report.add_document(causes.NAMES, item.document.id)
    layer = options.choice(LAYER) or first_span_layer(options.scheme).name
    for work in item.sets:
        chosen = _chosen(in_article(item.document, work, options, report), layer, options, report)
        tokenised = tokenise(item.document, chosen, options)
        marks = _marks(chosen, tokenised, options, report)
        nested = options.choice(COLUMNS) == "nested"
        tagging = cast("Tagging", options.choice(TAGS))
        columns = tag_columns(len(tokenised), marks, tokenised.breaks, tagging, nested, report)
        yield "", "".join((DOCUMENT_LINE, "\n\n", *_lines(tokenised, columns)))


def _lines(tokenised: Tokenised, columns: list[list[str]]) -> Iterable[str]:
    text = tokenised.text
    tags = columns[0] if len(columns) == 1 else list(map(" ".join, zip(*columns, strict=True)))
    places = zip(tokenised.starts, tokenised.ends, tags, strict=True)
    lines = [f"{text[start:end]} _ _ {tag}\n" for start, end, tag in places]
    for sentence in tokenised.sentences():
        yield from lines[sentence.start : sentence.stop]
        yield "\n"


def _chosen(
    annotations: Iterable[Annotation], layer: str, options: WriteOptions, report: LossReport
) -> list[Annotation]:
    chosen: list[Annotation] = []
    only_names = options.choice(LEVELS) == "NAM"
    for one in annotations:
        if one.layer != layer:
            report.add(causes.LAYER, one.id, layer=one.layer)
        elif only_names and one.attributes.get("level") != "NAM":
            report.add(causes.NOT_CHOSEN, one.id)
        else:
            chosen.append(one)
    return chosen


def _marks(
    annotations: Iterable[Annotation],
    tokenised: Tokenised,
    options: WriteOptions,
    report: LossReport,
) -> list[tuple[int, int, str, Annotation]]:
    found: list[tuple[int, int, str, Annotation]] = []
    with_subtypes = options.choice(TYPES) == "full"
    main = options.once("main types", lambda: MainTypes(options.scheme))
    for one in annotations:
        ranges = token_ranges(one, whole(one, report), tokenised, options, report)
        if ranges is None:
            continue
        ((first, last),) = ranges
        if tokenised.sentence_of(first) != tokenised.sentence_of(last - 1):
            report.add(causes.CROSSES_SENTENCES, one.id)
            continue
        name = one.type if with_subtypes else main[one.layer, one.type]
        if name != one.type:
            report.add(causes.SUBTYPE, one.id)
        number = number_of(one, options.scheme.layer(one.layer))
        keeps = ("attributes",) if number and len(one.attributes) == 1 else ()
        note_details(one, keeps, report)
        found.append((first, last, name + number, one))
    return found


PARTS = Parts(_part)
write = writer_of("conll2003", PARTS)
FORMAT = Format(
    key="conll2003",
    title="CoNLL-2003",
    suffixes=(".conll", ".iob", ".bio"),
    unit="token",
    write=write,
    read=read,
    losses=(
        *TOKEN_LOSSES,
        causes.LAYER,
        causes.NOT_CHOSEN,
        causes.NESTED,
        causes.CROSSES_SENTENCES,
        causes.HULL,
        causes.SUBTYPE,
        causes.FILLER,
        causes.ATTRIBUTES,
        causes.ARGUMENTS,
        *causes.REMARKS,
        *causes.OF_DOCUMENTS,
        causes.NO_WORK,
        causes.TEXT,
        causes.NAMES,
    ),
    options=(TAGS, COLUMNS, LAYER, TYPES, LEVELS, CLITICS, REGIONS),
    read_options=READ_OPTIONS,
    parts=PARTS,
    recognises=is_conll2003,
)
