"""A scrolled sheet: keeps the place of the reader whatever is set, marked or resized."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.model.document import Region
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.painter import SheetPainter, Shown, inks
from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.layout.typesetting import Typesetting
from annotator.ui.canvas.marks import Mark
from annotator.ui.theme import LIGHT, Theme

_AIR_ABOVE = 32
_AIR_BELOW = 120
_AIR_BESIDE = 32
_IDLE_SHARE = 12
"""Paragraphs laid out between two events until the scroll bar is exact."""


class Place(NamedTuple):
    """Where the reader is: the first character of the top line, and pixels scrolled past it."""

    offset: int
    past: float


class ScrolledSheet(QAbstractScrollArea):
    """Shows a sheet, lays it out as it is needed, and never lets the text jump."""

    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._appearance = Appearance()
        self._chosen: str | None = None
        self._hovered: str | None = None
        self._glow: frozenset[str] = frozenset()
        self._sheet = Sheet("", (), self._setting(), inks(self._theme))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._lay_out_more)
        self._next_idle = 0

    def set_text(
        self, text: str, regions: Sequence[Region] = (), *, keep_place: bool = False
    ) -> None:
        """Show a text; marks stay when it is the same text, the place when asked."""
        marks = list(self._sheet.marks.values()) if text == self._sheet.text else []
        place = self._place() if keep_place else Place(0, -_AIR_ABOVE)
        self._sheet = Sheet(text, regions, self._setting(), inks(self._theme))
        self._sheet.set_marks(marks)
        self._settle(place)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others."""
        place = self._place()
        self._sheet.set_marks(marks)
        self._settle(place)

    def update_marks(self, changed: Iterable[Mark], removed: Iterable[str] = ()) -> None:
        """Show some marks anew and leave out others; only their paragraphs are touched."""
        place = self._place()
        if any(self._sheet.update_marks(changed, removed).values()):
            self._settle(place)
        self.viewport().update()

    def set_chosen(self, mark: str | None, scroll: bool = True) -> None:
        """Outline the mark that is being worked on, and bring it into view."""
        self._chosen = mark
        self._sheet.open_fold(mark)
        shown = self._sheet.marks.get(mark) if mark is not None else None
        if scroll and shown is not None and shown.spans:
            self.ensure_visible(shown.spans[0].start)
        self.viewport().update()

    def set_glow(self, marks: Iterable[str]) -> None:
        """Let the marks that may fill the armed slot glow."""
        self._glow = frozenset(marks)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._reset()

    @property
    def appearance(self) -> Appearance:
        """Give the wishes after which the article is shown."""
        return self._appearance

    def set_appearance(self, appearance: Appearance) -> None:
        """Show the article after other wishes, keeping the reader's place."""
        before, self._appearance = self._appearance, appearance
        if appearance == before:
            return
        self._reset()
        if appearance.pixels != before.pixels:
            self.zoom_changed.emit(appearance.pixels)

    def set_reading_font(self, family: str, pixels: int) -> None:
        """Set the text in another face or size."""
        self.set_appearance(replace(self._appearance, family=family, pixels=pixels))

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller, a pixel for each step."""
        self.set_reading_font(self._appearance.family, self._appearance.pixels + steps)

    def ensure_visible(self, offset: int) -> None:
        """Scroll no more than needed to show the line of a character with its neighbours."""
        part, number = self._sheet.line_of(offset)
        line = self._sheet.block(part).lines[number]
        self._measure()
        top = _AIR_ABOVE + self._sheet.heights.top(part) + line.top
        bar, height = self.verticalScrollBar(), self.viewport().height()
        margin = min(line.height, max(0, (height - line.height) / 2))
        if top - margin < bar.value():
            bar.setValue(int(top - margin))
        elif top + line.height + margin > bar.value() + height:
            bar.setValue(int(top + line.height + margin - height))

    # Geometry

    def _setting(self) -> Typesetting:
        room = self.viewport().width() - 2 * _AIR_BESIDE
        return Typesetting(self._appearance, max(room, 12 * self._appearance.pixels))

    def _origin(self) -> QPointF:
        left = self._sheet.setting.column_left(self.viewport().width(), rtl=self._sheet.rtl)
        return QPointF(left, _AIR_ABOVE - self.verticalScrollBar().value())

    def _place(self) -> Place:
        y = self.verticalScrollBar().value() - _AIR_ABOVE
        part, number = self._sheet.line_at(y)
        line = self._sheet.block(part).lines[number]
        top = self._sheet.heights.top(part) + line.baseline
        return Place(self._sheet.caret_line((part, number)).start, y - top)

    def _settle(self, place: Place) -> None:
        """Measure the page again and bring the place back to where it was."""
        offset = min(place.offset, len(self._sheet.text))
        part, number = self._sheet.line_of(offset)
        line = self._sheet.block(part).lines[number]
        self._measure()
        baseline = line.baseline if place.offset or place.past > -_AIR_ABOVE else 0
        y = self._sheet.heights.top(part) + baseline + place.past + _AIR_ABOVE
        self.verticalScrollBar().setValue(round(y))
        self._next_idle = 0
        self._idle.start()
        self.viewport().update()

    def _reset(self) -> None:
        place = self._place()
        self._sheet.reset(self._setting(), inks(self._theme))
        self._settle(place)

    def _measure(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        total = _AIR_ABOVE + self._sheet.heights.total + min(_AIR_BELOW, height / 3)
        bar.setRange(0, max(0, round(total - height)))
        bar.setPageStep(height)
        bar.setSingleStep(round(self._sheet.setting.faces["body"].pitch))

    def _lay_out_visible(self) -> None:
        """Lay out what is in view; what grows above the view must not push it down."""
        sheet, bar = self._sheet, self.verticalScrollBar()
        y = bar.value() - _AIR_ABOVE
        part, bottom = sheet.heights.at(y), y + self.viewport().height()
        grown = 0.0
        while part < len(sheet.parts) and sheet.heights.top(part) < bottom:
            if not sheet.is_measured(part):
                top, before = sheet.heights.top(part), sheet.heights[part]
                sheet.block(part)
                growth = sheet.heights[part] - before
                if top + before < y + self.viewport().height() / 2 and top < y:
                    bar.setValue(bar.value() + round(growth))
                grown += abs(growth)
            part += 1
        if grown:
            self._measure()

    def _lay_out_more(self) -> None:
        sheet, bar = self._sheet, self.verticalScrollBar()
        for _ in range(_IDLE_SHARE):
            while self._next_idle < len(sheet.parts) and sheet.is_measured(self._next_idle):
                self._next_idle += 1
            if self._next_idle >= len(sheet.parts):
                self._idle.stop()
                break
            before, top = sheet.heights[self._next_idle], sheet.heights.top(self._next_idle)
            sheet.measure(self._next_idle)
            if top < bar.value() - _AIR_ABOVE:
                self._measure()
                bar.setValue(bar.value() + round(sheet.heights[self._next_idle] - before))
        self._measure()

    # Qt

    def _shown(self) -> Shown:
        return Shown(self._chosen, self._glow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible lines."""
        self._lay_out_visible()
        painter = QPainter(self.viewport())
        shown = replace(self._shown(), hovered=self._hovered)
        SheetPainter(self._sheet, self._theme, shown).paint(
            painter, self._origin(), QRectF(event.rect())
        )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column to the new width, keeping the reader's place."""
        super().resizeEvent(event)
        if self._setting().measure != self._sheet.setting.measure:
            self._reset()
        self._measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar."""
        self.viewport().update()
