"""Which fillers of roles become gold, for frames and relations that did."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.adjudication import Ballot
from annotator.adjudication.positions import Configuration, Position, Works
from annotator.model.annotation import Annotation, Argument
from annotator.schema.places import Place, filler_of
from annotator.schema.records import TagType

Filled = tuple[str, Place]
"""A role, and what fills it: where it stands, or a literal."""


@dataclass(frozen=True, slots=True)
class Filling:
    """A filler of a role, as the annotators have it."""

    role: str
    place: Place
    argument: Argument
    filler: Annotation | None
    annotators: tuple[str, ...]


def fillings(configurations: Iterable[Configuration], works: Works) -> list[Filling]:
    """List all fillers that anybody gave in these answers, in the order they gave them."""
    found: dict[Filled, Filling] = {}
    for name, mark in _marks(configurations):
        together = works.by[name]
        for one in mark.arguments:
            place = filler_of(one, together)
            filler = together.get(one.target) if one.target is not None else None
            before = found.get((one.role, place))
            names = before.annotators if before is not None else ()
            if name not in names:
                kept = before or Filling(one.role, place, one, filler, ())
                found[one.role, place] = Filling(
                    kept.role, kept.place, kept.argument, kept.filler, (*names, name)
                )
    return list(found.values())


def _marks(configurations: Iterable[Configuration]) -> Iterator[tuple[str, Annotation]]:
    for configuration in configurations:
        for name, marks in configuration.marks.items():
            for mark in marks:
                yield name, mark


def chosen_fillings(
    position: Position,
    configuration: Configuration,
    works: Works,
    tag: TagType | None,
    choose: Callable[[Ballot], tuple[int, ...]],
) -> tuple[list[Filling], int]:
    """Choose the fillers of an answer: of a role that takes one, at most one of all that differ.

    All annotators have a say who gave the place this type, whatever attributes they chose. Also
    counts the roles of which some filler is left to a person.
    """
    if configuration.twin:
        return fillings([configuration], works), 0
    alike = [one for one in position.configurations if one.content[0] == configuration.content[0]]
    every = fillings(alike, works)
    roles = {role.name: role for role in tag.roles} if tag is not None else {}
    chosen: list[Filling] = []
    left = 0
    for name in dict.fromkeys(one.role for one in every):
        given = [one for one in every if one.role == name]
        role = roles.get(name)
        single = role is not None and role.most == 1
        for group in [given] if single else [[one] for one in given]:
            ballot = _ballot(group, position, several=not single)
            taken = choose(ballot)
            chosen += [group[at] for at in taken]
            left += len(taken) < len(group) if not single else not taken
    own = works.by[configuration.annotators[0]]
    order = [(one.role, filler_of(one, own)) for one in configuration.first.arguments]
    return sorted(chosen, key=lambda one: _rank(order, one)), left


def _ballot(group: Sequence[Filling], position: Position, *, several: bool) -> Ballot:
    voters = {name for one in group for name in one.annotators}
    stacked = sum(len(one.annotators) for one in group) > len(voters)
    votes = tuple(len(one.annotators) for one in group)
    return Ballot(votes, len(position.annotators), len(voters), stacked, several)


def _rank(order: Sequence[Filled], one: Filling) -> int:
    place = (one.role, one.place)
    return order.index(place) if place in order else len(order)
