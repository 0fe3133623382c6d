"""The page of the adjudication: one difference after the other, decided with one key."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.project.adjudicating import Adjudicated
from annotator.project.adjudicating_deciding import REASON, Action, Verdict, decide
from annotator.project.adjudicating_queue import Difference, Table, read_table
from annotator.project.managing.keeping import Forget
from annotator.ui.adjudicating.bar import ChoiceBar
from annotator.ui.adjudicating.deciding import Versions
from annotator.ui.adjudicating.merging import Merging
from annotator.ui.adjudicating.showing import Article
from annotator.ui.adjudicating.wording import Wording, decided_label, first_reasons
from annotator.ui.keyboard import key_name
from annotator.ui.language import isolated, say_error
from annotator.ui.views.page import Bench, Spot

_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


_ROW = 28
"""Height of a line of the queue."""


class AdjudicatePane(QWidget):
    """Walks through what annotators did differently; what is decided leads on to what is open."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._workspace = bench.workspace
        self._language = bench.presenter.language
        self.table: Table | None = None
        self.listed: list[Difference] = []
        self._known: dict[str, bool] = {}
        self._goal: str | None = None
        self.bar = ChoiceBar(bench.settings)
        self.queue = QListWidget()
        self.queue.setAccessibleName(self.tr("Differences"))
        self.queue.setUniformItemSizes(True)
        self.versions = Versions()
        self.article = Article(bench.settings, bench.presenter)
        self.merging = Merging(bench.workspace, bench.jobs, self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.queue)

    def _lay_out(self) -> None:
        side = QWidget()
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.queue, 1)
        inner.addWidget(self.versions)
        panes = QSplitter()
        panes.setHandleWidth(1)
        panes.addWidget(side)
        panes.addWidget(self.article)
        panes.setSizes([420, 780])
        panes.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addWidget(panes, 1)

    def _connect(self) -> None:
        self.queue.installEventFilter(self)
        self.queue.currentRowChanged.connect(lambda _row: self._show_difference())
        self.bar.article_wanted.connect(self.read)
        self.bar.shown_anew.connect(self._show_queue)
        self.bar.merge_wanted.connect(self.merge)
        self.merging.done.connect(self._end_merge)
        self.merging.failed.connect(self.bar.told.setText)
        self.versions.taken.connect(self.take)
        self.versions.both_wanted.connect(lambda: self.decide("both"))
        self.versions.none_wanted.connect(lambda: self.decide("reject"))
        self.versions.edit_wanted.connect(self.edit)
        self.versions.reason_unwanted.connect(
            lambda name: self._workspace.change_corpus(Forget(REASON, name))
        )
        self.versions.left.connect(self.queue.setFocus)
        self._workspace.noted.connect(lambda _changes: self.isVisible() and self.read())

    @property
    def busy(self) -> bool:
        """Say whether a merge goes on."""
        return self.merging.busy

    def wake(self) -> None:
        """Read anew what others, or the same person in the text, did meanwhile."""
        self.bar.list_articles(self._workspace.project)
        self.read()

    def show_spot(self, spot: Spot) -> None:
        """Go to the first difference about a place of an article, or to the nearest one."""
        there = self.bar.articles.findData(spot.document)
        if there < 0:
            self.bar.told.setText(self.tr("Fewer than two annotators have worked on this article."))
            return
        self.bar.articles.setCurrentIndex(there)
        self.bar.kinds.setCurrentIndex(0)
        self.read()
        if self.listed:
            far = [_distance(one, spot.start) for one in self.listed]
            self.queue.setCurrentRow(far.index(min(far)))
        self.queue.setFocus()

    # What is shown

    def read(self) -> None:
        """Read the article that is chosen, with its differences."""
        document = self.bar.article
        before = self.table
        try:
            project = self._workspace.project
            self.table = read_table(project, document) if document is not None else None
        except AnnotatorError as problem:
            self.table = None
            self.bar.told.setText(say_error(problem))
        shown = before.document.id if before is not None else None
        if self.table is None or self.table.document.id != shown:
            self._known = {}
            self.article.show_table(self.table)
        kept = self._workspace.project.corpus.kept(REASON)
        self.versions.offer([*kept, *(one for one in first_reasons() if one not in kept)])
        self._show_queue()

    def _show_queue(self) -> None:
        """List the differences of the kind wanted, and stand where there is something to do."""
        here = self._goal or (self.at.key if self.at is not None else None)
        kind, table = self.bar.kinds.currentData(), self.table
        differences = table.differences if table is not None else ()
        # What was decided before and is open again was undone: there the person looks.
        undone = [one.key for one in differences if self._known.get(one.key) and not one.settled]
        self._known = {one.key: one.settled for one in differences}
        with QSignalBlocker(self.queue):
            self.queue.clear()
            self.listed = [one for one in differences if not kind or one.kind == kind]
            if table is not None:
                wording = self._wording(table)
                for one in self.listed:
                    sign = "✓" if one.settled else "○"
                    item = QListWidgetItem(f"{sign} {wording.line(one)}", self.queue)
                    item.setSizeHint(QSize(0, _ROW))
            self.queue.setCurrentRow(self._row(undone[0] if undone else here))
        self._goal = None
        self._tell()
        self._show_difference()

    def _row(self, key: str | None) -> int:
        keys = [one.key for one in self.listed]
        if key in keys:
            return keys.index(key)
        still = (at for at, one in enumerate(self.listed) if not one.settled)
        return next(still, 0 if keys else -1)

    def _tell(self) -> None:
        if self.table is None:
            said = self.tr("No article has the work of two annotators yet.")
        elif not self.table.differences:
            said = self.tr("The annotators agree on everything here.")
        elif not self.table.open:
            said = self.tr("All differences of this article are decided.")
        else:
            said = self.tr("Differences: {all} · still open: {open}").format(
                all=len(self.table.differences), open=self.table.open
            )
        self.bar.told.setText(said)

    @property
    def at(self) -> Difference | None:
        """Give the difference at hand."""
        row = self.queue.currentRow()
        return self.listed[row] if 0 <= row < len(self.listed) else None

    def _wording(self, table: Table) -> Wording:
        return Wording(self._workspace.project.scheme, table, self._language)

    def _show_difference(self) -> None:
        table, one = self.table, self.at
        self.versions.clear_reason()
        if table is None:
            self.versions.show_versions("", (), "")
            return
        self.article.show_difference(table, self._workspace.project.scheme, one)
        if one is None:
            self.versions.show_versions("", (), "")
            return
        wording, names = self._wording(table), self.bar.names(table.annotators)
        lines = [
            f"{at} · {isolated(names[who])} · {wording.version(one, who)}"
            for at, who in enumerate(table.annotators, 1)
        ]
        decided, told = one.decided, ""
        if decided is not None:
            told = decided_label(decided, names, json.loads(decided.sources))
        elif one.settled:
            told = self.tr("Decided by the merge")
        self.versions.show_versions(wording.line(one), lines, told)

    # Decisions

    def take(self, which: int) -> None:
        """Take the version of an annotator (from 0)."""
        if self.table is not None and which < len(self.table.annotators):
            self.decide("take", self.table.annotators[which])

    def decide(self, action: Action, annotator: str = "") -> None:
        """Decide about the difference at hand, and go on to what is open."""
        one, document = self.at, self.bar.article
        if one is None or document is None:
            return
        verdict = Verdict(
            action,
            annotator,
            self.versions.reason.currentText().strip(),
            self.versions.note.text().strip(),
        )
        self._goal = self._next_open()
        project = self._workspace.project
        if not self._workspace.run(
            lambda: decide(project, document, one.key, verdict, self.table), follow=False
        ):
            self._goal = None

    def _next_open(self) -> str | None:
        row = self.queue.currentRow()
        after = (*self.listed[row + 1 :], *self.listed[:row])
        return next((one.key for one in after if not one.settled), None)

    def edit(self) -> None:
        """Open gold in the view of annotating, at the difference."""
        table, one = self.table, self.at
        if table is None or one is None:
            return
        start = min(one.spans[0].start, len(table.document.text)) if one.spans else 0
        sets = self._workspace.project.corpus.sets(table.document.id)
        gold = next((each for each in sets if each.kind == "gold"), None)
        if gold is None:
            self.bar.told.setText(self.tr("There is no gold here yet: merge first."))
            return
        self._workspace.open_document(table.document.id, gold, to_change=True)
        self._workspace.show_place(table.document.id, start, start)

    def merge(self, every: bool) -> None:
        """Merge the article, or all of them."""
        self.bar.told.setText(self.tr("Merging…"))
        self.merging.start(
            str(self.bar.strategies.currentData()), None if every else self.bar.article
        )

    def _end_merge(self, found: Adjudicated) -> None:
        self._known = {}
        self.read()
        told = self.tr("Articles merged: {articles} · annotations in gold: {number}")
        self._workspace.saved.emit("Merge the annotators' work into gold")
        number = f"{found.created + found.preserved:,}"
        said = told.format(articles=f"{found.documents:,}", number=number)
        self.bar.told.setText(f"{said} · {self.bar.told.text()}")
        self.queue.setFocus()

    # Keys

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        digits = {str(at + 1): lambda at=at: self.take(at) for at in range(9)}
        return digits | {
            "b": lambda: self.decide("both"),
            "n": lambda: self.decide("reject"),
            "e": self.edit,
            "r": self.versions.reason.setFocus,
            "w": self.versions.note.setFocus,
            ".": lambda: self.step(1),
            ",": lambda: self.step(-1),
            "]": lambda: self.bar.step(1),
            "[": lambda: self.bar.step(-1),
        }

    def step(self, by: int) -> None:
        """Go to the next or the previous difference, round and round."""
        if self.listed:
            self.queue.setCurrentRow((self.queue.currentRow() + by) % len(self.listed))

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~_PLAIN:
            return False
        act = self._acts().get(key_name(event))
        if act is not None:
            act()
        return act is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of decisions before the list looks for lines by them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of decisions; no plain key reaches the text that is not in view."""
        writing = isinstance(self.focusWidget(), (QLineEdit, QComboBox))
        if writing or not self._take_key(event):
            event.setAccepted(not event.modifiers() & ~_PLAIN)

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours when the window does."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.article.wear()


def _distance(one: Difference, offset: int) -> int:
    """Say how far from a place a difference begins (code points)."""
    return min((abs(span.start - offset) for span in one.spans), default=offset)
