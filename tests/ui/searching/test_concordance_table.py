"""The table of hits has room for all, reads what is seen, and never loses or doubles a row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester

from annotator.model.identity import DocumentId
from annotator.model.spans import Span
from annotator.search.concordance import Hit
from annotator.ui.picture import application
from annotator.ui.searching.concordance.table import (
    ARTICLE,
    HIT_ROLE,
    LINE,
    MOST_ROWS,
    WHOSE,
    Concordance,
)


def hits(first: int, number: int) -> list[Hit]:
    return [
        Hit(DocumentId(f"{n}"), f"مقال {n}", "", Span(n, n + 1), "قبل ", "هنا", " بعد")
        for n in range(first, first + number)
    ]


class Listening:
    """A table, and what it asked for."""

    def __init__(self) -> None:
        self.table = Concordance(application())
        self.wanted: list[int] = []
        self.table.wanted.connect(self.wanted.append)

    def names(self) -> list[str]:
        return [hit.name for hit in self.table.hits]


@pytest.fixture
def listening() -> Listening:
    return Listening()


def test_it_is_a_sound_model(listening: Listening) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(listening.table, mode)
    listening.table.begin(hits(0, 30), complete=False)
    listening.table.count(500)
    listening.table.go_on(hits(30, 100), complete=False)
    listening.table.go_on(hits(130, 20), complete=True)
    listening.table.clear()
    assert tester.model() is listening.table


def test_there_is_room_for_what_was_only_counted(listening: Listening) -> None:
    table = listening.table
    table.begin(hits(0, 60), complete=False)
    assert table.rowCount() == 60
    table.count(90_000)
    assert table.rowCount() == 90_000
    assert table.data(table.index(59, LINE), HIT_ROLE) == hits(59, 1)[0]
    assert table.data(table.index(70_000, LINE)) is None
    assert listening.wanted[-1] >= 70_000
    table.go_on(hits(60, 71_000), complete=False)
    assert table.data(table.index(70_000, LINE), HIT_ROLE) == hits(70_000, 1)[0]
    assert table.rowCount() == 90_000


def test_what_is_seen_near_the_end_of_what_was_read_asks_for_more_once(
    listening: Listening,
) -> None:
    table = listening.table
    table.begin(hits(0, 1000), complete=False)
    table.count(5_000)
    table.hit(10)
    assert listening.wanted == []
    for _ in range(3):
        table.hit(990)
    assert len(listening.wanted) == 1
    assert listening.wanted[0] > 1000


def test_where_the_number_is_not_known_rows_come_as_they_are_read(listening: Listening) -> None:
    table = listening.table
    table.begin(hits(0, 60), complete=False)
    table.count(None)
    assert table.rowCount() == 60
    table.go_on(hits(60, 100), complete=True)
    assert table.rowCount() == 160
    assert listening.names() == [hit.name for hit in hits(0, 160)]


def test_rows_that_were_counted_but_are_not_there_go_at_the_end(listening: Listening) -> None:
    table = listening.table
    table.begin(hits(0, 60), complete=False)
    table.count(200)
    table.go_on(hits(60, 40), complete=True)
    assert table.rowCount() == 100


def test_more_than_can_be_listed_is_never_taken_for_all(listening: Listening) -> None:
    table = listening.table
    table.begin(hits(0, 10), complete=False)
    table.count(10 * MOST_ROWS)
    assert table.rowCount() == MOST_ROWS
    table.go_on(hits(10, MOST_ROWS), complete=True)
    assert len(table.hits) == table.rowCount() == MOST_ROWS
    assert not table.complete
    table.begin(hits(0, MOST_ROWS), complete=True)
    assert table.complete


def test_cells_are_isolated_and_nothing_is_left_of_an_earlier_answer(listening: Listening) -> None:
    table = listening.table
    table.begin(hits(0, 3), complete=True)
    assert table.data(table.index(1, ARTICLE)) == "\u2068\u2068مقال 1\u2069\u2069"
    assert table.data(table.index(1, LINE)) == "\u2068قبل هنا بعد\u2069"
    assert table.data(table.index(1, WHOSE)) == "\u2068\u2069"
    assert table.data(table.index(1, LINE), Qt.ItemDataRole.DecorationRole) is None
    assert table.data(table.index(1, LINE), Qt.ItemDataRole.ToolTipRole) is None
    assert table.rowCount(table.index(0, 0)) == 0
    table.clear()
    assert table.rowCount(QModelIndex()) == 0
    assert table.hit(0) is None


def test_a_title_is_never_taken_for_html(listening: Listening) -> None:
    table = listening.table
    hostile = replace(hits(0, 1)[0], title='<img src="file:///etc/x"> & <b>')
    table.begin([hostile], complete=True)
    told = str(table.data(table.index(0, ARTICLE), Qt.ItemDataRole.ToolTipRole))
    page = QTextDocument()
    page.setHtml(told)
    assert '<img src="file:///etc/x"> & <b>' in page.toPlainText()
