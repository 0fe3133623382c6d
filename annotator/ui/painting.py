"""Label then paint: a label is taken up like a brush, and every word touched bears it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.ui.canvas.view import Canvas
from annotator.ui.gestures import Gestures
from annotator.ui.workspace import Workspace


class Painting(QObject):
    """Holds the brush; while it is held, a click on a word or a drag over words marks them."""

    changed = Signal()

    def __init__(self, workspace: Workspace, canvas: Canvas, gestures: Gestures) -> None:
        super().__init__(workspace)
        self._workspace, self._canvas, self._gestures = workspace, canvas, gestures
        self.on = False
        self.brush: tuple[str, str] | None = None
        canvas.text_dragged.connect(self._paint)
        canvas.text_clicked.connect(self._touch)
        workspace.document_opened.connect(self.stop)

    def toggle(self) -> None:
        """Take up the brush, with the label used last, or lay it down."""
        if self.on:
            self.stop()
        elif self._workspace.editable:
            self.on, self.brush = True, self._gestures.last
            self._workspace.choose(None)
            self._paint()
            self.changed.emit()

    def stop(self) -> None:
        """Lay the brush down."""
        if self.on:
            self.on, self.brush = False, None
            self.changed.emit()

    def take_up(self, layer: str, type_name: str) -> None:
        """Paint with another label from now on; what is selected is painted at once."""
        self.brush = layer, type_name
        self._paint()
        self.changed.emit()

    def _paint(self) -> None:
        """Mark what is selected."""
        if self.on and self.brush is not None and self._gestures.selected() is not None:
            self._gestures.mark(*self.brush)
            self._workspace.choose(None)

    def _touch(self, offset: int) -> None:
        """Mark the word that was clicked."""
        if self.on and self.brush is not None and self._workspace.editable:
            self._canvas.set_caret(offset)
            self._gestures.mark(*self.brush)
            self._workspace.choose(None)
