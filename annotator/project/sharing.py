"""Exports a large corpus with several processes, each writing its part of the documents.

Every process opens the corpus for itself, so that no document goes from one to another; parts are
put together in the order of the corpus, so that the bytes are those of one process.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from annotator.errors import Cancelled
from annotator.formats import Format, Parts, Pieces, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared.parts import open_text, write_files, write_folder, write_pieces
from annotator.garbage import collect_rarely
from annotator.model.identity import DocumentId
from annotator.model.sets import SetKind
from annotator.store.corpus import Corpus

LEAST_SHARED = 2000
"""Documents; fewer are written sooner by one process than others take to start.

Starting takes what some 800 articles of XMI take or 2,700 of JSON Lines: this lies between.
"""
_CHUNK = 100
_MOST_PROCESSES = 4
_PATIENCE = 0.2
"""Seconds between two looks whether the person wants it stopped."""


@dataclass(frozen=True, slots=True)
class Task:
    """What all processes of an export need to know: each is told once, when it starts.

    The format goes along as its parts or pieces, so that no process looks for every format.
    """

    corpus: Path
    format: str
    way: Parts | Pieces
    is_folder: bool
    annotator: str | None
    kind: SetKind | None
    options: WriteOptions


@dataclass(frozen=True, slots=True)
class Share:
    """What is written at one go: some documents, to a place."""

    documents: Sequence[DocumentId]
    out: Path


def way_of(chosen: Format) -> Parts | Pieces | None:
    """Say how a format is written by several processes, if it can be."""
    return chosen.parts or chosen.pieces


def may_share(chosen: Format, options: WriteOptions, count: int) -> bool:
    """Say whether several processes would be of use, and can be.

    A frozen program cannot start others of itself, and what cuts clitics is too large to hand on.
    """
    return (
        way_of(chosen) is not None
        and options.clitics is None
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

    def write(self, share: Share) -> LossReport:
        """Write the documents of a share."""
        task, report = self._task, LossReport(self._task.format)
        items = self._corpus.annotated_documents(
            annotator=task.annotator, kind=task.kind, documents=share.documents
        )
        if isinstance(task.way, Pieces):
            task.way.write(items, share.out, task.options, report)
        elif task.is_folder:
            write_folder(items, share.out, task.way, task.options, report)
        else:
            with open_text(share.out) as file:
                write_pieces(items, file, task.way, task.options, report)
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
    if isinstance(task.way, Pieces):
        task.way.join([one.out for one in shares], out, task.options)
    elif task.is_folder:
        write_files(out, task.way.beside(task.options))
    else:
        _put_together([one.out for one in shares], out, task.way, task.options)
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


def _put_together(pieces: Sequence[Path], out: Path, parts: Parts, options: WriteOptions) -> None:
    with open_text(out) as file:
        file.write(parts.head(options))
    with out.open("ab") as file:
        is_first = True
        for piece in pieces:
            if piece.stat().st_size:
                file.write(b"" if is_first else parts.between.encode())
                is_first = False
                with piece.open("rb") as part:
                    shutil.copyfileobj(part, file, 1024 * 1024)
            piece.unlink()
        file.write(parts.tail.encode())


def shares_of(
    documents: Sequence[DocumentId], out: Path, way: Parts | Pieces, *, is_folder: bool
) -> list[Share]:
    """Cut the documents into shares; those of one file are written to pieces beside it."""
    size = way.documents if isinstance(way, Pieces) else _CHUNK
    is_within = is_folder and not isinstance(way, Pieces)
    return [
        Share(
            documents[start : start + size],
            out if is_within else out.with_name(f"{out.name}.{start}"),
        )
        for start in range(0, len(documents), size)
    ]
