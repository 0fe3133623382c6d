"""The lines of an .ann file: T for text, E for frames, R for relations, * for entities, A and #."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from annotator.formats.brat.names import brat_name, brat_role
from annotator.formats.loss import Cause, LossReport
from annotator.formats.shared import causes
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span, surface
from annotator.schema.records import Scheme

LOSSES: tuple[Cause, ...] = (
    causes.NO_PLACE,
    causes.CUT_AT_LINES,
    causes.FILLER,
    causes.LITERAL,
    causes.ENDS_MISSING,
    causes.TWO_ENDS,
    causes.ATTRIBUTES,
    causes.LONELY_ENTITY,
)


def lines_of(
    text: str, annotations: Sequence[Annotation], scheme: Scheme, report: LossReport
) -> list[str]:
    """Write one set's annotations; what brat cannot hold is counted in the report."""
    return _Lines(text, annotations, scheme, report).all()


class _Lines:
    """Numbers the annotations of one set and writes them."""

    def __init__(
        self, text: str, annotations: Sequence[Annotation], scheme: Scheme, report: LossReport
    ) -> None:
        self._text = text
        self._annotations = annotations
        self._report = report
        self._kinds = {layer.name: layer.kind for layer in scheme.layers}
        self._free = {
            (layer.name, one.name) for layer in scheme.layers for one in layer.attributes
            if not one.values
        }  # fmt: skip
        self._names: dict[AnnotationId, str] = {}
        self._triggers: dict[AnnotationId, str] = {}
        self._notes = 0
        self._attributes = 0

    def all(self) -> list[str]:
        """Give every line, text-bound ones first."""
        placed = [one for one in self._annotations if self._is_placed(one)]
        lines = [self._text_line(number, one) for number, one in enumerate(placed, 1)]
        frames = [one for one in placed if self._kinds.get(one.layer) == "frame"]
        for number, one in enumerate(frames, 1):
            self._triggers[one.id] = self._names[one.id]
            self._names[one.id] = f"E{number}"
        lines += [self._frame_line(one) for one in frames]
        lines += self._relation_lines()
        lines += self._entity_lines()
        for one in self._annotations:
            if one.id in self._names:
                lines += self._attribute_lines(one)
                self._report.written += 1
        return lines

    def _is_placed(self, one: Annotation) -> bool:
        if one.spans and self._kinds.get(one.layer) in {"span", "frame"}:
            return True
        if self._kinds.get(one.layer) not in {"relation", "chain"}:
            self._report.add(causes.NO_PLACE, one.id)
        return False

    def _text_line(self, number: int, one: Annotation) -> str:
        name = self._names[one.id] = f"T{number}"
        fragments = [part for span in one.spans for part in self._without_line_ends(span)]
        if tuple(fragments) != one.spans:
            self._report.add(causes.CUT_AT_LINES, one.id)
        places = ";".join(f"{start} {end}" for start, end in fragments)
        return f"{name}\t{brat_name(one.type)} {places}\t{surface(self._text, fragments)}"

    def _without_line_ends(self, span: Span) -> Iterator[Span]:
        start = span.start
        for line in self._text[span.start : span.end].split("\n"):
            kept = line.strip()
            if kept:
                begin = start + len(line) - len(line.lstrip())
                yield Span(begin, begin + len(kept))
            start += len(line) + 1

    def _frame_line(self, one: Annotation) -> str:
        counts: Counter[str] = Counter()
        parts = [f"{brat_name(one.type)}:{self._triggers[one.id]}"]
        for argument in one.arguments:
            target = self._names.get(argument.target) if argument.target is not None else None
            if target is None:
                self._report.add(causes.FILLER, one.id)
                continue
            role = brat_role(argument.role)
            counts[role] += 1
            parts.append(f"{role}{counts[role] if counts[role] > 1 else ''}:{target}")
        return f"{self._names[one.id]}\t{' '.join(parts)}"

    def _relation_lines(self) -> Iterator[str]:
        number = 0
        for one in self._annotations:
            if self._kinds.get(one.layer) != "relation":
                continue
            ends = [
                f"{brat_role(argument.role)}:{self._names[argument.target]}"
                for argument in one.arguments
                if argument.target is not None and argument.target in self._names
            ]
            if len(ends) < 2:
                self._report.add(causes.ENDS_MISSING, one.id)
                continue
            if len(ends) > 2 or len(one.arguments) > 2:
                self._report.add(causes.TWO_ENDS, one.id)
            number += 1
            self._names[one.id] = f"R{number}"
            yield f"R{number}\t{brat_name(one.type)} {' '.join(ends[:2])}"

    def _entity_lines(self) -> Iterator[str]:
        for one in self._annotations:
            if self._kinds.get(one.layer) != "chain":
                continue
            members = [self._names[each] for each in one.targets() if each in self._names]
            if one.attributes:
                self._report.add(causes.ATTRIBUTES, one.id)
            if len(members) < 2:
                self._report.add(causes.LONELY_ENTITY, one.id)
            else:
                self._report.written += 1
                yield f"*\tEquiv {' '.join(members)}"

    def _attribute_lines(self, one: Annotation) -> Iterator[str]:
        for name, value in sorted(one.attributes.items()):
            if (one.layer, name) in self._free:
                self._notes += 1
                note = " ".join(f"{name}: {value}".split())
                yield f"#{self._notes}\tAnnotatorNotes {self._names[one.id]}\t{note}"
            else:
                self._attributes += 1
                yield f"A{self._attributes}\t{brat_name(name)} {self._names[one.id]} {value}"
