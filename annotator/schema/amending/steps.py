"""The steps of a change: each makes a new scheme of one, and moves for the annotations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Protocol

from annotator.errors import SchemeError
from annotator.schema.amending.moves import Move
from annotator.schema.amending.places import (
    Part,
    Place,
    followers,
    held,
    level,
    literal_called,
    needed,
    put,
    put_all,
    siblings,
    twins,
)
from annotator.schema.records import Scheme, TagType, is_a
from annotator.schema.tables import NAME, TYPE_NAME, VALUE_NAME


class Step(Protocol):
    """One step of a change."""

    def apply(self, scheme: Scheme) -> Scheme:
        """Make the new scheme; raises SchemeError when the step is not possible."""
        ...

    def moves(self, scheme: Scheme) -> tuple[Move, ...]:
        """Say what becomes of annotations, given the scheme before the step."""
        ...


@dataclass(frozen=True, slots=True)
class Change:
    """Give a part another label, description, colour, key, limit, guideline or the like.

    `everywhere` reaches every role of that name in the layer; without it, only what said the
    same as this part changes along with it.
    """

    place: Place
    field: str
    value: object
    everywhere: bool = False

    def apply(self, scheme: Scheme) -> Scheme:
        """Change the part and its twins."""
        was = getattr(needed(scheme, self.place), self.field)
        for place in twins(scheme, self.place, everywhere=self.everywhere):
            part: Any = needed(scheme, place)
            if getattr(part, self.field) == was or self._reaches(place):
                scheme = put(scheme, place, replace(part, **{self.field: self.value}))
        return scheme

    def _reaches(self, place: Place) -> bool:
        return self.everywhere or place.kind == "literal"

    def moves(self, scheme: Scheme) -> tuple[Move, ...]:
        """Leave the annotations as they are."""
        return ()


@dataclass(frozen=True, slots=True)
class Add:
    """Put a new part in; a role comes to the types below as well, a type to chains."""

    place: Place
    part: Part

    def apply(self, scheme: Scheme) -> Scheme:
        """Add the part at the end of its place."""
        check_name(scheme, self.place, self.place.name)
        for place, part in self._all(scheme, self._known(scheme)):
            if held(scheme, place) is None:
                scheme = put_all(scheme, place, _with(siblings(scheme, place), place, part))
        return scheme

    def _known(self, scheme: Scheme) -> Part:
        """Take a literal that another role has as it is there: it is one for the whole scheme."""
        known = literal_called(scheme, self.place.name) if self.place.kind == "literal" else None
        if known is not None and known.name != self.place.name:
            raise SchemeError("There already is something called {name} here.", name=known.name)
        return known or self.part

    def _all(self, scheme: Scheme, part: Part) -> list[tuple[Place, Part]]:
        found: list[tuple[Place, Part]] = [(self.place, part)]
        layer = scheme.layer(self.place.layer)
        if self.place.kind == "type" and isinstance(part, TagType):
            for name in followers(scheme, self.place.layer):
                bare = replace(part, roles=(), symmetric=False)
                found.append((Place("type", (name, self.place.name)), bare))
        elif self.place.kind in {"role", "literal"} and layer is not None:
            found += [
                (Place(self.place.kind, (layer.name, tag.name, *self.place.names[2:])), part)
                for tag in layer.types
                if is_a(tag.name, self.place.names[1])
                and tag.name != self.place.names[1]
                and self._fits(tag)
            ]
        return found

    def _fits(self, tag: TagType) -> bool:
        return self.place.kind == "role" or tag.role(self.place.names[2]) is not None

    def moves(self, scheme: Scheme) -> tuple[Move, ...]:
        """Leave the annotations as they are."""
        return ()


def _with(parts: tuple[Part, ...], place: Place, part: Part) -> list[Part]:
    """Put a part at the end, a type at the end of those below the same type."""
    found = list(parts)
    above = place.name.rpartition(".")[0] if place.kind == "type" else ""
    last = [number for number, one in enumerate(found) if above and is_a(one.name, above)]
    found.insert(last[-1] + 1 if last else len(found), part)
    return found


@dataclass(frozen=True, slots=True)
class Shift:
    """Move a part up (-1) or down (1) among its like; what lies below a type goes with it."""

    place: Place
    by: int

    def apply(self, scheme: Scheme) -> Scheme:
        """Change places with the neighbour."""
        names = [one.name for one in level(scheme, self.place)]
        here = names.index(self.place.name)
        there = here + self.by
        if not 0 <= there < len(names):
            return scheme
        names[here], names[there] = names[there], names[here]
        places = [self.place]
        if self.place.kind == "type":
            places = twins(scheme, self.place)
        for place in places:
            scheme = put_all(scheme, place, _ordered(siblings(scheme, place), names, place))
        return scheme

    def moves(self, scheme: Scheme) -> tuple[Move, ...]:
        """Leave the annotations as they are."""
        return ()


def _ordered(parts: tuple[Part, ...], names: list[str], place: Place) -> list[Part]:
    """Order what shares the level as named, each followed by what lies below it."""
    if place.kind != "type":
        return sorted(parts, key=lambda one: names.index(one.name))
    groups = [[one for one in parts if is_a(one.name, name)] for name in names]
    moved = [one for group in groups for one in group]
    first = next(number for number, one in enumerate(parts) if one in moved)
    rest = [one for one in parts if one not in moved]
    before = [one for one in parts[:first] if one in rest]
    return [*before, *moved, *rest[len(before) :]]


@dataclass(frozen=True, slots=True)
class Replace:
    """Take another scheme in place of the whole one; annotations are kept by their names."""

    scheme: Scheme

    def apply(self, scheme: Scheme) -> Scheme:
        """Give the other scheme."""
        return self.scheme

    def moves(self, scheme: Scheme) -> tuple[Move, ...]:
        """Leave the annotations as they are; what has no name there is told as stranded."""
        return ()


@dataclass(frozen=True, slots=True)
class Decide:
    """Decide what becomes of annotations that the new scheme would refuse."""

    decided: tuple[Move, ...]

    def apply(self, scheme: Scheme) -> Scheme:
        """Leave the scheme as it is."""
        return scheme

    def moves(self, scheme: Scheme) -> tuple[Move, ...]:
        """Give what was decided."""
        return self.decided


def check_name(scheme: Scheme, place: Place, name: str) -> None:
    """Refuse a name that files cannot carry, or that something beside the place has."""
    patterns = {"type": TYPE_NAME, "value": VALUE_NAME, "literal": VALUE_NAME}
    if not patterns.get(place.kind, NAME).fullmatch(name):
        raise SchemeError(
            "A name may hold only the letters A to Z, digits, - and _, and begins with a letter;"
            " labels hold the Arabic."
        )
    others = [one.name for one in siblings(scheme, place)]
    if any(other.casefold() == name.casefold() for other in others):
        raise SchemeError("There already is something called {name} here.", name=name)
