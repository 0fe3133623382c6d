"""What the mouse does with links: pointing at them and clicking them; all else goes to the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.canvas.links.web import Hit


class TextGestures(Protocol):
    """What the mouse does with the text."""

    def press(self, event: QMouseEvent) -> None: ...  # noqa: D102
    def move(self, event: QMouseEvent) -> None: ...  # noqa: D102
    def release(self, event: QMouseEvent) -> None: ...  # noqa: D102
    def double_click(self, event: QMouseEvent) -> None: ...  # noqa: D102
    def forget(self) -> None: ...  # noqa: D102


class LinkedGround(Protocol):
    """What the mouse acts on: the canvas as far as links need it."""

    def link_hit(self, pos: QPointF) -> Hit | None: ...  # noqa: D102
    def hover_link(self, link: str | None) -> None: ...  # noqa: D102
    def viewport(self) -> QWidget: ...  # noqa: D102


class LinkGestures:
    """Takes clicks on links; a drag that begins on a link selects text as anywhere else."""

    def __init__(
        self, canvas: LinkedGround, text: TextGestures, on_link: Callable[[Hit], None]
    ) -> None:
        self._canvas, self._text, self._on_link = canvas, text, on_link
        self._pressed: tuple[Hit, QMouseEvent] | None = None

    def forget(self) -> None:
        """Forget what was pressed: there is another text."""
        self._pressed = None
        self._text.forget()

    def press(self, event: QMouseEvent) -> None:
        """Begin a click on a link, or give the event to the text."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        hit = self._canvas.link_hit(event.position()) if plain and left else None
        self._pressed = None if hit is None else (hit, event.clone())
        if hit is None:
            self._text.press(event)

    def move(self, event: QMouseEvent) -> None:
        """Point at a link; dragged away from it, the press becomes one on the text."""
        if self._pressed is not None:
            way = event.position() - self._pressed[1].position()
            if way.manhattanLength() < QGuiApplication.styleHints().startDragDistance():
                return
            self._text.press(self._pressed[1])
            self._pressed = None
        if event.buttons() == Qt.MouseButton.NoButton:
            hit = self._canvas.link_hit(event.position())
            self._canvas.hover_link(None if hit is None else hit.link)
            if hit is not None:
                self._canvas.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
                return
        self._text.move(event)

    def release(self, event: QMouseEvent) -> None:
        """End a click on a link, or give the event to the text."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            self._text.release(event)
        else:
            self._on_link(pressed[0])

    def double_click(self, event: QMouseEvent) -> None:
        """Leave double clicks to the text, unless the first click was on a link."""
        if self._canvas.link_hit(event.position()) is None:
            self._text.double_click(event)
