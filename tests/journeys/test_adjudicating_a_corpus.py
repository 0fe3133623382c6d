"""Who leads the work decides through a whole corpus, gives work back, and sees who decided what."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.adjudication import Thresholds
from annotator.model.identity import DocumentId
from annotator.project.gold.defaults import Way, way_of
from annotator.project.gold.giving_back import request_about
from annotator.project.project import Project
from annotator.ui.adjudicating.pane import AdjudicatePane
from annotator.ui.agreeing.page import AgreementPage
from annotator.ui.comparing.page import ComparePage
from annotator.ui.forms.parts import Line
from tests.journeys.adjudicated import TEXT, make_corpus
from tests.journeys.linguist import Linguist

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
NAMES = ("باسل", "تالا", "جود")

Begin = Callable[..., AdjudicatePane]


def shown_in(widget: QWidget) -> list[str]:
    """List what labels say."""
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus of three articles: of each, more is agreed on than of the one before."""
    return make_corpus(tmp_path, NAMES, 3)


@pytest.fixture
def begin(sit_down: Callable[..., Linguist], qtbot: QtBot) -> Begin:
    """Go to the view by its key and merge all articles by a click."""

    def look(language: str = "en") -> AdjudicatePane:
        linguist = sit_down(language)
        linguist.press(KEYS.Key_4, modifier=CTRL)
        pane = linguist.window.views.widget("adjudicate")
        assert isinstance(pane, AdjudicatePane)
        QTest.mouseClick(pane.bar.merge_all, LEFT)
        qtbot.waitUntil(lambda: not pane.busy)
        return pane

    return look


@pytest.fixture
def walk(begin: Begin, qtbot: QtBot) -> Begin:
    """Walk through all articles."""

    def start(language: str = "en") -> AdjudicatePane:
        pane = begin(language)
        press(pane, "g")
        qtbot.waitUntil(lambda: not pane.busy)
        return pane

    return start


def press(pane: AdjudicatePane, key: str) -> None:
    """Press a key while the queue has the keyboard, as the layout that is active tells it."""
    typed = QKeyEvent(QEvent.Type.KeyPress, ord(key[0].upper()), NONE, key)
    QApplication.sendEvent(pane.queue, typed)


def choose(box: QComboBox, line: int) -> None:
    """Choose a line of a list by the keyboard."""
    box.setFocus()
    QTest.keyClick(box, KEYS.Key_Home)
    for _ in range(line):
        QTest.keyClick(box, KEYS.Key_Down)


def project_of(pane: AdjudicatePane) -> Project:
    return pane._workspace.project


def articles(pane: AdjudicatePane) -> list[DocumentId]:
    return [one.id for one in project_of(pane).documents()]


def gold(pane: AdjudicatePane) -> list[tuple[str, str]]:
    marks = pane.table.marks if pane.table is not None else ()
    return [
        (one.type, TEXT[one.spans[0].start : one.spans[0].end])
        for one in marks
        if one.layer == "mention" and one.spans and one.spans[0].end < len(TEXT)
    ]


def seen(widget: QWidget) -> set[str]:
    """Read all words that are on show in a window, with tool tips and names for screen readers."""
    found: list[str] = []
    for one in [widget, *widget.findChildren(QWidget)]:
        if not one.isVisible():
            continue
        found += [one.toolTip(), one.accessibleName()]
        if isinstance(one, QLabel | QAbstractButton):
            found.append(one.text())
        elif isinstance(one, QComboBox):
            found += [one.itemText(at) for at in range(one.count())]
        elif isinstance(one, QListWidget):
            found += [one.item(at).text() for at in range(one.count())]
    return {word for line in found for word in re.findall(r"\w+", line)}


# The walk


def test_the_walk_goes_on_into_the_next_article(walk: Begin) -> None:
    pane = walk()
    here, second, third = articles(pane)
    assert pane.bar.told.text() == "1 of 12 in 3 articles · still open: 12"
    for _ in range(3):
        press(pane, ".")
    assert pane.bar.article == here
    press(pane, ".")
    assert pane.bar.article == second
    assert pane.table is not None
    assert pane.table.document.id == second
    assert pane.queue.currentRow() == 0
    assert pane.bar.told.text().startswith("5 of 12")
    press(pane, ",")
    assert (pane.bar.article, pane.queue.currentRow()) == (here, 3)
    for _ in range(4):
        press(pane, ",")
    assert (pane.bar.article, pane.queue.currentRow()) == (third, 3)
    press(pane, "g")
    assert pane.bar.told.text() == "Differences: 4 · still open: 4"


def test_a_corpus_is_decided_to_the_end_by_one_key_each(walk: Begin) -> None:
    pane = walk("ar")
    keys = 0
    while any(not one.settled for one in pane.round.stops) and keys < 30:
        press(pane, "١")
        keys += 1
    assert keys == 12
    statuses = [one.status for one in project_of(pane).corpus.sets() if one.kind == "gold"]
    assert statuses == ["finished"] * 3


def test_undo_leads_back_to_the_article_it_is_about(walk: Begin) -> None:
    pane = walk()
    here, second, _ = articles(pane)
    for _ in range(4):
        press(pane, "1")
    assert pane.bar.article == second
    QTest.keyClick(pane.queue, KEYS.Key_Z, CTRL)
    assert pane.bar.article == here
    assert pane.at is not None
    assert not pane.at.settled
    assert pane.bar.told.text() == "4 of 12 in 3 articles · still open: 9"


def test_kind_by_kind_walks_through_all_articles_for_each(walk: Begin) -> None:
    pane = walk()
    choose(pane.bar.orders, 1)
    pane.queue.setFocus()
    went: list[tuple[str, DocumentId | None]] = []
    for _ in range(4):
        assert pane.at is not None
        went.append((pane.at.kind, pane.bar.article))
        press(pane, ".")
    here, second, third = articles(pane)
    assert went == [
        ("boundary", here), ("boundary", second), ("boundary", third), ("type", here),
    ]  # fmt: skip


def test_lowest_agreement_comes_first(walk: Begin) -> None:
    pane = walk()
    here, second, third = articles(pane)
    QTest.keyClick(pane.queue, KEYS.Key_End)
    choose(pane.bar.orders, 2)
    assert list(dict.fromkeys(one.document for one in pane.round.stops)) == [here, second, third]
    # Where all work is given up that two agreed on, agreement falls: that article is first now.
    project = project_of(pane)
    changes = _forget_what_is_agreed(project, third)
    pane._workspace.run(lambda: changes, follow=False)
    while pane.busy:
        QApplication.processEvents()
    assert pane.round.stops[0].document == third


def _forget_what_is_agreed(project: Project, document: DocumentId):
    own = project.corpus.find_set(document, "جود", "annotator")
    assert own is not None
    with project.corpus.edit("less", "جود") as writing:
        for one in reversed(project.corpus.annotations(own.id)):
            writing.remove(one.id)
    return writing.changes


def test_only_what_is_asked_for_is_walked_through(walk: Begin) -> None:
    pane = walk()
    choose(pane.bar.layers, pane.bar.layers.findData("entity"))
    assert {one.layer for one in pane.listed} == {"entity"}
    assert pane.bar.told.text() == "1 of 3 in 3 articles · still open: 3"
    choose(pane.bar.kinds, pane.bar.kinds.findData("type"))
    assert pane.listed == []
    choose(pane.bar.layers, 0)
    assert [one.kind for one in pane.listed] == ["type"]


# Merging


def test_thresholds_are_written_and_kept_for_the_corpus(
    begin: Begin, qtbot: QtBot, corpus: Path
) -> None:
    pane = begin()
    panel = pane.bar.panel
    assert panel.votes.isHidden() or not panel.votes.isVisible()
    choose(panel.strategies, 2)
    assert panel.votes.isVisible()
    for field, said in ((panel.votes, "2"), (panel.confidence, "0.6"), (panel.top, "1")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, said)
        QTest.keyClick(field, KEYS.Key_Return)
    assert panel.way == Way("threshold", Thresholds(2, 0.6, 1))
    assert project_of(pane).corpus.decisions() == []
    QTest.mouseClick(panel.merge, LEFT)
    qtbot.waitUntil(lambda: not pane.busy)
    assert ("ORG", "شركة المرفأ") in gold(pane)
    assert ("PER", "العلي") not in gold(pane)
    QTest.mouseClick(panel.keep, LEFT)
    assert not panel.keep.isEnabled()
    with Project.open(corpus) as again:
        assert way_of(again) == panel.way
    QTest.keyClick(pane.queue, KEYS.Key_Z, CTRL)
    assert way_of(project_of(pane)) == Way()


def test_gold_is_discarded_and_made_anew_with_its_decisions_told(
    begin: Begin, qtbot: QtBot
) -> None:
    pane = begin()
    press(pane, "1")
    assert ("PER", "سامر العلي") in gold(pane)
    pane.bar.panel.anew.click()
    QTest.mouseClick(pane.bar.merge, LEFT)
    qtbot.waitUntil(lambda: not pane.busy)
    assert ("PER", "سامر العلي") not in gold(pane)
    assert not pane.bar.panel.anew.isChecked()
    pane.queue.setCurrentRow(0)
    told = pane.versions.told.text().splitlines()
    assert len(told) == 2
    assert "discarded by a merge" in told[0]
    QTest.keyClick(pane.queue, KEYS.Key_Z, CTRL)
    assert ("PER", "سامر العلي") in gold(pane)


def test_all_articles_are_merged_and_every_view_is_told(begin: Begin) -> None:
    pane = begin()
    assert pane.bar.told.text().startswith("Articles merged: 3 · annotations in gold: ")
    assert {one.status for one in project_of(pane).corpus.sets() if one.kind == "gold"} == {
        "in progress"
    }
    linguist = Linguist(pane.window())  # pyright: ignore[reportArgumentType] - it is the window
    shown = linguist.window.topbar.shown
    assert "Gold" in [shown.itemText(at) for at in range(shown.count())]


# Decisions


def test_all_of_a_type_is_taken_by_two_keys(begin: Begin) -> None:
    pane = begin()
    while pane.at is not None and pane.at.kind != "type":
        press(pane, ".")
    press(pane, "a")
    press(pane, "٢")
    assert ("FAC", "شركة المرفأ") in gold(pane)
    assert ("FAC", "المخازن") in gold(pane)
    assert pane.bar.told.text() == (
        "Changed: 1 (new: 1, replaced: 0, removed: 0) · so already: 1 · conflicts: 0"
    )
    QTest.keyClick(pane.queue, KEYS.Key_Z, CTRL)
    assert ("FAC", "شركة المرفأ") not in gold(pane)


def test_another_key_takes_nothing_of_the_type(begin: Begin) -> None:
    pane = begin()
    press(pane, "a")
    press(pane, "n")
    assert project_of(pane).corpus.decisions() == []
    press(pane, "a")
    press(pane, "9")
    assert project_of(pane).corpus.decisions() == []


def test_whoever_has_nothing_there_gives_no_type(begin: Begin) -> None:
    pane = begin()
    press(pane, "a")
    press(pane, "3")
    assert "nothing here to go by" in pane.bar.told.text()
    assert project_of(pane).corpus.decisions() == []


def test_what_was_edited_by_hand_stands_in_the_history_of_the_place(begin: Begin) -> None:
    pane = begin()
    press(pane, "2")
    press(pane, ",")
    assert pane.at is not None
    assert pane.at.kind == "boundary"
    press(pane, "e")
    linguist = Linguist(pane.window())  # pyright: ignore[reportArgumentType] - it is the window
    linguist.go_to("العلي")
    linguist.press(KEYS.Key_Return)
    linguist.press(KEYS.Key_Delete)
    linguist.select("سامر العلي")
    linguist.press(KEYS.Key_1)
    linguist.press(KEYS.Key_4, modifier=CTRL)
    pane.queue.setCurrentRow(0)
    told = pane.versions.told.text().splitlines()
    assert "edited by hand" in told[0]
    assert "تالا" in told[-1]
    assert all("ليلى" in one for one in told)
    assert ("PER", "سامر العلي") in gold(pane)
    assert ("PER", "العلي") not in gold(pane)
    assert "✓" not in pane.versions.lines[1].text()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_a_button_says_is_whole_where_the_keyboard_is(begin: Begin, language: str) -> None:
    button = begin(language).versions.change
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.hasFocus()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    inside = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    assert inside.width() >= button.fontMetrics().horizontalAdvance(button.text())


@pytest.mark.parametrize("language", ["ar", "en"])
def test_decisions_are_told_while_gold_is_edited(begin: Begin, language: str) -> None:
    pane = begin(language)
    press(pane, "2")
    press(pane, ",")
    decided = pane.versions.told.text()
    assert "تالا" in decided
    press(pane, "e")
    linguist = Linguist(pane.window())  # pyright: ignore[reportArgumentType] - it is the window
    linguist.go_to("العلي")
    linguist.press(KEYS.Key_Return)
    linguist.window.inspector.settle()
    assert decided in shown_in(linguist.window.inspector)
    linguist.press(KEYS.Key_4, modifier=CTRL)
    pane.bar.anonymous.click()
    press(pane, "e")
    linguist.go_to("العلي")
    linguist.press(KEYS.Key_Return)
    linguist.window.inspector.settle()
    told = shown_in(linguist.window.inspector)
    assert decided not in told
    assert not any(name in text for text in told for name in NAMES)


def test_the_version_that_gold_has_is_ticked(begin: Begin) -> None:
    pane = begin()
    assert not any("✓" in one.text() for one in pane.versions.lines)
    press(pane, "1")
    press(pane, ",")
    assert ["✓" in one.text() for one in pane.versions.lines] == [True, False, False]


def test_reasons_are_edited_in_the_window(begin: Begin) -> None:
    pane = begin()
    reasons = pane.versions.reasons
    assert not reasons.isVisible()
    QTest.mouseClick(pane.versions.change, LEFT)
    assert reasons.isVisible()
    before = [one.text() for one in reasons.lines]

    def write(line: Line, words: str) -> None:
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, KEYS.Key_Return)

    write(reasons.lines[-1], "metonymy")
    assert pane.window().focusWidget() is pane.queue
    write(reasons.lines[1], "It cannot be told")
    QTest.mouseClick(
        next(one for one in reasons.findChildren(QAbstractButton) if one.y() == 0), LEFT
    )
    listed = [pane.versions.reason.itemText(at) for at in range(pane.versions.reason.count())]
    assert "It cannot be told" in listed
    assert before[0] not in listed
    assert project_of(pane).corpus.decisions() == []
    for _ in range(3):
        QTest.keyClick(pane.queue, KEYS.Key_Z, CTRL)
    assert [one.text() for one in reasons.lines] == before


# Work given back, names hidden, nothing to do


def test_work_is_given_back_and_its_annotator_reads_why(begin: Begin) -> None:
    pane = begin()
    press(pane, "o")
    giving = pane.versions.giving
    assert giving.isVisible()
    choose(giving.whose, 1)
    QTest.keyClicks(giving.comment, "look at the names")
    QTest.keyClick(giving.comment, KEYS.Key_Return)
    assert not giving.isVisible()
    assert pane.window().focusWidget() is pane.queue
    here = articles(pane)[0]
    own = project_of(pane).corpus.find_set(here, "تالا", "annotator")
    assert own is not None
    assert own.status == "in progress"
    assert pane.bar.told.text() == "Given back; the annotator sees the comment."
    press(pane, ".")
    assert "annotators still at work: 1 of 3" in pane.bar.told.text()
    theirs = Linguist(pane.window())  # pyright: ignore[reportArgumentType] - it is the window
    theirs.press(KEYS.Key_1, modifier=CTRL)
    assert theirs.window.views.page == "annotate"
    name = theirs.window.topbar.name
    name.setFocus()
    name.selectAll()
    for letter in "تالا":
        QApplication.sendEvent(name, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter))
    QTest.keyClick(name, KEYS.Key_Return)
    theirs.window.inspector.settle()
    shown = seen(theirs.window.inspector)
    assert {"look", "at", "the", "names"} <= shown
    assert "ليلى" in shown
    theirs.window.toggle_finished()
    theirs.window.inspector.settle()
    assert "look" not in seen(theirs.window.inspector)


def test_giving_back_is_left_and_undone(begin: Begin) -> None:
    pane = begin()
    press(pane, "o")
    giving = pane.versions.giving
    QTest.keyClicks(giving.comment, "1bn")
    QTest.keyClick(giving.comment, KEYS.Key_Escape)
    assert not giving.isVisible()
    here = articles(pane)[0]
    assert project_of(pane).corpus.decisions() == []
    press(pane, "o")
    QTest.keyClick(giving.comment, KEYS.Key_Return)
    own = project_of(pane).corpus.find_set(here, "باسل", "annotator")
    assert request_about(project_of(pane), own) is not None
    QTest.keyClick(pane.queue, KEYS.Key_Z, CTRL)
    own = project_of(pane).corpus.find_set(here, "باسل", "annotator")
    assert own is not None
    assert own.status == "finished"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_hidden_names_are_nowhere_to_be_seen(begin: Begin, language: str) -> None:
    pane = begin(language)
    press(pane, "1")
    press(pane, ",")
    assert any(name in seen(pane.window()) for name in NAMES)
    order = [one.accessibleName().split(" · ")[-1] for one in pane.versions.lines]
    pane.bar.anonymous.click()
    press(pane, "o")
    shown = seen(pane.window())
    assert [name for name in NAMES if name in shown] == []
    assert [one.accessibleName().split(" · ")[-1] for one in pane.versions.lines] == order
    QTest.keyClick(pane.versions.giving.comment, KEYS.Key_Escape)
    press(pane, "e")
    assert [name for name in NAMES if name in seen(pane.window())] == []
    linguist = Linguist(pane.window())  # pyright: ignore[reportArgumentType] - it is the window
    linguist.press(KEYS.Key_4, modifier=CTRL)
    pane.bar.anonymous.click()
    assert any(name in seen(linguist.window.topbar) for name in NAMES)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_names_stay_hidden_where_work_is_compared_and_agreement_counted(
    begin: Begin, qtbot: QtBot, language: str
) -> None:
    pane = begin(language)
    linguist = Linguist(pane.window())  # pyright: ignore[reportArgumentType] - it is the window
    views = linguist.window.views
    linguist.press(KEYS.Key_5, modifier=CTRL)
    agreement = views.widget("agreement")
    assert isinstance(agreement, AgreementPage)
    qtbot.waitUntil(lambda: not agreement.busy)

    def drawn() -> str:
        plots = [agreement.figures.cards[one].plot for one in ("matrix", "confusions")]
        heads = [one.drawing.title for one in plots]
        table = agreement.listed.table
        lines = [" ".join(table.cells(row)) for row in table.rows]
        told = [one.drawing.text(one.sheet()) for one in plots]
        return "\n".join([*told, *heads, *table.headings(), *lines])

    assert all(name in drawn() for name in NAMES)
    linguist.press(KEYS.Key_4, modifier=CTRL)
    pane.bar.anonymous.click()
    linguist.press(KEYS.Key_5, modifier=CTRL)
    qtbot.waitUntil(lambda: not agreement.busy)
    assert [name for name in NAMES if name in drawn()] == []
    assert [name for name in NAMES if name in seen(linguist.window)] == []
    linguist.press(KEYS.Key_3, modifier=CTRL)
    compare = views.widget("compare")
    assert isinstance(compare, ComparePage)
    qtbot.waitUntil(lambda: not compare.busy)
    assert [name for name in NAMES if name in seen(linguist.window)] == []
    checks = [one.text() for one in compare.pane.bar.checks.values()]
    assert not any(name in one for name in NAMES for one in checks)
    own = "الموسّم 1" if language == "ar" else "Annotator 1"
    assert own in checks[0]
    linguist.press(KEYS.Key_4, modifier=CTRL)
    assert own in pane.versions.lines[0].accessibleName()
    pane.bar.anonymous.click()
    linguist.press(KEYS.Key_3, modifier=CTRL)
    qtbot.waitUntil(lambda: not compare.busy)
    assert NAMES[0] in compare.pane.bar.checks[next(iter(compare.pane.bar.checks))].text()


def test_where_there_is_nothing_to_decide_nothing_can_be_asked_for(
    sit_down: Callable[..., Linguist], corpus: Path
) -> None:
    with Project.open(corpus, "x") as project, project.corpus.edit("away", "x") as writing:
        for one in project.corpus.sets():
            if one.annotator != "باسل":
                for mark in reversed(project.corpus.annotations(one.id)):
                    writing.remove(mark.id)
    linguist = sit_down("en")
    linguist.press(KEYS.Key_4, modifier=CTRL)
    pane = linguist.window.views.widget("adjudicate")
    assert isinstance(pane, AdjudicatePane)
    versions = pane.versions
    for one in (*versions.acts, versions.give, versions.reason, versions.note, pane.bar.merge):
        assert not one.isEnabled(), one
