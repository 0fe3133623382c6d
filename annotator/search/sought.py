"""Phrases with all the words of texts that they stand for, and where a text has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.spans import Span
from annotator.search.forms import placed, token_of
from annotator.search.query import Phrase, Word
from annotator.search.words import Place, Vocabulary, shipped_forms


@dataclass(frozen=True, slots=True)
class Sought:
    """A phrase, and for each of its words the words of texts that it stands for."""

    phrase: Phrase
    meant: tuple[frozenset[str], ...]


def occurrences(text: str, sought: Sought, vocabulary: Vocabulary) -> list[Span]:
    """List where a phrase stands, without clitics that were not asked for."""
    return occurrences_among(list(vocabulary.places(text)), sought)


def occurrences_among(places: Sequence[Place], sought: Sought) -> list[Span]:
    """List where a phrase stands among the words of a text."""
    first, *rest = sought.meant
    last = len(places) - len(rest)
    return [
        _span(places, at, sought.phrase.words)
        for at in range(max(0, last))
        if places[at].written in first
        and all(places[at + by].written in meant for by, meant in enumerate(rest, 1))
    ]


def _span(places: Sequence[Place], at: int, words: Sequence[Word]) -> Span:
    begin, end = places[at], places[at + len(words) - 1]
    return Span(
        begin.offset + _part(begin, words[0])[0],
        end.offset + _part(end, words[-1])[1],
    )


def _part(place: Place, word: Word) -> tuple[int, int]:
    """Give which part of a run was asked for."""
    whole = (0, len(place.run))
    if word.exact:
        return whole
    token = token_of(word.letters)
    forms = shipped_forms().of(place.written)
    if word.prefix:
        token = next((form for form in forms if form.startswith(token)), token)
    letters = forms.get(token)
    if letters is None or letters == (0, len(place.written)):
        return whole
    return placed(place.run, letters)
