"""Regular expressions over texts; one that would never end is stopped and told."""

from __future__ import annotations

import regex

from annotator.errors import QueryError
from annotator.model.spans import Span
from annotator.search.query import Pattern

SECONDS = 1.0
"""How long an expression may take over one text; an honest one takes milliseconds."""


def compile_pattern(pattern: Pattern) -> regex.Pattern[str]:
    """Make an expression ready; raises QueryError when it is none."""
    try:
        return regex.compile(pattern.expression, regex.VERSION1 | regex.MULTILINE)
    except (regex.error, RecursionError, OverflowError) as error:
        raise QueryError(
            "The regular expression at character {at} cannot be read: {reason}.",
            at=pattern.at + 1, reason=error,
        ) from error  # fmt: skip


def matches(text: str, pattern: Pattern, ready: regex.Pattern[str]) -> list[Span]:
    """List where an expression matches; raises QueryError when that takes too long."""
    try:
        found = ready.finditer(text, timeout=SECONDS)
        return [Span(*one.span()) for one in found if one.end() > one.start()]
    except TimeoutError as error:
        raise QueryError(
            "The regular expression at character {at} takes too long: make it simpler, or add a"
            " word that must stand in the text.",
            at=pattern.at + 1,
        ) from error
