"""Leads between the text and the pages about the corpus, and back to a place in the text."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from annotator.model.segments import corrections
from annotator.model.spans import Span
from annotator.ui.actions import ON_THE_TEXT
from annotator.ui.canvas.view import Canvas
from annotator.ui.presenting import Presenter
from annotator.ui.views.page import Showing, Spot
from annotator.ui.views.pages import ANNOTATE
from annotator.ui.views.switch import Views
from annotator.ui.workspace import Workspace


class Turning(QObject):
    """Listens to who wants a page or a place of the text, and shows it."""

    def __init__(
        self,
        window: QMainWindow,
        views: Views,
        canvas: Canvas,
        presenter: Presenter,
        actions: Callable[[], Mapping[str, QAction]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._canvas = canvas
        self._presenter = presenter
        self._actions = actions
        views.shown.connect(self._turn_to)

    def follow(self, workspace: Workspace) -> None:
        """Do what the workspace asks for."""
        workspace.page_wanted.connect(self._views.show_page)
        workspace.spot_wanted.connect(self._show_spot)
        workspace.place_shown.connect(self._show_place)
        workspace.page_changed.connect(lambda: self._show_page(workspace))

    def _turn_to(self, page: str) -> None:
        """Let the keyboard go to the page, and actions on the text only where it is in view."""
        annotating = page == ANNOTATE
        shown = self._canvas if annotating else self._views.widget(page)
        self._window.setFocusProxy(shown)
        actions = self._actions()
        for name in ON_THE_TEXT & actions.keys():
            actions[name].setEnabled(annotating)

    def _show_spot(self, page: str, spot: Spot) -> None:
        self._views.show_page(page)
        shown = self._views.widget(page)
        if isinstance(shown, Showing):
            shown.show_spot(spot)

    def _show_place(self, start: int, end: int) -> None:
        if end > start:
            self._canvas.select_text(Span(start, end))
        else:
            self._canvas.set_caret(start)

    def _show_page(self, workspace: Workspace) -> None:
        """Show regions that changed; the text stays where it is on the screen."""
        view = workspace.view
        if view is not None:
            self._canvas.set_text(view.document.text, view.document.regions, keep_place=True)
            self._canvas.correct_sentences(corrections(view.document, "sentence"))
            self._canvas.set_marks(self._presenter.marks(view))
