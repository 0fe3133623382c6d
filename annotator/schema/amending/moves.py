"""What becomes of annotations when their scheme changes; moves are done one after the other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Retype:
    """Annotations of a type get another; with None they go, and with them what needs them."""

    layer: str
    was: str
    now: str | None


@dataclass(frozen=True, slots=True)
class Relayer:
    """Annotations of a layer come into another one; their types stay."""

    layer: str
    now: str


@dataclass(frozen=True, slots=True)
class Rerole:
    """What fills a role of these types fills another; with None the role is emptied."""

    layer: str
    types: tuple[str, ...]
    was: str
    now: str | None


@dataclass(frozen=True, slots=True)
class Reattribute:
    """An attribute gets another name, without taking the place of one that is there; or goes.

    No types at all means every type of the layer.
    """

    layer: str
    types: tuple[str, ...]
    was: str
    now: str | None


@dataclass(frozen=True, slots=True)
class Revalue:
    """A value of an attribute becomes another, or the attribute goes."""

    layer: str
    types: tuple[str, ...]
    attribute: str
    was: str
    now: str | None


@dataclass(frozen=True, slots=True)
class Refill:
    """A literal in a role becomes another, or is taken out."""

    layer: str
    types: tuple[str, ...]
    role: str
    was: str
    now: str | None


@dataclass(frozen=True, slots=True)
class Unfill:
    """Annotations of one type are taken out of a role."""

    layer: str
    types: tuple[str, ...]
    role: str
    filler: tuple[str, str]
    """Layer and type of what is taken out."""


Move = Retype | Relayer | Rerole | Reattribute | Revalue | Refill | Unfill


def concerns(types: tuple[str, ...], type_name: str) -> bool:
    """Say whether a move for these types is about a type."""
    return not types or type_name in types
