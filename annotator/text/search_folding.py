"""A text as it is compared when words are sought in it, with the way back to what is written.

All seats of a hamza and forms of alef are one letter, ة is ه and ى is ي, digits are European.
Marks, tatweel and invisible characters are gone, letters stored as presentation forms (ﻻ, ﷲ) are
the letters they stand for, and a gap between words is one blank or one line break.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

import regex

from annotator.text.letters import INVISIBLE, MARKS, TATWEEL

_QURANIC = "".join(map(chr, (*range(0x656, 0x660), *range(0x6D6, 0x6EE))))
_GAPS = "\u200b\u180e"  # invisible characters that part words
_UNWRITTEN = MARKS + TATWEEL + _QURANIC + "".join(set(INVISIBLE) - set(_GAPS))
_BARE_MARKS = "\ufe70-\ufe7f"  # presentation forms of marks that stand alone
_LETTERS = str.maketrans(
    "أإآٱىیکھہةۃەؤئ" + "٠١٢٣٤٥٦٧٨٩" + "۰۱۲۳۴۵۶۷۸۹" + "٫٬٪",
    "اااايي" + "ك" + "ههههه" + "وي" + "0123456789" * 2 + ".,%",
)
_CHANGED = regex.compile(
    rf"(?P<unwritten>[{_UNWRITTEN}{_BARE_MARKS}]+)"
    rf"|(?P<gap>[\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000{_GAPS}]"
    rf"[\s{_GAPS}]*|\ [\s{_GAPS}]+)"
    r"|[\ufb50-\ufdff\ufe80-\ufefc]"
)


def bare(text: str) -> str:
    """Give a text without what carries no letter, each letter still spelled as it is written."""
    return _CHANGED.sub(_folded, text)


def search_fold(text: str) -> str:
    """Give a text as it is compared when words are sought."""
    return bare(text).translate(_LETTERS)


def search_fold_letters(letters: str) -> str:
    """Give letters as they are compared when words are sought; there is no mark among them."""
    return letters.translate(_LETTERS)


class FoldedText:
    """A folded text that knows for each of its characters where it is written.

    Offsets are code points, of the written text or of the folded one as each method says.
    """

    def __init__(self, text: str) -> None:
        pieces: list[str] = []
        folded, written = [0], [0]
        inside: set[int] = set()
        length = before = 0
        for found in _CHANGED.finditer(text):
            start, before_this = found.start(), before
            before = found.end()
            instead = _folded(found)
            pieces += (text[before_this:start], instead)
            length += start - before_this
            if len(instead) > 1:
                folded.append(length)
                written.append(start)
                inside.update(range(length + 1, length + len(instead)))
            length += len(instead)
            if len(instead) != before - start:
                folded.append(length)
                written.append(before)
        pieces.append(text[before:])
        self.text = "".join(pieces).translate(_LETTERS)
        self._folded, self._written, self._inside = folded, written, inside

    def is_edge(self, offset: int) -> bool:
        """Say whether a folded offset lies between two written characters, not within one."""
        return offset not in self._inside

    def written(self, offset: int) -> int:
        """Give where the folded character at an offset is written; the end for the end."""
        at = bisect_right(self._folded, offset) - 1
        return self._written[at] + offset - self._folded[at]

    def folded(self, offset: int) -> int:
        """Give the folded offset of the first character written at an offset or after it."""
        at = bisect_right(self._written, offset) - 1
        found = self._folded[at] + offset - self._written[at]
        return min(found, self._folded[at + 1]) if at + 1 < len(self._folded) else found


def _folded(found: regex.Match[str]) -> str:
    if found["unwritten"] is not None:
        return ""
    if found["gap"] is not None:
        return "\n" if "\n" in found["gap"] else " "
    letters = unicodedata.normalize("NFKC", found[0])
    return "".join(letter for letter in letters if letter not in _UNWRITTEN)
