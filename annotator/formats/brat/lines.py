"""The lines of an .ann file: T for text, E for frames, R for relations, * for entities, A and #."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from annotator.formats.brat.names import Names, brat_role
from annotator.formats.loss import Cause, LossReport
from annotator.formats.shared import causes
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span, surface
from annotator.schema.records import LayerKind

LOSSES: tuple[Cause, ...] = (
    causes.NO_PLACE,
    causes.NO_TOKEN,
    causes.CUT_AT_LINES,
    causes.FILLER,
    causes.LITERAL,
    causes.ENTITY_AS_FILLER,
    causes.SHARED_MENTION,
    causes.ENDS_MISSING,
    causes.TWO_ENDS,
    causes.SPANS,
    causes.TYPE,
    causes.ATTRIBUTES,
    *causes.REMARKS,
    causes.LINE_BREAKS,
    causes.LONELY_ENTITY,
)
_LINE_END = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def lines_of(
    text: str, annotations: Sequence[Annotation], names: Names, report: LossReport
) -> list[str]:
    """Write one set's annotations; what brat cannot hold is counted in the report."""
    return _Lines(text, annotations, names, report).all()


class _Lines:
    """Numbers the annotations of one set and writes them."""

    def __init__(
        self, text: str, annotations: Sequence[Annotation], names: Names, report: LossReport
    ) -> None:
        self._text = text
        self._annotations = annotations
        self._report = report
        self._brat = names
        self._kinds: dict[str, LayerKind] = {one.name: one.kind for one in names.scheme.layers}
        self._free = {
            (layer.name, one.name)
            for layer in names.scheme.layers
            for one in layer.attributes
            if not one.values
        }
        self._by_id = {one.id: one for one in annotations}
        self._names: dict[AnnotationId, str] = {}
        self._triggers: dict[AnnotationId, str] = {}
        self._notes = 0
        self._attributes = 0

    def all(self) -> list[str]:
        """Give every line, text-bound ones first."""
        lines = list(self._text_lines())
        frames = [one for one in self._annotations if one.id in self._triggers]
        lines += [self._frame_line(one) for one in frames]
        lines += list(self._relation_lines())
        lines += list(self._entity_lines())
        for one in self._annotations:
            if one.id in self._names:
                lines += self._details(one)
                self._report.written += 1
                if one.milliseconds:
                    self._report.add(causes.TIME, one.id)
        return lines

    def _text_lines(self) -> Iterator[str]:
        """Write what stands in the text; a frame gets its own name beside that of its trigger."""
        number = frames = 0
        for one in self._annotations:
            kind = self._kinds.get(one.layer)
            if kind in {"relation", "chain"}:
                continue
            if kind == "document" or not one.spans:
                self._report.add(causes.NO_PLACE, one.id)
                continue
            fragments = self._fragments(one.spans)
            if not fragments:
                self._report.add(causes.NO_TOKEN, one.id)
                continue
            if fragments != one.spans:
                self._report.add(causes.CUT_AT_LINES, one.id)
            number += 1
            name = self._names[one.id] = f"T{number}"
            if kind == "frame":
                frames += 1
                self._triggers[one.id] = name
                self._names[one.id] = f"E{frames}"
            label = self._brat.marks.of(one.layer, one.type)
            if len(fragments) == 1:
                start, end = fragments[0]
                yield f"{name}\t{label} {start} {end}\t{self._text[start:end]}"
                continue
            places = ";".join(f"{start} {end}" for start, end in fragments)
            yield f"{name}\t{label} {places}\t{surface(self._text, fragments)}"

    def _fragments(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Give the stretches of a mark that hold no line end; mostly it is the one it was."""
        if len(spans) == 1:
            written = self._text[spans[0].start : spans[0].end]
            if "\n" not in written and written == written.strip():
                return spans
        return tuple(part for span in spans for part in self._without_line_ends(span))

    def _without_line_ends(self, span: Span) -> Iterator[Span]:
        written = self._text[span.start : span.end]
        if "\n" not in written and written == written.strip():
            yield span
            return
        start = span.start
        for line in written.split("\n"):
            kept = line.strip()
            if kept:
                begin = start + len(line) - len(line.lstrip())
                yield Span(begin, begin + len(kept))
            start += len(line) + 1

    def _frame_line(self, one: Annotation) -> str:
        label = self._brat.marks.of(one.layer, one.type)
        parts = [f"{label}:{self._triggers[one.id]}", *self._numbered(self._fillers(one))]
        return f"{self._names[one.id]}\t{' '.join(parts)}"

    def _fillers(self, one: Annotation) -> Iterator[tuple[str, str]]:
        """Give the roles of an annotation with what stands in the text for them."""
        for argument in one.arguments:
            if argument.target is None:
                continue
            name = self._name_of(argument.target, one)
            if name is None:
                self._report.add(causes.FILLER, one.id)
            else:
                yield argument.role, name

    def _name_of(self, target: AnnotationId, one: Annotation) -> str | None:
        """Name a filler; for an entity stands its first name, else its first mention."""
        filler = self._by_id.get(target)
        if filler is None or self._kinds.get(filler.layer) != "chain":
            return self._names.get(target)
        members = [each for each in filler.targets() if each in self._names]
        if not members:
            return None
        self._report.add(causes.ENTITY_AS_FILLER, one.id)
        named = (each for each in members if self._by_id[each].attributes.get("level") == "NAM")
        return self._names[next(named, members[0])]

    @staticmethod
    def _numbered(fillers: Iterator[tuple[str, str]]) -> Iterator[str]:
        counts: Counter[str] = Counter()
        for role, name in fillers:
            written = brat_role(role)
            counts[written] += 1
            yield f"{written}{counts[written] if counts[written] > 1 else ''}:{name}"

    def _relation_lines(self) -> Iterator[str]:
        lines: list[tuple[Annotation, str]] = []
        relations = [one for one in self._annotations if self._kinds.get(one.layer) == "relation"]
        for one in relations:
            ends = list(self._numbered(self._fillers(one)))
            if len(ends) < 2:
                self._report.add(causes.ENDS_MISSING, one.id)
                continue
            if len(ends) > 2 or len(one.arguments) > 2:
                self._report.add(causes.TWO_ENDS, one.id)
            if one.spans:
                self._report.add(causes.SPANS, one.id)
            lines.append((one, " ".join(ends[:2])))
        # Named only now, for the end of a relation cannot be another one.
        for number, (one, ends) in enumerate(lines, 1):
            self._names[one.id] = f"R{number}"
            yield f"R{number}\t{self._brat.marks.of(one.layer, one.type)} {ends}"

    def _entity_lines(self) -> Iterator[str]:
        taken: set[AnnotationId] = set()
        for one in self._annotations:
            if self._kinds.get(one.layer) != "chain":
                continue
            members = [each for each in one.targets() if each in self._names and each not in taken]
            if len(members) < 2:
                self._report.add(causes.LONELY_ENTITY, one.id)
                continue
            taken.update(members)
            if len(members) < len(one.arguments):
                self._report.add(causes.SHARED_MENTION, one.id)
            if self._by_id[members[0]].type != one.type:
                self._report.add(causes.TYPE, one.id)
            self._note_bare(one)
            self._report.written += 1
            yield f"*\tEquiv {' '.join(self._names[each] for each in members)}"

    def _note_bare(self, one: Annotation) -> None:
        """Tell what an entity has beside its mentions: no line can be about it."""
        for has, cause in (
            (one.attributes, causes.ATTRIBUTES),
            (one.comment, causes.COMMENT),
            (one.doubt, causes.DOUBT),
            (one.milliseconds, causes.TIME),
        ):
            if has:
                self._report.add(cause, one.id)

    def _details(self, one: Annotation) -> Iterator[str]:
        """Write attributes, literals, the comment and the doubt of what has a name."""
        for name, value in sorted(one.attributes.items()):
            if (one.layer, name) in self._free or _LINE_END.search(value):
                yield self._note(one, self._brat.attribute(name), value)
            else:
                yield self._attribute(one, self._brat.attribute(name), value)
        if one.arguments:
            yield from self._literals(one)
        if one.comment:
            yield self._note(one, "AnnotatorNotes", one.comment)
        if one.doubt:
            yield self._note(one, "Unconfirmed", "?")

    def _literals(self, one: Annotation) -> Iterator[str]:
        seen: set[str] = set()
        for argument in one.arguments:
            if argument.value is None:
                continue
            if argument.role in seen or not self._may_be_literal(one, argument):
                self._report.add(causes.LITERAL, one.id)
                continue
            seen.add(argument.role)
            yield self._attribute(one, self._brat.literal(argument.role), argument.value)

    def _may_be_literal(self, one: Annotation, argument: Argument) -> bool:
        layer = self._brat.scheme.layer(one.layer)
        tag = layer.type(one.type) if layer is not None else None
        role = tag.role(argument.role) if tag is not None else None
        return role is not None and role.literal(argument.value or "") is not None

    def _attribute(self, one: Annotation, name: str, value: str) -> str:
        self._attributes += 1
        return f"A{self._attributes}\t{name} {self._names[one.id]} {value}"

    def _note(self, one: Annotation, kind: str, value: str) -> str:
        self._notes += 1
        text = _LINE_END.sub(" ", value)
        if text != value:
            self._report.add(causes.LINE_BREAKS, one.id)
        return f"#{self._notes}\t{kind} {self._names[one.id]}\t{text}"
