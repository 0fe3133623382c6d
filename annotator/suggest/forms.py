"""The form that marked words have when no clitic is beside them.

A clitic changes what it stands at: of the article only ل is written after ل (للعراق), and before
a pronoun ة is ت (وكالته), ى is ا (مستشفاه) and ء sits on a yeh or waw (أبنائه). What the form
without the clitic is, the letters alone do not always tell: all that it may be are given.
"""

from __future__ import annotations

from annotator.model.spans import Span
from annotator.suggest.search_folding import search_fold
from annotator.text.words import word_at

_FREE = {"ت": "ة", "ا": "ى", "ئ": "ء", "ؤ": "ء"}


def free_forms(text: str, span: Span) -> tuple[str, ...]:
    """List the forms that the words of a span may have alone, the likeliest first.

    The last of them is what is written in the span.
    """
    surface = text[span.start : span.end]
    before, behind = clitics_around(text, span)
    beginnings = [surface]
    if len(surface) > 1 and surface[0] == "ل" and search_fold(before).endswith("ل"):
        # للعراق is ل and العراق, للجنة is ل and اللجنة or لجنة, للبنان is ل and لبنان
        beginnings = ["ا" + surface, "ال" + surface, surface]
    instead = _FREE.get(surface[-1:]) if behind else None
    if instead is None or len(surface) < 3:
        return tuple(beginnings)
    return tuple(form for one in beginnings for form in (one[:-1] + instead, one))


def clitics_around(text: str, span: Span) -> tuple[str, str]:
    """Give what is written of the first and the last word of a span outside it."""
    first, last = word_at(text, span.start), word_at(text, span.end - 1)
    before = text[first[0] : span.start] if first is not None else ""
    behind = text[span.end : last[1]] if last is not None else ""
    return before, behind
