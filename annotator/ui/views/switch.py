"""Switches between the views of the window; a page is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.ui.views.page import Bench, PageRow, Waking, Working
from annotator.ui.views.pages import ANNOTATE, PAGES, VIEWS


class Views(QWidget):
    """A row of views, a row of pages under it, and the page that is shown."""

    shown = Signal(str)  # the name of the page

    def __init__(self, annotate: QWidget, bench: Bench, pages: Sequence[PageRow] = PAGES) -> None:
        super().__init__()
        self._bench = bench
        self._pages = {one.name: one for one in pages}
        self._made: dict[str, QWidget] = {ANNOTATE: annotate}
        self._last: dict[str, str] = {}
        self.page = ANNOTATE
        self.views = _bar(self.tr("Views"))
        self.pages = _bar(self.tr("Pages"))
        self._stack = QStackedWidget()
        self._stack.addWidget(annotate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.rows = QWidget()
        rows = QVBoxLayout(self.rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.views)
        rows.addWidget(self.pages)
        layout.addWidget(self.rows)
        layout.addWidget(self._stack, 1)
        filled = {ANNOTATE, *(one.view for one in pages)}
        for name, text in VIEWS:
            if name in filled:
                index = self.views.addTab(QApplication.translate("Views", str(text)))
                self.views.setTabData(index, name)
        self.views.setVisible(len(filled) > 1)
        self.pages.hide()
        self.views.currentChanged.connect(lambda index: self.show_view(self.views.tabData(index)))
        self.pages.currentChanged.connect(lambda index: self.show_page(self.pages.tabData(index)))

    @property
    def view(self) -> str:
        """Name the view that is shown."""
        return self._view_of(self.page)

    def show_view(self, view: str) -> None:
        """Show a view with the page that was last seen in it."""
        first = next((one.name for one in self._pages.values() if one.view == view), view)
        self.show_page(self._last.get(view, first))

    def show_page(self, name: str) -> None:
        """Show a page of any view, with the keyboard in it."""
        if name not in self._made and name not in self._pages:
            return
        self.page = name
        view = self._view_of(name)
        self._last[view] = name
        self._mark(view)
        page = self.widget(name)
        self._stack.setCurrentWidget(page)
        if isinstance(page, Waking):
            page.wake()
        page.setFocus()
        self.shown.emit(name)

    def widget(self, name: str) -> QWidget:
        """Give a page, made now when it was not wanted before."""
        if name not in self._made:
            self._made[name] = page = self._pages[name].make(self._bench)
            self._stack.addWidget(page)
        return self._made[name]

    def stop_working(self) -> None:
        """Stop what goes on beside the pages, before the window goes."""
        for page in self._made.values():
            if isinstance(page, Working):
                page.stop_working()

    def _view_of(self, page: str) -> str:
        row = self._pages.get(page)
        return row.view if row is not None else ANNOTATE

    def _mark(self, view: str) -> None:
        """Show in both rows where we are."""
        with QSignalBlocker(self.views), QSignalBlocker(self.pages):
            names = [self.views.tabData(index) for index in range(self.views.count())]
            self.views.setCurrentIndex(names.index(view))
            while self.pages.count():
                self.pages.removeTab(0)
            for row in self._pages.values():
                if row.view == view:
                    index = self.pages.addTab(QApplication.translate("Pages", str(row.text)))
                    self.pages.setTabData(index, row.name)
                    if row.name == self.page:
                        self.pages.setCurrentIndex(index)
            self.pages.setVisible(self.pages.count() > 1)


def _bar(name: str) -> QTabBar:
    bar = QTabBar()
    bar.setObjectName("views")
    bar.setAccessibleName(name)
    bar.setDrawBase(False)
    bar.setExpanding(False)
    bar.setUsesScrollButtons(True)
    return bar
