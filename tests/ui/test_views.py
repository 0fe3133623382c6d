"""Views and pages are switched by key and by mouse; a page is made when it is first wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.views.page import PageRow
from annotator.ui.views.pages import PAGES, VIEWS
from annotator.ui.views.switch import Views


class Page(QLineEdit):
    """A page that counts how often it came into view."""

    def __init__(self) -> None:
        super().__init__()
        self.woken = 0

    def wake(self) -> None:
        self.woken += 1


@pytest.fixture
def views(qtbot) -> Views:
    rows = [PageRow(name, "corpus", name.title(), lambda _bench: Page()) for name in ("one", "two")]
    found = Views(QWidget(), None, rows)
    qtbot.addWidget(found)
    found.show()
    return found


def click(qtbot, bar, index: int) -> None:
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())


def test_a_click_on_a_view_shows_its_first_page_and_a_click_on_a_page_that_one(
    qtbot, views
) -> None:
    assert (views.view, views.page) == ("annotate", "annotate")
    assert not views.pages.isVisible()
    click(qtbot, views.views, 1)
    assert (views.view, views.page) == ("corpus", "one")
    assert views.pages.isVisible()
    click(qtbot, views.pages, 1)
    assert views.page == "two"
    assert views.widget("two").isVisible()
    assert not views.widget("one").isVisible()


def test_a_view_comes_back_with_the_page_last_seen_and_wakes_it(qtbot, views) -> None:
    views.show_page("two")
    views.show_view("annotate")
    assert not views.pages.isVisible()
    click(qtbot, views.views, 1)
    assert views.page == "two"
    assert views.widget("two").woken == 2
    assert views.widget("one").woken == 0


def test_a_page_that_nobody_knows_is_not_shown(views) -> None:
    views.show_page("nowhere")
    assert views.page == "annotate"


def test_without_other_pages_there_is_no_row_of_views(qtbot) -> None:
    alone = Views(QWidget(), None, [])
    qtbot.addWidget(alone)
    alone.show()
    assert not alone.views.isVisible()


def test_every_page_stands_once_and_in_a_view_that_is_there() -> None:
    names = [row.name for row in PAGES]
    assert sorted(set(names)) == sorted(names)
    assert {row.view for row in PAGES} <= {name for name, _ in VIEWS}
