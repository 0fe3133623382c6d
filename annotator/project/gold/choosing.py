"""Whose work on which documents an adjudication is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.adjudication import Thresholds
from annotator.model.identity import DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet

DONE = ("finished", "locked")
"""Statuses of work that its annotator has finished."""


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


def chosen_sets(item: AnnotatedDocument, options: AdjudicateOptions) -> list[AnnotationSet]:
    """Give the sets that are merged: of those named, else of every annotator who began."""
    found: dict[str, AnnotationSet] = {}
    for one in item.sets:
        named = one.annotator in options.annotators and one.kind != "gold"
        begun = one.status != "new" or bool(one.annotations)
        done = one.status in DONE or not options.finished
        if begun and done and (named or (not options.annotators and one.kind == "annotator")):
            found.setdefault(one.annotator, one)
    return list(found.values())
