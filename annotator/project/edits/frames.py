"""Edits of frames (events, stances, relations): fill and empty their roles."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar

from annotator.errors import EditError
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.spans import Span
from annotator.project.desk import Desk
from annotator.project.edits.marking import drop_if_unused
from annotator.schema.checking import defaults


@dataclass(frozen=True, slots=True)
class FillRole:
    """Let an annotation or a literal fill a role; a role that takes one gets the new filler."""

    title: ClassVar[str] = "Fill a role"
    frame: AnnotationId
    role: str
    target: AnnotationId | None = None
    value: str | None = None

    def perform(self, desk: Desk) -> None:
        """Add the argument, in place of the old one where the role takes only one."""
        fill(desk, self.frame, Argument(self.role, self.target, self.value))


@dataclass(frozen=True, slots=True)
class FillRoleWithText:
    """Mark text on the spot and let it fill a role (a claim, a cue, a value)."""

    title: ClassVar[str] = "Fill a role with text"
    frame: AnnotationId
    role: str
    layer: str
    type: str
    spans: tuple[Span, ...]
    id: AnnotationId = field(default_factory=new_annotation_id)

    def perform(self, desk: Desk) -> None:
        """Make the annotation and the argument in one step."""
        attributes = defaults(desk.layer(self.layer), self.type)
        desk.put(Annotation(self.id, self.layer, self.type, self.spans, attributes))
        fill(desk, self.frame, Argument(self.role, self.id))


@dataclass(frozen=True, slots=True)
class EmptyRole:
    """Take one filler out of a frame."""

    title: ClassVar[str] = "Empty a role"
    frame: AnnotationId
    argument: Argument

    def perform(self, desk: Desk) -> None:
        """Drop the first argument equal to this one."""
        frame = desk.get(self.frame)
        if self.argument not in frame.arguments:
            raise EditError("This role was already emptied; nothing was changed.")
        arguments = list(frame.arguments)
        arguments.remove(self.argument)
        desk.put(replace(frame, arguments=tuple(arguments)))
        if self.argument.target is not None:
            drop_if_unused(desk, self.argument.target)


@dataclass(frozen=True, slots=True)
class MoveFiller:
    """Let a filler come earlier or later in its role, as in a chain of sources."""

    title: ClassVar[str] = "Order the fillers"
    frame: AnnotationId
    argument: Argument
    by: int

    def perform(self, desk: Desk) -> None:
        """Change places with the neighbour in the same role."""
        frame = desk.get(self.frame)
        arguments = list(frame.arguments)
        places = [at for at, one in enumerate(arguments) if one.role == self.argument.role]
        if self.argument not in arguments:
            raise EditError("This role was already emptied; nothing was changed.")
        at = places.index(arguments.index(self.argument))
        if not 0 <= at + self.by < len(places):
            raise EditError("There is nothing further in this role; nothing was changed.")
        here, there = places[at], places[at + self.by]
        arguments[here], arguments[there] = arguments[there], arguments[here]
        desk.put(replace(frame, arguments=tuple(arguments)))


def fill(desk: Desk, frame_id: AnnotationId, argument: Argument) -> None:
    """Add an argument to a frame by the rules of its role."""
    frame = desk.get(frame_id)
    role = desk.type_of(frame).role(argument.role)
    if role is None:
        raise EditError("{type} has no role {role}.", type=frame.type, role=argument.role)
    if argument in frame.arguments:
        raise EditError("This already fills the role; nothing was changed.")
    others = frame.arguments
    replaced: tuple[Argument, ...] = ()
    if role.most == 1:
        replaced = tuple(one for one in others if one.role == role.name)
        others = tuple(one for one in others if one.role != role.name)
    desk.put(replace(frame, arguments=(*others, argument)))
    for old in replaced:
        if old.target is not None:
            drop_if_unused(desk, old.target)
