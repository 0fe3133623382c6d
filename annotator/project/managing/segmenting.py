"""The edit of where sentences and words begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.errors import EditError
from annotator.model.document import Document
from annotator.model.managing import Boundary, BoundaryUnit
from annotator.model.segments import sentences_of, tokens_of
from annotator.project.managing import CorpusWriting
from annotator.text.segmenting import toggled


@dataclass(frozen=True, slots=True)
class ToggleBoundary:
    """Begin a sentence or a word at a place (code point), or join what begins there.

    What was decided there before is taken back rather than decided the other way.
    """

    title: ClassVar[str] = "Part or join"
    document: Document
    place: int
    unit: BoundaryUnit

    def perform(self, writing: CorpusWriting) -> None:
        """Part or join; raises EditError where neither is possible."""
        for one in self.document.boundaries:
            if one.unit == self.unit and one.place == self.place:
                writing.manager.forget_boundary(self.document.id, one)
                return
        spans = sentences_of if self.unit == "sentence" else tokens_of
        apart = self.unit == "sentence"
        kind = toggled(self.document.text, spans(self.document), self.place, apart=apart)
        if kind is None:
            raise EditError(
                "Nothing can be parted or joined here: put the caret inside a sentence or a word,"
                " or at the beginning of one that follows another."
            )
        boundary = Boundary(self.place, self.unit, "break" if kind == "break" else "join")
        writing.manager.set_boundary(self.document.id, boundary)
