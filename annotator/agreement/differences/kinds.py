"""Kinds of difference, and which of them lies at the edges of two marks of one thing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

from annotator.agreement.differences.edges import ARTICLE, Edges
from annotator.agreement.differences.titles import TITLES
from annotator.model.spans import Span, hull
from annotator.text.folding import fold
from annotator.text.words import tokens, word_at

Kind = Literal[
    "signs",  # an edge differs by punctuation, vowel marks, tatweel or spaces alone
    "clitic",  # by a proclitic or a pronoun that hangs on the word
    "article",  # by the article alone
    "title",  # by a title before or behind a name
    "construct",  # by the tail of a construct state: more words behind
    "boundary",  # by other words
    "type",
    "attribute",
    "role",
    "missing",
    "chain",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

BOUNDARIES: tuple[Kind, ...] = ("signs", "clitic", "article", "title", "construct", "boundary")

_NO_TAIL = """
من في على إلى عن مع بين عند بعد قبل حتى أن إن التي الذي الذين ثم أو أم لكن
"""
_BREAKS = frozenset(fold(word) for word in _NO_TAIL.split())
"""Words with which no tail of a construct state begins."""


def boundary_kinds(edges: Edges, one: tuple[Span, ...], other: tuple[Span, ...]) -> set[Kind]:
    """Say by what the edges of two marks of one thing differ; nothing when they do not."""
    a, b = hull(one), hull(other)
    if one == other or a is None or b is None:
        return set()
    found: set[Kind] = set()
    if a.start != b.start:
        found.add(_start_kind(edges, min(a.start, b.start), max(a.start, b.start)))
    if a.end != b.end:
        found.add(_end_kind(edges, min(a.end, b.end), max(a.end, b.end)))
    return found or {"boundary"}


def _start_kind(edges: Edges, low: int, high: int) -> Kind:
    piece = fold(edges.text[low:high])
    if not any(sign.isalnum() for sign in piece):
        return "signs"
    word = word_at(edges.text, high)
    if word is not None and word[0] <= low and high > word[0]:
        return _inside_word(edges, word, low, high)
    return "title" if _begins_with_title(edges, low, high) else "boundary"


def _inside_word(edges: Edges, word: tuple[int, int], low: int, high: int) -> Kind:
    stem = edges.stem(word)
    if low >= stem and high <= edges.bare(word, stem):
        return "article"
    if fold(edges.text[low:high]) == ARTICLE:
        return "article"
    return "clitic" if high <= edges.bare(word, stem) else "boundary"


def _end_kind(edges: Edges, low: int, high: int) -> Kind:
    if not any(sign.isalnum() for sign in edges.text[low:high]):
        return "signs"
    word = word_at(edges.text, low - 1)
    if word is not None and high <= word[1]:
        return "clitic" if low >= edges.stem_end(word) else "boundary"
    if _begins_with_title(edges, low, high):
        return "title"
    return "construct" if _is_tail(edges, low, high) else "boundary"


def _words(edges: Edges, low: int, high: int) -> Iterator[tuple[int, int]]:
    for start, end in tokens(edges.text[low:high]):
        if any(sign.isalnum() for sign in edges.text[low + start : low + end]):
            yield low + start, low + end


def _begins_with_title(edges: Edges, low: int, high: int) -> bool:
    word = next(_words(edges, low, high), None)
    if word is None:
        return False
    bare = fold(edges.text[edges.bare(word, edges.stem(word)) : word[1]])
    return bare in TITLES or bare.removesuffix("ه") in TITLES


def _is_tail(edges: Edges, low: int, high: int) -> bool:
    """Tell whether words go on from the word before, as those of a construct state do."""
    between = edges.text[low:high]
    first = next(_words(edges, low, high), None)
    if first is None or any(sign in between[: first[0] - low] for sign in '،,.؛:!؟?\n"«»()'):
        return False
    return fold(edges.text[first[0] : first[1]]) not in _BREAKS and edges.stem(first) == first[0]
