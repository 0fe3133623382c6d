"""Who leads the work merges it and decides what annotators did differently, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation
from annotator.project.adjudicating_queue import Difference
from annotator.project.project import Project
from annotator.schema.rules import MEMBER
from annotator.ui.adjudicating.pane import AdjudicatePane
from tests.journeys.adjudicated import TEXT, make_corpus
from tests.journeys.linguist import Linguist

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
NAMES = ("باسل", "تالا", "جود")
"""In the order of their numbers."""

Begin = Callable[..., AdjudicatePane]


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
    """Go to the view by its key and merge by a click."""

    def look(language: str = "en") -> AdjudicatePane:
        linguist = sit_down(language)
        linguist.press(KEYS.Key_4, modifier=CTRL)
        pane = linguist.window.views.widget("adjudicate")
        assert isinstance(pane, AdjudicatePane)
        assert linguist.window.views.page == "adjudicate"
        QTest.mouseClick(pane.bar.merge, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not pane.busy)
        return pane

    return look


def press(pane: AdjudicatePane, key: str) -> None:
    """Press a key while the queue has the keyboard, as the layout that is active tells it."""
    typed = QKeyEvent(QEvent.Type.KeyPress, ord(key[0].upper()), NONE, key)
    QApplication.sendEvent(pane.queue, typed)


def undo(pane: AdjudicatePane) -> None:
    QTest.keyClick(pane.queue, KEYS.Key_Z, CTRL)


def project_of(pane: AdjudicatePane) -> Project:
    return pane._workspace.project


def gold(pane: AdjudicatePane, layer: str = "mention") -> list[tuple[str, str]]:
    """Read gold: types and words."""
    marks = pane.table.marks if pane.table is not None else ()
    return sorted(
        (one.type, TEXT[one.spans[0].start : one.spans[0].end])
        for one in marks
        if one.layer == layer and one.spans
    )


def one_of(pane: AdjudicatePane, layer: str) -> Annotation:
    assert pane.table is not None
    (found,) = [one for one in pane.table.marks if one.layer == layer]
    return found


def go(pane: AdjudicatePane, kind: str) -> Difference:
    """Walk to the first difference of a kind."""
    for _ in pane.listed:
        if pane.at is not None and pane.at.kind == kind:
            return pane.at
        press(pane, ".")
    raise AssertionError(kind, [one.kind for one in pane.listed])


def test_what_all_agree_on_needs_no_key(begin: Begin) -> None:
    pane = begin()
    assert ("PER", "وزير النقل") in gold(pane)
    assert "وزير النقل" not in " ".join(
        pane.queue.item(row).text() for row in range(pane.queue.count())
        if pane.listed[row].kind != "chain" and pane.listed[row].kind != "role"
    )  # fmt: skip
    assert [one.kind for one in pane.listed[:2]] == ["boundary", "type"]


def test_a_merge_is_undone_as_one_edit(begin: Begin) -> None:
    pane = begin()
    assert gold(pane)
    undo(pane)
    assert gold(pane) == []
    assert pane.table is not None
    assert pane.table.open > 0


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("1", [("PER", "سامر العلي")]),
        ("٢", [("PER", "العلي")]),
        ("3", []),
        ("b", [("PER", "العلي"), ("PER", "سامر العلي")]),
        ("لا", [("PER", "العلي"), ("PER", "سامر العلي")]),
        ("n", []),
        ("ى", []),
    ],
)
def test_a_boundary_is_decided_by_one_key_and_undone(
    begin: Begin, key: str, expected: list[tuple[str, str]]
) -> None:
    pane = begin()
    before = gold(pane)
    here = go(pane, "boundary")
    press(pane, key)
    assert [one for one in gold(pane) if one not in before] == expected
    assert pane.at is not None
    assert pane.at.key != here.key
    decided = project_of(pane).corpus.decisions()
    assert {one.annotator for one in decided} == {"ليلى"}
    assert {one.item for one in decided} == set(here.keys)
    undo(pane)
    assert gold(pane) == before
    assert project_of(pane).corpus.decisions() == []
    assert pane.at.key == here.key


def test_another_type_takes_the_place_of_the_first_and_keeps_what_holds_it(begin: Begin) -> None:
    pane = begin()
    go(pane, "type")
    press(pane, "1")
    assert ("ORG", "شركة المرفأ") in gold(pane)
    (mine,) = [one.id for one in pane.table.marks if one.type == "ORG"] if pane.table else [""]
    go(pane, "type")
    press(pane, "2")
    assert ("ORG", "شركة المرفأ") not in gold(pane)
    assert ("FAC", "شركة المرفأ") in gold(pane)
    assert pane.table is not None
    assert mine in {one.id for one in pane.table.marks}


def test_a_merge_afterwards_leaves_decisions_alone(begin: Begin, qtbot: QtBot) -> None:
    pane = begin()
    go(pane, "boundary")
    press(pane, "2")
    before = gold(pane)
    pane.bar.strategies.setFocus()
    QTest.keyClick(pane.bar.strategies, KEYS.Key_Down)
    QTest.mouseClick(pane.bar.merge, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not pane.busy)
    assert ("PER", "سامر العلي") not in gold(pane)
    assert set(before) <= set(gold(pane))


def test_a_role_takes_the_filler_of_an_annotator(begin: Begin) -> None:
    pane = begin()
    here = go(pane, "role")
    assert not here.settled
    press(pane, "1")
    assert pane.table is not None
    by_id = {one.id: one for one in pane.table.marks}
    (filler,) = one_of(pane, "event").targets("Attacker")
    assert TEXT[slice(*by_id[filler].spans[0])] == "محتجين"
    go(pane, "role")
    press(pane, "3")
    assert one_of(pane, "event").targets("Attacker") == ()
    undo(pane)
    assert one_of(pane, "event").targets("Attacker") == (filler,)


def test_entities_are_taken_as_somebody_joined_them(begin: Begin) -> None:
    pane = begin()
    go(pane, "boundary")
    press(pane, "1")
    go(pane, "chain")
    press(pane, "1")
    assert len(one_of(pane, "entity").targets(MEMBER)) == 2
    undo(pane)
    go(pane, "chain")
    press(pane, "n")
    assert pane.table is not None
    assert [one for one in pane.table.marks if one.layer == "entity"] == []


def test_reason_and_note_are_kept_with_the_decision(begin: Begin) -> None:
    pane = begin()
    here = go(pane, "type")
    press(pane, "r")
    line = pane.versions.reason.lineEdit()
    assert line is not None
    line.clear()
    QTest.keyClicks(pane.versions.reason, "metonymy")
    QTest.keyClick(pane.versions.reason, KEYS.Key_Return)
    press(pane, "w")
    QTest.keyClicks(pane.versions.note, "see 12")
    QTest.keyClick(pane.versions.note, KEYS.Key_Return)
    assert project_of(pane).corpus.decisions() == []
    press(pane, "2")
    (decided,) = project_of(pane).corpus.decisions()
    assert (decided.item, decided.reason, decided.note) == (here.key, "metonymy", "see 12")
    assert pane.versions.reason.findText("metonymy") >= 0
    assert pane.versions.reason.currentText() == ""
    go(pane, "type")
    assert "metonymy" in pane.versions.told.text()
    undo(pane)
    assert pane.versions.reason.findText("metonymy") < 0


def test_a_reason_is_taken_off_the_list(begin: Begin) -> None:
    pane = begin()
    QTest.keyClicks(pane.versions.reason, "metonymy")
    press(pane, "1")
    assert project_of(pane).corpus.kept("reason") == {"metonymy": ""}
    QTest.keyClicks(pane.versions.reason, "metonymy")
    QTest.keyClick(pane.versions.reason, KEYS.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert project_of(pane).corpus.kept("reason") == {}
    assert pane.versions.reason.findText("metonymy") < 0
    assert pane.versions.reason.currentText() == ""


def test_names_can_be_hidden(begin: Begin) -> None:
    pane = begin("ar")
    shown = " ".join(one.accessibleName() for one in pane.versions.lines)
    assert all(name in shown for name in NAMES)
    pane.bar.anonymous.click()
    hidden = " ".join(one.accessibleName() for one in pane.versions.lines)
    assert not any(name in hidden for name in NAMES)


def test_versions_stand_in_the_text_with_the_numbers_of_who_has_them(begin: Begin) -> None:
    pane = begin()
    go(pane, "type")
    labels = [one.label for one in pane.article.shown if not one.gold]
    assert [one.split(" · ")[0] for one in labels] == ["1+3", "2"]
    assert any(one.gold for one in pane.article.shown)


def test_gold_is_edited_in_the_text(begin: Begin) -> None:
    pane = begin()
    workspace = pane._workspace
    press(pane, "e")
    assert workspace.gold is not None
    window = pane.window()
    linguist = Linguist(window)  # pyright: ignore[reportArgumentType] - it is the window
    linguist.select("الإضراب")
    linguist.press(KEYS.Key_1)
    linguist.press(KEYS.Key_4, modifier=CTRL)
    assert ("PER", "الإضراب") in gold(pane)


@pytest.mark.parametrize("annotators", [NAMES[:2]])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_two_annotators_are_decided_to_the_end(begin: Begin, language: str) -> None:
    pane = begin(language)
    assert len(pane.versions.lines) == 2
    keys = 0
    while pane.table is not None and pane.table.open and keys < 20:
        press(pane, "1")
        keys += 1
    assert pane.table is not None
    assert pane.table.open == 0
    assert keys == 4
    assert pane.table.gold is not None
    assert pane.table.gold.status == "finished"


@pytest.mark.parametrize("annotators", [NAMES[:1]])
def test_one_annotator_alone_is_nothing_to_decide(sit_down: Callable[..., Linguist]) -> None:
    linguist = sit_down("en")
    linguist.press(KEYS.Key_4, modifier=CTRL)
    pane = linguist.window.views.widget("adjudicate")
    assert isinstance(pane, AdjudicatePane)
    assert "two annotators" in pane.bar.told.text()
    press(pane, "1")
    press(pane, "b")
    press(pane, "e")
    assert project_of(pane).corpus.decisions() == []
