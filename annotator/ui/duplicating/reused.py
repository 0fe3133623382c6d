"""Marks quietly in the open article which of its sentences stand in other articles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from annotator.curation.duplicates.records import Reused
from annotator.model.spans import Span
from annotator.project.duplicates import Duplicates
from annotator.ui.canvas.drawing.washes import Wash
from annotator.ui.canvas.view import Canvas
from annotator.ui.documents import title_of
from annotator.ui.language import isolated
from annotator.ui.workspace import Workspace

_MOST = 5
"""Articles that are named under the pointer."""


class ReusedSentences(QObject):
    """Shows what the last search for duplicates found of the article that is open."""

    def __init__(self, workspace: Workspace, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._workspace, self._canvas = workspace, canvas
        self._found: Duplicates | None = None
        self._places: dict[str, int] = {}
        self.shown = True
        self.sentences: list[Reused] = []
        workspace.duplicates_found.connect(self._take)
        workspace.document_opened.connect(self._show)
        canvas.viewport().installEventFilter(self)

    def toggle(self) -> None:
        """Show the marks, or leave the text without them."""
        if self._found is None:
            self._workspace.told.emit(self.tr("Find duplicates first, in the view of the corpus."))
            return
        self.shown = not self.shown
        self._show()

    def _take(self, found: Duplicates) -> None:
        self._found = found
        self._places = {row.id: at for at, row in enumerate(found.rows)}
        self._show()

    def _show(self) -> None:
        view, found = self._workspace.view, self._found
        if view is None or found is None:
            return
        at = self._places.get(view.document.id)
        self.sentences = found.found.reuse.of(at) if at is not None and self.shown else []
        self._canvas.set_washes(Wash(Span(one.start, one.end), "reused") for one in self.sentences)

    def said_of(self, offset: int) -> str:
        """Name the articles in which the sentence at a place stands too; nothing elsewhere."""
        found = self._found
        here = next((one for one in self.sentences if one.start <= offset < one.end), None)
        if found is None or here is None:
            return ""
        names = [isolated(self._name(found, one)) for one in here.articles[:_MOST]]
        if len(here.articles) > _MOST:
            more = self.tr("and more: {number}")
            names.append(more.format(number=len(here.articles) - _MOST))
        return "\n".join((self.tr("Stands also in:"), *names))

    def _name(self, found: Duplicates, article: int) -> str:
        row = found.rows[article]
        outlet = row.meta.get("outlet", "")
        return f"{outlet} · {title_of(row)}" if outlet else title_of(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell under the pointer where else a sentence stands."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            said = self.said_of(self._canvas.character_at(event.pos()))
            if said:
                QToolTip.showText(event.globalPos(), said, self._canvas)
                return True
        return super().eventFilter(watched, event)
