"""Rewrites what refers to a part of a scheme by its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from annotator.schema.records import (
    Attribute,
    Condition,
    Constraint,
    Filler,
    Layer,
    Role,
    Scheme,
    TagType,
)

Names = Callable[[str], str | None]
"""Gives the new name of what had a name, None when it is no longer there."""


def over_types(scheme: Scheme, layers: tuple[str, ...], renamed: Names) -> Scheme:
    """Follow renamed and removed types of some layers in fillers and in limits of attributes."""

    def filler(one: Filler) -> Filler | None:
        if one.layer not in layers or one.type is None:
            return one
        name = renamed(one.type)
        return Filler(one.layer, name) if name is not None else None

    def layer(one: Layer) -> Layer:
        attributes = one.attributes
        if one.name in layers:
            attributes = tuple(
                kept for each in attributes if (kept := _limited(each, renamed)) is not None
            )
        return replace(
            one, attributes=attributes, types=tuple(_tag(tag, filler) for tag in one.types)
        )

    return replace(scheme, layers=tuple(layer(one) for one in scheme.layers))


def over_layers(scheme: Scheme, renamed: Names) -> Scheme:
    """Follow renamed and removed layers in fillers and chains; chains without members go."""

    def filler(one: Filler) -> Filler | None:
        name = renamed(one.layer)
        return Filler(name, one.type) if name is not None else None

    def layer(one: Layer) -> Layer:
        members = renamed(one.members) if one.members is not None else None
        return replace(one, members=members, types=tuple(_tag(tag, filler) for tag in one.types))

    gone = {one.name for one in scheme.layers if one.members and renamed(one.members) is None}
    kept = replace(
        scheme, layers=tuple(layer(one) for one in scheme.layers if one.name not in gone)
    )
    return over_layers(kept, lambda name: None if name in gone else name) if gone else kept


def _tag(tag: TagType, filler: Callable[[Filler], Filler | None]) -> TagType:
    return replace(tag, roles=tuple(_role(role, filler) for role in tag.roles))


def _role(role: Role, filler: Callable[[Filler], Filler | None]) -> Role:
    kept = (filler(one) for one in role.fillers)
    return replace(role, fillers=tuple(dict.fromkeys(one for one in kept if one is not None)))


def _limited(attribute: Attribute, renamed: Names) -> Attribute | None:
    """Limit an attribute to the new names; one whose types are all gone goes with them."""
    kept = (renamed(name) for name in attribute.types)
    types = tuple(dict.fromkeys(name for name in kept if name is not None))
    return None if attribute.types and not types else replace(attribute, types=types)


def over_roles(layer: Layer, renamed: Names) -> Layer:
    """Follow renamed and removed roles in a layer's constraints."""
    kept = (_constraint(one, renamed) for one in layer.constraints)
    return replace(layer, constraints=tuple(one for one in kept if one is not None))


def _constraint(one: Constraint, renamed: Names) -> Constraint | None:
    if not one.roles:
        return one
    kept = (renamed(name) for name in one.roles)
    roles = tuple(dict.fromkeys(name for name in kept if name is not None))
    enough = len(roles) >= (2 if one.kind == "distinct-fillers" else 1)
    return replace(one, roles=roles) if enough else None


def over_conditions(layer: Layer, changed: Callable[[Condition], Condition | None]) -> Layer:
    """Follow renamed and removed attributes and values in the exceptions of a layer's rules."""

    def unless(one: Condition | None) -> Condition | None:
        return changed(one) if one is not None else None

    rules = tuple(replace(one, unless=unless(one.unless)) for one in layer.constraints)
    spans = layer.spans
    if spans is not None:
        spans = replace(spans, unless=unless(spans.unless))
    return replace(layer, constraints=rules, spans=spans)


def over_values(condition: Condition, attribute: str, renamed: Names) -> Condition | None:
    """Follow renamed and removed values of an attribute in one condition."""
    if condition.attribute != attribute:
        return condition
    kept = (renamed(name) for name in condition.values)
    values = tuple(dict.fromkeys(name for name in kept if name is not None))
    return Condition(attribute, values) if values else None


def mended(layer: Layer) -> Layer:
    """Drop what a layer's constraints say of roles and literals that it no longer has."""
    roles = {role.name: role for tag in layer.types for role in tag.roles}

    def stands(one: Constraint) -> bool:
        if one.kind != "starts-with":
            return True
        role = roles.get(one.roles[0])
        return role is not None and role.literal(one.value or "") is not None

    layer = over_roles(layer, lambda name: name if name in roles else None)
    return replace(layer, constraints=tuple(one for one in layer.constraints if stands(one)))
