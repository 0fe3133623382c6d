"""Stretches of text, counted in code points of the stored text, half open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """One stretch of text: code points from start up to, not including, end."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Say whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Say whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


def hull(spans: Iterable[Span]) -> Span | None:
    """Give the smallest single span around all of these, None when there are none."""
    listed = list(spans)
    if not listed:
        return None
    return Span(min(span.start for span in listed), max(span.end for span in listed))


def surface(text: str, spans: Iterable[Span]) -> str:
    """Give the marked text; the fragments of a discontinuous mark are joined by one space."""
    return " ".join(text[start:end] for start, end in spans)


def with_gaps(text: str, spans: Iterable[Span]) -> str:
    """Give the marked text as people read it: an ellipsis says that words between are no part."""
    return " … ".join(text[start:end] for start, end in spans)
