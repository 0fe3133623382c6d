"""Exports a large corpus with several processes, each writing its part of the documents.

Every process opens the corpus for itself, so that no document goes from one to another; parts are
put together in the order of the corpus, so that the bytes are those of one process.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from annotator.errors import Cancelled
from annotator.formats import Format, Pieces, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared.parts import pieces_of
from annotator.garbage import collect_rarely
from annotator.model.identity import DocumentId
from annotator.model.sets import SetKind
from annotator.project.reliability.past import Past, past_of, with_provenance
from annotator.store.corpus import Corpus

LEAST_SHARED = 2000
"""Documents; fewer are written sooner by one process than others take to start.

Starting takes what some 800 articles of XMI take or 2,700 of JSON Lines: this lies between.
"""
_MOST_PROCESSES = 4
_PATIENCE = 0.2
"""Seconds between two looks whether the person wants it stopped."""


@dataclass(frozen=True, slots=True)
class Task:
    """What all processes of an export need to know: each is told once, when it starts.

    Of the format only its pieces go along, so that no process looks for every format.
    """

    corpus: Path
    format: str
    pieces: Pieces
    annotator: str | None
    kind: SetKind | None
    options: WriteOptions
    tells_provenance: bool


@dataclass(frozen=True, slots=True)
class Share:
    """What is written at one go: some documents, to a place."""

    documents: Sequence[DocumentId]
    out: Path


def shared_pieces(chosen: Format) -> Pieces | None:
    """Say how several processes share an export in a format, if they can."""
    if chosen.parts is None:
        return chosen.pieces
    return pieces_of(chosen.parts, is_folder=chosen.is_folder)


def may_share(options: WriteOptions, count: int) -> bool:
    """Say whether several processes would be of use, and can be.

    A frozen program cannot start others of itself, and what cuts clitics is too large to hand on.
    """
    return (
        options.clitics is None
        and count >= LEAST_SHARED
        and (os.cpu_count() or 1) > 1
        and not getattr(sys, "frozen", False)
    )


class _Process:
    """What a process keeps from one share to the next: the task, and the corpus opened for it."""

    def __init__(self, task: Task) -> None:
        self._task = task

    @cached_property
    def _corpus(self) -> Corpus:
        """Open the corpus with the first share, so that what goes wrong is told as ever."""
        return Corpus.open(self._task.corpus, read_only=True)

    @cached_property
    def _past(self) -> Past:
        return past_of(self._corpus)

    def write(self, share: Share) -> LossReport:
        """Write the documents of a share."""
        task, report = self._task, LossReport(self._task.format)
        items = self._corpus.annotated_documents(
            annotator=task.annotator, kind=task.kind, documents=share.documents
        )
        if task.tells_provenance:
            items = with_provenance(items, self._past)
        task.pieces.write(items, share.out, task.options, report)
        return report


_here: list[_Process] = []
"""The one of this process, when it was started to write shares."""


def _start(task: Task) -> None:
    collect_rarely()
    _here.append(_Process(task))


def _write(share: Share) -> LossReport:
    return _here[0].write(share)


def write_shared(
    task: Task,
    shares: Sequence[Share],
    out: Path,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> LossReport:
    """Let processes write all shares, and put them together; progress counts documents."""
    reports: dict[int, LossReport] = {}
    context = multiprocessing.get_context("spawn")
    workers = min(os.cpu_count() or 1, _MOST_PROCESSES)
    with ProcessPoolExecutor(workers, context, initializer=_start, initargs=(task,)) as pool:
        waiting = {pool.submit(_write, one): number for number, one in enumerate(shares)}
        try:
            while waiting:
                for number, report in _done(waiting, cancelled):
                    reports[number] = report
                    progress(sum(one.documents for one in reports.values()))
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    task.pieces.join([one.out for one in shares], out, task.options)
    whole = LossReport(task.format)
    for number in range(len(shares)):
        whole.merge(reports[number])
    return whole


def _done(
    waiting: dict[Future[LossReport], int], cancelled: Callable[[], bool]
) -> Iterator[tuple[int, LossReport]]:
    """Give the shares that are finished by now; raises what went wrong in one."""
    done, _ = wait(waiting, timeout=_PATIENCE, return_when=FIRST_COMPLETED)
    if cancelled():
        raise Cancelled
    for one in done:
        yield waiting.pop(one), one.result()


def shares_of(documents: Sequence[DocumentId], out: Path, pieces: Pieces) -> list[Share]:
    """Cut the documents into shares; what is joined to one file is written beside it."""
    size = pieces.documents
    return [
        Share(
            documents[start : start + size],
            out if pieces.are_apart else out.with_name(f"{out.name}.{start}"),
        )
        for start in range(0, len(documents), size)
    ]
