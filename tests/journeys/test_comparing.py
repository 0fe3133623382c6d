"""Who leads the work sees side by side, or in one text, what several people made of an article."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QToolTip
from pytestqt.qtbot import QtBot

from annotator.model.spans import Span
from annotator.project.demo import make_demo
from annotator.project.project import Project
from annotator.ui.adjudicating.pane import AdjudicatePane
from annotator.ui.agreeing.page import AgreementPage
from annotator.ui.app import Shell
from annotator.ui.canvas.marks import Mark
from annotator.ui.comparing.page import ComparePage
from annotator.ui.comparing.pointing import NOWHERE
from annotator.ui.comparing.reading import ReadingCanvas
from annotator.ui.picture import application
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look, Window
from tests.journeys.adjudicated import TEXT, make_corpus
from tests.journeys.linguist import Linguist, leave

KEYS, CTRL, LEFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
NAMES = ("باسل", "تالا", "جود")

Begin = Callable[..., ComparePage]


@pytest.fixture
def annotators() -> tuple[str, ...]:
    """Name who worked on the article."""
    return NAMES


@pytest.fixture
def corpus(tmp_path: Path, annotators: tuple[str, ...]) -> Path:
    """Make a corpus of the work of several annotators."""
    return make_corpus(tmp_path, annotators)


@pytest.fixture
def begin(sit_down: Callable[..., Linguist], qtbot: QtBot) -> Begin:
    """Go to the view by its key."""

    def look(language: str = "en", annotator: str = "ليلى") -> ComparePage:
        linguist = sit_down(language, annotator)
        linguist.press(KEYS.Key_3, modifier=CTRL)
        page = linguist.window.views.widget("compare")
        assert isinstance(page, ComparePage)
        assert linguist.window.views.view == "compare"
        qtbot.waitUntil(lambda: not page.busy)
        return page

    return look


def window_of(page: ComparePage) -> Window:
    window = page.window()
    assert isinstance(window, Window)
    return window


def press(page: ComparePage, key: str) -> None:
    """Press a key in whatever has the keyboard, as the layout that is active tells it."""
    held = QApplication.focusWidget() or page.pane.rows
    QApplication.sendEvent(held, QKeyEvent(QEvent.Type.KeyPress, ord(key[0].upper()), NONE, key))
    QApplication.processEvents()


def check(page: ComparePage, qtbot: QtBot, name: str) -> None:
    """Click the box of somebody."""
    QApplication.processEvents()  # until it is laid out where it can be clicked
    box = next(one for one in page.pane.bar.checks.values() if name in one.text())
    QTest.mouseClick(box, LEFT, pos=QPoint(box.width() // 2, box.height() // 2))
    qtbot.waitUntil(lambda: not page.busy)


def checked(page: ComparePage) -> list[str]:
    """Name whose boxes are checked."""
    boxes: list[QCheckBox] = list(page.pane.bar.checks.values())
    return [NAMES[at] if at < len(NAMES) else "gold" for at, x in enumerate(boxes) if x.isChecked()]


def choose(page: ComparePage, qtbot: QtBot, box: QComboBox, data: str) -> None:
    """Choose from a list with the arrow keys."""
    box.setFocus()
    goal, before = box.findData(data), -1
    assert goal >= 0
    while box.currentIndex() not in (goal, before):
        before = box.currentIndex()
        QTest.keyClick(box, KEYS.Key_Down if goal > before else KEYS.Key_Up)
        qtbot.waitUntil(lambda: not page.busy)
    assert box.currentData() == data


def kinds(page: ComparePage) -> list[str]:
    return [one.kind for one in page.pane.model.rows]


def words(canvas: ReadingCanvas) -> list[str]:
    """Read the words of the place that is looked at."""
    return [TEXT[start:end] for start, end in canvas.current]


def labels(canvas: ReadingCanvas) -> dict[str, list[str]]:
    """Read the labels over each stretch of words, of what differs."""
    found: dict[str, list[str]] = {}
    for mark in canvas.shown:
        if mark.label:
            found.setdefault(TEXT[slice(*mark.spans[0])], []).append(mark.label)
    return found


def click_on(canvas: ReadingCanvas, mark: Mark) -> None:
    """Click on the first letter of a mark."""
    start = mark.spans[0].start
    part, number = canvas._sheet.line_of(start)
    line = canvas._sheet.block(part).lines[number]
    x = canvas._origin().x() + canvas._sheet.caret_x(start) - 3
    y = canvas._origin().y() + canvas._sheet.heights.top(part) + line.baseline - 4
    QTest.mouseClick(canvas.viewport(), LEFT, pos=QPointF(x, y).toPoint())
    QApplication.processEvents()


def place(found: str) -> Span:
    return Span(TEXT.index(found), TEXT.index(found) + len(found))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_two_texts_show_what_differs_and_keys_walk_through_it(
    begin: Begin, qtbot: QtBot, language: str
) -> None:
    page = begin(language)
    assert page.pane.rows.hasFocus()
    assert checked(page) == list(NAMES)
    check(page, qtbot, "جود")
    assert checked(page) == ["باسل", "تالا"]
    one, other = page.pane.sides.canvases
    assert sorted(kinds(page)) == ["boundary", "chain", "missing", "role", "type"]
    numbers = [part.strip("\u2068\u2069 ") for part in page.pane.bar.told.text().split(":")]
    assert [part.split(" ")[0] for part in numbers[1:]] == ["3", "4", "1"]
    # What both have alike has no label; what differs says how, in the words of the interface.
    assert set(labels(one)) == {"سامر العلي", "شركة المرفأ", "هاجموا"}
    assert all(" · " in label for said in labels(one).values() for label in said)
    seen: list[tuple[list[str], list[str]]] = []
    for _ in kinds(page):
        press(page, "n")
        seen.append((words(one), words(other)))
    assert (["سامر العلي"], ["العلي"]) in seen
    # An event with another filler is shown with the fillers, an entity where they part.
    assert (["هاجموا"], ["هاجموا"]) in seen
    choose(page, qtbot, page.pane.narrowing.kind, "role")
    assert [[TEXT[a:b] for a, b in canvas.beside] for canvas in (one, other)] == [
        ["محتجين"],
        ["وزير النقل"],
    ]
    choose(page, qtbot, page.pane.narrowing.kind, "chain")
    assert (words(one), words(other)) == (["سامر العلي"], ["سامر العلي"])
    assert [TEXT[a:b] for a, b in other.beside] == ["وزير النقل"]
    choose(page, qtbot, page.pane.narrowing.kind, "")
    page.setFocus()
    while page.pane.rows.currentIndex().row() != 0:
        press(page, "n")
    press(page, "ى")  # N where the Arabic layout is active
    assert (words(one), words(other)) == seen[0]
    press(page, "ح")  # P there
    assert (words(one), words(other)) == seen[-1]


def test_who_is_compared_is_remembered(begin: Begin, qtbot: QtBot, sit_down: object) -> None:
    page = begin()
    press(page, "1")
    qtbot.waitUntil(lambda: not page.busy)
    assert checked(page) == ["تالا", "جود"]
    press(page, "o")
    again = begin()
    assert again is not page
    assert checked(again) == ["تالا", "جود"]
    assert again.pane.overlaid.isVisible()
    # Who unchecks all but one sees that one, and is told what to do.
    press(again, "2")
    qtbot.waitUntil(lambda: not again.busy)
    assert checked(again) == ["جود"]
    assert again.pane.bar.told.text() == "Choose at least two to compare."
    assert kinds(again) == []


def test_one_text_shows_everybody(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    QTest.mouseClick(page.pane.bar.overlaid, LEFT)
    canvas = page.pane.overlaid.canvas
    assert canvas.isVisible()
    said = labels(canvas)
    # Two say organization, one says facility; the third has no name for the minister.
    assert said["شركة المرفأ"] == ["1+3 · ORG · type", "2 · Facility · type"]
    assert said["سامر العلي"] == ["1 · PER · edge · not in all"]
    colors = {one.label: one.color for one in canvas.shown if one.label}
    assert colors["1 · PER · edge · not in all"] != colors["2 · Facility · type"]
    alike = [one for one in canvas.shown if not one.label]
    assert len({one.spans for one in alike}) == len(alike)  # what is the same stands there once
    press(page, "o")
    assert page.pane.sides.isVisible()


def test_what_counts_as_the_same_changes_counts_and_differences(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    check(page, qtbot, "جود")
    rungs = page.pane.bar.rungs
    before = page.pane.bar.told.text()
    assert checked(page) == ["باسل", "تالا"]
    choose(page, qtbot, rungs, "overlap")
    assert kinds(page) == []
    assert page.pane.bar.told.text() == "The same: 5 · different: 0 · only one has it: 0"
    assert page.pane.bar.told.text() != before
    choose(page, qtbot, rungs, "exact")
    assert kinds(page) == ["boundary"]
    choose(page, qtbot, rungs, "strict")
    assert sorted(kinds(page)) == ["boundary", "type"]
    choose(page, qtbot, rungs, "relaxed")
    assert sorted(kinds(page)) == ["boundary", "type"]
    for rung in ("entity", "relation-ends", "relation-relaxed", "relation"):
        choose(page, qtbot, rungs, rung)
        assert page.pane.bar.told.text().startswith("The same: ")
    choose(page, qtbot, rungs, "trigger-type")
    assert kinds(page) == []
    choose(page, qtbot, rungs, "role")
    assert kinds(page) == ["role"]
    assert "محتجين" in page.pane.model.lines(0)[1]
    assert "وزير النقل" in page.pane.model.lines(0)[2]


def test_the_list_is_narrowed_by_kind_layer_and_pair(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    narrowing, every = page.pane.narrowing, len(kinds(page))
    choose(page, qtbot, narrowing.kind, "type")
    assert kinds(page) == ["type", "type"]
    texts = [labels(one) for one in page.pane.sides.canvases]
    assert [set(one) for one in texts] == [{"شركة المرفأ"}] * 3
    choose(page, qtbot, narrowing.kind, "")
    choose(page, qtbot, narrowing.layer, "event")
    assert {one.layer for one in page.pane.model.rows} == {"event"}
    choose(page, qtbot, narrowing.layer, "")
    assert page.pane.found is not None
    pair = (page.pane.found.sides[0].id, page.pane.found.sides[2].id)
    choose(page, qtbot, narrowing.pair, " ".join(pair))
    assert {one.pair for one in page.pane.model.rows} == {pair}
    assert 0 < len(kinds(page)) < every


def test_texts_scroll_together_line_by_line(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    window_of(page).resize(900, 360)
    QApplication.processEvents()
    one, other, third = page.pane.sides.canvases
    for canvas in (one, other, third):
        canvas.point_at(NOWHERE)
    middle = QPointF(one.viewport().rect().center())
    wheel = QWheelEvent(
        middle, one.viewport().mapToGlobal(middle), QPoint(), QPoint(0, -240),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    before = other.verticalScrollBar().value()
    QApplication.sendEvent(one.viewport(), wheel)
    QApplication.processEvents()
    assert other.verticalScrollBar().value() > before
    standing = one.standing()
    for canvas in (other, third):
        assert canvas._below(standing.offset) == pytest.approx(standing.below, abs=1.5)


def test_a_click_on_a_mark_goes_to_its_difference(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    canvas = page.pane.sides.canvases[1]
    company = next(one for one in canvas.shown if one.spans == (place("شركة المرفأ"),))
    click_on(canvas, company)
    assert page.pane.at is not None
    assert (page.pane.at.kind, page.pane.at.place) == ("type", place("شركة المرفأ"))


def test_enter_selects_the_place_and_nothing_can_be_changed(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    choose(page, qtbot, page.pane.narrowing.kind, "type")
    page.setFocus()
    QTest.keyClick(page.pane.rows, KEYS.Key_Return)
    canvas = page.pane.sides.canvases[0]
    assert canvas.selection.span == place("شركة المرفأ")
    canvas.setFocus()
    workspace = window_of(page).workspace
    before = workspace.project.corpus.moment()
    for key in "4fgj":
        press(page, key)
    QTest.keyClick(canvas, KEYS.Key_Delete)
    assert workspace.project.corpus.moment() == before
    assert window_of(page).views.view == "compare"


def test_a_place_is_opened_to_be_annotated(begin: Begin, qtbot: QtBot) -> None:
    page = begin(annotator="تالا")
    choose(page, qtbot, page.pane.narrowing.kind, "type")
    page.setFocus()
    press(page, "a")
    window = window_of(page)
    assert window.views.view == "annotate"
    assert window.workspace.editable
    assert window.canvas.selection.span == place("شركة المرفأ")
    # What is changed there is compared when the person comes back.
    company = next(x for x in window.workspace.view.all() if x.spans == (place("شركة المرفأ"),))  # type: ignore[union-attr]
    QTest.keyClick(window.canvas, KEYS.Key_Return, CTRL)  # the set was finished
    window.workspace.choose(company.id)
    QTest.keyClick(window.canvas, KEYS.Key_Delete)
    QTest.keyClick(window.canvas, KEYS.Key_3, CTRL)
    qtbot.waitUntil(lambda: not page.busy)
    assert "type" not in kinds(page)
    lacking = page.pane.sides.canvases[1]
    assert labels(lacking)["شركة المرفأ"] == ["not marked"]


def test_a_place_is_opened_to_be_adjudicated(begin: Begin, qtbot: QtBot) -> None:
    page = begin()
    choose(page, qtbot, page.pane.narrowing.kind, "type")
    page.setFocus()
    press(page, "ي")  # D where the Arabic layout is active
    window = window_of(page)
    assert window.views.view == "adjudicate"
    pane = window.views.widget("adjudicate")
    assert isinstance(pane, AdjudicatePane)
    assert pane.at is not None
    assert pane.at.kind == "type"
    assert pane.at.spans == (place("شركة المرفأ"),)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_number_of_agreement_leads_to_both_versions(
    begin: Begin, qtbot: QtBot, language: str
) -> None:
    page = begin(language)
    window = window_of(page)
    QTest.keyClick(page.pane.rows, KEYS.Key_5, CTRL)
    agreement = window.views.widget("agreement")
    assert isinstance(agreement, AgreementPage)
    qtbot.waitUntil(lambda: not agreement.busy, timeout=60_000)
    rows = agreement.listed.table.rows
    at = next(number for number, one in enumerate(rows) if one.kind == "type")
    agreement.listed.rows.setFocus()
    agreement.listed.rows.setCurrentIndex(agreement.listed.table.index(at, 0))
    QTest.keyClick(agreement.listed.rows, KEYS.Key_C)
    qtbot.waitUntil(lambda: not page.busy)
    assert window.views.view == "compare"
    assert page.pane.at is not None
    assert page.pane.at.place == place("شركة المرفأ")
    assert set(rows[at].pair) <= set(checked(page))


class TestAlone:
    """Where an article has the work of one person."""

    @pytest.fixture
    def annotators(self) -> tuple[str, ...]:
        """Name who worked on the article."""
        return NAMES[:1]

    @pytest.mark.parametrize("language", ["ar", "en"])
    def test_what_to_do_is_said_and_one_key_away(
        self, begin: Begin, qtbot: QtBot, language: str
    ) -> None:
        page = begin(language)
        assert page.empty.isVisible()
        assert NAMES[0] in page.empty.says.text()
        assert page.empty.open.hasFocus()
        QTest.keyClick(page.empty.open, KEYS.Key_Return)
        assert window_of(page).views.page == "articles"
        window_of(page).views.show_page("compare")
        QTest.mouseClick(page.empty.bring, LEFT)
        assert window_of(page).views.page == "import"


def test_the_sample_corpus_shows_two_annotators_and_gold(tmp_path: Path, qtbot: QtBot) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    shell = Shell(application(), settings, show_gold=True)
    window = shell.start(Project.open(make_demo(tmp_path), "ليلى"), Look("en", LIGHT))
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window.canvas, KEYS.Key_3, CTRL)
    page = window.views.widget("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: not page.busy)
    assert len(page.pane.sides.canvases) == 2
    every = kinds(page)
    assert {"signs", "clitic", "title", "type", "attribute", "role", "missing", "chain"} <= {*every}
    check(page, qtbot, "Gold")
    assert len(page.pane.sides.canvases) == 3
    assert len(kinds(page)) > len(every)
    # Another article, by the key that leads there; who is compared stays chosen.
    title = page.pane.bar.title.text()
    press(page, "]")
    qtbot.waitUntil(lambda: not page.busy)
    assert page.pane.bar.title.text() != title
    assert len(page.pane.sides.canvases) == 3
    leave(shell)


@pytest.mark.parametrize("arrangement", ["sides", "overlaid"])
def test_the_pointer_over_what_is_agreed_on_tells_its_type(
    begin: Begin, qtbot: QtBot, arrangement: str
) -> None:
    page = begin()
    qtbot.waitUntil(lambda: QToolTip.text() == "")  # of a window before
    if arrangement == "overlaid":
        press(page, "o")
        canvas = page.pane.overlaid.canvas
    else:
        canvas = page.pane.sides.canvases[0]

    def hover(words: str) -> str:
        at = canvas.character_box(TEXT.index(words) + 1).center()
        spot = canvas.viewport().mapToGlobal(at)
        QApplication.sendEvent(canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, spot))
        return QToolTip.text()

    assert hover("ترفض") == ""
    assert hover("المخازن").strip("\u2068\u2069") == "Facility"
    assert "Attack" in hover("هاجموا")
