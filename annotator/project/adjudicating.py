"""Makes gold of the work of annotators: every document by one strategy, as one edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from annotator.adjudication import GOLD_AUTHOR, Thresholds
from annotator.adjudication.merging import Merged, Plan, merge
from annotator.adjudication.strategy_list import strategy_called
from annotator.errors import Cancelled, InputError
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.managing import Decision
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.project.project import Project
from annotator.store.editor import Editor

EDIT_SENTENCES: tuple[str, ...] = ("Merge the annotators' work into gold",)
"""What stands in the history and under Undo."""
REJECTED = "reject"
"""The action of a decision that leaves a place empty."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class AdjudicateOptions:
    """What the person chose: a strategy, whose work (all), which documents (all).

    Gold that is there stays, and only what is not in it is merged; `anew` discards it first.
    `finished` takes only the work of annotators who finished the document.
    """

    strategy: str
    thresholds: Thresholds = field(default_factory=Thresholds)
    annotators: tuple[str, ...] = ()
    documents: Sequence[DocumentId] | None = None
    anew: bool = False
    finished: bool = False


@dataclass(frozen=True, slots=True)
class Adjudicated:
    """What came of it; documents left out have too few annotators, or their gold is closed."""

    documents: int
    created: int
    preserved: int
    unmerged: int
    finished: int
    left_out: int
    problems: tuple[tuple[str, str], ...]
    """The name of the document, and what could not be taken over."""


@dataclass(slots=True)
class _Sum:
    documents: int = 0
    created: int = 0
    preserved: int = 0
    unmerged: int = 0
    finished: int = 0
    left_out: int = 0


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
    counted, problems = _Sum(), list[tuple[str, str]]()
    with project.corpus.edit(EDIT_SENTENCES[0], project.annotator or GOLD_AUTHOR) as writing:
        for number, item in enumerate(items):
            if cancelled():
                raise Cancelled
            progress(number, len(items))
            sets = chosen_sets(item, options)
            old = next((one for one in item.sets if one.kind == "gold"), None)
            if len(sets) < 2 or (old is not None and _closed(old, options)):
                counted.left_out += bool(sets)
                continue
            rejected = frozenset[str]()
            if not options.anew:
                rejected = rejected_of(project.corpus.decisions(item.document.id))
            plan = Plan(strategy, options.thresholds, rejected)
            merged = _merged(project, item, sets, plan, () if options.anew else _marks(old))
            _write(project, writing, item, old, merged)
            _count(counted, merged)
            problems += [(item.document.name, str(one)) for one in merged.problems]
    progress(len(items), len(items))
    return Adjudicated(
        counted.documents,
        counted.created,
        counted.preserved,
        counted.unmerged,
        counted.finished,
        counted.left_out,
        tuple(problems),
    )


def rejected_of(decisions: Iterable[Decision]) -> frozenset[str]:
    """Name the places that a person decided to leave empty."""
    return frozenset(one.item for one in decisions if one.action == REJECTED)


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


def chosen_sets(item: AnnotatedDocument, options: AdjudicateOptions) -> list[AnnotationSet]:
    """Give the sets that are merged: of those named, else of every annotator who began."""
    found: dict[str, AnnotationSet] = {}
    for one in item.sets:
        named = one.annotator in options.annotators and one.kind != "gold"
        begun = one.status != "new" or bool(one.annotations)
        done = one.status in ("finished", "locked") or not options.finished
        if begun and done and (named or (not options.annotators and one.kind == "annotator")):
            found.setdefault(one.annotator, one)
    return list(found.values())


def _closed(gold: AnnotationSet, options: AdjudicateOptions) -> bool:
    """Say whether gold is not to be touched: locked, or finished and not to be made anew."""
    return gold.status == "locked" or (gold.status == "finished" and not options.anew)


def _marks(gold: AnnotationSet | None) -> tuple[Annotation, ...]:
    return gold.annotations if gold is not None else ()


def _merged(
    project: Project,
    item: AnnotatedDocument,
    sets: Sequence[AnnotationSet],
    plan: Plan,
    gold: Iterable[Annotation],
) -> Merged:
    works = {one.annotator: one.annotations for one in sets}
    return merge(works, project.scheme, len(item.document.text), plan, gold=gold)


def _write(
    project: Project,
    writing: Editor,
    item: AnnotatedDocument,
    old: AnnotationSet | None,
    merged: Merged,
) -> None:
    author = old.annotator if old is not None else GOLD_AUTHOR
    set_id = writing.ensure_set(item.document.id, author, "gold", project.scheme.reference)
    before = {one.id: one for one in _marks(old)}
    after = {one.id: one for one in merged.annotations}
    remove_all(writing, [one for key, one in before.items() if key not in after])
    for key, mark in after.items():
        if before.get(key) != mark:
            writing.put(set_id, mark)
    writing.set_status(set_id, "in progress" if merged.unmerged else "finished")


def remove_all(writing: Editor, gone: Sequence[Annotation]) -> None:
    """Remove annotations, those that refer to others before those."""
    left: dict[AnnotationId, Annotation] = {one.id: one for one in gone}
    while left:
        held = {target for one in left.values() for target in one.targets()}
        free = [key for key in left if key not in held] or list(left)
        for key in free:
            writing.remove(key)
            del left[key]


def _count(counted: _Sum, merged: Merged) -> None:
    counted.documents += 1
    counted.created += merged.created
    counted.preserved += merged.preserved
    counted.unmerged += merged.unmerged
    counted.finished += not merged.unmerged
