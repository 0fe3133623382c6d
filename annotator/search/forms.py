"""The forms under which one written word is found: itself, and itself without some clitics.

وللعراق is found as وللعراق, للعراق, العراق and عراق; وكالتهم as وكالتهم and وكالة. What somebody
types is never cut: it is found wherever it stands, whatever is attached to it there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from annotator.text.clitic_rules import Candidate, candidates
from annotator.text.folding import fold
from annotator.text.search_folding import FoldedText, bare, search_fold_letters

FORMS_VERSION = "2"
"""Changes whenever a word may have other forms than before: an index is made anew then."""

_LONGEST = 64
_ARTICLE = "ال"
_RARE = 0.002
"""Beside a word that begins like one with the article, how rare its rest is when it is none."""
_NO_ARTICLE = frozenset(["الي", "الا", "الان", "التي", "الذي", "الله", "الو", "الف", "الم", "اله"])
_BEFORE_A_PRONOUN = {"ت": "ة", "ا": "ي", "ئ": "ء", "ؤ": "ء", "و": "وا"}
_OFTEN_ENOUGH = 0.1
_LONG = 4
"""From how many letters on a stem is believed that is only the second likeliest."""
_LIKELY, _READINGS = 0.004, 3
"""How likely a reading must be, and how many there are; the whole word is always one."""

# Letters of Arabic that begin with a proclitic or an article, or end as pronouns do.
_MAY_BE_CUT = re.compile("[اوفبلكس][ء-ي]{2,}|[ء-ي]{2,}[هامنكي]")


Letters = tuple[int, int]
"""From which letter of a written word up to which."""


class _Reading(NamedTuple):
    """A word, and how many of its letters stand before its stem and up to its end."""

    letters: str
    start: int
    end: int


def written_words(run: str) -> list[str]:
    """Give the words that a run of letters is, spelled as written but without marks: mostly one.

    A ligature may stand for several words, and marks alone for none.
    """
    letters = run if run.isascii() else unicodedata.normalize("NFC", bare(run))
    return [word[:_LONGEST] for word in letters.lower().split()]


def token_of(written: str) -> str:
    """Give the form under which a whole word is sought: no spelling is told from another."""
    return search_fold_letters(written)


def forms_of(written: str, counts: Mapping[str, int]) -> dict[str, Letters]:
    """Give each form that a word is found under, the whole word first, and where in it that is."""
    whole = token_of(written)
    found = {whole: (0, len(whole))}
    if _MAY_BE_CUT.fullmatch(whole) is None:
        return found
    for reading in _readings(written, counts):
        for form, start, end in _cuts(reading, counts):
            found.setdefault(token_of(form), (start, end))
    return found


def placed(run: str, letters: Letters) -> tuple[int, int]:
    """Give where in a run letters of its word are written; of a ligature, all of it is taken."""
    folded = FoldedText(run)
    start, end = letters
    while not folded.is_edge(start):
        start -= 1
    while not folded.is_edge(end):
        end += 1
    return folded.written(start), folded.written(end)


def _readings(word: str, counts: Mapping[str, int]) -> Iterator[_Reading]:
    """Give the likeliest reading, then others that leave a long stem, the whole word among them."""
    letters = fold(word)
    whole = Candidate(1, 0, len(letters))
    ways = candidates(letters, word, counts.get, ())
    likeliest = max(ways, default=whole)
    best = likeliest if likeliest.score > 1 else whole
    yield _Reading(letters, best.start, best.end)
    if len(letters) > _LONG:
        likely = sorted((whole, *(one for one in ways if one.score > _LIKELY)), reverse=True)
        for one in dict.fromkeys((*likely[:_READINGS], whole)):
            if one != best and one.end - one.start >= _LONG:
                yield _Reading(letters, one.start, one.end)


def _cuts(reading: _Reading, counts: Mapping[str, int]) -> Iterator[tuple[str, int, int]]:
    """Give every way to leave off clitics, from the outermost to the innermost."""
    letters, start, end = reading
    size = len(letters)
    for first in range(start + 1):
        whole = letters[first:]
        for form in _after_lam(whole, letters, first, counts) if first == start else (whole,):
            yield form, first, size
            bare = _without_article(form, counts)
            if bare is not None:
                yield bare, size - len(bare), size
        if end < size:
            for form in _free(letters[first:end], counts):
                yield form, first, end


def _after_lam(stem: str, letters: str, start: int, counts: Mapping[str, int]) -> tuple[str, ...]:
    """Give a stem as it is without the ل before it: للعراق is ل and العراق, للبنان is لبنان."""
    if not start or letters[start - 1] != "ل" or stem[0] != "ل":
        return (stem,)
    return _likely(("ا" + stem, "ال" + stem, stem), counts)


def _without_article(form: str, counts: Mapping[str, int]) -> str | None:
    if not form.startswith(_ARTICLE) or len(form) < 4 or form in _NO_ARTICLE:
        return None
    bare = form[2:]
    is_of_the_stem = counts.get(bare, 0) < _RARE * counts.get(form, 0)
    return None if is_of_the_stem else bare


def _free(stem: str, counts: Mapping[str, int]) -> tuple[str, ...]:
    """Give the forms that a stem may have when no pronoun hangs on it."""
    instead = _BEFORE_A_PRONOUN.get(stem[-1:])
    return (stem,) if instead is None else _likely((stem, stem[:-1] + instead), counts)


def _likely(forms: tuple[str, ...], counts: Mapping[str, int]) -> tuple[str, ...]:
    """Choose the forms that are written often beside the others."""
    times = [counts.get(one, 0) for one in forms]
    least = _OFTEN_ENOUGH * max(times)
    return tuple(one for one, count in zip(forms, times, strict=True) if count >= least)
