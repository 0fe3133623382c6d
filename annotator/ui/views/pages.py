"""Every view and page of the window in one table."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from annotator.ui.views.page import Bench, PageRow

ANNOTATE = "annotate"

VIEWS = (
    (ANNOTATE, QT_TRANSLATE_NOOP("Views", "Annotate")),
    ("corpus", QT_TRANSLATE_NOOP("Views", "Corpus")),
)
"""The views in the order of their keys; a view without a page is not shown."""


def _search(bench: Bench) -> QWidget:
    from annotator.ui.searching.pane import SearchPane  # noqa: PLC0415 - made when it is wanted

    return SearchPane(bench)


PAGES: tuple[PageRow, ...] = (
    PageRow("search", "corpus", QT_TRANSLATE_NOOP("Pages", "Search"), _search),
)
