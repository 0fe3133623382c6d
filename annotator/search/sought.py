"""Phrases with all the words of texts that they stand for, and where a text has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.model.spans import Span
from annotator.search.forms import Letters, placed, token_of
from annotator.search.query import Phrase, Word
from annotator.search.words import TextWords, shipped_forms
from annotator.text.letters import INVISIBLE


@dataclass(frozen=True, slots=True)
class Sought:
    """A phrase, and for each of its words the words of texts that it stands for."""

    phrase: Phrase
    meant: tuple[frozenset[str], ...]


def occurrences(words: TextWords, sought: Sought) -> list[Span]:
    """List where a phrase stands in a text, without clitics that were not asked for."""
    written = words.written
    first, *rest = sought.meant
    size = len(rest)
    return [
        _span(words, at, sought.phrase.words)
        for at, word in enumerate(written[: len(written) - size])
        if word in first and all(written[at + by] in meant for by, meant in enumerate(rest, 1))
    ]


def sought_among(words: TextWords, phrase: Phrase, forms: Mapping[str, Iterable[str]]) -> Sought:
    """Seek a phrase in a text that no index knows: `forms` gives those of each of its words."""
    return Sought(
        phrase,
        tuple(
            frozenset(one for one in words.written if _means(asked, one, forms[one]))
            for asked in phrase.words
        ),
    )


def _means(asked: Word, written: str, forms: Iterable[str]) -> bool:
    if asked.exact:
        return written.startswith(asked.letters) if asked.prefix else written == asked.letters
    token = token_of(asked.letters)
    return any(form.startswith(token) if asked.prefix else form == token for form in forms)


def _span(words: TextWords, at: int, asked: Sequence[Word]) -> Span:
    last = at + len(asked) - 1
    return Span(_part(words, at, asked[0])[0], _part(words, last, asked[-1])[1])


def _part(words: TextWords, at: int, asked: Word) -> tuple[int, int]:
    """Give where in the text stands what was asked for of a word."""
    (run, offset), written = words.place(at), words.written[at]
    whole = (offset, offset + len(run.rstrip(INVISIBLE)))
    if asked.exact:
        return whole
    letters = _letters_of(written, asked.letters, prefix=asked.prefix)
    if letters is None or letters == (0, len(written)):
        return whole
    start, end = placed(run, letters)
    return offset + start, offset + len(run[:end].rstrip(INVISIBLE))


@lru_cache(maxsize=20_000)
def _letters_of(written: str, asked: str, *, prefix: bool) -> Letters | None:
    """Give which letters of a written word are what was asked for; None when it is none of them."""
    token = token_of(asked)
    forms = shipped_forms().of(written)
    if prefix:
        token = next((form for form in forms if form.startswith(token)), token)
    return forms.get(token)
