"""Every view and page of the window in one table."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.ui.exporting.page import ExportPage
from annotator.ui.importing.page import ImportPage
from annotator.ui.views.page import PageRow

ANNOTATE = "annotate"

VIEWS = (
    (ANNOTATE, QT_TRANSLATE_NOOP("Views", "Annotate")),
    ("corpus", QT_TRANSLATE_NOOP("Views", "Corpus")),
)
"""The views in the order of their keys; a view without a page is not shown."""

PAGES: tuple[PageRow, ...] = (
    PageRow("import", "corpus", QT_TRANSLATE_NOOP("Pages", "Import"), ImportPage),
    PageRow("export", "corpus", QT_TRANSLATE_NOOP("Pages", "Export"), ExportPage),
)
