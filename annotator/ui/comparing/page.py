"""The view in which the work of several people on the open article is compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QStackedWidget, QVBoxLayout

from annotator.model.identity import DocumentId, SetId
from annotator.project.project import Project
from annotator.ui.adjudicating.naming import called
from annotator.ui.beside import Beside
from annotator.ui.comparing.asking import Wanted, compared
from annotator.ui.comparing.empty import Empty
from annotator.ui.comparing.pane import ComparePane
from annotator.ui.comparing.remembering import LEAST, Remembered
from annotator.ui.comparing.wording import set_label
from annotator.ui.corpus.page import Page
from annotator.ui.jobs import Watch
from annotator.ui.keyboard import key_name
from annotator.ui.language import isolated
from annotator.ui.views.page import Bench, Spot

if TYPE_CHECKING:
    from annotator.project.comparing import Comparison

_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ComparePage(Page):
    """Compares beside the window whenever the article or somebody's work is another one."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._workspace, self._settings = bench.workspace, bench.settings
        self.remembered = Remembered(bench.settings)
        self._stale = True
        self._goal: Spot | None = None
        self._sets: dict[DocumentId, list[SetId]] = {}
        self.pane = ComparePane(bench.settings, self.remembered, bench.presenter)
        self.empty = Empty()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self.stack)
        self.beside = Beside(bench.workspace.project, self)
        self._listen()
        self.setFocusProxy(self.pane)

    def _listen(self) -> None:
        self.pane.rows.installEventFilter(self)
        self.pane.rows.doubleClicked.connect(lambda _index: self.pane.jump())
        self.pane.bar.sets_chosen.connect(self._choose_sets)
        self.pane.bar.rung_chosen.connect(self._choose_rung)
        self.empty.wanted.connect(self._workspace.page_wanted)
        self.beside.done.connect(lambda found: self._show(cast("Comparison", found)))
        self.beside.failed.connect(self.pane.bar.told.setText)
        self._workspace.noted.connect(lambda _changes: self._note())
        self._workspace.document_opened.connect(self._note)
        self._workspace.scheme_changed.connect(self._note)
        self._workspace.names_changed.connect(self._note)

    @property
    def busy(self) -> bool:
        """Say whether something is still compared."""
        return self.beside.busy

    @property
    def _called(self) -> Mapping[str, str]:
        return called(self._workspace.project, self._settings)

    def _note(self) -> None:
        self._stale = True
        if self.isVisible():
            self.wake()

    def wake(self) -> None:
        """Compare again where something changed."""
        if self._stale:
            self.ask()

    def ask(self) -> None:
        """Compare the open article beside the window."""
        self._stale = False
        view = self._workspace.view
        if view is None:
            self.beside.stop()
            self._show_empty(None)
            return
        document, kept = view.document.id, self.remembered
        wanted = Wanted(document, kept.names, kept.rung, self._sets.get(document))

        def work(project: Project, watch: Watch) -> object:
            return compared(project, wanted, watch)

        self.pane.bar.told.setText(self.tr("Comparing…"))
        self.beside.start(work)

    def _show(self, found: Comparison) -> None:
        if len(found.there) < LEAST:
            self._show_empty(found)
            return
        self.stack.setCurrentWidget(self.pane)
        self.setFocusProxy(self.pane)
        goal, self._goal = self._goal, None
        scheme = self._workspace.project.scheme
        place = goal.start if goal is not None else None
        self.pane.show_found(found, scheme, place, self._called)

    def _show_empty(self, found: Comparison | None) -> None:
        there = found.there if found is not None else ()
        people = [isolated(set_label(one, self._called)) for one in there]
        self.empty.tell(" · ".join(people), document=found is not None)
        self.stack.setCurrentWidget(self.empty)
        self.setFocusProxy(self.empty)
        if self.isVisible():
            self.setFocus()

    def show_spot(self, spot: Spot) -> None:
        """Go to a place of an article, with everything listed that its annotators differ in."""
        names = [("annotator", one) for one in spot.annotators]
        if not set(names) <= set(self.remembered.names):
            self.remembered.names, self._sets = names, {}
        self.remembered.rung = ""
        self.pane.narrowing.clear()
        self._goal = spot
        view = self._workspace.view
        if view is None or view.document.id != spot.document:
            self._workspace.open_document(spot.document)
        else:
            self.ask()
        self.setFocus()

    def stop_working(self) -> None:
        """Stop what goes on, and wait for its end, before the window goes."""
        self.beside.finish()

    def _choose_sets(self, sets: list[SetId]) -> None:
        if self.pane.found is not None:
            self.remembered.choose(self.pane.found.there, sets)
            # Here they are just these, were it only one; elsewhere those of the same names.
            self._sets = {self.pane.found.document.id: sets}
            self.ask()

    def _choose_rung(self, rung: str) -> None:
        self.remembered.rung = rung
        self.ask()

    # Elsewhere

    def _spot(self) -> Spot | None:
        found, one = self.pane.found, self.pane.at
        if found is None:
            return None
        start, end = one.place if one is not None else (0, 0)
        return Spot(found.document.id, start, end)

    def annotate(self) -> None:
        """Open the place in one's own set, ready to be annotated."""
        spot = self._spot()
        if spot is None:
            return
        if not self._workspace.editable or self._workspace.gold is not None:
            self._workspace.open_document(spot.document)
        self._workspace.show_place(spot.document, spot.start, spot.end)

    def adjudicate(self) -> None:
        """Open the place where it is decided on."""
        spot = self._spot()
        if spot is not None:
            self._workspace.spot_wanted.emit("adjudicate", spot)

    def _turn(self, by: int) -> None:
        """Go to another article; the keyboard stays here."""
        self._workspace.step(by)
        self.setFocus()

    # Keys

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        return {
            **self.pane.acts(),
            "a": self.annotate,
            "d": self.adjudicate,
            "]": lambda: self._turn(1),
            "[": lambda: self._turn(-1),
        }

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~_PLAIN:
            return False
        if event.key() in _ENTER:
            self.pane.jump()
            return True
        act = self._acts().get(key_name(event))
        if act is not None:
            act()
        return act is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of walking before the list looks for lines by them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of walking, wherever the keyboard is but in a list to choose from."""
        held = QApplication.focusWidget()
        pressing = event.key() in _ENTER and isinstance(held, QAbstractButton)
        if isinstance(held, QComboBox) or pressing or not self._take_key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours when the window does."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.pane.wear()
