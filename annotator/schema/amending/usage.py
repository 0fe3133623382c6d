"""How a corpus is annotated, counted by what a scheme speaks of, and how moves change that."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from annotator.model.identity import AnnotationId
from annotator.schema.amending.moves import (
    Move,
    Reattribute,
    Refill,
    Relayer,
    Rerole,
    Retype,
    Revalue,
    Unfill,
    concerns,
)

Typed = tuple[str, str]
"""A layer and a type of it."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What fills a role: an annotation of a layer and type, or a literal."""

    role: str
    target: Typed | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Spread:
    """In which sets something occurs, by their numbers."""

    sets: frozenset[int] = frozenset()

    def __or__(self, other: Spread) -> Spread:
        return Spread(self.sets | other.sets)


@dataclass(frozen=True, slots=True)
class TypeUse:
    """Annotations of a type that have the same number of spans."""

    layer: str
    type: str
    spans: int
    count: int
    example: AnnotationId


@dataclass(frozen=True, slots=True)
class AttributeUse:
    """Annotations of a type with one value of an attribute; free text is not told apart."""

    layer: str
    type: str
    name: str
    value: str | None
    count: int
    example: AnnotationId


@dataclass(frozen=True, slots=True)
class FrameUse:
    """Annotations of a type whose roles are filled by the same kinds, each so many times."""

    layer: str
    type: str
    fillings: tuple[tuple[Filling, int], ...]
    count: int
    example: AnnotationId

    def times(self, role: str) -> int:
        """Count what fills a role."""
        return sum(number for filling, number in self.fillings if filling.role == role)


@dataclass(frozen=True, slots=True)
class SetFacts:
    """Whose set it is, over which document, and whether it was closed."""

    document: str
    annotator: str
    closed: bool


@dataclass(frozen=True, slots=True)
class Usage:
    """All that a corpus says in the words of its scheme."""

    types: tuple[TypeUse, ...] = ()
    attributes: tuple[AttributeUse, ...] = ()
    frames: tuple[FrameUse, ...] = ()
    spread: tuple[tuple[Typed, Spread], ...] = ()
    sets: tuple[SetFacts, ...] = ()
    moment: str = ""
    """Names what had been edited when it was counted."""

    def counts(self) -> dict[Typed, int]:
        """Count the annotations of each type."""
        found: dict[Typed, int] = {}
        for one in self.types:
            at = (one.layer, one.type)
            found[at] = found.get(at, 0) + one.count
        return found

    def facts(self, typed: Typed) -> list[SetFacts]:
        """List the sets in which a type occurs."""
        found = Spread()
        for at, spread in self.spread:
            if at == typed:
                found |= spread
        return [self.sets[number] for number in sorted(found.sets)]

    def filled(self, typed: Typed, chains: frozenset[str]) -> int:
        """Count the roles that annotations of a type fill; to be in a chain is none."""
        return sum(
            one.count * number
            for one in self.frames
            for filling, number in one.fillings
            if filling.target == typed and one.layer not in chains
        )


def moved(usage: Usage, moves: Iterable[Move], chains: frozenset[str]) -> Usage:
    """Give the usage after moves; chains left without members go."""
    for move in moves:
        usage = _after(usage, move, chains)
    return usage


def _after(usage: Usage, move: Move, chains: frozenset[str]) -> Usage:
    match move:
        case Retype():
            return _retyped(usage, move, chains)
        case Relayer():
            return _relayered(usage, move)
        case Reattribute() | Revalue():
            return replace(usage, attributes=_reattributed(usage, move))
        case Rerole():
            return _refilled(usage, move, lambda one: _rerole(move, one))
        case Refill():
            return _refilled(usage, move, lambda one: _refill(move, one))
        case Unfill():
            return _refilled(usage, move, lambda one: _unfill(move, one))


def _retyped(usage: Usage, move: Retype, chains: frozenset[str]) -> Usage:
    at = (move.layer, move.was)
    now = (move.layer, move.now) if move.now is not None else None

    def typed(layer: str, name: str) -> str | None:
        return move.now if (layer, name) == at else name

    def target(filling: Filling) -> Filling | None:
        if filling.target != at:
            return filling
        return replace(filling, target=now) if now is not None else None

    frames: list[FrameUse] = []
    for one in usage.frames:
        name = typed(one.layer, one.type)
        kept = _collected(one.fillings, target)
        emptied = one.layer in chains and one.fillings and not kept
        if name is not None and not emptied:
            frames.append(replace(one, type=name, fillings=kept))
    return Usage(
        types=tuple(
            replace(one, type=name)
            for one in usage.types
            if (name := typed(one.layer, one.type)) is not None
        ),
        attributes=tuple(
            replace(one, type=name)
            for one in usage.attributes
            if (name := typed(one.layer, one.type)) is not None
        ),
        frames=tuple(frames),
        spread=tuple(
            ((layer, new), spread)
            for (layer, name), spread in usage.spread
            if (new := typed(layer, name)) is not None
        ),
        sets=usage.sets,
    )


def _relayered(usage: Usage, move: Relayer) -> Usage:
    def layer(name: str) -> str:
        return move.now if name == move.layer else name

    def target(filling: Filling) -> Filling:
        if filling.target is None:
            return filling
        return replace(filling, target=(layer(filling.target[0]), filling.target[1]))

    return Usage(
        types=tuple(replace(one, layer=layer(one.layer)) for one in usage.types),
        attributes=tuple(replace(one, layer=layer(one.layer)) for one in usage.attributes),
        frames=tuple(
            replace(one, layer=layer(one.layer), fillings=_collected(one.fillings, target))
            for one in usage.frames
        ),
        spread=tuple(((layer(at[0]), at[1]), spread) for at, spread in usage.spread),
        sets=usage.sets,
    )


def _collected(
    fillings: tuple[tuple[Filling, int], ...], changed: Callable[[Filling], Filling | None]
) -> tuple[tuple[Filling, int], ...]:
    found: dict[Filling, int] = {}
    for one, number in fillings:
        now = changed(one)
        if now is not None:
            found[now] = found.get(now, 0) + number
    return tuple(found.items())


def _refilled(
    usage: Usage, move: Rerole | Refill | Unfill, changed: Callable[[Filling], Filling | None]
) -> Usage:
    frames = (
        replace(one, fillings=_collected(one.fillings, changed))
        if one.layer == move.layer and concerns(move.types, one.type)
        else one
        for one in usage.frames
    )
    return replace(usage, frames=tuple(frames))


def _rerole(move: Rerole, one: Filling) -> Filling | None:
    if one.role != move.was:
        return one
    return replace(one, role=move.now) if move.now is not None else None


def _refill(move: Refill, one: Filling) -> Filling | None:
    if one.role != move.role or one.value != move.was:
        return one
    return replace(one, value=move.now) if move.now is not None else None


def _unfill(move: Unfill, one: Filling) -> Filling | None:
    return None if (one.role, one.target) == (move.role, move.filler) else one


def _reattributed(usage: Usage, move: Reattribute | Revalue) -> tuple[AttributeUse, ...]:
    found: list[AttributeUse] = []
    for one in usage.attributes:
        name = move.was if isinstance(move, Reattribute) else move.attribute
        meant = one.layer == move.layer and one.name == name and concerns(move.types, one.type)
        if isinstance(move, Revalue):
            meant = meant and one.value == move.was
        if not meant:
            found.append(one)
        elif move.now is not None and isinstance(move, Reattribute):
            found.append(replace(one, name=move.now))
        elif move.now is not None:
            found.append(replace(one, value=move.now))
    return tuple(found)
