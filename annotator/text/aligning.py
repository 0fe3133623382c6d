"""Where the words of one version of a text stand in another version of it.

Words are paired by how they read (annotator/text/pairing.py), and within two paired words letters
by letters, without vowel marks, tatweel and the forms of hamza. Order is kept: a paragraph that
was moved is gone at its old place.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from annotator.text.graphemes import next_boundary, previous_boundary
from annotator.text.letters import INVISIBLE
from annotator.text.pairing import pairs
from annotator.text.search_folding import search_fold
from annotator.text.trimming import trim
from annotator.text.words import tokens

_PROCLITICS = re.compile("(?:[افوكلبس]|ال)*")
_LONGER = 8
"""How much longer a text may be that reads the same; marks on every letter make it three times."""
_SPACE = re.compile(r"\s")

Fit = Literal["same", "folded", "changed"]
"""The letters are the same; they only read the same; other words stand there now."""

Block = tuple[int, int, int]
"""Where letters that stand for one another begin in both texts, and how many there are."""


class Place(NamedTuple):
    """A stretch of the new text, and how well it fits the old one."""

    start: int
    end: int
    fit: Fit


class Difference(NamedTuple):
    """Whole words of the old text that are others, more or fewer in the new text."""

    old: tuple[int, int]
    new: tuple[int, int]


class Alignment:
    """Maps stretches of an old text to a new one; offsets are code points of the texts."""

    def __init__(self, old: str, new: str, blocks: Sequence[Block]) -> None:
        self.old, self.new, self.blocks = old, new, tuple(blocks)
        self._starts = [block[0] for block in self.blocks]

    @property
    def share(self) -> float:
        """Give the part of the longer text that is the same in both, from 0 to 1."""
        longest = max(len(self.old), len(self.new))
        return sum(run[2] for run in self._equal_runs()) / longest if longest else 1.0

    def map_span(self, start: int, end: int) -> tuple[int, int] | None:
        """Find a stretch in the new text where its letters are the very same, else None."""
        place = self.place(start, end)
        return (place.start, place.end) if place is not None and place.fit == "same" else None

    def place(self, start: int, end: int) -> Place | None:
        """Find what stands in the new text for a stretch; None where nothing does any more.

        No letter is cut from its marks, unless the old stretch did. A word that got another
        ending is another word; one that got a proclitic is the same word behind it.
        """
        if start >= end:
            return None
        found = self._from(start), self._to(end)
        if self.new[slice(*found)] != self.old[start:end]:
            found = trim(self.new, *found) if found[0] < found[1] else found
        if found[0] >= found[1]:
            return None
        new_start, new_end = self._whole(start, end, *found)
        return Place(new_start, new_end, _fit(self.old[start:end], self.new[new_start:new_end]))

    def differences(self) -> list[Difference]:
        """List where the texts differ, in whole words, in order."""
        found: list[Difference] = []
        runs = [(0, 0, 0), *self._equal_runs(), (len(self.old), len(self.new), 0)]
        for (old, new, length), (next_old, next_new, _) in pairwise(runs):
            gap = Difference((old + length, next_old), (new + length, next_new))
            if gap.old[0] == gap.old[1] and gap.new[0] == gap.new[1]:
                continue
            if found and self._is_one_word(found[-1], gap):
                gap = Difference((found[-1].old[0], next_old), (found.pop().new[0], next_new))
            found.append(gap)
        return [self._widened(gap) for gap in found]

    def _is_one_word(self, gap: Difference, following: Difference) -> bool:
        between = self.old[gap.old[1] : following.old[0]]
        return not _SPACE.search(between) and (
            self._parts_words(gap.old[1], gap.new[1])
            or self._parts_words(following.old[0], following.new[0])
        )

    def _parts_words(self, old: int, new: int) -> bool:
        return _parts_a_word(self.old, old) or _parts_a_word(self.new, new)

    def _widened(self, gap: Difference) -> Difference:
        """Take in the rest of the words at both ends; it is the same in both texts."""
        (a, b), (c, d) = gap
        head = tail = 0
        if self._parts_words(a, c):
            while head < a and not _SPACE.match(self.old, a - head - 1):
                head += 1
        if self._parts_words(b, d):
            space = _SPACE.search(self.old, b)
            tail = (space.start() if space is not None else len(self.old)) - b
        return Difference((a - head, b + tail), (c - head, d + tail))

    def _equal_runs(self) -> Iterator[Block]:
        """Go through the stretches whose letters are the very same."""
        return _joined(run for block in self.blocks for run in self._equal_in(block))

    def _equal_in(self, block: Block) -> Iterator[Block]:
        old, new, length = block
        if self.old[old : old + length] == self.new[new : new + length]:
            yield block
            return
        for at in range(length):
            if self.old[old + at] == self.new[new + at]:
                yield old + at, new + at, 1

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

    def _whole(self, start: int, end: int, new_start: int, new_end: int) -> tuple[int, int]:
        """Let a new stretch be as whole as the old one: in its letters, and in its words."""
        if previous_boundary(self.old, start + 1) == start:
            new_start = previous_boundary(self.new, new_start + 1)
        if next_boundary(self.old, end - 1) == end:
            new_end = next_boundary(self.new, new_end - 1)
        if not _is_inside(self.old, end) and _is_inside(self.new, new_end):
            new_end = _along(self.new, new_end, 1)
        if not _is_inside(self.old, start) and _is_inside(self.new, new_start):
            word = _along(self.new, new_start, -1)
            if not _PROCLITICS.fullmatch(search_fold(self.new[word:new_start])):
                new_start = word
        return new_start, new_end


def align(old: str, new: str) -> Alignment:
    """Find what stands for one another in two versions of a text."""
    if old == new:
        return Alignment(old, new, [(0, 0, len(old))] if old else [])
    return Alignment(old, new, list(_joined(_blocks(old, new))))


def _blocks(old: str, new: str) -> Iterator[Block]:
    """Go through both texts, word by word and from word to word."""
    ours, theirs = tokens(old), tokens(new)
    paired = pairs(_keys(old, ours), _keys(new, theirs))
    at_old = at_new = 0
    for one, other in paired:
        (start, end), (new_start, new_end) = ours[one], theirs[other]
        yield from _between(old, new, (at_old, start), (at_new, new_start))
        if old[start:end] == new[new_start:new_end]:
            yield start, new_start, end - start
        else:
            yield from _within(old, new, (start, end), (new_start, new_end))
        at_old, at_new = end, new_end
    yield from _between(old, new, (at_old, len(old)), (at_new, len(new)))


def _keys(text: str, words: Iterable[tuple[int, int]]) -> list[str]:
    """Give how each word reads; what is nothing but marks stands for itself."""
    written = (text[start:end] for start, end in words)
    return [search_fold(word) or word for word in written]


def _between(old: str, new: str, here: tuple[int, int], there: tuple[int, int]) -> Iterator[Block]:
    """Pair the same white space next to the words on both sides."""
    (a, b), (c, d) = here, there
    if old[a:b] == new[c:d]:
        if a < b:
            yield a, c, b - a
        return
    head = _same_space(old[a:b], new[c:d])
    tail = _same_space(old[a + head : b][::-1], new[c + head : d][::-1])
    if head:
        yield a, c, head
    if tail:
        yield b - tail, d - tail, tail


def _same_space(one: str, other: str) -> int:
    """Count the white space and invisible characters with which both begin."""
    for at, (ours, theirs) in enumerate(zip(one, other, strict=False)):
        if ours != theirs or not (ours.isspace() or ours in INVISIBLE):
            return at
    return min(len(one), len(other))


def _within(old: str, new: str, here: tuple[int, int], there: tuple[int, int]) -> Iterator[Block]:
    """Pair the letters of two words from their beginning, then the rest from their end."""
    (a, b), (c, d) = here, there
    one, other = old[a:b], new[c:d]
    head = list(_walk(one, other))
    done, done_new = (head[-1][0] + 1, head[-1][1] + 1) if head else (0, 0)
    rest, rest_new = one[done:], other[done_new:]
    tail = list(_walk(rest[::-1], rest_new[::-1]))
    for ours, theirs in head:
        yield a + ours, c + theirs, 1
    for ours, theirs in reversed(tail):
        yield b - 1 - ours, d - 1 - theirs, 1


def _walk(one: str, other: str) -> Iterator[tuple[int, int]]:
    """Pair letters from the beginning as far as both read the same."""
    ours = theirs = 0
    while ours < len(one) and theirs < len(other):
        letter, their_letter = one[ours], other[theirs]
        if letter == their_letter or "" != _read(letter) == _read(their_letter):
            yield ours, theirs
            ours, theirs = ours + 1, theirs + 1
        elif not _read(letter):
            ours += 1
        elif not _read(their_letter):
            theirs += 1
        else:
            return


@cache
def _read(letter: str) -> str:
    return search_fold(letter)


def _fit(old: str, new: str) -> Fit:
    if old == new:
        return "same"
    if len(new) > _LONGER * len(old) + _LONGER:
        return "changed"
    return "folded" if _reading(old) == _reading(new) != "" else "changed"


def _reading(text: str) -> str:
    """Give how a text reads, however its words are parted."""
    return "".join(search_fold(text).split())


def _is_inside(text: str, offset: int) -> bool:
    """Say whether an offset lies between two letters or digits of a word."""
    return 0 < offset < len(text) and all(map(_is_written, text[offset - 1 : offset + 1]))


def _is_written(character: str) -> bool:
    return character.isalnum() or unicodedata.combining(character) > 0


def _along(text: str, offset: int, step: Literal[1, -1]) -> int:
    """Go to the end of the word, or with -1 to its beginning."""
    boundary: Callable[[str, int], int] = next_boundary if step == 1 else previous_boundary
    while _is_inside(text, offset):
        offset = boundary(text, offset)
    return offset


def _parts_a_word(text: str, offset: int) -> bool:
    return 0 < offset < len(text) and not _SPACE.search(text, offset - 1, offset + 1)


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
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
