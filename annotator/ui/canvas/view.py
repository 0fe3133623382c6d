"""The reading canvas: caret, selection, mouse and keys on a scrolled sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.model.document import Region
from annotator.model.spans import Span
from annotator.text.segmenting import Corrections, corrected_sentences
from annotator.text.stops import Segmenter
from annotator.ui.canvas.accessible import Spoken
from annotator.ui.canvas.drawing.painter import Shown
from annotator.ui.canvas.drawing.washes import Wash
from annotator.ui.canvas.gestures import MouseGestures
from annotator.ui.canvas.keys import move_of
from annotator.ui.canvas.links.gestures import LinkGestures
from annotator.ui.canvas.links.layer import LinkedSheet
from annotator.ui.canvas.selection import Selection
from annotator.ui.canvas.travel import Traveller

_NOTCH = 120


class Canvas(LinkedSheet, Spoken):
    """A page to read and to select on; it shows marks but changes none."""

    selection_changed = Signal()
    caret_moved = Signal(int)
    mark_clicked = Signal(str)
    text_clicked = Signal(int)  # the character, where no mark is
    text_dragged = Signal()
    text_double_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = Selection()
        self._traveller = Traveller()
        self._washes: tuple[Wash, ...] = ()
        text = MouseGestures(
            self,
            self.mark_clicked.emit,
            self.text_clicked.emit,
            self.text_dragged.emit,
            self.text_double_clicked.emit,
        )
        self._gestures = LinkGestures(self, text, self.follow_link)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Article"))

    def set_text(
        self, text: str, regions: Sequence[Region] = (), *, keep_place: bool = False
    ) -> None:
        """Show a text; caret and selection stay where they are only when the place is kept."""
        before = self.text
        if text != before:
            self._washes = ()
        super().set_text(text, regions, keep_place=keep_place)
        self._traveller.forget()
        self._gestures.forget()
        self.tell_text(before, text)
        self.select(self._selection.snapped(text) if keep_place else Selection(), scroll=False)

    def set_washes(self, washes: Iterable[Wash]) -> None:
        """Lay quiet grounds under stretches of the text, until another text is shown."""
        self._washes = tuple(washes)
        self.viewport().update()

    # Selection

    @property
    def text(self) -> str:
        """Give the text on show."""
        return self._sheet.text

    @property
    def selection(self) -> Selection:
        """Give the selection with its direction."""
        return self._selection

    def select(self, selection: Selection, *, scroll: bool = True) -> None:
        """Take over a selection, tell who listens, and bring the caret into view."""
        before, self._selection = self._selection, selection
        if scroll:
            self.ensure_visible(selection.focus)
        self.viewport().update()
        if before.span != selection.span:
            self.selection_changed.emit()
            self.tell_selection()
        if before.focus != selection.focus:
            self.caret_moved.emit(selection.focus)
            self.tell_caret()

    @property
    def segmenter(self) -> Segmenter:
        """Give what knows the clitics of words; caret, edges and double clicks ask it."""
        return self._traveller.segmenter

    def set_segmenter(self, segmenter: Segmenter) -> None:
        """Let something that knows the clitics of words say where caret and edges stop."""
        self._traveller.segmenter = segmenter

    def text_selection(self) -> Span | None:
        """Give the selected stretch in code points, None when there is only a caret."""
        return self._selection.span

    def select_text(self, span: Span | None) -> None:
        """Select a stretch, widened to whole graphemes, or nothing."""
        self._traveller.forget()
        caret = self._selection.focus
        chosen = Selection(caret, caret) if span is None else Selection.of(span)
        self.select(chosen.snapped(self.text))

    def sentences(self) -> list[tuple[int, int]]:
        """List the sentences of the text (code points), as people corrected them."""
        return corrected_sentences(self.text, self._sheet.corrections)

    def correct_sentences(self, corrections: Corrections) -> None:
        """Part or join sentences at these places, for travelling, choosing and showing."""
        self._sheet.corrections = corrections
        self._sheet.redraw()
        self.viewport().update()

    def caret(self) -> int:
        """Tell the code point before which the caret stands."""
        return self._selection.focus

    def set_caret(self, offset: int) -> None:
        """Move the caret and select nothing."""
        self._traveller.forget()
        self.select(Selection(offset, offset).snapped(self.text))

    def copy(self) -> None:
        """Put the selected text on the clipboard, in logical order and unchanged."""
        span = self.text_selection()
        if span is not None:
            QGuiApplication.clipboard().setText(self.text[span.start : span.end])

    # Qt

    def _shown(self) -> Shown:
        selection = self._selection
        return Shown(
            self._chosen,
            self._glow,
            selection.span,
            selection.focus,
            self.hasFocus(),
            washes=self._washes,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or extend by keys; keys without a use here are left to the window."""
        move = move_of(event.key(), event.modifiers(), rtl=self._sheet.rtl)
        if move is not None:
            page = self.viewport().height()
            self.select(self._traveller.go(self._sheet, self._selection, move, page))
        elif event.key() == Qt.Key.Key_Escape and self._selection.span is not None:
            self.select_text(None)
        elif event.matches(QKeySequence.StandardKey.Copy) and self._selection.span is not None:
            self.copy()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection."""
        self._traveller.forget()
        self._gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection while the button is down."""
        self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a selection."""
        self._gestures.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a stem, and the word when it is selected already."""
        self._gestures.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom(int(turned / _NOTCH) or (turned > 0) - (turned < 0))
            event.accept()
        else:
            super().wheelEvent(event)
