"""What several annotation sets of one document have in common, and in what they differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.agreement.comparing.rungs import EVERYTHING, RUNGS, Rung, rung_called
from annotator.agreement.comparing.units import Pairing, Unit
from annotator.agreement.differences.edges import Edges, edges_of
from annotator.agreement.differences.kinds import Kind
from annotator.agreement.material import Work, gather
from annotator.errors import Cancelled
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import DocumentId, SetId
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SetSummary
from annotator.model.spans import Span
from annotator.project.clitics import shipped_clitics
from annotator.project.project import Project
from annotator.schema.records import Layer

Pair = tuple[SetId, SetId]


@dataclass(frozen=True, slots=True)
class Side:
    """One annotation set as it is compared, with what it holds."""

    summary: SetSummary
    annotations: tuple[Annotation, ...]

    @property
    def id(self) -> SetId:
        """Name the set."""
        return self.summary.id


@dataclass(frozen=True, slots=True)
class SetDifference:
    """One thing that two sets have otherwise; None where one of them has nothing.

    `detail` names the attribute or role that it is about, "" where it is about none.
    """

    pair: Pair
    layer: str
    kind: Kind
    detail: str
    one: Unit | None
    other: Unit | None

    @property
    def alone(self) -> tuple[Span, ...]:
        """Give the mentions of an entity that only one of the two has, in text order."""
        if self.kind != "chain" or self.one is None or self.other is None:
            return ()
        one, other = self.one.spans, self.other.spans
        here = (span for span in one if not any(span.overlaps(each) for each in other))
        there = (span for span in other if not any(span.overlaps(each) for each in one))
        return tuple(sorted({*here, *there}))

    @property
    def place(self) -> tuple[int, int]:
        """Give the words of it that come first (code points), (0, 0) where it has none."""
        units = (unit for unit in (self.one, self.other) if unit is not None)
        first = min(self.alone or (span for unit in units for span in unit.spans), default=None)
        return (first.start, first.end) if first is not None else (0, 0)


@dataclass(frozen=True, slots=True)
class Count:
    """How much of a layer is the same in two sets, otherwise in both, or only in one of them."""

    pair: Pair
    layer: str
    same: int
    otherwise: int
    only_one: int
    only_other: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Some sets of a document, compared two by two at a rung, in the order of the text.

    `there` are all sets of the document with work in them, `rungs` the keys of those that make
    sense in the scheme, `layers` what was compared at this one.
    """

    document: Document
    there: tuple[SetSummary, ...]
    sides: tuple[Side, ...]
    rung: str
    rungs: tuple[str, ...]
    layers: tuple[str, ...]
    differences: tuple[SetDifference, ...]
    counts: tuple[Count, ...]


def sets_with_work(project: Project, document: DocumentId) -> tuple[SetSummary, ...]:
    """List the sets of a document that somebody began, gold behind the annotators'."""
    sets = [one for one in project.corpus.sets(document) if one.status != "new" or one.annotations]
    return tuple(sorted(sets, key=lambda one: (one.kind != "annotator", one.kind, one.annotator)))


def compare_sets(
    project: Project,
    document: DocumentId,
    sets: Sequence[SetId],
    rung: str = EVERYTHING.key,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Comparison:
    """Compare sets of a document at a rung; what lies outside the article is left out.

    Raises InputError for a rung that is not there, CorpusError for a document that is gone,
    Cancelled when the person does not want it any more.
    """
    chosen = rung_called(rung)
    text = project.document(document)
    there = sets_with_work(project, document)
    sides = tuple(
        Side(one, tuple(project.corpus.annotations(one.id))) for one in there if one.id in sets
    )
    layers = [one for one in project.scheme.layers if chosen.suits(one)]
    edges = edges_of(text.text, shipped_clitics)
    differences: list[SetDifference] = []
    counts: list[Count] = []
    for layer in layers:
        works = _works(project, text, sides, layer)
        for pair in _pairs(sides):
            if cancelled():
                raise Cancelled
            found = _compared(chosen, (works[pair[0]], works[pair[1]]), layer, edges)
            differences += _differences(found, pair, layer.name)
            if found:
                counts.append(_count(found, pair, layer.name))
    return Comparison(
        text,
        there,
        sides,
        chosen.key,
        tuple(one.key for one in RUNGS if any(map(one.suits, project.scheme.layers))),
        tuple(one.name for one in layers),
        tuple(sorted(differences, key=_in_text_order)),
        tuple(counts),
    )


def _works(
    project: Project, text: Document, sides: Sequence[Side], layer: Layer
) -> dict[SetId, Work]:
    """Give the work of each set in a layer, as agreement sees it."""
    sets = tuple(
        # Sets are told apart by their names, which one person may have twice: gold and own.
        AnnotationSet(one.id, "annotator", "finished", one.summary.scheme, one.annotations)
        for one in sides
    )
    names = [one.id for one in sides]
    gathered = gather([AnnotatedDocument(text, sets)], project.scheme, layer, names)
    nothing = Work((), {})
    item = next(iter(gathered.items), None)
    return {one.id: item.works.get(one.id, nothing) if item else nothing for one in sides}


def _pairs(sides: Sequence[Side]) -> list[Pair]:
    return [(one.id, other.id) for at, one in enumerate(sides) for other in sides[at + 1 :]]


def _compared(rung: Rung, works: tuple[Work, Work], layer: Layer, edges: Edges) -> list[Pairing]:
    one, other = works
    return rung.compare(one, other, layer, edges) if one.marks or other.marks else []


def _differences(found: Sequence[Pairing], pair: Pair, layer: str) -> list[SetDifference]:
    return [
        SetDifference(pair, layer, kind, detail, each.one, each.other)
        for each in found
        for kind, detail in each.kinds
    ]


def _count(found: Sequence[Pairing], pair: Pair, layer: str) -> Count:
    both = [each for each in found if each.one is not None and each.other is not None]
    same = sum(each.same for each in both)
    return Count(
        pair,
        layer,
        same,
        len(both) - same,
        sum(each.other is None for each in found),
        sum(each.one is None for each in found),
    )


def _in_text_order(one: SetDifference) -> tuple[tuple[int, int], Pair, str]:
    return one.place, one.pair, one.kind
