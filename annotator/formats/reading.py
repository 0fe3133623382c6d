"""Opens files given from outside: regular files only, with sentences that say what is wrong."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from io import BufferedReader, FileIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from annotator.errors import FormatError, InputError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Without waiting: opening a pipe that nobody writes to would otherwise never end."""


_listener: ContextVar[Callable[[int], None] | None] = ContextVar("listener", default=None)


@contextmanager
def heard(tell: Callable[[int], None]) -> Generator[None]:
    """Tell of every file that is opened meanwhile how many bytes are read of it, piece by piece."""
    before = _listener.set(tell)
    try:
        yield
    finally:
        _listener.reset(before)


def tell_read(number: int) -> None:
    """Tell who listens that so many bytes were read elsewhere."""
    tell = _listener.get()
    if tell is not None:
        tell(number)


class _Heard(FileIO):
    """A file that tells how many bytes are read of it."""

    def __init__(self, descriptor: int, tell: Callable[[int], None]) -> None:
        super().__init__(descriptor, "rb")
        self._tell = tell

    def readinto(self, buffer: WriteableBuffer, /) -> int | None:
        """Read into a buffer and tell how much."""
        number = super().readinto(buffer)
        self._tell(number or 0)
        return number

    def readall(self) -> bytes:
        """Read all that is left and tell how much."""
        data = super().readall()
        self._tell(len(data))
        return data


def _opened(descriptor: int) -> BinaryIO:
    tell = _listener.get()
    if tell is None:
        return os.fdopen(descriptor, "rb")
    return BufferedReader(_Heard(descriptor, tell))


@contextmanager
def open_regular(path: Path) -> Generator[BinaryIO]:
    """Open a regular file for reading bytes; raises InputError for anything else."""
    try:
        descriptor = os.open(path, _OPEN_FLAGS)
    except FileNotFoundError as error:
        raise InputError("{file}: there is no such file.", file=path) from error
    except (OSError, ValueError) as error:
        raise _not_opened(path, error) from error
    with _opened(descriptor) as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise InputError(
                "{file}: this is a folder or a device, not a file; choose a file.", file=path
            )
        yield file


def _not_opened(path: Path, error: OSError | ValueError) -> InputError:
    if path.is_dir():
        return InputError("{file}: this is a folder; choose a file in it.", file=path)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else error
    return InputError("{file}: the file cannot be opened ({reason}).", file=path, reason=reason)


LARGEST = 64 * 1024 * 1024
"""Bytes; a larger file is not one document."""


def read_lines(path: Path, begins: Callable[[str], bool]) -> Iterator[str]:
    """Read a file of text in UTF-8 line by line, without a line feed behind each.

    The file may be of any size, for `begins` says which lines begin another document: none may be
    larger than one can be. Raises FormatError with the reason.
    """
    with open_regular(path) as file:
        number = size = 0
        while data := file.readline(LARGEST + 1):
            number += 1
            try:
                line = data.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                raise _not_utf8(path, number) from error
            size = len(data) if begins(line) else size + len(data)
            if size > LARGEST:
                raise _too_large(path)
            yield line.removesuffix("\n")


def read_text(path: Path, *, keeps_mark: bool = False) -> str:
    """Read a file of text in UTF-8, without its byte order mark unless offsets count it.

    Line ends stay as they are. Raises FormatError with the reason.
    """
    with open_regular(path) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _too_large(path)
    try:
        return data.decode("utf-8" if keeps_mark else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_utf8(path, data.count(b"\n", 0, error.start) + 1) from error


def _too_large(path: Path) -> FormatError:
    return FormatError(
        "{file}: the file is larger than {limit} MB, too large for one document.",
        file=path,
        limit=LARGEST // (1024 * 1024),
    )


def _not_utf8(path: Path, line: int) -> FormatError:
    return FormatError(
        "{file}, line {line}: this is not text in UTF-8; save the file as UTF-8 first.",
        file=path,
        line=line,
    )
