"""Arabic as old programs stored it: each letter as a form of its own, lines from left to right."""
# python-bidi ships no type information; what is taken from it here is typed here.
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

import re
import unicodedata
from functools import cache

# The other get_display, of the package itself, does not mirror brackets: (AWP) becomes )AWP(.
from bidi.algorithm import get_display

from annotator.text.letters import TATWEEL

# U+FD3E, U+FD3F are brackets, and U+FDF0 to U+FDFF words such as ﷺ that people type; but programs
# that store forms store the name of God in one, too.
_FORMS = re.compile("[\ufb50-\ufd3d\ufd50-\ufdef\ufdf2\ufe70-\ufefc]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTERS = re.compile("[\u0621-\u064a]")
_PAIRS = re.compile("(?=([\ufb50-\ufdef\ufe70-\ufefc]{2}))")
_LETTER = "[\u0621-\u063a\u0641-\u064a]"
_BACKWARDS = re.compile(f"(?<!{_LETTER})[ةى]{_LETTER}{{2}}|{_LETTER}{{2}}ل[ال](?!{_LETTER})")
_FORWARDS = re.compile(f"{_LETTER}{{2}}[ةى](?!{_LETTER})|(?<!{_LETTER})[وب]?ال{_LETTER}{{2}}")
"""What words begin or end with, as they are read and reversed: ة and ى at the end, ال before."""
_MANY = 0.3
"""Share of the letters from which forms are how the text was stored, not a sign here and there."""
_ENOUGH = 3
_SAMPLE = 20_000
"""Characters by which it is told how a text is stored."""


def has_forms(text: str) -> bool:
    """Say whether the letters of a text are stored as presentation forms."""
    text = text[:_SAMPLE]
    if _FORMS.search(text) is None:
        return False
    forms = len(_FORMS.findall(text))
    return forms > _MANY * (forms + len(_LETTERS.findall(text)))


def is_visual(text: str) -> bool:
    """Say whether a text is stored as it is seen, from left to right.

    Presentation forms tell it by how they join; plain letters by words that begin as Arabic words
    only end.
    """
    text = text[:_SAMPLE]
    logical = visual = 0
    for first, second in _PAIRS.findall(text):
        logical += _joins_on(first) and _joins_back(second)
        visual += _joins_back(first) and _joins_on(second)
    if logical + visual >= _ENOUGH:
        return visual > logical
    return _reads_backwards(without_forms(text))


def to_logical(text: str) -> str:
    """Turn every line with Arabic in it into the order in which it is read."""
    return "\n".join(
        line if _RIGHT_TO_LEFT.search(line) is None else str(get_display(line, base_dir="R"))
        for line in text.split("\n")
    )


def without_forms(text: str) -> str:
    """Give letters for presentation forms; all other characters stay."""
    return _FORMS.sub(lambda found: _letters_of(found.group()), text)


def _reads_backwards(text: str) -> bool:
    backwards = len(_BACKWARDS.findall(text))
    return backwards >= _ENOUGH and backwards > 2 * len(_FORWARDS.findall(text))


@cache
def _letters_of(form: str) -> str:
    letters = unicodedata.normalize("NFKC", form)
    # A vowel mark alone is decomposed into a space or a stroke that bears it.
    bare = letters.lstrip(" " + TATWEEL)
    return bare or letters


@cache
def _joins_on(form: str) -> bool:
    return unicodedata.decomposition(form).startswith(("<initial>", "<medial>"))


@cache
def _joins_back(form: str) -> bool:
    return unicodedata.decomposition(form).startswith(("<final>", "<medial>"))
