"""Somebody who leads the work: lists articles, describes, assigns, splits and counts them."""

from __future__ import annotations

import csv
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.document import Document
from annotator.model.identity import DocumentId, new_document_id
from annotator.model.listing import Column, DocumentLine, WorkLine
from annotator.model.sets import AnnotatedDocument
from annotator.project.creating import create_corpus
from annotator.project.demo import make_demo
from annotator.project.importing import ImportOptions, import_files
from annotator.project.managing.assigning import AssignTo
from annotator.project.project import Project
from annotator.text.cleaning import text_sha256
from annotator.ui.app import Shell
from annotator.ui.corpus import changing, columns
from annotator.ui.corpus.assigning import AssignPage
from annotator.ui.corpus.planning import Planning
from annotator.ui.corpus.splitting import SplitPage
from annotator.ui.corpus.table import TablePage
from annotator.ui.picture import application
from annotator.ui.statistics.page import StatisticsPage
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look, Window
from tests.journeys.linguist import leave

OUTLETS = ("الأفق", "الزمان", "صدى الشمال")
Open = Callable[..., Window]
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus of thirty articles of three outlets, one of them without a date."""
    made = create_corpus(tmp_path / "work.hashiya", "news")
    items: list[AnnotatedDocument] = []
    for number in range(30):
        text = f"خبر رقم {number}\n" + "كلمة " * (number + 1)
        meta = {"title": f"عنوان {number:02}", "outlet": OUTLETS[number % 3]}
        if number:
            meta["date"] = f"2021-{number % 12 + 1:02}-05"
        document = Document(
            new_document_id(), f"article-{number:02}", text, text_sha256(text), meta
        )
        items.append(AnnotatedDocument(document))
    made.add(items, title="Import")
    made.close()
    return tmp_path / "work.hashiya"


@pytest.fixture
def open_window(corpus: Path, tmp_path: Path) -> Iterator[Open]:
    """Open the corpus, or another one, in either language, with settings that stay."""
    shells: list[Shell] = []

    def start(path: Path | None = None, language: str = "ar", annotator: str = "ليلى") -> Window:
        settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
        shells.append(Shell(application(), settings))
        project = Project.open(path or corpus, annotator)
        window = shells[-1].start(project, Look(language, LIGHT))
        QTest.qWaitForWindowActive(window)
        return window

    yield start
    for shell in shells:
        leave(shell)


def turn_to(window: Window, page: str) -> QWidget:
    """Click on the Corpus view, and on a page in it."""
    window.views.show_view("corpus")
    tabs = window.views.pages
    at = [tabs.tabData(index) for index in range(tabs.count())].index(page)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(at).center())
    return window.views.widget(page)


def table(window: Window) -> TablePage:
    page = turn_to(window, "articles")
    assert isinstance(page, TablePage)
    settle(page)
    return page


def settle(page: TablePage | Planning | StatisticsPage, seconds: float = 20) -> None:
    """Wait until nothing is being read or changed any more."""
    end = time.monotonic() + seconds
    while True:
        QApplication.processEvents()
        waiting = page.beside.busy
        if isinstance(page, TablePage):
            waiting = waiting or page.filtering._pause.isActive()
        if isinstance(page, TablePage | Planning):
            waiting = waiting or page.changing.busy
        if isinstance(page, AssignPage):
            waiting = waiting or page._counting.busy
        if not waiting:
            return
        assert time.monotonic() < end, "it takes too long"
        QTest.qWait(5)


def column(page: TablePage, kind: Column) -> int:
    return page.model.columns.index(kind)


def cells(page: TablePage, kind: Column) -> list[str]:
    at = column(page, kind)
    found = (page.model.index(row, at) for row in range(page.model.rowCount()))
    return [str(page.model.data(one, Qt.ItemDataRole.EditRole)) for one in found]


def titles(page: TablePage) -> list[int]:
    return [int(one.split()[1]) for one in cells(page, Column("meta", "title"))]


def write(box: QLineEdit, text: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_Delete)
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            code = ord(letter.upper())
            QApplication.sendEvent(box, QKeyEvent(kind, code, NONE, letter))


def go_to(page: TablePage, row: int, kind: Column) -> QModelIndex:
    """Click on a cell."""
    index = page.model.index(row, column(page, kind))
    page.rows.scrollTo(index)
    place = page.rows.visualRect(index).center()
    QTest.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.rows.currentIndex() == index
    return index


def sort_by(page: TablePage, kind: Column) -> None:
    header = page.rows.horizontalHeader()
    at = column(page, kind)
    x = header.sectionViewportPosition(at) + header.sectionSize(at) // 2
    place = QPoint(x, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(page)


def pick(menu: QMenu | None, text: str) -> None:
    assert menu is not None
    next(one for one in menu.actions() if one.text() == text).trigger()
    menu.close()


def open_menu(page: TablePage) -> QMenu:
    """Ask for the menu of a cell as its key does."""
    for old in page.findChildren(QMenu):
        old.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    page.rows.customContextMenuRequested.emit(QPoint(-1, -1))
    return page.findChildren(QMenu)[-1]


OUTLET, TITLE, DATE = (Column("meta", one) for one in ("outlet", "title", "date"))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_table_shows_every_article_and_its_columns_are_remembered(
    open_window: Open, language: str
) -> None:
    page = table(open_window(language=language))
    assert titles(page) == list(range(30))
    assert cells(page, Column("words"))[:3] == ["4", "5", "6"]
    page.choose_columns()
    menu = page.columns.findChildren(QMenu)[-1]
    wanted = page.tr("Location") if language == "en" else None
    if wanted is not None:
        pick(menu, wanted)
        assert Column("meta", "place") in page.model.columns
    page.shown.toggle(Column("position"))
    page.shown.toggle(OUTLET)
    shown = page.shown.as_seen()
    assert Column("position") in shown
    assert page.rows.currentIndex().row() == 0
    assert OUTLET not in shown
    again = table(open_window(language=language))
    assert again.model.columns == shown
    assert cells(again, Column("name"))[0] == "article-00"


def test_a_heading_sorts_both_ways_and_then_not_at_all(open_window: Open) -> None:
    page = table(open_window())
    go_to(page, 3, TITLE)
    sort_by(page, DATE)
    dates = cells(page, DATE)
    assert dates[:-1] == sorted(dates[:-1])
    assert dates[-1] == ""
    assert titles(page)[page.rows.currentIndex().row()] == 3
    sort_by(page, DATE)
    dates = cells(page, DATE)
    assert dates[:-1] == sorted(dates[:-1], reverse=True)
    assert dates[-1] == ""
    sort_by(page, DATE)
    assert titles(page) == list(range(30))


def test_a_query_filters_and_a_bad_one_is_told(open_window: Open) -> None:
    page = table(open_window())
    write(page.filtering.box, "outlet:الافق date:2021-01..2021-06")
    QTest.keyClick(page.filtering.box, Qt.Key.Key_Return)
    settle(page)
    assert set(cells(page, OUTLET)) == {"الأفق"}
    assert page.count.text().startswith(str(page.model.rowCount()))
    write(page.filtering.box, "(outlet:الأفق")
    QTest.keyClick(page.filtering.box, Qt.Key.Key_Return)
    settle(page)
    assert not page.problem.isHidden()
    write(page.filtering.box, "")
    settle(page)
    assert page.problem.isHidden()
    assert page.model.rowCount() == 30


@pytest.mark.parametrize(
    ("language", "query"), [("ar", "-حقل.date:*"), ("en", "-meta.date:*")], ids=["ar", "en"]
)
def test_a_click_filters_and_filters_are_saved_by_name(
    open_window: Open, language: str, query: str
) -> None:
    window = open_window(language=language)
    page = table(window)
    QTest.mouseClick(page.filtering.chips["no date"], Qt.MouseButton.LeftButton)
    settle(page)
    assert titles(page) == [0]
    assert page.filtering.chips["no date"].objectName() == "chip-held"
    line = page.filtering.saved.lineEdit()
    assert line is not None
    write(line, "بلا تاريخ")
    QTest.mouseClick(page.filtering.save, Qt.MouseButton.LeftButton)
    assert window.workspace.project.corpus.kept("query") == {"بلا تاريخ": query}
    QTest.mouseClick(page.filtering.chips["no date"], Qt.MouseButton.LeftButton)
    settle(page)
    assert page.model.rowCount() == 30
    page.filtering.saved.setCurrentIndex(0)
    page.filtering.saved.activated.emit(0)
    settle(page)
    assert titles(page) == [0]
    QTest.mouseClick(page.filtering.forget, Qt.MouseButton.LeftButton)
    assert window.workspace.project.corpus.kept("query") == {}


def test_the_menu_of_a_cell_filters_by_its_value_and_sorts(open_window: Open) -> None:
    page = table(open_window(language="en"))
    go_to(page, 4, OUTLET)
    pick(open_menu(page), "Only articles with this value")
    settle(page)
    assert titles(page) == list(range(1, 30, 3))
    pick(open_menu(page), "Sort by this column, last first")
    settle(page)
    assert len(titles(page)) == 10


def test_a_cell_is_written_over_with_the_keyboard_and_undone(open_window: Open) -> None:
    window = open_window()
    page = table(window)
    opened = window.workspace.view
    go_to(page, 2, DATE)
    QTest.keyClick(page.rows, Qt.Key.Key_Return)
    editor = page.rows.viewport().findChild(QLineEdit)
    assert editor is not None
    write(editor, "٢٨ آب/اغسطس ٢٠١٣")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(page)
    assert cells(page, DATE)[2] == "2013-08-28"
    assert window.workspace.view is opened
    assert window.views.page == "articles"
    window.actions_by_name["undo"].trigger()
    assert cells(page, DATE)[2] == "2021-03-05"


def test_what_cannot_be_read_as_a_date_is_told_and_changes_nothing(open_window: Open) -> None:
    page = table(open_window())
    go_to(page, 2, DATE)
    QTest.keyClick(page.rows, Qt.Key.Key_F2)
    editor = page.rows.viewport().findChild(QLineEdit)
    assert editor is not None
    write(editor, "أمس")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(page)
    assert cells(page, DATE)[2] == "2021-03-05"
    assert "أمس" in page.problem.text()


def choose(page: TablePage, act: str, field: str, first: str = "", second: str = "") -> None:
    bulk = page.bulk
    bulk.act.setCurrentIndex(bulk.act.findData(act))
    bulk.choose(field)
    bulk.first.setText(first)
    bulk.second.setText(second)
    QTest.mouseClick(bulk.go, Qt.MouseButton.LeftButton)
    settle(page)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_three_sets_are_named_in_full_and_no_column_is_out_of_sight(
    open_window: Open, tmp_path: Path, language: str
) -> None:
    window = open_window(make_demo(tmp_path), language=language)
    window.resize(1366, 768)
    page = table(window)
    section = page.model.columns.index(Column("work"))
    cell = str(page.model.index(0, section).data())
    assert cell.count("·") == 2
    room = page.rows.columnWidth(section) - 2 * 8
    assert page.rows.fontMetrics().horizontalAdvance(cell) <= room
    header = page.rows.horizontalHeader()
    assert header.length() <= page.rows.viewport().width()


def test_of_more_sets_than_three_only_names_are_told() -> None:
    work = tuple(WorkLine(name, "annotator", "finished", 12) for name in "abcd")
    line = DocumentLine(1, DocumentId("1"), "a", 9, {}, work)
    assert "12" not in columns.cell(Column("work"), line)
    assert columns.explained(Column("work"), line).count("12") == 4


def test_an_edit_that_is_whole_or_not_at_all_offers_no_button_that_stops_it(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changing, "HERE", 3)
    monkeypatch.setattr(changing, "REPLAYED_HERE", 0)
    window = open_window()
    page, jobs = table(window), window.topbar.jobs
    go_to(page, 0, TITLE)
    QTest.keyClick(page.rows, Qt.Key.Key_A, CONTROL)
    page.bulk.choose("topic")
    page.bulk.first.setText("سياسة")
    QTest.mouseClick(page.bulk.go, Qt.MouseButton.LeftButton)
    assert page.changing.busy
    assert jobs.stop.isHidden()
    settle(page)
    window.actions_by_name["undo"].trigger()
    assert any(one.busy for one in window.findChildren(changing.Changing))
    assert jobs.stop.isHidden()
    let_edits_end(window)


@pytest.mark.parametrize("beside", [False, True], ids=["here", "beside the window"])
def test_all_selected_articles_are_changed_at_once(
    open_window: Open, monkeypatch: pytest.MonkeyPatch, beside: bool
) -> None:
    if beside:
        monkeypatch.setattr(changing, "HERE", 3)
        monkeypatch.setattr(changing, "REPLAYED_HERE", 0)
    window = open_window()
    page = table(window)
    go_to(page, 0, TITLE)
    QTest.keyClick(page.rows, Qt.Key.Key_A, CONTROL)
    assert "30" in page.bulk.number.text()
    choose(page, "replace", "outlet", "الأفق", "الآفاق")
    assert Counter(cells(page, OUTLET)) == {"الآفاق": 10, "الزمان": 10, "صدى الشمال": 10}
    choose(page, "set", "topic", "سياسة")
    assert set(cells(page, Column("meta", "topic"))) == {"سياسة"}
    choose(page, "rename", "topic", "desk")
    choose(page, "clear", "outlet")
    assert set(cells(page, OUTLET)) == {""}
    choose(page, "assign", "", "هدى")
    assert set(cells(page, Column("assigned"))) != {""}
    corpus = window.workspace.project.corpus
    assert len(corpus.share_of("هدى")) == 30
    choose(page, "unassign", "", "هدى")
    assert len(corpus.share_of("هدى")) == 0
    for _ in range(6):
        window.actions_by_name["undo"].trigger()
        let_edits_end(window)
    window.actions_by_name["redo"].trigger()
    let_edits_end(window)
    assert set(cells(page, OUTLET)) == {"الآفاق", "الزمان", "صدى الشمال"}
    window.actions_by_name["undo"].trigger()
    let_edits_end(window)
    assert Counter(cells(page, OUTLET)) == dict.fromkeys(OUTLETS, 10)
    assert corpus.meta_fields() == {"title": 30, "outlet": 30, "date": 29}


def let_edits_end(window: Window) -> None:
    """Wait until no edit goes on beside the window."""
    while any(one.busy for one in window.findChildren(changing.Changing)):
        QTest.qWait(5)


def test_a_change_that_cannot_be_is_told_and_changes_nothing(open_window: Open) -> None:
    page = table(open_window())
    go_to(page, 0, TITLE)
    QTest.keyClick(page.rows, Qt.Key.Key_A, CONTROL)
    choose(page, "rename", "outlet", "title")
    assert "outlet" in page.problem.text()
    choose(page, "assign", "", " ")
    assert set(cells(page, Column("assigned"))) == {""}


def test_enter_opens_the_article_of_a_row_that_is_no_metadata(open_window: Open) -> None:
    window = open_window()
    page = table(window)
    go_to(page, 5, Column("words"))
    QTest.keyClick(page.rows, Qt.Key.Key_Return)
    assert window.views.page == "annotate"
    view = window.workspace.view
    assert view is not None
    assert view.document.name == "article-05"


def test_plain_keys_in_the_table_never_annotate(open_window: Open) -> None:
    window = open_window()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    page = table(window)
    go_to(page, 0, Column("words"))
    for key in (Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_J, Qt.Key.Key_Escape):
        QTest.keyClick(page.rows, key)
    assert window.workspace.view is not None
    assert window.workspace.view.all() == []
    assert window.views.page == "articles"


def test_imported_articles_are_listed_and_counted(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    page = table(window)
    numbers = turn_to(window, "statistics")
    assert isinstance(numbers, StatisticsPage)
    settle(numbers)
    (tmp_path / "new.txt").write_text("خبر جديد\n", encoding="utf-8")
    with Project.open(window.workspace.project.corpus.path) as project:
        import_files(project, [tmp_path / "new.txt"], ImportOptions())
    assert table(window) is page
    assert page.model.rowCount() == 31
    turn_to(window, "statistics")
    settle(numbers)
    assert dict(numbers.tables["sizes"].rows)["documents"] == 31


# One's own share


def test_the_list_shows_ones_own_share_first_and_the_next_article_stays_in_it(
    open_window: Open, corpus: Path
) -> None:
    with Project.open(corpus, "مشرفة") as lead:
        ids = [one.id for one in lead.documents()]
        lead.change_corpus(AssignTo([ids[4], ids[9], ids[20]], "ليلى"))
    window = open_window()
    names = documents(window)
    assert names == ["عنوان 04", "عنوان 09", "عنوان 20"]
    assert opened(window) == "article-04"
    for expected in ("article-09", "article-20", "article-20"):
        window.actions_by_name["next"].trigger()
        assert opened(window) == expected
    window.actions_by_name["previous"].trigger()
    assert opened(window) == "article-09"
    window.actions_by_name["finish"].trigger()
    assert "1" in window.documents.progress.text()
    assert "3" in window.documents.progress.text()
    window.documents.whose.setCurrentIndex(1)
    window.documents.whose.activated.emit(1)
    assert len(documents(window)) == 30
    window.actions_by_name["next"].trigger()
    assert opened(window) == "article-10"
    assert open_window().documents.model.rowCount() == 30


def documents(window: Window) -> list[str]:
    rows = window.documents.model
    return [str(rows.data(rows.index(row))) for row in range(rows.rowCount())]


def opened(window: Window) -> str:
    view = window.workspace.view
    return view.document.name if view is not None else ""


def test_without_a_share_every_article_is_listed(open_window: Open) -> None:
    window = open_window()
    assert window.documents.whose.isHidden()
    assert len(documents(window)) == 30
    window.documents.filter_box.setText("الافق")
    assert len(documents(window)) == 10


def test_articles_assigned_in_the_window_are_listed_at_once(open_window: Open) -> None:
    window = open_window()
    page = table(window)
    go_to(page, 7, TITLE)
    choose(page, "assign", "", "ليلى")
    assert documents(window) == ["عنوان 07"]
    window.actions_by_name["undo"].trigger()
    assert len(documents(window)) == 30


# Plans


def press(button: QAbstractButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_articles_are_assigned_after_the_plan_was_seen(open_window: Open, language: str) -> None:
    window = open_window(language=language)
    page = turn_to(window, "assign")
    assert isinstance(page, AssignPage)
    settle(page)
    write(page.annotators, "ليلى، سالم, هدى")
    write(page.overlap, "٢٠٪")
    write(page.seed, "7")
    assert not page.do_it.isEnabled()
    press(page.show_plan)
    settle(page)
    assert [row[0] for row in page.results.rows] == ["ليلى", "سالم", "هدى"]
    assert sum(int(row[1]) for row in page.results.rows) == 36
    corpus = window.workspace.project.corpus
    assert corpus.assignments() == []
    press(page.do_it)
    settle(page)
    assert len(corpus.assignments()) == 36
    assert not page.do_it.isEnabled()
    assert not page.heading.isHidden()
    window.actions_by_name["undo"].trigger()
    assert corpus.assignments() == []


def test_a_plan_is_let_go_when_the_form_says_something_else(open_window: Open) -> None:
    page = turn_to(open_window(), "assign")
    assert isinstance(page, AssignPage)
    press(page.show_plan)
    settle(page)
    write(page.annotators, "ليلى، سالم")
    press(page.show_plan)
    settle(page)
    assert page.do_it.isEnabled()
    write(page.seed, "8")
    assert not page.do_it.isEnabled()


@pytest.mark.parametrize(
    ("line", "typed"),
    [("seed", "س"), ("per", "1.5"), ("overlap", "120"), ("most", "0"), ("query", "foo:x")],
)
def test_what_stands_wrong_in_the_form_is_told(open_window: Open, line: str, typed: str) -> None:
    page = turn_to(open_window(), "assign")
    assert isinstance(page, AssignPage)
    write(page.annotators, "ليلى، سالم")
    write(getattr(page, line), typed)
    press(page.show_plan)
    settle(page)
    assert not page.problem.isHidden()
    assert not page.do_it.isEnabled()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_articles_are_split_after_the_plan_was_seen(open_window: Open, language: str) -> None:
    window = open_window(language=language)
    page = turn_to(window, "split")
    assert isinstance(page, SplitPage)
    press(page.show_plan)
    settle(page)
    assert page.results.rows[0][1:] == (24, 3, 3)
    assert [row[1:] for row in page.results.rows[2:]] == [(8, 1, 1)] * 3
    corpus = window.workspace.project.corpus
    assert corpus.splits() == []
    press(page.do_it)
    settle(page)
    assert Counter(corpus.parts("main").values()) == {"train": 24, "dev": 3, "test": 3}
    rows = table(window)
    rows.shown.toggle(Column("part", "main"))
    assert Counter(cells(rows, Column("part", "main"))) == {"train": 24, "dev": 3, "test": 3}


# Numbers


@pytest.mark.parametrize("language", ["ar", "en"])
def test_plots_are_read_with_the_keyboard_and_under_the_mouse(
    open_window: Open, tmp_path: Path, language: str, qtbot: QtBot
) -> None:
    window = open_window(make_demo(tmp_path), language=language)
    page = turn_to(window, "statistics")
    assert isinstance(page, StatisticsPage)
    settle(page)
    assert {"types", "roles", "stances", "labels-by-month", "outlets", "months"} <= set(page.cards)
    card = page.cards["types"]
    plot = card.plot
    plot.setFocus()
    forward = Qt.Key.Key_Left if language == "ar" else Qt.Key.Key_Right
    QTest.keyClick(plot, forward)
    first = card.said.text()
    assert first
    assert plot.accessibleDescription() == first
    QTest.keyClick(plot, Qt.Key.Key_Down)
    second = card.said.text()
    assert second != first
    QTest.keyClick(plot, Qt.Key.Key_Up)
    assert card.said.text() == first
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert card.said.text() == plot._marks[-1].says
    QTest.keyClick(plot, Qt.Key.Key_Home)
    QTest.mouseMove(plot, plot._marks[1].place.center().toPoint())
    qtbot.waitUntil(lambda: card.said.text() == second)


def test_a_layer_is_drawn_by_itself_and_pictures_and_tables_are_saved(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window(make_demo(tmp_path), language="en")
    page = turn_to(window, "statistics")
    assert isinstance(page, StatisticsPage)
    settle(page)
    card = page.cards["labels-by-month"]
    everything = len(card.plot._marks)
    card.layers.setCurrentIndex(card.layers.findData("Stance"))
    card.layers.activated.emit(card.layers.currentIndex())
    assert 0 < len(card.plot._marks) < everything
    for name in ("a.svg", "a.png"):
        page.cards["stances"].save_picture(tmp_path / name)
        assert name in page.state.text()
    svg = (tmp_path / "a.svg").read_text("utf-8")
    assert "Stances by holder and target" in svg
    assert "رولا شاهين" in svg  # the words stand beside the outlines, for search
    assert "<text" not in svg
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    page.save_tables(tmp_path / "numbers")
    with (tmp_path / "numbers" / "outlets.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 7
    page.save_tables(tmp_path / "numbers")
    assert page.state.objectName() == "problem"


def test_numbers_follow_what_is_annotated(open_window: Open) -> None:
    window = open_window()
    page = turn_to(window, "statistics")
    assert isinstance(page, StatisticsPage)
    settle(page)
    assert dict(page.tables["sizes"].rows)["finished sets"] == 0
    window.views.show_view("annotate")
    window.toggle_finished()
    turn_to(window, "statistics")
    settle(page)
    assert dict(page.tables["sizes"].rows)["finished sets"] == 1


def test_a_field_that_an_edit_brings_is_offered_at_once_and_goes_with_it(open_window: Open) -> None:
    window = open_window()
    page = table(window)
    go_to(page, 0, TITLE)

    def offers(field: str) -> bool:
        while page._fields.busy:
            QTest.qWait(5)
        return page.bulk.field.findData(field) >= 0

    assert not offers("desk")
    choose(page, "set", "desk", "محليات")
    assert offers("desk")
    window.actions_by_name["undo"].trigger()
    let_edits_end(window)
    assert not offers("desk")


def test_an_edit_under_way_ends_before_its_corpus_is_closed(
    open_window: Open, corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    page = table(window)
    QTest.keyClick(page.rows, Qt.Key.Key_A, CONTROL)
    choose(page, "set", "desk", "محليات")
    monkeypatch.setattr(changing, "REPLAYED_HERE", 0)
    window.actions_by_name["undo"].trigger()
    window.close()
    window.workspace.project.close()
    QApplication.processEvents()
    with Project.open(corpus) as project:
        assert "desk" not in project.corpus.meta_fields()


@pytest.mark.parametrize("beside", [False, True], ids=["here", "beside the window"])
def test_a_change_that_changes_nothing_is_told(
    open_window: Open, monkeypatch: pytest.MonkeyPatch, beside: bool
) -> None:
    if beside:
        monkeypatch.setattr(changing, "HERE", 3)
    window = open_window(language="en")
    page = table(window)
    go_to(page, 0, TITLE)
    QTest.keyClick(page.rows, Qt.Key.Key_A, CONTROL)
    choose(page, "set", "topic", "سياسة")
    assert page.problem.isHidden()
    for act, field, first in (
        ("set", "topic", "سياسة"),
        ("replace", "topic", "رياضة"),
        ("clear", "desk", ""),
        ("unassign", "", "هدى"),
    ):
        choose(page, act, field, first)
        assert not page.problem.isHidden(), act
        assert "Nothing was changed" in page.problem.text()
        page.problem.hide()
    window.actions_by_name["undo"].trigger()
    let_edits_end(window)
    assert "topic" not in window.workspace.project.corpus.meta_fields()


def test_a_split_made_again_is_told_as_changing_nothing(open_window: Open) -> None:
    window = open_window(language="en")
    page = turn_to(window, "split")
    assert isinstance(page, SplitPage)
    for told in ("", "Nothing was changed"):
        press(page.show_plan)
        settle(page)
        press(page.do_it)
        settle(page)
        assert page.problem.isHidden() == (not told)
        assert told in page.problem.text()


def test_undo_while_a_large_edit_goes_on_is_told_and_does_nothing(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(language="en")
    told: list[str] = []
    window.workspace.told.connect(told.append)
    page = table(window)
    go_to(page, 0, TITLE)
    QTest.keyClick(page.rows, Qt.Key.Key_A, CONTROL)
    choose(page, "set", "topic", "سياسة")
    monkeypatch.setattr(changing, "HERE", 3)
    monkeypatch.setattr(changing, "REPLAYED_HERE", 0)
    page.bulk.first.setText("رياضة")
    QTest.mouseClick(page.bulk.go, Qt.MouseButton.LeftButton)
    assert page.changing.busy
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert "under way" in told[0]
    settle(page)
    assert set(cells(page, Column("meta", "topic"))) == {"رياضة"}
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert "under way" in told[1]
    let_edits_end(window)
    assert set(cells(page, Column("meta", "topic"))) == {"سياسة"}


def test_rows_changed_under_a_filter_stay_until_they_are_listed_anew(open_window: Open) -> None:
    window = open_window()
    page = table(window)
    go_to(page, 0, TITLE)
    choose(page, "set", "topic", "سياسة")
    assert page.anew.isHidden()
    write(page.filtering.box, "outlet:الأفق")
    QTest.keyClick(page.filtering.box, Qt.Key.Key_Return)
    settle(page)
    go_to(page, 0, TITLE)
    choose(page, "set", "outlet", "الزمان")
    assert Counter(cells(page, OUTLET)) == {"الأفق": 9, "الزمان": 1}
    QTest.mouseClick(page.anew, Qt.MouseButton.LeftButton)
    settle(page)
    assert Counter(cells(page, OUTLET)) == {"الأفق": 9}
    assert page.anew.isHidden()
