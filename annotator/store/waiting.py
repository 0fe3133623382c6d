"""Which corpus files somebody in this program waits to write, so that a long writer makes room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

_LOCK = Lock()
_WAITING: Counter[str] = Counter()


@contextmanager
def waiting(path: Path) -> Generator[None]:
    """Be known to wait for a file while this block begins to write."""
    with _LOCK:
        _WAITING[str(path)] += 1
    try:
        yield
    finally:
        with _LOCK:
            _WAITING[str(path)] -= 1


def is_wanted(path: Path) -> bool:
    """Say whether somebody waits to write a file."""
    return _WAITING[str(path)] > 0
