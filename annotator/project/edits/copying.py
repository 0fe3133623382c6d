"""The edit that copies annotations from another version of a text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from annotator.errors import EditError
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.project.desk import Desk


@dataclass(frozen=True, slots=True)
class CopyAnnotations:
    """Put annotations that were made for another version, already placed in this one."""

    title: ClassVar[str] = "Copy annotations"
    annotations: tuple[Annotation, ...]

    def perform(self, desk: Desk) -> None:
        """Put what is not there yet; what refers to its like refers to what is there."""
        present = {
            (one.layer, one.type, one.spans): one.id
            for one in desk.writing.annotations(desk.set_id)
            if one.spans
        }
        known: dict[AnnotationId, AnnotationId] = {
            one.id: present[one.layer, one.type, one.spans]
            for one in self.annotations
            if (one.layer, one.type, one.spans) in present
        }
        fresh = [one for one in self.annotations if one.id not in known]
        if not fresh:
            raise EditError("All of this is annotated already; nothing was changed.")
        for one in fresh:
            arguments = tuple(self._follow(argument, known) for argument in one.arguments)
            if any(
                argument.target in known.values() and self._is_taken(desk, one, argument)
                for argument in arguments
            ):
                continue
            desk.put(replace(one, arguments=arguments))

    @staticmethod
    def _follow(one: Argument, known: dict[AnnotationId, AnnotationId]) -> Argument:
        return replace(one, target=known.get(one.target, one.target)) if one.target else one

    @staticmethod
    def _is_taken(desk: Desk, one: Annotation, argument: Argument) -> bool:
        """Say whether an entity would hold a mention that another one holds already."""
        if argument.target is None or desk.layer(one.layer).kind != "chain":
            return False
        return any(each.layer == one.layer for each in desk.referring(argument.target))
