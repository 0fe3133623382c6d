"""Where the words of one version of a text stand in another version of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from annotator.text.graphemes import snap_out
from annotator.text.search_folding import search_fold
from annotator.text.trimming import trim

_PIECE = re.compile(r"\s+|\S+")
_LONGEST_BY_LETTER = 2_000
"""Characters of a changed passage that is still compared letter by letter."""

Block = tuple[int, int, int]
"""Where equal text begins in the old and in the new version, and how long it is."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the new text, and whether its letters are the same or only read the same."""

    start: int
    end: int
    kind: Literal["same", "folded"]


class Alignment:
    """Maps stretches of an old text to a new one; offsets are code points of the texts."""

    def __init__(self, old: str, new: str, blocks: Sequence[Block]) -> None:
        self.old, self.new, self.blocks = old, new, tuple(blocks)
        self._starts = [block[0] for block in self.blocks]

    @property
    def share(self) -> float:
        """Give the part of the longer text that is the same in both, from 0 to 1."""
        longest = max(len(self.old), len(self.new))
        return sum(block[2] for block in self.blocks) / longest if longest else 1.0

    def place(self, start: int, end: int) -> Place | None:
        """Find a stretch in the new text; None where its words are others there, or are gone.

        The letters are the same, or read the same without vowel marks, tatweel and the forms of
        hamza. No letter is cut from its marks.
        """
        found = self._from(start), self._to(end)
        new_start, new_end = trim(self.new, *found) if found[0] < found[1] else found
        if new_start >= new_end:
            return None
        new_start, new_end = snap_out(self.new, new_start, new_end)
        old, new = self.old[start:end], self.new[new_start:new_end]
        if old == new:
            return Place(new_start, new_end, "same")
        same = search_fold(old) == search_fold(new) != ""
        return Place(new_start, new_end, "folded") if same else None

    def _block(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def _from(self, offset: int) -> int:
        """Map an edge that begins a stretch: to its letter, else behind what stood before it."""
        at = self._block(offset)
        if at < 0:
            return 0
        old, new, length = self.blocks[at]
        return new + min(offset - old, length)

    def _to(self, offset: int) -> int:
        """Map an edge that ends a stretch: behind its letter, else before what followed it."""
        at = self._block(offset - 1)
        if at >= 0:
            old, new, length = self.blocks[at]
            if offset <= old + length:
                return new + offset - old
        return self.blocks[at + 1][1] if at + 1 < len(self.blocks) else len(self.new)


def align(old: str, new: str) -> Alignment:
    """Find what is equal in two versions of a text: by words, in changed passages by letters."""
    return Alignment(old, new, list(_joined(_blocks(old, new))))


def _blocks(old: str, new: str) -> Iterator[Block]:
    """Go through both texts piece by piece; what is equal at both ends is soon known."""
    ours, theirs = _PIECE.findall(old), _PIECE.findall(new)
    head = 0
    while head < min(len(ours), len(theirs)) and ours[head] == theirs[head]:
        head += 1
    tail = 0
    most = min(len(ours), len(theirs)) - head
    while tail < most and ours[-1 - tail] == theirs[-1 - tail]:
        tail += 1
    begin = sum(map(len, ours[:head]))
    ending = sum(map(len, ours[len(ours) - tail :]))
    if begin:
        yield 0, 0, begin
    middle = ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]
    yield from _by_words(*middle, begin)
    if ending:
        yield len(old) - ending, len(new) - ending, ending


def _by_words(ours: list[str], theirs: list[str], begin: int) -> Iterator[Block]:
    at_old = at_new = begin
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        old, new = "".join(ours[a:b]), "".join(theirs[c:d])
        if tag == "equal":
            yield at_old, at_new, len(old)
        elif tag == "replace" and max(len(old), len(new)) <= _LONGEST_BY_LETTER:
            letters = SequenceMatcher(None, old, new, autojunk=False)
            for block in letters.get_matching_blocks():
                if block.size:
                    yield at_old + block.a, at_new + block.b, block.size
        at_old += len(old)
        at_new += len(new)


def _joined(blocks: Iterator[Block]) -> Iterator[Block]:
    """Put blocks that follow one another in both texts together."""
    last: Block | None = None
    for old, new, length in blocks:
        if last is not None and last[0] + last[2] == old and last[1] + last[2] == new:
            last = last[0], last[1], last[2] + length
            continue
        if last is not None:
            yield last
        last = old, new, length
    if last is not None:
        yield last
