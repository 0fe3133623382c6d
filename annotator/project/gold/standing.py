"""Whose version of a difference gold has."""

from __future__ import annotations

from annotator.adjudication.inside import EntityItem, RoleItem
from annotator.adjudication.items import Item, answers_in
from annotator.adjudication.positions import Content
from annotator.project.adjudicating_queue import Difference, Table, frames_by_place
from annotator.schema.places import Place, filler_of, place_of
from annotator.schema.records import Scheme
from annotator.schema.rules import MEMBER


def in_gold(table: Table, scheme: Scheme, one: Difference) -> frozenset[str]:
    """Name the annotators who have just what gold has; nobody while it is not decided."""
    if not one.settled:
        return frozenset()
    match one.question:
        case Item() as item:
            found, gold = _marks(table, scheme, item)
        case RoleItem() as item:
            found, gold = _fillers(table, scheme, item)
        case EntityItem() as item:
            found, gold = _groups(table, item)
    return frozenset(name for name in table.annotators if found.get(name, frozenset()) == gold)


Said = dict[str, frozenset[object]]


def _marks(table: Table, scheme: Scheme, item: Item) -> tuple[Said, frozenset[object]]:
    found: Said = {}
    for position, answer in item.versions:
        for name in answer.annotators:
            said: tuple[Place, Content] = (position.place, answer.content)
            found[name] = found.get(name, frozenset()) | {said}
    there = answers_in(table.marks, scheme)[item.layer]
    places = [one.place for one in item.positions]
    return found, frozenset((at, content) for at in places for content in there.get(at, ()))


def _fillers(table: Table, scheme: Scheme, item: RoleItem) -> tuple[Said, frozenset[object]]:
    found: Said = {}
    for filling in item.fillings:
        for name in filling.annotators:
            found[name] = found.get(name, frozenset()) | {filling.place}
    frames = frames_by_place(table.marks, scheme)
    frame = frames.get((item.position.layer, item.type, item.position.place))
    gold = {one.id: one for one in table.marks}
    held = frame.arguments if frame is not None else ()
    return found, frozenset(filler_of(one, gold) for one in held if one.role == item.role)


def _groups(table: Table, item: EntityItem) -> tuple[Said, frozenset[object]]:
    gold = {one.id: one for one in table.marks}
    inside = frozenset(item.mentions)
    made: set[object] = set()
    there: set[Place] = {place_of(one, gold) for one in gold.values() if one.spans} & inside
    for one in gold.values():
        if one.layer == item.layer:
            places = {place_of(gold[at], gold) for at in one.targets(MEMBER) if at in gold}
            made |= {frozenset(places & there)} - {frozenset[Place]()}
    found: Said = {}
    for version in item.versions:
        groups = {places & there for places, _ in version.entities} - {frozenset[Place]()}
        found |= {name: frozenset(groups) for name in version.annotators}
    return found, frozenset(made)
