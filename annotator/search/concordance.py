"""Lines of a concordance: what was found with the text around it, and orders of such lines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.spans import Span
from annotator.search.words import typed_words
from annotator.text.search_folding import search_fold

WIDTH = 60
"""How many code points of text stand on either side of a hit at the most."""

Order = Literal["corpus", "date", "newest", "rank"]
"""Orders in which documents can be asked for at once, page by page."""
ORDERS: tuple[Order, ...] = ("corpus", "date", "newest", "rank")

ContextOrder = Literal["before", "match", "after"]
"""Orders of hits that are known only when all are found."""
CONTEXT_ORDERS: tuple[ContextOrder, ...] = ("before", "match", "after")


_GAP = "\0"


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of a concordance; the span is in code points of the stored text.

    `before`, `match` and `after` are slices of that text. A hit that is an annotation names it
    and who made it; one that is a document as a whole has an empty span at its beginning.
    """

    document: DocumentId
    name: str
    date: str
    span: Span
    before: str
    match: str
    after: str
    annotation: AnnotationId | None = None
    annotator: str = ""
    title: str = ""
    outlet: str = ""


def context(text: str, span: Span, width: int = WIDTH) -> tuple[str, str, str]:
    """Give the text before a span, in it and after it; the outer ends lie between two words."""
    start, end = max(0, span.start - width), min(len(text), span.end + width)
    while 0 < start < span.start and not text[start - 1].isspace():
        start += 1
    while span.end < end < len(text) and not text[end].isspace():
        end -= 1
    return text[start : span.start], text[span.start : span.end], text[span.end : end]


def sort_key(hit: Hit, order: ContextOrder) -> str:
    """Give what a line is sorted by: folded words, those nearest to the hit first.

    They are parted by what comes before every letter, so that lines are in order word by word; as
    one string, a hundred thousand of them take little memory.
    """
    if order == "match":
        return _key(_folded(hit.match), _folded(hit.after))
    if order == "after":
        return _key(_folded(hit.after), _folded(hit.match))
    return _key(_folded(hit.before)[::-1], _folded(hit.match))


def _key(first: list[str], then: list[str]) -> str:
    return _GAP.join((*first, "", *then))


def _folded(text: str) -> list[str]:
    return [_fold(word) for word, _ in typed_words(text)]


_fold = lru_cache(maxsize=20_000)(search_fold)
