"""The character classes that the other modules of this package share.

Arabic ones come from pyarabic, so that a letter is a letter everywhere in the program.
"""
# pyarabic ships no type information; what is taken from it here is typed here.
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

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
