"""How far annotators of a corpus agree: every measure that fits, and a report to be repeated."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from annotator.agreement import Measure
from annotator.agreement.codes import has_order
from annotator.agreement.material import Material, gather
from annotator.agreement.measures import all_measures, measure_called, measures_for
from annotator.agreement.parts.against import each_against, mean_against
from annotator.agreement.scoring import DRAWS, Result, by_type, score
from annotator.errors import Cancelled, InputError
from annotator.model.identity import DocumentId
from annotator.model.sets import SET_KINDS, AnnotatedDocument, AnnotationSet
from annotator.project.agreeing_hash import inputs_hash
from annotator.project.agreeing_names import GOLD
from annotator.project.clitics import shipped_clitics
from annotator.project.project import Project
from annotator.schema.records import Layer

SEED = 20240229
"""The seed where nobody chose another; every result tells its own."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class AgreeOptions:
    """What the person chose: a layer (or LAYER:ATTRIBUTE), measures and annotators; none is all.

    `draws` bootstrap samples are taken for each interval, none when it is 0. With `gold`, each
    annotator is held against the gold set; `finished` leaves out sets that are still worked on.
    `pages` asks for what else the view shows: the trend, repeated texts, suggestions.
    """

    layer: str | None = None
    measures: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    seed: int = SEED
    draws: int = DRAWS
    types: bool = True
    gold: bool = False
    finished: bool = False
    pages: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """All results, and the hash of what they were computed of."""

    results: tuple[Result, ...]
    annotators: tuple[str, ...]
    inputs: str
    options: AgreeOptions


@dataclass(slots=True)
class Memory:
    """What was worked out before, by the hash of its inputs: what did not change is not redone."""

    texts: dict[object, object] = field(default_factory=dict[object, object])
    results: dict[object, tuple[Result, ...]] = field(
        default_factory=dict[object, tuple[Result, ...]]
    )


def agree(
    project: Project,
    options: AgreeOptions | None = None,
    *,
    memory: Memory | None = None,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Agreement:
    """Score the annotators of a corpus; progress counts the measures done.

    Raises InputError for a layer, measure or annotator that is not there, Cancelled when stopped.
    """
    chosen = options or AgreeOptions()
    kept = memory or Memory()
    annotators = annotators_of(project, chosen.annotators, gold=chosen.gold)
    documents = documents_of(project, annotators, gold=chosen.gold, finished=chosen.finished)
    hashed = inputs_hash(documents, annotators, project.scheme)
    work = list(_work(project, documents, annotators, chosen, kept, cancelled))
    check_fit(project, documents, chosen, {measure.key for measure, _ in work})
    results: list[Result] = []
    for number, (measure, material) in enumerate(work):
        progress(number, len(work))
        key = (hashed, measure.key, material.layer.name, material.attribute, annotators, chosen)
        if key not in kept.results:
            kept.results[key] = tuple(_scored(measure, material, chosen, cancelled))
        results += kept.results[key]
    progress(len(work), len(work))
    return Agreement(tuple(results), annotators, hashed, chosen)


def measures_of(material: Material) -> list[Measure]:
    """List the measures of this layer, or of this attribute, also those that want an order."""
    of_attribute = material.attribute is not None
    return [
        one
        for one in all_measures().values()
        if one.suits(material.layer) and (one.attribute or not of_attribute)
    ]


def check_fit(
    project: Project,
    documents: Sequence[AnnotatedDocument],
    options: AgreeOptions,
    found: Collection[str],
) -> None:
    """Refuse measures that fit none of the layers that are asked about, where there are any."""
    layers = [options.layer] if options.layer is not None else layers_used(project, documents)
    for key in options.measures:
        if layers and key not in found:
            raise InputError(
                "The measure {measure} does not fit {layers}.",
                measure=key,
                layers=", ".join(layers),
            )


def _scored(
    measure: Measure, material: Material, options: AgreeOptions, cancelled: Callable[[], bool]
) -> Iterator[Result]:
    """Give the result for all, then for each pair of more than two, then for each type."""
    _stop(cancelled)
    if options.gold:
        yield from _against_gold(measure, material, options, cancelled)
        return
    yield score(measure, material, draws=options.draws)
    if len(material.annotators) > 2:
        for pair in material.pairs():
            _stop(cancelled)
            yield score(measure, material.between(pair), draws=options.draws)
    if options.types and measure.by_type and len(material.types()) > 1:
        _stop(cancelled)
        yield from by_type(measure, material, draws=options.draws)


def _against_gold(
    measure: Measure, material: Material, options: AgreeOptions, cancelled: Callable[[], bool]
) -> Iterator[Result]:
    """Give the mean of all annotators against gold, then each of them, then each type."""
    yield mean_against(measure, material, GOLD, draws=options.draws)
    if len(material.annotators) > 2:
        for one in each_against(measure, material, GOLD, draws=options.draws):
            _stop(cancelled)
            yield one
    if options.types and measure.by_type and len(material.types()) > 1:
        for name in material.types():
            _stop(cancelled)
            yield mean_against(measure, material.only(name), GOLD, draws=options.draws)


def _stop(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled


def annotators_of(
    project: Project, wanted: Sequence[str] = (), *, gold: bool = False, least: int = 2
) -> tuple[str, ...]:
    """Name who is compared: those wanted, else every annotator; with gold, it comes last.

    Raises InputError for a name that is not there, and where fewer than `least` are there.
    """
    there = project.corpus.annotators()
    names = {name for name, _, _ in there}
    for name in wanted:
        if name not in names:
            raise InputError(
                "Nobody called {name} has annotated in this corpus; the annotators are: {known}.",
                name=name,
                known=", ".join(sorted(names)) or "none",
            )
    found = tuple(dict.fromkeys(wanted)) or tuple(
        dict.fromkeys(name for name, kind, _ in there if kind == "annotator")
    )
    if gold:
        if not any(kind == "gold" for _, kind, _ in there):
            raise InputError("This corpus has no gold yet: `hashiya adjudicate` makes it.")
        found = (*(name for name in found if name != GOLD), GOLD)
    if len(found) < least:
        raise InputError(
            "Agreement takes two annotators; this corpus has the work of: {known}.",
            known=", ".join(sorted(names)) or "nobody",
        )
    return found


def documents_of(
    project: Project,
    annotators: Sequence[str],
    *,
    gold: bool = False,
    finished: bool = False,
    among: Sequence[DocumentId] | None = None,
) -> list[AnnotatedDocument]:
    """Read what these annotators did; documents of one text are joined, one set of each person.

    With `gold`, the gold set of a document is the work of GOLD, whoever made it; `among` names
    the only documents that are read.
    """
    found: dict[str, AnnotatedDocument] = {}
    for one in project.corpus.annotated_documents(documents=among):
        there = _with_gold(one.sets) if gold else one.sets
        sets = _one_each(there, annotators, finished=finished)
        if not sets:
            continue
        key = one.document.text_sha256
        before = found.get(key)
        names = {work.annotator for work in before.sets} if before is not None else set[str]()
        if before is not None and not names & {work.annotator for work in sets}:
            found[key] = replace(before, sets=(*before.sets, *sets))
        else:
            found[key if before is None else one.document.id] = replace(one, sets=sets)
    return list(found.values())


def _with_gold(sets: Sequence[AnnotationSet]) -> list[AnnotationSet]:
    """Call gold by its own name; who decided on it may be among the annotators as well.

    Nobody else is called so, whatever an imported file says.
    """
    gold = [replace(work, annotator=GOLD) for work in sets if work.kind == "gold"]
    return [*(work for work in sets if work.kind != "gold" and work.annotator != GOLD), *gold]


def is_done(work: AnnotationSet, *, finished: bool) -> bool:
    """Say whether a set counts: work that was begun, or only what is finished."""
    if finished:
        return work.status in ("finished", "locked")
    return work.status != "new" or bool(work.annotations)


def _one_each(
    sets: Sequence[AnnotationSet], annotators: Sequence[str], *, finished: bool
) -> tuple[AnnotationSet, ...]:
    """Take one set of each annotator: what the person annotated before what was made otherwise."""
    ranked = sorted(sets, key=lambda work: SET_KINDS.index(work.kind))
    chosen: dict[str, AnnotationSet] = {}
    for work in ranked:
        if work.annotator in annotators and is_done(work, finished=finished):
            chosen.setdefault(work.annotator, work)
    return tuple(chosen.values())


def material_of(
    documents: Sequence[AnnotatedDocument],
    project: Project,
    layer: str,
    annotators: Sequence[str],
    *,
    seed: int = SEED,
    memory: Memory | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Material:
    """Gather a layer, or LAYER:ATTRIBUTE, for measures, differences and confusions."""
    name, _, attribute = layer.partition(":")
    found = _layer_called(project, name)
    if attribute and found.attribute(attribute) is None:
        raise InputError(
            "The layer {layer} has no attribute {attribute}; it has: {known}.",
            layer=name,
            attribute=attribute,
            known=", ".join(one.name for one in found.attributes) or "none",
        )
    gathered = gather(
        documents, project.scheme, found, annotators, attribute=attribute or None, seed=seed
    )
    return replace(
        gathered,
        clitics=shipped_clitics,
        stopped=lambda: _stop(cancelled),
        memory=memory.texts if memory is not None else {},
    )


def _layer_called(project: Project, name: str) -> Layer:
    layer = project.scheme.layer(name)
    if layer is None:
        raise InputError(
            "The scheme {scheme} has no layer {layer}; it has: {known}.",
            scheme=project.scheme.key,
            layer=name,
            known=", ".join(one.name for one in project.scheme.layers),
        )
    return layer


def _work(
    project: Project,
    documents: Sequence[AnnotatedDocument],
    annotators: Sequence[str],
    options: AgreeOptions,
    memory: Memory,
    cancelled: Callable[[], bool],
) -> Iterator[tuple[Measure, Material]]:
    wanted = [measure_called(key) for key in options.measures]
    for name in [options.layer] if options.layer is not None else layers_used(project, documents):
        material = material_of(
            documents,
            project,
            name,
            annotators,
            seed=options.seed,
            memory=memory,
            cancelled=cancelled,
        )
        fitting = [
            one
            for one in measures_for(material.layer, attribute=material.attribute is not None)
            if not one.ordered or has_order(material)
        ]
        # Who names a layer and a measure is told why the one is not defined on the other.
        asked = measures_of(material) if options.layer is not None else fitting
        for measure in wanted or fitting:
            if measure in fitting or measure in asked:
                yield measure, material


def layers_used(project: Project, documents: Sequence[AnnotatedDocument]) -> list[str]:
    """Name the layers that were used, each followed by its attributes with closed values."""
    used = {mark.layer for one in documents for work in one.sets for mark in work.annotations}
    attributes = {
        (mark.layer, name)
        for one in documents
        for work in one.sets
        for mark in work.annotations
        for name in mark.attributes
    }
    found: list[str] = []
    for layer in project.scheme.layers:
        if layer.name in used:
            found.append(layer.name)
            found += [
                f"{layer.name}:{one.name}"
                for one in layer.attributes
                if one.values and (layer.name, one.name) in attributes and layer.kind != "chain"
            ]
    return found
