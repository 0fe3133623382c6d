"""Reads the lines of .ann files as brat's own parser does, and tells of each that it refuses.

What brat keeps unread stays unread here: a text other than the one at the offsets, a second line
of an id, stretches that overlap, a trigger of another type. Blank lines say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.brat.names import Names
from annotator.formats.reading import read_text
from annotator.formats.shared.drafts import Draft
from annotator.formats.shared.labels import leave_out
from annotator.formats.shared.raw_text import RawText
from annotator.formats.strict_json import Place
from annotator.model.spans import Span, surface

_ID = re.compile(r"[A-Za-z]+\d+(?:\.\w+)?|#\d+|\*")
_PLACES = re.compile(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)")


class _LeftOutError(Exception):
    """A line refers to what was left out on purpose."""


@dataclass(frozen=True, slots=True)
class _Line:
    place: Place
    id: str
    data: str
    tail: str | None

    def fault(self, template: str, /, **values: object) -> FormatError:
        return self.place.fault(template, id=self.id, **values)


@dataclass(slots=True)
class _Mark:
    """A T line that was read: its name in the file, and the draft unless it is a trigger."""

    label: str
    spans: tuple[Span, ...]
    draft: Draft | None


def parse_lines(
    text: RawText, files: Iterable[Path], names: Names, options: ReadOptions
) -> list[Draft]:
    """Read the annotations of one text."""
    return _Parser(text, names, options).read(files)


@dataclass(slots=True)
class _Parser:
    text: RawText
    names: Names
    options: ReadOptions
    marks: dict[str, _Mark] = field(default_factory=dict[str, _Mark])
    drafts: dict[str, Draft] = field(default_factory=dict[str, Draft])
    triggers: set[str] = field(default_factory=set[str])
    seen: set[str] = field(default_factory=set[str])
    made: list[Draft] = field(default_factory=list[Draft])
    left_out: set[str] = field(default_factory=set[str])
    """What was left out on purpose, and with it all that refers to it."""

    def read(self, files: Iterable[Path]) -> list[Draft]:
        """Read the lines of all files by kind, for any line may name a later one."""
        lines: dict[str, list[_Line]] = {}
        for file in files:
            for number, content in enumerate(read_text(file).split("\n"), 1):
                self._sort(content.rstrip("\r"), Place(file, number), lines)
        for kind, work in (
            ("T", self._mark),
            ("E", self._name_event),
            ("E", self._fill_event),
            ("R", self._relation),
            ("*", self._entity),
            ("A", self._attribute),
            ("M", self._attribute),
            ("#", self._note),
            ("N", self._reference),
        ):
            for line in lines.get(kind, ()):
                self._try(work, line)
        return self.made

    def _try(self, work: Callable[[_Line], None], line: _Line) -> None:
        try:
            work(line)
        except _LeftOutError:
            self.left_out.add(line.id)
            self.options.lacking(line.data.split(" ")[0].partition(":")[0])
        except FormatError as problem:
            self.options.tell(problem)

    def _sort(self, content: str, place: Place, lines: dict[str, list[_Line]]) -> None:
        if not content.strip():
            return
        identifier, *rest = content.split("\t", 2)
        line = _Line(place, identifier, rest[0] if rest else "", rest[1] if rest[1:] else None)
        if not rest or _ID.fullmatch(identifier) is None or identifier[0] not in "TERAMN#*":
            self.options.tell(
                place.fault("{file}, line {line}: this is no line of brat; it was left out.")
            )
        elif identifier in self.seen and identifier != "*":
            self.options.tell(
                line.fault("{file}, line {line}: the id {id} stands twice in this file.")
            )
        else:
            self.seen.add(identifier)
            lines.setdefault(identifier[0], []).append(line)

    def _mark(self, line: _Line) -> None:
        found = _PLACES.fullmatch(line.data)
        if found is None:
            raise line.fault(
                "{file}, line {line}: after the type come two numbers, or more with ; between;"
                " {id} was left out."
            )
        raw = [(int(one), int(two)) for one, two in (p.split(" ") for p in found[2].split(";"))]
        spans = self._spans(line, raw)
        written = surface(self.text.text, spans)
        if line.tail is not None and " ".join(self.text.surface(*one) for one in raw) != line.tail:
            raise line.fault(
                "{file}, line {line}: the text of {id} is not what stands at its offsets;"
                " the file may count other units than code points."
            )
        if "\n" in written:
            raise line.fault(
                "{file}, line {line}: {id} goes over the end of a line, which brat does not allow."
            )
        place = self.names.marks.find(found[1])
        kind = self._kind(place[0]) if place is not None else None
        draft = None
        if place is not None and kind == "span":
            draft = self.drafts[line.id] = Draft(*place, spans)
            self.made.append(draft)
        elif kind != "frame":
            self._leave_out(line, found[1])
            return
        self.marks[line.id] = _Mark(found[1], spans, draft)

    def _spans(self, line: _Line, raw: list[tuple[int, int]]) -> tuple[Span, ...]:
        spans: list[Span] = []
        for start, end in raw:
            span = self.text.span(start, end)
            if span is None:
                raise line.fault(
                    "{file}, line {line}: {id} marks nothing, or lies outside the text."
                )
            spans.append(span)
        spans.sort()
        if any(one.end > two.start for one, two in pairwise(spans)):
            raise line.fault("{file}, line {line}: the stretches of {id} overlap.")
        return tuple(spans)

    def _kind(self, layer: str) -> str | None:
        found = self.names.scheme.layer(layer)
        return found.kind if found is not None else None

    def _leave_out(self, line: _Line, label: str) -> None:
        problem = line.fault(
            "{file}, line {line}: the scheme has nothing called {type}, so that {id} was left out;"
            " say what it stands for with the choice names ({type}=...).",
            type=label,
        )
        if leave_out(self.options, label, problem):
            self.left_out.add(line.id)

    def _name_event(self, line: _Line) -> None:
        head = line.data.split(" ")[0]
        label, _, trigger = head.partition(":")
        mark = self.marks.get(trigger)
        place = self.names.marks.find(label)
        if trigger in self.left_out:
            self.left_out.add(line.id)
            return
        if place is None or self._kind(place[0]) != "frame":
            self._leave_out(line, label)
            return
        if mark is None or mark.label != label:
            raise line.fault(
                "{file}, line {line}: the trigger of {id} is missing or has another type."
            )
        self.triggers.add(trigger)
        draft = self.drafts[line.id] = Draft(*place, mark.spans)
        self.made.append(draft)

    def _fill_event(self, line: _Line) -> None:
        draft = self.drafts.get(line.id)
        for part in line.data.split(" ")[1:] if draft is not None else ():
            if draft is not None and part:
                self._try(lambda _, one=draft, part=part: self._fill(line, one, part), line)

    def _fill(self, line: _Line, draft: Draft, part: str) -> None:
        """Put what `Role:T1` names into its role."""
        role, _, name = part.partition(":")
        layer = self.names.scheme.layer(draft.layer)
        tag = layer.type(draft.type) if layer is not None else None
        known = self.names.role_of(tag, role) if tag is not None else None
        filler = self._referred(line, name)
        if known is None:
            raise line.fault(
                "{file}, line {line}: {type} has no role called {role}; it was left out.",
                type=draft.type,
                role=role,
            )
        draft.fill(known, filler)

    def _referred(self, line: _Line, name: str) -> Draft:
        found = self.drafts.get(name)
        if found is None and name in self.left_out:
            raise _LeftOutError
        if found is None:
            raise line.fault(
                "{file}, line {line}: {id} refers to {name}, which is not in this file.", name=name
            )
        return found

    def _relation(self, line: _Line) -> None:
        label, *ends = line.data.split()
        place = self.names.marks.find(label)
        if place is None or self._kind(place[0]) != "relation":
            self._leave_out(line, label)
            return
        if len(ends) != 2:
            raise line.fault("{file}, line {line}: the relation {id} needs two ends.")
        draft = Draft(*place)
        for end in ends:
            self._fill(line, draft, end)
        self.drafts[line.id] = draft
        self.made.append(draft)

    def _entity(self, line: _Line) -> None:
        """Join mentions to an entity, which has the type of its first mention."""
        members = [self._referred(line, name) for name in line.data.split()[1:]]
        if len(members) < 2:
            raise line.fault("{file}, line {line}: an entity needs two mentions or more.")
        for layer in self.names.scheme.layers:
            if layer.kind == "chain" and layer.members == members[0].layer:
                types = [tag.name for tag in layer.types if not tag.abstract]
                first = members[0].type
                draft = Draft(layer.name, first if first in types else types[0])
                for member in members:
                    draft.fill("mention", member)
                self.made.append(draft)
                return
        raise line.fault("{file}, line {line}: the scheme has no entities of such mentions.")

    def _attribute(self, line: _Line) -> None:
        name, _, rest = line.data.partition(" ")
        about, _, value = rest.partition(" ")
        draft = self._about(line, about)
        layer = self.names.scheme.layer(draft.layer)
        key, role = self.names.attribute_of(layer, name) if layer is not None else (None, None)
        if role is not None:
            draft.fill(role, value)
        elif key is not None and layer is not None:
            attribute = layer.attribute(key)
            binary = attribute.values[-1].name if attribute and attribute.values else "yes"
            draft.attributes[key] = value or binary
        else:
            raise line.fault(
                "{file}, line {line}: the scheme has no attribute called {name} there;"
                " it was left out.",
                name=name,
            )

    def _about(self, line: _Line, name: str) -> Draft:
        if name in self.triggers:
            raise line.fault(
                "{file}, line {line}: {id} is about a trigger, where brat wants the event; it was"
                " left out."
            )
        return self._referred(line, name)

    def _note(self, line: _Line) -> None:
        kind, _, about = line.data.partition(" ")
        draft = self._about(line, about)
        text = line.tail or ""
        layer = self.names.scheme.layer(draft.layer)
        key = self.names.attribute_of(layer, kind)[0] if layer is not None else None
        if kind == "Unconfirmed":
            draft.doubt = True
        elif key is not None:
            draft.attributes[key] = text
        else:
            draft.comment = f"{draft.comment}\n{text}" if draft.comment else text

    def _reference(self, line: _Line) -> None:
        raise line.fault(
            "{file}, line {line}: {id} names an entry of a database, which mentions do not have"
            " here; it was left out."
        )
