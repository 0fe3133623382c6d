"""An article to be read beside others: they scroll together, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from annotator.model.document import Region
from annotator.model.spans import Span
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.washes import Wash
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.selection import Selection
from annotator.ui.canvas.view import Canvas
from annotator.ui.comparing.pointing import Pointed
from annotator.ui.theme import LIGHT, THEMES, Theme

_PIXELS = 17
"""Height of the letters: a column has a part of the room."""
_UPPER, _LOWER = 0.15, 0.75
"""Between these shares of its height a place is well in view."""
_AIM = 0.38


class Standing(NamedTuple):
    """A character of the text, and how far below the top of the view its line stands (pixels)."""

    offset: int
    below: float


class ReadingCanvas(Canvas):
    """Shows an article with marks; it is read and not changed."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        wishes = Appearance.from_json(str(settings.value("appearance", "")))
        self.set_appearance(
            replace(wishes, pixels=_PIXELS, labels="full", mode="boxes", invisibles=False)
        )
        self.shown: list[Mark] = []
        self._told: Mapping[str, str] = {}
        self.current: tuple[Span, ...] = ()
        self.beside: tuple[Span, ...] = ()
        self.wear()

    def theme(self) -> Theme:
        """Give the colours of the window."""
        return THEMES.get(str(self._settings.value("theme")), LIGHT)

    def wear(self) -> None:
        """Take the colours of the window."""
        self.set_theme(self.theme())

    def show_marks(
        self,
        text: str,
        regions: Sequence[Region],
        marks: Iterable[Mark],
        told: Mapping[str, str],
    ) -> None:
        """Show an article with these marks; of the same article the place is kept.

        What is `told` of a mark, by its id, is said under the pointer: most have no label here.
        """
        self._told = told
        if text != self.text:
            self.set_text(text, regions)
        self.shown = list(marks)
        self.set_marks(self.shown)

    def said_at(self, pos: QPoint) -> str:
        """Say what is marked at a point of the viewport, the inner first; "" where nothing is."""
        said = (self._told.get(one, "") for one in self.marks_under(pos))
        return "\n".join(dict.fromkeys(one for one in said if one))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say under the pointer what is marked there."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            # Without words, a tip that is shown goes.
            QToolTip.showText(event.globalPos(), self.said_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def point_at(self, pointed: Pointed) -> None:
        """Lay a ground under the place that is looked at, a quiet one under what belongs to it."""
        self.current, self.beside = pointed.current, pointed.beside
        washes = [Wash(one, "differs") for one in self.beside]
        self.set_washes([*washes, *(Wash(one, "current") for one in self.current)])

    def select_current(self) -> None:
        """Select the words of the place that is looked at; nothing moves."""
        if self.current:
            self.select(Selection.of(self.current[0]).snapped(self.text), scroll=False)

    # Where it stands

    def standing(self) -> Standing:
        """Tell where a line stands by which others can follow: that of the place, if in view."""
        height = self.viewport().height()
        if self.current:
            found = self._below(self.current[0].start)
            if 0 < found < height:
                return Standing(self.current[0].start, found)
        part, number = self._sheet.line_at(height * _AIM - self._origin().y())
        start = self._sheet.caret_line((part, number)).start
        return Standing(start, self._below(start))

    def follow(self, standing: Standing) -> None:
        """Bring a line to where it stands in another canvas."""
        before = self._below(standing.offset)
        self._measure()
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + before - standing.below))

    def bring(self, offset: int) -> None:
        """Scroll until a place is well in view, and not at all where it is."""
        height = self.viewport().height()
        below = self._below(min(offset, len(self.text)))
        if not height * _UPPER <= below <= height * _LOWER:
            self.follow(Standing(min(offset, len(self.text)), height * _AIM))

    def _below(self, offset: int) -> float:
        part, number = self._sheet.line_of(offset)
        line = self._sheet.block(part).lines[number]
        return self._origin().y() + self._sheet.heights.top(part) + line.baseline


class Together(QObject):
    """Lets several canvases on one text scroll as one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[ReadingCanvas] = []
        self._leading = False

    def join(self, canvas: ReadingCanvas) -> None:
        """Let another canvas lead and follow."""
        self._all.append(canvas)
        canvas.verticalScrollBar().valueChanged.connect(lambda _value: self.lead(canvas))
        canvas.zoom_changed.connect(self._zoom)

    def _zoom(self, pixels: int) -> None:
        """Keep the letters of one size, so that lines end at the same words."""
        for one in self._all:
            one.set_reading_font(one.appearance.family, pixels)

    def lead(self, canvas: ReadingCanvas) -> None:
        """Let the others follow a canvas that was scrolled."""
        others = [one for one in self._all if one is not canvas and one.isVisible()]
        if self._leading or not others or not canvas.isVisible():
            return
        self._leading = True
        try:
            standing = canvas.standing()
            for one in others:
                one.follow(standing)
        finally:
            self._leading = False
