"""The direction of a text, from the text itself and never from the interface."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Literal

_SAMPLE = 200_000


def base_direction(text: str) -> Literal["rtl", "ltr"]:
    """Tell the direction most of the letters have; "rtl" when there are none, or as many.

    Of a very long text every n-th character is counted.
    """
    counts = {"R": 0, "AL": 0, "L": 0}
    for character, count in Counter(text[:: len(text) // _SAMPLE + 1]).items():
        strong = unicodedata.bidirectional(character)
        if strong in counts:
            counts[strong] += count
    return "ltr" if counts["L"] > counts["R"] + counts["AL"] else "rtl"
