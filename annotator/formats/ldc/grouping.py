"""A set as ACE and ERE see it: entities with their mentions, values, events, relations."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from typing import Final

from annotator.formats.ldc.layers import HEAD, LdcLayers
from annotator.formats.loss import Cause, LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import DETAILS, without
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span, hull
from annotator.schema.records import Words

NO_MENTIONS: Final = Cause(
    "entity-without-mentions",
    Words("left out: an entity without mentions", "أُسقط: كيان بلا أذكار"),
)
IN_ONE_ENTITY: Final = Cause(
    "mention-in-one-entity",
    Words(
        "a mention that is in another entity already left out of it",
        "أُسقط منه ذِكرٌ هو في كيان آخر",
    ),
    frozenset({"arguments"}),
)
TYPE_OF_ENTITY: Final = Cause(
    "type-of-entity",
    Words("it takes the type of its entity", "أخذ نوع كيانه"),
    frozenset({"type"}),
)
WRONG_FILLER: Final = Cause(
    "filler-of-no-kind",
    Words(
        "filler left out: the format lets only mentions, entities and values fill roles",
        "أُسقط شاغل دور لأن الصيغة لا تقبل في الأدوار إلا الأذكار والكيانات والقيم",
    ),
    frozenset({"arguments"}),
)
LOSSES: tuple[Cause, ...] = (
    causes.OUTSIDE,
    causes.LAYER,
    causes.NO_PLACE,
    NO_MENTIONS,
    causes.HULL,
    causes.SPANS,
    TYPE_OF_ENTITY,
    causes.ATTRIBUTE,
    IN_ONE_ENTITY,
    WRONG_FILLER,
    causes.FILLER,
    causes.LITERAL,
    *causes.REMARKS,
    *causes.OF_DOCUMENTS,
)


@dataclass(slots=True)
class Entity:
    """Mentions that speak of one thing; one without an annotation is made for a lonely mention."""

    annotation: Annotation | None
    members: list[Annotation]

    @property
    def type(self) -> str:
        """Give the type, which is that of all its mentions."""
        return self.annotation.type if self.annotation is not None else self.members[0].type


@dataclass(slots=True)
class Grouped:
    """A set as ACE and ERE see it."""

    document: Document
    entities: list[Entity] = field(default_factory=list[Entity])
    of_mention: dict[AnnotationId, int] = field(default_factory=dict[AnnotationId, int])
    """The number of the entity of each mention, from 0."""
    of_entity: dict[AnnotationId, int] = field(default_factory=dict[AnnotationId, int])
    heads: dict[AnnotationId, Span] = field(default_factory=dict[AnnotationId, Span])
    """The head of each mention that has one."""
    values: list[Annotation] = field(default_factory=list[Annotation])
    events: list[Annotation] = field(default_factory=list[Annotation])
    hoppers: list[Annotation] = field(default_factory=list[Annotation])
    relations: list[Annotation] = field(default_factory=list[Annotation])
    others: list[Annotation] = field(default_factory=list[Annotation])

    def place(self, one: Annotation) -> Span:
        """Give the one stretch of a mark."""
        return hull(one.spans) or Span(0, 0)


def group(
    document: Document,
    kept: Sequence[Annotation],
    layers: LdcLayers,
    report: LossReport,
    others: Container[str] = (),
) -> Grouped:
    """Sort annotations by what they are; layers that the format does not know are told.

    Annotations of the layers in `others` are given as they are.
    """
    return _Grouping(document, layers, report, others).group(kept)


class _Grouping:
    """Sorts one set."""

    def __init__(
        self, document: Document, layers: LdcLayers, report: LossReport, others: Container[str]
    ) -> None:
        self._layers = layers
        self._report = report
        self._others = others
        self._found = Grouped(document)

    def group(self, kept: Sequence[Annotation]) -> Grouped:
        """Sort annotations."""
        kept = self._carried(kept)
        by_id = {one.id: one for one in kept}
        for one in kept:
            if one.layer == self._layers.entity:
                self._add_entity(one, by_id)
        kept = without(kept, self._gone_entities(kept), self._report)
        for one in kept:
            if one.layer == self._layers.mention:
                self._add_lonely(one)
                self._add_head(one, by_id)
        self._sort(kept)
        return self._found

    def _add_lonely(self, one: Annotation) -> None:
        found = self._found
        if one.id not in found.of_mention:
            found.of_mention[one.id] = len(found.entities)
            found.entities.append(Entity(None, [one]))

    def _sort(self, kept: Sequence[Annotation]) -> None:
        found, layers = self._found, self._layers
        sorts = {
            layers.value: found.values,
            layers.event: found.events,
            layers.hopper: found.hoppers,
            layers.relation: found.relations,
        }
        for one in kept:
            if one.layer in sorts:
                sorts[one.layer].append(one)
            elif one.layer in self._others:
                found.others.append(one)

    def _carried(self, kept: Sequence[Annotation]) -> list[Annotation]:
        """Leave out what has no layer or no place, and heads that are those of their mentions."""
        layers = self._layers
        known = layers.all()
        placed = {layers.mention, layers.value, layers.event, layers.head}
        gone: set[AnnotationId] = set()
        for one in kept:
            if one.layer not in known and one.layer not in self._others:
                self._report.add(causes.LAYER, one.id, layer=one.layer)
                gone.add(one.id)
            elif one.layer in placed and not one.spans:
                self._report.add(causes.NO_PLACE, one.id)
                gone.add(one.id)
            elif one.layer in placed and len(one.spans) > 1:
                self._report.add(causes.HULL, one.id)
        for one in self._idle_heads(kept):
            if one.id not in gone:
                self._report.add(causes.LAYER, one.id, layer=one.layer)
                gone.add(one.id)
        return without(kept, gone, self._report)

    def _idle_heads(self, kept: Sequence[Annotation]) -> list[Annotation]:
        """Find heads that are no mention's, or all of it, or not its first."""
        heads = {one.id: one for one in kept if one.layer == self._layers.head}
        used: set[AnnotationId] = set()
        for one in kept:
            chosen = next((each for each in one.targets(HEAD) if each in heads), None)
            if one.layer != self._layers.mention or chosen is None:
                continue
            if hull(heads[chosen].spans) != hull(one.spans):
                used.add(chosen)
        return [one for identifier, one in heads.items() if identifier not in used]

    def _add_entity(self, one: Annotation, by_id: dict[AnnotationId, Annotation]) -> None:
        found = self._found
        targets = [by_id[each] for each in one.targets() if each in by_id]
        members = [
            each
            for each in targets
            if each.layer == self._layers.mention and each.id not in found.of_mention
        ]
        if not members:
            self._report.add(NO_MENTIONS, one.id)
            return
        if len(members) < len(targets):
            self._report.add(IN_ONE_ENTITY, one.id)
        found.of_entity[one.id] = len(found.entities)
        for each in members:
            found.of_mention[each.id] = len(found.entities)
            if each.type != one.type:
                self._report.add(TYPE_OF_ENTITY, each.id)
        found.entities.append(Entity(one, members))

    def _gone_entities(self, kept: Sequence[Annotation]) -> set[AnnotationId]:
        return {
            one.id
            for one in kept
            if one.layer == self._layers.entity and one.id not in self._found.of_entity
        }

    def _add_head(self, one: Annotation, by_id: dict[AnnotationId, Annotation]) -> None:
        for each in one.arguments:
            target = by_id.get(each.target) if each.target is not None else None
            if target is not None and each.role == HEAD and one.id not in self._found.heads:
                self._found.heads[one.id] = self._found.place(target)
            else:
                self._report.add(WRONG_FILLER, one.id)


def note_kept(one: Annotation, attributes: Container[str], report: LossReport) -> None:
    """Count an annotation that goes out, and tell what of it is dropped."""
    report.written += 1
    for name in one.attributes:
        if name not in attributes:
            report.add(causes.ATTRIBUTE, one.id, name=name)
    for aspect in ("comment", "doubt", "milliseconds"):
        has, cause = DETAILS[aspect]
        if has(one):
            report.add(cause, one.id)
