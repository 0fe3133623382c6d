"""What a reader does last: it looks whether all fits together, and gives fresh identifiers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.sets import AnnotatedDocument


def handed_over(item: AnnotatedDocument, file: Path, options: ReadOptions) -> AnnotatedDocument:
    """Check a document as it was read, and give sets of another annotator annotations of their own.

    The corpus from which they went out may hold the ones they were copied from. Raises FormatError
    where annotations mark nothing, stand twice or point at what is not there.
    """
    for work in item.sets:
        _check(work.annotations, len(item.document.text), file)
    sets = tuple(
        replace(work, annotations=_fresh(work.annotations))
        if options.annotator not in {"", work.annotator}
        else work
        for work in item.sets
    )
    return replace(item, sets=sets)


def _check(annotations: tuple[Annotation, ...], length: int, file: Path) -> None:
    known: set[AnnotationId] = set()
    for one in annotations:
        if one.id in known:
            raise FormatError(
                "{file}: the annotation {id} stands twice in it.", file=file, id=one.id
            )
        known.add(one.id)
        if any(not 0 <= start < end <= length for start, end in one.spans):
            raise FormatError("{file}: the annotation {id} marks nothing.", file=file, id=one.id)
        if not one.layer or not one.type:
            raise FormatError("{file}: the annotation {id} has no type.", file=file, id=one.id)
    for one in annotations:
        for target in one.targets():
            if target not in known:
                raise FormatError(
                    "{file}: a role of annotation {id} points at {name}, which is not in it.",
                    file=file,
                    id=one.id,
                    name=target,
                )


def _fresh(annotations: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
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
