"""The edit that copies annotations from another version of a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from annotator.errors import EditError
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.project.desk import Desk
from annotator.project.edits.entities import MEMBER
from annotator.schema.records import Scheme

Key = tuple[str, str, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class CopyAnnotations:
    """Put annotations that were made for another version, already placed in this one."""

    title: ClassVar[str] = "Copy annotations"
    annotations: tuple[Annotation, ...]
    whose: str = ""
    """Who made them, where that is somebody else: the history names them."""

    def perform(self, desk: Desk) -> None:
        """Put what is not there yet; what refers to its like refers to what is there."""
        present = desk.writing.annotations(desk.set_id)
        fresh = to_be_put(desk.scheme, present, self.annotations)
        if not fresh:
            raise EditError("All of this is annotated already; nothing was changed.")
        for one in fresh:
            desk.put(one)


def to_be_put(
    scheme: Scheme, present: Iterable[Annotation], planned: Sequence[Annotation]
) -> list[Annotation]:
    """List what of these annotations a set lacks, and the entities of the set that grow by them.

    A mention is there when one of its type has its place; an entity when one holds any of its
    mentions; a frame when one of its type, on its words, says nothing else about who fills it.
    """
    return _Meeting(scheme, present).lacking(planned)


class _Meeting:
    """Brings annotations together with those of a set."""

    def __init__(self, scheme: Scheme, present: Iterable[Annotation]) -> None:
        self._kinds = {layer.name: layer.kind for layer in scheme.layers}
        self._symmetric = {
            (layer.name, tag.name)
            for layer in scheme.layers
            for tag in layer.types
            if tag.symmetric
        }
        self._all = {one.id: one for one in present}
        self._known: dict[AnnotationId, AnnotationId] = {}
        self._by_key: defaultdict[Key, list[Annotation]] = defaultdict(list)
        self._holder: dict[AnnotationId, AnnotationId] = {}
        for one in self._all.values():
            if self._kind(one) == "chain":
                self._holder.update(dict.fromkeys(one.targets(MEMBER), one.id))
            else:
                self._by_key[one.layer, one.type, one.spans].append(one)
        self._put: dict[AnnotationId, Annotation] = {}

    def lacking(self, planned: Sequence[Annotation]) -> list[Annotation]:
        """Take marks first, then the entities of them, then what refers to either."""
        chains = [one for one in planned if self._kind(one) == "chain"]
        marks = [one for one in planned if self._kind(one) == "span" and not one.arguments]
        done = {one.id for one in (*marks, *chains)}
        frames = _fillers_first({one.id: one for one in planned if one.id not in done})
        self._meet(marks)
        for one in chains:
            self._meet_entity(one)
        self._meet(frames)
        return [self._followed(one) for one in self._put.values()]

    def _kind(self, one: Annotation) -> str:
        return self._kinds.get(one.layer, "")

    def _meet(self, planned: list[Annotation]) -> None:
        """Find for each its like, the very same before what only does not contradict."""
        waiting = planned
        for is_like in (self._holds_all, self._agrees):
            left: list[Annotation] = []
            for one in waiting:
                those = self._by_key[one.layer, one.type, one.spans]
                like = next((each for each in those if is_like(one, each)), None)
                if like is None:
                    left.append(one)
                else:
                    those.remove(like)
                    self._known[one.id] = like.id
            waiting = left
        for one in waiting:
            self._put[one.id] = self._all[one.id] = one

    def _holds_all(self, one: Annotation, other: Annotation) -> bool:
        """Say whether another has every filler of one; without a place, no other filler either."""
        ours, theirs = self._fillers(self._followed(one)), self._fillers(other)
        return ours <= theirs and (bool(one.spans) or ours == theirs)

    def _agrees(self, one: Annotation, other: Annotation) -> bool:
        """Say whether two have a filler in common in each role that both have filled."""
        ours, theirs = (_by_role(each) for each in (self._followed(one), other))
        return bool(one.spans) and all(ours[role] & theirs[role] for role in ours.keys() & theirs)

    def _fillers(self, one: Annotation) -> set[object]:
        if (one.layer, one.type) in self._symmetric:
            return {part.target or part.value for part in one.arguments}
        return set(one.arguments)

    def _meet_entity(self, one: Annotation) -> None:
        """Let an entity of the set take the new mentions, or make one of those that are free."""
        members = self._followed(one).targets(MEMBER)
        holder = next((self._holder[each] for each in members if each in self._holder), None)
        free = [each for each in members if each not in self._holder]
        entity = self._all[holder] if holder is not None else one
        if holder is not None:
            self._known[one.id] = holder
            free = [*entity.targets(MEMBER), *free]
        if holder is None or len(free) > len(entity.targets(MEMBER)):
            grown = replace(entity, arguments=self._in_text_order(free))
            self._put[grown.id] = self._all[grown.id] = grown
            self._holder.update(dict.fromkeys(free, grown.id))

    def _in_text_order(self, mentions: list[AnnotationId]) -> tuple[Argument, ...]:
        ordered = sorted(mentions, key=lambda one: (self._all[one].spans, one))
        return tuple(Argument(MEMBER, one) for one in ordered)

    def _followed(self, one: Annotation) -> Annotation:
        """Let an annotation refer to what is there instead of to its like."""
        arguments = (
            replace(part, target=self._known.get(part.target, part.target))
            if part.target is not None
            else part
            for part in one.arguments
        )
        return replace(one, arguments=tuple(dict.fromkeys(arguments)))


def _by_role(one: Annotation) -> dict[str, set[Argument]]:
    found: defaultdict[str, set[Argument]] = defaultdict(set)
    for argument in one.arguments:
        found[argument.role].add(argument)
    return found


def _fillers_first(frames: dict[AnnotationId, Annotation]) -> list[Annotation]:
    """Order frames so that each stands behind those that fill it, circles aside."""
    found: dict[AnnotationId, Annotation] = {}
    entered: set[AnnotationId] = set()
    waiting = list(reversed(frames.values()))
    while waiting:
        one = waiting[-1]
        inner = [frames[each] for each in one.targets() if each in frames and each not in entered]
        if one.id in entered or not inner:
            found[one.id] = waiting.pop()
        entered.add(one.id)
        waiting += inner
    return list(found.values())
