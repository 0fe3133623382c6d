"""Offsets at the border to Qt and to formats that count UTF-16 units."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Turns code-point offsets of one text into UTF-16 offsets and back.

    Only characters beyond U+FFFF (emoji, rare scripts) are listed, so that the map of nearly
    every article is empty and costs nothing.
    """

    __slots__ = ("_astral", "_pairs")

    def __init__(self, text: str) -> None:
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._pairs = [offset + index for index, offset in enumerate(self._astral)]

    @property
    def is_identity(self) -> bool:
        """Say whether both counts are the same all through the text."""
        return not self._astral

    def to_utf16(self, codepoint: int) -> int:
        """Count UTF-16 units before the code-point offset."""
        return codepoint + bisect_left(self._astral, codepoint)

    def to_codepoint(self, utf16: int) -> int:
        """Count code points before the UTF-16 offset; inside a pair, before the pair."""
        before = bisect_left(self._pairs, utf16)
        if before and self._pairs[before - 1] + 1 == utf16:
            return self._astral[before - 1]
        return utf16 - before
