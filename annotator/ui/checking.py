"""Checks the open set beside the window, a moment after each change, and goes to what is open."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId
from annotator.model.problem import Problem
from annotator.project.open_points import open_points
from annotator.schema.records import Scheme
from annotator.ui.canvas.view import Canvas
from annotator.ui.presenting import Presenter
from annotator.ui.workspace import Workspace

_A_MOMENT = 400
"""Milliseconds without a change: nobody wants to be told while still filling a frame."""


class _Check(QThread):
    """One check of a set as it was when it began."""

    found = Signal(object)

    def __init__(
        self, scheme: Scheme, document: Document, annotations: list[Annotation], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._arguments = scheme, document, annotations

    def run(self) -> None:
        """Find all that is open."""
        self.found.emit(open_points(*self._arguments))


class Checking(QObject):
    """Knows what is open in the set on show; every view that tells of it listens."""

    checked = Signal()

    def __init__(self, workspace: Workspace, canvas: Canvas, presenter: Presenter) -> None:
        super().__init__(workspace)
        self._workspace, self._canvas, self._presenter = workspace, canvas, presenter
        self.points: list[Problem] = []
        self._running: _Check | None = None
        self._again = self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_A_MOMENT)
        self._timer.timeout.connect(self.check)
        workspace.document_opened.connect(self._begin_anew)
        workspace.changed.connect(lambda _changes: self._timer.start())

    @property
    def settled(self) -> bool:
        """Say whether what is known is up to date."""
        return self._running is None and not self._timer.isActive()

    def close(self) -> None:
        """Stop what goes on beside the window; what still changes is not checked any more."""
        self._closed = True
        self._timer.stop()
        if self._running is not None:
            self._running.found.disconnect()
            self._running.wait()
            self._running = None

    def check(self) -> None:
        """Check now; what changes meanwhile is checked afterwards."""
        view = self._workspace.view
        if view is None or self._closed:
            return
        if self._running is not None:
            self._again = True
            return
        self._running = _Check(view.scheme, view.document, view.all(), self)
        document = view.document.id
        self._running.found.connect(lambda points: self._take(document, points))
        self._running.start(QThread.Priority.LowPriority)

    def go(self, by: int) -> None:
        """Choose the next annotation about which something is open, in the order of the text."""
        view = self._workspace.view
        around = list(dict.fromkeys(one.annotation for one in self.points if one.annotation))
        if view is None or not around:
            nothing = QCoreApplication.translate("Checking", "Nothing is open in this article.")
            self._workspace.told.emit(nothing)
            return
        here = self._workspace.chosen_id
        at = (
            around.index(here) + by
            if here is not None and here in around
            else self._from_caret(around, by)
        )
        target = around[at % len(around)]
        self._workspace.choose(target)
        annotation = view.get(target)
        if annotation is not None and annotation.spans:
            self._canvas.set_caret(annotation.spans[0].start)

    def _from_caret(self, around: list[AnnotationId], by: int) -> int:
        view, caret = self._workspace.view, self._canvas.caret()
        found = [view.get(one) if view is not None else None for one in around]
        starts = [
            one.spans[0].start if one and one.spans else len(self._canvas.text) for one in found
        ]
        ahead = next((at for at, start in enumerate(starts) if start >= caret), 0)
        return ahead if by > 0 else ahead - 1

    def _begin_anew(self) -> None:
        self.points, self._presenter.open = [], frozenset()
        self._timer.start()

    def _take(self, document: str, points: list[Problem]) -> None:
        if self._running is not None:
            self._running.wait()
            self._running.deleteLater()
            self._running = None
        view = self._workspace.view
        if view is None or view.document.id != document:
            return
        self.points = points
        before = self._presenter.open
        now = frozenset(one.annotation for one in points if one.annotation is not None)
        self._presenter.open = now
        touched = (view.get(one) for one in before ^ now)
        marks = [self._presenter.mark(view, one) for one in touched if one and one.spans]
        if marks:
            self._canvas.update_marks(marks, ())
        self.checked.emit()
        if self._again:
            self._again = False
            self.check()

    def about(self) -> dict[AnnotationId, list[Problem]]:
        """Sort what is open by annotation."""
        found: defaultdict[AnnotationId, list[Problem]] = defaultdict(list)
        for one in self.points:
            if one.annotation is not None:
                found[one.annotation].append(one)
        return found
