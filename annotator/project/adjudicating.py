"""Makes gold of the work of annotators: every document by one strategy, as one edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.adjudication import GOLD_AUTHOR, Strategy
from annotator.adjudication.decided import DISCARDED, standing_decisions
from annotator.adjudication.merging import Merged, Plan, merge
from annotator.adjudication.strategy_list import strategy_called
from annotator.errors import Cancelled, InputError
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId
from annotator.model.problem import Problem
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.project.adjudicating_queue import Questions, decided_keys, differences_of
from annotator.project.gold.choosing import AdjudicateOptions, chosen_sets
from annotator.project.gold.recording import Act
from annotator.project.project import Project
from annotator.store.editor import Editor

EDIT_SENTENCES: tuple[str, ...] = ("Merge the annotators' work into gold",)
"""What stands in the history and under Undo."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Adjudicated:
    """What came of it; documents left out have too few annotators, or their gold is `closed`.

    `unmerged` counts the differences that are left to a person.
    """

    documents: int
    created: int
    preserved: int
    unmerged: int
    finished: int
    left_out: int
    closed: int
    """Those left out whose gold is locked, or finished and not to be made anew."""
    problems: tuple[tuple[str, Problem], ...]
    """The name of the document, and what could not be taken over."""
    changes: Changes
    """What every view is told, as after any edit."""


@dataclass(slots=True)
class _Sum:
    documents: int = 0
    created: int = 0
    preserved: int = 0
    unmerged: int = 0
    finished: int = 0
    left_out: int = 0
    closed: int = 0


def adjudicate(
    project: Project,
    options: AdjudicateOptions,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Adjudicated:
    """Merge into gold what annotators did, all documents or none; it can be undone at once.

    Raises InputError for a strategy or annotator that is not there, Cancelled when stopped.
    """
    strategy = strategy_called(options.strategy)
    _check_annotators(project, options)
    items = list(project.corpus.annotated_documents(documents=options.documents))
    counted, problems = _Sum(), list[tuple[str, Problem]]()
    with project.corpus.edit(EDIT_SENTENCES[0], project.annotator or GOLD_AUTHOR) as writing:
        for number, item in enumerate(items):
            if cancelled():
                raise Cancelled
            progress(number, len(items))
            sets = chosen_sets(item, options)
            old = next((one for one in item.sets if one.kind == "gold"), None)
            if len(sets) < 2 or (old is not None and _closed(old, options)):
                counted.left_out += bool(sets)
                counted.closed += len(sets) > 1
                continue
            one = _One(project, item, sets, old)
            merged = one.merged(strategy, options)
            left = one.left(merged)
            _write(project, writing, one, merged, finished=not left)
            _count(counted, merged, left)
            problems += [(item.document.name, each) for each in merged.problems]
    progress(len(items), len(items))
    return Adjudicated(
        counted.documents,
        counted.created,
        counted.preserved,
        counted.unmerged,
        counted.finished,
        counted.left_out,
        counted.closed,
        tuple(problems),
        writing.changes,
    )


class _One:
    """A document that is being merged, with what is in gold and what people decided there."""

    def __init__(
        self,
        project: Project,
        item: AnnotatedDocument,
        sets: Sequence[AnnotationSet],
        old: AnnotationSet | None,
    ) -> None:
        self._scheme, self.item, self.old = project.scheme, item, old
        self._works = {one.annotator: one.annotations for one in sets}
        self._decisions = project.corpus.decisions(item.document.id)
        self.discarded: tuple[str, ...] = ()
        """Places of which no decision holds any longer."""

    def merged(self, strategy: Strategy, options: AdjudicateOptions) -> Merged:
        """Work out gold: anew, or with all that is there and was decided left alone."""
        length = len(self.item.document.text)
        if options.anew:
            self.discarded = tuple(standing_decisions(self._decisions))
            self._decisions = []
            plan = Plan(strategy, options.thresholds)
            return merge(self._works, self._scheme, length, plan)
        gold = _marks(self.old)
        decided = frozenset[str]()
        if self._decisions:
            questions = Questions.of(self._works, self._scheme)
            decided = decided_keys(questions, self._scheme, gold, self._decisions)
        plan = Plan(strategy, options.thresholds, decided)
        return merge(self._works, self._scheme, length, plan, gold=gold)

    def left(self, merged: Merged) -> int:
        """Count the differences that a person still has to decide."""
        if not merged.unmerged:
            return 0
        questions = Questions.of(self._works, self._scheme)
        found = differences_of(questions, self._scheme, merged.annotations, self._decisions)
        return sum(not one.settled for one in found)


def _check_annotators(project: Project, options: AdjudicateOptions) -> None:
    there = {name for name, kind, _ in project.corpus.annotators() if kind != "gold"}
    for name in options.annotators:
        if name not in there:
            raise InputError(
                "Nobody called {name} has annotated in this corpus; the annotators are: {known}.",
                name=name,
                known=", ".join(sorted(there)) or "none",
            )
    if len(options.annotators or there) < 2:
        raise InputError(
            "Adjudication takes two annotators; this corpus has the work of: {known}.",
            known=", ".join(options.annotators or sorted(there)) or "nobody",
        )


def _closed(gold: AnnotationSet, options: AdjudicateOptions) -> bool:
    """Say whether gold is not to be touched: locked, or finished and not to be made anew."""
    return gold.status == "locked" or (gold.status == "finished" and not options.anew)


def _marks(gold: AnnotationSet | None) -> tuple[Annotation, ...]:
    return gold.annotations if gold is not None else ()


def _write(project: Project, writing: Editor, one: _One, merged: Merged, *, finished: bool) -> None:
    author = one.old.annotator if one.old is not None else GOLD_AUTHOR
    document = one.item.document.id
    set_id = writing.ensure_set(document, author, "gold", project.scheme.reference)
    before = {mark.id: mark for mark in _marks(one.old)}
    after = {mark.id: mark for mark in merged.annotations}
    remove_all(writing, [mark for key, mark in before.items() if key not in after])
    for key, mark in after.items():
        if before.get(key) != mark:
            writing.put(set_id, mark)
    act = Act(document, project.annotator or GOLD_AUTHOR)
    for key in one.discarded:
        writing.manager.record_decision(act.row(key, DISCARDED))
    writing.set_status(set_id, "finished" if finished else "in progress")


def remove_all(writing: Editor, gone: Sequence[Annotation]) -> None:
    """Remove annotations, those that refer to others before those."""
    left: dict[AnnotationId, Annotation] = {one.id: one for one in gone}
    while left:
        held = {target for one in left.values() for target in one.targets()}
        free = [key for key in left if key not in held] or list(left)
        for key in free:
            writing.remove(key)
            del left[key]


def _count(counted: _Sum, merged: Merged, left: int) -> None:
    counted.documents += 1
    counted.created += merged.created
    counted.preserved += merged.preserved
    counted.unmerged += left
    counted.finished += not left
