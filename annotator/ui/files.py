"""Choosing files for opening, importing and exporting, and telling what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from annotator.ui.importing.dropping import Dropping
from annotator.ui.importing.page import ImportPage
from annotator.ui.window import Window


class Files(QObject):
    """Answers the window's wish for files."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.workspace.imported.connect(self._tell)
        window.closing.connect(self._look_no_further)
        Dropping(window, self._take_dropped)

    def import_articles(self) -> None:
        """Show the page of import, and ask for files when none are listed there yet."""
        page = self._import_page()
        if page is not None and not page.table.entries:
            page.choose_files()

    def _import_page(self) -> ImportPage | None:
        self._window.workspace.page_wanted.emit("import")
        page = self._window.views.widget("import")
        return page if isinstance(page, ImportPage) else None

    def _look_no_further(self) -> None:
        page = self._window.findChild(ImportPage)
        if isinstance(page, ImportPage):
            page.looking.finish()

    def _take_dropped(self, files: list[Path]) -> None:
        page = self._import_page()
        if page is not None:
            page.add(files)

    def export_corpus(self) -> None:
        """Show the page of export."""
        self._window.workspace.page_wanted.emit("export")

    def _tell(self, sentence: str, went_well: bool) -> None:
        self._window.tell(sentence, went_well=went_well)
