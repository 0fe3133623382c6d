"""Grapheme clusters: what a reader takes for one character, as code-point boundaries.

A cluster is found in a small window of the text, so that a caret is as fast in a long text as in
a short one. The window begins where a boundary is certain whatever stands before it (UAX #29).
"""

from __future__ import annotations

import regex

_CLUSTER = regex.compile(r"\X")
_WINDOW = 32


def boundaries(text: str) -> list[int]:
    """List every boundary, 0 and the length of the text included."""
    return [0, *(cluster.end() for cluster in _CLUSTER.finditer(text))]


def next_boundary(text: str, offset: int) -> int:
    """Give the first boundary after the offset; at the end of the text, the end."""
    if offset >= len(text):
        return len(text)
    start = _certain_boundary(text, offset)
    size = offset - start + _WINDOW
    while True:
        window = text[start : start + size]
        for cluster in _CLUSTER.finditer(window):
            end = start + cluster.end()
            # The last cluster of a window may go on beyond it.
            if end > offset and (cluster.end() < len(window) or end == len(text)):
                return end
        size *= 2


def previous_boundary(text: str, offset: int) -> int:
    """Give the last boundary before the offset; at the beginning of the text, the beginning."""
    offset = min(offset, len(text))
    if offset <= 0:
        return 0
    start = _certain_boundary(text, offset - 1)
    # A boundary depends on nothing after the character that follows it.
    return start + max(cluster.start() for cluster in _CLUSTER.finditer(text[start:offset]))


def snap_out(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span to whole clusters; an empty span moves back to the boundary it stands in."""
    outer_start = previous_boundary(text, start + 1) if start < len(text) else len(text)
    if start >= end:
        return outer_start, outer_start
    return outer_start, next_boundary(text, end - 1)


def _certain_boundary(text: str, offset: int) -> int:
    """Go back to a place between two plain characters, or to the beginning of a line."""
    while offset > 0:
        before = text[offset - 1]
        if before == "\n" or (_is_plain(before) and _is_plain(text[offset])):
            return offset
        offset -= 1
    return 0


def _is_plain(character: str) -> bool:
    # ASCII and Arabic letters with tatweel: none of them joins a plain neighbour.
    return " " <= character <= "~" or "\u0620" <= character <= "\u064a"
