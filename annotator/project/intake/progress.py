"""How far the files of an import are read, for who watches."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from annotator.formats.reading import heard

PARTS = 1000
"""Into how many parts each file is divided."""


class Reading:
    """Tells how far one file of an import is, after the files before it."""

    def __init__(self, number: int, files: int, progress: Callable[[int, int], None]) -> None:
        self._first, self._all = number * PARTS, files * PARTS
        self._progress = progress
        self._told = self._first
        progress(self._first, self._all)

    def tell(self, done: int, of: int) -> None:
        """Tell how much is done of all that is in the file; each thousandth is told once."""
        part = min(PARTS - 1, done * PARTS // of) if of else 0
        if self._first + part > self._told:
            self._told = self._first + part
            self._progress(self._told, self._all)

    @contextmanager
    def followed(self, paths: Iterable[Path]) -> Generator[None]:
        """Tell how much is read of files, and of all in folders, that are worked on meanwhile."""
        size, read = sum(map(size_of, paths)), 0

        def hear(number: int) -> None:
            nonlocal read
            read += number
            self.tell(read, size)

        with heard(hear):
            yield


def size_of(path: Path) -> int:
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
