"""Compares annotators with gold: figures by layer and type, and every difference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from annotator.agreement.differences.aligning import members
from annotator.agreement.differences.difference import Difference
from annotator.agreement.differences.edges import Edges, edges_of
from annotator.agreement.differences.finding import differences
from annotator.agreement.material import Item, Material, Work, gather
from annotator.agreement.relations.ends import is_relation, types_of_ends
from annotator.errors import Cancelled, InputError
from annotator.model.annotation import Annotation
from annotator.model.identity import DocumentId
from annotator.model.managing import Decision
from annotator.model.sets import SET_KINDS, AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.clitics import shipped_clitics
from annotator.project.feedback.deciding import decision_about
from annotator.project.feedback.records import Count, Error, Figures, Kind, Sheet, Side
from annotator.project.project import Project
from annotator.schema.places import place_of
from annotator.schema.records import Layer, is_a

_GOLD = "\0gold"
"""What gold is called while it is compared: nobody has this name."""

_CLOSED = ("finished", "locked")

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class FeedbackOptions:
    """Who gets a sheet (none named: everybody), in "ar" or "en".

    Only finished gold is held against anybody, unless `unfinished` gold is asked for as well.
    """

    annotators: tuple[str, ...] = ()
    language: str = "en"
    unfinished: bool = False


def sheets_of(
    project: Project,
    options: FeedbackOptions,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Sheet]:
    """Compare each annotator with gold; progress counts annotators.

    Raises InputError where there is nobody or nothing to compare, Cancelled when stopped.
    """
    names = _annotators(project, options)
    documents = list(project.corpus.annotated_documents())
    found: list[Sheet] = []
    for number, name in enumerate(names):
        if cancelled():
            raise Cancelled
        progress(number, len(names))
        found.append(_sheet(project, name, documents, options))
    progress(len(names), len(names))
    if not any(one.documents for one in found):
        raise InputError(
            "There is no finished gold to compare with: merge and decide what is open first."
        )
    return found


def _annotators(project: Project, options: FeedbackOptions) -> tuple[str, ...]:
    there = project.corpus.annotators()
    known = {name for name, kind, _ in there if kind != "gold"}
    for name in options.annotators:
        if name not in known:
            raise InputError(
                "Nobody called {name} has annotated in this corpus; the annotators are: {known}.",
                name=name,
                known=", ".join(sorted(known)) or "none",
            )
    everybody = sorted({name for name, kind, _ in there if kind == "annotator"})
    found = tuple(dict.fromkeys(options.annotators)) or tuple(everybody)
    if not found:
        raise InputError("Nobody has annotated in this corpus yet.")
    return found


def _sheet(
    project: Project, name: str, documents: Sequence[AnnotatedDocument], options: FeedbackOptions
) -> Sheet:
    both: list[AnnotatedDocument] = []
    left_out = 0
    for one in documents:
        own = _own(one.sets, name)
        gold = next((each for each in one.sets if each.kind == "gold"), None)
        if own is None:
            continue
        if gold is None or (gold.status not in _CLOSED and not options.unfinished):
            left_out += 1
            continue
        both.append(replace(one, sets=(replace(gold, annotator=_GOLD, status="finished"), own)))
    decisions = {one.document.id: project.corpus.decisions(one.document.id) for one in both}
    figures: list[Figures] = []
    errors: list[Error] = []
    for layer in project.scheme.layers:
        material = replace(
            gather(both, project.scheme, layer, (_GOLD, name)), clitics=shipped_clitics
        )
        figures += _figures(material, name)
        errors += _errors(material, name, decisions)
    order = {one.document.id: number for number, one in enumerate(both)}
    errors.sort(key=lambda one: order[one.document.id])
    return Sheet(name, len(both), left_out, tuple(figures), tuple(errors))


def _own(sets: Sequence[AnnotationSet], name: str) -> AnnotationSet | None:
    """Take what the person annotated before what was made otherwise, where it was begun."""
    ranked = sorted(sets, key=lambda one: SET_KINDS.index(one.kind))
    begun = (one for one in ranked if one.status != "new" or one.annotations)
    return next((one for one in begun if one.annotator == name and one.kind != "gold"), None)


# Figures


def _figures(material: Material, name: str) -> Iterator[Figures]:
    types = material.types()
    if not types:
        return
    counted: dict[str | None, list[Counter[str]]] = {}
    for item in material.items:
        strict, relaxed = (_counts(item, name, material, relax=relax) for relax in (False, True))
        for type_name in (None, *types):
            sums = counted.setdefault(type_name, [Counter(), Counter()])
            sums[0] += _of_type(strict, type_name)
            sums[1] += _of_type(relaxed, type_name)
    for type_name, (strict, relaxed) in counted.items():
        yield Figures(material.layer.name, type_name, _count(strict), _count(relaxed))


def _count(sums: Counter[str]) -> Count:
    return Count(sums["same"], sums["gold"], sums["own"])


Places = Counter[tuple[str, object]]
"""Type and place of each annotation, as often as it is there."""


def _counts(item: Item, name: str, material: Material, *, relax: bool) -> tuple[Places, Places]:
    edges = edges_of(item.document.text, material.clitics) if relax else None
    gold, own = (
        Counter((mark.type, _place(mark, item.works[who], material.layer, edges)) for mark in marks)
        for who, marks in ((one, item.works[one].marks) for one in (_GOLD, name))
    )
    return gold, own


def _of_type(counts: tuple[Places, Places], type_name: str | None) -> Counter[str]:
    gold, own = (
        Counter(
            {key: many for key, many in one.items() if type_name is None or is_a(key[0], type_name)}
        )
        for one in counts
    )
    return Counter(same=(gold & own).total(), gold=gold.total(), own=own.total())


def _place(mark: Annotation, work: Work, layer: Layer, edges: Edges | None) -> object:
    place: object = (
        members(mark, work) if layer.kind == "chain" else place_of(mark, work.all, layer)
    )
    if edges is None:
        # Strict, relations are the same between ends of the same types alone, as in agreement.
        typed = is_relation(layer)
        return (place, types_of_ends(mark, work, layer)) if typed else place
    found = _relaxed(place, edges)
    # What lies nearer without its proclitics may lie in another order.
    if isinstance(found, tuple):
        return tuple(sorted(cast("tuple[object, ...]", found), key=repr))
    return found


def _relaxed(place: object, edges: Edges) -> object:
    if isinstance(place, Span):
        return edges.core(place)
    if isinstance(place, frozenset):
        return frozenset(_relaxed(one, edges) for one in cast("frozenset[object]", place))
    if isinstance(place, tuple):
        return tuple(_relaxed(one, edges) for one in cast("tuple[object, ...]", place))
    return place


# Differences


def _errors(
    material: Material, name: str, decisions: Mapping[DocumentId, Sequence[Decision]]
) -> Iterator[Error]:
    items = {one.document.id: one for one in material.items}
    for one in differences(material, _GOLD, name):
        item = items[one.document]
        gold = Side(one.one, item.works[_GOLD].all)
        own = Side(one.other, item.works[name].all)
        error = Error(
            item.document, one.layer, _kind(one), gold, own, one.detail if _named(one) else ""
        )
        decided = decision_about(error, material.layer, decisions[one.document])
        if decided is not None:
            error = replace(error, reason=decided.reason, note=decided.note)
        yield error


def _named(one: Difference) -> bool:
    return one.kind in ("attribute", "role")


def _kind(one: Difference) -> Kind:
    if one.kind == "missing":
        return "extra" if one.one is None else "missed"
    return one.kind
