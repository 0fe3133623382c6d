"""What there is to decide about a document: differences of every kind, and how they stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from annotator.adjudication.inside import EntityItem, RoleItem, entity_items, role_items
from annotator.adjudication.items import Item, items_of
from annotator.errors import InputError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.managing import Decision
from annotator.model.sets import AnnotationSet
from annotator.model.spans import Span
from annotator.project.adjudicating import AdjudicateOptions, chosen_sets, rejected_of
from annotator.project.project import Project
from annotator.schema.places import Place, place_of
from annotator.schema.records import Scheme
from annotator.schema.rules import MEMBER

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
        question = self.question
        if isinstance(question, Item):
            found = [span for one in question.positions for span in spans_of_place(one.place)]
        elif isinstance(question, RoleItem):
            found = spans_of_place(question.position.place)
        else:
            found = [span for place in question.mentions for span in spans_of_place(place)]
        return tuple(sorted(set(found)))

    @property
    def decided(self) -> Decision | None:
        """Give what a person decided, what was put in before what was left out."""
        put = [one for one in self.decisions if one.action != "reject"]
        return next(iter((*put, *self.decisions)), None)


@dataclass(frozen=True)
class Table:
    """A document with the work of its annotators, its gold, and the differences in order."""

    document: Document
    works: Mapping[str, tuple[Annotation, ...]]
    gold: AnnotationSet | None
    differences: tuple[Difference, ...]
    moment: str
    """What the corpus was like when this was read."""

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


def read_table(project: Project, document: DocumentId) -> Table:
    """Read what there is to decide about a document; raises InputError where it is gone."""
    moment = project.corpus.moment()
    found = next(iter(project.corpus.annotated_documents(documents=[document])), None)
    if found is None:
        raise InputError("This document is no longer in the corpus.")
    sets = sorted(chosen_sets(found, AdjudicateOptions("")), key=lambda one: one.annotator)
    works = {one.annotator: one.annotations for one in sets}
    gold = next((one for one in found.sets if one.kind == "gold"), None)
    marks = gold.annotations if gold is not None else ()
    differences = differences_of(works, project.scheme, marks, project.corpus.decisions(document))
    return Table(found.document, works, gold, differences, moment)


def differences_of(
    works: Mapping[str, Iterable[Annotation]],
    scheme: Scheme,
    gold: Sequence[Annotation],
    decisions: Sequence[Decision],
) -> tuple[Difference, ...]:
    """List differences so that what others hang on comes first: marks, fillers, ends, entities."""
    if len(works) < 2:
        return ()
    by_key = {one.item: one for one in decisions}
    items = items_of(works, scheme, gold=gold, rejected=rejected_of(decisions))
    relations = {one.name for one in scheme.layers if one.kind == "relation"}
    marks = [_mark(one, by_key) for one in items if one.state != "agreed"]
    there = {one.id: one for one in gold}
    roles = [_role(one, there, scheme, by_key) for one in role_items(works, scheme)]
    chains = [_chain(one, there, scheme, by_key) for one in entity_items(works, scheme)]
    return (
        *(one for one in marks if one.layer not in relations),
        *(one for one in roles if one is not None),
        *(one for one in marks if one.layer in relations),
        *(one for one in chains if one is not None),
    )


def _mark(item: Item, by_key: Mapping[str, Decision]) -> Difference:
    decided = tuple(by_key[one.key] for one in item.positions if one.key in by_key)
    return Difference(item, bool(decided) or item.standing != "open", decided)


def _role(
    item: RoleItem,
    gold: Mapping[AnnotationId, Annotation],
    scheme: Scheme,
    by_key: Mapping[str, Decision],
) -> Difference | None:
    """Ask about a role only when its frame is in gold."""
    frame = frame_in_gold(item, gold, scheme)
    if item.state == "agreed" or frame is None:
        return None
    if item.key in by_key:
        return Difference(item, settled=True, decisions=(by_key[item.key],))
    layer = scheme.layer(item.position.layer)
    tag = layer.type(item.type) if layer is not None else None
    role = tag.role(item.role) if tag is not None else None
    filled = sum(one.role == item.role for one in frame.arguments)
    wanted = 1 if role is not None and role.most == 1 else len(item.fillings)
    return Difference(item, settled=filled >= wanted)


def frame_in_gold(
    item: RoleItem, gold: Mapping[AnnotationId, Annotation], scheme: Scheme
) -> Annotation | None:
    """Find what holds the role in gold: at the same place, and of the same type."""
    layer = scheme.layer(item.position.layer)
    for one in gold.values():
        if (one.layer, one.type) == (item.position.layer, item.type) and place_of(
            one, gold, layer
        ) == item.position.place:
            return one
    return None


def _chain(
    item: EntityItem,
    gold: Mapping[AnnotationId, Annotation],
    scheme: Scheme,
    by_key: Mapping[str, Decision],
) -> Difference | None:
    """Ask about an entity only when a mention of it is in gold; others are in nobody's way."""
    layer = scheme.layer(item.layer)
    members = layer.members if layer is not None else None
    there = frozenset(
        place_of(one, gold) for one in gold.values() if one.layer == members and one.spans
    ) & frozenset(item.mentions)
    if item.state == "agreed" or not there:
        return None
    if item.key in by_key:
        return Difference(item, settled=True, decisions=(by_key[item.key],))
    made = {
        frozenset(place_of(gold[at], gold) for at in one.targets(MEMBER) if at in gold) & there
        for one in gold.values()
        if one.layer == item.layer
    } - {frozenset[Place]()}
    answers = (
        {places & there for places, _ in version.entities} - {frozenset[Place]()}
        for version in item.versions
    )
    return Difference(item, settled=any(made == one for one in answers))


def spans_of_place(place: Place) -> list[Span]:
    """Find the words a place is made of, however deep they lie."""
    found: list[Span] = []
    for part in place:
        if isinstance(part, Span):
            found.append(part)
        elif isinstance(part, tuple):
            found += spans_of_place(part)  # pyright: ignore[reportUnknownArgumentType]
    return found
