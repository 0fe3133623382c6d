"""Decides whether what looks like a form in a folded text is one, and where it is written.

A form begins and ends where a word or its stem does. Where the stem of a word lies, the clitics
decide. Where they see no cut, a form of four letters or of several words is still believed to
stand behind proclitics, for they have often never seen the name, while a longer word that ends
like it by chance is rare; and before a pronoun when its last letter shows it (وكالتهم). What a
person or a name decided of the word stays decided.
"""

from __future__ import annotations

import unicodedata

from annotator.model.spans import Span
from annotator.suggest.patterns import ENCLITICS, PROCLITICS, Pattern, written_letters
from annotator.text.clitics import Clitics
from annotator.text.search_folding import FoldedText, search_fold
from annotator.text.trimming import trim
from annotator.text.words import word_at

_LONG = 4
_APART = frozenset(
    (
        *("على", "إلى", "الى", "حتى", "لدى", "سوى", "متى", "مني", "عني", "أنى"),
        *("أن", "إن", "ان", "أو", "أي", "إذ"),
    )
)
"""Particles that fold to what names fold to: على is not علي, أن is not آن."""
_SEEN = ENCLITICS - {"ي"}
"""Pronouns that show by the letter before them; كيميائي is an adjective and not «my chemistry»."""
_BEFORE_A_PRONOUN = frozenset(("علي", "إلي", "الي", "لدي"))


class Places:
    """One text, folded, in which forms are told from what only looks like them."""

    def __init__(self, text: str, clitics: Clitics) -> None:
        self.folded = FoldedText(text)
        self._text = text
        self._clitics = clitics
        self._last = (0, 0)

    def place(self, start: int, end: int, pattern: Pattern) -> Span | None:
        """Give where a form is written (code points) that may lie between these folded offsets.

        None when it begins or ends inside a word, or is a particle.
        """
        if not (self.folded.is_edge(start) and self.folded.is_edge(end)):
            return None
        written_start = self._start(start, pattern)
        written_end = self._end(end, pattern)
        if written_start is None or written_end is None:
            return None
        span = Span(*trim(self._text, written_start, written_end))
        return None if pattern.is_one_word and self._is_particle(span, pattern) else span

    def _start(self, start: int, pattern: Pattern) -> int | None:
        """Give where the form begins: with its word, or behind proclitics."""
        word = self._word_at(self.folded.written(start))
        if word is None:
            return None
        word_start = self.folded.folded(word[0])
        if start == word_start:
            return None if pattern.after_lam else word[0]
        before = self.folded.text[word_start:start]
        if PROCLITICS.fullmatch(before) is None or (pattern.after_lam and before[-1] != "ل"):
            return None
        written = self._text[word[0] : word[1]]
        if self._stem(written)[0] == len(before) or self._may_be(written, before, pattern):
            return self.folded.written(start)
        return None

    def _may_be(self, word: str, before: str, pattern: Pattern) -> bool:
        """Say whether a form is believed to begin where the clitics saw no cut."""
        of_a_verb = before[-1] == "س"
        return _is_long(pattern) and not of_a_verb and not self._clitics.knows(word)

    def _end(self, end: int, pattern: Pattern) -> int | None:
        """Give where the form ends: with its word, or before a pronoun."""
        word = self._word_at(self.folded.written(end - 1))
        if word is None:
            return None
        if end == self.folded.folded(word[1]):
            return None if pattern.before_pronoun else word[1]
        written = self._text[word[0] : word[1]]
        word_start = self.folded.folded(word[0])
        if word_start + self._stem(written)[1] == end:
            return self.folded.written(end)
        behind = self.folded.text[end : self.folded.folded(word[1])]
        is_seen = pattern.before_pronoun and behind in _SEEN and _is_long(pattern)
        return self.folded.written(end) if is_seen and not self._clitics.knows(written) else None

    def _word_at(self, offset: int) -> tuple[int, int] | None:
        if self._last[0] <= offset < self._last[1]:
            return self._last
        word = word_at(self._text, offset)
        if word is not None:
            self._last = word
        return word

    def _stem(self, word: str) -> tuple[int, int]:
        """Give where the stem of a word lies, in letters of the folded word."""
        plain = unicodedata.normalize("NFKC", word)  # clitics know no presentation forms
        start, end = self._clitics.split(plain)
        return len(search_fold(plain[:start])), len(search_fold(plain[:end]))

    def _is_particle(self, span: Span, pattern: Pattern) -> bool:
        """Say whether what was found is a particle that only folds to the same letters."""
        letters = written_letters(self._text[span.start : span.end])
        if letters in _BEFORE_A_PRONOUN:
            word = self._word_at(span.start)
            return word is not None and bool(search_fold(self._text[span.end : word[1]]))
        return letters in _APART and letters != pattern.written


def _is_long(pattern: Pattern) -> bool:
    """Say whether other words will hardly hold the letters of a form by chance."""
    return bool(pattern.rest) or len(pattern.first) >= _LONG
