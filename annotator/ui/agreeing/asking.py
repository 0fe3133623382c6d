"""Answers questions about agreement, in a thread beside the window."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.errors import Cancelled
from annotator.project.agreeing_names import GOLD
from annotator.project.project import Project
from annotator.ui.agreeing.records import Alone, Answer, Pair, Question
from annotator.ui.jobs import Watch

if TYPE_CHECKING:
    from annotator.agreement.material import Material
    from annotator.agreement.scoring import Result
    from annotator.model.identity import DocumentId
    from annotator.model.sets import AnnotatedDocument
    from annotator.project.agreeing import Memory

    Scored = tuple[Result, dict[Pair, Result], tuple[Result, ...]]


@dataclass(slots=True)
class Known:
    """What was answered before, by the hash of the annotations and the question."""

    memory: Memory | None = None
    answers: dict[tuple[str, Question], Answer] = field(
        default_factory=dict[tuple[str, Question], Answer]
    )


def compared(
    project: Project, question: Question
) -> tuple[tuple[str, ...], list[AnnotatedDocument]]:
    """Give who can be compared, and the documents on which at least two of them worked.

    Where no two share any, those who did texts twice are compared with themselves.
    """
    from annotator.project.agreeing import documents_of  # noqa: PLC0415 - numpy comes with it

    people = project.corpus.annotators()
    names = tuple(dict.fromkeys(name for name, kind, _ in people if kind == "annotator"))
    gold = question.gold and has_gold(project)
    if gold:
        names = (*names, GOLD)
    documents: list[AnnotatedDocument] = []
    if len(names) > 1:
        documents = documents_of(project, names, gold=gold, finished=question.finished)
    if any(len(one.sets) > 1 for one in documents):
        return names, documents
    twice = _with_themselves(project, names, finished=question.finished)
    return twice if twice[1] else (names, [])


def _with_themselves(
    project: Project, names: tuple[str, ...], *, finished: bool
) -> tuple[tuple[str, ...], list[AnnotatedDocument]]:
    """Give who did texts twice, each of them as two, and these texts."""
    from annotator.project.reliability.past import past_of  # noqa: PLC0415 - as above
    from annotator.project.reliability.repeats import again, repeated  # noqa: PLC0415

    found = repeated(project, past_of(project.corpus), names, finished=finished)
    documents: dict[DocumentId, AnnotatedDocument] = {}
    for one in (each for theirs in found.values() for each in theirs):
        before = documents.get(one.document.id)
        sets = (*before.sets, *one.sets) if before is not None else one.sets
        documents[one.document.id] = replace(one, sets=sets)
    people = tuple(each for name in found for each in (name, again(name)))
    return people, list(documents.values())


def has_gold(project: Project) -> bool:
    """Say whether there is gold that annotators can be held against."""
    return any(kind == "gold" for _, kind, _ in project.corpus.annotators())


def answer(project: Project, question: Question, known: Known, watch: Watch) -> Answer | Alone:
    """Score what was asked; raises Cancelled when the person does not want it any more."""
    from annotator.agreement.codes import has_order  # noqa: PLC0415
    from annotator.agreement.measures import measures_for, usual_of  # noqa: PLC0415
    from annotator.project.agreeing import Memory, layers_used, material_of  # noqa: PLC0415
    from annotator.project.agreeing_hash import inputs_hash  # noqa: PLC0415

    names, documents = compared(project, question)
    hashed = inputs_hash(documents, names, project.scheme)
    if (hashed, question) in known.answers:
        return known.answers[hashed, question]
    layers = layers_used(project, documents)
    if not layers or not documents:
        return Alone(names, question, has_gold(project) and not question.gold)
    known.memory = known.memory or Memory()
    layer = question.layer if question.layer in layers else layers[0]
    material = material_of(
        documents, project, layer, names, memory=known.memory, cancelled=watch.cancelled
    )
    fitting = {
        one.key: one.title
        for one in measures_for(material.layer, attribute=material.attribute is not None)
        if not one.ordered or has_order(material)
    }
    measure = question.measure if question.measure in fitting else usual_of(fitting)
    types = material.types()
    type_name = question.type if question.type in types else ""
    gold = GOLD in names  # asked for, and there
    settled = replace(question, layer=layer, measure=measure, type=type_name, gold=gold)
    whole, pairs, by_type = _scored(settled, material, watch)
    result = Answer(
        settled, hashed, names, tuple(layers), fitting, types, whole, pairs, by_type,
        {one.document.id: one.document.name for one in documents}, has_gold(project),
    )  # fmt: skip
    known.answers[hashed, question] = known.answers[hashed, settled] = result
    return result


def _scored(question: Question, material: Material, watch: Watch) -> Scored:
    from annotator.agreement.measures import measure_called  # noqa: PLC0415
    from annotator.agreement.parts.against import mean_against  # noqa: PLC0415
    from annotator.agreement.scoring import score  # noqa: PLC0415

    measure = measure_called(question.measure)
    seen = material.only(question.type) if question.type else material
    pairs = material.pairs()
    types = material.types() if measure.by_type else ()
    against = GOLD in material.annotators
    steps = 1 + len(pairs) + len(types)
    done = 0

    def step(part: Material, *, whole: bool = True) -> Result:
        nonlocal done
        if watch.cancelled():
            raise Cancelled
        watch.progress(done, steps)
        done += 1
        return mean_against(measure, part, GOLD) if against and whole else score(measure, part)

    together = step(seen)
    between = {pair: step(seen.between(pair), whole=False) for pair in pairs}
    return together, between, tuple(step(material.only(one)) for one in types)
