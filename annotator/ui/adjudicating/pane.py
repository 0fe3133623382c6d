"""The page of the adjudication: one difference after the other, decided with one key."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.model.changes import Changes
from annotator.project.adjudicating import Adjudicated
from annotator.project.adjudicating_deciding import REASON, Action
from annotator.project.adjudicating_queue import Difference, Table, read_table
from annotator.project.gold.choosing import DONE
from annotator.project.gold.defaults import KeepWay, way_of
from annotator.project.gold.reasons import listed_reasons
from annotator.project.gold.standing import in_gold
from annotator.project.gold.surveying import Stop
from annotator.ui.adjudicating.acting import Acting
from annotator.ui.adjudicating.choosing.bar import ChoiceBar
from annotator.ui.adjudicating.deciding import Versions
from annotator.ui.adjudicating.merging import Merging
from annotator.ui.adjudicating.queue import Queue, nearest, row_of
from annotator.ui.adjudicating.showing import Article
from annotator.ui.adjudicating.surveying import Memory, Round
from annotator.ui.adjudicating.wording import (
    Wording,
    first_reasons,
    history_label,
    merged_label,
    problems_label,
    standing_label,
    walk_label,
)
from annotator.ui.feedback.promoting import Promoting
from annotator.ui.keyboard import key_name
from annotator.ui.language import isolated, say_error
from annotator.ui.plain import plain_tip
from annotator.ui.views.page import Bench, Spot

_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class AdjudicatePane(QWidget):
    """Walks through what annotators did differently; what is decided leads on to what is open."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._workspace = bench.workspace
        self._language = bench.presenter.language
        self.table: Table | None = None
        self.listed: list[Difference] = []
        self._memory = Memory()
        self._goal: Stop | None = None
        self._wants_all = False
        self._merged = ""
        self.bar = ChoiceBar(bench.settings, bench.presenter.language)
        self.queue = Queue(self._take_key)
        self.versions = Versions()
        self.article = Article(bench.settings, bench.presenter)
        self.merging = Merging(bench.workspace, bench.jobs, self)
        self.round = Round(bench.workspace, bench.jobs, self)
        self.acting = Acting(bench.workspace, self)
        self.promoting = Promoting(bench.workspace, bench.jobs, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addWidget(_panes(self.queue, self.versions, self.article), 1)
        self._connect()
        self.setFocusProxy(self.queue)

    def _connect(self) -> None:
        tell, bar, panel = self.bar.told.setText, self.bar, self.bar.panel
        self.queue.currentRowChanged.connect(lambda _row: self._show_difference(moved=True))
        bar.article_wanted.connect(self.read)
        bar.walk_changed.connect(self._walk_anew)
        bar.names_changed.connect(self._show_difference)
        bar.names_changed.connect(self._workspace.names_changed)
        panel.merge_wanted.connect(self.merge)
        panel.keep_wanted.connect(lambda: self._workspace.change_corpus(KeepWay(panel.way)))
        panel.whose_changed.connect(self._walk_anew)
        panel.left.connect(self.queue.setFocus)
        self.merging.done.connect(self._end_merge)
        self.merging.failed.connect(tell)
        self.round.renewed.connect(self._show_queue)
        self.round.failed.connect(lambda said: (bar.stay_here(), self._walk_anew(), tell(said)))
        self.acting.told.connect(tell)
        self._workspace.noted.connect(self._note)
        self._connect_deeds()

    def _connect_deeds(self) -> None:
        versions, acting = self.versions, self.acting
        versions.taken.connect(self.take)
        versions.both_wanted.connect(lambda: self.decide("both"))
        versions.none_wanted.connect(lambda: self.decide("reject"))
        versions.edit_wanted.connect(lambda: acting.edit(self.table, self.at))
        versions.example_wanted.connect(self._acts()["x"])
        versions.all_wanted.connect(self._ask_for_all)
        versions.all_taken.connect(self.take_all)
        versions.giving_back_wanted.connect(self._ask_to_give_back)
        versions.giving.wanted.connect(
            lambda who, comment: acting.give_back(self.table, who, comment)
        )
        versions.reason_unwanted.connect(acting.remove_reason)
        versions.reasons.added.connect(acting.add_reason)
        versions.reasons.renamed.connect(acting.rename_reason)
        versions.reasons.removed.connect(acting.remove_reason)
        versions.left.connect(self.queue.setFocus)

    @property
    def busy(self) -> bool:
        """Say whether a merge or a survey goes on."""
        return self.merging.busy or self.round.busy

    def wake(self) -> None:
        """Read anew what others, or the same person in the text, did meanwhile."""
        self.bar.list_all(self._workspace.project)
        self._walk_anew()

    def _note(self, changes: Changes) -> None:
        """Read what was changed; where that is another article, as by undo, go there."""
        if not self.isVisible():
            return
        touched = changes.documents | changes.managed
        if len(touched) == 1 and self.bar.article not in touched:
            self.bar.go_to(next(iter(touched)))
        self.bar.panel.offer(way_of(self._workspace.project))
        self.read()
        self.round.renew(touched - {self.bar.article})
        if self.round.busy:
            self._tell()

    def show_spot(self, spot: Spot) -> None:
        """Go to the first difference about a place of an article, or to the nearest one."""
        if not self.bar.go_to(spot.document):
            self.bar.told.setText(self.tr("Fewer than two annotators have worked on this article."))
            return
        self.bar.kinds.setCurrentIndex(0)
        self.bar.layers.setCurrentIndex(0)
        self._walk_anew()
        self.queue.setCurrentRow(nearest(self.listed, spot.start))
        self.queue.setFocus()

    # What is shown

    def read(self) -> None:
        """Read the article that is chosen, with its differences."""
        document, before = self.bar.article, self.table
        self._merged = ""
        try:
            project, finished = self._workspace.project, self.bar.panel.way.finished
            self.table = None
            if document is not None:
                self.table = read_table(project, document, before, finished=finished)
        except AnnotatorError as problem:
            self.bar.told.setText(say_error(problem))
        shown = before.document.id if before is not None else None
        if self.table is None or self.table.document.id != shown:
            self.article.show_table(self.table)
        kept = self._workspace.project.corpus.kept(REASON)
        self.versions.offer(listed_reasons(kept, first_reasons()))
        self.round.note(self.table)
        self._show_queue()

    def _walk_anew(self) -> None:
        bar = self.bar
        kind, layer = str(bar.kinds.currentData()), str(bar.layers.currentData() or "")
        self.round.choose(bar.order, kind, layer)
        self.round.go_through(whole=bar.whole, finished=bar.panel.way.finished)
        self.read()

    def _show_queue(self) -> None:
        """List the differences of the walk, and stand where there is something to do."""
        table = self.table
        goal = self._goal.key if self._goal is not None else None
        here = goal or (self.at.key if self.at is not None else None)
        differences = table.differences if table is not None else ()
        undone = self._memory.undone(table)
        if table is None:
            self.listed, lines = [], []
        else:
            by_key = {one.key: one for one in differences}
            stops = self.round.of(table.document.id)
            self.listed = [by_key[one.key] for one in stops if one.key in by_key]
            wording = Wording(self._workspace.project.scheme, table, self._language)
            lines = [f"{'✓' if one.settled else '○'} {wording.line(one)}" for one in self.listed]
        self.queue.show_lines(lines, row_of(self.listed, undone or here))
        self._goal = None
        self._show_difference()

    def _tell(self) -> None:
        table, at = self.table, self.at
        said = standing_label(table)
        if table is not None and self.round.whole:
            key = at.key if at is not None else None
            place = self.round.place(table.document.id, key)
            said = walk_label(self.round.stops, place, surveying=self.round.busy)
        self.bar.told.setText(" · ".join(filter(None, (self._merged, said))))

    @property
    def at(self) -> Difference | None:
        """Give the difference at hand."""
        row = self.queue.currentRow()
        return self.listed[row] if 0 <= row < len(self.listed) else None

    def _show_difference(self, *, moved: bool = False) -> None:
        table, one = self.table, self.at
        self._wants_all = False
        if moved:
            self._merged = ""
        self.versions.clear_reason()
        self.versions.give.setEnabled(table is not None)
        self._tell()
        scheme = self._workspace.project.scheme
        if table is not None:
            self.article.show_difference(table, scheme, one)
        if table is None or one is None:
            self.versions.show_versions("", (), "")
            return
        wording = Wording(scheme, table, self._language)
        names = self.bar.names(table.annotators)
        taken = in_gold(table, scheme, one)
        lines = [
            f"{at} · {'✓ ' if who in taken else ''}{isolated(names[who])}"
            f" · {wording.version(one, who)}"
            for at, who in enumerate(table.annotators, 1)
        ]
        told = history_label(one.history, names)
        if one.settled and not one.decisions:
            told = "\n".join((self.tr("Decided by the merge"), *filter(None, [told])))
        self.versions.show_versions(wording.line(one), lines, told)

    # Decisions

    def take(self, which: int) -> None:
        """Take the version of an annotator (from 0), or all of the type, when that is wanted."""
        if self.table is None or which >= len(self.table.annotators):
            return
        if self._wants_all:
            self.take_all(which)
        else:
            self.decide("take", self.table.annotators[which])

    def decide(self, action: Action, annotator: str = "") -> None:
        """Decide about the difference at hand, and go on to what is open."""
        one, document = self.at, self.bar.article
        if one is None or document is None:
            return
        goal = self._goal = self.round.next_open(document, one.key)
        verdict = self.versions.verdict(action, annotator)
        if not self.acting.decide(document, one.key, verdict, self.table):
            self._goal = None
        elif goal is not None and goal.document != document:
            self._go(goal)

    def take_all(self, which: int) -> None:
        """Take all that an annotator (from 0) has of the type at hand."""
        self._wants_all = False
        table, one = self.table, self.at
        if table is not None and one is not None and which < len(table.annotators):
            self.acting.take_all(table, one, self.versions.verdict("take", table.annotators[which]))

    def _ask_for_all(self) -> None:
        if self.at is not None:
            self._wants_all = True
            self.bar.told.setText(
                self.tr("Whose? Press a number, and everything of this type is taken from there.")
            )
            self.queue.setFocus()

    def _ask_to_give_back(self) -> None:
        table = self.table
        if table is None:
            return
        done = [one for one, status in table.statuses.items() if status in DONE]
        names = self.bar.names(sorted(table.statuses))
        if done:
            self.versions.ask_to_give_back({one: names[one] for one in sorted(done)})
        else:
            self.bar.told.setText(self.tr("Nobody has finished this article."))

    def merge(self, every: bool) -> None:
        """Merge the article, or all of them."""
        self.bar.told.setText(self.tr("Merging…"))
        panel = self.bar.panel
        document = None if every else self.bar.article
        self.merging.start(panel.way, document, anew=panel.anew.isChecked())

    def _end_merge(self, found: Adjudicated) -> None:
        self._memory.forget()
        self._workspace.run(lambda: found.changes, follow=False)
        self.bar.panel.anew.setChecked(False)
        self._merged = merged_label(found)
        self._tell()
        self.bar.told.setToolTip(plain_tip(problems_label(found)))
        self.queue.setFocus()

    # The walk

    def _go(self, stop: Stop) -> None:
        """Stand at a difference, in whichever article it is."""
        self._goal = stop
        if self.bar.article != stop.document:
            self.bar.go_to(stop.document)
            self.read()
        else:
            self.queue.setCurrentRow(row_of(self.listed, stop.key))
            self._goal = None

    def step(self, by: int) -> None:
        """Go to the next or the previous difference, round and round."""
        document, one = self.bar.article, self.at
        if document is not None:
            stop = self.round.step(document, one.key if one is not None else None, by)
            if stop is not None:
                self._go(stop)

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        digits = {str(at + 1): lambda at=at: self.take(at) for at in range(9)}
        return digits | {
            "b": lambda: self.decide("both"),
            "n": lambda: self.decide("reject"),
            "e": lambda: self.acting.edit(self.table, self.at),
            "x": lambda: self.promoting.promote_decision(self.table, self.at),
            "a": self._ask_for_all,
            "o": self._ask_to_give_back,
            "g": self.bar.turn_scope,
            "r": self.versions.reason.setFocus,
            "w": self.versions.note.setFocus,
            ".": lambda: self.step(1),
            ",": lambda: self.step(-1),
            "]": lambda: self.bar.step(1),
            "[": lambda: self.bar.step(-1),
        }

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~_PLAIN:
            return False
        if self._wants_all and not key_name(event).isdecimal():
            # Anything but a number says that it is not wanted after all.
            self._wants_all = False
            self._tell()
            return True
        act = self._acts().get(key_name(event))
        if act is not None:
            act()
        return act is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of decisions; no plain key reaches the text that is not in view."""
        writing = isinstance(self.focusWidget(), (QLineEdit, QComboBox, QAbstractSpinBox))
        if writing or not self._take_key(event):
            event.setAccepted(not event.modifiers() & ~_PLAIN)


def _panes(queue: QWidget, versions: QWidget, article: QWidget) -> QSplitter:
    """Put the queue above the versions, and both beside the article."""
    side = QWidget()
    inner = QVBoxLayout(side)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(queue, 1)
    inner.addWidget(versions)
    panes = QSplitter()
    panes.setHandleWidth(1)
    panes.addWidget(side)
    panes.addWidget(article)
    panes.setSizes([420, 780])
    panes.setStretchFactor(1, 1)
    return panes
