"""What the mouse does on the canvas: clicks, multiple clicks, and dragging over text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.model.spans import Span
from annotator.text.graphemes import snap_out
from annotator.text.stops import Segmenter
from annotator.text.trimming import trim
from annotator.ui.canvas.selection import Selection, word_or_stem

_SCROLL_EVERY = 40
"""Milliseconds between two steps while dragging beyond the edge of the view."""


class Ground(Protocol):
    """What the mouse acts on: the canvas as far as gestures need it."""

    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def selection(self) -> Selection: ...  # noqa: D102
    def select(self, selection: Selection, *, scroll: bool = True) -> None: ...  # noqa: D102
    def text_selection(self) -> Span | None: ...  # noqa: D102
    def sentences(self) -> list[tuple[int, int]]: ...  # noqa: D102
    @property
    def segmenter(self) -> Segmenter: ...  # noqa: D102
    def offset_at(self, pos: QPoint) -> int: ...  # noqa: D102
    def character_at(self, pos: QPoint) -> int: ...  # noqa: D102
    def label_under(self, pos: QPoint) -> str | None: ...  # noqa: D102
    def marks_under(self, pos: QPoint) -> list[str]: ...  # noqa: D102
    def viewport(self) -> QWidget: ...  # noqa: D102
    def verticalScrollBar(self) -> QScrollBar: ...  # noqa: D102


class MouseGestures:
    """Turns mouse events into selections and clicks on marks."""

    def __init__(
        self,
        canvas: Ground,
        on_mark: Callable[[str], None],
        on_text: Callable[[int], None],
        on_drag: Callable[[], None],
        on_double: Callable[[], None],
    ) -> None:
        self._canvas, self._on_mark, self._on_double = canvas, on_mark, on_double
        self._on_text, self._on_drag = on_text, on_drag
        self._pressed: QPoint | None = None
        self._dragging = False
        self._since_double = QElapsedTimer()
        self._double_at = QPoint()
        self._cycle: tuple[list[str], int] = ([], 0)
        self._last_word: Span | None = None
        self._pointer = QPoint()
        self._beyond = QTimer(canvas.viewport())
        self._beyond.setInterval(_SCROLL_EVERY)
        self._beyond.timeout.connect(self._scroll_on)

    def forget(self) -> None:
        """Forget what was clicked before: there is another text."""
        self._cycle = ([], 0)
        self._pressed, self._dragging = None, False
        self._beyond.stop()

    def press(self, event: QMouseEvent) -> None:
        """Put the caret, extend with Shift, or select a sentence by a third click."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        canvas, pos = self._canvas, event.position().toPoint()
        if self._is_third(pos):
            self._select_sentence(pos)
            return
        if canvas.text_selection() != self._last_word:
            self._last_word = None
        self._pressed, self._dragging = pos, False
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if extend:
            self._pressed = None
            self._dragging = True
        canvas.select(canvas.selection.to(canvas.offset_at(pos), extend=extend), scroll=False)

    def move(self, event: QMouseEvent) -> None:
        """Extend the selection once the pointer has left the place where it went down."""
        self._pointer = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_pointer()
            return
        if self._pressed is not None and self._has_left(self._pressed):
            self._dragging, self._pressed = True, None
        if self._dragging:
            self._extend()
            outside = not self._canvas.viewport().rect().contains(self._pointer)
            if outside != self._beyond.isActive():
                self._beyond.start() if outside else self._beyond.stop()

    def release(self, event: QMouseEvent) -> None:
        """End: a drag leaves its selection trimmed to what is seen, a click tells its mark."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._beyond.stop()
        if self._dragging:
            self._trim()
            self._on_drag()
        elif self._pressed is not None:
            self._click(self._pressed)
        self._pressed, self._dragging = None, False

    def double_click(self, event: QMouseEvent) -> None:
        """Select the stem of a word, then the word, then the phrase."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        canvas, pos = self._canvas, event.position().toPoint()
        self._pressed, self._double_at = None, pos
        self._since_double.start()
        at = canvas.character_at(pos)
        span = word_or_stem(canvas.text, at, self._last_word, canvas.segmenter)
        self._last_word = span
        if span is not None:
            canvas.select(Selection.of(span), scroll=False)
        self._on_double()

    def _is_third(self, pos: QPoint) -> bool:
        return (
            self._since_double.isValid()
            and self._since_double.elapsed()
            < QGuiApplication.styleHints().mouseDoubleClickInterval()
            and not self._has_left(self._double_at, pos)
        )

    def _select_sentence(self, pos: QPoint) -> None:
        self._since_double.invalidate()
        canvas = self._canvas
        at = canvas.character_at(pos)
        for start, end in canvas.sentences():
            if start <= at < end:
                canvas.select(Selection(start, end), scroll=False)
                return

    def _click(self, pos: QPoint) -> None:
        found = self._canvas.marks_under(pos)
        if not found:
            self._cycle = ([], 0)
            self._on_text(self._canvas.character_at(pos))
            return
        known, turn = self._cycle
        turn = (turn + 1) % len(found) if found == known else 0
        self._cycle = (found, turn)
        self._on_mark(found[turn])

    def _extend(self) -> None:
        canvas = self._canvas
        reached = canvas.selection.to(canvas.offset_at(self._pointer), extend=True)
        canvas.select(reached, scroll=False)

    def _trim(self) -> None:
        canvas, span = self._canvas, self._canvas.text_selection()
        if span is None:
            return
        # In the order in which marking does it, so that what is selected is what is marked.
        start, end = trim(canvas.text, *snap_out(canvas.text, *span))
        if start < end:
            forwards = canvas.selection.anchor <= canvas.selection.focus
            kept = Selection(start, end) if forwards else Selection(end, start)
            canvas.select(kept, scroll=False)

    def _scroll_on(self) -> None:
        height, bar = self._canvas.viewport().height(), self._canvas.verticalScrollBar()
        beyond = self._pointer.y() if self._pointer.y() < 0 else self._pointer.y() - height
        if self._pointer.y() < 0 or self._pointer.y() > height:
            bar.setValue(bar.value() + max(-60, min(60, beyond)))
        self._extend()

    def _show_pointer(self) -> None:
        over_label = self._canvas.label_under(self._pointer) is not None
        shape = Qt.CursorShape.PointingHandCursor if over_label else Qt.CursorShape.IBeamCursor
        self._canvas.viewport().setCursor(shape)

    def _has_left(self, origin: QPoint, pos: QPoint | None = None) -> bool:
        way = (self._pointer if pos is None else pos) - origin
        return way.manhattanLength() >= QGuiApplication.styleHints().startDragDistance() // 2
