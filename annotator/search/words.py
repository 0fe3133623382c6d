"""The words of a text as the index counts them: one place for the index and for what is found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from itertools import islice

from annotator.paths import resources
from annotator.search.forms import Letters, forms_of, written_words
from annotator.text.letters import INVISIBLE, MARKS
from annotator.text.word_counts import SHIPPED, read_counts

_REMEMBERED = 300_000
_GAPS = "\u200b\u180e"
_QURANIC = "\u0656-\u065f\u06d6-\u06ed"
_ON = "".join(sorted(set(MARKS + INVISIBLE) - set(_GAPS))) + _QURANIC
_ARABIC = (
    "\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f"
    "\u08a0-\u08c7\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc"
)
_SENTENCES = "\ufdfa\ufdfb"
"""Ligatures of several words, which are also written close to the word before them."""

_LATIN = r"\dA-Za-z\u00c0-\u024f"
_OTHER = rf"[^\W\d_{_LATIN}{_ARABIC}{_SENTENCES}]"
# Letters of one script, or digits with Latin letters; marks and invisible signs stand inside.
_RUN = re.compile(
    rf"[{_ARABIC}][{_ARABIC}{_ON}]*"
    rf"|[{_LATIN}][{_LATIN}{_ON}\u0300-\u036f]*"
    rf"|[{_SENTENCES}]"
    rf"|{_OTHER}(?:{_OTHER}|[{_ON}\u0300-\u036f])*"
)


def runs_of(text: str) -> list[str]:
    """List the runs of letters of a text, none of which has a blank of any kind in it."""
    return _RUN.findall(text)


class Vocabulary(dict[str, str]):
    """Remembers which words runs of letters are: looking up is all that is done for most of them.

    Nothing stands around the looking up, which is done for every word of a corpus.
    """

    def __init__(self) -> None:
        super().__init__()
        self._odd: set[str] = set()

    def __missing__(self, run: str) -> str:
        words = written_words(run)
        self[run] = found = " ".join(words)
        if len(words) != 1:
            self._odd.add(found)
        return found

    def words(self, text: str) -> list[str]:
        """Give for each run of a text the word that it is; an odd one may be several, or none."""
        if len(self) >= _REMEMBERED:
            self.clear()
        return list(map(self.__getitem__, runs_of(text)))

    def has_odd(self, words: list[str]) -> bool:
        """Say whether a run of these is not exactly one word."""
        return not self._odd.isdisjoint(words)


class TextWords:
    """The words of one text, and where they stand, which is found out only when it is asked."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        found = vocabulary.words(text)
        self._runs = _RUN.finditer(text)
        self._placed: list[re.Match[str]] = []
        self._odd = found if vocabulary.has_odd(found) else None
        self.written = [word for one in found for word in one.split()] if self._odd else found

    def place(self, number: int) -> tuple[str, int]:
        """Give the run of letters that holds a word, and where it begins (code points)."""
        run = self._placed_run(number if self._odd is None else self._run_numbers[number])
        return run[0], run.start()

    def _placed_run(self, number: int) -> re.Match[str]:
        """Go on through the text until a run is placed; what lies behind it is never looked at."""
        missing = number + 1 - len(self._placed)
        if missing > 0:
            self._placed += islice(self._runs, missing)
        return self._placed[number]

    @cached_property
    def _run_numbers(self) -> list[int]:
        """Give for each word the number of its run, where some runs are several words, or none."""
        return [number for number, one in enumerate(self._odd or ()) for _ in one.split()]


class Forms:
    """Gives the forms of words, the same ones in every program of one version.

    What people decide about clitics is not asked: an index must not change with it.
    """

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = counts

    def of(self, written: str) -> dict[str, Letters]:
        """Give the forms that a written word is found under, and where in it each is."""
        return forms_of(written, self._counts)


@cache
def shipped_forms() -> Forms:
    """Give what every corpus file is indexed by; raises OSError when the program is not whole."""
    return Forms(read_counts(resources() / "words" / SHIPPED))


def typed_words(text: str) -> list[tuple[str, bool]]:
    """Give the words of what somebody typed, and whether each is only a beginning (a * follows)."""
    return [
        (word, text.startswith("*", run.end()))
        for run in _RUN.finditer(text)
        for word in written_words(run[0])
    ]
