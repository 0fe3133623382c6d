"""The gold of an article as if three annotators had made it, who differ here and there."""

from __future__ import annotations

from dataclasses import replace

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, DocumentId, new_annotation_id
from annotator.model.spans import Span
from annotator.project.adjudicating import remove_all
from annotator.project.project import Project


def differ(project: Project, document: DocumentId, names: tuple[str, ...]) -> None:
    """Give every name a copy of gold with differences of its own, and take gold away."""
    gold = next(one for one in project.corpus.sets(document) if one.kind == "gold")
    marks = project.corpus.annotations(gold.id)
    text = project.document(document).text
    with project.corpus.edit("work", project.annotator) as writing:
        for which, name in enumerate(names):
            own = writing.ensure_set(document, name, "annotator", project.scheme.reference)
            new = {one.id: AnnotationId(new_annotation_id()) for one in marks}
            copies = [_copy(one, new, which, at, text) for at, one in enumerate(marks)]
            for one in sorted(copies, key=lambda one: bool(one.arguments)):
                writing.put(own, one)
            writing.set_status(own, "finished")
        remove_all(writing, marks)
        writing.set_status(gold.id, "in progress")


def _copy(
    one: Annotation, new: dict[AnnotationId, AnnotationId], which: int, at: int, text: str
) -> Annotation:
    arguments = tuple(
        replace(each, target=new[each.target]) if each.target is not None else each
        for each in one.arguments
    )
    kept = arguments[:-1] if len(arguments) > 2 and (at + which) % 4 == 0 else arguments
    copy = replace(one, id=new[one.id], arguments=kept)
    if one.layer != "mention" or which == 0:
        return copy
    if at % 6 == which:
        return replace(copy, spans=(_shorter(one.spans[0], text),))
    if (at + which) % 9 == 0 and one.type == "ORG":
        return replace(copy, type="FAC", attributes={})
    return copy


def _shorter(span: Span, text: str) -> Span:
    cut = text.find(" ", span.start, span.end)
    return Span(cut + 1, span.end) if cut > 0 else span
