"""What every plot does: it is painted from one description on screen and on paper, and read aloud.

Places are given as if read from left to right and mirrored where the interface is: time and bars
run the way the reader reads.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from annotator.text.direction import base_direction
from annotator.ui.fonts import face
from annotator.ui.theme import INTERFACE_SIZE, LIGHT, THEMES, Theme

SMALL = INTERFACE_SIZE - 1
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of a plot: where it is, and what it says in words."""

    place: QRectF
    says: str


class Sheet:
    """A page to draw on: so wide, read from one side, in the colours of a theme."""

    def __init__(self, width: float, theme: Theme, *, rtl: bool) -> None:
        self.width, self.theme, self.rtl = width, theme, rtl
        self.font = face(SMALL)
        self.metrics = QFontMetricsF(self.font)

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Give a rectangle whose x is counted from where reading begins."""
        return QRectF(self.width - x - width if self.rtl else x, y, width, height)

    def write(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        color: str = "",
        *,
        end: bool = False,
        middle: bool = False,
        font: QFont | None = None,
    ) -> None:
        """Write a line at the beginning, end or middle of a place, cut where there is no room."""
        font = font or self.font
        painter.setFont(font)
        painter.setPen(QColor(color or self.theme.ink))
        forced = (
            Qt.TextFlag.TextForceRightToLeft
            if base_direction(text) == "rtl"
            else Qt.TextFlag.TextForceLeftToRight
        )
        shown = QFontMetricsF(font).elidedText(
            text, Qt.TextElideMode.ElideRight, place.width(), forced
        )
        left = self.rtl if end else not self.rtl
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        if middle:
            side = Qt.AlignmentFlag.AlignHCenter
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, flags | Qt.TextFlag.TextSingleLine | forced, shown)


class Drawing:
    """What a plot shows, without a widget; it can be laid out at any width."""

    least_width = 360.0

    def __init__(self, title: str) -> None:
        self.title = title

    def lay_out(self, sheet: Sheet) -> tuple[float, list[Mark]]:
        """Give the height that it takes on a sheet, and its values in the order of reading."""
        raise NotImplementedError

    def draw(self, painter: QPainter, sheet: Sheet) -> None:
        """Draw it on a sheet."""
        raise NotImplementedError

    def text(self, sheet: Sheet) -> str:
        """Say it all in words, a value on each line."""
        return "\n".join(mark.says for mark in self.lay_out(sheet)[1])


class Plot(QWidget):
    """Shows a drawing; its values are read under the mouse and with the arrow keys."""

    reading = Signal(str)  # what the value under the mouse or the keyboard says

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self.drawing = drawing
        self._current: int | None = None
        self._marks: list[Mark] = []
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(round(drawing.least_width))
        self.setAccessibleName(drawing.title)
        self._arrange()

    @property
    def says(self) -> str:
        """Give what the value that is read says, "" while none is."""
        if self._current is None or self._current >= len(self._marks):
            return ""
        return self._marks[self._current].says

    def sheet(self, width: float | None = None) -> Sheet:
        """Give a sheet as wide as the plot, or of another width."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Sheet(width or max(self.width(), self.minimumWidth()), self._theme(), rtl=rtl)

    def _theme(self) -> Theme:
        paper = self.palette().base().color()
        return next((one for one in THEMES.values() if QColor(one.paper) == paper), LIGHT)

    def _arrange(self) -> None:
        height, self._marks = self.drawing.lay_out(self.sheet())
        if self.height() != round(height) or self.minimumHeight() != round(height):
            self.setFixedHeight(round(height))

    def sizeHint(self) -> QSize:
        """Ask for the height that the drawing takes."""
        return QSize(round(self.drawing.least_width), self.height())

    def resizeEvent(self, event: object) -> None:
        """Lay the drawing out in the new width."""
        del event
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours, or the other direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._arrange()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing, and a frame around the value that is read."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self.sheet()
        self.drawing.draw(painter, sheet)
        if self._current is not None and self._current < len(self._marks):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(sheet.theme.accent), 2))
            painter.drawRoundedRect(self._marks[self._current].place.adjusted(-1, -1, 1, 1), 3, 3)

    def _read(self, current: int | None) -> None:
        if current == self._current:
            return
        self._current = current
        self.setAccessibleDescription(self.says)
        self.reading.emit(self.says)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the value under the mouse."""
        at = event.position()
        found = [n for n, one in enumerate(self._marks) if one.place.contains(at)]
        self._read(found[-1] if found else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing any more."""
        del event
        if not self.hasFocus():
            self._read(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from value to value with the arrow keys, Home and End; Esc reads nothing."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
        steps = {
            Qt.Key.Key_Left: 1 if forward == Qt.Key.Key_Left else -1,
            Qt.Key.Key_Right: 1 if forward == Qt.Key.Key_Right else -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        key = Qt.Key(event.key())
        if not self._marks or (key not in steps and key not in _ENDS):
            super().keyPressEvent(event)
            return
        self._read(self._after(key, steps))
        self._bring_into_view()

    def _after(self, key: Qt.Key, steps: Mapping[Qt.Key, int]) -> int:
        """Say which value a key leads to."""
        last = len(self._marks) - 1
        if key in _ENDS:
            return 0 if _ENDS[key] == 0 else last
        if self._current is None:
            return 0 if steps[key] > 0 else last
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return _beyond(self._marks, self._current, steps[key])
        return min(max(self._current + steps[key], 0), last)

    def _bring_into_view(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        body = above.widget() if above is not None else None
        if above is not None and body is not None and self._current is not None:
            at = self.mapTo(body, self._marks[self._current].place.center().toPoint())
            above.ensureVisible(at.x(), at.y(), 40, 60)

    def figure(self) -> Figure:
        """Give the plot as a picture of its own, on paper."""
        return Figure(self.drawing, self.sheet())


def _beyond(marks: Sequence[Mark], current: int, way: int) -> int:
    """Give the nearest value of the next line below or above; the next one in a single line."""
    here = marks[current].place.center()
    others = [
        (abs(one.place.center().y() - here.y()), abs(one.place.center().x() - here.x()), n)
        for n, one in enumerate(marks)
        if (one.place.center().y() - here.y()) * way > 1
    ]
    if others:
        nearest = min(others)[0]
        return min((x, n) for y, x, n in others if y <= nearest + 1)[1]
    alone = all(abs(one.place.center().y() - here.y()) <= 1 for one in marks)
    return min(max(current + way, 0), len(marks) - 1) if alone else current


_MARGIN = 24.0
_TITLE = 40.0


class Figure:
    """A plot with its title, to be painted into a picture; sizes are in pixels of the page."""

    def __init__(self, drawing: Drawing, sheet: Sheet) -> None:
        self._drawing, self._sheet = drawing, sheet
        height, _ = drawing.lay_out(sheet)
        self.size = QSizeF(sheet.width + 2 * _MARGIN, height + _TITLE + 2 * _MARGIN)

    @property
    def text(self) -> str:
        """Say all that it shows in words."""
        return self._drawing.text(self._sheet)

    def paint(self, painter: QPainter) -> None:
        """Paint everything on one page."""
        sheet = self._sheet
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), self.size), QColor(sheet.theme.paper))
        painter.translate(_MARGIN, _MARGIN)
        title = face(INTERFACE_SIZE + 3, weight=QFont.Weight.DemiBold)
        sheet.write(painter, sheet.rect(0, 0, sheet.width, 24), self._drawing.title, font=title)
        painter.translate(0, _TITLE)
        self._drawing.draw(painter, sheet)
        painter.translate(-_MARGIN, -_MARGIN - _TITLE)
