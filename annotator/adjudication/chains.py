"""Entities of several annotators as one: mentions that enough of them put together stay so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from annotator.adjudication import Ballot
from annotator.adjudication.positions import Content, Works, content_of
from annotator.schema.places import Place, Together, place_of
from annotator.schema.records import Layer
from annotator.schema.rules import MEMBER

Choose = Callable[[Ballot], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity of gold: where its mentions stand, and what it is."""

    places: tuple[Place, ...]
    content: Content


@dataclass(frozen=True, slots=True)
class Entities:
    """One annotator's entities: which of them holds a mention."""

    of_mention: Mapping[Place, int]
    contents: tuple[Content, ...]
    members: tuple[frozenset[Place], ...]


def entities_of(marks: Together, layer: Layer) -> Entities:
    """Read the entities of an annotator."""
    of_mention: dict[Place, int] = {}
    contents: list[Content] = []
    members: list[frozenset[Place]] = []
    for chain in marks.values():
        if chain.layer != layer.name:
            continue
        found = [marks.get(one) for one in chain.targets(MEMBER)]
        places = frozenset(place_of(one, marks) for one in found if one is not None)
        for place in places:
            of_mention.setdefault(place, len(contents))
        contents.append(content_of(chain))
        members.append(places)
    return Entities(of_mention, tuple(contents), tuple(members))


def merged_entities(
    works: Works, layer: Layer, there: Iterable[Place], choose: Choose
) -> tuple[list[Entity], int]:
    """Join the mentions that are in gold; also counts entities that are left to a person."""
    every = {name: entities_of(marks, layer) for name, marks in works.by.items()}
    mentions = [one for one in dict.fromkeys(there) if _known(one, every)]
    groups = _joined(mentions, every, choose)
    found: list[Entity] = []
    for group in groups:
        content = _content(group, every, len(works.annotators), choose)
        if content is not None:
            found.append(Entity(tuple(group), content))
    return found, len(_disputed(every, found))


def _known(place: Place, every: Mapping[str, Entities]) -> bool:
    return any(place in one.of_mention for one in every.values())


def _joined(
    mentions: list[Place], every: Mapping[str, Entities], choose: Choose
) -> list[list[Place]]:
    """Join two groups only when each mention of the one may stand with each of the other."""
    allowed = {
        frozenset(pair): votes
        for pair in combinations(mentions, 2)
        if (votes := _votes(pair, every, choose))
    }
    group_of = {one: [one] for one in mentions}
    for pair in sorted(allowed, key=lambda one: -allowed[one]):
        one, other = sorted(pair, key=mentions.index)
        a, b = group_of[one], group_of[other]
        if a is not b and all(frozenset((x, y)) in allowed for x in a for y in b):
            a += b
            for moved in b:
                group_of[moved] = a
    groups = {id(group): group for group in group_of.values()}
    return [sorted(group, key=mentions.index) for group in groups.values()]


def _votes(pair: tuple[Place, Place], every: Mapping[str, Entities], choose: Choose) -> int:
    """Count who puts two mentions together, when the strategy would; otherwise 0."""
    one, other = pair
    together = apart = 0
    for entities in every.values():
        a, b = entities.of_mention.get(one), entities.of_mention.get(other)
        if a is not None and a == b:
            together += 1
        elif a is not None and b is not None:
            apart += 1
    if not together:
        return 0
    votes = (together, apart) if apart else (together,)
    chosen = choose(Ballot(votes, len(every), together + apart, several=False))
    return together if 0 in chosen else 0


def _content(
    group: list[Place], every: Mapping[str, Entities], annotators: int, choose: Choose
) -> Content | None:
    """Choose what an entity is, by what holds most of its mentions.

    Whoever puts a lone mention together with others is against its being an entity alone.
    """
    said: Counter[Content] = Counter()
    against = 0
    for entities in every.values():
        held = Counter(at for one in group if (at := entities.of_mention.get(one)) is not None)
        if held:
            at, _ = held.most_common(1)[0]
            alone = len(group) > 1 or len(entities.members[at]) == 1
            said[entities.contents[at]] += alone
            against += not alone
    answers = sorted((one for one in said if said[one]), key=lambda one: (-said[one], one))
    votes = [said[one] for one in answers] + ([against] if against else [])
    if not answers:
        return None
    chosen = choose(Ballot(tuple(votes), annotators, sum(votes), several=False))
    return answers[chosen[0]] if len(chosen) == 1 and chosen[0] < len(answers) else None


def _disputed(every: Mapping[str, Entities], found: list[Entity]) -> set[frozenset[Place]]:
    """Give what somebody took for an entity and gold does not have so."""
    gold = {frozenset(one.places) for one in found}
    return {places for entities in every.values() for places in entities.members} - gold
