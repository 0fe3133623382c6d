"""Somebody who leads the work sees how far annotators agree, and opens what they did otherwise."""

from __future__ import annotations

import csv
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.model.annotation import Annotation
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.project import Project
from annotator.ui.agreeing.figures import TABS
from annotator.ui.agreeing.page import AgreementPage
from annotator.ui.agreeing.plots.chosen_plot import ChosenPlot
from annotator.ui.agreeing.plots.matrix import Matrix
from annotator.ui.app import Shell
from annotator.ui.picture import application
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look, Window
from tests.journeys.linguist import leave
from tests.unit.agreement.builders import chain, document, mark

LAYLA, SAMI = "ليلى عبد الرحمن الأنصاري", "سامي"
Open = Callable[..., AgreementPage]
KEYS = Qt.Key


def layla(moved: int) -> list[Annotation]:
    """Mark three mentions; the second one begins a letter later where it was moved."""
    one, other = mark("PER", "0-4", level="NAM"), mark("ORG", f"{10 + moved}-14", level="NAM")
    return [one, other, mark("GPE", "20-24", level="NAM"), chain(one)]


def sami() -> list[Annotation]:
    """Mark two of them as she did, and call the third otherwise."""
    one, other = mark("PER", "0-4", level="NAM"), mark("ORG", "10-14", level="NAM")
    return [one, other, mark("LOC", "20-24", level="NAM"), chain(one)]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus with the work of two annotators on six articles; they differ most on d5."""
    path = tmp_path / "work.hashiya"
    with create_corpus(path, "news") as made:
        works = [{LAYLA: layla(int(at == 5)), SAMI: sami()} for at in range(6)]
        made.add([document(one, name=f"d{at}") for at, one in enumerate(works)], title="made")
    return path


@pytest.fixture
def open_view(corpus: Path, tmp_path: Path) -> Iterator[Open]:
    """Open the view of agreement by its key, in either language."""
    shells: list[Shell] = []

    def start(language: str = "ar", path: Path | None = None) -> AgreementPage:
        settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
        shells.append(Shell(application(), settings))
        window = shells[-1].start(Project.open(path or corpus, "هدى"), Look(language, LIGHT))
        window.resize(1366, 768)
        QTest.qWaitForWindowActive(window)
        QTest.keyClick(window, KEYS.Key_5, Qt.KeyboardModifier.ControlModifier)
        page = window.views.widget("agreement")
        assert isinstance(page, AgreementPage)
        assert window.views.view == "agreement"
        settle(page)
        return page

    yield start
    for shell in shells:
        leave(shell)


def settle(page: AgreementPage, seconds: float = 60) -> None:
    """Wait until nothing is worked out any more."""
    end = time.monotonic() + seconds
    while page.busy:
        assert time.monotonic() < end, "it takes too long"
        QTest.qWait(5)
    QApplication.processEvents()


def turn(page: AgreementPage, tab: str) -> ChosenPlot:
    """Click on a tab, and give its plot."""
    tabs = page.figures.tabs
    at = tabs.tabRect(TABS.index(tab)).center()
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    plot = page.figures.cards[tab].plot
    assert isinstance(plot, ChosenPlot)
    assert plot.isVisible()
    return plot


def click(plot: ChosenPlot, words: str) -> None:
    """Click on the first value that says something."""
    _, marks = plot.drawing.lay_out(plot.sheet())
    place = next(one.place for one in marks if words in one.says)
    QTest.mouseMove(plot, place.center().toPoint() - QPoint(2, 2))
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place.center().toPoint())


def choose(box: QComboBox, data: str) -> None:
    """Choose from a box with the arrow keys."""
    box.setFocus()
    before = -1
    while box.currentData() != data and box.currentIndex() != before:
        before = box.currentIndex()
        down = box.findData(data) > before
        QTest.keyClick(box, KEYS.Key_Down if down else KEYS.Key_Up)
    assert box.currentData() == data


def window_of(page: AgreementPage) -> Window:
    window = page.window()
    assert isinstance(window, Window)
    return window


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_number_leads_to_the_differences_and_to_the_text(open_view: Open, language: str) -> None:
    page = open_view(language)
    assert page.answer is not None
    assert page.answer.question.measure == "f1"
    # 11 of 18 marks are the same: two of three in five articles, one of three in the sixth.
    assert page.answer.whole.value == pytest.approx(11 / 18)
    assert "0.61" in page.summary.text()
    click(turn(page, "matrix"), "0.61")
    assert page.listed.rows.hasFocus()
    rows = page.listed.table.rows
    assert sorted(row.kind for row in rows) == sorted(["type"] * 6 + ["boundary"])
    assert LAYLA in page.listed.title.text()
    assert [one.row() for one in page.listed.rows.selectionModel().selectedRows()] == [0]
    choose(page.listed.kind, "boundary")
    assert [row.kind for row in page.listed.table.rows] == ["boundary"]
    page.listed.rows.setFocus()
    QTest.keyClick(page.listed.rows, KEYS.Key_Return)
    window = window_of(page)
    assert window.views.view == "annotate"
    assert window.workspace.view is not None
    assert window.workspace.view.document.name == "d5"
    assert window.canvas.selection.span == Span(10, 14)


def test_the_matrix_is_walked_by_keys(open_view: Open) -> None:
    page = open_view("en")
    plot = turn(page, "matrix")
    plot.setFocus()
    QTest.keyClick(plot, KEYS.Key_Home)
    assert "0.61" in page.figures.cards["matrix"].said.text()
    QTest.keyClick(plot, KEYS.Key_Return)
    assert page.listed.narrowed.pair == (SAMI, LAYLA)
    assert page.listed.rows.hasFocus()


def test_types_articles_and_confusions_narrow_the_list(open_view: Open) -> None:
    page = open_view("en")
    types = turn(page, "types").drawing.text(page.figures.cards["types"].plot.sheet())
    first = types.splitlines()[0]
    assert "0.00" in first  # the worst stands first
    click(turn(page, "articles"), "d5")
    assert {row.name for row in page.listed.table.rows} == {"d5"}
    assert len(page.listed.table.rows) == 2
    plot = turn(page, "articles")
    assert "d5" in plot.drawing.text(plot.sheet()).splitlines()[0]
    plot = turn(page, "confusions")
    label = page.figures._name
    click(plot, f"{label('LOC')} – {label('GPE')}")
    assert {row.types for row in page.listed.table.rows} == {("LOC", "GPE")}
    assert len(page.listed.table.rows) == 6
    QTest.mouseClick(page.listed.every, Qt.MouseButton.LeftButton)
    assert len(page.listed.table.rows) == 7


def test_another_measure_layer_and_type_can_be_chosen(open_view: Open) -> None:
    page = open_view("ar")
    choose(page.choosers.measure, "f1-type")
    settle(page)
    assert page.answer is not None
    assert page.answer.question.measure == "f1-type"
    choose(page.choosers.measure, "f1")
    settle(page)
    choose(page.choosers.type, "PER")
    settle(page)
    assert page.answer.whole.value == 1.0
    assert page.listed.table.rows == []
    choose(page.choosers.layer, "entity")
    settle(page)
    assert page.answer.question.layer == "entity"
    assert page.answer.question.measure in page.answer.measures


def test_what_is_not_defined_says_why(open_view: Open) -> None:
    page = open_view("en")
    choose(page.choosers.layer, "mention:level")
    settle(page)
    assert page.answer is not None
    assert page.answer.whole.value is None
    assert "Not defined: one category." in page.summary.text()
    drawing = turn(page, "matrix").drawing
    assert isinstance(drawing, Matrix)
    assert {cell.written for cell in drawing.cells.values()} == {"—"}


def test_the_signed_report_comes_out_the_same_again(
    open_view: Open, corpus: Path, tmp_path: Path
) -> None:
    page = open_view("en")
    out = tmp_path / "report.json"
    page.reporting.save(out)
    settle(page, 300)
    assert json.loads(out.read_text("utf-8"))["format"] == "hashiya-agreement/1"
    faces = Faces(lambda: False, lambda *_: 1, lambda *_: [])
    assert run(["agree", str(corpus), "--repeat", str(out), "--json"], faces) == 0
    table = tmp_path / "matrix.csv"
    page.figures.cards["matrix"].save_table(table)
    with table.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["one"], row["other"], row["documents"]) == (SAMI, LAYLA, "6")
    page.figures.cards["matrix"].save_picture(tmp_path / "matrix.svg")
    assert LAYLA in (tmp_path / "matrix.svg").read_text("utf-8")


def test_where_nobody_shares_an_article_it_says_what_to_do(open_view: Open, tmp_path: Path) -> None:
    path = tmp_path / "alone.hashiya"
    with create_corpus(path, "news") as made:
        made.add([document({LAYLA: layla(0)}, name="d")], title="made")
    page = open_view("en", path)
    assert page.empty.isVisible()
    assert "two annotators" in page.empty.says.text()
    assert LAYLA in page.empty.says.text()
    QTest.mouseClick(page.empty.assign, Qt.MouseButton.LeftButton)
    assert window_of(page).views.page == "assign"


def test_a_question_that_is_stopped_leaves_what_was_there(open_view: Open) -> None:
    page = open_view("en")
    choose(page.choosers.measure, "gamma")
    QTest.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    assert page.state.text() == "Stopped."
    settle(page)
    assert page.answer is not None
    assert page.answer.question.measure == "f1"
    assert page.choosers.question == page.answer.question
    assert page.stop.isHidden()
    assert len(page.listed.table.rows) == 7
    choose(page.choosers.measure, "f1-exact")
    settle(page)
    assert page.answer.question.measure == "f1-exact"
    assert page.answer.whole.value == pytest.approx(17 / 18)


def test_new_work_is_counted_when_the_view_is_seen_again(open_view: Open, corpus: Path) -> None:
    page = open_view("en")
    with Project.open(corpus, "هدى") as other:
        work = {LAYLA: layla(0), SAMI: layla(0)}
        other.corpus.add([document(work, name="d6")], title="more")
    window = window_of(page)
    QTest.keyClick(window, KEYS.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, KEYS.Key_5, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    assert page.answer is not None
    assert page.answer.whole.documents == 7
    assert page.answer.whole.value == pytest.approx(14 / 21)
