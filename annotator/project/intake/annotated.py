"""Reads annotated documents, and refuses those that the scheme of the corpus does not allow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.errors import InputError
from annotator.formats import Format, ReadOptions
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.project.intake.choosing import ImportOptions
from annotator.schema.checking import check_set
from annotator.schema.records import Scheme


def read_annotated(
    scheme: Scheme, chosen: Format, file: Path, options: ImportOptions
) -> Iterator[AnnotatedDocument]:
    """Read the documents of a file with their sets; raises InputError for what does not fit."""
    if chosen.read is None:
        raise InputError("{file}: this format can only be exported.", file=file)
    for item in chosen.read(file, ReadOptions(options.encoding)):
        one = item if options.annotator is None else _credit(item, file, options.annotator)
        for work in one.sets:
            _check(scheme, file, one, work)
        yield one


def _credit(item: AnnotatedDocument, file: Path, annotator: str) -> AnnotatedDocument:
    """Put a document's only set under the annotator's name, as a work of that annotator."""
    if len(item.sets) > 1:
        raise InputError(
            "{file}: {document} holds the work of {count} annotators;"
            " leave out --annotator to keep each under its own name.",
            file=file,
            document=item.document.name,
            count=len(item.sets),
        )
    sets = tuple(replace(one, annotator=annotator, kind="annotator") for one in item.sets)
    return replace(item, sets=sets)


def _check(scheme: Scheme, file: Path, item: AnnotatedDocument, work: AnnotationSet) -> None:
    annotations: dict[AnnotationId, Annotation] = {one.id: one for one in work.annotations}
    for problem in check_set(scheme, annotations.values(), len(item.document.text)):
        if problem.severity == "error":
            raise InputError(
                "{file}: in {document}, annotation {annotation} does not follow the scheme"
                " {scheme}: {problem}",
                file=file,
                document=item.document.name,
                annotation=problem.annotation,
                scheme=scheme.key,
                problem=problem,
            )
