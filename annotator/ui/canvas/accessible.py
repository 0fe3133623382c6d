"""The canvas for screen readers: its text, its caret and selection, and what was just done.

Offsets given to and taken from screen readers are UTF-16 units of the whole text. Marks are no
children of the canvas: Qt loses track of children that are made in Python. They are read in the
list of annotations instead.
"""

from __future__ import annotations

from typing import Protocol, cast
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

from annotator.model.spans import Span
from annotator.text.offsets import OffsetMap

_LONGEST_SPOKEN = 200
"""UTF-16 units of a selection that are spoken when it changes."""


class Readable(Protocol):
    """What is read: the canvas as far as screen readers need it; offsets are code points."""

    @property
    def text(self) -> str: ...  # noqa: D102
    def caret(self) -> int: ...  # noqa: D102
    def set_caret(self, offset: int) -> None: ...  # noqa: D102
    def text_selection(self) -> Span | None: ...  # noqa: D102
    def select_text(self, span: Span | None) -> None: ...  # noqa: D102
    def ensure_visible(self, offset: int) -> None: ...  # noqa: D102
    def character_at(self, pos: QPoint) -> int: ...  # noqa: D102
    def character_box(self, offset: int) -> QRect: ...  # noqa: D102
    def viewport(self) -> QWidget: ...  # noqa: D102


class CanvasText(QAccessibleTextInterface):
    """The text of a canvas, as Qt hands it on to screen readers."""

    def __init__(self, canvas: Readable) -> None:
        super().__init__()
        self._canvas = ref(canvas)
        self._offsets = OffsetMap("")
        self._mapped: str | None = None

    def characterCount(self) -> int:
        """Count the UTF-16 units of the text."""
        text, offsets = self._read()
        return offsets.to_utf16(len(text))

    def text(self, startOffset: int, endOffset: int) -> str:  # noqa: N803
        """Give a stretch of the text."""
        text, offsets = self._read()
        start, end = self._within(startOffset), self._within(endOffset)
        return text[offsets.to_codepoint(start) : offsets.to_codepoint(end)]

    def cursorPosition(self) -> int:
        """Tell before which unit the caret stands."""
        canvas = self._canvas()
        return self.to_utf16(canvas.caret()) if canvas is not None else 0

    def setCursorPosition(self, position: int) -> None:
        """Move the caret."""
        canvas = self._canvas()
        if canvas is not None:
            canvas.set_caret(self._to_codepoint(position))

    def selectionCount(self) -> int:
        """Own to no selection: where it begins and ends, no Python object can tell.

        PySide leaves `selection` out, and readers that ask for it are given numbers at random.
        What is selected is announced instead.
        """
        return 0

    def selected(self) -> tuple[int, int]:
        """Give the ends of the selection, or the caret twice."""
        canvas = self._canvas()
        span = canvas.text_selection() if canvas is not None else None
        if span is None:
            return self.cursorPosition(), self.cursorPosition()
        return self.to_utf16(span.start), self.to_utf16(span.end)

    def addSelection(self, startOffset: int, endOffset: int) -> None:  # noqa: N803
        """Select a stretch instead of what is selected."""
        self.setSelection(0, startOffset, endOffset)

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:  # noqa: N803
        """Select a stretch."""
        canvas = self._canvas()
        start, end = sorted((self._to_codepoint(startOffset), self._to_codepoint(endOffset)))
        if canvas is not None and selectionIndex == 0:
            canvas.select_text(Span(start, end) if start < end else None)

    def removeSelection(self, selectionIndex: int) -> None:  # noqa: N803
        """Select nothing."""
        canvas = self._canvas()
        if canvas is not None and selectionIndex == 0:
            canvas.select_text(None)

    def characterRect(self, offset: int) -> QRect:
        """Tell where on the screen a character is; nowhere when it is far out of view."""
        canvas = self._canvas()
        if canvas is None:
            return QRect()
        box = canvas.character_box(self._to_codepoint(offset))
        if box.isNull():
            return QRect()
        return QRect(canvas.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """Find the character at a point of the screen, -1 beside the canvas."""
        canvas = self._canvas()
        inside = canvas.viewport().mapFromGlobal(point) if canvas is not None else QPoint()
        if canvas is None or not canvas.viewport().rect().contains(inside):
            return -1
        return self.to_utf16(canvas.character_at(inside))

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:  # noqa: N803
        """Bring a stretch into view, its beginning at least."""
        canvas = self._canvas()
        if canvas is not None:
            for index in (endIndex, startIndex):
                canvas.ensure_visible(self._to_codepoint(index))

    def to_utf16(self, codepoint: int) -> int:
        """Count the UTF-16 units before a code point."""
        return self._read()[1].to_utf16(codepoint)

    def _to_codepoint(self, utf16: int) -> int:
        return self._read()[1].to_codepoint(self._within(utf16))

    def _within(self, utf16: int) -> int:
        return max(0, min(utf16, self.characterCount()))

    def _read(self) -> tuple[str, OffsetMap]:
        canvas = self._canvas()
        text = canvas.text if canvas is not None else ""
        if text is not self._mapped:
            self._offsets, self._mapped = OffsetMap(text), text
        return text, self._offsets


class AccessibleCanvas(QAccessibleWidget):
    """The canvas as an object on the screen: a text of many lines that is read, not written."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas, QAccessible.Role.EditableText)
        self.read_text = CanvasText(cast("Readable", canvas))

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        """Give the address of the text, and what Qt has of other interfaces."""
        # PySide declares an int here, and ends the program where it is given one, or None.
        if t == QAccessible.InterfaceType.TextInterface:
            return _address(Shiboken.getCppPointer(self.read_text)[0])
        found = super().interface_cast(t)
        return _address(0) if found is None else found

    def state(self) -> QAccessible.State:
        """Say that the text has many lines, can be selected, and cannot be written."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = 1
        return state

    def childCount(self) -> int:
        """Hide the parts of the scroll area: there is nothing in them but the text."""
        return 0


def _address(number: int) -> int:
    return cast("int", Shiboken.VoidPtr(number))


class Spoken:
    """Makes a widget one that is read by its own text, and that tells what happens in it.

    It stands beside the widget's class among the bases of what is `Readable`.
    """

    def announce(self, sentence: str) -> None:
        """Have a screen reader speak a sentence, such as what was just made."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(_widget(self), sentence))

    def tell_caret(self) -> None:
        """Tell where the caret went."""
        text = _text_of(self)
        if text is not None:
            event = QAccessibleTextCursorEvent(_widget(self), text.cursorPosition())
            QAccessible.updateAccessibility(event)

    def tell_selection(self) -> None:
        """Tell what is selected now, and have it spoken unless it is long."""
        text = _text_of(self)
        if text is None:
            return
        start, end = text.selected()
        event = QAccessibleTextSelectionEvent(_widget(self), start, end)
        event.setCursorPosition(text.cursorPosition())
        QAccessible.updateAccessibility(event)
        if 0 < end - start <= _LONGEST_SPOKEN:
            self.announce(text.text(start, end))

    def tell_text(self, before: str, after: str) -> None:
        """Tell that another text is shown."""
        if before != after and QAccessible.isActive():
            event = QAccessibleTextUpdateEvent(_widget(self), 0, before, after)
            QAccessible.updateAccessibility(event)


def _widget(spoken: Spoken) -> QWidget:
    return cast("QWidget", spoken)


def _text_of(spoken: Spoken) -> CanvasText | None:
    """Give the text as screen readers see it, None when none is there."""
    if not QAccessible.isActive():
        return None
    interface = QAccessible.queryAccessibleInterface(_widget(spoken))
    return interface.read_text if isinstance(interface, AccessibleCanvas) else None


_KEPT: list[AccessibleCanvas] = []
"""What Qt was given: it does not keep that alive, but deletes it with its widget."""


def _make(_key: str, made_for: QObject) -> QAccessibleInterface | None:
    if not isinstance(made_for, Spoken):
        return None
    _KEPT[:] = [one for one in _KEPT if Shiboken.isValid(one)]
    _KEPT.append(AccessibleCanvas(_widget(made_for)))
    return _KEPT[-1]


QAccessible.installFactory(_make)
