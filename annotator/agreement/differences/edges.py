"""Edges of Arabic marks: what is left of a mark without proclitics, article and signs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from annotator.model.spans import Span
from annotator.text.clitics import Clitics
from annotator.text.folding import fold, letter_offsets
from annotator.text.words import word_at

ARTICLE = "ال"

_LEAST_STEM = 2


class Edges:
    """Finds the core of marks in a text, and the words at their edges.

    Without clitics, only the article and signs are taken off.
    """

    def __init__(self, text: str, clitics: Clitics | None = None) -> None:
        self.text = text
        self._clitics = clitics
        self._cores: dict[Span, Span] = {}

    def core(self, span: Span) -> Span:
        """Give the span without signs at its edges, proclitics and article before its first stem.

        Signs are punctuation, vowel marks, tatweel and what cannot be seen. Where nothing would
        be left, the span is its own core.
        """
        found = self._cores.get(span)
        if found is None:
            found = self._cores[span] = self._core(span)
        return found

    def cores(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Give the core of each fragment."""
        return tuple(self.core(one) for one in spans)

    def _core(self, span: Span) -> Span:
        start, end = span
        while start < end and not self.text[start].isalnum():
            start += 1
        while start < end and not self.text[end - 1].isalnum():
            end -= 1
        if start == end:
            return span
        stem = self._after_article(start)
        return Span(stem if start < stem < end else start, end)

    def _after_article(self, at: int) -> int:
        """Give where the stem without its article begins in the word at a place."""
        word = word_at(self.text, at)
        if word is None:
            return at
        stem = self.stem(word)
        return self.bare(word, stem)

    def stem(self, word: tuple[int, int]) -> int:
        """Give where the stem of a word begins, its article included."""
        if self._clitics is None:
            return word[0]
        return self._clitics.stem(self.text, word)[0]

    def stem_end(self, word: tuple[int, int]) -> int:
        """Give where the stem of a word ends."""
        return word[1] if self._clitics is None else self._clitics.stem(self.text, word)[1]

    def bare(self, word: tuple[int, int], stem: int) -> int:
        """Give where the word goes on behind its article, or where its stem begins."""
        rest = self.text[stem : word[1]]
        letters, offsets = fold(rest), letter_offsets(rest)
        if letters.startswith(ARTICLE) and len(letters) >= 2 + _LEAST_STEM:
            return stem + offsets[2]
        before = fold(self.text[word[0] : stem])
        if before.endswith("ل") and letters.startswith("ل") and len(letters) > _LEAST_STEM:
            return stem + offsets[1]
        return stem


def edges_of(text: str, clitics: Callable[[], Clitics] | None) -> Edges:
    """Make the edges of a text."""
    return Edges(text, None if clitics is None else clitics())
