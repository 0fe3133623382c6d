"""Writes a set as APF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from annotator.formats.ldc.ace import names
from annotator.formats.ldc.grouping import WRONG_FILLER, Entity, Grouped, note_kept
from annotator.formats.ldc.sources import WrittenSource
from annotator.formats.loss import LossReport
from annotator.formats.markup.escaping import attributes, content
from annotator.formats.shared import causes
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.segments import sentences_of
from annotator.model.spans import Span

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE source_file SYSTEM "apf.v5.1.1.dtd">\n'


def apf(found: Grouped, name: str, source: WrittenSource, report: LossReport) -> str:
    """Write all that was grouped; `name` is that of the source without its ending."""
    writing = _Writing(found, name, source, report)
    opening = {
        "URI": f"{name}.sgm",
        "SOURCE": "newswire",
        "TYPE": "text",
        "AUTHOR": "Hashiya",
        "ENCODING": "UTF-8",
    }
    return "".join(
        (
            _HEAD,
            f"<source_file{attributes(opening)}>\n<document{attributes({'DOCID': name})}>\n",
            *writing.all(),
            "</document>\n</source_file>\n",
        )
    )


class _Writing:
    """Numbers what is written as the Linguistic Data Consortium does."""

    def __init__(
        self, found: Grouped, name: str, source: WrittenSource, report: LossReport
    ) -> None:
        self._found = found
        # An identifier in XML begins with a letter.
        self._name = name if name[:1].isalpha() else f"D{name}"
        self._source = source
        self._report = report
        self._sentences = sentences_of(found.document)
        self._mentions: dict[AnnotationId, str] = {}
        self._things: dict[AnnotationId, str] = {}
        """What an argument of an event as such points at: an entity, a value, a time."""
        self._places: dict[AnnotationId, Span] = {}
        self._name_all()

    def _name_all(self) -> None:
        for number, entity in enumerate(self._found.entities, 1):
            letter = "E" if entity.annotation is not None else names.LONELY
            thing = f"{self._name}-{letter}{number}"
            if entity.annotation is not None:
                self._things[entity.annotation.id] = thing
            self._name_mentions(thing, entity.members)
        for number, one in enumerate(self._found.values, 1):
            letter = "T" if one.type == names.TIMEX else "V"
            self._name_mentions(f"{self._name}-{letter}{number}", [one])

    def _name_mentions(self, thing: str, members: list[Annotation]) -> None:
        for number, one in enumerate(members, 1):
            self._things[one.id] = thing
            self._mentions[one.id] = f"{thing}-{number}"
            self._places[one.id] = self._found.place(one)

    def all(self) -> Iterator[str]:
        """Give every element."""
        for entity in self._found.entities:
            yield from self._entity(entity)
        for one in self._found.values:
            yield self._value(one)
        for number, one in enumerate(self._found.relations, 1):
            yield from self._relation(f"{self._name}-R{number}", one)
        for number, one in enumerate(self._found.events, 1):
            yield from self._event(f"{self._name}-EV{number}", one)

    def _charseq(self, element: str, span: Span) -> str:
        start, end = self._source.offset(span.start), self._source.offset(span.end) - 1
        words = content(self._source.surface(*span))
        charseq = f'<charseq START="{start}" END="{end}">{words}</charseq>'
        return f"<{element}>{charseq}</{element}>"

    def _given(self, one: Annotation, known: Mapping[str, str]) -> dict[str, str]:
        return {name: one.attributes.get(ours, "") for ours, name in known.items()}

    def _entity(self, entity: Entity) -> Iterator[str]:
        values = {"ID": self._things[entity.members[0].id], **_types(entity.type)}
        annotation = entity.annotation
        if annotation is not None:
            note_kept(annotation, {*names.ENTITY, names.NAME}, self._report)
            values |= self._given(annotation, names.ENTITY)
        yield f"<entity{attributes(values)}>\n"
        for one in entity.members:
            yield self._mention(one)
        called = annotation.attributes.get(names.NAME, "") if annotation is not None else ""
        if called:
            place = self._charseq("x", self._found.place(entity.members[0]))[3:-4]
            yield (
                f"<entity_attributes><name{attributes({'NAME': called})}>{place}</name>"
                "</entity_attributes>\n"
            )
        yield "</entity>\n"

    def _mention(self, one: Annotation) -> str:
        ours, value, theirs = names.METONYMIC
        note_kept(one, {*names.MENTION, ours}, self._report)
        values = {"ID": self._mentions[one.id], **self._given(one, names.MENTION)}
        if one.attributes.get(ours) == value:
            values[theirs] = "TRUE"
        elif ours in one.attributes:
            values[theirs] = "FALSE"
        place = self._found.place(one)
        head = self._found.heads.get(one.id, place)
        if one.id in self._found.heads:
            self._report.written += 1
        return (
            f"<entity_mention{attributes(values)}>{self._charseq('extent', place)}"
            f"{self._charseq('head', head)}</entity_mention>\n"
        )

    def _value(self, one: Annotation) -> str:
        is_time = one.type == names.TIMEX
        note_kept(one, names.TIME if is_time else (), self._report)
        kind = "timex2" if is_time else "value"
        values = {"ID": self._things[one.id]}
        values |= self._given(one, names.TIME) if is_time else _types(one.type)
        for _ in one.arguments:
            self._report.add(WRONG_FILLER, one.id)
        mention = (
            f"<{kind}_mention{attributes({'ID': self._mentions[one.id]})}>"
            f"{self._charseq('extent', self._found.place(one))}</{kind}_mention>"
        )
        return f"<{kind}{attributes(values)}>{mention}</{kind}>\n"

    def _relation(self, name: str, one: Annotation) -> Iterator[str]:
        known, theirs = names.CONDITION
        fillers = self._fillers(one)
        mentions = [each for each in fillers if each.target in self._mentions]
        keeps = {*names.RELATION, known} if mentions else set(names.RELATION)
        note_kept(one, keeps, self._report)
        if one.spans:
            self._report.add(causes.SPANS, one.id)
        values = {"ID": name, **_types(one.type), **self._given(one, names.RELATION)}
        yield f"<relation{attributes(values)}>\n"
        yield from self._as_such("relation", fillers)
        if mentions:
            condition = {"ID": f"{name}-1", theirs: one.attributes.get(known, "")}
            around = [self._place(each) for each in mentions]
            extent = Span(min(s.start for s in around), max(s.end for s in around))
            yield f"<relation_mention{attributes(condition)}>{self._charseq('extent', extent)}\n"
            yield from self._mentioned("relation", mentions)
            yield "</relation_mention>\n"
        yield "</relation>\n"

    def _event(self, name: str, one: Annotation) -> Iterator[str]:
        note_kept(one, names.EVENT, self._report)
        fillers = self._fillers(one)
        values = {"ID": name, **_types(one.type), **self._given(one, names.EVENT)}
        trigger = self._found.place(one)
        extent = self._sentence(trigger)
        yield f"<event{attributes(values)}>\n"
        yield from self._as_such("event", fillers)
        yield (
            f"<event_mention{attributes({'ID': f'{name}-1'})}>{self._charseq('extent', extent)}"
            f"{self._charseq('ldc_scope', extent)}{self._charseq('anchor', trigger)}\n"
        )
        yield from self._mentioned("event", [e for e in fillers if e.target in self._mentions])
        yield "</event_mention>\n</event>\n"

    def _fillers(self, one: Annotation) -> list[Argument]:
        found: list[Argument] = []
        for each in one.arguments:
            if each.target is None:
                self._report.add(causes.LITERAL, one.id)
            elif each.target not in self._things:
                self._report.add(WRONG_FILLER, one.id)
            else:
                found.append(each)
        return found

    def _as_such(self, kind: str, fillers: list[Argument]) -> Iterator[str]:
        """Write arguments of the event itself: one for what mentions fill, one for each entity."""
        pairs = [
            (each.role, self._things[each.target or AnnotationId("")], each) for each in fillers
        ]
        by_mentions = [
            (role, thing) for role, thing, each in pairs if each.target in self._mentions
        ]
        entities = [
            (role, thing) for role, thing, each in pairs if each.target not in self._mentions
        ]
        for role, thing in (*dict.fromkeys(by_mentions), *entities):
            yield f"<{kind}_argument{attributes({'REFID': thing, 'ROLE': role})}/>\n"

    def _mentioned(self, kind: str, fillers: list[Argument]) -> Iterator[str]:
        for each in fillers:
            target = each.target or AnnotationId("")
            values = {"REFID": self._mentions[target], "ROLE": each.role}
            yield (
                f"<{kind}_mention_argument{attributes(values)}>"
                f"{self._charseq('extent', self._places[target])}</{kind}_mention_argument>\n"
            )

    def _place(self, argument: Argument) -> Span:
        return self._places[argument.target or AnnotationId("")]

    def _sentence(self, place: Span) -> Span:
        around = [Span(*one) for one in self._sentences if Span(*one).overlaps(place)]
        whole = [*around, place]
        return Span(min(one.start for one in whole), max(one.end for one in whole))


def _types(name: str) -> dict[str, str]:
    top, _, below = name.partition(".")
    return {"TYPE": top, "SUBTYPE": below}
