"""One key with what it does at this moment, as the bar at the foot shows it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from string import ascii_lowercase

DIGITS = "1234567890"
IN_ORDER = DIGITS + ascii_lowercase
"""Keys given to what has none of its own, the easiest first."""
_SPARE = "zoxgy"
"""Letters that few schemes use, for what has no key of its own."""
_LETTERS = "abcdefghiklmnopqrsuvxy"
"""Those without a use of their own while a frame is chosen."""


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


def free_keys(used: Collection[str | None]) -> list[str]:
    """List the digits and letters that nothing uses while a frame is chosen."""
    return [key for key in DIGITS + _LETTERS if key not in used]
