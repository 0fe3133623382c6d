"""Bars side by side, each in one piece or in several, with what they stand for beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.ui.statistics.colors import SERIES, series_color
from annotator.ui.statistics.plot import Drawing, Mark, Sheet

_ROW, _BAR, _GAP = 26.0, 14.0, 12.0
_LEGEND_ROW, _CHIP = 24.0, 10.0
_WIDEST_LABEL = 0.36


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a bar: how long, of which series, and what it says."""

    value: float
    series: int
    says: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: what it is called, its pieces from where reading begins, and its number as written."""

    label: str
    pieces: tuple[Piece, ...]
    written: str

    @property
    def value(self) -> float:
        """Give how long it is."""
        return sum(one.value for one in self.pieces)


def legend_rows(series: Sequence[str], sheet: Sheet) -> list[tuple[QRectF, int, str]]:
    """Lay out what the colours stand for: chips with names, in as many lines as they take."""
    found: list[tuple[QRectF, int, str]] = []
    x, y = 0.0, 0.0
    for number, name in enumerate(series):
        width = _CHIP + 6 + sheet.metrics.horizontalAdvance(name) + 16
        if x and x + width > sheet.width:
            x, y = 0.0, y + _LEGEND_ROW
        found.append((sheet.rect(x, y, min(width, sheet.width), _LEGEND_ROW), number, name))
        x += width
    return found


def legend_height(series: Sequence[str], sheet: Sheet) -> float:
    """Give the height of a legend; one series needs none."""
    if len(series) < 2:
        return 0.0
    return max(place.bottom() for place, _, _ in legend_rows(series, sheet)) + 8


def draw_legend(
    painter: QPainter, series: Sequence[str], sheet: Sheet, colors: Sequence[int]
) -> None:
    """Draw a legend at the top of a sheet."""
    if len(series) < 2:
        return
    for place, number, name in legend_rows(series, sheet):
        x = place.right() - _CHIP if sheet.rtl else place.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(series_color(colors[number], sheet.theme))
        painter.drawRoundedRect(QRectF(x, place.center().y() - _CHIP / 2, _CHIP, _CHIP), 2, 2)
        room = (
            place.adjusted(0, 0, -_CHIP - 6, 0) if sheet.rtl else place.adjusted(_CHIP + 6, 0, 0, 0)
        )
        sheet.write(painter, room, name, sheet.theme.muted)


class Bars(Drawing):
    """Horizontal bars, one below the other."""

    def __init__(
        self,
        title: str,
        bars: Sequence[Bar],
        series: Sequence[str] = (),
        colors: Sequence[int] = (),
    ) -> None:
        super().__init__(title)
        self.bars, self.series = tuple(bars), tuple(series)
        self.colors = tuple(colors) or tuple(range(max(len(series), len(SERIES))))

    def lay_out(self, sheet: Sheet) -> tuple[float, list[Mark]]:
        """Give the height, and a value for each piece of each bar."""
        marks: list[Mark] = []
        for bar, top, start, scale in self._rows(sheet):
            x = start
            for one in bar.pieces:
                # A value of nothing is read all the same: its place is where its bar would begin.
                width = max(one.value * scale, 2.0)
                marks.append(Mark(sheet.rect(x, top + 2, width, _ROW - 4), one.says))
                x += one.value * scale
        return legend_height(self.series, sheet) + _ROW * len(self.bars) + 4, marks

    def _rows(self, sheet: Sheet) -> Iterator[tuple[Bar, float, float, float]]:
        """Give each bar with its top, where bars begin, and how long a value of one is."""
        advance = sheet.metrics.horizontalAdvance
        names = max((advance(one.label) for one in self.bars), default=0.0) + 2
        names = min(names, sheet.width * _WIDEST_LABEL)
        numbers = max((advance(one.written) for one in self.bars), default=0.0) + 2
        room = max(sheet.width - names - numbers - 2 * _GAP, 20.0)
        scale = room / max((one.value for one in self.bars), default=1.0) if self._any else 0.0
        top = legend_height(self.series, sheet)
        for number, bar in enumerate(self.bars):
            yield bar, top + number * _ROW, names + _GAP, scale

    @property
    def _any(self) -> bool:
        return any(one.value > 0 for one in self.bars)

    def draw(self, painter: QPainter, sheet: Sheet) -> None:
        """Draw names, bars and numbers."""
        draw_legend(painter, self.series, sheet, self.colors)
        for bar, top, start, scale in self._rows(sheet):
            sheet.write(painter, sheet.rect(0, top, start - _GAP, _ROW), bar.label)
            x = start
            for one in bar.pieces:
                width = one.value * scale
                place = sheet.rect(x, top + (_ROW - _BAR) / 2, width, _BAR)
                painter.fillRect(place, series_color(self.colors[one.series], sheet.theme))
                if one is not bar.pieces[-1] and width > 3:
                    edge = sheet.rect(x + width - 1, top + (_ROW - _BAR) / 2, 1, _BAR)
                    painter.fillRect(edge, QColor(sheet.theme.paper))
                x += width
            room = sheet.rect(x + 6, top, sheet.width - x - 6, _ROW)
            sheet.write(painter, room, bar.written, sheet.theme.muted)
