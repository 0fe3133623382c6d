"""One key with what it does at this moment, as the bar at the foot shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

DIGITS = "1234567890"
_SPARE = "zoxgy"
"""Letters that few schemes use, for what has no key of its own."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One key with what it does."""

    key: str
    label: str
    color: str
    act: Callable[[], None]
    note: str = ""
    """What the guideline says, for who points at it."""
    held: bool = False
    """Whether it is the brush that is held."""


def spare_key(used: Iterable[str]) -> str:
    """Find a letter that nothing uses at this moment."""
    taken = set(used)
    return next(key for key in (*_SPARE, *"abcdefhiklmnpqrstuvw", "") if key not in taken)
