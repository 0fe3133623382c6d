"""Edits of single annotations: make, retype, move, describe, remove."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from annotator.errors import EditError
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.spans import Span
from annotator.project.desk import Desk
from annotator.project.edits.naming import follow
from annotator.schema.checking import defaults


@dataclass(frozen=True, slots=True)
class AddAnnotation:
    """Make an annotation of a layer and type on these spans, with the scheme's defaults."""

    title: ClassVar[str] = "Mark"
    layer: str
    type: str
    spans: tuple[Span, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    arguments: tuple[Argument, ...] = ()
    id: AnnotationId = field(default_factory=new_annotation_id)

    def perform(self, desk: Desk) -> None:
        """Put the new annotation, unless the same mark is already there."""
        attributes = defaults(desk.layer(self.layer), self.type) | dict(self.attributes)
        desk.put(Annotation(self.id, self.layer, self.type, self.spans, attributes, self.arguments))


@dataclass(frozen=True, slots=True)
class TakeProposal(AddAnnotation):
    """Make an annotation that was proposed: the history tells it from what a hand marked."""

    title: ClassVar[str] = "Take a proposal"


@dataclass(frozen=True, slots=True)
class SetType:
    """Give an annotation another type; what the new type does not take is dropped."""

    title: ClassVar[str] = "Change the type"
    id: AnnotationId
    type: str

    def perform(self, desk: Desk) -> None:
        """Keep attributes and arguments that the new type takes, add its defaults."""
        old = desk.get(self.id)
        layer = desk.layer(old.layer)
        tag = layer.type(self.type)
        if tag is None:
            raise EditError("The scheme has no type called {type}.", type=self.type)
        taken = {attribute.name for attribute in layer.attributes_of(self.type)}
        attributes = {name: value for name, value in old.attributes.items() if name in taken}
        arguments = old.arguments
        if layer.kind != "chain":
            arguments = tuple(one for one in arguments if tag.role(one.role) is not None)
        desk.put(
            replace(
                old,
                type=self.type,
                attributes=defaults(layer, self.type) | attributes,
                arguments=arguments,
            )
        )


@dataclass(frozen=True, slots=True)
class SetAttribute:
    """Give an attribute a value, or none."""

    title: ClassVar[str] = "Set an attribute"
    id: AnnotationId
    name: str
    value: str | None

    def perform(self, desk: Desk) -> None:
        """Replace the one value."""
        old = desk.get(self.id)
        attributes = {name: value for name, value in old.attributes.items() if name != self.name}
        if self.value:
            attributes[self.name] = self.value
        new = replace(old, attributes=attributes)
        desk.put(new)
        follow(desk, old, new)


@dataclass(frozen=True, slots=True)
class SetSpans:
    """Move the edges of an annotation, or give it other fragments."""

    title: ClassVar[str] = "Change the extent"
    id: AnnotationId
    spans: tuple[Span, ...]

    def perform(self, desk: Desk) -> None:
        """Replace the spans, in the order of the text."""
        old = desk.get(self.id)
        new = replace(old, spans=tuple(sorted(self.spans)))
        desk.put(new)
        follow(desk, old, new)


@dataclass(frozen=True, slots=True)
class RemoveAnnotation:
    """Remove an annotation, and every mention of it in frames and entities."""

    title: ClassVar[str] = "Remove"
    id: AnnotationId

    def perform(self, desk: Desk) -> None:
        """Empty the roles it filled, drop entities left without mentions, then remove it."""
        removed = desk.get(self.id)
        for frame in desk.referring(self.id):
            withdraw(desk, frame, self.id)
        desk.remove(self.id)
        for target in removed.targets():
            drop_if_unused(desk, target)


def withdraw(desk: Desk, frame: Annotation, target: AnnotationId) -> None:
    """Take an annotation out of a frame or entity; an entity without mentions goes with it."""
    arguments = tuple(one for one in frame.arguments if one.target != target)
    if desk.layer(frame.layer).kind == "chain" and not arguments:
        for above in desk.referring(frame.id):
            withdraw(desk, above, frame.id)
        desk.remove(frame.id)
    else:
        desk.put(replace(frame, arguments=arguments))


def drop_if_unused(desk: Desk, target: AnnotationId) -> None:
    """Remove text that was marked on the spot for a role, once no role holds it."""
    filler = desk.writing.annotation(target)
    if filler is not None and desk.layer(filler.layer).quick and not desk.referring(target):
        desk.remove(target)
