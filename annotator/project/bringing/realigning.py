"""Where the marks of a file belong in a stored text that the file holds with other spaces.

Formats of tokens carry words, not what stands between them, and often not the whole page. When
the letters are the same one after another, every mark has exactly one place; nothing is guessed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

import regex

from annotator.formats.shared.tokens import visible_words
from annotator.model.document import OUTSIDE_ARTICLE, Document
from annotator.model.spans import Span
from annotator.text.aligning import Alignment, align
from annotator.text.letters import INVISIBLE

_HIDDEN = regex.compile(rf"[\p{{C}}{INVISIBLE}]+")
_SEEN = regex.compile(rf"[^\s\p{{C}}{INVISIBLE}]+")

Match = Literal["same text", "same letters", "aligned"]
"""The texts are the same; their letters are; or only their words could be paired."""


@dataclass(frozen=True, slots=True)
class Letters:
    """What is visible of a text, in runs, with where the runs begin in it."""

    source: str
    text: str
    starts: tuple[int, ...]
    """Where runs begin in the original text."""
    earlier: tuple[int, ...]
    """How many letters stand before each run."""

    def letter_range(self, span: Span) -> tuple[int, int]:
        """Give the numbers of the letters in a stretch of the original text."""
        return self._number(span.start), self._number(span.end)

    def place(self, first: int, last: int) -> Span:
        """Give the stretch of the original text from one letter up to, not including, another."""
        return Span(self._offset(first), self._offset(last - 1) + 1)

    def between(self, letter: int) -> list[int]:
        """List where the invisible characters before a letter stand, blanks left out."""
        start = self._offset(letter - 1) + 1 if letter else 0
        end = self._offset(letter) if letter < len(self.text) else len(self.source)
        return [at for at in range(start, end) if not self.source[at].isspace()]

    def _number(self, offset: int) -> int:
        run = bisect_left(self.starts, offset)
        after = self.earlier[run] if run < len(self.earlier) else len(self.text)
        if run == 0:
            return after
        return min(self.earlier[run - 1] + offset - self.starts[run - 1], after)

    def _offset(self, letter: int) -> int:
        run = bisect_left(self.earlier, letter + 1) - 1
        return self.starts[run] + letter - self.earlier[run]


def letters_of(text: str, stretches: Sequence[tuple[int, int]] | None = None) -> Letters:
    """Take what is visible out of a text, or of stretches of it."""
    pieces: list[str] = []
    starts: list[int] = []
    earlier: list[int] = []
    count = 0
    for start, end in ((0, len(text)),) if stretches is None else stretches:
        for run in _SEEN.finditer(text, start, end):
            pieces.append(run[0])
            starts.append(run.start())
            earlier.append(count)
            count += len(run[0])
    return Letters(text, "".join(pieces), tuple(starts), tuple(earlier))


def letter_key(text: str) -> str:
    """Name the letters of a text, the same however it is spaced; much faster than finding them."""
    return sha256(_HIDDEN.sub("", "".join(text.split())).encode()).hexdigest()


def article_letters(document: Document) -> Letters:
    """Take what is visible out of a document without the words that begin outside the article."""
    outside = [one for one in document.regions if one.kind in OUTSIDE_ARTICLE]
    return letters_of(document.text, visible_words(document, outside))


@dataclass(frozen=True, slots=True)
class Realignment:
    """Maps stretches of a text from a file to the stored text of a document."""

    match: Match
    old: Letters | None = None
    new: Letters | None = None
    alignment: Alignment | None = None

    def map_span(self, span: Span) -> Span | None:
        """Give the place in the stored text; None where there is none that reads the same."""
        if self.match == "same text":
            return span
        if self.alignment is not None:
            place = self.alignment.place(*span)
            fits = place is not None and place.fit != "changed"
            return Span(place.start, place.end) if place is not None and fits else None
        assert self.old is not None  # noqa: S101 - letters belong to this match
        assert self.new is not None  # noqa: S101
        first, last = self.old.letter_range(span)
        if first < last:
            return _with_hidden_edges(self.old, self.new, span, first, last)
        return _hidden_place(self.old, self.new, span, first)


def _with_hidden_edges(old: Letters, new: Letters, span: Span, first: int, last: int) -> Span:
    """Take in what is invisible at the edges of a mark, such as a joiner, where both have it."""
    bare, place = old.place(first, last), new.place(first, last)
    head, tail = old.source[span.start : bare.start], old.source[bare.end : span.end]
    start, end = place
    if head and new.source.endswith(head, 0, start):
        start -= len(head)
    if tail and new.source.startswith(tail, end):
        end += len(tail)
    return Span(start, end)


def _hidden_place(old: Letters, new: Letters, span: Span, letter: int) -> Span | None:
    """Find a mark on invisible characters alone, such as a joiner, where both have the same."""
    there, here = old.between(letter), new.between(letter)
    if [old.source[at] for at in there] != [new.source[at] for at in here]:
        return None
    places = [two for one, two in zip(there, here, strict=True) if span.start <= one < span.end]
    return Span(places[0], places[-1] + 1) if places else None


def realign(text: str, document: Document, *, guess: bool = False) -> Realignment | None:
    """Find how a text fits a document: exactly, or with `guess` as well as its words can tell."""
    if text == document.text:
        return Realignment("same text")
    old = letters_of(text)
    for new in (letters_of(document.text), article_letters(document)):
        if old.text == new.text:
            return Realignment("same letters", old, new)
    if not guess:
        return None
    return Realignment("aligned", alignment=align(text, document.text))
