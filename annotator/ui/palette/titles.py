"""The words by which the articles of a large corpus are found, in one text searched at once.

Python looks through fifteen million characters in some milliseconds, but through a hundred thousand
strings only in a tenth of a second.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from annotator.errors import Cancelled
from annotator.model.listing import DocumentLine
from annotator.project.project import Project
from annotator.ui.documents import title_of
from annotator.ui.jobs import Watch
from annotator.ui.palette.matching import searched, searched_anew

_PAGE = 512
_END = "\n"


class Titles:
    """What each article is found by, and where in the corpus it is."""

    def __init__(self, positions: Sequence[int], pages: Iterable[Sequence[str]]) -> None:
        self._positions = positions
        self._starts = array("q")
        # Bytes grow in place, where a text that is joined is there twice; and one sign beyond the
        # usual planes would make every letter of it twice as large.
        self._text = bytearray()
        for lines in pages:
            for line in lines:
                self._starts.append(len(self._text))
                self._text += _as_bytes(f"{line}{_END}")

    def find(self, words: tuple[str, ...], most: int) -> list[int]:
        """Give the places of articles that have all words: those with words that begin so first."""
        begun = list(self._having([f" {word}" for word in words], most))
        if len(begun) >= most:
            return begun
        known = set(begun)
        inside = (one for one in self._having(list(words), most) if one not in known)
        return [*begun, *inside][:most]

    def _having(self, parts: list[str], most: int) -> Iterator[int]:
        """Give the first articles that have all parts, sought by the longest of them."""
        longest, *others = sorted(map(_as_bytes, parts), key=len, reverse=True)
        text, starts, found = self._text, self._starts, 0
        at = text.find(longest)
        while at >= 0 and found < most:
            number = bisect_right(starts, at) - 1
            end = starts[number + 1] if number + 1 < len(starts) else len(text)
            if all(text.find(part, starts[number], end) >= 0 for part in others):
                found += 1
                yield self._positions[number]
            at = text.find(longest, end)


def _as_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def read_titles(project: Project, watch: Watch) -> Titles:
    """Read what all articles are found by; raises Cancelled."""
    positions = array("q")
    return Titles(positions, _pages(project, watch, positions))


def _pages(project: Project, watch: Watch, positions: array[int]) -> Iterator[list[str]]:
    """Give what articles are found by, a page of them at a time, and note where they are."""
    every = project.corpus.order()
    for start in range(0, len(every), _PAGE):
        if watch.cancelled():
            raise Cancelled
        lines = project.corpus.lines(every[start : start + _PAGE])
        positions.extend(line.position for line in lines)
        yield [_found_by(line) for line in lines]


def _found_by(line: DocumentLine) -> str:
    title = title_of(line)
    around = (searched(one) for one in line.meta.values() if one != title)
    own = searched_anew(title)
    named = "" if line.name == title else searched_anew(line.name)
    return f"{own}{named}{''.join(around)}".replace(_END, " ")
