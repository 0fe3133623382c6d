"""How every table of lines looks and is walked through: one line is one row, whatever it lists."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView

ROW_HEIGHT = 32


def arrange_lines(
    rows: QTableView, widths: Iterable[int] = (), *, height: int = ROW_HEIGHT, single: bool = True
) -> None:
    """Give a table lines of one height (pixels) without a grid, and its columns their widths.

    Tab leaves the table; one line can be chosen, or with `single` off as many as one likes.
    """
    rows.setObjectName("listing")
    rows.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    if single:
        rows.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    rows.setShowGrid(False)
    rows.setWordWrap(False)
    rows.setTabKeyNavigation(False)
    rows.verticalHeader().hide()
    rows.verticalHeader().setDefaultSectionSize(height)
    rows.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.horizontalHeader().setStretchLastSection(True)
    rows.horizontalHeader().setHighlightSections(False)
    rows.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    )
    for column, width in enumerate(widths):
        rows.setColumnWidth(column, width)
