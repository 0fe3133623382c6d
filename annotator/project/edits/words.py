"""The edit of what a project knows of a word: where its stem lies, in every text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.project.managing import CorpusWriting


@dataclass(frozen=True, slots=True)
class DecideOnWord:
    """Remember where the stem of a word form lies, or with None forget it."""

    title: ClassVar[str] = "Decide on a word"
    form: str
    stem: tuple[int, int] | None

    def perform(self, writing: CorpusWriting) -> None:
        """Replace what was decided before."""
        writing.set_stem(self.form, self.stem)
