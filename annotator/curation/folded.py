"""Text as lines and names are compared in it, with the way back to what is written."""

from __future__ import annotations

import re

from annotator.text.folding import fold, letter_offsets
from annotator.text.letters import MARKS, TATWEEL

_ONE_FOR_ONE = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬٪ؤئةیک\u00a0\t\u2007\u202f",
    "01234567890123456789.,%ويهيك    ",
)
_LONE_TATWEEL = re.compile(r"(?<!\w)ـ+(?!\w)|(?<=\s)ـ+|ـ+(?=\s*[\[(«\"“])")
_ON_LETTER = frozenset(MARKS + TATWEEL)
_SPACES = re.compile(r"\s+")


def fold_letters(text: str) -> str:
    """Fold a text: one form for each letter, Western digits, no marks, nothing invisible.

    A tatweel that stands for a dash (باريس ـ رويترز) becomes one.
    """
    return _lower(fold(_dashed(text)).translate(_ONE_FOR_ONE))


def fold_line(text: str) -> str:
    """Fold a line or a name, with one space for any white space and none at the ends."""
    return _SPACES.sub(" ", fold_letters(text)).strip()


def _lower(text: str) -> str:
    """Give small Latin letters; what would change its length so stays as it is."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in text)


class Folded:
    """A stretch of text, folded, that knows where in the whole text each of its letters is."""

    __slots__ = ("_offsets", "_shift", "_written", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self._written = _dashed(text[start:end])
        self.text = fold_letters(self._written)
        self._shift = start
        is_shorter = len(self.text) < len(self._written)
        self._offsets = letter_offsets(self._written) if is_shorter else None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the span (code points of the whole text) of a span of the folded text.

        The last letter keeps its marks and tatweel.
        """
        if self._offsets is None:
            return self._shift + start, self._shift + end
        first = self._offsets[start]
        last = self._offsets[end - 1] + 1 if end > start else first
        while start < end and last < len(self._written) and self._written[last] in _ON_LETTER:
            last += 1
        return self._shift + first, self._shift + last


def _dashed(text: str) -> str:
    if "ـ" not in text:
        return text
    return _LONE_TATWEEL.sub(lambda found: "-" * len(found[0]), text)
