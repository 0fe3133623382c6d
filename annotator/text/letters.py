"""The character classes that the other modules of this package share.

Arabic ones come from pyarabic, so that a letter is a letter everywhere in the program.
"""
# pyarabic ships no type information; what is taken from it here is typed here.
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

import re

from pyarabic import araby

TATWEEL: str = araby.TATWEEL

MARKS: str = "".join(araby.TASHKEEL) + (
    araby.MADDA_ABOVE + araby.HAMZA_ABOVE + araby.HAMZA_BELOW + araby.MINI_ALEF
)
"""Vowel marks and hamzas that stand above or below a letter."""

BIDI_CONTROLS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Marks, embeddings, overrides and isolates of the bidirectional algorithm."""

JOINERS = "\u200c\u200d\u2060\ufeff\u00ad"
"""Invisible characters that stand inside a word: joiners, inner BOM, soft hyphen."""

INVISIBLE = BIDI_CONTROLS + JOINERS + "\u200b\u180e"
"""Characters without a shape of their own; white space is not among them."""

_BREAKS_A_LINE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]")


def visible(text: str) -> str:
    r"""Write signs that break a line, steer a terminal or turn letters round as \n, \x1b, \u202e.

    For names and for what is quoted in a sentence: whoever made a file chose its name.
    """
    return _BREAKS_A_LINE.sub(lambda sign: sign[0].encode("unicode_escape").decode(), text)
