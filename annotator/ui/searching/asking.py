"""What is sought in the window, how it is ordered, and keeping what is shown up to date."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError, QueryError
from annotator.model.changes import Changes
from annotator.project.searching import read_query
from annotator.search.concordance import CONTEXT_ORDERS, ORDERS, ContextOrder, Hit, Order
from annotator.search.query import All, AnyOf, Filter, Marked, Not, Query, Unmarked
from annotator.ui.language import isolated, say_error
from annotator.ui.searching.concordance.rows import ConcordanceRows
from annotator.ui.searching.concordance.table import MOST_ROWS
from annotator.ui.searching.seeking import FIRST, Answer, Question, Seeking, Tally
from annotator.ui.workspace import Workspace

_PAUSE = 300
"""Milliseconds without an edit, after which the results are read anew."""


class Asking(QObject):
    """Turns what is typed into questions, and answers into rows."""

    told = Signal(str, bool)  # what to say under the box, and whether it is a problem
    begun = Signal()  # something else is sought

    def __init__(self, workspace: Workspace, rows: ConcordanceRows) -> None:
        super().__init__(rows)
        self._workspace = workspace
        self._rows = rows
        self.text = ""
        self.order: Order | ContextOrder = "corpus"
        self.annotator: str | None = None
        self.question: Question | None = None
        self.tally: Tally | None = None
        self.problem: AnnotatorError | None = None
        self._renewing: list[Hit] | None = None
        self._wanted = FIRST
        self.seeking = Seeking(workspace.project, self)
        self.seeking.answered.connect(self._take)
        self.seeking.counted.connect(self._count)
        self.seeking.failed.connect(self._fail)
        rows.table.wanted.connect(self.seeking.read_on)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PAUSE)
        self._late.timeout.connect(self.renew)
        workspace.noted.connect(self._follow)
        workspace.scheme_changed.connect(lambda: self.ask(self.text))

    @property
    def busy(self) -> bool:
        """Say whether something is still read."""
        return self.seeking.busy or self._late.isActive()

    def ask(self, text: str) -> None:
        """Seek something else; what cannot be understood is told, and the rows stay."""
        self.text = text.strip()
        self.problem = None
        if not self.text:
            self._forget()
            return
        try:
            query = read_query(self.text, self._workspace.project.scheme)
        except QueryError as problem:
            self.seeking.drop()
            self.problem = problem
            self.told.emit(say_error(problem), True)
            return
        self.question = Question(query, self.order, self.annotator)
        self.tally, self._renewing = None, None
        self._late.stop()
        self.seeking.ask(self.question)
        self.begun.emit()

    def _forget(self) -> None:
        self.question = self.tally = self._renewing = None
        self.seeking.drop()
        self._rows.table.clear()
        self.told.emit(self.advice(), False)
        self.begun.emit()

    def advice(self) -> str:
        """Say how one searches, while nothing is sought."""
        return self.tr(
            "A word is found in every spelling and with every clitic; words in quotation marks"
            " are found one after the other. The form writes what else can be asked."
        )

    def set_order(self, order: str) -> None:
        """Sort what is found otherwise."""
        every: tuple[Order | ContextOrder, ...] = (*ORDERS, *CONTEXT_ORDERS)
        for one in every:
            if order == one != self.order:
                self.order = one
                self.ask(self.text)
                return

    def set_annotator(self, annotator: str | None) -> None:
        """Look at the annotations of one annotator, or of all."""
        if annotator != self.annotator:
            self.annotator = annotator
            self.ask(self.text)

    def renew(self) -> None:
        """Read again what is shown, without losing the place in it."""
        if self.question is None or self.problem is not None:
            return
        self._renewing, self.tally = [], None
        self._wanted = max(FIRST, len(self._rows.table.hits))
        self.seeking.ask(self.question, self._wanted)

    def finish(self) -> None:
        """Stop, before the window goes."""
        self._late.stop()
        self.seeking.finish()

    def _take(self, answer: Answer) -> None:
        if self._renewing is None:
            if answer.is_first:
                self._rows.begin(answer.hits, complete=answer.complete)
            else:
                self._rows.table.go_on(answer.hits, complete=answer.complete)
        else:
            self._renewing += answer.hits
            if answer.complete or len(self._renewing) >= self._wanted:
                hits, self._renewing = self._renewing, None
                count = self.tally.hits if self.tally is not None else None
                self._rows.renew(hits, complete=answer.complete, count=count)
        self._say()

    def _count(self, tally: Tally) -> None:
        self.tally = tally
        if self._renewing is None:
            self._rows.table.count(tally.hits)
        self._say()

    def _fail(self, problem: AnnotatorError) -> None:
        self.problem, self._renewing = problem, None
        self.told.emit(say_error(problem), True)

    def _say(self) -> None:
        """Say how much was found, as far as that is known."""
        table, tally = self._rows.table, self.tally
        if tally is None and not table.complete:
            self.told.emit(self.tr("Searching…"), False)
            return
        hits = len(table.hits) if table.complete and len(table.hits) < MOST_ROWS else None
        hits = hits if hits is not None else tally.hits if tally is not None else None
        if hits == 0:
            self.told.emit(self.tr("Nothing was found."), False)
            return
        parts: list[str] = []
        if hits is not None:
            parts.append(self.tr("Hits: {number}").format(number=isolated(f"{hits:,}")))
        if tally is not None:
            number = isolated(f"{tally.documents:,}")
            parts.append(self.tr("Articles: {number}").format(number=number))
        if hits is not None and hits > MOST_ROWS:
            number = isolated(f"{MOST_ROWS:,}")
            parts.append(self.tr("listed are the first {number}").format(number=number))
        self.told.emit(" · ".join(parts), False)

    def _follow(self, changes: Changes) -> None:
        """Read anew after an edit on which the answer may depend."""
        query = self.question.query if self.question is not None else None
        if query is None:
            return
        of_pages = bool(changes.pages or changes.managed)
        of_sets = bool(changes.sets or changes.annotations)
        if (of_sets and _asks(query, marks=True)) or (of_pages and _asks(query, marks=False)):
            self._late.start()


def _asks(query: Query, *, marks: bool) -> bool:
    """Say whether a query asks about annotations, or about what documents are said to be."""
    if isinstance(query, All | AnyOf):
        return any(_asks(part, marks=marks) for part in query.parts)
    if isinstance(query, Not):
        return _asks(query.part, marks=marks)
    if isinstance(query, Filter):
        return (query.field in {"status", "annotator"}) == marks
    return marks and isinstance(query, Marked | Unmarked)
