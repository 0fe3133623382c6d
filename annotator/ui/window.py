"""The main window: articles, the reading canvas, the inspector, and the bars around them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.segments import corrections
from annotator.project.edits.status import SetStatusOfArticle
from annotator.project.project import Project
from annotator.ui.adjudicating.naming import called
from annotator.ui.beside import Beside
from annotator.ui.canvas.view import Canvas
from annotator.ui.checking import Checking
from annotator.ui.choices import Choices
from annotator.ui.documents import DocumentList
from annotator.ui.duplicating.reused import ReusedSentences
from annotator.ui.fields import beside_the_text
from annotator.ui.gestures import Gestures
from annotator.ui.hints import hint
from annotator.ui.inspector import Inspector
from annotator.ui.keybar import KeyBar
from annotator.ui.keyboard import key_name, tab_on
from annotator.ui.language import say_title
from annotator.ui.linking import Linking
from annotator.ui.listing.pane import AnnotationList
from annotator.ui.modes import Modes
from annotator.ui.painting import Painting
from annotator.ui.presenting import Presenter
from annotator.ui.proposing import Proposing
from annotator.ui.reading import Reading
from annotator.ui.regions.mode import RegionMode
from annotator.ui.style import style_sheet
from annotator.ui.theme import Theme
from annotator.ui.topbar import TopBar
from annotator.ui.views.page import Bench
from annotator.ui.views.switch import Views
from annotator.ui.views.turning import Turning
from annotator.ui.word_knowledge import WordKnowledge
from annotator.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is shown: its language and its theme."""

    language: str
    theme: Theme


class Window(QMainWindow):
    """Wires the panes to the workspace; it holds no data of its own.

    Its menus are made by who opens it, so that acts know the window and not the other way round.
    """

    files_wanted = Signal(str)  # "open", "import" or "export"
    language_wanted = Signal(str)
    closing = Signal()

    def __init__(self, project: Project, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.look = look
        self._settings = settings
        self.workspace = Workspace(project, self)
        self.canvas = Canvas()
        self.canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.presenter = Presenter(look.language)
        self.gestures = Gestures(self.workspace, self.canvas)
        self.knowledge = WordKnowledge(self.workspace, self.canvas)
        self.proposing = Proposing(self.workspace, self.canvas, self.knowledge, self.presenter)
        self.painting = Painting(self.workspace, self.canvas, self.gestures)
        self.regions = RegionMode(self.workspace, self.canvas, self.presenter)
        self.modes = Modes(self.proposing, self.painting, self.regions)
        self.choices = Choices(
            self.workspace, self.gestures, self.knowledge, self.modes, look.language
        )
        self.checking = Checking(self.workspace, self.canvas, self.presenter)
        self.documents = DocumentList(project, settings)
        self.workspace.route = self.documents.neighbour
        self.inspector = Inspector(
            self.workspace, self.gestures, self.presenter, self.checking, settings
        )
        self.listing = AnnotationList(self.workspace, self.presenter)
        self.keybar = KeyBar()
        self.topbar = TopBar(self.workspace)
        self.actions_by_name: dict[str, QAction] = {}
        self.linking = Linking(self.workspace, self.canvas, self.presenter)
        self.reading = Reading(self, self.canvas, settings, self.wear)
        self._lay_out()
        self._connect()
        # After what shows a text, as its marks go with the text before it.
        self.reused = ReusedSentences(self.workspace, self.canvas)
        self.wear(look.theme)

    def _lay_out(self) -> None:
        corpus = self.workspace.project.corpus.path.name
        self.setWindowTitle(self.tr("Hashiya — {corpus}").format(corpus=corpus))
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self._page = QSplitter(Qt.Orientation.Vertical)
        self._page.setHandleWidth(1)
        self._page.addWidget(self.canvas)
        self._page.addWidget(self.listing)
        self._page.setStretchFactor(0, 1)
        self._page.setSizes([560, 220])
        for pane in (self.documents, self._page, self.inspector):
            self.panes.addWidget(pane)
        self.panes.setStretchFactor(1, 1)
        self.panes.setSizes([240, 820, 300])
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.keybar)
        middle.setFocusProxy(self.canvas)
        bench = Bench(self.workspace, self.presenter, self._settings, self.topbar.jobs)
        self.views = Views(middle, bench)
        self._turning = Turning(
            self, self.views, self.canvas, self.presenter, lambda: self.actions_by_name
        )
        whole = QWidget()
        above = QVBoxLayout(whole)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.topbar)
        above.addWidget(self.views, 1)
        self.setCentralWidget(whole)
        # Whoever is done with the keyboard gives it to the window, and so to the text.
        self.setFocusProxy(self.canvas)
        self.resize(1366, 768)
        geometry = self._settings.value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def wear(self, theme: Theme) -> None:
        """Take other colours; nothing moves."""
        self.look = replace(self.look, theme=theme)
        self._settings.setValue("theme", theme.name)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(theme.palette())
        self.setStyleSheet(style_sheet(theme))
        self.canvas.set_theme(theme)

    def _connect(self) -> None:
        workspace = self.workspace
        workspace.document_opened.connect(self._show_document)
        self._turning.follow(workspace)
        workspace.changed.connect(self._show_changes)
        workspace.chosen_changed.connect(self._show_chosen)
        workspace.armed_changed.connect(self._show_chosen)
        self.canvas.selection_changed.connect(self._show_choices)
        self.canvas.caret_moved.connect(lambda _offset: self._show_choices())
        self.painting.changed.connect(self._show_choices)
        for sign_of_life in (self.canvas.caret_moved, workspace.chosen_changed):
            sign_of_life.connect(lambda *_: workspace.worktime.go_on())
        self.canvas.mark_clicked.connect(self._pick)
        self.proposing.changed.connect(self._show_chosen)
        self.regions.changed.connect(self._show_chosen)
        self.regions.listen()
        self.documents.picked.connect(lambda one: workspace.open_document(DocumentId(one)))
        workspace.changed.connect(self._announce)
        workspace.noted.connect(self.documents.note)
        workspace.told.connect(self.canvas.announce)
        workspace.names_changed.connect(self._show_sets)
        self.listing.left.connect(self.canvas.setFocus)
        self.keybar.picked.connect(self._press)
        self.inspector.import_wanted.connect(lambda: self.files_wanted.emit("import"))
        self.topbar.set_picked.connect(self._show_set)
        self.topbar.annotator_named.connect(self._rename)

    def _show_document(self) -> None:
        view = self.workspace.view
        if view is None:
            return
        self.canvas.set_text(view.document.text, view.document.regions)
        self.canvas.correct_sentences(corrections(view.document, "sentence"))
        self.canvas.set_marks(self.presenter.marks(view))
        if self.canvas.isVisibleTo(self):
            self.canvas.setFocus()
        self.documents.show_current(view.document.id)
        self._show_sets()
        self._show_chosen()

    def _show_sets(self) -> None:
        view = self.workspace.view
        if view is not None:
            sets = tuple(self.workspace.project.corpus.sets(view.document.id))
            current = view.summary.id if view.summary is not None else None
            names = called(self.workspace.project, self._settings)
            self.topbar.show_sets(sets, current, names)

    def _show_changes(self, changes: Changes) -> None:
        view = self.workspace.view
        if view is None:
            return
        touched = [view.get(one) for one in changes.added | changes.changed]
        marks = [self.presenter.mark(view, one) for one in touched if one and one.spans]
        self.canvas.update_marks(marks, changes.removed)
        if changes.sets:
            self.documents.show_current(view.document.id)
            self._show_sets()
        self._show_chosen()

    def _show_chosen(self) -> None:
        workspace = self.workspace
        shown = workspace.candidate_id if workspace.waiting else workspace.chosen_id
        beside = self.regions.current or self.proposing.current
        self.canvas.set_chosen(beside or shown or workspace.chosen_id)
        waiting = workspace.takeable() if workspace.waiting else []
        self.canvas.set_glow([one.id for one in waiting])
        self.linking.bring_into_view()
        self._show_choices()

    def _pick(self, mark: str) -> None:
        if not self.regions.pick(mark) and not self.proposing.pick(mark):
            self.gestures.pick(AnnotationId(mark))

    def _show_choices(self) -> None:
        said = hint(
            self.workspace,
            self.gestures,
            self.choices,
            self.modes,
            self.look.language,
        )
        self.keybar.show_choices(said, self.choices.now())

    def _show_set(self, set_id: str) -> None:
        view = self.workspace.view
        if view is not None:
            sets = self.workspace.project.corpus.sets(view.document.id)
            summary = next((one for one in sets if one.id == set_id), None)
            self.workspace.open_document(view.document.id, summary)

    def _rename(self, name: str) -> None:
        self.workspace.project.annotator = name
        self._settings.setValue("annotator", name)
        self.knowledge.gather()
        self.documents.refresh()
        if self.workspace.view is not None:
            self.workspace.open_document(self.workspace.view.document.id)

    def toggle_finished(self) -> None:
        """Say that the article is finished, or that it is in progress again."""
        view = self.workspace.view
        summary = view.summary if view is not None else None
        finished = summary is not None and summary.status == "finished"
        status = "in progress" if finished else "finished"
        if not self.workspace.do(SetStatusOfArticle(status)) or finished:
            return
        number = len(view.problems()) if view is not None else 0
        if number:
            # It stays finished all the same: what is open is told, nobody is held up.
            self.workspace.choose(None)
            told = self.tr("Finished. Points still open: {number}; they are listed at the side.")
            self.topbar.tell(told.format(number=number), went_well=False)

    def toggle_listing(self) -> None:
        """Open the list of annotations with the keyboard in it, or close it."""
        if self.listing.isHidden():
            self.listing.open()
        else:
            self.listing.hide()
            self.canvas.setFocus()

    def _announce(self, changes: Changes) -> None:
        """Tell who cannot see the window what was done, and to what."""
        view, said = self.workspace.view, say_title(changes.title)
        touched = sorted(changes.added or changes.changed)
        one = view.get(touched[0]) if view is not None and touched else None
        if view is not None and one is not None:
            words, label = view.text_of(one), self.presenter.type_label(view, one)
            said = ", ".join(part for part in (said, words, label) if part)
        self.canvas.announce(said)

    def want_other_language(self) -> None:
        """Ask for the window in the other language."""
        self.language_wanted.emit("en" if self.look.language == "ar" else "ar")

    def toggle_alone(self) -> None:
        """Leave the text alone in the window, or bring everything back around it."""
        alone = not self.topbar.isHidden()
        beside = (self.documents, self.inspector, self.keybar)
        for pane in (self.topbar, self.views.rows, *beside, self.menuBar()):
            pane.setHidden(alone)

    def _press(self, key: str) -> bool:
        done = self.choices.press(key)
        self._show_choices()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of annotating that the focused pane left alone."""
        if not beside_the_text(self, self.canvas, event) and not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            return False
        confirm, remove = self.gestures.confirm, self.gestures.remove
        if self.regions.on:
            confirm, remove = self.regions.take, self.regions.clear
        elif self.proposing.active:
            confirm, remove = self.proposing.take, self.proposing.reject
        special: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: confirm,
            Qt.Key.Key_Enter: confirm,
            Qt.Key.Key_Delete: remove,
            Qt.Key.Key_Backspace: remove,
            Qt.Key.Key_Escape: self._leave,
        }
        act = special.get(event.key())
        if act is not None:
            act()
            return True
        key = key_name(event)
        if not key:
            return False
        if key == "/" and (self.gestures.selected() or self.workspace.chosen) is not None:
            self.actions_by_name["palette"].trigger()
            return True
        if key == "j" and not self.choices.pending and self.workspace.can_join:
            self.gestures.join()
            return True
        return self._press(key)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab walk through the marks while the text has the focus."""
        if self.focusWidget() is self.canvas:
            beside = self.proposing.step if self.proposing.active else self.gestures.step
            step = self.regions.step if self.regions.on else beside
            step(1 if forward else -1)
            return True
        return tab_on(self) if forward else super().focusNextPrevChild(forward)

    def forget_chord(self) -> None:
        """Forget a chord that was begun, also in the bar at the foot."""
        self.choices.cancel()
        self._show_choices()

    def _leave(self) -> None:
        if self.choices.pending:
            self.forget_chord()
        elif self.regions.on:
            self.regions.leave()
        elif self.proposing.active:
            self.proposing.leave()
        elif self.painting.on:
            self.painting.stop()
        elif self.workspace.waiting:
            self.workspace.disarm()
        else:
            self.workspace.choose(None)

    def tell(self, sentence: str, *, went_well: bool) -> None:
        """Tell what came of work done beside the window, and read the list of articles anew."""
        self.topbar.tell(sentence, went_well=went_well)
        self.documents.refresh()
        view = self.workspace.view
        if view is not None:
            self.documents.show_current(view.document.id)
        else:
            self.workspace.step(1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood; everything else was saved when it was made."""
        self.closing.emit()
        self.views.stop_working()
        self.topbar.jobs.finish()
        self.knowledge.close()
        for one in self.findChildren(Beside):
            one.close()
        self.checking.close()
        self._settings.setValue("geometry", self.saveGeometry())
        super().closeEvent(event)
