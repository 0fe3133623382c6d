"""Takes into gold all that one annotator has of a type, whatever the others say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.adjudication import GOLD_AUTHOR
from annotator.adjudication.inside import EntityItem, RoleItem
from annotator.adjudication.items import Item
from annotator.adjudication.positions import content_of
from annotator.errors import EditError
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.managing import Decision
from annotator.project.adjudicating_deciding import (
    Deciding,
    Verdict,
    keep_reason,
    recorded,
    status_of,
    write_gold,
)
from annotator.project.adjudicating_queue import Difference, Question, Table, read_table
from annotator.project.gold.beginning import with_gold
from annotator.project.gold.recording import Act
from annotator.project.project import Project

EDIT_SENTENCES: tuple[str, ...] = ("Take all of a type",)
"""What stands in the history and under Undo."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of it, counted in annotations of gold; conflicts are places left as they were."""

    created: int
    updated: int
    removed: int
    same: int
    conflicts: int
    changes: Changes

    @property
    def changed(self) -> int:
        """Count what is another than before."""
        return self.created + self.updated + self.removed


def take_all(
    project: Project,
    document: DocumentId,
    verdict: Verdict,
    layer: str,
    type_name: str,
    known: Table | None = None,
) -> Taken:
    """Take every annotation of a type from the annotator that the verdict names, as one edit.

    It overrides what gold has at the same places; what the scheme would not allow is left as it
    was. What is `known` of the document saves working it out again. Raises EditError when nobody
    is at work, when gold is locked, or when there is nothing to take.
    """
    if not project.annotator:
        raise EditError("Say who annotates first: an annotation needs an annotator.")
    table = read_table(project, document, known, finished=known is not None and known.finished)
    if table.gold is not None and table.gold.status == "locked":
        raise EditError("This article is locked: the person who leads the work can unlock it.")
    stored, table = table.marks, with_gold(project, table)
    questions = list(_asked(table, verdict.annotator, layer, type_name))
    if not questions:
        raise EditError("This annotator has nothing of this type here.")
    doing = _Taking(project, table, verdict)
    for question in questions:
        doing.take(question)
    with project.corpus.edit(EDIT_SENTENCES[0], project.annotator) as writing:
        author = table.gold.annotator if table.gold is not None else GOLD_AUTHOR
        set_id = writing.ensure_set(document, author, "gold", project.scheme.reference)
        write_gold(writing, set_id, stored, doing.gold)
        for row in doing.rows:
            writing.manager.record_decision(row)
        keep_reason(writing, verdict)
        writing.set_status(set_id, status_of(project, table, doing.gold.values()))
    return Taken(*doing.counted(), doing.conflicts, writing.changes)


def _asked(table: Table, annotator: str, layer: str, type_name: str) -> Iterator[Question]:
    """Find what concerns the type: marks first, then what fills their roles, entities last."""
    for item in table.questions.items:
        versions = [answer for _, answer in item.versions if annotator in answer.marks]
        if item.layer == layer and any(one.content[0] == type_name for one in versions):
            yield item
    for role in table.questions.roles:
        if (role.position.layer, role.type) == (layer, type_name) and annotator in role.voters:
            yield role
    for entity in table.questions.entities:
        own = [one.entities for one in entity.versions if annotator in one.annotators]
        types = {content[0] for entities in own for _, content in entities}
        if entity.layer == layer and type_name in types:
            yield entity


class _Taking:
    """Gold as it becomes, place by place; what the scheme refuses leaves gold as it was there."""

    def __init__(self, project: Project, table: Table, verdict: Verdict) -> None:
        self._table, self._verdict = table, verdict
        self._act = Act(table.document.id, project.annotator)
        self._deciding = Deciding(project.scheme, table)
        self.rows: list[Decision] = []
        self._put: dict[AnnotationId, None] = {}
        self.conflicts = 0

    @property
    def gold(self) -> dict[AnnotationId, Annotation]:
        """Give gold as it is by now."""
        return self._deciding.gold

    def take(self, question: Question) -> None:
        """Take the annotator's version at one place."""
        found = Difference(question, settled=False)
        before = dict(self.gold)
        try:
            put = self._deciding.perform(found, self._verdict)
        except EditError:
            self._deciding.gold = before
            self.conflicts += 1
            return
        self._put |= {one: None for each in put.values() for one in each}
        self.rows += recorded(self._act, found, self._verdict, put)

    def counted(self) -> tuple[int, int, int, int]:
        """Count what was made, what is another now, what is gone, and what was so before."""
        before = {one.id: one for one in self._table.marks}
        put = [self.gold[one] for one in self._put if one in self.gold]
        created = sum(one.id not in before for one in put)
        same = sum(one.id in before and _said(before[one.id]) == _said(one) for one in put)
        removed = sum(one not in self.gold for one in before)
        return created, len(put) - created - same, removed, same


def type_of_version(one: Difference, annotator: str) -> tuple[str, str] | None:
    """Name layer and type of what an annotator has at a difference; None for nothing."""
    match one.question:
        case Item() as item:
            own = [answer for _, answer in item.versions if annotator in answer.marks]
            return (item.layer, own[0].content[0]) if own else None
        case RoleItem() as item:
            return (one.layer, item.type) if annotator in item.voters else None
        case EntityItem() as item:
            own = [each.entities for each in item.versions if annotator in each.annotators]
            types = sorted(content[0] for entities in own for _, content in entities)
            return (item.layer, types[0]) if types else None


def _said(one: Annotation) -> tuple[object, ...]:
    return content_of(one), one.spans, frozenset(one.arguments)
