"""Brings a changed scheme into the form that a file can say, where lower types take roles over."""

from __future__ import annotations

from dataclasses import replace

from annotator.schema.records import Layer, Role, Scheme, TagType, Words

_NOTHING = Words("", "")


def settled(scheme: Scheme) -> Scheme:
    """Order roles as files do, and let lower types take over what they leave open."""
    return replace(scheme, layers=tuple(_layer(one) for one in scheme.layers))


def _layer(layer: Layer) -> Layer:
    found: dict[str, TagType] = {}
    for tag in sorted(layer.types, key=lambda one: one.name.count(".")):
        found[tag.name] = _type(tag, found.get(tag.parent or ""))
    return replace(layer, types=tuple(found[tag.name] for tag in layer.types))


def _type(tag: TagType, above: TagType | None) -> TagType:
    if above is None or not above.roles:
        return tag
    new = tuple(one for one in tag.roles if above.role(one.name) is None)
    own = {role.name: role for role in tag.roles}
    kept = tuple(_role(own[one.name], one) for one in above.roles if one.name in own)
    return replace(tag, roles=new + kept)


def _role(role: Role, above: Role) -> Role:
    """Fill what a role leaves open; a file cannot say that it shall stay open."""
    return replace(
        role,
        key=role.key or above.key,
        description=above.description if role.description == _NOTHING else role.description,
        fillers=role.fillers or above.fillers,
        literals=role.literals or above.literals,
    )
