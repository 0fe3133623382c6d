"""Gathers the places that something is to be done with, also of hits that were never shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.project.found.article import Place
from annotator.project.project import Project
from annotator.search.concordance import Hit
from annotator.ui.jobs import Watch
from annotator.ui.searching.seeking import Question


@dataclass(frozen=True, slots=True)
class Scope:
    """What something is done with: the rows of an answer, or (None) all of it.

    `known` are the hits that were read, which need not be sought again.
    """

    question: Question
    rows: tuple[range, ...] | None
    known: Sequence[Hit]
    complete: bool

    @property
    def number(self) -> int | None:
        """Count the hits, where that is known."""
        if self.rows is not None:
            return sum(map(len, self.rows))
        return len(self.known) if self.complete else None


def hits_of(project: Project, scope: Scope, watch: Watch, width: int) -> Iterator[Hit]:
    """Give the hits in their order; those that are not known are sought, with so much context."""
    rows, known = scope.rows, scope.known
    if rows is not None and all(one.stop <= len(known) for one in rows):
        yield from (hit for one in rows for hit in known[one.start : one.stop])
        return
    every = _all(project, scope, watch, width)
    if rows is None:
        yield from every
        return
    for number, hit in enumerate(every):
        if number >= rows[-1].stop:
            return
        if any(number in one for one in rows):
            yield hit


def places_of(project: Project, scope: Scope, watch: Watch) -> list[Place]:
    """Give the places of hits, for an act."""
    return [
        Place(hit.document, hit.span, hit.annotation) for hit in hits_of(project, scope, watch, 0)
    ]


def _all(project: Project, scope: Scope, watch: Watch, width: int) -> Iterator[Hit]:
    if scope.complete:
        yield from scope.known
        return
    question = scope.question
    searcher = project.corpus.searcher(question.annotator)
    yield from searcher.hits(
        question.query, question.document_order, width=width, cancelled=watch.cancelled
    )
