"""What there is to decide about a document: differences of every kind, and how they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, Protocol

from annotator.adjudication.decided import (
    REJECTED,
    acts_of,
    alike,
    by_hand,
    mentions_of_key,
    spans_of_key,
    standing_decisions,
)
from annotator.adjudication.inside import EntityItem, RoleItem, entities_within, roles_within
from annotator.adjudication.items import Item, answers_in, items_without_gold, standing_of
from annotator.adjudication.positions import Works
from annotator.errors import InputError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import DocumentId
from annotator.model.managing import Decision
from annotator.model.sets import AnnotationSet, SetStatus
from annotator.model.spans import Span
from annotator.project.gold.choosing import DONE, AdjudicateOptions, chosen_sets
from annotator.schema.places import Place, place_of
from annotator.schema.records import Layer, Scheme
from annotator.schema.rules import MEMBER
from annotator.store.corpus import Corpus

Question = Item | RoleItem | EntityItem

Kind = Literal["stacked", "boundary", "missing", "type", "attribute", "role", "chain"]
"""Several answers of one; other words; nothing of somebody; other type, attribute, filler, group"""

KINDS: tuple[Kind, ...] = (
    "boundary", "type", "attribute", "missing", "stacked", "role", "chain",
)  # fmt: skip


@dataclass(frozen=True)
class Difference:
    """Something that a person decides at once; agreed things are none."""

    question: Question
    settled: bool
    decisions: tuple[Decision, ...] = ()
    """What was decided about it and still holds."""
    history: tuple[Decision, ...] = ()
    """All that was ever decided about it, one row for each time, the first one first."""

    @property
    def key(self) -> str:
        """Name the difference, the same in every run."""
        return self.question.key

    @property
    def keys(self) -> tuple[str, ...]:
        """Name every place that the decision is about."""
        question = self.question
        if isinstance(question, Item):
            return tuple(one.key for one in question.positions)
        return (question.key,)

    @property
    def layer(self) -> str:
        """Name the layer."""
        question = self.question
        return question.position.layer if isinstance(question, RoleItem) else question.layer

    @cached_property
    def kind(self) -> Kind:
        """Say in which way the annotators differ."""
        question = self.question
        if isinstance(question, RoleItem):
            return "role"
        if isinstance(question, EntityItem):
            return "chain"
        if question.state == "stacked":
            return "stacked"
        if len(question.positions) > 1:
            return "boundary"
        answers = [answer for _, answer in question.versions]
        if len(answers) == 1:
            return "missing"
        return "type" if len({one.content[0] for one in answers}) > 1 else "attribute"

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Give the words it is about (code points), of all annotators together."""
        return tuple(sorted({span for each in self._places for span in each}))

    @property
    def first(self) -> tuple[Span, ...]:
        """Give the words of the place that comes first, every fragment of them."""
        return min((one for one in self._places if one), default=())

    @cached_property
    def _places(self) -> list[tuple[Span, ...]]:
        question = self.question
        if isinstance(question, Item):
            places = [one.place for one in question.positions]
        elif isinstance(question, RoleItem):
            places = [question.position.place]
        else:
            places = list(question.mentions)
        return [tuple(sorted(spans_of_place(one))) for one in places]

    @property
    def decided(self) -> Decision | None:
        """Give what a person decided last, what was put in before what was left out."""
        return acts_of(self.decisions)[-1] if self.decisions else None


@dataclass(frozen=True)
class Questions:
    """All that annotators' work asks, agreed or not; gold has no part in it."""

    items: tuple[Item, ...]
    roles: tuple[RoleItem, ...]
    entities: tuple[EntityItem, ...]

    @classmethod
    def of(cls, works: Mapping[str, Iterable[Annotation]], scheme: Scheme) -> Questions:
        """Work out what there is to ask; nothing where fewer than two annotators were at work."""
        if len(works) < 2:
            return cls((), (), ())
        together = Works.of(works)
        return cls(
            tuple(items_without_gold(together, scheme)),
            tuple(roles_within(together, scheme)),
            tuple(entities_within(together, scheme)),
        )

    @property
    def agreement(self) -> float | None:
        """Say of which share of all places everybody says the same; None where there is none."""
        every = (*self.items, *self.roles, *self.entities)
        return sum(one.state == "agreed" for one in every) / len(every) if every else None


@dataclass(frozen=True)
class Table:
    """A document with the work of its annotators, its gold, and the differences in order."""

    document: Document
    works: Mapping[str, tuple[Annotation, ...]]
    gold: AnnotationSet | None
    differences: tuple[Difference, ...]
    moment: str
    """What the corpus was like when this was read."""
    questions: Questions
    scheme: str
    """The hash of the scheme by which it was read."""
    statuses: Mapping[str, SetStatus]
    """How far each annotator is."""
    finished: bool = False
    """Whether only the work of annotators who finished the document counts."""

    @property
    def annotators(self) -> tuple[str, ...]:
        """Name the annotators in the order of their numbers."""
        return tuple(self.works)

    @property
    def marks(self) -> tuple[Annotation, ...]:
        """List what is in gold."""
        return self.gold.annotations if self.gold is not None else ()

    @property
    def open(self) -> int:
        """Count what still waits for a person."""
        return sum(not one.settled for one in self.differences)

    @property
    def unfinished(self) -> int:
        """Count the annotators who are still at work, their work counted or not."""
        return sum(one not in DONE for one in self.statuses.values())


class Opened(Protocol):
    """A corpus that is open, with its scheme."""

    corpus: Corpus
    scheme: Scheme


def read_table(
    project: Opened, document: DocumentId, known: Table | None = None, *, finished: bool = False
) -> Table:
    """Read what there is to decide about a document; raises InputError where it is gone.

    What was `known` of it before saves working out again what annotators' work asks, as long as
    that work is the same. `finished` leaves out the work of annotators who have not finished.
    """
    moment = project.corpus.moment()
    found = next(iter(project.corpus.annotated_documents(documents=[document])), None)
    if found is None:
        raise InputError("This document is no longer in the corpus.")
    every = chosen_sets(found, AdjudicateOptions(""))
    chosen = chosen_sets(found, AdjudicateOptions("", finished=finished))
    works = {
        one.annotator: one.annotations for one in sorted(chosen, key=lambda one: one.annotator)
    }
    gold = next((one for one in found.sets if one.kind == "gold"), None)
    same = known is not None and (known.scheme, known.works) == (project.scheme.hash, works)
    questions = known.questions if known and same else Questions.of(works, project.scheme)
    decisions = project.corpus.decisions(document)
    return Table(
        found.document,
        works,
        gold,
        differences_of(
            questions, project.scheme, gold.annotations if gold is not None else (), decisions
        ),
        moment,
        questions,
        project.scheme.hash,
        {one.annotator: one.status for one in every},
        finished,
    )


def gold_status(project: Opened, document: DocumentId) -> SetStatus | None:
    """Say how far the gold of a document is; None where there is nothing to compare it with."""
    table = read_table(project, document)
    if len(table.works) < 2:
        return None
    return "in progress" if table.open else "finished"


def differences_of(
    questions: Questions,
    scheme: Scheme,
    gold: Sequence[Annotation],
    decisions: Sequence[Decision],
) -> tuple[Difference, ...]:
    """List differences so that what others hang on comes first: marks, fillers, ends, entities."""
    telling = _Telling(scheme, gold, decisions)
    relations = {one.name for one in scheme.layers if one.kind == "relation"}
    marks = [telling.mark(one) for one in questions.items if one.state != "agreed"]
    roles = [telling.role(one) for one in questions.roles if one.state != "agreed"]
    chains = [telling.chain(one) for one in questions.entities if one.state != "agreed"]
    return (
        *(one for one in marks if one.layer not in relations),
        *(one for one in roles if one is not None),
        *(one for one in marks if one.layer in relations),
        *(one for one in chains if one is not None),
    )


def decided_keys(
    questions: Questions,
    scheme: Scheme,
    gold: Sequence[Annotation],
    decisions: Sequence[Decision],
) -> frozenset[str]:
    """Name every place that people decided about, so that a merge leaves it alone."""
    if not decisions:
        return frozenset()
    about = differences_of(questions, scheme, gold, decisions)
    near = {key for one in about if one.decisions for key in one.keys}
    return frozenset(standing_decisions(decisions)) | near


class _Telling:
    """Says of each question how gold and decisions stand to it."""

    def __init__(
        self, scheme: Scheme, gold: Sequence[Annotation], decisions: Sequence[Decision]
    ) -> None:
        self._scheme = scheme
        self._gold = {one.id: one for one in gold}
        self._answers = answers_in(gold, scheme)
        self._frames = frames_by_place(gold, scheme)
        self._standing = standing_decisions(decisions)
        self._every: defaultdict[str, list[Decision]] = defaultdict(list)
        for one in decisions:
            self._every[one.item].append(one)
        self._by_hand = {one.name: by_hand(self._standing, one.name) for one in scheme.layers}
        self._refused = {key for key, one in self._standing.items() if one.action == REJECTED}
        self._chains = {one.name: self._read_chains(one) for one in scheme.layers}

    def _told(self, question: Question, keys: Sequence[str], *, settled: bool) -> Difference:
        found = [self._standing[one] for one in keys if one in self._standing]
        rows = sorted(
            (row for key in dict.fromkeys(keys) for row in self._every.get(key, ())),
            key=lambda row: row.time,
        )
        found.sort(key=lambda row: row.time)
        return Difference(question, settled or bool(found), tuple(found), acts_of(rows))

    def mark(self, item: Item) -> Difference:
        keys = [one.key for one in item.positions]
        standing = standing_of(item, self._answers[item.layer], self._refused)
        if standing == "open":
            # Whoever marked nearly these words by hand decided about them as well.
            keys += [
                key
                for key in self._by_hand[item.layer]
                if any(alike(spans_of_key(key), spans_of_place(at.place)) for at in item.positions)
            ]
        return self._told(item, keys, settled=standing != "open")

    def role(self, item: RoleItem) -> Difference | None:
        """Ask about a role only when its frame is in gold."""
        frame = self._frames.get((item.position.layer, item.type, item.position.place))
        if frame is None:
            return None
        layer = self._scheme.layer(item.position.layer)
        tag = layer.type(item.type) if layer is not None else None
        role = tag.role(item.role) if tag is not None else None
        filled = sum(one.role == item.role for one in frame.arguments)
        wanted = 1 if role is not None and role.most == 1 else len(item.fillings)
        return self._told(item, [item.key], settled=filled >= wanted)

    def _read_chains(self, layer: Layer) -> tuple[frozenset[Place], list[frozenset[Place]]]:
        """Give which mentions of entities gold has, and which of them it puts together."""
        if layer.kind != "chain":
            return frozenset(), []
        place = {
            one.id: place_of(one, self._gold)
            for one in self._gold.values()
            if one.layer == layer.members and one.spans
        }
        made = [
            frozenset(place[at] for at in one.targets(MEMBER) if at in place)
            for one in self._gold.values()
            if one.layer == layer.name
        ]
        return frozenset(place.values()), made

    def chain(self, item: EntityItem) -> Difference | None:
        """Ask about an entity only when a mention of it is in gold; others are in nobody's way."""
        mentions, entities = self._chains[item.layer]
        there = mentions & frozenset(item.mentions)
        if not there:
            return None
        keys = [item.key]
        keys += [
            key
            for key in self._by_hand[item.layer]
            if key != item.key and mentions_of_key(key) & there
        ]
        empty = frozenset[Place]()
        made = {one & there for one in entities} - {empty}
        answers = (
            {places & there for places, _ in version.entities} - {empty}
            for version in item.versions
        )
        return self._told(item, keys, settled=any(made == one for one in answers))


FrameKey = tuple[str, str, Place]


def frames_by_place(gold: Iterable[Annotation], scheme: Scheme) -> dict[FrameKey, Annotation]:
    """Find what holds roles in gold by layer, type and place."""
    there = {one.id: one for one in gold}
    found: dict[FrameKey, Annotation] = {}
    for one in there.values():
        layer = scheme.layer(one.layer)
        if layer is not None and layer.kind != "chain":
            found.setdefault((one.layer, one.type, place_of(one, there, layer)), one)
    return found


def spans_of_place(place: Place) -> list[Span]:
    """Find the words a place is made of, however deep they lie."""
    found: list[Span] = []
    for part in place:
        if isinstance(part, Span):
            found.append(part)
        elif isinstance(part, tuple):
            found += spans_of_place(part)  # pyright: ignore[reportUnknownArgumentType]
    return found
