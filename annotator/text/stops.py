"""Where the edge of a mark or the caret stops on its way through a text, clitic by clitic."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from annotator.text.words import next_word_start, previous_word_start, word_at


class Segmenter(Protocol):
    """Knows which letters of a word are words of their own."""

    def split(self, word: str) -> tuple[int, int]:
        """Tell where in a word its stem lies."""
        ...

    def boundaries(self, word: str) -> tuple[int, ...]:
        """List the offsets inside a word at which clitics and stem meet."""
        ...

    def stem(self, text: str, word: tuple[int, int]) -> tuple[int, int]:
        """Give the span of the stem of a word of a text."""
        ...


class WholeWords:
    """Cuts no word: what holds while nothing is known about clitics."""

    def split(self, word: str) -> tuple[int, int]:
        """Take the whole word for its stem."""
        return 0, len(word)

    def boundaries(self, word: str) -> tuple[int, ...]:
        """Find no cut."""
        return ()

    def stem(self, text: str, word: tuple[int, int]) -> tuple[int, int]:
        """Give the word itself."""
        return word


def clitic_forward(text: str, offset: int, segmenter: Segmenter) -> int:
    """Go to the next clitic or stem of this word, else to the beginning of the next word."""
    word = word_at(text, offset)
    inside = _cuts(text, word, segmenter) if word is not None else ()
    return next((cut for cut in inside if cut > offset), next_word_start(text, offset))


def clitic_end_forward(text: str, offset: int, segmenter: Segmenter) -> int:
    """Go to the next end of a clitic, a stem or a word, so that a selection holds it whole."""
    for start, end in _words_from(text, offset):
        for stop in (*_cuts(text, (start, end), segmenter), end):
            if stop > offset:
                return stop
    return len(text)


def clitic_backward(text: str, offset: int, segmenter: Segmenter) -> int:
    """Go to the beginning of this clitic or stem, else to the last one of the word before."""
    start = previous_word_start(text, offset)
    word = word_at(text, start)
    inside = _cuts(text, word, segmenter) if word is not None else ()
    return next((cut for cut in reversed(inside) if cut < offset), start)


def start_before(text: str, offset: int, segmenter: Segmenter) -> int:
    """Give the nearest place before the offset at which a mention may begin."""
    at = previous_word_start(text, offset)
    return max((one for one in _starts(text, at, segmenter) if one < offset), default=at)


def start_after(text: str, offset: int, segmenter: Segmenter) -> int:
    """Give the nearest place after the offset at which a mention may begin."""
    for start, _ in _words_from(text, offset):
        for one in _starts(text, start, segmenter):
            if one > offset:
                return one
    return len(text)


def end_after(text: str, offset: int, segmenter: Segmenter) -> int:
    """Give the nearest place after the offset at which a mention may end."""
    for word in _words_from(text, offset):
        for one in _ends(text, word, segmenter):
            if one > offset:
                return one
    return len(text)


def end_before(text: str, offset: int, segmenter: Segmenter) -> int:
    """Give the nearest place before the offset at which a mention may end."""
    at = offset
    while at > 0:
        at = previous_word_start(text, at)
        word = word_at(text, at)
        found = [one for one in _ends(text, word, segmenter) if one < offset] if word else []
        if found:
            return max(found)
    return 0


def _starts(text: str, start: int, segmenter: Segmenter) -> list[int]:
    """List where a mention may begin in the word that starts here: at it, after its proclitics."""
    word = word_at(text, start)
    if word is None:
        return [start]
    stem = start + segmenter.split(text[slice(*word)])[0]
    return [start, *(cut for cut in _cuts(text, word, segmenter) if cut <= stem)]


def _ends(text: str, word: tuple[int, int], segmenter: Segmenter) -> list[int]:
    """List where a mention may end in a word: before its enclitic, and after it."""
    start, end = word
    stem = start + segmenter.split(text[start:end])[1]
    return [stem, end] if start < stem < end else [end]


def _cuts(text: str, word: tuple[int, int], segmenter: Segmenter) -> tuple[int, ...]:
    start, end = word
    return tuple(start + cut for cut in segmenter.boundaries(text[start:end]))


def _words_from(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """List the word at the offset and all after it."""
    at = offset
    while at < len(text):
        word = word_at(text, at)
        if word is not None and word[1] > offset:
            yield word
        at = next_word_start(text, max(at, word[1] - 1) if word is not None else at)
