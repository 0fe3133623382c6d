"""What annotators put at each place of a document, and where their answers differ."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.adjudication import Ballot
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.schema.places import Place, Together, filler_of, place_of
from annotator.schema.records import Layer, Scheme

Content = tuple[str, tuple[tuple[str, str], ...]]
"""Type and attributes of an annotation; an attribute without a value is as good as none."""


@dataclass(frozen=True, slots=True)
class Works:
    """What each annotator did on one document."""

    by: Mapping[str, Mapping[AnnotationId, Annotation]]

    @classmethod
    def of(cls, works: Mapping[str, Iterable[Annotation]]) -> Works:
        """Gather annotations by their annotators."""
        return cls({name: {one.id: one for one in done} for name, done in works.items()})

    @property
    def annotators(self) -> tuple[str, ...]:
        """Name the annotators."""
        return tuple(self.by)


@dataclass(frozen=True, slots=True)
class Configuration:
    """One answer: what it says, and who gave it by which annotations.

    Fillers of roles are no part of an answer but are decided one by one; only where somebody has
    two of the same type and attributes at a place are they told apart by their fillers (`twin`).
    """

    content: Content
    marks: Mapping[str, tuple[Annotation, ...]]
    twin: bool = False

    @property
    def annotators(self) -> tuple[str, ...]:
        """Name who gave this answer."""
        return tuple(self.marks)

    @property
    def first(self) -> Annotation:
        """Give the annotation that stands for all of them."""
        return next(iter(self.marks.values()))[0]

    def number(self) -> int:
        """Say how often all who gave it gave it: twins at one place stay twins."""
        return min(len(each) for each in self.marks.values())


@dataclass(frozen=True)
class Position:
    """A place in a layer with the different answers, the most frequent first."""

    layer: str
    place: Place
    configurations: tuple[Configuration, ...]
    annotators: tuple[str, ...]

    @cached_property
    def key(self) -> str:
        """Name the place, the same in every run."""
        return key_of(self.layer, self.place)

    @cached_property
    def voters(self) -> tuple[str, ...]:
        """Name who put anything here."""
        there = {name for one in self.configurations for name in one.annotators}
        return tuple(name for name in self.annotators if name in there)

    @property
    def is_complete(self) -> bool:
        """Say whether everybody put something here."""
        return len(self.voters) == len(self.annotators)

    @cached_property
    def is_stacked(self) -> bool:
        """Say whether somebody gave several different answers."""
        return sum(len(one.marks) for one in self.configurations) > len(self.voters)

    @property
    def is_agreed(self) -> bool:
        """Say whether everybody gave the same answers."""
        return all(len(one.marks) == len(self.annotators) for one in self.configurations)

    def ballot(self, *, several: bool = True) -> Ballot:
        """Give the votes."""
        return Ballot(
            tuple(len(one.marks) for one in self.configurations),
            len(self.annotators),
            len(self.voters),
            self.is_stacked,
            several,
        )

    @cached_property
    def span(self) -> Span | None:
        """Give the text from the first to the last mark, None for what has no text of its own."""
        spans = self.configurations[0].first.spans
        return Span(min(spans).start, max(one.end for one in spans)) if spans else None


def key_of(layer: str, place: Place) -> str:
    """Write layer and place as JSON in the one way that gives the same words."""
    return json.dumps([layer, place], ensure_ascii=False, separators=(",", ":"))


def content_of(mark: Annotation) -> Content:
    """Give type and attributes."""
    return mark.type, tuple(sorted((name, text) for name, text in mark.attributes.items() if text))


def positions_of(works: Works, layer: Layer) -> list[Position]:
    """List the places of a layer in the order of the text; entities have none (see `chains`)."""
    found: defaultdict[Place, list[tuple[str, Annotation]]] = defaultdict(list)
    for name, marks in works.by.items():
        for mark in marks.values():
            if mark.layer == layer.name:
                found[place_of(mark, marks, layer)].append((name, mark))
    positions = [
        Position(layer.name, place, _configurations(given, works), works.annotators)
        for place, given in found.items()
    ]
    return sorted(positions, key=_in_text)


def _configurations(
    given: Sequence[tuple[str, Annotation]], works: Works
) -> tuple[Configuration, ...]:
    often = Counter((name, content_of(mark)) for name, mark in given if mark.arguments)
    twins = {content for (_, content), times in often.items() if times > 1}
    answers: dict[tuple[Content, object], dict[str, list[Annotation]]] = {}
    for name, mark in given:
        content = content_of(mark)
        fillers = _fillers(mark, works.by[name]) if content in twins else None
        answers.setdefault((content, fillers), {}).setdefault(name, []).append(mark)
    found = [
        Configuration(content, {name: tuple(one) for name, one in by.items()}, content in twins)
        for (content, _), by in answers.items()
    ]
    return tuple(sorted(found, key=lambda one: (-len(one.marks), one.content)))


def _fillers(mark: Annotation, together: Together) -> tuple[tuple[str, Place], ...]:
    found = [(one.role, filler_of(one, together)) for one in mark.arguments]
    return tuple(sorted(found, key=repr))


def _in_text(position: Position) -> tuple[Span, str]:
    return position.span or Span(0, 0), repr(position.place)


def all_positions(works: Works, scheme: Scheme) -> list[Position]:
    """List the places of every layer but entities, layers in the order of the scheme."""
    return [
        position
        for layer in scheme.layers
        if layer.kind != "chain"
        for position in positions_of(works, layer)
    ]
