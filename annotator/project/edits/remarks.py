"""Edits of what annotators say about an annotation: a comment, and that they are in doubt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from annotator.model.identity import AnnotationId
from annotator.project.desk import Desk


@dataclass(frozen=True, slots=True)
class SetComment:
    """Write a comment on an annotation, or with an empty text take it away."""

    title: ClassVar[str] = "Comment"
    id: AnnotationId
    comment: str

    def perform(self, desk: Desk) -> None:
        """Replace the comment."""
        desk.put(replace(desk.get(self.id), comment=self.comment.strip()))


@dataclass(frozen=True, slots=True)
class SetDoubt:
    """Say that somebody should look at an annotation again, or that it is settled."""

    title: ClassVar[str] = "Flag a doubt"
    id: AnnotationId
    doubt: bool

    def perform(self, desk: Desk) -> None:
        """Raise or lower the flag."""
        desk.put(replace(desk.get(self.id), doubt=self.doubt))
