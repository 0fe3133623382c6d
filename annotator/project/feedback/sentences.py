"""The sentence in which something stands, cut into what is marked and what is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from annotator.model.document import Document
from annotator.model.segments import sentences_of
from annotator.model.spans import Span

Piece = tuple[str, bool]
"""Words, and whether they are marked."""

_MOST = 3
"""Sentences shown of something that is spread over a whole article."""


def around(document: Document, spans: Sequence[Span]) -> list[Span]:
    """Give the sentences that hold these words, in the order of the text; a few at most."""
    found = [
        _trimmed(document.text, Span(*one))
        for one in sentences_of(document)
        if any(Span(*one).overlaps(span) for span in spans)
    ]
    return found[:_MOST]


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def pieces(text: str, sentence: Span, spans: Iterable[Span]) -> Iterator[Piece]:
    """Cut a sentence where marked words begin and end; marks that overlap are one."""
    at = sentence.start
    for start, end in _joined(spans):
        low, high = max(start, sentence.start), min(end, sentence.end)
        if low >= high:
            continue
        if at < low:
            yield text[at:low], False
        yield text[low:high], True
        at = high
    if at < sentence.end:
        yield text[at : sentence.end], False


def _joined(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for one in sorted(spans):
        if found and one.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, one.end))
        else:
            found.append(one)
    return found
