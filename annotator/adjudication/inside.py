"""Differences inside what annotators agree is there: fillers of roles, mentions of entities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.adjudication.chains import Entities, entities_of
from annotator.adjudication.filling import Filling, fillings
from annotator.adjudication.items import State
from annotator.adjudication.positions import Content, Position, Works, key_of, positions_of
from annotator.model.annotation import Annotation
from annotator.schema.places import Place
from annotator.schema.records import Layer, Scheme


@dataclass(frozen=True)
class RoleItem:
    """A role of a frame or relation, with every filler that anybody gave it.

    `voters` are those who gave the place this type, so that they could have filled the role.
    """

    position: Position
    type: str
    role: str
    fillings: tuple[Filling, ...]
    voters: tuple[str, ...]

    @cached_property
    def key(self) -> str:
        """Name the item, the same in every run."""
        return key_of(self.position.layer, (self.position.place, self.type, self.role))

    @cached_property
    def state(self) -> State:
        """Say how the voters stand."""
        if all(len(one.annotators) == len(self.voters) for one in self.fillings):
            return "agreed"
        filled = {name for one in self.fillings for name in one.annotators}
        return "differs" if len(filled) == len(self.voters) else "incomplete"


@dataclass(frozen=True, slots=True)
class EntityVersion:
    """How some annotators group mentions: their entities, with what each of them is."""

    entities: frozenset[tuple[frozenset[Place], Content]]
    annotators: tuple[str, ...]


@dataclass(frozen=True)
class EntityItem:
    """Mentions that anybody puts together, with every way to group them."""

    layer: str
    mentions: tuple[Place, ...]
    versions: tuple[EntityVersion, ...]
    annotators: tuple[str, ...]

    @cached_property
    def key(self) -> str:
        """Name the item, the same in every run."""
        return key_of(self.layer, self.mentions)

    @cached_property
    def state(self) -> State:
        """Say how the annotators stand."""
        if len(self.versions) > 1:
            return "differs"
        everybody = all(len(one.annotators) == len(self.annotators) for one in self.versions)
        return "agreed" if everybody else "incomplete"


def role_items(works: Mapping[str, Iterable[Annotation]], scheme: Scheme) -> list[RoleItem]:
    """List the roles that anybody filled, of types that at least two annotators agree on."""
    return roles_within(Works.of(works), scheme)


def roles_within(together: Works, scheme: Scheme) -> list[RoleItem]:
    """List the roles of works that are gathered already."""
    return [
        item
        for layer in scheme.layers
        if layer.kind in ("frame", "span", "document")
        for position in positions_of(together, layer)
        for item in _of_position(position, together)
    ]


def _of_position(position: Position, works: Works) -> Iterable[RoleItem]:
    for name in dict.fromkeys(one.content[0] for one in position.configurations):
        alike = [one for one in position.configurations if one.content[0] == name]
        there = {who for one in alike for who in one.annotators}
        voters = tuple(who for who in position.annotators if who in there)
        if len(voters) < 2 or any(one.twin for one in alike):
            continue
        by_role: defaultdict[str, list[Filling]] = defaultdict(list)
        for one in fillings(alike, works):
            by_role[one.role].append(one)
        for role, given in by_role.items():
            yield RoleItem(position, name, role, tuple(given), voters)


def entity_items(works: Mapping[str, Iterable[Annotation]], scheme: Scheme) -> list[EntityItem]:
    """List groups of mentions that anybody joins, in the order of the text."""
    return entities_within(Works.of(works), scheme)


def entities_within(together: Works, scheme: Scheme) -> list[EntityItem]:
    """List the groups of works that are gathered already."""
    return [
        item
        for layer in scheme.layers
        if layer.kind == "chain"
        for item in _of_layer(together, layer)
    ]


def _of_layer(works: Works, layer: Layer) -> list[EntityItem]:
    every = {name: entities_of(marks, layer) for name, marks in works.by.items()}
    groups = _connected([places for one in every.values() for places in one.members if places])
    found: list[EntityItem] = []
    for group in groups:
        versions: defaultdict[frozenset[tuple[frozenset[Place], Content]], list[str]] = defaultdict(
            list
        )
        for name, entities in every.items():
            inside = _within(entities, group)
            if inside:
                versions[inside].append(name)
        ranked = sorted(versions.items(), key=lambda one: -len(one[1]))
        answers = tuple(EntityVersion(answer, tuple(names)) for answer, names in ranked)
        mentions = tuple(sorted(group, key=repr))
        found.append(EntityItem(layer.name, mentions, answers, works.annotators))
    return sorted(found, key=lambda one: min(one.mentions, key=_start))


def _start(place: Place) -> tuple[int, str]:
    first = place[0] if place else None
    return (first[0] if isinstance(first, tuple) and isinstance(first[0], int) else 0), repr(place)


def _within(
    entities: Entities, group: frozenset[Place]
) -> frozenset[tuple[frozenset[Place], Content]]:
    pairs = zip(entities.members, entities.contents, strict=True)
    return frozenset((places, content) for places, content in pairs if places & group)


def _connected(sets: Sequence[frozenset[Place]]) -> list[frozenset[Place]]:
    """Join sets that share anything."""
    groups: list[frozenset[Place]] = []
    for one in sets:
        touching = [group for group in groups if group & one]
        groups = [group for group in groups if not group & one]
        groups.append(one.union(*touching))
    return groups
