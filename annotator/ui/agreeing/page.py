"""The view of agreement: numbers above, the differences behind them below."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.project.project import Project
from annotator.ui.adjudicating.naming import called
from annotator.ui.agreeing.asking import Known, answer
from annotator.ui.agreeing.behind import behind
from annotator.ui.agreeing.choosers import Choosers
from annotator.ui.agreeing.empty import Empty
from annotator.ui.agreeing.figures import Figures
from annotator.ui.agreeing.further.asking import More, more
from annotator.ui.agreeing.further.planning import Planning
from annotator.ui.agreeing.listed import Listed
from annotator.ui.agreeing.records import Alone, Answer, Behind, Narrowed, Question, Row
from annotator.ui.agreeing.reporting import Reporting
from annotator.ui.agreeing.wording import People, left_out, told
from annotator.ui.beside import Beside
from annotator.ui.corpus.page import Page, quiet
from annotator.ui.feedback.sheets import Sheets
from annotator.ui.jobs import Watch
from annotator.ui.plain import PlainLabel
from annotator.ui.views.page import Bench, Spot


class AgreementPage(Page):
    """Counts beside the window whenever something changed since it was last seen."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._workspace, self._settings = bench.workspace, bench.settings
        self._language = bench.presenter.language
        self._known, self._stale, self._every = Known(), True, 0
        self.answer: Answer | None = None
        self.choosers = Choosers()
        self.choosers.asked.connect(self.ask)
        project = bench.workspace.project
        self.people = People()
        self.figures = Figures(project, self._language, self.people)
        self.figures.narrowed.connect(self._narrow)
        self.figures.told.connect(self._tell)
        self.listed = Listed(self.people)
        self.listed.opened.connect(self._open)
        self.listed.compare_wanted.connect(self._compare)
        self.empty = Empty(self.people)
        self.empty.wanted.connect(self._workspace.page_wanted)
        self.empty.every_wanted.connect(lambda: self._ask_otherwise(finished=False))
        self.empty.gold_wanted.connect(lambda: self._ask_otherwise(gold=True))
        self.figures.more_wanted.connect(self._ask_more)
        self.planning = Planning()
        self.state, self.summary = PlainLabel(), PlainLabel()
        self.state.setObjectName("caption")
        self.summary.setWordWrap(True)
        self.reporting = Reporting(project, lambda: self.choosers.question, self)
        self.sheets = Sheets(project, self._language, self)
        self.stop = quiet(self.tr("Stop"), self._stop)
        self.beside, self.looking = Beside(project, self), Beside(project, self)
        self.further = Beside(project, self)
        self._listen()
        self._lay_out()

    def _listen(self) -> None:
        self.beside.done.connect(self._show)
        self.looking.done.connect(self._show_behind)
        self.further.done.connect(self._show_more)
        for one in (self.beside, self.looking, self.further):
            one.failed.connect(lambda problem: self._tell(problem, False))
        for one in (self.beside, self.reporting, self.sheets):
            one.progressed.connect(self._show_progress)
        for one in (self.reporting, self.sheets):
            one.told.connect(self._tell)
            one.button.clicked.connect(lambda _checked: self._show_stop())
        self._workspace.noted.connect(lambda _changes: self._note())
        self._workspace.names_changed.connect(self._note)

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("How far annotators agree"))
        title.setObjectName("heading")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(title)
        top.addWidget(self.state, 1)
        top.addWidget(self.stop)
        top.addWidget(self.reporting.button)
        top.addWidget(self.sheets.button)
        choosing = QHBoxLayout()
        choosing.addWidget(self.choosers)
        choosing.addStretch(1)
        self.panes = QSplitter(Qt.Orientation.Vertical)
        self.panes.setHandleWidth(1)
        self.panes.addWidget(self.figures)
        self.panes.addWidget(self.listed)
        self.panes.setSizes([400, 240])
        self.full = QWidget()
        inner = QVBoxLayout(self.full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(choosing)
        told = QHBoxLayout()
        told.setSpacing(24)
        told.addWidget(self.summary, 1)
        told.addWidget(self.planning, 1)
        inner.addLayout(told)
        inner.addWidget(self.panes, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.full)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.figures)
        self.stop.hide()

    @property
    def busy(self) -> bool:
        """Say whether something is still worked out."""
        return any(one.busy for one in self._jobs)

    @property
    def _jobs(self) -> tuple[Beside, ...]:
        each = (self.reporting, self.sheets)
        return self.beside, self.looking, self.further, *(one.beside for one in each)

    def wake(self) -> None:
        """Work it out again where something changed."""
        every = self._workspace.project.corpus.number_of_documents()
        if self._stale or every != self._every:
            self._stale, self._every = False, every
            self.ask(self.choosers.question)

    def _note(self) -> None:
        self._stale = True
        if self.isVisible():
            self.wake()

    def ask(self, question: Question) -> None:
        """Work out the numbers of a question beside the window."""
        self._tell(self.tr("Working out…"), True)
        self.stop.show()
        self.looking.stop()
        self.further.stop()
        known = self._known

        def work(project: Project, watch: Watch) -> Answer | Alone:
            return answer(project, question, known, watch)

        self.beside.start(work)

    def _show(self, found: object) -> None:
        self.people.called = called(self._workspace.project, self._settings)
        if isinstance(found, Alone):
            self.answer = None
            self._tell("", True)
            self.empty.tell(found)
        elif isinstance(found, Answer):
            self._show_answer(found)
        alone = not isinstance(found, Answer)
        self.reporting.button.setVisible(not alone)
        self.stack.setCurrentWidget(self.empty if alone else self.full)
        self.setFocusProxy(self.empty if alone else self.figures)

    def _show_answer(self, found: Answer) -> None:
        self.answer = found
        self._tell("", True)
        self.choosers.offer(found, self._workspace.project.scheme, self._language)
        words = self.tr("All together: {number}")
        if found.question.gold:
            words = self.tr("Each with the gold, on average: {number}")
        if found.with_themselves:
            words = self.tr(
                "No two annotators share an article yet; with themselves, on texts done twice:"
                " {number}"
            )
        together = words.format(number=told(found.whole))
        self.summary.setText("\n".join(one for one in (together, left_out(found.whole)) if one))
        self.planning.show_result(found.whole)
        self.listed.show_again(())
        self.listed.show_behind(None)
        self.figures.show_answer(found)
        question, language = found.question, self._language
        self.looking.start(lambda project, watch: behind(project, question, language, watch))
        if self.figures.further:
            self._ask_more(0)

    def _ask_more(self, window: int) -> None:
        """Work out what the further tabs show."""
        if self.answer is None:
            return
        question, language, known = self.answer.question, self._language, self._known
        self._tell(self.tr("Working out…"), True)

        def work(project: Project, watch: Watch) -> More:
            return more(project, question, window, language, known, watch)

        self.further.start(work)
        self._show_stop()

    def _show_more(self, found: object) -> None:
        if isinstance(found, More):
            self._tell("", True)
            self.figures.show_more(found)
            self.listed.show_again(found.rows)

    def _ask_otherwise(self, **otherwise: bool) -> None:
        """Ask for what can be compared where what was asked cannot."""
        question = replace(self.choosers.question, **otherwise)
        self.choosers.take(question)
        self.ask(question)

    def _show_behind(self, found: object) -> None:
        if not isinstance(found, Behind) or self.answer is None:
            return
        self.listed.show_behind(found)
        self.figures.show_behind(found)
        if self.answer.question.type:
            self.figures.narrow_to_type(self.answer.question.type)

    def _narrow(self, narrowed: Narrowed, names: tuple[str, ...]) -> None:
        """List what lies behind a number, with the keyboard in the list."""
        self.listed.narrow(narrowed, *names)
        self.listed.setFocus()

    def _open(self, row: Row) -> None:
        self.setFocusProxy(self.listed)  # whoever comes back goes on in the list
        self._workspace.show_place(row.document, *row.place)

    def _compare(self, row: Row) -> None:
        self.setFocusProxy(self.listed)
        self._workspace.spot_wanted.emit("compare", Spot(row.document, *row.place, row.people))

    def _show_progress(self, done: int, total: int) -> None:
        words = self.tr("Working out… {done} of {all}").format(done=f"{done:,}", all=f"{total:,}")
        self._tell(words, True)
        self.stop.show()

    def _show_stop(self) -> None:
        self.stop.setVisible(any(one.busy for one in self._jobs if one is not self.looking))

    def _stop(self) -> None:
        for one in self._jobs:
            one.stop()
        # What was answered before stands; coming back or choosing something begins anew.
        self._stale = True
        if self.answer is not None:
            self._show_answer(self.answer)
        self._tell(self.tr("Stopped."), True)

    def stop_working(self) -> None:
        """Stop what goes on, and wait for its end, before the window goes."""
        for one in self._jobs:
            one.finish()

    def _tell(self, sentence: str, went_well: bool) -> None:
        self.state.setObjectName("caption" if went_well else "problem")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(sentence)
        self._show_stop()
