"""The words of a text as the index counts them: one place for the index and for what is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from annotator.paths import resources
from annotator.search.forms import Letters, forms_of, written_words
from annotator.text.clitics import Clitics
from annotator.text.letters import INVISIBLE, MARKS
from annotator.text.word_counts import SHIPPED, read_counts

_REMEMBERED = 500_000
_GAPS = "\u200b\u180e"
_QURANIC = "\u0656-\u065f\u06d6-\u06ed"
_ON = "".join(sorted(set(MARKS + INVISIBLE) - set(_GAPS))) + _QURANIC
_ARABIC = (
    "\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f"
    "\u08a0-\u08c7\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
)
_LATIN = r"\dA-Za-z\u00c0-\u024f"
_OTHER = rf"[^\W\d_{_LATIN}{_ARABIC}]"
# Letters of one script, or digits with Latin letters; marks and invisible signs stand inside.
_RUN = re.compile(
    rf"[{_ARABIC}][{_ARABIC}{_ON}]*"
    rf"|[{_LATIN}][{_LATIN}{_ON}\u0300-\u036f]*"
    rf"|{_OTHER}(?:{_OTHER}|[{_ON}\u0300-\u036f])*"
)


class Place(NamedTuple):
    """A word of a text: how it is written without marks, its run, and where that begins."""

    written: str
    run: str
    offset: int


class Vocabulary(dict[str, str]):
    """Remembers which words runs are, and which of them were met since somebody asked.

    Looking up is all that is done for most words of a corpus, so nothing stands around it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._new: set[str] = set()

    def __missing__(self, run: str) -> str:
        words = written_words(run)
        self._new.update(words)
        self[run] = found = " ".join(words)
        return found

    def written(self, text: str) -> str:
        """Give the words of a text as they are written without marks, blanks between them."""
        if len(self) >= _REMEMBERED:
            self.clear()
        return " ".join(map(self.__getitem__, _RUN.findall(text)))

    def places(self, text: str) -> Iterator[Place]:
        """Give the same words with their places."""
        for run in _RUN.finditer(text):
            for word in self[run[0]].split():
                yield Place(word, run[0], run.start())

    def take_new(self) -> set[str]:
        """Give the words met since this was last asked; some may have been met before."""
        new, self._new = self._new, set()
        return new


class Forms:
    """Gives the forms of words, the same ones in every program of one version.

    What people decide about clitics is not asked: an index must not change with it.
    """

    def __init__(self, clitics: Clitics, counts: dict[str, int]) -> None:
        self._clitics = clitics
        self._counts = counts

    def of(self, written: str) -> dict[str, Letters]:
        """Give the forms that a written word is found under, and where in it each is."""
        return forms_of(written, self._clitics, self._counts)


@cache
def shipped_forms() -> Forms:
    """Give what every corpus file is indexed by; raises OSError when the program is not whole."""
    counts = read_counts(resources() / "words" / SHIPPED)
    return Forms(Clitics(counts), counts)


def typed_words(text: str) -> list[tuple[str, bool]]:
    """Give the words of what somebody typed, and whether each is only a beginning (a * follows)."""
    return [
        (word, text.startswith("*", run.end()))
        for run in _RUN.finditer(text)
        for word in written_words(run[0])
    ]
