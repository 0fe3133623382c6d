"""Reads articles for comparison: their words by number, triples of words, and sentences.

Words are compared folded (annotator/text/search_folding.py), without punctuation. What was folded
is remembered, since a corpus has ten times as many words as different ones, but never so much of
it that the memory grows with the corpus. A word's number comes from its letters, so that equal
words have equal numbers in all articles and at every run.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from annotator.curation.duplicates.records import Compared
from annotator.text.search_folding import search_fold, search_fold_letters
from annotator.text.sentences import sentences

Numbers = NDArray[np.uint64]
Places = NDArray[np.uint32]

RUN = 3
"""Words that follow one another and are compared as one: a triple."""
_LEAST_SENTENCE = 6
"""Words that a sentence has at least to be told as used again; shorter ones are stock phrases."""
_MOST_KNOWN = 400_000
"""Different words as they are written that are remembered at once."""
_PLAIN = re.compile("[\u0621-\u063a\u0641-\u064a]+")
"""A word of letters alone, which is what most are: its letters need only be folded."""
_WORD = re.compile(r"\w+")
_FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)
_MIX = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))


class Sentences(NamedTuple):
    """The longer sentences of an article: where they stand (code points), and what they read."""

    starts: Places
    ends: Places
    keys: Numbers


class Read(NamedTuple):
    """An article as it is compared."""

    exact: bytes
    """The same for the same characters."""
    folded: bytes
    """The same for the same words."""
    words: int
    triples: Numbers
    """Sorted, each once; a text of fewer than three words has one of what there is."""
    sentences: Sentences


class Reader:
    """Reads one article after another."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, ...]] = {}

    def read(self, article: Compared) -> Read:
        """Read an article; what it does not count as article plays no part."""
        numbers: list[int] = []
        places: list[tuple[int, int, int, int]] = []
        exact = hashlib.blake2b(digest_size=16)
        for start, end in article.stretches:
            stretch = article.text[start:end]
            exact.update(" ".join(stretch.split()).encode("utf-8", "surrogatepass") + b"\n")
            for first, last in sentences(stretch):
                before = len(numbers)
                self._add_words(stretch[first:last], numbers)
                if len(numbers) - before >= _LEAST_SENTENCE:
                    places.append((start + first, start + last, before, len(numbers)))
        words = np.array(numbers, np.uint64)
        folded = hashlib.blake2b(words.tobytes(), digest_size=16).digest()
        found = _sentences(words, places)
        return Read(exact.digest(), folded, len(numbers), triples(words), found)

    def _add_words(self, text: str, numbers: list[int]) -> None:
        for written in text.split():
            known = self._known.get(written)
            if known is None:
                known = self._remember(written)
            numbers.extend(known)

    def _remember(self, written: str) -> tuple[int, ...]:
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        if _PLAIN.fullmatch(written):
            found = (_number(search_fold_letters(written)),)
        else:
            found = tuple(map(_number, _WORD.findall(search_fold(written).lower())))
        self._known[written] = found
        return found


def _number(word: str) -> int:
    digest = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    # 0 stands for a word that is not there.
    return int.from_bytes(digest, "little") or 1


def triples(words: Numbers) -> Numbers:
    """Give a number for each triple of words, sorted, each once; equal numbers, equal triples.

    That two that differ share one of 2^64 numbers by chance is not to be expected in any corpus.
    """
    if not words.size:
        return words
    if words.size < RUN:
        words = np.concatenate([words, np.zeros(RUN - words.size, np.uint64)])
    count = words.size - RUN + 1
    mixed = np.zeros(count, np.uint64)
    for place, factor in enumerate(_FACTORS):
        mixed += words[place : place + count] * factor
    return np.unique(_scattered(mixed))


def _scattered(numbers: Numbers) -> Numbers:
    """Spread numbers evenly over all of 64 bits (the finish of SplitMix64)."""
    shifted = (numbers ^ (numbers >> np.uint64(30))) * _MIX[0]
    shifted = (shifted ^ (shifted >> np.uint64(27))) * _MIX[1]
    return shifted ^ (shifted >> np.uint64(31))


def _sentences(words: Numbers, places: Sequence[tuple[int, int, int, int]]) -> Sentences:
    """Give the sentences by where they stand in the text, and from which word to which."""
    return Sentences(
        np.array([start for start, _, _, _ in places], np.uint32),
        np.array([end for _, end, _, _ in places], np.uint32),
        np.array([_key(words[first:last]) for _, _, first, last in places], np.uint64),
    )


def _key(words: Numbers) -> int:
    digest = hashlib.blake2b(words.tobytes(), digest_size=8).digest()
    return int.from_bytes(digest, "little")
