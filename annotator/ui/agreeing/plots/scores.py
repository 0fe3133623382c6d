"""Numbers of agreement one below the other, each with its interval; the worst first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPainter

from annotator.ui.statistics.colors import heat
from annotator.ui.statistics.plot import Drawing, Mark, Sheet

_ROW, _BAR, _GAP = 28.0, 14.0, 12.0
_FAINT, _FULL = 0.01, 0.55
_WIDEST_LABEL, _WIDEST_NUMBER = 0.34, 0.3


@dataclass(frozen=True, slots=True)
class Score:
    """A number of agreement: of what, how much, within what, as written, and in words."""

    label: str
    value: float | None
    interval: tuple[float, float] | None
    written: str
    says: str


class Scores(Drawing):
    """A scale from 0 (or from the lowest number below it) to 1 in each line."""

    def __init__(self, title: str, scores: Sequence[Score]) -> None:
        super().__init__(title)
        self.scores = tuple(scores)

    def _widths(self, sheet: Sheet) -> tuple[float, float]:
        advance = sheet.metrics.horizontalAdvance
        names = max((advance(one.label) for one in self.scores), default=0.0) + 4
        numbers = max((advance(one.written) for one in self.scores), default=0.0) + 4
        return min(names, sheet.width * _WIDEST_LABEL), min(numbers, sheet.width * _WIDEST_NUMBER)

    @property
    def _lowest(self) -> float:
        found = [one.value for one in self.scores if one.value is not None]
        found += [one.interval[0] for one in self.scores if one.interval is not None]
        return min([0.0, *found])

    def lay_out(self, sheet: Sheet) -> tuple[float, list[Mark]]:
        """Give the height, and a value for each line."""
        marks = [
            Mark(sheet.rect(0, at * _ROW + 1, sheet.width, _ROW - 2), one.says)
            for at, one in enumerate(self.scores)
        ]
        return _ROW * len(self.scores) + 4, marks

    def draw(self, painter: QPainter, sheet: Sheet) -> None:
        """Draw names, scales, intervals and numbers."""
        names, numbers = self._widths(sheet)
        start = names + _GAP
        room = max(sheet.width - start - numbers - _GAP, 20.0)
        lowest = self._lowest
        scale = room / (1 - lowest)

        def across(value: float) -> float:
            return start + (value - lowest) * scale

        for at, one in enumerate(self.scores):
            top, middle = at * _ROW, at * _ROW + _ROW / 2
            sheet.write(painter, sheet.rect(0, top, names, _ROW), one.label)
            track = sheet.rect(start, middle - _BAR / 2, room, _BAR)
            painter.fillRect(track, heat(_FAINT, sheet.theme))
            if one.value is not None:
                low, high = sorted((across(0.0), across(one.value)))
                bar = sheet.rect(low, middle - _BAR / 2, max(high - low, 2.0), _BAR)
                painter.fillRect(bar, heat(_FULL, sheet.theme))
            if one.interval is not None:
                low, high = (across(value) for value in one.interval)
                ink = QColor(sheet.theme.ink)
                painter.fillRect(sheet.rect(low, middle - 0.75, max(high - low, 1.5), 1.5), ink)
                for end in (low, high):
                    painter.fillRect(sheet.rect(end - 0.75, middle - 4, 1.5, 8), ink)
            place = sheet.rect(sheet.width - numbers, top, numbers, _ROW)
            muted = sheet.theme.muted if one.value is None else ""
            sheet.write(painter, place, one.written, muted, end=True)
