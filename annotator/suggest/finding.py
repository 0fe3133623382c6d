"""Finds known forms in a text, whatever clitics, marks and seats of hamza they are written with.

A text is gone through once, run of letters by run of letters, however many forms are sought.
What looks like a form is one when it begins and ends where a word or its stem does. Where the
stem of a word lies, the clitics decide. Only proclitics are also believed to stand before a form
of four letters or several words when the clitics know nothing of the word: they have often never
seen the name, while a longer word that ends like it by chance is rare.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from annotator.model.spans import Span
from annotator.suggest.patterns import (
    ENCLITICS,
    PROCLITICS,
    RUN,
    Pattern,
    patterns_of,
    written_letters,
)
from annotator.suggest.search_folding import FoldedText, search_fold
from annotator.text.clitics import Clitics
from annotator.text.trimming import trim
from annotator.text.words import word_at

_REMEMBERED = 100_000
_LONG = 4
_APART = frozenset(
    (
        *("على", "إلى", "الى", "حتى", "لدى", "سوى", "متى", "مني", "عني", "أنى"),
        *("أن", "إن", "ان", "أو", "أي", "إذ"),
    )
)
"""Particles that fold to what names fold to: على is not علي, أن is not آن."""
_BEFORE_A_PRONOUN = frozenset(["علي", "إلي", "الي", "لدي"])


class Found(NamedTuple):
    """A place (code points) where a form stands, with the key that it was sought under."""

    span: Span
    key: str


class _Look(NamedTuple):
    """A run of letters in which a form may begin: after how many letters, ending where in it."""

    cut: int
    end: int
    pattern: Pattern


class Finder:
    """Looks for any number of forms at once; each form is sought under a key."""

    def __init__(self, forms: Mapping[str, Iterable[str]]) -> None:
        self._by_first: defaultdict[str, dict[Pattern, None]] = defaultdict(dict)
        self._looks: dict[str, tuple[_Look, ...]] = {}
        for key, several in forms.items():
            for form in several:
                self.add(key, form)

    def add(self, key: str, form: str) -> None:
        """Seek one form more."""
        for pattern in patterns_of(key, form):
            self._by_first[pattern.first][pattern] = None
        self._looks.clear()

    def find(self, text: str, clitics: Clitics) -> Iterator[Found]:
        """Give all places in the order in which they begin, also those inside one another."""
        folded = FoldedText(text)
        known = self._looks
        for run in RUN.finditer(folded.text):
            word = run[0]
            looks = known.get(word)
            if looks is None:
                if len(known) > _REMEMBERED:
                    known.clear()
                looks = known[word] = tuple(self._looks_of(word))
            for look in looks:
                span = _place(text, folded, run.start(), look, clitics)
                if span is not None:
                    yield Found(span, look.pattern.key)

    def _looks_of(self, word: str) -> Iterator[_Look]:
        proclitics = PROCLITICS.match(word)
        for cut in range((proclitics.end() if proclitics is not None else 0) + 1):
            rest = word[cut:]
            for pattern in self._by_first.get(rest, ()):
                yield _Look(cut, len(word), pattern)
            for size in (1, 2, 3):
                if rest[-size:] in ENCLITICS and len(rest) > size:
                    for pattern in self._by_first.get(rest[:-size], ()):
                        if not pattern.rest:
                            yield _Look(cut, len(word) - size, pattern)


def _place(text: str, folded: FoldedText, at: int, look: _Look, clitics: Clitics) -> Span | None:
    """Give where a form stands that looks as if it stood here, None when it does not."""
    pattern = look.pattern
    start, end = at + look.cut - len(pattern.lead), at + look.end + len(pattern.rest)
    if not folded.text.startswith(pattern.rest, at + look.end):
        return None
    if pattern.lead and not (start >= 0 and folded.text.startswith(pattern.lead, start)):
        return None
    if not (folded.is_edge(start) and folded.is_edge(end)):
        return None
    written_start = _start(text, folded, start, pattern, clitics)
    written_end = _end(text, folded, end, pattern, clitics)
    if written_start is None or written_end is None:
        return None
    span = Span(*trim(text, written_start, written_end))
    return None if pattern.is_one_word and _is_particle(text, span, pattern) else span


def _start(
    text: str, folded: FoldedText, start: int, pattern: Pattern, clitics: Clitics
) -> int | None:
    """Give where the form begins: with its word, or behind proclitics."""
    word = word_at(text, folded.written(start))
    if word is None:
        return None
    word_start = folded.folded(word[0])
    if start <= word_start:
        return None if pattern.after_lam or start < word_start else word[0]
    before = folded.text[word_start:start]
    if PROCLITICS.fullmatch(before) is None or (pattern.after_lam and before[-1] != "ل"):
        return None
    written = text[word[0] : word[1]]
    if _stem(written, clitics)[0] == len(before):
        return folded.written(start)
    is_long = bool(pattern.rest) or len(pattern.first) >= _LONG
    if before[-1] == "س" or not is_long or clitics.knows(written):
        return None
    return folded.written(start)


def _end(text: str, folded: FoldedText, end: int, pattern: Pattern, clitics: Clitics) -> int | None:
    """Give where the form ends: with its word, or before a pronoun."""
    word = word_at(text, folded.written(end - 1))
    if word is None:
        return None
    word_end = folded.folded(word[1])
    if end >= word_end:
        return None if pattern.before_pronoun or end > word_end else word[1]
    stem_end = _stem(text[word[0] : word[1]], clitics)[1]
    return folded.written(end) if folded.folded(word[0]) + stem_end == end else None


def _stem(word: str, clitics: Clitics) -> tuple[int, int]:
    """Give where the stem of a word lies, in letters of the folded word."""
    plain = unicodedata.normalize("NFKC", word)  # clitics know no presentation forms
    start, end = clitics.split(plain)
    return len(search_fold(plain[:start])), len(search_fold(plain[:end]))


def _is_particle(text: str, span: Span, pattern: Pattern) -> bool:
    """Say whether what was found is a particle that only folds to the same letters."""
    letters = written_letters(text[span.start : span.end])
    if letters in _BEFORE_A_PRONOUN:
        word = word_at(text, span.start)
        return word is not None and bool(search_fold(text[span.end : word[1]]))
    return letters in _APART and letters != pattern.written
