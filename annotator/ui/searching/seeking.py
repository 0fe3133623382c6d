"""Answers questions to the corpus beside the window: in one thread, with one connection of its own.

A question that is asked while another is answered takes its place at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Lock

from PySide6.QtCore import QObject, QThread, Signal

from annotator.errors import AnnotatorError, Cancelled
from annotator.project.project import Project
from annotator.search.concordance import CONTEXT_ORDERS, ContextOrder, Hit, Order
from annotator.search.query import Query
from annotator.store.corpus import Corpus, Searcher

WIDTH = 110
"""Code points of text on either side of a hit: as much as a wide window shows."""

FIRST, NEXT = 60, 1_000
"""How many hits are read at first, so that they are seen at once, and at a time from then on."""


@dataclass(frozen=True, slots=True)
class Question:
    """A query with the order of its answers and whose annotations count (None: everybody's)."""

    query: Query
    order: Order | ContextOrder = "corpus"
    annotator: str | None = None

    @property
    def context_order(self) -> ContextOrder | None:
        """Give the order when it is known only once all hits are read."""
        return next((one for one in CONTEXT_ORDERS if one == self.order), None)

    @property
    def document_order(self) -> Order:
        """Give the order in which documents are read."""
        orders: dict[str, Order] = {"date": "date", "newest": "newest", "rank": "rank"}
        return orders.get(self.order, "corpus")


@dataclass(frozen=True, slots=True)
class Answer:
    """Hits that follow those before; `complete` says that there are no more."""

    hits: list[Hit]
    is_first: bool
    complete: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """In how many documents a query holds, and how many hits it has where that is known."""

    documents: int
    hits: int | None


class Seeking(QObject):
    """Asks one question at a time; what comes of an earlier one is never told."""

    answered = Signal(object)  # Answer
    counted = Signal(object)  # Tally
    failed = Signal(object)  # AnnotatorError
    settled = Signal()  # nothing more is to be told for now

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._waiting = 0
        self._thread = _Thread(project, self)
        self._thread.told.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Say whether something is still to be told."""
        return self._waiting > 0

    def ask(self, question: Question, at_least: int = FIRST) -> None:
        """Ask a question in place of the one before, for at least so many hits."""
        self.drop()
        self._waiting = 1
        self._thread.put(_Wish(self._number, question, at_least))

    def read_on(self, up_to: int) -> None:
        """Ask for more hits of the same question, so many in all."""
        self._waiting += 1
        self._thread.put(_Wish(self._number, None, up_to))

    def drop(self) -> None:
        """Ask nothing any more."""
        self._number += 1
        self._waiting = 0
        self._thread.drop(self._number)

    def finish(self) -> None:
        """Stop and wait for the end, before the window goes."""
        self.drop()
        self._thread.finish()

    def _tell(self, number: int, what: object) -> None:
        if number != self._number:
            return
        if isinstance(what, Answer):
            self.answered.emit(what)
        elif isinstance(what, Tally):
            self.counted.emit(what)
        elif isinstance(what, AnnotatorError):
            self.failed.emit(what)
        else:
            self._waiting = max(0, self._waiting - 1)
            if not self._waiting:
                self.settled.emit()


@dataclass(frozen=True, slots=True)
class _Wish:
    """A question, or (None) more of the last one, up to so many hits."""

    number: int
    question: Question | None
    up_to: int


_DONE = object()


class _Thread(QThread):
    told = Signal(int, object)

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._read_only = project.corpus.path, project.read_only
        self._wishes: SimpleQueue[_Wish | None] = SimpleQueue()
        self._current = 0
        self._reading: Corpus | None = None
        self._lock = Lock()

    def put(self, wish: _Wish) -> None:
        if not self.isRunning():
            self.start()
        self._wishes.put(wish)

    def drop(self, number: int) -> None:
        """Let a number be the only one that counts, and end what is read for another."""
        with self._lock:
            self._current = number
            if self._reading is not None:
                self._reading.interrupt()

    def finish(self) -> None:
        if self.isRunning():
            self._wishes.put(None)
            self.wait()

    def run(self) -> None:
        corpus: Corpus | None = None
        reader: _Reader | None = None
        while (wish := self._wishes.get()) is not None:
            if wish.number != self._current:
                continue
            try:
                if corpus is None:
                    corpus = Corpus.open(self._path, read_only=self._read_only)
                if wish.question is not None:
                    reader = self._reader(corpus, wish.number, wish.question)
                if reader is not None:
                    self._read(corpus, reader, wish)
            except AnnotatorError as problem:
                # What was interrupted for another question is nobody's problem.
                self.told.emit(wish.number, problem)
            self.told.emit(wish.number, _DONE)
        if corpus is not None:
            corpus.close()

    def _reader(self, corpus: Corpus, number: int, question: Question) -> _Reader:
        # An index that is made anew here must not be interrupted.
        searcher = corpus.searcher(question.annotator)
        return _Reader(
            searcher,
            question,
            lambda answer: self.told.emit(number, answer),
            lambda: self._current != number,
        )

    def _read(self, corpus: Corpus, reader: _Reader, wish: _Wish) -> None:
        with self._lock:
            if wish.number != self._current:
                return
            self._reading = corpus
        try:
            reader.read(wish.up_to)
        finally:
            with self._lock:
                self._reading = None


class _Reader:
    """Reads the hits of one question page by page."""

    def __init__(
        self,
        searcher: Searcher,
        question: Question,
        tell: Callable[[object], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._searcher = searcher
        self._question = question
        self._tell = tell
        self._cancelled = cancelled
        self._start = None
        self._told = 0
        self._is_new = True
        self._complete = False

    def read(self, up_to: int) -> None:
        """Tell hits until there are so many; at first also how many there are in all."""
        if self._question.context_order is not None and self._is_new:
            self._sort(self._question.context_order)
            return
        while not self._complete and (self._is_new or self._told < up_to):
            is_first = self._is_new
            self._tell_page(FIRST if is_first else NEXT)
            if is_first:
                self._count()

    def _sort(self, order: ContextOrder) -> None:
        question = self._question
        hits = self._searcher.sorted_hits(
            question.query, order, width=WIDTH, cancelled=self._cancelled
        )
        self._answer(hits, complete=True)
        documents = len({hit.document for hit in hits})
        self._tell(Tally(documents, len(hits)))

    def _tell_page(self, limit: int) -> None:
        page = self._searcher.page(
            self._question.query,
            self._question.document_order,
            self._start,
            limit=limit,
            width=WIDTH,
            cancelled=self._cancelled,
        )
        self._start = page.next
        self._answer(list(page.hits), complete=page.next is None)

    def _answer(self, hits: list[Hit], *, complete: bool) -> None:
        if self._cancelled():
            raise Cancelled
        self._tell(Answer(hits, self._is_new, complete))
        self._told += len(hits)
        self._is_new, self._complete = False, complete

    def _count(self) -> None:
        counted = self._searcher.count(self._question.query, cancelled=self._cancelled)
        self._tell(Tally(counted.documents, counted.hits))
