"""An article with its legend below it, on one page or on several."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from annotator.ui.canvas.page import MARGIN, Page, Row

_ABOVE_RULE = 24
_BELOW_RULE = 16
_RULE = 1


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of several: the lines of the article that stand on it, and perhaps the legend."""

    rows: Row | None
    has_legend: bool


class Painted(Protocol):
    """Anything that can be painted into a picture: of a size in pixels of the page."""

    size: QSizeF

    def paint(self, painter: QPainter) -> None:
        """Paint everything on one page."""
        ...


class Figure:
    """What is painted into a picture; sizes are in pixels of the page."""

    def __init__(self, page: Page, legend: Page | None = None) -> None:
        self.page = page
        self._legend = legend
        self.size = QSizeF(page.size.width(), page.size.height() + self._legend_height)

    def paint(self, painter: QPainter) -> None:
        """Paint everything on one page."""
        self._paint_paper(painter, self.size)
        self.page.paint(painter)
        if self._legend is not None:
            self._paint_legend(painter, self.page.size.height() - MARGIN)

    def leaves(self, height: float) -> list[Leaf]:
        """Share the figure out to pages of a height, broken between lines only."""
        room = height - 2 * MARGIN
        found: list[Row] = []
        for row in self.page.rows():
            if found and row.bottom - found[-1].top <= room:
                found[-1] = Row(found[-1].top, row.bottom)
            else:
                found.append(row)
        leaves = [Leaf(row, has_legend=False) for row in found]
        if self._legend is None:
            return leaves
        if leaves and found[-1].bottom - found[-1].top + self._legend_height <= room:
            return [*leaves[:-1], Leaf(found[-1], has_legend=True)]
        return [*leaves, Leaf(None, has_legend=True)]

    def paint_leaf(self, painter: QPainter, leaf: Leaf, size: QSizeF) -> None:
        """Paint one page of several."""
        self._paint_paper(painter, size)
        bottom = float(MARGIN)
        if leaf.rows is not None:
            top, bottom = leaf.rows
            painter.translate(0, MARGIN - top)
            self.page.paint_rows(painter, top, bottom)
            painter.translate(0, top - MARGIN)
            bottom += MARGIN - top
        if leaf.has_legend:
            self._paint_legend(painter, bottom if leaf.rows is not None else -_ABOVE_RULE / 2)

    @property
    def _legend_height(self) -> float:
        if self._legend is None:
            return 0.0
        return _ABOVE_RULE + _RULE + _BELOW_RULE + self._legend.size.height()

    def _paint_paper(self, painter: QPainter, size: QSizeF) -> None:
        painter.fillRect(QRectF(QPointF(0, 0), size), QColor(self.page.theme.paper))

    def _paint_legend(self, painter: QPainter, below: float) -> None:
        legend = self._legend
        if legend is None:
            return
        left, right = self.page.column
        rule = QRectF(left, below + _ABOVE_RULE, right - left, _RULE)
        painter.fillRect(rule, QColor(self.page.theme.line))
        x = right - legend.size.width() if legend.rtl else left
        corner = QPointF(x, rule.bottom() + _BELOW_RULE)
        painter.translate(corner)
        legend.paint(painter)
        painter.translate(-corner)
