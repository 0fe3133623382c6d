"""Clitics: which letters of an Arabic word are words of their own, by rules and word counts.

A stem keeps its article. What is peeled off is و ف ب ل ك س before it and the pronouns behind it;
of the article only ل is written after ل, so the stem of للعراق begins at the second ل. Of a
preposition with its pronoun (لهم) the pronoun is the stem.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import regex

from annotator.text.clitic_rules import Candidate, candidates
from annotator.text.folding import fold, letter_offsets
from annotator.text.letters import TATWEEL

_ARABIC = regex.compile(r"[ء-غف-ي]{2,}")
_REMEMBERED = 100_000
_ALTERNATIVES, _LIKELY = 4, 0.004


class Split(NamedTuple):
    """Where in a word its stem lies, in code points from the start of the word."""

    start: int
    end: int


class Correction(NamedTuple):
    """What a person decided about a word form: where its stem lies, in letters of the form."""

    form: str
    start: int
    end: int


class Clitics:
    """Proposes where the stem of a word lies, from counts, names and what people corrected.

    Counts are occurrences in 100 million words, by folded form; the project's own are added.
    A word of the gazetteer is never cut, while a proclitic before it always is; names of several
    words are passed over. A correction holds for every spelling with the same folded form; one
    that does not fit its form is passed over.
    """

    def __init__(
        self,
        counts: Mapping[str, int],
        *,
        own_counts: Mapping[str, int] | None = None,
        gazetteer: Iterable[str] = (),
        corrections: Iterable[Correction] = (),
    ) -> None:
        self._counts, self._own = counts, own_counts or {}
        self._names = {fold(name) for name in gazetteer}
        self._taught: dict[str, Correction] = {}
        self._seen: dict[str, Split] = {}
        for correction in corrections:
            if 0 <= correction.start < correction.end <= len(correction.form):
                self._remember(correction)

    def split(self, word: str) -> Split:
        """Propose where the stem of a word lies; all of it, when nothing is to be peeled off."""
        found = self._seen.get(word)
        if found is None:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            found = self._seen[word] = self._decide(word)
        return found

    def knows(self, word: str) -> bool:
        """Say whether a person decided on the word or it is a name, so that no count is asked."""
        folded = fold(word)
        return folded in self._taught or folded in self._names

    def stem(self, text: str, word: tuple[int, int]) -> tuple[int, int]:
        """Give the span of the stem of a word of a text."""
        start, end = word
        found = self.split(text[start:end])
        return start + found.start, start + found.end

    def boundaries(self, word: str) -> tuple[int, ...]:
        """List the offsets inside a word at which one clitic or stem ends and another begins."""
        start, end = self.split(word)
        cuts = [offset for offset in letter_offsets(word)[1:] if offset <= start]
        return (*cuts, end) if end < len(word) else tuple(cuts)

    def alternatives(self, word: str) -> tuple[Split, ...]:
        """List the ways to read a word, the proposed one first and the whole word among them.

        What was taught changes where the list begins, not in what order one way follows another,
        so that going from each to the next comes by all of them.
        """
        proposed, folded, offsets = self.split(word), fold(word), letter_offsets(word)
        ranked = [(1.0, Split(0, len(word)))]
        for score, start, end in self._candidates(word, folded, self._names - {folded}):
            if score > _LIKELY:
                ranked.append((score, _placed(offsets, start, end)))
        ways = [split for _, split in sorted(ranked, reverse=True)]
        kept = [*dict.fromkeys([*ways[: _ALTERNATIVES - 1], Split(0, len(word))])]
        if proposed not in kept:
            kept.append(proposed)
        first = kept.index(proposed)
        return (*kept[first:], *kept[:first])

    def teach(self, word: str, split: Split) -> Correction:
        """Decide on a word for good; gives what the project must keep to decide so again.

        Raises ValueError when no letter of the word would be left in its stem.
        """
        offsets = letter_offsets(word)
        start = sum(offset < split.start for offset in offsets[:-1])
        end = sum(offset < split.end for offset in offsets[:-1])
        if not 0 <= start < end:
            raise ValueError("A stem has at least one letter.")
        correction = Correction(fold(word), start, end)
        self._remember(correction)
        return correction

    def _remember(self, correction: Correction) -> None:
        form, start, end = correction
        self._taught[form] = correction
        if (start, end) == (0, len(form)):
            self._names.add(form)
        else:
            self._names.discard(form)
        self._seen.clear()

    def _decide(self, word: str) -> Split:
        folded = fold(word)
        taught = self._taught.get(folded)
        if taught is not None:
            return _placed(letter_offsets(word), taught.start, taught.end)
        if len(folded) == 2 and word[-1] == TATWEEL and folded[0] in "وف" and folded[1] in "بلك":
            return Split(letter_offsets(word)[1], len(word))  # ولـ before a quote
        best = max(self._candidates(word, folded, self._names), default=None)
        if best is None or best.score <= 1:
            return Split(0, len(word))
        if len(folded) == len(word):
            return Split(best.start, best.end)
        return _placed(letter_offsets(word), best.start, best.end)

    def _count(self, form: str, default: int = 0) -> int:
        # Added when asked for: to add up those of a corpus of 5,000 articles takes 0.2 s, which the
        # window would stand still each time they are counted.
        return self._counts.get(form, 0) + self._own.get(form, 0) or default

    def _candidates(self, word: str, folded: str, names: set[str]) -> list[Candidate]:
        if _ARABIC.fullmatch(folded) is None:
            return []
        return candidates(folded, word, self._count if self._own else self._counts.get, names)


def _placed(offsets: list[int], start: int, end: int) -> Split:
    """Turn letters into offsets; marks and tatweel stay with the letter before them."""
    return Split(offsets[start] if start else 0, offsets[end])
