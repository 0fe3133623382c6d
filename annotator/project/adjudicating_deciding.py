"""Decides about one difference: puts it into gold, or leaves it out, as one edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from annotator.adjudication import GOLD_AUTHOR
from annotator.adjudication.chains import entities_of
from annotator.adjudication.decided import REJECTED
from annotator.adjudication.filling import Filling, fillings
from annotator.adjudication.inside import EntityItem, RoleItem
from annotator.adjudication.items import Item
from annotator.adjudication.positions import Content, Position, Works, content_of
from annotator.errors import EditError
from annotator.model.annotation import Annotation, Argument
from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId, DocumentId, SetId, new_annotation_id
from annotator.model.managing import Decision
from annotator.model.sets import SetStatus
from annotator.project.adjudicating import remove_all
from annotator.project.adjudicating_queue import (
    Difference,
    Table,
    differences_of,
    frames_by_place,
    read_table,
)
from annotator.project.gold.beginning import with_gold
from annotator.project.gold.recording import Act
from annotator.project.project import Project
from annotator.schema.checking import check_annotation
from annotator.schema.places import Place, place_of
from annotator.schema.records import Scheme
from annotator.schema.rules import MEMBER
from annotator.store.editor import Editor

EDIT_SENTENCES: tuple[str, ...] = ("Decide about a difference",)
"""What stands in the history and under Undo."""
REASON = "reason"
"""The kind under which reasons are kept."""

Action = Literal["take", "both", "reject"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person decided: whose version, all versions, or none; and why."""

    action: Action
    annotator: str = ""
    reason: str = ""
    note: str = ""


def decide(
    project: Project,
    document: DocumentId,
    key: str,
    verdict: Verdict,
    known: Table | None = None,
) -> Changes:
    """Do what was decided about a difference, and remember who decided it, in one edit.

    What is `known` of the document is read again only when the corpus was changed since. Where
    there is no gold yet, it is first merged the way this corpus is merged.
    Raises EditError when nobody is at work, when gold is locked, when the difference is gone, or
    when the scheme does not allow what would come of it.
    """
    if not project.annotator:
        raise EditError("Say who annotates first: an annotation needs an annotator.")
    table = known
    if table is None or (table.document.id, table.moment) != (document, project.corpus.moment()):
        table = read_table(project, document, table, finished=table is not None and table.finished)
    stored, table = table.marks, with_gold(project, table)
    found = next((one for one in table.differences if one.key == key), None)
    if found is None:
        raise EditError("This difference is no longer there; nothing was changed.")
    if table.gold is not None and table.gold.status == "locked":
        raise EditError("This article is locked: the person who leads the work can unlock it.")
    deciding = Deciding(project.scheme, table)
    put = deciding.perform(found, verdict)
    with project.corpus.edit(EDIT_SENTENCES[0], project.annotator) as writing:
        author = table.gold.annotator if table.gold is not None else GOLD_AUTHOR
        set_id = writing.ensure_set(document, author, "gold", project.scheme.reference)
        write_gold(writing, set_id, stored, deciding.gold)
        for each in recorded(Act(document, project.annotator), found, verdict, put):
            writing.manager.record_decision(each)
        keep_reason(writing, verdict)
        writing.set_status(set_id, status_of(project, table, deciding.gold.values()))
    return writing.changes


def keep_reason(writing: Editor, verdict: Verdict) -> None:
    """List the reason of a decision, so that it can be chosen the next time."""
    if verdict.reason:
        writing.manager.save(REASON, verdict.reason, "")


def status_of(project: Project, table: Table, gold: Iterable[Annotation]) -> SetStatus:
    """Say how far gold is when it becomes this; decisions are those written by now."""
    decisions = project.corpus.decisions(table.document.id)
    found = differences_of(table.questions, project.scheme, list(gold), decisions)
    return "finished" if all(one.settled for one in found) else "in progress"


def write_gold(
    writing: Editor,
    set_id: SetId,
    before: Iterable[Annotation],
    after: Mapping[AnnotationId, Annotation],
) -> None:
    """Make gold what it is to be."""
    old = {one.id: one for one in before}
    changed = [one for one in after.values() if old.get(one.id) != one]
    for one in sorted(changed, key=lambda one: bool(one.arguments)):
        writing.put(set_id, one)
    remove_all(writing, [one for key, one in old.items() if key not in after])


def recorded(
    act: Act, found: Difference, verdict: Verdict, put: Mapping[str, Sequence[AnnotationId]]
) -> list[Decision]:
    """Make a record for each place, so that a later merge leaves every one of them alone."""
    return [
        act.row(
            key,
            verdict.action if put.get(key) else REJECTED,
            put.get(key, ()),
            sources=[verdict.annotator] if verdict.annotator else [],
            reason=verdict.reason,
            note=verdict.note,
        )
        for key in found.keys
    ]


class Deciding:
    """Gold as it becomes by a decision; nothing is written here."""

    def __init__(self, scheme: Scheme, table: Table) -> None:
        self._scheme = scheme
        self._table = table
        self._works = Works.of(table.works)
        self.gold = {one.id: one for one in table.marks}
        self._before = dict(self.gold)
        self._made: set[AnnotationId] = set()
        self._alike = {
            (item.layer, position.place): {each.place for each in item.positions}
            for item in table.questions.items
            for position in item.positions
        }
        """For each place of a difference in marks, all places that are about the same thing."""

    def perform(self, found: Difference, verdict: Verdict) -> dict[str, list[AnnotationId]]:
        """Change gold; gives for each place what was put there."""
        self._before, self._made = dict(self.gold), set()
        match found.question:
            case Item() as item:
                put = self._decide_marks(item, verdict)
            case RoleItem() as item:
                put = self._decide_role(item, verdict)
            case EntityItem() as item:
                put = self._decide_entities(item, verdict)
        self._tidy()
        return put

    # Marks

    def _decide_marks(self, item: Item, verdict: Verdict) -> dict[str, list[AnnotationId]]:
        old = self._at(item.layer, {one.place for one in item.positions})
        put: dict[str, list[AnnotationId]] = {}
        for position, who, mark in _wanted(item, verdict):
            # What is replaced keeps its identity, so that whatever holds it goes on holding it.
            same = next((one for one in old if content_of(one) == content_of(mark)), None)
            before = same or next(iter(old), None)
            if before is not None:
                old.remove(before)
            made = self._copied(position, who, mark, before)
            self.gold[made.id] = made
            self._made.add(made.id)
            put.setdefault(position.key, []).append(made.id)
        for one in old:
            del self.gold[one.id]
        return put

    def _copied(
        self, position: Position, who: str, mark: Annotation, before: Annotation | None
    ) -> Annotation:
        """Copy an annotation with the fillers that all who gave it this type agree on."""
        new = before.id if before is not None else new_annotation_id()
        if before is not None and before.type == mark.type and before.arguments:
            arguments = before.arguments
        else:
            alike = [one for one in position.configurations if one.content[0] == mark.type]
            voters = {name for one in alike for name in one.annotators}
            given = [
                one
                for one in fillings(alike, self._works)
                if who in one.annotators and (len(one.annotators) == len(voters))
            ]
            arguments = self._arguments(given)
        kept = {name: text for name, text in mark.attributes.items() if text}
        return Annotation(new, mark.layer, mark.type, mark.spans, kept, arguments)

    def _arguments(self, given: Iterable[Filling]) -> tuple[Argument, ...]:
        found = [self._argument(one) for one in given]
        return tuple(one for one in found if one is not None)

    def _argument(self, filling: Filling) -> Argument | None:
        filler = filling.filler
        if filler is None:
            return filling.argument if filling.argument.target is None else None
        # Where another's words were chosen for the same thing, these fill the role as well.
        near = self._alike.get((filler.layer, filling.place), set[Place]())
        there = self._at(filler.layer, {filling.place}) or self._at(filler.layer, near)
        alike = [one for one in there if one.type == filler.type] or there
        return Argument(filling.role, alike[0].id) if alike else None

    def _at(self, name: str, places: set[Place]) -> list[Annotation]:
        layer = self._scheme.layer(name)
        return [
            one
            for one in self.gold.values()
            if one.layer == name and place_of(one, self.gold, layer) in places
        ]

    # Roles

    def _decide_role(self, item: RoleItem, verdict: Verdict) -> dict[str, list[AnnotationId]]:
        frames = frames_by_place(self.gold.values(), self._scheme)
        frame = frames.get((item.position.layer, item.type, item.position.place))
        if frame is None:
            raise EditError("Decide first about what has this role; then about its filler.")
        given = [
            one
            for one in item.fillings
            if verdict.action == "both"
            or (verdict.action == "take" and verdict.annotator in one.annotators)
        ]
        arguments = self._arguments(given)
        if len(arguments) < len(given):
            raise EditError(
                "{role}: what fills it is not in gold: merge or make that first.", role=item.role
            )
        others = tuple(one for one in frame.arguments if one.role != item.role)
        self.gold[frame.id] = replace(frame, arguments=(*others, *dict.fromkeys(arguments)))
        self._made.add(frame.id)
        return {item.key: [frame.id]} if arguments else {}

    # Entities

    def _decide_entities(self, item: EntityItem, verdict: Verdict) -> dict[str, list[AnnotationId]]:
        layer = self._scheme.layer(item.layer)
        members = layer.members if layer is not None else None
        at = {
            place_of(one, self.gold): one.id
            for one in self.gold.values()
            if one.layer == members and one.spans
        }
        mentions = {at[place] for place in item.mentions if place in at}
        old = [
            one
            for one in self.gold.values()
            if one.layer == item.layer and mentions & set(one.targets(MEMBER))
        ]
        put: list[AnnotationId] = []
        for places, content in self._groups(item, verdict):
            held = [at[place] for place in item.mentions if place in places and place in at]
            if not held:
                continue
            before = next((one for one in old if set(one.targets(MEMBER)) & set(held)), None)
            if before is not None:
                old.remove(before)
            new = before.id if before is not None else new_annotation_id()
            arguments = tuple(Argument(MEMBER, one) for one in held)
            self.gold[new] = Annotation(
                new, item.layer, content[0], (), dict(content[1]), arguments
            )
            self._made.add(new)
            put.append(new)
        for one in old:
            del self.gold[one.id]
        return {item.key: put} if put else {}

    def _groups(self, item: EntityItem, verdict: Verdict) -> Sequence[tuple[set[Place], Content]]:
        """Give the entities of one annotator, or one that holds every mention."""
        if verdict.action == "reject":
            return ()
        layer = self._scheme.layer(item.layer)
        if layer is None:
            return ()
        if verdict.action == "both":
            most = max(item.versions[0].entities, key=lambda one: len(one[0]))
            return [(set(item.mentions), most[1])]
        own = entities_of(self._works.by[verdict.annotator], layer)
        pairs = zip(own.members, own.contents, strict=True)
        wanted = set(item.mentions)
        return [(set(places), content) for places, content in pairs if places & wanted]

    # What hangs on it

    def _tidy(self) -> None:
        """Let go of what is gone, and of what cannot be without it; refuse what may not be."""
        length = len(self._table.document.text)
        while True:
            for key, one in list(self.gold.items()):
                kept = tuple(
                    each
                    for each in one.arguments
                    if each.target is None or each.target in self.gold
                )
                if len(kept) < len(one.arguments):
                    self.gold[key] = replace(one, arguments=kept)
            before = self._before
            gone = [
                key
                for key, one in self.gold.items()
                if one != before.get(key) and self._is_wrong(one, length)
            ]
            if not gone:
                return
            for key in gone:
                del self.gold[key]

    def _is_wrong(self, one: Annotation, length: int) -> bool:
        """Say whether something may not be stored; what was put in now is refused instead."""
        for problem in check_annotation(self._scheme, one, self.gold.get, length):
            if problem.severity == "error":
                if one.id in self._made:
                    raise EditError(problem.template, **problem.values)
                return True
        return False


def _wanted(item: Item, verdict: Verdict) -> list[tuple[Position, str, Annotation]]:
    """List the annotations that were chosen, each with whose it is."""
    found: list[tuple[Position, str, Annotation]] = []
    if verdict.action == "reject":
        return found
    for position, answer in item.versions:
        who = answer.annotators[0] if verdict.action == "both" else verdict.annotator
        found += [(position, who, mark) for mark in answer.marks.get(who, ())]
    return found
