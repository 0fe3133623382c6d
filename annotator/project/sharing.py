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
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.errors import Cancelled
from annotator.formats import Format, Parts, Plan, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared.parts import open_text, write_files, write_folder, write_pieces
from annotator.model.identity import DocumentId
from annotator.model.sets import SetKind
from annotator.store.corpus import Corpus

LEAST_SHARED = 1500
"""Documents; fewer are written sooner by one process than others take to start."""
_CHUNK = 250
_MOST_PROCESSES = 4
_PATIENCE = 0.2
"""Seconds between two looks whether the person wants it stopped."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one process writes: some documents of a corpus, in a format, to a place.

    The format goes along as its parts, so that the process need not look for every format.
    """

    corpus: Path
    format: str
    parts: Parts
    is_folder: bool
    documents: Sequence[DocumentId]
    annotator: str | None
    kind: SetKind | None
    options: WriteOptions
    out: Path


def may_share(chosen: Format, options: WriteOptions, count: int) -> bool:
    """Say whether several processes would be of use, and can be.

    A frozen program cannot start others of itself, and what cuts clitics is too large to hand on.
    """
    return (
        chosen.parts is not None
        and options.clitics is None
        and count >= LEAST_SHARED
        and (os.cpu_count() or 1) > 1
        and not getattr(sys, "frozen", False)
    )


def write_share(share: Share) -> LossReport:
    """Write the documents of a share, in a process of its own."""
    report = LossReport(share.format)
    with Corpus.open(share.corpus, read_only=True) as corpus:
        items = corpus.annotated_documents(
            annotator=share.annotator, kind=share.kind, documents=share.documents
        )
        if share.is_folder:
            write_folder(items, share.out, share.parts, share.options, report)
        else:
            with open_text(share.out) as file:
                write_pieces(items, file, share.parts, share.options, report)
    return report


def write_shared(
    shares: Sequence[Share],
    chosen: Format,
    out: Path,
    options: WriteOptions,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> LossReport:
    """Let processes write all shares, and put them together; progress counts documents."""
    assert chosen.parts is not None  # noqa: S101 - may_share asks for it
    reports: dict[int, LossReport] = {}
    context = multiprocessing.get_context("spawn")
    workers = min(os.cpu_count() or 1, _MOST_PROCESSES)
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        waiting = {pool.submit(write_share, one): number for number, one in enumerate(shares)}
        try:
            while waiting:
                for number, report in _done(waiting, cancelled):
                    reports[number] = report
                    progress(sum(one.documents for one in reports.values()))
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    if chosen.is_folder:
        write_files(out, chosen.parts.beside(options))
    else:
        _put_together([one.out for one in shares], out, chosen.parts, options)
    whole = LossReport(chosen.key)
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
    corpus: Path,
    documents: Sequence[DocumentId],
    chosen: Format,
    whose: tuple[str | None, SetKind | None],
    options: WriteOptions,
    out: Path,
) -> list[Share]:
    """Cut the documents into shares; each knows the file names of its own documents only."""
    plan, parts = options.plan or Plan({}, ()), chosen.parts
    assert parts is not None  # noqa: S101 - may_share asks for it
    found: list[Share] = []
    for start in range(0, len(documents), _CHUNK):
        some = documents[start : start + _CHUNK]
        own = replace(plan, names={one: plan.names[one] for one in some})
        place = out if chosen.is_folder else out.with_name(f"{out.name}.{start}")
        made = replace(options, plan=own)
        found.append(Share(corpus, chosen.key, parts, chosen.is_folder, some, *whose, made, place))
    return found
