"""Runs work that may never end in a process of its own, which can be stopped."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from annotator.errors import AnnotatorError, Cancelled, FormatError

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

Given = TypeVar("Given")
Found = TypeVar("Found")

_GLANCE = 0.1
"""Seconds between two looks whether somebody wants it stopped."""


def apart(
    work: Callable[[Given], Found],
    given: Given,
    name: str,
    *,
    seconds: float,
    cancelled: Callable[[], bool],
) -> Found:
    """Do some work on the file of this name elsewhere; `work` is a function of a module.

    What it raises is raised here. Raises FormatError when it takes longer than it may or breaks
    down, Cancelled when it is stopped.
    """
    context = _context()
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_do, args=(sender, work, given), daemon=True)
    process.start()
    sender.close()
    end = monotonic() + seconds
    try:
        while not receiver.poll(_GLANCE):
            if cancelled():
                raise Cancelled
            if monotonic() > end:
                raise FormatError(
                    "{file}: reading it took longer than {seconds} seconds and was stopped; save"
                    " it anew with another program, or as text.",
                    file=name,
                    seconds=round(seconds),
                )
        return _received(receiver, name)
    finally:
        receiver.close()
        process.kill()
        process.join()


def _received(receiver: Connection, name: str) -> Found:  # pyright: ignore[reportInvalidTypeVarUse]
    try:
        found, problem = receiver.recv()
    except (EOFError, OSError) as error:
        raise FormatError(
            "{file}: the file is damaged so badly that reading it broke down; get it again.",
            file=name,
        ) from error
    if problem is not None:
        kind, template, values = problem
        raise kind(template, **values)
    return found


def _do(
    sender: Connection, work: Callable[[Given], Found], given: Given
) -> None:  # pragma: no cover - in another process
    try:
        sender.send((work(given), None))
    except AnnotatorError as problem:
        values = {name: str(value) for name, value in problem.values.items()}
        sender.send((None, (type(problem), problem.template, values)))


def _context() -> ForkServerContext | SpawnContext:
    """Start processes as fast as the system allows: forked from one that has no threads."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "annotator.formats.articles.pdf", "pypdf"])
    return context
