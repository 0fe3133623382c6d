"""Whether what came back from a file is what went in minus what the report declares as lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from annotator.formats.loss import LossReport
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span
from annotator.project.bringing.realigning import realign

Found = Mapping[AnnotationId, Annotation]


def differences(
    went_in: AnnotatedDocument, came_out: Sequence[AnnotatedDocument], report: LossReport
) -> list[str]:
    """Tell what is missing, what is too much; an empty list when nothing was lost in silence."""
    touched: dict[AnnotationId, set[str]] = defaultdict(set)
    for loss, ids in report.losses.items():
        for one in ids:
            touched[one] |= loss.cause.touches
    gone = report.left_out()
    wanted = {one.id: one for work in went_in.sets for one in work.annotations}
    expected = [one for one in wanted.values() if one.id not in gone]
    told: list[str] = []
    found: dict[AnnotationId, Annotation] = {}
    for item in came_out:
        how = realign(item.document.text, went_in.document)
        if how is None:
            return [f"another text: {item.document.text!r}"]
        for work in item.sets:
            for one in work.annotations:
                spans = tuple(how.map_span(span) for span in one.spans)
                if None in spans:
                    told.append(f"no place for {one}")
                places = tuple(span for span in spans if span is not None)
                found[one.id] = _moved(one, places)
    pairs = _paired(expected, list(found.values()), wanted, found, touched)
    told += [f"lost in silence: {one}" for one in expected if one.id not in pairs]
    told += [f"not asked for: {one}" for one in found.values() if one.id not in pairs.values()]
    return told


def _moved(one: Annotation, spans: tuple[Span, ...]) -> Annotation:
    return Annotation(
        one.id, one.layer, one.type, spans, one.attributes, one.arguments,
        one.comment, one.doubt, one.milliseconds,
    )  # fmt: skip


def _paired(
    expected: Sequence[Annotation],
    actual: Sequence[Annotation],
    wanted: Found,
    found: Found,
    touched: Mapping[AnnotationId, set[str]],
) -> dict[AnnotationId, AnnotationId]:
    """Pair as many as fit one another (augmenting paths)."""
    fitting = {
        one.id: [two.id for two in actual if _fits(one, two, wanted, found, touched)]
        for one in expected
    }
    taken: dict[AnnotationId, AnnotationId] = {}

    def find(one: AnnotationId, seen: set[AnnotationId]) -> bool:
        for two in fitting[one]:
            if two not in seen:
                seen.add(two)
                if two not in taken or find(taken[two], seen):
                    taken[two] = one
                    return True
        return False

    for one in expected:
        find(one.id, set())
    return {one: two for two, one in taken.items()}


def _fits(
    one: Annotation,
    two: Annotation,
    wanted: Found,
    found: Found,
    touched: Mapping[AnnotationId, set[str]],
) -> bool:
    changed = touched.get(one.id, set())
    return _reads_as(one, two, touched) and (
        "arguments" in changed
        or _same_fillers(one.arguments, two.arguments, wanted, found, touched)
    )


def _reads_as(one: Annotation, two: Annotation, touched: Mapping[AnnotationId, set[str]]) -> bool:
    changed = touched.get(one.id, set())
    return (
        one.layer == two.layer
        and ("type" in changed or one.type == two.type)
        and ("spans" in changed or one.spans == two.spans)
        and ("attributes" in changed or dict(one.attributes) == dict(two.attributes))
        and ("comment" in changed or one.comment == two.comment)
        and ("doubt" in changed or one.doubt == two.doubt)
        and ("milliseconds" in changed or one.milliseconds == two.milliseconds)
    )


def _same_fillers(
    ours: Iterable[Argument],
    theirs: Iterable[Argument],
    wanted: Found,
    found: Found,
    touched: Mapping[AnnotationId, set[str]],
) -> bool:
    left = list(theirs)
    for one in ours:
        fit = next(
            (
                two
                for two in left
                if one.role == two.role
                and one.value == two.value
                and (one.target is None) == (two.target is None)
                and (
                    one.target is None
                    or (
                        two.target in found
                        and _reads_as(wanted[one.target], found[two.target], touched)
                    )
                )
            ),
            None,
        )
        if fit is None:
            return False
        left.remove(fit)
    return not left
