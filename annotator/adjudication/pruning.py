"""Takes back what a merge made and the scheme does not allow, with all that hangs on it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.problem import Problem
from annotator.schema.checking import check_annotation
from annotator.schema.records import Scheme


def without_errors(
    scheme: Scheme,
    annotations: Mapping[AnnotationId, Annotation],
    new: Set[AnnotationId],
    text_length: int,
) -> tuple[dict[AnnotationId, Annotation], list[Problem]]:
    """Leave new annotations out that may not be stored, until all that are left may be."""
    left = dict(annotations)
    told: list[Problem] = []
    while True:
        wrong = _wrong(scheme, left, new, text_length)
        if not wrong:
            return left, told
        told += wrong.values()
        left = {
            key: _detached(one, wrong.keys()) if key in new else one
            for key, one in left.items()
            if key not in wrong
        }


def _wrong(
    scheme: Scheme,
    annotations: Mapping[AnnotationId, Annotation],
    new: Set[AnnotationId],
    text_length: int,
) -> dict[AnnotationId, Problem]:
    found: dict[AnnotationId, Problem] = {}
    for key in (one for one in annotations if one in new):
        for problem in check_annotation(scheme, annotations[key], annotations.get, text_length):
            if problem.severity == "error":
                found[key] = problem
                break
    return found


def _detached(mark: Annotation, gone: Set[AnnotationId]) -> Annotation:
    if not any(one.target in gone for one in mark.arguments):
        return mark
    kept = tuple(one for one in mark.arguments if one.target not in gone)
    return replace(mark, arguments=kept)
