"""Tells quickly whether a text may have some letters in any spelling, before anybody folds it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from functools import cache

from annotator.text.letters import INVISIBLE, MARKS, TATWEEL
from annotator.text.search_folding import search_fold

_LETTERS = range(0x600, 0x700)
_QURANIC = "\u0656-\u065f\u06d6-\u06ed"
_UNWRITTEN = rf"[{MARKS}{TATWEEL}{INVISIBLE}{_QURANIC}]*"
_GAP = rf"[\s{MARKS}{TATWEEL}{INVISIBLE}{_QURANIC}]+"
_PRESENTED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
"""Presentation forms stand for several letters: a text with one of them may have anything."""


def may_have(words: str) -> Callable[[str], bool]:
    """Give what says of a text, folded or not, in JSON or not, whether it may have the words.

    It says no only where the folded text has not the folded words, and takes a tenth of the time
    of folding; where it says yes, who must be sure folds.
    """
    folded = search_fold(words).casefold()
    sought = re.compile(_UNWRITTEN.join(_any_of(one) for one in folded), re.IGNORECASE)
    return lambda text: bool(sought.search(text) or _PRESENTED.search(text))


def _any_of(letter: str) -> str:
    if letter.isspace():
        return _GAP
    if letter in '"\\':  # in JSON another sign stands before it
        return r"\\?" + re.escape(letter)
    return f"[{re.escape(_spellings().get(letter, letter))}]"


@cache
def _spellings() -> dict[str, str]:
    """Give for each letter all that is folded to it, itself included."""
    found: defaultdict[str, str] = defaultdict(str)
    for code in _LETTERS:
        folded = search_fold(chr(code))
        if len(folded) == 1:
            found[folded] += chr(code)
    return {one: spelled + one for one, spelled in found.items()}
