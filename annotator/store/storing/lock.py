"""A lock that lasts as long as who holds it lives: it tells an import under way from a dead one."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from annotator.errors import CorpusError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Held:
    """A lock that is held; leaving the block, or the end of the program, lets it go."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle = handle

    def __enter__(self) -> Held:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if sys.platform == "win32":
            os.close(self._handle)
            self._path.unlink(missing_ok=True)
        else:
            # Still locked, so that nobody can lock a file that is about to be gone.
            self._path.unlink(missing_ok=True)
            os.close(self._handle)


def hold(corpus: Path) -> Held | None:
    """Take the lock of a corpus file; None while somebody else has it, CorpusError if it cannot."""
    path = corpus.with_name(f"{corpus.name}-import")
    while True:
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise CorpusError(
                "{name} cannot be written: the file or its folder is write-protected."
                " Copy it to a folder of your own to work on it.",
                name=corpus.name,
            ) from error
        try:
            if sys.platform == "win32":
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            return None
        if _is_there(path, handle):
            return Held(path, handle)
        os.close(handle)  # who had it before took the file away in between


def _is_there(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
