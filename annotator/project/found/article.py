"""One annotator's work on one article, while an act goes over the places found in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.spans import Span, hull
from annotator.schema.records import Scheme


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document (code points), and the annotation that was found there, if any."""

    document: DocumentId
    span: Span
    annotation: AnnotationId | None = None


class Article:
    """Knows what the annotator marked in an article, what is put meanwhile included."""

    def __init__(
        self, scheme: Scheme, document: Document, annotations: Iterable[Annotation]
    ) -> None:
        self.scheme = scheme
        self.text = document.text
        self._own: dict[AnnotationId, Annotation] = {}
        self._by_place: defaultdict[Span, dict[AnnotationId, None]] = defaultdict(dict)
        self.put: dict[AnnotationId, Annotation] = {}
        for one in annotations:
            self._know(one)

    def _know(self, one: Annotation) -> None:
        self._own[one.id] = one
        place = hull(one.spans)
        if place is not None:
            self._by_place[place][one.id] = None

    def add(self, one: Annotation) -> None:
        """Take an annotation that is new or changed; it is written at the end."""
        self._know(one)
        self.put[one.id] = one

    def all(self) -> list[Annotation]:
        """List the annotator's own annotations."""
        return list(self._own.values())

    def at(self, place: Place) -> list[Annotation]:
        """Give the annotator's own annotation that was found, else those on exactly this place."""
        found = self._own.get(place.annotation) if place.annotation is not None else None
        if found is not None:
            return [found]
        return [self._own[one] for one in self._by_place.get(place.span, {})]

    def has_mark(self, layer: str, span: Span) -> bool:
        """Say whether a layer has a mark of one piece on exactly these words."""
        on_it = (self._own[one] for one in self._by_place.get(span, {}))
        return any(one.layer == layer and one.spans == (span,) for one in on_it)
