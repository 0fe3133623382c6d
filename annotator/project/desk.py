"""The desk an edit works at: one set, its text and its scheme, inside one transaction."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Protocol

from annotator.errors import EditError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, SetId
from annotator.model.problem import Problem
from annotator.model.sets import SetStatus
from annotator.schema.checking import check_annotation
from annotator.schema.records import Layer, Scheme, TagType


class Writing(Protocol):
    """What an edit needs of the store's open transaction."""

    def put(self, set_id: SetId, annotation: Annotation) -> None:
        """Insert or replace an annotation."""
        ...

    def remove(self, annotation_id: AnnotationId) -> None:
        """Remove an annotation."""
        ...

    def set_status(self, set_id: SetId, status: SetStatus) -> None:
        """Give the set another status."""
        ...

    def annotation(self, annotation_id: AnnotationId) -> Annotation | None:
        """Read an annotation."""
        ...

    def annotations(self, set_id: SetId) -> list[Annotation]:
        """Read all annotations of a set."""
        ...

    def referring(self, annotation_id: AnnotationId) -> list[Annotation]:
        """Read the annotations that have this one as an argument."""
        ...


@dataclass(slots=True)
class Desk:
    """Reads and writes one annotation set; what was put is checked at the end by `finish`."""

    scheme: Scheme
    document: Document
    set_id: SetId
    writing: Writing
    milliseconds: int = 0
    """How long the annotator worked towards this edit; what it puts shares the time evenly."""
    _touched: dict[AnnotationId, None] = field(default_factory=dict[AnnotationId, None])

    def get(self, annotation_id: AnnotationId) -> Annotation:
        """Give an annotation that must be there."""
        found = self.writing.annotation(annotation_id)
        if found is None:
            raise EditError("This annotation is no longer there; nothing was changed.")
        return found

    def layer(self, name: str) -> Layer:
        """Give a layer that the scheme must have."""
        layer = self.scheme.layer(name)
        if layer is None:
            raise EditError("The scheme has no layer called {layer}.", layer=name)
        return layer

    def type_of(self, annotation: Annotation) -> TagType:
        """Give the type of an annotation, which the scheme must have."""
        tag = self.layer(annotation.layer).type(annotation.type)
        if tag is None:
            raise EditError("The scheme has no type called {type}.", type=annotation.type)
        return tag

    def put(self, annotation: Annotation) -> None:
        """Insert or replace an annotation of this set."""
        self.writing.put(self.set_id, annotation)
        self._touched[annotation.id] = None

    def remove(self, annotation_id: AnnotationId) -> None:
        """Remove an annotation that nothing refers to any more."""
        self.writing.remove(annotation_id)
        self._touched.pop(annotation_id, None)

    def referring(self, annotation_id: AnnotationId) -> list[Annotation]:
        """List the annotations that have this one as an argument."""
        return self.writing.referring(annotation_id)

    def all_of(self, layer: str) -> list[Annotation]:
        """List the annotations of a layer in this set."""
        return [one for one in self.writing.annotations(self.set_id) if one.layer == layer]

    def set_status(self, status: SetStatus) -> None:
        """Give the set another status."""
        self.writing.set_status(self.set_id, status)

    def finish(self) -> None:
        """Check all that was put; raises EditError with the first thing that may not be stored."""
        share = self.milliseconds // len(self._touched) if self._touched else 0
        for annotation_id in self._touched:
            annotation = self.get(annotation_id)
            for problem in self._errors(annotation):
                raise EditError(problem.template, **problem.values)
            if share:
                spent = annotation.milliseconds + share
                self.writing.put(self.set_id, replace(annotation, milliseconds=spent))

    def _errors(self, annotation: Annotation) -> list[Problem]:
        found = check_annotation(
            self.scheme, annotation, self.writing.annotation, len(self.document.text)
        )
        return [problem for problem in found if problem.severity == "error"]
