"""What the view shows beside the number of the whole: trend, repeated texts, suggestions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from annotator.agreement import Measure
from annotator.agreement.codes import has_order
from annotator.agreement.material import Material
from annotator.agreement.measures import measure_called, measures_for, usual_of
from annotator.agreement.parts.suggested import BySuggestion, by_suggestion
from annotator.agreement.parts.trend import Trend, trend
from annotator.agreement.scoring import Result, score
from annotator.errors import Cancelled
from annotator.model.identity import DocumentId
from annotator.model.sets import AnnotatedDocument
from annotator.project.agreeing import (
    AgreeOptions,
    Memory,
    annotators_of,
    check_fit,
    documents_of,
    layers_used,
    material_of,
)
from annotator.project.agreeing_names import GOLD
from annotator.project.project import Project
from annotator.project.reliability.past import Past, past_of
from annotator.project.reliability.repeats import again, repeated


@dataclass(frozen=True, slots=True)
class Pages:
    """One measure of one layer, seen in other ways.

    `times` has those documents of the trend whose time the history tells.
    """

    trend: Trend
    times: Mapping[DocumentId, datetime]
    names: Mapping[DocumentId, str]
    repeats: tuple[Result, ...]
    suggestions: BySuggestion


@dataclass(frozen=True, slots=True)
class Seen:
    """What is looked at: a layer (or LAYER:ATTRIBUTE), a measure, a type ("": all).

    `window` is how many documents a window of the trend takes, 0 the usual number.
    """

    layer: str
    measure: Measure
    type: str = ""
    window: int = 0


@dataclass(frozen=True, slots=True)
class Compared:
    """What is read of a corpus once for all measures: documents, repeated texts and the past."""

    annotators: tuple[str, ...]
    documents: Sequence[AnnotatedDocument]
    twice: Mapping[str, Sequence[AnnotatedDocument]]
    past: Past


def compared_of(project: Project, options: AgreeOptions) -> Compared:
    """Read what is compared; one annotator alone may have done texts twice."""
    names = annotators_of(project, options.annotators, gold=options.gold, least=1)
    documents = documents_of(project, names, gold=options.gold, finished=options.finished)
    past = past_of(project.corpus)
    return Compared(
        names, documents, repeated(project, past, names, finished=options.finished), past
    )


def pages_of(
    project: Project,
    found: Compared,
    seen: Seen,
    options: AgreeOptions,
    *,
    memory: Memory | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Pages:
    """Give the pages of what is looked at; raises Cancelled when stopped.

    Against gold is a matter of the whole: here annotators are compared with one another unless
    there is only one of them beside gold.
    """
    measure, draws = seen.measure, options.draws
    people = tuple(one for one in found.annotators if one != GOLD)
    names = people if len(people) > 1 else found.annotators

    def gathered(documents: Sequence[AnnotatedDocument], who: Sequence[str]) -> Material:
        made = material_of(
            documents,
            project,
            seen.layer,
            who,
            seed=options.seed,
            memory=memory,
            cancelled=cancelled,
        )  # fmt: skip
        return made.only(seen.type) if seen.type else made

    material = gathered(found.documents, names)
    shared = {item.document.id for item in material.items}
    ordered = [one for one in found.past.order(found.documents) if one.document.id in shared]
    timed = {one.document.id: found.past.time(one) for one in ordered}
    repeats = tuple(
        _again(score(measure, gathered(documents, (name, again(name))), draws=draws), name)
        for name, documents in found.twice.items()
    )
    prepared = found.past.prepared_of(found.documents)
    return Pages(
        trend(
            measure, material, [one.document.id for one in ordered], size=seen.window, draws=draws
        ),
        {one: time for one, time in timed.items() if time is not None},
        {one.document.id: one.document.name for one in ordered},
        repeats,
        by_suggestion(measure, material, found.past.made, prepared, draws=draws),
    )


def _again(result: Result, name: str) -> Result:
    return replace(result, annotators=(name, name))


def every_page(
    project: Project,
    options: AgreeOptions,
    *,
    found: Compared | None = None,
    window: int = 0,
    memory: Memory | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Pages]:
    """Give the pages of each layer that was used, by the measures wanted or else the usual one.

    `found` is what was read of the corpus, where that was done before.
    """
    found = found or compared_of(project, options)
    pages: list[Pages] = []
    layers = [options.layer] if options.layer else layers_used(project, found.documents)
    for layer in layers:
        for measure in _measures(project, found, layer, options):
            if cancelled():
                raise Cancelled
            seen = Seen(layer, measure, window=window)
            one = pages_of(project, found, seen, options, memory=memory, cancelled=cancelled)
            pages.append(one)
    check_fit(project, found.documents, options, {one.trend.measure for one in pages})
    return pages


def _measures(
    project: Project, found: Compared, layer: str, options: AgreeOptions
) -> list[Measure]:
    material = material_of(found.documents, project, layer, found.annotators)
    fitting = {
        one.key: one
        for one in measures_for(material.layer, attribute=material.attribute is not None)
        if not one.ordered or has_order(material)
    }
    if options.measures:
        wanted = [measure_called(key) for key in options.measures]
        return [one for one in wanted if one.key in fitting]
    usual = usual_of(fitting)
    return [fitting[usual]] if usual else []
