"""How long a writer goes on before it lets others write, so that nobody has to wait noticeably.

SQLite lets one write at a time, and who waits looks every few milliseconds whether it may.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import monotonic
from typing import TypeVar

TURN = 0.1
"""Seconds of writing after which a turn ends; what it wrote is then brought to the disk."""

GAP = 0.012
"""Seconds between two turns, in which whoever waits begins to write."""

TOGETHER = 64
"""Documents or sets that are taken out in one turn."""


class Turn:
    """A turn that began now."""

    def __init__(self) -> None:
        self._end = monotonic() + TURN

    @property
    def is_over(self) -> bool:
        """Say whether it is time to let others write."""
        return monotonic() >= self._end


One = TypeVar("One")


def turns(items: Sequence[One]) -> Iterator[Sequence[One]]:
    """Part items into what is written in one turn each."""
    return (items[start : start + TOGETHER] for start in range(0, len(items), TOGETHER))
