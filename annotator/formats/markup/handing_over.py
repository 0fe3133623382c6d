"""What a reader does last: it looks whether all fits together, and gives fresh identifiers."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.markup.telling import Tell
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet


def handed_over(item: AnnotatedDocument, file: Path, options: ReadOptions) -> AnnotatedDocument:
    """Check a document as it was read, and give sets of another annotator annotations of their own.

    The corpus from which they went out may hold the ones they were copied from. Annotations that
    mark nothing, stand twice or point at what is not there are told and left out.
    """
    length = len(item.document.text)
    works = [_sound(work, length, file, options.tell) for work in item.sets]
    sets = tuple(
        replace(work, annotations=fresh(work.annotations))
        if options.annotator not in {"", work.annotator}
        else work
        for work in works
    )
    return replace(item, sets=sets)


def _sound(work: AnnotationSet, length: int, file: Path, tell: Tell) -> AnnotationSet:
    """Give a set without what cannot be stored."""
    kept: dict[AnnotationId, Annotation] = {}
    for one in work.annotations:
        wrong = _fault_of(one, kept, length, file)
        if wrong is not None:
            tell(wrong)
        else:
            kept[one.id] = one
    whole = tuple(_pointing(one, kept, file, tell) for one in kept.values())
    return replace(work, annotations=whole)


def _fault_of(
    one: Annotation, known: Container[AnnotationId], length: int, file: Path
) -> FormatError | None:
    if one.id in known:
        return FormatError("{file}: the annotation {id} stands twice in it.", file=file, id=one.id)
    if any(not 0 <= start < end <= length for start, end in one.spans):
        return FormatError("{file}: the annotation {id} marks nothing.", file=file, id=one.id)
    if not (one.layer and one.type):
        return FormatError("{file}: the annotation {id} has no type.", file=file, id=one.id)
    return None


def _pointing(
    one: Annotation, known: Container[AnnotationId], file: Path, tell: Tell
) -> Annotation:
    lost = [target for target in one.targets() if target not in known]
    for target in lost:
        tell(
            FormatError(
                "{file}: a role of annotation {id} points at {name}, which is not in it.",
                file=file,
                id=one.id,
                name=target,
            )
        )
    if not lost:
        return one
    return replace(one, arguments=tuple(each for each in one.arguments if each.target not in lost))


def fresh(annotations: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
    """Give annotations new identifiers, and let their roles follow."""
    ids: dict[AnnotationId, AnnotationId] = {one.id: new_annotation_id() for one in annotations}
    return tuple(
        replace(
            one,
            id=ids[one.id],
            arguments=tuple(
                each
                if each.target is None
                else replace(each, target=ids.get(each.target, each.target))
                for each in one.arguments
            ),
        )
        for one in annotations
    )
