"""The name of an entity follows the mentions that give it, until somebody writes another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from annotator.model.annotation import Annotation
from annotator.model.spans import surface
from annotator.project.desk import Desk
from annotator.schema.records import Layer

NAME, LEVEL, NAMED = "name", "level", "NAM"


def name_given(desk: Desk, mention: Annotation) -> str | None:
    """Give the name that a mention says; None for one that names nothing."""
    named = mention.attributes.get(LEVEL, NAMED) == NAMED
    return surface(desk.document.text, mention.spans) if named else None


def named(
    desk: Desk, layer: Layer, entity: Annotation, mentions: Iterable[Annotation]
) -> Annotation:
    """Give an entity without a name the first that its mentions say."""
    if layer.attribute(NAME) is None or entity.attributes.get(NAME):
        return entity
    name = next((name for one in mentions if (name := name_given(desk, one))), None)
    return entity if name is None else _called(entity, name)


def follow(desk: Desk, old: Annotation, new: Annotation) -> None:
    """Let the entity of a mention that was changed keep up, where it bears the mention's name.

    A mention that names nothing any more leaves the name to another member, if one says any.
    """
    for entity in desk.referring(new.id):
        layer = desk.layer(entity.layer)
        if layer.kind != "chain" or layer.attribute(NAME) is None:
            continue
        borne = entity.attributes.get(NAME)
        if borne and borne != name_given(desk, old):
            continue
        said = [name_given(desk, desk.get(one)) for one in entity.targets()]
        name = name_given(desk, new) or next((one for one in said if one), None)
        if name != borne:
            desk.put(_called(entity, name))


def _called(entity: Annotation, name: str | None) -> Annotation:
    attributes = {key: value for key, value in entity.attributes.items() if key != NAME}
    return replace(entity, attributes=attributes | ({NAME: name} if name else {}))
