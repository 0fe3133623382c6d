"""Steps that give a part another name, or let it become one with another part."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import cast

from annotator.errors import SchemeError
from annotator.schema.amending.moves import (
    Move,
    Reattribute,
    Refill,
    Relayer,
    Rerole,
    Retype,
    Revalue,
)
from annotator.schema.amending.places import (
    Place,
    followers,
    held,
    needed,
    put,
    put_all,
    siblings,
    twins,
)
from annotator.schema.amending.references import (
    over_conditions,
    over_layers,
    over_roles,
    over_types,
    over_values,
)
from annotator.schema.amending.steps import check_name
from annotator.schema.records import Attribute, Condition, Layer, Role, Scheme, TagType, Value, is_a

_Filled = Role | Value | Attribute


@dataclass(frozen=True, slots=True)
class Rename:
    """Give a part another name; `name` is the last part of a type's name."""

    place: Place
    name: str
    everywhere: bool = False

    def apply(self, scheme: Scheme) -> Scheme:
        """Rename the part with its twins, and follow it in what refers to it."""
        needed(scheme, self.place)
        if self.name == self.place.name.rpartition(".")[2]:
            return scheme
        self._check(scheme)
        if self.place.kind == "type":
            return rename_types(scheme, self.place.layer, self._types(scheme))
        for place in twins(scheme, self.place, everywhere=self.everywhere):
            part = needed(scheme, place)
            scheme = put(scheme, place, replace(cast("Role", part), name=self.name))
        return follow(scheme, self.place, self.name)

    def _check(self, scheme: Scheme) -> None:
        for place in twins(scheme, self.place, everywhere=self.everywhere):
            old = place.name.casefold()
            name = self._whole() if place.kind == "type" else self.name
            if old == name.casefold():
                # Only capital letters change: it is in nobody's way but its own.
                scheme = put_all(
                    scheme,
                    place,
                    [one for one in siblings(scheme, place) if one.name != place.name],
                )
            check_name(scheme, place, name)
        if self.place.kind == "type" and "." in self.name:
            check_name(scheme, self.place, ".")

    def _whole(self) -> str:
        above = self.place.name.rpartition(".")[0]
        return f"{above}.{self.name}" if above else self.name

    def _types(self, scheme: Scheme) -> dict[str, str]:
        layer = cast("Layer", needed(scheme, Place("layer", (self.place.layer,))))
        own = self.place.name
        return {
            tag.name: self._whole() + tag.name[len(own) :]
            for tag in layer.types
            if is_a(tag.name, own)
        }

    def moves(self, scheme: Scheme) -> tuple[Move, ...]:
        """Carry the annotations over to the new name."""
        if self.name == self.place.name.rpartition(".")[2]:
            return ()
        if self.place.kind == "type":
            return type_moves(scheme, self.place.layer, self._types(scheme))
        return part_moves(scheme, self.place, self.name, everywhere=self.everywhere)


@dataclass(frozen=True, slots=True)
class Merge:
    """Let a part become one with another beside it, whose name, texts and colour stay."""

    place: Place
    into: str
    everywhere: bool = False

    def apply(self, scheme: Scheme) -> Scheme:
        """Take the part out, and let what referred to it refer to the other."""
        if self.place.kind == "type":
            return self._merge_types(scheme)
        for place in twins(scheme, self.place, everywhere=self.everywhere):
            part = needed(scheme, place)
            other = held(scheme, place.beside(self.into)) or self._other(scheme)
            if isinstance(part, Role) and isinstance(other, Role):
                other = _united(part, other)
            elif isinstance(part, Attribute) and isinstance(other, Attribute):
                other = _widened(part, other)
            kept = {one.name: one for one in siblings(scheme, place)}
            kept[self.into] = cast("Value", other)
            del kept[place.name]
            scheme = put_all(scheme, place, list(kept.values()))
        return follow(scheme, self.place, self.into)

    def _other(self, scheme: Scheme) -> _Filled:
        """Find what is merged into, where a twin does not have it yet."""
        other = needed(scheme, self.place.beside(self.into))
        return cast("_Filled", other)

    def _merge_types(self, scheme: Scheme) -> Scheme:
        if is_a(self.into, self.place.name):
            raise SchemeError("A type cannot be merged into one that lies below it.")
        other = needed(scheme, self.place.beside(self.into))
        if isinstance(other, TagType) and other.abstract:
            raise SchemeError(
                "{type} only groups other types: choose one below it.", type=other.label
            )
        return rename_types(scheme, self.place.layer, self._types(scheme))

    def _types(self, scheme: Scheme) -> dict[str, str]:
        layer = cast("Layer", needed(scheme, Place("layer", (self.place.layer,))))
        own = self.place.name
        return {
            tag.name: self.into + tag.name[len(own) :] for tag in layer.types if is_a(tag.name, own)
        }

    def moves(self, scheme: Scheme) -> tuple[Move, ...]:
        """Carry the annotations over to the other."""
        if self.place.kind == "type":
            return type_moves(scheme, self.place.layer, self._types(scheme))
        return part_moves(scheme, self.place, self.into, everywhere=self.everywhere)


def _united(gone: Role, kept: Role) -> Role:
    """Let a role take whatever two roles took."""
    most = None if gone.most is None or kept.most is None else max(gone.most, kept.most)
    return replace(
        kept,
        fillers=tuple(dict.fromkeys((*kept.fillers, *gone.fillers))),
        literals=tuple({one.name: one for one in (*gone.literals, *kept.literals)}.values()),
        most=most,
    )


def _widened(gone: Attribute, kept: Attribute) -> Attribute:
    """Let an attribute belong to whatever two belonged to; its own values stay as they are."""
    limited = gone.types and kept.types
    return replace(kept, types=tuple(dict.fromkeys((*kept.types, *gone.types))) if limited else ())


def rename_types(scheme: Scheme, layer: str, names: dict[str, str]) -> Scheme:
    """Give types of a layer, and of the chains that follow it, other names; equals become one."""
    layers = (layer, *followers(scheme, layer))
    for one in layers:
        place = Place("type", (one, ""))
        found: dict[str, TagType] = {}
        for tag in siblings(scheme, place):
            name = names.get(tag.name, tag.name)
            stays = name == tag.name
            if name not in found or stays:
                found[name] = replace(cast("TagType", tag), name=name)
        came = set(names.values()) - {tag.name for tag in siblings(scheme, place)}
        scheme = put_all(scheme, place, _keyed(found.values(), came))
    return over_types(scheme, layers, lambda name: names.get(name, name))


def _keyed(types: Collection[TagType], came: set[str]) -> list[TagType]:
    """Take keys from types that came to where another one has them."""
    taken = {(tag.parent, tag.key) for tag in types if tag.key and tag.name not in came}
    return [
        replace(tag, key=None) if tag.name in came and (tag.parent, tag.key) in taken else tag
        for tag in types
    ]


def type_moves(scheme: Scheme, layer: str, names: dict[str, str]) -> tuple[Move, ...]:
    """Carry annotations of a layer, and of the chains that follow it, over to other types."""
    layers = (layer, *followers(scheme, layer))
    return tuple(Retype(one, was, now) for one in layers for was, now in names.items())


def part_moves(
    scheme: Scheme, place: Place, now: str | None, *, everywhere: bool
) -> tuple[Move, ...]:
    """Carry what annotations say with a role, attribute, value or literal over to another."""
    if place.kind == "layer" and now is not None:
        return (Relayer(place.layer, now),)
    if place.kind == "attribute":
        return (Reattribute(place.layer, (), place.name, now),)
    if place.kind == "value":
        return (Revalue(place.layer, (), place.names[1], place.name, now),)
    places = twins(scheme, place, everywhere=everywhere)
    if place.kind == "role":
        types = tuple(one.names[1] for one in places)
        return (Rerole(place.layer, types, place.name, now),)
    return tuple(
        Refill(one.layer, (one.names[1],), one.names[2], one.name, now)
        for one in places
        if place.kind == "literal"
    )


def follow(scheme: Scheme, place: Place, now: str) -> Scheme:
    """Let constraints, exceptions and defaults speak of the new name of a part."""
    if place.kind == "literal":
        return replace(scheme, layers=tuple(_literal(one, place, now) for one in scheme.layers))
    if place.kind == "layer":
        return over_layers(scheme, lambda name: now if name == place.name else name)
    at = Place("layer", (place.layer,))
    layer = cast("Layer", needed(scheme, at))
    was = place.name
    if place.kind == "role":
        left = {role.name for tag in layer.types for role in tag.roles}
        layer = over_roles(layer, lambda name: now if name == was and was not in left else name)
    elif place.kind == "attribute":
        layer = over_conditions(layer, lambda one: _of_other(layer, one, was, now))
    elif place.kind == "value":
        attribute = place.names[1]
        layer = over_conditions(
            layer,
            lambda one: over_values(one, attribute, lambda name: now if name == was else name),
        )
        layer = _default(layer, attribute, was, now)
    return put(scheme, at, layer)


def _of_other(layer: Layer, one: Condition, was: str, now: str) -> Condition | None:
    """Let an exception ask another attribute, for as many of its values as that one has."""
    if one.attribute != was:
        return one
    other = layer.attribute(now)
    if other is None or not other.values:
        return Condition(now, one.values)
    values = tuple(name for name in one.values if other.value(name) is not None)
    return Condition(now, values) if values else None


def _default(layer: Layer, attribute: str, was: str, now: str) -> Layer:
    return replace(
        layer,
        attributes=tuple(
            replace(one, default=now) if one.name == attribute and one.default == was else one
            for one in layer.attributes
        ),
    )


def _literal(layer: Layer, place: Place, now: str) -> Layer:
    return replace(
        layer,
        constraints=tuple(
            replace(one, value=now) if one.value == place.name else one for one in layer.constraints
        ),
    )
