"""Differences as items: what a person decides at once, walked in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from annotator.adjudication.positions import (
    Configuration,
    Content,
    Position,
    Works,
    content_of,
    positions_of,
)
from annotator.model.annotation import Annotation
from annotator.schema.places import Place, place_of
from annotator.schema.records import Layer, Scheme

State = Literal["agreed", "differs", "incomplete", "stacked"]
"""Everybody the same; answers differ; somebody has nothing; somebody has several answers."""

Standing = Literal["open", "taken", "other", "rejected"]
"""Gold has nothing here; one of the answers; something else; a person left it empty."""


@dataclass(frozen=True)
class Item:
    """Places of which each annotator has at most one, so near that they are about one thing."""

    layer: str
    positions: tuple[Position, ...]
    standing: Standing = "open"

    @property
    def key(self) -> str:
        """Name the item, the same in every run."""
        return self.positions[0].key

    @cached_property
    def versions(self) -> tuple[tuple[Position, Configuration], ...]:
        """List the answers to take, the most frequent first."""
        found = [(at, answer) for at in self.positions for answer in at.configurations]
        return tuple(sorted(found, key=lambda one: -len(one[1].marks)))

    @cached_property
    def state(self) -> State:
        """Say how the annotators stand."""
        if any(one.is_stacked for one in self.positions):
            return "stacked"
        if len(self.versions) > 1:
            return "differs"
        return "agreed" if self.positions[0].is_agreed else "incomplete"

    @property
    def agreement(self) -> float:
        """Say which share of the annotators gave the most frequent answer."""
        most = max(len(answer.marks) for _, answer in self.versions)
        return most / len(self.positions[0].annotators)


Answers = Mapping[Place, frozenset[Content]]
"""What gold has of a layer: at each place, its annotations."""


def items_of(
    works: Mapping[str, Iterable[Annotation]],
    scheme: Scheme,
    *,
    gold: Iterable[Annotation] = (),
    rejected: Iterable[str] = (),
) -> list[Item]:
    """List the items of a document, layer by layer, in the order of the text."""
    together = Works.of(works)
    there, refused = answers_in(gold, scheme), frozenset(rejected)
    return [
        replace(one, standing=standing_of(one, there.get(one.layer, {}), refused))
        for one in items_without_gold(together, scheme)
    ]


def items_without_gold(works: Works, scheme: Scheme) -> list[Item]:
    """List the items as the annotators left them, all of them open."""
    return [
        Item(layer.name, positions)
        for layer in scheme.layers
        if layer.kind != "chain"
        for positions in _grouped(positions_of(works, layer), layer)
    ]


def answers_in(gold: Iterable[Annotation], scheme: Scheme) -> dict[str, Answers]:
    """Gather what stands in gold, by layer and place."""
    kept = {one.id: one for one in gold}
    layers = {one.name: one for one in scheme.layers if one.kind != "chain"}
    found: dict[str, dict[Place, frozenset[Content]]] = {name: {} for name in layers}
    for one in kept.values():
        if one.layer in layers:
            place = place_of(one, kept, layers[one.layer])
            there = found[one.layer]
            there[place] = there.get(place, frozenset()) | {content_of(one)}
    return {**found}


def standing_of(item: Item, there: Answers, refused: Set[str]) -> Standing:
    """Say how gold stands to an item, given what it has of the layer and what was refused."""
    if any(
        one.content in there.get(at.place, ()) for at in item.positions for one in at.configurations
    ):
        return "taken"
    if any(at.place in there for at in item.positions):
        return "other"
    return "rejected" if any(at.key in refused for at in item.positions) else "open"


def _grouped(positions: list[Position], layer: Layer) -> list[tuple[Position, ...]]:
    """Put a place that somebody misses with one near it that only those have."""
    groups: list[list[Position]] = []
    for position in positions:
        near = _near(position, groups) if layer.kind in ("span", "frame") else None
        if near is None:
            groups.append([position])
        else:
            near.append(position)
    return [tuple(group) for group in groups]


def _near(position: Position, groups: list[list[Position]]) -> list[Position] | None:
    if position.is_complete or position.span is None:
        return None
    voters = set(position.voters)
    best: tuple[int, list[Position]] | None = None
    for group in groups:
        taken = {name for one in group for name in one.voters}
        shared = max((_shared(position, one) for one in group), default=0)
        if shared and not voters & taken and (best is None or shared > best[0]):
            best = shared, group
    return best[1] if best is not None else None


def _shared(one: Position, other: Position) -> int:
    """Count the code points in which two places overlap."""
    a, b = one.span, other.span
    return max(0, min(a.end, b.end) - max(a.start, b.start)) if a and b else 0
