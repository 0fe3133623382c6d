"""Writes the rows of WebAnno TSV: tokens and parts of tokens with the columns of every layer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import regex

from annotator.formats import WriteOptions
from annotator.formats.loss import Cause, LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import note_details
from annotator.formats.shared.tokens import Tokenised
from annotator.formats.webanno.layers import COMMENT, VALUE, Columns, base_of, escape
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span, hull
from annotator.text.letters import INVISIBLE
from annotator.text.offsets import OffsetMap

LOSSES: tuple[Cause, ...] = (
    causes.OUTSIDE,
    causes.NO_PLACE,
    causes.NO_TOKEN,
    causes.CROSSES_SENTENCES,
    causes.HULL,
    causes.NARROWED,
    causes.SPANS,
    causes.FILLER,
    causes.LITERAL,
    causes.ENTITY_AS_FILLER,
    causes.ENDS_MISSING,
    causes.TWO_ENDS,
    causes.SHARED_MENTION,
    causes.ATTRIBUTES,
    *causes.REMARKS,
)
_SEEN = regex.compile(rf"[^\s\p{{C}}{INVISIBLE}]")


class Row(NamedTuple):
    """A token, or a part of one: its number in the text, and where it lies."""

    token: int
    start: int
    end: int


@dataclass(slots=True)
class _Mark:
    annotation: Annotation
    columns: Columns
    rows: list[Row]
    number: int


@dataclass(slots=True)
class Table:
    """The rows of one set, as they are filled layer by layer."""

    tokenised: Tokenised
    columns: Sequence[Columns]
    options: WriteOptions
    report: LossReport
    cells: defaultdict[Row, dict[str, list[list[str]]]] = field(
        default_factory=lambda: defaultdict[Row, dict[str, list[list[str]]]](dict)
    )
    _marks: dict[AnnotationId, _Mark] = field(default_factory=dict[AnnotationId, _Mark])
    _by_id: dict[AnnotationId, Annotation] = field(default_factory=dict[AnnotationId, Annotation])

    def fill(self, annotations: Sequence[Annotation]) -> None:
        """Put annotations into the cells; what has no place in them is told."""
        by_layer = {one.layer.name: one for one in self.columns}
        self._by_id = {one.id: one for one in annotations}
        for one in annotations:
            columns = by_layer.get(one.layer)
            if columns is None:
                self.report.add(causes.NO_PLACE, one.id)
            elif columns.layer.kind in {"span", "frame"}:
                self._place(one, columns)
        for mark in self._marks.values():
            self._write_mark(mark)
        number = 0
        for one in annotations:
            columns = by_layer.get(one.layer)
            if columns is not None and columns.layer.kind == "relation":
                self._write_relation(one, columns)
            elif columns is not None and columns.layer.kind == "chain":
                number = self._write_chain(one, columns, number)

    def lines(self) -> Iterator[str]:
        """Write everything: the header, then each sentence with its rows."""
        yield "#FORMAT=WebAnno TSV 3.3\n"
        base = base_of(list(self.columns))
        for one in self.columns:
            yield f"{one.header(base)}\n"
        units = OffsetMap(self.tokenised.text)
        nothing = "\t".join("_" * sum(one.width for one in self.columns))
        by_token: defaultdict[int, list[Row]] = defaultdict(list)
        for row in self.cells:
            by_token[row.token].append(row)
        for number, sentence in enumerate(self.tokenised.sentences(), 1):
            yield f"\n{'' if number > 1 else chr(10)}#Text={escape_text(self._text(sentence))}\n"
            for token in sentence:
                name = f"{number}-{token - sentence.start + 1}"
                whole = Row(token, *self.tokenised.span(token))
                yield self._line(name, whole, units, nothing)
                parts = sorted(row for row in by_token[token] if row != whole)
                for part, row in enumerate(parts, 1):
                    yield self._line(f"{name}.{part}", row, units, nothing)

    def _text(self, sentence: range) -> str:
        """Give the text of a sentence, blanks where words in it do not go out."""
        pieces: list[str] = []
        at = self.tokenised.starts[sentence.start]
        for token in sentence:
            gap = self.tokenised.text[at : self.tokenised.starts[token]]
            blank = " " * (len(gap.encode("utf-16-le")) // 2)
            pieces.append(blank if _SEEN.search(gap) else gap)
            pieces.append(self.tokenised.surface(token))
            at = self.tokenised.ends[token]
        return "".join(pieces)

    def _line(self, name: str, row: Row, units: OffsetMap, nothing: str) -> str:
        surface = self.tokenised.text[row.start : row.end]
        places = f"{units.to_utf16(row.start)}-{units.to_utf16(row.end)}"
        filled = self.cells.get(row)
        if filled is None:
            return f"{name}\t{places}\t{surface}\t{nothing}\t\n"
        cells: list[str] = []
        for one in self.columns:
            entries = filled.get(one.name, [])
            cells += (
                ["|".join(each) for each in zip(*entries, strict=True)]
                if entries
                else ["_"] * one.width
            )
        return "\t".join((name, places, surface, *cells)) + "\t\n"

    def _place(self, one: Annotation, columns: Columns) -> None:
        span = hull(one.spans)
        if span is None:
            self.report.add(causes.NO_PLACE, one.id)
            return
        first, last = self.tokenised.touched(span)
        if first >= last:
            text = self.tokenised.text[span.start : span.end]
            cause = causes.OUTSIDE if _SEEN.search(text) else causes.NO_TOKEN
            self.report.add(cause, one.id)
            return
        if self.tokenised.sentence_of(first) != self.tokenised.sentence_of(last - 1):
            self.report.add(causes.CROSSES_SENTENCES, one.id)
            return
        rows = [
            Row(token, max(start, span.start), min(end, span.end))
            for token in range(first, last)
            for start, end in (self.tokenised.span(token),)
        ]
        if len(one.spans) > 1:
            self.report.add(causes.HULL, one.id)
        elif Span(rows[0].start, rows[-1].end) != span:
            self.report.add(causes.NARROWED, one.id)
        self._marks[one.id] = _Mark(one, columns, rows, len(self._marks) + 1)

    def _write_mark(self, mark: _Mark) -> None:
        one = mark.annotation
        note_details(one, ("attributes", "arguments", "comment"), self.report)
        values = [self._value(one, key) for _, key in mark.columns.features]
        if mark.columns.layer.kind == "frame":
            values += self._slots(one)
        self._put(mark, [f"{value}[{mark.number}]" for value in values])
        self.report.written += 1

    def _put(self, mark: _Mark, values: list[str]) -> None:
        for row in mark.rows:
            self.cells[row].setdefault(mark.columns.name, []).append(values)

    @staticmethod
    def _value(one: Annotation, key: str) -> str:
        if key == VALUE:
            return escape(one.type)
        value = one.comment if key == COMMENT else one.attributes.get(key, "")
        return escape(value) if value else "*"

    def _slots(self, one: Annotation) -> list[str]:
        roles: list[str] = []
        targets: list[str] = []
        for argument in one.arguments:
            if argument.target is None:
                self.report.add(causes.LITERAL, one.id)
                continue
            mark = self._mark_of(argument.target, one)
            if mark is None:
                self.report.add(causes.FILLER, one.id)
                continue
            roles.append(escape(argument.role))
            targets.append(f"{self._address(mark)}[{mark.number}]")
        return [";".join(roles) or "*", ";".join(targets) or "*"]

    def _mark_of(self, target: AnnotationId, one: Annotation) -> _Mark | None:
        """Find a filler; for an entity stands its first name, else its first mention."""
        filler = self._by_id.get(target)
        members: Iterable[AnnotationId] = (target,)
        if filler is not None and filler.layer in {
            each.layer.name for each in self.columns if each.layer.kind == "chain"
        }:
            members = [each for each in filler.targets() if each in self._marks]
            if members:
                self.report.add(causes.ENTITY_AS_FILLER, one.id)
        found = [self._marks[each] for each in members if each in self._marks]
        named = (each for each in found if each.annotation.attributes.get("level") == "NAM")
        return next(named, found[0] if found else None)

    def _address(self, mark: _Mark) -> str:
        row = mark.rows[0]
        sentence = self.tokenised.sentence_of(row.token)
        return f"{sentence + 1}-{row.token - self.tokenised.breaks[sentence] + 1}"

    def _write_relation(self, one: Annotation, columns: Columns) -> None:
        tag = columns.layer.type(one.type)
        roles = [role.name for role in tag.roles[:2]] if tag is not None else []
        ends: list[_Mark] = []
        for role in roles:
            mark = next((self._mark_of(each, one) for each in one.targets(role)), None)
            ends += [mark] if mark is not None else []
        if len(ends) < 2:
            self.report.add(causes.ENDS_MISSING, one.id)
            return
        if len(one.arguments) > 2:
            self.report.add(causes.TWO_ENDS, one.id)
        if one.spans:
            self.report.add(causes.SPANS, one.id)
        note_details(one, ("attributes", "arguments", "comment"), self.report)
        values = [self._value(one, key) for _, key in columns.features]
        source, target = ends
        link = f"{self._address(source)}[{source.number}_{target.number}]"
        cells = self.cells[target.rows[0]]
        cells.setdefault(columns.name, []).append([*values, link])
        self.report.written += 1

    def _write_chain(self, one: Annotation, columns: Columns, number: int) -> int:
        """Write a link at each mention; it names the mention where several stand there."""
        members = [self._marks[each] for each in one.targets() if each in self._marks]
        if not members:
            self.report.add(causes.NO_PLACE, one.id)
            return number
        if len(members) < len(one.arguments):
            self.report.add(causes.SHARED_MENTION, one.id)
        note_details(one, ("arguments",), self.report)
        self.report.written += 1
        for link, mark in enumerate(members, 1):
            values = [
                f"{escape(one.type)}[{number + 1}]",
                f"m{mark.number}->{number + 1}-{link}",
            ]
            for row in mark.rows:
                self.cells[row].setdefault(columns.name, []).append(values)
        return number + 1


def escape_text(text: str) -> str:
    """Write the text of a sentence on its line."""
    return text.replace("\\", "\\\\").replace("\t", r"\t").replace("\n", r"\n")
