"""Where a part lies in a scheme, so that it can be found, replaced and pointed at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, cast

from annotator.errors import SchemeError
from annotator.schema.records import (
    Attribute,
    Layer,
    Role,
    Scheme,
    TagType,
    Value,
    is_a,
)

Kind = Literal["scheme", "layer", "type", "role", "literal", "attribute", "value"]
Part = Layer | TagType | Role | Value | Attribute
Whole = Scheme | Part

FIELD: dict[Kind, str] = {
    "layer": "layers",
    "type": "types",
    "role": "roles",
    "literal": "literals",
    "attribute": "attributes",
    "value": "values",
}
"""Where the owner of a part keeps it."""

OWNER: dict[Kind, Kind] = {
    "layer": "scheme",
    "type": "layer",
    "attribute": "layer",
    "role": "type",
    "literal": "role",
    "value": "attribute",
}


@dataclass(frozen=True, slots=True)
class Place:
    """The way to a part: its layer, then the names down to it; the scheme itself has none."""

    kind: Kind = "scheme"
    names: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Give the part's own name."""
        return self.names[-1] if self.names else ""

    @property
    def layer(self) -> str:
        """Name the layer that the part lies in."""
        return self.names[0] if self.names else ""

    @property
    def owner(self) -> Place:
        """Give the place of what holds the part."""
        return Place(OWNER[self.kind], self.names[:-1])

    def part(self, kind: Kind, name: str) -> Place:
        """Give the place of a part of this one."""
        return Place(kind, (*self.names, name))

    def beside(self, name: str) -> Place:
        """Give the place of another part of the same owner."""
        return replace(self, names=(*self.names[:-1], name))


WHOLE = Place()


def parts(whole: Whole, kind: Kind) -> tuple[Part, ...]:
    """List what an owner keeps of a kind."""
    return cast("tuple[Part, ...]", getattr(whole, FIELD[kind]))


def held(scheme: Scheme, place: Place) -> Whole | None:
    """Find what lies at a place, None when nothing does."""
    if place.kind == "scheme":
        return scheme
    owner = held(scheme, place.owner)
    found = parts(owner, place.kind) if owner is not None else ()
    return next((one for one in found if one.name == place.name), None)


def needed(scheme: Scheme, place: Place) -> Whole:
    """Find what lies at a place; raises SchemeError when it is no longer there."""
    found = held(scheme, place)
    if found is None:
        raise SchemeError("{name} is no longer in the scheme.", name=place.name or "-")
    return found


def siblings(scheme: Scheme, place: Place) -> tuple[Part, ...]:
    """List what lies beside a place and at it, in order."""
    owner = held(scheme, place.owner)
    return parts(owner, place.kind) if owner is not None else ()


def put(scheme: Scheme, place: Place, part: Whole) -> Scheme:
    """Lay a part in the place of the one that is there."""
    if place.kind == "scheme":
        return cast("Scheme", part)
    kept = siblings(scheme, place)
    return put_all(scheme, place, [part if one.name == place.name else one for one in kept])


def put_all(scheme: Scheme, place: Place, kept: Sequence[Whole]) -> Scheme:
    """Give the owner of a place other parts of that kind."""
    owner: Any = needed(scheme, place.owner)
    return put(scheme, place.owner, replace(owner, **{FIELD[place.kind]: tuple(kept)}))


def level(scheme: Scheme, place: Place) -> tuple[Part, ...]:
    """List what shares keys and order with a part: types only with those below the same type."""
    found = siblings(scheme, place)
    if place.kind != "type":
        return found
    above = place.name.rpartition(".")[0]
    return tuple(one for one in found if one.name.rpartition(".")[0] == above)


def followers(scheme: Scheme, layer: str) -> tuple[str, ...]:
    """Name the layers of chains that take their types from a layer."""
    source = scheme.layer(layer)
    if source is None:
        return ()
    own = [(tag.name, tag.label, tag.key) for tag in source.types]
    return tuple(
        one.name
        for one in scheme.layers
        if one.kind == "chain"
        and one.members == layer
        and [(tag.name, tag.label, tag.key) for tag in one.types] == own
    )


def followed(scheme: Scheme, layer: str) -> str | None:
    """Name the layer that a layer of chains takes its types from, None when it has its own."""
    return next((one.name for one in scheme.layers if layer in followers(scheme, one.name)), None)


def twins(scheme: Scheme, place: Place, *, everywhere: bool = False) -> list[Place]:
    """List the places that change together with one, itself first.

    A type changes with those of the chains that follow its layer; a role with the same role of
    the types below, or `everywhere` in its layer; a literal in every role of the scheme.
    """
    found = [place]
    if place.kind == "type":
        found += [Place("type", (name, place.name)) for name in followers(scheme, place.layer)]
    elif place.kind == "role":
        found += _roles(scheme, place, everywhere=everywhere)
    elif place.kind == "literal":
        found += [one for one in literals(scheme, place.name) if one != place]
    return found


def _roles(scheme: Scheme, place: Place, *, everywhere: bool) -> list[Place]:
    layer = scheme.layer(place.layer)
    _, own, role = place.names
    return [
        Place("role", (place.layer, tag.name, role))
        for tag in (layer.types if layer is not None else ())
        if tag.name != own and tag.role(role) is not None and (everywhere or is_a(tag.name, own))
    ]


def literals(scheme: Scheme, name: str) -> list[Place]:
    """List the roles that a literal may fill, as its places in them."""
    return [
        Place("literal", (layer.name, tag.name, role.name, name))
        for layer in scheme.layers
        for tag in layer.types
        for role in tag.roles
        if role.literal(name) is not None
    ]


def literal_called(scheme: Scheme, name: str) -> Value | None:
    """Find the literal of a name in whatever role; a scheme tells none apart by capitals alone."""
    found = (
        one
        for layer in scheme.layers
        for tag in layer.types
        for role in tag.roles
        for one in role.literals
        if one.name.casefold() == name.casefold()
    )
    return next(found, None)
