"""What libraries raise on broken files, told in one sentence."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Generator
from contextlib import contextmanager

from annotator.errors import FormatError

_BROKEN: tuple[type[Exception], ...] = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    NotImplementedError,
    OSError,
    RecursionError,
    RuntimeError,
    SyntaxError,  # lxml's errors are children of it
    TypeError,
    ValueError,
    zlib.error,
)


@contextmanager
def told_if_broken(name: str, kind: str, *more: type[Exception]) -> Generator[None]:
    """Raise FormatError in place of what a library raises on a broken file of a kind."""
    logger = logging.getLogger(kind.lower())
    try:
        yield
    except (*_BROKEN, *more) as error:
        logger.debug("%s", error)
        raise FormatError(
            "{file}: the {kind} file is damaged and cannot be read; open it in the program that"
            " made it and save it again.",
            file=name,
            kind=kind,
        ) from error


@contextmanager
def silent(*loggers: str) -> Generator[None]:
    """Keep libraries from writing their own warnings where people read ours."""
    before = {name: logging.getLogger(name).level for name in loggers}
    for name in loggers:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)
