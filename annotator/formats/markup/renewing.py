"""Fresh identifiers for work that comes in under another name than it went out."""

from __future__ import annotations

from dataclasses import replace

from annotator.formats import ReadOptions
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.sets import AnnotatedDocument


def renewed(item: AnnotatedDocument, options: ReadOptions) -> AnnotatedDocument:
    """Give sets that become those of another annotator annotations of their own.

    The corpus from which they went out may hold the ones they were copied from.
    """
    sets = tuple(
        replace(work, annotations=_fresh(work.annotations))
        if options.annotator not in {"", work.annotator}
        else work
        for work in item.sets
    )
    return replace(item, sets=sets)


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
