"""Edits of entities: which mentions speak of the same thing in the world."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar

from annotator.errors import EditError
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.project.desk import Desk
from annotator.project.edits.marking import withdraw
from annotator.project.edits.naming import named
from annotator.schema.checking import defaults
from annotator.schema.records import Layer

MEMBER = "mention"
"""The role by which an entity holds its mentions."""


@dataclass(frozen=True, slots=True)
class JoinMentions:
    """Say that two mentions speak of the same entity; two entities become one."""

    title: ClassVar[str] = "Join mentions"
    mention: AnnotationId
    other: AnnotationId
    id: AnnotationId = field(default_factory=new_annotation_id)

    def perform(self, desk: Desk) -> None:
        """Put the mention into the other's entity, making or merging entities as needed."""
        if self.mention == self.other:
            raise EditError("A mention cannot be joined with itself: choose another mention.")
        layer = chain_layer(desk, desk.get(self.other))
        theirs = entity_of(desk, layer, self.other)
        ours = entity_of(desk, layer, self.mention)
        if theirs is not None and ours is not None:
            merge(desk, into=theirs, gone=ours)
        elif theirs is not None:
            add_members(desk, theirs, (self.mention,))
        elif ours is not None:
            add_members(desk, ours, (self.other,))
        else:
            self._start(desk, layer)

    def _start(self, desk: Desk, layer: Layer) -> None:
        entity = new_entity(desk, layer, desk.get(self.other), self.id)
        add_members(desk, entity, (self.mention,))


@dataclass(frozen=True, slots=True)
class StartEntity:
    """Give a mention an entity of its own (a singleton)."""

    title: ClassVar[str] = "Start an entity"
    mention: AnnotationId
    id: AnnotationId = field(default_factory=new_annotation_id)

    def perform(self, desk: Desk) -> None:
        """Leave the present entity, if any, and start a new one."""
        mention = desk.get(self.mention)
        layer = chain_layer(desk, mention)
        present = entity_of(desk, layer, self.mention)
        if present is not None:
            withdraw(desk, present, self.mention)
        desk.put(new_entity(desk, layer, mention, self.id))


@dataclass(frozen=True, slots=True)
class LeaveEntity:
    """Take a mention out of its entity."""

    title: ClassVar[str] = "Take out of the entity"
    mention: AnnotationId

    def perform(self, desk: Desk) -> None:
        """Withdraw the mention; an entity without mentions goes with it."""
        layer = chain_layer(desk, desk.get(self.mention))
        present = entity_of(desk, layer, self.mention)
        if present is None:
            raise EditError("This mention belongs to no entity; nothing was changed.")
        withdraw(desk, present, self.mention)


@dataclass(frozen=True, slots=True)
class MergeEntities:
    """Say that two entities are one: the second's mentions and roles go over to the first."""

    title: ClassVar[str] = "Merge entities"
    into: AnnotationId
    gone: AnnotationId

    def perform(self, desk: Desk) -> None:
        """Merge; both must be entities of the same layer."""
        into, gone = desk.get(self.into), desk.get(self.gone)
        if into.layer != gone.layer or desk.layer(into.layer).kind != "chain":
            raise EditError("Only entities can be merged, and only with each other.")
        merge(desk, into=into, gone=gone)


@dataclass(frozen=True, slots=True)
class SplitEntity:
    """Take mentions out of an entity and let them be an entity of their own."""

    title: ClassVar[str] = "Split an entity"
    entity: AnnotationId
    mentions: tuple[AnnotationId, ...]
    id: AnnotationId = field(default_factory=new_annotation_id)

    def perform(self, desk: Desk) -> None:
        """Keep roles and identifier with the mentions that stay."""
        entity = desk.get(self.entity)
        members = entity.targets(MEMBER)
        leaving = [one for one in members if one in self.mentions]
        if not leaving or len(leaving) == len(members):
            raise EditError(
                "To split an entity, choose some of its mentions and leave at least one."
            )
        layer = desk.layer(entity.layer)
        staying = tuple(one for one in entity.arguments if one.target not in leaving)
        desk.put(replace(entity, arguments=staying))
        first = new_entity(desk, layer, self._namegiver(desk, leaving), self.id)
        desk.put(replace(first, arguments=in_text_order(desk, tuple(leaving))))

    def _namegiver(self, desk: Desk, mentions: list[AnnotationId]) -> Annotation:
        found = [desk.get(one) for one in mentions]
        named = (one for one in found if one.attributes.get("level") == "NAM")
        return next(named, found[0])


def chain_layer(desk: Desk, mention: Annotation) -> Layer:
    """Find the layer whose entities hold mentions of this layer."""
    for layer in desk.scheme.layers:
        if layer.kind == "chain" and layer.members == mention.layer:
            return layer
    raise EditError("This scheme joins no annotations of the layer {layer}.", layer=mention.layer)


def entity_of(desk: Desk, layer: Layer, mention: AnnotationId) -> Annotation | None:
    """Find the entity that holds a mention."""
    return next((one for one in desk.referring(mention) if one.layer == layer.name), None)


def new_entity(
    desk: Desk, layer: Layer, mention: Annotation, entity_id: AnnotationId
) -> Annotation:
    """Make an entity of one mention, of the nearest type the entity layer knows."""
    type_name: str | None = mention.type
    while type_name and layer.type(type_name) is None:
        type_name = type_name.rpartition(".")[0]
    if not type_name:
        raise EditError("Entities have no type called {type}.", type=mention.type)
    attributes = defaults(layer, type_name)
    arguments = (Argument(MEMBER, mention.id),)
    entity = Annotation(entity_id, layer.name, type_name, (), attributes, arguments)
    return named(desk, layer, entity, (mention,))


def add_members(desk: Desk, entity: Annotation, mentions: tuple[AnnotationId, ...]) -> None:
    """Put mentions into an entity, kept in the order of the text."""
    members = in_text_order(desk, (*entity.targets(MEMBER), *mentions))
    held = [desk.get(one.target) for one in members if one.target is not None]
    desk.put(named(desk, desk.layer(entity.layer), replace(entity, arguments=members), held))


def merge(desk: Desk, *, into: Annotation, gone: Annotation) -> None:
    """Move all mentions and all roles of one entity to another, and remove it."""
    if into.id == gone.id:
        raise EditError("The two mentions already belong to the same entity.")
    for frame in desk.referring(gone.id):
        moved = (
            replace(one, target=into.id) if one.target == gone.id else one
            for one in frame.arguments
        )
        desk.put(replace(frame, arguments=tuple(dict.fromkeys(moved))))
    members = gone.targets(MEMBER)
    desk.remove(gone.id)
    add_members(desk, _with_what_it_lacks(desk, into, gone), members)


def _with_what_it_lacks(desk: Desk, into: Annotation, gone: Annotation) -> Annotation:
    """Let an entity take over name, identifier and the like where it has none of its own."""
    taken = {one.name for one in desk.layer(into.layer).attributes_of(into.type)}
    lacking = {key: value for key, value in gone.attributes.items() if key in taken}
    return replace(into, attributes=lacking | dict(into.attributes))


def in_text_order(desk: Desk, mentions: tuple[AnnotationId, ...]) -> tuple[Argument, ...]:
    """List mentions as members, each once, in the order of the text."""
    found = {mention: desk.get(mention) for mention in mentions}
    ordered = sorted(found, key=lambda mention: (found[mention].spans, mention))
    return tuple(Argument(MEMBER, mention) for mention in ordered)
