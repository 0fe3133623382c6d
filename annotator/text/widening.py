"""Widening: a stem, its word, its phrase, one after the other, as double clicks select them.

A phrase is the stretch of words around a word in which nothing says that another one begins. It
does so before each word with a proclitic, whose proclitics stay outside, and at particles,
punctuation marks and the ends of the line. So «في» and «و» part what they join: of
«زيارة رئيس الوزراء العراقي لواشنطن وبرلين» the phrases are the visit, Washington and Berlin.
A verb is not told from a noun.
"""

from __future__ import annotations

from annotator.text.folding import fold
from annotator.text.stops import Segmenter
from annotator.text.words import tokens, word_at

Span = tuple[int, int]

_PARTICLES = frozenset(
    fold(
        "في من على عن إلى حتى منذ مذ خلال بين مع عند لدى بعد قبل دون ضد حول نحو عبر تجاه أمام"
        " أن إن أنّ كأن لكن لأن ليت لعل أو أم ثم بل إذ إذا لو لولا حين حيث عندما بينما كما كي لكي"
        " إلا سوى لا لم لن ما ليس ليست لما قد لقد سوف هل الذي التي الذين اللذان اللتان اللواتي"
        " هو هي هم هن هما أنا نحن أنت كان كانت يكون تكون كانوا مما عما ممن فيما أي"
    ).split()
)

_DEMONSTRATIVES = frozenset(("هذا", "هذه", "هذان", "هذين", "ذلك", "تلك", "هؤلاء", "اولئك"))


def widen(text: str, span: Span, clitics: Segmenter) -> Span:
    """Give what comes after the span in the order of stem, word and phrase; the last one stays.

    An empty span is a caret, which the stem of its word follows whether it stands in it or not.
    A part of a word is followed by the first that holds it, and a span of several words by the
    phrases that it begins and ends in. A phrase follows a word only where it goes beyond it.
    """
    start, end = span
    word = word_at(text, start)
    if word is None:
        return span
    stem = clitics.stem(text, word)
    if start >= end:
        return stem
    for unit in (stem, word):
        if unit != span and unit[0] <= start and end <= unit[1]:
            return unit
    phrase = _phrase(text, span, clitics)
    return phrase if phrase[0] < start or end < phrase[1] else span


def _phrase(text: str, span: Span, clitics: Segmenter) -> Span:
    line = text.rfind("\n", 0, span[0]) + 1
    line_end = text.find("\n", span[1])
    there = text[line : len(text) if line_end < 0 else line_end]
    words = [(line + start, line + end) for start, end in tokens(there)]
    first = next(at for at, word in enumerate(words) if word[1] > span[0])
    last = max(at for at, word in enumerate(words) if word[0] < span[1])
    while first > 0 and _is_joined(text, words[first - 1], words[first], clitics):
        first -= 1
    while last + 1 < len(words) and _is_joined(text, words[last], words[last + 1], clitics):
        last += 1
    return clitics.stem(text, words[first])[0], words[last][1]


def _is_joined(text: str, word: Span, following: Span, clitics: Segmenter) -> bool:
    """Say whether two neighbouring words stand in one phrase."""
    if clitics.stem(text, following)[0] != following[0]:
        return False
    before, after = _content(text, word, clitics), _content(text, following, clitics)
    if before in _DEMONSTRATIVES:
        return after.startswith("ال")
    return bool(before and after)


def _content(text: str, word: Span, clitics: Segmenter) -> str:
    """Give the folded stem of a word, and nothing for a particle or a punctuation mark."""
    if not (text[word[0]].isalpha() or text[word[0]].isdigit()):
        return ""
    start, end = clitics.stem(text, word)
    stem = fold(text[start:end])
    return "" if stem in _PARTICLES else stem
