"""Finds known forms in a text, whatever clitics, marks and seats of hamza they are written with.

A text is gone through once, run of letters by run of letters, however many forms are sought.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from annotator.model.spans import Span
from annotator.suggest.patterns import ENCLITICS, PROCLITICS, RUN, Pattern, patterns_of
from annotator.suggest.placing import Places
from annotator.text.clitics import Clitics

_REMEMBERED = 100_000


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
        places = Places(text, clitics)
        folded = places.folded.text
        for run in RUN.finditer(folded):
            for cut, run_end, pattern in self._looks_at(run[0]):
                start = run.start() + cut - len(pattern.lead)
                end = run.start() + run_end + len(pattern.rest)
                if _fits(folded, start, end, pattern):
                    span = places.place(start, end, pattern)
                    if span is not None:
                        yield Found(span, pattern.key)

    def _looks_at(self, word: str) -> tuple[_Look, ...]:
        known = self._looks.get(word)
        if known is None:
            if len(self._looks) > _REMEMBERED:
                self._looks.clear()
            known = self._looks[word] = tuple(self._looks_of(word))
        return known

    def _looks_of(self, word: str) -> Iterator[_Look]:
        proclitics = PROCLITICS.match(word)
        for cut in range((proclitics.end() if proclitics is not None else 0) + 1):
            rest = word[cut:]
            for pattern in self._by_first.get(rest, ()):
                yield _Look(cut, len(word), pattern)
            for size in (1, 2, 3):
                if rest[-size:] in ENCLITICS and len(rest) > size:
                    for pattern in self._by_first.get(rest[:-size], ()):
                        yield _Look(cut, len(word) - size, pattern)


def _fits(text: str, start: int, end: int, pattern: Pattern) -> bool:
    """Say whether what is beside the first run of a form is there, in the folded text."""
    lead, rest = pattern.lead, pattern.rest
    return start >= 0 and text.startswith(lead, start) and text.startswith(rest, end - len(rest))
