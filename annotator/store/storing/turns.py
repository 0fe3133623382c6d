"""How long a writer goes on before it lets others write, so that nobody has to wait noticeably.

SQLite lets one write at a time, and who waits looks every few milliseconds whether it may.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic
from typing import TypeVar

from annotator.store.waiting import is_wanted

TURN = 0.5
"""Seconds of writing after which a turn ends, for the sake of other programs; what it wrote is then
brought to the disk. Whoever waits in this program ends it at once: short turns write an index in
small pieces, which takes twice as long.
"""

GAP = 0.012
"""Seconds between two turns, in which whoever waits begins to write."""

TOGETHER = 64
"""Documents or sets that are taken out in one turn."""


class Turn:
    """A turn that began now."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._end = monotonic() + TURN

    @property
    def is_over(self) -> bool:
        """Say whether it is time to let others write."""
        return is_wanted(self._path) or monotonic() >= self._end


One = TypeVar("One")


def turns(items: Sequence[One]) -> Iterator[Sequence[One]]:
    """Part items into what is written in one turn each."""
    return (items[start : start + TOGETHER] for start in range(0, len(items), TOGETHER))
