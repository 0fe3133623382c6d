"""Stores while another process reads: takes what that one gives, and stops it when it must end."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

from annotator.errors import Cancelled, FormatError
from annotator.formats.reading import tell_read
from annotator.model.sets import AnnotatedDocument
from annotator.project.intake.annotated import AnnotatedFile
from annotator.project.intake.apart.messages import Account, Failure, Message, Sent, whole
from annotator.project.intake.apart.reader import Task, read
from annotator.project.intake.progress import size_of

LEAST_APART = 12_000_000
"""Bytes; less is read before another process has started."""
_AHEAD = 24
"""Messages that wait, of some megabytes each: as much as is read while a turn is written."""
_PATIENCE = 0.2
"""Seconds between two looks whether the person wants it stopped."""


def is_worth_a_process(reading: AnnotatedFile) -> bool:
    """Say whether files are that large, and a process can be had: a frozen program has none."""
    return (
        (os.cpu_count() or 1) > 1
        and not getattr(sys, "frozen", False)
        and sum(size_of(one.path) for one in reading.files) >= LEAST_APART
    )


def items_apart(
    reading: AnnotatedFile, cancelled: Callable[[], bool]
) -> Iterator[AnnotatedDocument]:
    """Give the documents of files that another process reads, then note what that one found out.

    Raises what the reading raised, and Cancelled when it was stopped.
    """
    with _messages(reading, cancelled) as messages:
        for message in messages:
            if isinstance(message, Failure):
                raise message.problem
            if isinstance(message, Account):
                reading.cleaned, reading.realigned = message.cleaned, message.realigned
                reading.skipped, reading.lacking = message.skipped, message.lacking
                return
            tell_read(message.read)
            yield from message.items
    raise _ended(reading.files[0].told)


def _ended(file: Path) -> FormatError:
    return FormatError(
        "{file}: the process that read it ended before its time, perhaps because memory ran out;"
        " nothing was imported. Close other programs and try again, or part the file.",
        file=file,
    )


@contextmanager
def _messages(
    reading: AnnotatedFile, cancelled: Callable[[], bool]
) -> Generator[Iterator[Message]]:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    task = Task(reading.project.corpus.path, reading.files, reading.options, reading.refused)
    process = context.Process(target=read, args=(task, there), daemon=True)
    process.start()
    there.close()  # so that the end of the process is the end of what comes
    waiting: Queue[Sent | None] = Queue(_AHEAD)
    # Reading from the pipe goes on while SQLite writes, else the other process would wait.
    receiver = Thread(target=_receive, args=(here, waiting), daemon=True)
    receiver.start()
    try:
        yield _unpacked(waiting, cancelled)
    finally:
        process.terminate()
        process.join()
        while receiver.is_alive():
            _forget(waiting)
        here.close()


def _receive(here: Connection, waiting: Queue[Sent | None]) -> None:
    """Take what comes, until nothing more does; then nothing stands for the end."""
    try:
        while True:
            waiting.put(here.recv())
    except (EOFError, OSError):
        waiting.put(None)


def _unpacked(waiting: Queue[Sent | None], cancelled: Callable[[], bool]) -> Iterator[Message]:
    while True:
        if cancelled():
            raise Cancelled
        try:
            sent = waiting.get(timeout=_PATIENCE)
        except Empty:
            continue
        if sent is None:
            return
        yield whole(sent)


def _forget(waiting: Queue[Sent | None]) -> None:
    """Make room, so that who waits for it can go on to the end."""
    try:
        waiting.get(timeout=_PATIENCE)
    except Empty:
        return
