"""What gold has at a place of the adjudication, and which version it was preferred to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from annotator.adjudication.inside import EntityItem, RoleItem
from annotator.adjudication.items import Item
from annotator.adjudication.positions import content_of
from annotator.errors import EditError
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.project.adjudicating_queue import Difference, Table, frames_by_place
from annotator.project.feedback.records import Error, Kind, Side
from annotator.schema.places import Place, filler_of, place_of
from annotator.schema.records import Scheme
from annotator.schema.rules import MEMBER

_KINDS: Mapping[str, Kind] = {
    "boundary": "boundary",
    "type": "type",
    "attribute": "attribute",
    "role": "role",
    "chain": "chain",
}


@dataclass(frozen=True, slots=True)
class _Versions:
    """What stands at a place: in gold, and with each annotator who has anything there."""

    gold: Side
    others: tuple[Side, ...]
    detail: str = ""


def case_of(table: Table, difference: Difference, scheme: Scheme) -> Error:
    """Give right and wrong of a decided difference; raises EditError where it is not decided."""
    if not difference.settled:
        raise EditError("Decide about this first: an example shows what was decided.")
    gold = {one.id: one for one in table.marks}
    works = {name: {one.id: one for one in work} for name, work in table.works.items()}
    match difference.question:
        case Item() as item:
            found = _of_marks(item, gold, works, scheme)
        case RoleItem() as item:
            found = _of_role(item, gold, works, scheme)
        case EntityItem() as item:
            found = _of_entity(item, gold)
    decided = difference.decided
    return Error(
        table.document,
        difference.layer,
        _KINDS.get(difference.kind, "missed"),
        found.gold,
        next(iter(found.others), Side(None, {})),
        found.detail,
        decided.reason if decided is not None else "",
    )


Together = Mapping[AnnotationId, Annotation]


def _of_marks(
    item: Item, gold: Together, works: Mapping[str, Together], scheme: Scheme
) -> _Versions:
    """Take the most frequent version that gold does not have."""
    layer = scheme.layer(item.layer)
    places = {one.place for one in item.positions}
    there = [
        one
        for one in gold.values()
        if one.layer == item.layer and place_of(one, gold, layer) in places
    ]
    kept = {(place_of(one, gold, layer), content_of(one)) for one in there}
    others = tuple(
        Side(marks[0], works[name])
        for position, answer in item.versions
        if (position.place, answer.content) not in kept
        for name, marks in list(answer.marks.items())[:1]
    )
    right = next(iter(there), None)
    wrong = others[0].mark if others else None
    return _Versions(Side(right, gold), others, _attribute(right, wrong))


def _attribute(right: Annotation | None, wrong: Annotation | None) -> str:
    """Name the attribute in which two versions differ."""
    if right is None or wrong is None:
        return ""
    names = sorted(right.attributes.keys() | wrong.attributes.keys())
    differing = (one for one in names if right.attributes.get(one) != wrong.attributes.get(one))
    return next(differing, "")


def _of_role(
    item: RoleItem, gold: Together, works: Mapping[str, Together], scheme: Scheme
) -> _Versions:
    frames = frames_by_place(gold.values(), scheme)
    frame = frames.get((item.position.layer, item.type, item.position.place))
    if frame is None:
        raise EditError("Decide first about what has this role; then about its filler.")
    kept = set(_fillers(frame, item.role, gold))
    others: list[Side] = []
    for answer in item.position.configurations:
        for name, marks in answer.marks.items():
            alike = (one for one in marks if one.type == item.type)
            others += [
                Side(one, works[name])
                for one in alike
                if set(_fillers(one, item.role, works[name])) != kept
            ]
    return _Versions(Side(frame, gold), tuple(others), item.role)


def _fillers(frame: Annotation, role: str, together: Together) -> Iterator[Place]:
    return (filler_of(one, together) for one in frame.arguments if one.role == role)


def _of_entity(item: EntityItem, gold: Together) -> _Versions:
    """Take the entity of gold with most of the mentions; how others group them is not shown."""
    inside = set(item.mentions)

    def shared(one: Annotation) -> int:
        return sum(place in inside for place in _members(one, gold))

    found: Iterable[Annotation] = (one for one in gold.values() if one.layer == item.layer)
    right = max((one for one in found if shared(one)), key=shared, default=None)
    return _Versions(Side(right, gold), ())


def _members(entity: Annotation, together: Together) -> Iterator[Place]:
    held = (together.get(one) for one in entity.targets(MEMBER))
    return (place_of(one, together) for one in held if one is not None)
