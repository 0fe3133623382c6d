"""The one stored record for mentions, events, stances, relations and entities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model.identity import AnnotationId
from annotator.model.spans import Span


@dataclass(frozen=True, slots=True)
class Argument:
    """What fills a role: another annotation of the same set, or a literal such as "author"."""

    role: str
    target: AnnotationId | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """One annotation of a layer, on any number of spans (none for what belongs to no place)."""

    id: AnnotationId
    layer: str
    type: str
    spans: tuple[Span, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    arguments: tuple[Argument, ...] = ()
    comment: str = ""
    doubt: bool = False
    """Whether the annotator is unsure of it and wants somebody to look again."""
    milliseconds: int = 0
    """How long the annotator worked on it, idle time cut off."""

    def targets(self, role: str | None = None) -> tuple[AnnotationId, ...]:
        """List the annotations that fill the role (any role by default), in order."""
        return tuple(
            argument.target
            for argument in self.arguments
            if argument.target is not None and role in (None, argument.role)
        )

    def values(self, role: str) -> tuple[str, ...]:
        """List the literals that fill the role, in order."""
        return tuple(
            argument.value
            for argument in self.arguments
            if argument.value is not None and argument.role == role
        )
