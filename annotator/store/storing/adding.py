"""Stores an import in turns between which others may write, all of it or nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from time import monotonic, sleep

from annotator.errors import Cancelled
from annotator.model.sets import AnnotatedDocument
from annotator.store.bulk import Bulk
from annotator.store.database import CorpusFile
from annotator.store.records import Added
from annotator.store.search.index import Index
from annotator.store.storing import unfinished
from annotator.store.storing.lock import hold
from annotator.store.storing.turns import GAP, Turn

_FEW, _LIGHT = 200, 600_000
"""Documents that are read before a turn begins, and what they weigh: so many are stored in about a
tenth of a second, and an import of no more is one transaction.
"""
_MANY, _HEAVY, _SOON = 1200, 3_600_000, 0.3
"""What is read instead while it took no more seconds than this: as much as a turn stores, since a
large turn is written in less time than small ones.
"""
_OF_AN_ANNOTATION = 60
"""What an annotation weighs, in characters of text: it takes as long to store as these."""


class Adding:
    """One import; what comes in is read while nobody has to wait, and then written."""

    def __init__(
        self,
        file: CorpusFile,
        index: Index,
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._file, self._index = file, index
        self._progress, self._cancelled = progress, cancelled
        self._turns = self._done = 0
        self._is_noted = False
        self.added = Added(0, 0, 0, 0)

    def add_all(
        self, items: Iterable[AnnotatedDocument], note: Callable[[CorpusFile], None]
    ) -> None:
        """Write every item; the progress counts items. `note` is called in the last transaction.

        What is raised on the way, also by the items, leaves the corpus as it was.
        """
        ahead = _Ahead(iter(items))
        ahead.read()
        with ExitStack() as at_end:
            if not ahead.is_small:
                self._wait_for_others(at_end)
            try:
                while ahead.items:
                    self._write(ahead, note)
                    self._rest(ahead)
                if self._is_noted:
                    with self._file.transaction():
                        self._finish(note)
            except BaseException:
                if self._is_noted:
                    unfinished.take_out(self._file)
                raise

    def _wait_for_others(self, at_end: ExitStack) -> None:
        """Let an import that is under way end: its articles are taken out when it fails."""
        while (held := hold(self._file.path)) is None:
            if self._cancelled():
                raise Cancelled
            sleep(GAP)
        at_end.enter_context(held)
        unfinished.take_out(self._file)

    def _write(self, ahead: _Ahead, note: Callable[[CorpusFile], None]) -> None:
        """Write as much as a turn takes; an import that is small, in one turn."""
        bulk, turn = Bulk(self._file), Turn(self._file.path)
        is_small = ahead.is_small and not self._turns
        with self._file.transaction():
            while ahead.items:
                if self._cancelled():
                    raise Cancelled
                bulk.add(ahead.items.popleft(), self._index)
                self._done += 1
                self._progress(self._done)
                if turn.is_over and not is_small:
                    break
            self._index.finish()
            self._count(bulk)
            if ahead.is_last and not ahead.items:
                self._finish(note)
            else:
                unfinished.note(self._file, self._turns, bulk.documents, bulk.sets)
        self._is_noted = bool(ahead.items) or not ahead.is_last
        self._turns += 1

    def _count(self, bulk: Bulk) -> None:
        added = self.added
        self.added = Added(
            added.documents + len(bulk.documents),
            added.sets + len(bulk.sets),
            added.annotations + bulk.annotations,
            added.already_there + bulk.already_there,
        )

    def _finish(self, note: Callable[[CorpusFile], None]) -> None:
        if self._is_noted:
            unfinished.forget(self._file)
        if self.added.documents or self.added.sets:
            note(self._file)

    def _rest(self, ahead: _Ahead) -> None:
        """Read on, and see that others had time to begin."""
        since = monotonic()
        if not ahead.items:
            ahead.read()
        if ahead.items or self._is_noted:
            sleep(max(0.0, GAP - (monotonic() - since)))


class _Ahead:
    """Items that were read and are not written yet; `is_last` says that no others follow.

    `is_small` says that they are few besides.
    """

    def __init__(self, source: Iterator[AnnotatedDocument]) -> None:
        self._source = source
        self.items: deque[AnnotatedDocument] = deque()
        self.is_last = self.is_small = False

    def read(self) -> None:
        weight, since = 0, monotonic()
        while not _is_enough(len(self.items), weight, since):
            one = next(self._source, None)
            if one is None:
                self.is_last = True
                self.is_small = len(self.items) <= _FEW and weight <= _LIGHT
                return
            annotations = sum(len(work.annotations) for work in one.sets)
            weight += len(one.document.text) + _OF_AN_ANNOTATION * annotations
            self.items.append(one)


def _is_enough(number: int, weight: int, since: float) -> bool:
    if number < _FEW and weight < _LIGHT:
        return False
    return number >= _MANY or weight >= _HEAVY or monotonic() - since > _SOON
