"""Where an annotation stands, in a form that is the same for the same place in two sets."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.schema.records import Layer, TagType
from annotator.schema.rules import MEMBER

Together = Mapping[AnnotationId, Annotation]
"""The annotations of a set by their identifiers."""

Place = tuple[object, ...]
"""The spans of a mark; for what has none, what it holds, role by role."""

_DEEPEST = 4


def place_of(mark: Annotation, together: Together, layer: Layer | None = None) -> Place:
    """Say where an annotation stands; a relation stands where its two ends do."""
    if mark.spans:
        return tuple(sorted(mark.spans))
    if layer is not None and layer.kind == "document":
        return ()
    if layer is not None and layer.kind == "relation":
        return ends_of(mark, together, layer)
    return _held(mark, together, _DEEPEST)


def ends_of(mark: Annotation, together: Together, layer: Layer) -> Place:
    """Give both ends of a relation with their roles; the roles of a symmetric one are the same."""
    tag = layer.type(mark.type)
    if tag is None:
        return _held(mark, together, _DEEPEST)
    ends = ends_of_type(tag)
    found = [
        ("" if tag.symmetric else one.role, _filled(one, together, _DEEPEST))
        for one in mark.arguments
        if one.role in ends
    ]
    return tuple(sorted(found, key=repr))


def ends_of_type(tag: TagType) -> tuple[str, ...]:
    """Name the roles of the two ends: those that must be filled, else the first two."""
    needed = tuple(role.name for role in tag.roles if role.least)
    return needed if len(needed) == 2 else tuple(role.name for role in tag.roles[:2])


def _held(mark: Annotation, together: Together, depth: int) -> Place:
    found = [(one.role, _filled(one, together, depth)) for one in mark.arguments]
    return tuple(sorted(found, key=repr))


def _filled(argument: Argument, together: Together, depth: int) -> Place:
    target = together.get(argument.target) if argument.target is not None else None
    if target is None:
        return ("=", argument.value or "")
    if target.spans:
        return tuple(sorted(target.spans))
    return _held(target, together, depth - 1) if depth else ()


def filler_of(argument: Argument, together: Together) -> Place:
    """Say what fills a role: where it stands, or the literal behind an equals sign."""
    return _filled(argument, together, _DEEPEST)


def spans_of(target: AnnotationId | None, together: Together) -> tuple[Span, ...]:
    """Give the spans of what an argument points at; those of all mentions of an entity."""
    mark = together.get(target) if target is not None else None
    if mark is None:
        return ()
    if mark.spans:
        return mark.spans
    members = (together.get(one) for one in mark.targets(MEMBER))
    return tuple(span for one in members if one is not None for span in one.spans)
