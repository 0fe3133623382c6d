"""Every view and page of the window in one table."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.ui.adjudicating.pane import AdjudicatePane
from annotator.ui.agreeing.page import AgreementPage
from annotator.ui.comparing.page import ComparePage
from annotator.ui.corpus.assigning import AssignPage
from annotator.ui.corpus.splitting import SplitPage
from annotator.ui.corpus.table import TablePage
from annotator.ui.duplicating.pane import DuplicatesPane
from annotator.ui.exporting.page import ExportPage
from annotator.ui.importing.page import ImportPage
from annotator.ui.releasing.page import ReleasePage
from annotator.ui.searching.pane import SearchPane
from annotator.ui.statistics.page import StatisticsPage
from annotator.ui.views.page import PageRow

ANNOTATE = "annotate"

VIEWS = (
    (ANNOTATE, QT_TRANSLATE_NOOP("Views", "Annotate")),
    ("corpus", QT_TRANSLATE_NOOP("Views", "Corpus")),
    ("compare", QT_TRANSLATE_NOOP("Views", "Compare")),
    ("adjudicate", QT_TRANSLATE_NOOP("Views", "Adjudicate")),
    ("agreement", QT_TRANSLATE_NOOP("Views", "Agreement")),
    ("release", QT_TRANSLATE_NOOP("Views", "Release")),
)
"""The views in the order of their keys; a view without a page is not shown."""

PAGES: tuple[PageRow, ...] = (
    PageRow("compare", "compare", QT_TRANSLATE_NOOP("Pages", "Compare"), ComparePage),
    PageRow("adjudicate", "adjudicate", QT_TRANSLATE_NOOP("Pages", "Adjudicate"), AdjudicatePane),
    PageRow("articles", "corpus", QT_TRANSLATE_NOOP("Pages", "Articles"), TablePage),
    PageRow("search", "corpus", QT_TRANSLATE_NOOP("Pages", "Search"), SearchPane),
    PageRow("duplicates", "corpus", QT_TRANSLATE_NOOP("Pages", "Duplicates"), DuplicatesPane),
    PageRow("import", "corpus", QT_TRANSLATE_NOOP("Pages", "Import"), ImportPage),
    PageRow("assign", "corpus", QT_TRANSLATE_NOOP("Pages", "Assign"), AssignPage),
    PageRow("split", "corpus", QT_TRANSLATE_NOOP("Pages", "Split"), SplitPage),
    PageRow("statistics", "corpus", QT_TRANSLATE_NOOP("Pages", "Statistics"), StatisticsPage),
    PageRow("export", "corpus", QT_TRANSLATE_NOOP("Pages", "Export"), ExportPage),
    PageRow("release", "release", QT_TRANSLATE_NOOP("Pages", "Release"), ReleasePage),
    PageRow("agreement", "agreement", QT_TRANSLATE_NOOP("Pages", "Agreement"), AgreementPage),
)
