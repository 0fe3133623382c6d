"""What articles were found to have in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.curation.duplicates.records import Kind, Likeness, Reusing


@dataclass(frozen=True, slots=True)
class Found:
    """What articles have in common; they are numbered in the order in which they were given."""

    words: tuple[int, ...]
    """How many words each article was compared by; one without any has no duplicate."""
    reuse: Reusing
    _exact: tuple[bytes, ...]
    _text_of: tuple[int, ...]
    _articles_of: tuple[tuple[int, ...], ...]
    _alike: dict[int, dict[int, Likeness]]

    def likeness(self, one: int, other: int) -> Likeness | None:
        """Say how two articles are alike; None where they are not."""
        text, their_text = self._text_of[one], self._text_of[other]
        if text != their_text:
            return self._alike.get(text, {}).get(their_text)
        if not self.words[one]:
            return None
        kind: Kind = "exact" if self._exact[one] == self._exact[other] else "folded"
        return Likeness(kind, 1.0)

    def like(self, one: int) -> Iterator[int]:
        """Go through the articles that are alike to one of them."""
        text = self._text_of[one]
        if self.words[one]:
            for its_text in (text, *self._alike.get(text, ())):
                yield from (other for other in self._articles_of[its_text] if other != one)

    def alike(self) -> Iterator[int]:
        """Go through the articles that are alike to any other, in order."""
        return (one for one in range(len(self.words)) if next(self.like(one), None) is not None)

    def texts(self) -> int:
        """Count the different texts, once folded."""
        return len(self._articles_of)

    def pairs(self) -> int:
        """Count the pairs of different texts that are alike."""
        return sum(map(len, self._alike.values())) // 2
