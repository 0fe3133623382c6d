"""One line of the palette: what it says, by which words it is found, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from annotator.schema.records import Words


@dataclass(frozen=True, slots=True)
class Entry:
    """What the palette offers.

    `names` are its own names in every language, `around` the names of what it belongs to.
    `of_moment` says that it belongs to what is selected or chosen, and comes before the rest.
    """

    id: str
    title: str
    detail: str
    act: Callable[[], object]
    names: tuple[str, ...]
    around: tuple[str, ...] = ()
    keys: str = ""
    color: str = ""
    of_moment: bool = False


def both(words: Words) -> tuple[str, str]:
    """Give a wording in both languages, to be found by either."""
    return words.en, words.ar


def joined(*parts: str) -> str:
    """Join the parts of a detail that there are."""
    return " · ".join(part for part in parts if part)
