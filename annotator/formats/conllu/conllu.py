"""CoNLL-U: tokens with their clitics as multi-word tokens, entities as in CorefUD.

There is no syntax to tell: every word hangs on the first one, which validators accept. What stands
between words is kept in MISC (SpacesAfter), and a form that is not composed as validators want it
in Orig, so that the text comes back as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from annotator.formats import Choice, Files, Format, Option, Parts, WriteOptions
from annotator.formats.conllu.entities import GLOBAL_ENTITY, entity_column
from annotator.formats.conllu.escaping import escape_gap, nfc
from annotator.formats.conllu.reading import READ_OPTIONS, mention_layer, read
from annotator.formats.loss import LossReport
from annotator.formats.recognising.of_lines import is_conllu
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import in_article, note_details, note_document
from annotator.formats.shared.options import CLITICS, LAYER, REGIONS
from annotator.formats.shared.parts import writer_of
from annotator.formats.shared.tokens import (
    TOKEN_LOSSES,
    Ranges,
    Tokenised,
    token_ranges,
    tokenise,
)
from annotator.model.annotation import Annotation
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.schema.records import Layer
from annotator.text.letters import INVISIBLE

_SEEN = regex.compile(rf"[^\s\p{{C}}{INVISIBLE}]")
_NOTHING = "\t".join("_" * 7)
SPLIT_FIRST = Option(
    CLITICS.name,
    CLITICS.label,
    tuple(
        Choice(one.name, one.label)
        for one in sorted(CLITICS.choices, key=lambda one: one.name not in {"split", "segment"})
    ),
)
"""The clitic policy with multi-word tokens first, which this format has and others lack."""


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    note_document(item, (), report)
    layer = mention_layer(options.scheme, options.choice(LAYER))
    for number, work in enumerate(item.sets):
        chosen = WriteOptions(
            options.scheme,
            {CLITICS.name: options.choice(SPLIT_FIRST), REGIONS.name: options.choice(REGIONS)},
            options.clitics,
        )
        writing = _Writing(item, work, layer, chosen, report)
        yield "", "".join(writing.lines(f"{item.document.id[-8:]}{'abcdefghij'[number % 10]}"))


@dataclass(slots=True)
class _Writing:
    item: AnnotatedDocument
    work: AnnotationSet
    layer: Layer
    options: WriteOptions
    report: LossReport

    def lines(self, prefix: str) -> Iterator[str]:
        """Give the lines of one set."""
        document = self.item.document
        annotations = in_article(document, self.work, self.options, self.report)
        mentions, chains = self._chosen(annotations)
        tokenised = tokenise(document, mentions, self.options)
        marks = [
            (one, ranges)
            for one in mentions
            if (ranges := self._ranges(one, tokenised)) is not None
        ]
        entities = entity_column(marks, chains, prefix, self.report)
        gaps = _gaps(tokenised)
        if "".join(_rebuilt(tokenised, gaps)) != document.text:
            self.report.add_document(causes.TEXT, document.id)
        yield f"# newdoc id = {' '.join(document.name.split())}\n"
        yield f"# annotator = {' '.join(self.work.annotator.split())}\n"
        yield f"# annotator_kind = {self.work.kind}\n"
        yield f"# global.Entity = {GLOBAL_ENTITY}\n"
        for number, sentence in enumerate(tokenised.sentences(), 1):
            yield f"# sent_id = {prefix}-{number}\n"
            yield f"# text = {_text_line(tokenised, gaps, sentence)}\n"
            yield from _rows(tokenised, gaps, sentence, entities)
            yield "\n"

    def _chosen(
        self, annotations: Sequence[Annotation]
    ) -> tuple[list[Annotation], list[Annotation]]:
        mentions: list[Annotation] = []
        chains: list[Annotation] = []
        name = self.layer.name
        chain_layers = {
            one.name
            for one in self.options.scheme.layers
            if one.kind == "chain" and one.members == name
        }
        for one in annotations:
            if one.layer == name:
                mentions.append(one)
                note_details(one, ("attributes",), self.report)
            elif one.layer in chain_layers:
                chains.append(one)
                note_details(one, ("arguments",), self.report)
            else:
                self.report.add(causes.LAYER, one.id, layer=one.layer)
        return mentions, chains

    def _ranges(self, one: Annotation, tokenised: Tokenised) -> Ranges | None:
        ranges = token_ranges(one, one.spans, tokenised, self.options, self.report)
        if ranges is None:
            return None
        joined = _met(ranges)
        if joined != ranges:
            self.report.add(causes.PARTS_JOINED, one.id)
        if tokenised.sentence_of(joined[0][0]) != tokenised.sentence_of(joined[-1][1] - 1):
            self.report.add(causes.CROSSES_SENTENCES, one.id)
            return None
        return joined


def _met(ranges: Ranges) -> Ranges:
    """Join ranges that follow one another without a token between; CorefUD has no such parts."""
    found: list[tuple[int, int]] = []
    for first, last in ranges:
        if found and found[-1][1] == first:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return tuple(found)


def _gaps(tokenised: Tokenised) -> list[str]:
    """Give what stands before the first token and after each; words left out become a line end."""
    text = tokenised.text
    starts = (*tokenised.starts, len(text))
    ends = (0, *tokenised.ends)
    gaps = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    return [gap if _SEEN.search(gap) is None else "\n" for gap in gaps]


def _rebuilt(tokenised: Tokenised, gaps: Sequence[str]) -> Iterator[str]:
    yield gaps[0]
    for token, (start, end) in enumerate(zip(tokenised.starts, tokenised.ends, strict=True)):
        yield tokenised.text[start:end]
        yield gaps[token + 1]


def _text_line(tokenised: Tokenised, gaps: Sequence[str], sentence: range) -> str:
    pieces: list[str] = []
    for word in _words(tokenised, sentence):
        pieces.append(nfc(_form(tokenised, word)))
        if word[-1] + 1 < sentence.stop and gaps[word[-1] + 1]:
            pieces.append(" ")
    return "".join(pieces)


def _words(tokenised: Tokenised, sentence: range) -> Iterator[range]:
    """Put the tokens of each word together."""
    first = sentence.start
    for token in sentence:
        is_last = token + 1 == sentence.stop
        if is_last or tokenised.words[token + 1] != tokenised.words[token]:
            yield range(first, token + 1)
            first = token + 1


def _form(tokenised: Tokenised, word: range) -> str:
    return tokenised.text[tokenised.starts[word.start] : tokenised.ends[word[-1]]]


def _rows(
    tokenised: Tokenised, gaps: Sequence[str], sentence: range, entities: Mapping[int, str]
) -> Iterator[str]:
    for word in _words(tokenised, sentence):
        form = _form(tokenised, word)
        misc = [f"Orig={escape_gap(form)}"] if nfc(form) != form else []
        spaces = _spaces(gaps, word, sentence)
        ids = [token - sentence.start + 1 for token in word]
        if len(word) > 1:
            whole = "|".join((*misc, *spaces)) or "_"
            yield f"{ids[0]}-{ids[-1]}\t{nfc(form)}\t{_NOTHING}\t{whole}\n"
            misc, spaces = [], []
        for token, number in zip(word, ids, strict=True):
            own = tokenised.text[tokenised.starts[token] : tokenised.ends[token]]
            if len(word) > 1 and nfc(own) != own:
                misc = [f"Orig={escape_gap(own)}"]
            said = [f"Entity={entities[token]}"] if token in entities else []
            columns = "\t".join(("_", "X", "_", "_", *_head(number), "_"))
            yield f"{number}\t{nfc(own)}\t{columns}\t{'|'.join((*said, *misc, *spaces)) or '_'}\n"
            misc = [] if len(word) > 1 else misc


def _head(number: int) -> tuple[str, str]:
    return ("0", "root") if number == 1 else ("1", "dep")


def _spaces(gaps: Sequence[str], word: range, sentence: range) -> list[str]:
    """Say what stands around a word, where it is anything but one blank."""
    said: list[str] = []
    if word.start == 0 and gaps[0]:
        said.append(f"SpacesBefore={escape_gap(gaps[0])}")
    gap = gaps[word[-1] + 1]
    if not gap:
        said.append("SpaceAfter=No")
    elif gap != " ":
        said.append(f"SpacesAfter={escape_gap(gap)}")
    return said


PARTS = Parts(_part)
write = writer_of("conllu", PARTS)
FORMAT = Format(
    key="conllu",
    title="CoNLL-U (CorefUD)",
    suffixes=(".conllu",),
    unit="token",
    write=write,
    read=read,
    losses=(
        *TOKEN_LOSSES,
        causes.LAYER,
        causes.NESTED,
        causes.CROSSES_SENTENCES,
        causes.PARTS_JOINED,
        causes.SHARED_MENTION,
        causes.FILLER,
        causes.ATTRIBUTES,
        causes.ARGUMENTS,
        *causes.REMARKS,
        *causes.OF_DOCUMENTS,
        causes.NO_WORK,
        causes.TEXT,
    ),
    options=(SPLIT_FIRST, LAYER, REGIONS),
    read_options=READ_OPTIONS,
    parts=PARTS,
    recognises=is_conllu,
)
