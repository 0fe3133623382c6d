"""Writes a set as Rich ERE."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from annotator.formats.ldc.ere.names import LONELY, filler_codes, role_codes, type_codes
from annotator.formats.ldc.grouping import NO_MENTIONS, WRONG_FILLER, Entity, Grouped, note_kept
from annotator.formats.loss import Cause, LossReport
from annotator.formats.markup.escaping import attributes, content
from annotator.formats.shared import causes
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.schema.records import Scheme, Words

TYPE_OF_EVENT: Final = Cause(
    "type-of-event",
    Words("it takes the type of its first event", "أخذ نوع حدثه الأول"),
    frozenset({"type"}),
)
IN_ONE_HOPPER: Final = Cause(
    "event-in-one-hopper",
    Words("an event that is in another hopper already left out of it", "أُسقط منه حدث هو في غيره"),
    frozenset({"arguments"}),
)
_ENTITY, _MENTION = frozenset({"specificity"}), frozenset({"level"})
_REALIS = frozenset({"realis"})


class EreWriting:
    """Numbers what is written; `ids` gives the identifiers that BeSt points at."""

    def __init__(self, found: Grouped, name: str, scheme: Scheme, report: LossReport) -> None:
        self.ids: dict[AnnotationId, str] = {}
        self._found = found
        self._name = name
        self._scheme = scheme
        self._report = report
        self._entity_of: dict[AnnotationId, str] = {}
        self._fillers: set[AnnotationId] = set()
        self._places: dict[AnnotationId, Span] = {}
        self._name_all()

    def _name_all(self) -> None:
        mentions = 0
        for number, entity in enumerate(self._found.entities, 1):
            mark = "" if entity.annotation is not None else LONELY
            thing = f"ent-{mark}{number}"
            if entity.annotation is not None:
                self.ids[entity.annotation.id] = thing
            for one in entity.members:
                mentions += 1
                self.ids[one.id] = f"m-{mentions}"
                self._places[one.id] = self._found.place(one)
                self._entity_of[one.id] = thing
        for number, one in enumerate(self._found.values, 1):
            self.ids[one.id] = f"f-{number}"
            self._fillers.add(one.id)
            self._places[one.id] = self._found.place(one)
        for number, one in enumerate(self._found.events, 1):
            self.ids[one.id] = f"em-{number}"

    def text(self) -> str:
        """Give the whole file."""
        opening = {"kit_id": "hashiya", "doc_id": self._name, "source_type": "newswire"}
        parts = (
            ("entities", (line for one in self._found.entities for line in self._entity(one))),
            ("fillers", self._all_fillers()),
            ("relations", self._relations()),
            ("hoppers", self._hoppers()),
        )
        lines = ['<?xml version="1.0" encoding="UTF-8"?>\n', f"<deft_ere{attributes(opening)}>\n"]
        for name, listed in parts:
            lines += (f"<{name}>\n", *listed, f"</{name}>\n")
        return "".join((*lines, "</deft_ere>\n"))

    def _place(self, span: Span) -> dict[str, str]:
        length = span.end - span.start
        return {"source": self._name, "offset": str(span.start), "length": str(length)}

    def _words(self, span: Span) -> str:
        return content(self._found.document.text[span.start : span.end])

    def _entity(self, entity: Entity) -> Iterator[str]:
        values = {"id": self._entity_of[entity.members[0].id], "type": entity.type}
        if entity.annotation is not None:
            note_kept(entity.annotation, _ENTITY, self._report)
            values["specificity"] = entity.annotation.attributes.get("specificity", "")
        yield f"<entity{attributes(values)}>\n"
        for one in entity.members:
            yield self._mention(one)
        yield "</entity>\n"

    def _mention(self, one: Annotation) -> str:
        note_kept(one, _MENTION, self._report)
        place = self._found.place(one)
        values = {"id": self.ids[one.id], **self._place(place)}
        values["noun_type"] = one.attributes.get("level", "")
        head = self._found.heads.get(one.id)
        nominal = ""
        if head is not None:
            self._report.written += 1
            nominal = f"<nom_head{attributes(self._place(head))}>{self._words(head)}</nom_head>"
        return (
            f"<entity_mention{attributes(values)}>"
            f"<mention_text>{self._words(place)}</mention_text>{nominal}</entity_mention>\n"
        )

    def _all_fillers(self) -> Iterator[str]:
        for one in self._found.values:
            note_kept(one, (), self._report)
            codes = filler_codes(self._scheme.layer(one.layer))
            place = self._found.place(one)
            values = {"id": self.ids[one.id], **self._place(place)}
            values["type"] = codes.get(one.type, one.type)
            for _ in one.arguments:
                self._report.add(WRONG_FILLER, one.id)
            yield f"<filler{attributes(values)}>{self._words(place)}</filler>\n"

    def _relations(self) -> Iterator[str]:
        number = 0
        for one in self._found.relations:
            ends = self._filled(one)
            if len(ends) < 2:
                self._report.add(causes.ENDS_MISSING, one.id)
                continue
            if len(ends) > 2:
                self._report.add(causes.TWO_ENDS, one.id)
            if one.spans:
                self._report.add(causes.SPANS, one.id)
            note_kept(one, _REALIS, self._report)
            number += 1
            self.ids[one.id] = f"relm-{number}"
            values = {"id": f"r-{number}", **self._types(one)}
            mention = {"id": f"relm-{number}", "realis": one.attributes.get("realis", "")}
            yield f"<relation{attributes(values)}><relation_mention{attributes(mention)}>\n"
            for index, each in enumerate(ends[:2], 1):
                yield self._argument(f"rel_arg{index}", each, each.role)
            yield "</relation_mention></relation>\n"

    def _types(self, one: Annotation) -> dict[str, str]:
        codes = type_codes(self._scheme.layer(one.layer))
        top, _, below = codes.get(one.type, one.type).partition(".")
        return {"type": top, "subtype": below}

    def _filled(self, one: Annotation) -> list[Argument]:
        found: list[Argument] = []
        fitting = {*self._entity_of, *self._fillers, *self._found.of_entity}
        for each in one.arguments:
            if each.target is None:
                self._report.add(causes.LITERAL, one.id)
            elif each.target in fitting:
                found.append(each)
            else:
                self._report.add(WRONG_FILLER, one.id)
        return found

    def _argument(self, element: str, each: Argument, role: str) -> str:
        target = each.target or AnnotationId("")
        words = self._words(self._places[target]) if target in self._places else ""
        if target in self._fillers:
            values = {"filler_id": self.ids[target]}
        elif target in self._entity_of:
            values = {"entity_id": self._entity_of[target], "entity_mention_id": self.ids[target]}
        else:
            values = {"entity_id": self.ids[target]}
        values["role"] = role
        return f"<{element}{attributes(values)}>{words}</{element}>\n"

    def _hoppers(self) -> Iterator[str]:
        by_id = {one.id: one for one in self._found.events}
        taken: set[AnnotationId] = set()
        number = 0
        for one in self._found.hoppers:
            listed = [by_id[each] for each in one.targets() if each in by_id]
            events = [each for each in listed if each.id not in taken]
            if not events:
                self._report.add(NO_MENTIONS, one.id)
                continue
            if len(events) < len(one.arguments):
                self._report.add(IN_ONE_HOPPER, one.id)
            if events[0].type != one.type:
                self._report.add(TYPE_OF_EVENT, one.id)
            note_kept(one, (), self._report)
            taken |= {each.id for each in events}
            number += 1
            yield from self._hopper(f"h-{number}", events)
        for one in self._found.events:
            if one.id not in taken:
                number += 1
                yield from self._hopper(f"h-{LONELY}{number}", [one])

    def _hopper(self, name: str, events: list[Annotation]) -> Iterator[str]:
        yield f"<hopper{attributes({'id': name})}>\n"
        for one in events:
            yield from self._event(one)
        yield "</hopper>\n"

    def _event(self, one: Annotation) -> Iterator[str]:
        note_kept(one, _REALIS, self._report)
        values = {"id": self.ids[one.id], **self._types(one)}
        values["realis"] = one.attributes.get("realis", "")
        trigger = self._found.place(one)
        yield f"<event_mention{attributes(values)}>"
        yield f"<trigger{attributes(self._place(trigger))}>{self._words(trigger)}</trigger>\n"
        layer = self._scheme.layer(one.layer)
        codes = role_codes(layer.type(one.type) if layer is not None else None)
        for each in self._filled(one):
            yield self._argument("em_arg", each, codes.get(each.role, each.role))
        yield "</event_mention>\n"
