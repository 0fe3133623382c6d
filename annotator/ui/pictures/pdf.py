"""A figure as PDF: one page as large as the article, or A4 pages that break between lines."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from annotator.project.picturing import Paper
from annotator.ui.pictures.figure import Figure, Leaf

_DPI = 1200
_POINTS = 72 / 96
"""Points of paper for each pixel of the page."""
_A4 = QSizeF(595.276, 841.89)
_HIGHEST = 14_400.0
"""Points that a page of PDF may be high."""
_TIMES = re.compile(
    rb"/(?:Creation|Mod)Date \(D:[^)]*\)|xmp:(?:Create|Modify|Metadata)Date=\"[^\"]*\""
)
_NAMED = QUuid("b7ab4a3c-6a1f-5b52-9e8c-7c5d2b0c7d11")


def pdf_of(figure: Figure, title: str, paper: Paper) -> bytes:
    """Paint a figure; the same figure gives the same bytes whenever it is painted."""
    size, leaves = _pages(figure, paper)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Hashiya")
    writer.setDocumentId(QUuid.createUuidV5(_NAMED, title.encode()))
    writer.setResolution(_DPI)
    writer.setPageSize(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    shrink = size.width() / figure.size.width()
    scale = shrink * _DPI / 72
    painter.scale(scale, scale)
    for number, leaf in enumerate(leaves):
        if number:
            writer.newPage()
        if leaf is None:
            figure.paint(painter)
        else:
            figure.paint_leaf(painter, leaf, size / shrink)
    painter.end()
    return _without_time(bytes(held.data()))


def _pages(figure: Figure, paper: Paper) -> tuple[QSizeF, list[Leaf | None]]:
    """Give the size of a page in points and what stands on each (None: everything)."""
    whole = figure.size * _POINTS
    if paper == "a4":
        height = _A4.height() * figure.size.width() / _A4.width()
        return _A4, [*figure.leaves(height)]
    if whole.height() <= _HIGHEST:
        return whole, [None]
    return QSizeF(whole.width(), _HIGHEST), [*figure.leaves(_HIGHEST / _POINTS)]


def _without_time(pdf: bytes) -> bytes:
    """Put blanks in the place of the times, so that nothing else in the file moves."""
    return _TIMES.sub(lambda found: b" " * len(found[0]), pdf)
