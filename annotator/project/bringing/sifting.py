"""Leaves out of a set from a file what its scheme does not allow, and tells of each."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.problem import Problem
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import with_gaps
from annotator.schema.checking import check_set
from annotator.schema.records import Scheme

_LONGEST = 40
"""Characters of what an annotation marks that are told."""


def sift(
    scheme: Scheme,
    file: Path,
    item: AnnotatedDocument,
    work: AnnotationSet,
    tell: Callable[[FormatError], None],
) -> AnnotationSet:
    """Give the set without what may not be stored; `tell` may stop it all by raising."""
    kept = work.annotations
    while True:
        wrong: dict[AnnotationId, Problem] = {}
        for problem in check_set(scheme, kept, len(item.document.text)):
            if problem.severity == "error" and problem.annotation is not None:
                wrong.setdefault(problem.annotation, problem)
        if not wrong:
            break
        for one in kept:
            if one.id in wrong:
                tell(_told(scheme, file, item, one, wrong[one.id]))
        kept = remove(kept, wrong)
    return work if kept is work.annotations else replace(work, annotations=kept)


def remove(
    annotations: tuple[Annotation, ...], gone: Collection[AnnotationId]
) -> tuple[Annotation, ...]:
    """Take annotations away, and from the roles of others."""
    return tuple(
        one
        if not any(each.target in gone for each in one.arguments)
        else replace(
            one, arguments=tuple(each for each in one.arguments if each.target not in gone)
        )
        for one in annotations
        if one.id not in gone
    )


def _told(
    scheme: Scheme, file: Path, item: AnnotatedDocument, one: Annotation, problem: Problem
) -> FormatError:
    return FormatError(
        "{file}: in {document}, annotation {annotation} does not follow the scheme"
        " {scheme}: {problem}",
        file=file,
        document=item.document.name,
        annotation=_called(one, item.document.text),
        scheme=scheme.key,
        problem=problem,
    )


def _called(one: Annotation, text: str) -> str:
    """Name an annotation by its type and words: many formats give it no identifier."""
    words = with_gaps(text, one.spans)
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST].rstrip()}…"
    return f"{one.type} «{words}»" if words else one.type
