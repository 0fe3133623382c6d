"""How far the files of an import are read, for who watches."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

PARTS = 1000
"""Into how many parts each file is divided."""


class Reading:
    """Tells how far a file is read, after the files before it."""

    def __init__(self, number: int, files: int, progress: Callable[[int, int], None]) -> None:
        self._size = 0
        self._first, self._all = number * PARTS, files * PARTS
        self._progress = progress
        self._read = 0
        self._told = self._first
        progress(self._first, self._all)

    def start(self, paths: Iterable[Path]) -> None:
        """Begin to count what is read of files and of all in folders; nothing counts before."""
        self._size = sum(map(_size_of, paths))
        self._read = 0

    def hear(self, read: int) -> None:
        """Count bytes; who is told hears of each thousandth once."""
        self._read += read
        part = min(PARTS - 1, self._read * PARTS // self._size) if self._size else 0
        if self._first + part > self._told:
            self._told = self._first + part
            self._progress(self._told, self._all)


def _size_of(path: Path) -> int:
    """Count the bytes of a file, or of all files below a folder; none where they cannot be read."""
    try:
        if not path.is_dir():
            return path.stat().st_size
        return sum(
            (Path(place) / name).stat().st_size
            for place, _, names in os.walk(path)
            for name in names
        )
    except OSError:
        return 0
