"""The form that marked words have when no clitic is beside them.

A clitic changes what it stands at: of the article only ل is written after ل (للعراق), and before
a pronoun ة is ت (وكالته), ى is ا (مستشفاه) and ء sits on a yeh or waw (أبنائه). What the form
without the clitic is, the letters alone do not always tell: all that it may be are given.
"""

from __future__ import annotations

from annotator.model.spans import Span
from annotator.text.search_folding import search_fold
from annotator.text.words import word_at

_FREE = {"ت": "ة", "ا": "ى", "ئ": "ء", "ؤ": "ء"}


def free_forms(text: str, span: Span) -> tuple[str, ...]:
    """List the forms that the words of a span may have alone, the likeliest first.

    The last of them is what is written in the span.
    """
    surface = text[span.start : span.end]
    # Most words cannot have been changed: they are not even looked at.
    after_lam = len(surface) > 1 and surface[0] == "ل" and _before(text, span).endswith("ل")
    # للعراق is ل and العراق, للجنة is ل and اللجنة or لجنة, للبنان is ل and لبنان
    beginnings = ["ا" + surface, "ال" + surface, surface] if after_lam else [surface]
    instead = _FREE.get(surface[-1:])
    if instead is None or len(surface) < 3 or not clitics_around(text, span)[1]:
        return tuple(beginnings)
    return tuple(form for one in beginnings for form in (one[:-1] + instead, one))


def _before(text: str, span: Span) -> str:
    return search_fold(clitics_around(text, span)[0])


def clitics_around(text: str, span: Span) -> tuple[str, str]:
    """Give what is written of the first and the last word of a span outside it."""
    first, last = word_at(text, span.start), word_at(text, span.end - 1)
    before = text[first[0] : span.start] if first is not None else ""
    behind = text[span.end : last[1]] if last is not None else ""
    return before, behind
