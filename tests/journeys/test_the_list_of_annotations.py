"""A linguist goes through an article by the list of its annotations, without the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.linguist import Linguist
from tests.journeys.test_a_linguist_annotates_an_article import mark_the_article

SitDown = Callable[..., Linguist]


@pytest.fixture
def linguist(sit_down: SitDown) -> Linguist:
    found = sit_down()
    mark_the_article(found)
    found.press(Qt.Key.Key_Escape)
    return found


def listed(linguist: Linguist) -> list[str]:
    """Read the first column of the list."""
    return [row.words for row in linguist.window.listing.table.rows]


def press_in_list(linguist: Linguist, key: Qt.Key) -> None:
    """Press a key while the list has the keyboard."""
    QTest.keyClick(linguist.window.listing.rows, key)


def test_the_list_opens_with_a_key_and_holds_everything(linguist: Linguist) -> None:
    linguist.press(Qt.Key.Key_F6)
    assert linguist.window.listing.isVisible()
    assert len(listed(linguist)) == len(linguist.everything())
    assert [one for one in listed(linguist) if one != "سامر العلي"] == [
        "العلي", "محتجين", "هاجموا",
    ]  # fmt: skip


def test_the_arrows_choose_and_enter_goes_back_to_the_text(linguist: Linguist) -> None:
    linguist.press(Qt.Key.Key_F6)
    press_in_list(linguist, Qt.Key.Key_Home)
    first = linguist.chosen_text()
    press_in_list(linguist, Qt.Key.Key_Down)
    assert (first, linguist.chosen_text()) == ("سامر العلي", "العلي")
    press_in_list(linguist, Qt.Key.Key_Return)
    assert linguist.chosen_text() == "العلي"
    linguist.press(Qt.Key.Key_2)
    view, chosen = linguist.window.workspace.view, linguist.window.workspace.chosen
    assert view is not None
    assert chosen is not None
    assert chosen.type.startswith("ORG")


def test_the_filter_leaves_what_has_the_words_in_any_column(linguist: Linguist) -> None:
    linguist.press(Qt.Key.Key_F6)
    linguist.window.listing.filter_box.setText("هجوم")
    assert listed(linguist) == ["هاجموا"]
    linguist.window.listing.filter_box.setText("محتجين")
    assert set(listed(linguist)) == {"محتجين", "هاجموا"}


def test_the_list_sorts_by_any_column_and_by_place(linguist: Linguist) -> None:
    linguist.press(Qt.Key.Key_F6)
    rows, table = linguist.window.listing.rows, linguist.window.listing.table
    rows.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    types = [row.type for row in table.rows]
    assert types == sorted(types, reverse=True)
    rows.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    starts = [row.start for row in table.rows]
    assert starts == sorted(starts, reverse=True)


def test_what_is_marked_removed_and_undone_shows_at_once(linguist: Linguist) -> None:
    linguist.press(Qt.Key.Key_F6)
    before = listed(linguist)
    linguist.select("الميناء")
    linguist.press(Qt.Key.Key_5)
    assert "الميناء" in listed(linguist)
    linguist.window.workspace.undo()
    assert listed(linguist) == before
    press_in_list(linguist, Qt.Key.Key_End)
    last = linguist.window.listing.table.rows[-1].id
    press_in_list(linguist, Qt.Key.Key_Delete)
    assert last not in [row.id for row in linguist.window.listing.table.rows]


def test_the_list_follows_what_is_chosen_in_the_text(linguist: Linguist) -> None:
    linguist.press(Qt.Key.Key_F6)
    linguist.go_to("محتجين")
    linguist.press(Qt.Key.Key_Return)
    current = linguist.window.listing.rows.currentIndex().row()
    assert linguist.window.listing.table.rows[current].words == "محتجين"
