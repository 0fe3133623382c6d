"""The edit of what a project knows of a word: where its stem lies, in every text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol


class Lexicon(Protocol):
    """Where decisions about words are kept."""

    def set_stem(self, form: str, stem: tuple[int, int] | None) -> None:
        """Remember where the stem of a word form lies (code points), or forget it."""
        ...


@dataclass(frozen=True, slots=True)
class DecideOnWord:
    """Remember where the stem of a word form lies, or with None forget it."""

    title: ClassVar[str] = "Decide on a word"
    form: str
    stem: tuple[int, int] | None

    def perform(self, lexicon: Lexicon) -> None:
        """Replace what was decided before."""
        lexicon.set_stem(self.form, self.stem)
