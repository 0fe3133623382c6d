"""An annotation set as it is worked on: every annotation by its id, and who refers to whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId
from annotator.model.problem import Problem
from annotator.model.sets import SetSummary
from annotator.model.spans import surface
from annotator.project.edits.entities import MEMBER
from annotator.project.open_points import open_points
from annotator.schema.records import Filler, Layer, Role, Scheme, TagType, fills


class SetView:
    """Answers what a window asks about one set; kept up to date by `replace`."""

    def __init__(
        self,
        scheme: Scheme,
        document: Document,
        summary: SetSummary | None,
        annotations: Iterable[Annotation] = (),
    ) -> None:
        self.scheme = scheme
        self.document = document
        self.summary = summary
        self._by_id: dict[AnnotationId, Annotation] = {}
        self._referring: dict[AnnotationId, dict[AnnotationId, None]] = defaultdict(dict)
        self.replace(annotations, ())

    def replace(self, changed: Iterable[Annotation], removed: Iterable[AnnotationId]) -> None:
        """Take over changed and new annotations, and forget removed ones."""
        for annotation_id in removed:
            self._forget_references(annotation_id)
            self._by_id.pop(annotation_id, None)
        for annotation in changed:
            self._forget_references(annotation.id)
            self._by_id[annotation.id] = annotation
            for target in annotation.targets():
                self._referring[target][annotation.id] = None

    def _forget_references(self, annotation_id: AnnotationId) -> None:
        old = self._by_id.get(annotation_id)
        for target in old.targets() if old is not None else ():
            self._referring[target].pop(annotation_id, None)

    def get(self, annotation_id: AnnotationId | None) -> Annotation | None:
        """Find an annotation."""
        return self._by_id.get(annotation_id) if annotation_id is not None else None

    def all(self) -> list[Annotation]:
        """List every annotation in the order in which it was made."""
        return list(self._by_id.values())

    def of_layer(self, layer: str) -> list[Annotation]:
        """List the annotations of a layer in the order of the text."""
        found = [one for one in self._by_id.values() if one.layer == layer]
        return sorted(found, key=lambda one: (one.spans, one.id))

    def in_text_order(self) -> list[Annotation]:
        """List the annotations that have a place, in the order of the text, outer ones first."""
        placed = [one for one in self._by_id.values() if one.spans]
        return sorted(placed, key=lambda one: (one.spans[0].start, -one.spans[-1].end, one.id))

    def referring(self, annotation_id: AnnotationId) -> list[Annotation]:
        """List the frames and entities that have an annotation as an argument."""
        return [self._by_id[one] for one in self._referring.get(annotation_id, {})]

    def frames_of(self, annotation_id: AnnotationId) -> list[Annotation]:
        """List the frames and relations in which an annotation fills a role."""
        return [one for one in self.referring(annotation_id) if self.kind(one) != "chain"]

    def entity_of(self, mention: AnnotationId) -> Annotation | None:
        """Find the entity that holds a mention."""
        return next((one for one in self.referring(mention) if self.kind(one) == "chain"), None)

    def mentions_of(self, entity: Annotation) -> list[Annotation]:
        """List the mentions of an entity in the order of the text."""
        return [self._by_id[one] for one in entity.targets(MEMBER) if one in self._by_id]

    def layer(self, annotation: Annotation) -> Layer | None:
        """Find the layer of an annotation."""
        return self.scheme.layer(annotation.layer)

    def kind(self, annotation: Annotation) -> str:
        """Name the kind of layer an annotation belongs to."""
        layer = self.layer(annotation)
        return layer.kind if layer is not None else ""

    def type(self, annotation: Annotation) -> TagType | None:
        """Find the type of an annotation."""
        layer = self.layer(annotation)
        return layer.type(annotation.type) if layer is not None else None

    def text_of(self, annotation: Annotation) -> str:
        """Give the words an annotation stands for: its own, its name, or its best mention's."""
        if annotation.spans:
            return surface(self.document.text, annotation.spans)
        if self.kind(annotation) == "chain":
            return annotation.attributes.get("name") or self._best_mention(annotation)
        return ""

    def _best_mention(self, entity: Annotation) -> str:
        mentions = self.mentions_of(entity)
        named = [one for one in mentions if one.attributes.get("level") == "NAM"] or mentions
        return surface(self.document.text, named[0].spans) if named else ""

    def allowed(self, role: Role, frame: Annotation) -> list[Annotation]:
        """List the annotations that may fill a role of a frame."""
        return [one for one in self._by_id.values() if self.may_fill(role, frame, one)]

    def may_fill(self, role: Role, frame: Annotation, filler: Annotation) -> bool:
        """Say whether the scheme lets an annotation fill a role of a frame."""
        return filler.id != frame.id and any(
            fills(allowed, filler.layer, filler.type) for allowed in role.fillers
        )

    def quick_filler(self, role: Role) -> Filler | None:
        """Find what text marked on the spot for a role becomes, if the role takes any."""
        for filler in role.fillers:
            layer = self.scheme.layer(filler.layer)
            if layer is not None and layer.quick:
                return filler
        return None

    def problems(self) -> list[Problem]:
        """List what is still open in the whole set."""
        return open_points(self.scheme, self.document, self._by_id.values())
