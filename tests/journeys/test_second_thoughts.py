"""A linguist comes back to what is not settled: comments, doubts, open points."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation
from tests.journeys.linguist import Linguist

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SitDown = Callable[..., Linguist]


@pytest.fixture
def linguist(sit_down: SitDown) -> Linguist:
    return sit_down()


def mark(linguist: Linguist, words: str, key: Qt.Key) -> Annotation:
    """Mark words and keep them chosen."""
    linguist.select(words)
    linguist.press(key)
    chosen = linguist.window.workspace.chosen
    assert chosen is not None
    return chosen


def wait_for_check(linguist: Linguist, qtbot: QtBot) -> None:
    """Wait until what is open is known."""
    qtbot.waitUntil(lambda: linguist.window.checking.settled)
    linguist.window.inspector.settle()


def test_a_comment_is_written_kept_taken_back_and_there_the_next_day(
    linguist: Linguist, sit_down: SitDown
) -> None:
    made = mark(linguist, "العلي", KEYS.Key_1)
    linguist.press(KEYS.Key_T, modifier=CONTROL)
    field = linguist.window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    for key in (KEYS.Key_1, KEYS.Key_2):
        QTest.keyClick(field, key)
    QTest.keyClick(field, KEYS.Key_Escape)
    view = linguist.window.workspace.view
    assert view is not None
    assert [(one.id, one.type, one.comment) for one in view.all()] == [(made.id, "PER", "12")]
    assert linguist.window.focusWidget() is linguist.window.canvas
    linguist.press(KEYS.Key_Z, modifier=CONTROL)
    assert linguist.everything()[0].comment == ""
    linguist.press(KEYS.Key_Y, modifier=CONTROL)
    linguist.window.close()
    linguist.window.workspace.project.close()
    assert [one.comment for one in sit_down("en").everything()] == ["12"]


def test_a_doubt_is_flagged_seen_on_the_mark_and_settled(linguist: Linguist) -> None:
    made = mark(linguist, "العلي", KEYS.Key_1)
    linguist.press(KEYS.Key_U, modifier=CONTROL)
    window = linguist.window
    assert linguist.everything()[0].doubt
    view = window.workspace.view
    assert view is not None
    assert "doubt" in window.presenter.mark(view, linguist.everything()[0]).badges
    linguist.press(KEYS.Key_U, modifier=CONTROL)
    assert not linguist.everything()[0].doubt
    linguist.press(KEYS.Key_Z, modifier=CONTROL)
    assert linguist.everything()[0].doubt
    assert linguist.everything()[0].id == made.id


def test_what_is_open_is_marked_quietly_and_a_key_leads_from_one_to_the_next(
    linguist: Linguist, qtbot: QtBot
) -> None:
    linguist.select("ترفض الإضراب")
    linguist.press(KEYS.Key_S)
    stance = linguist.window.workspace.chosen_id
    linguist.press(KEYS.Key_Escape)
    doubtful = mark(linguist, "وزير", KEYS.Key_1).id
    linguist.press(KEYS.Key_U, modifier=CONTROL)
    linguist.press(KEYS.Key_Escape)
    mark(linguist, "المخازن", KEYS.Key_5)
    linguist.press(KEYS.Key_Escape)
    wait_for_check(linguist, qtbot)
    window = linguist.window
    assert {one.annotation for one in window.checking.points} == {stance, doubtful}
    assert window.presenter.open == {stance, doubtful}
    window.canvas.set_caret(0)
    seen: list[object] = []
    for _ in range(3):
        linguist.press(KEYS.Key_Period, modifier=CONTROL)
        seen.append(window.workspace.chosen_id)
    assert seen == [doubtful, stance, doubtful]
    linguist.press(KEYS.Key_Comma, modifier=CONTROL)
    assert window.workspace.chosen_id == stance
    warnings = [
        one.text()
        for one in window.inspector.findChildren(QLabel, "warning")
        if one.isVisible()
    ]  # fmt: skip
    assert any("صاحب الموقف" in one for one in warnings), warnings


def test_finished_tells_what_is_open_but_never_traps(linguist: Linguist, qtbot: QtBot) -> None:
    mark(linguist, "وزير", KEYS.Key_1)
    linguist.press(KEYS.Key_U, modifier=CONTROL)
    wait_for_check(linguist, qtbot)
    linguist.press(KEYS.Key_Return, modifier=CONTROL)
    window = linguist.window
    view = window.workspace.view
    assert view is not None
    assert view.summary is not None
    assert view.summary.status == "finished"
    assert "1" in window.topbar.state.text()
    assert window.workspace.chosen is None
    shown = [one.text() for one in window.inspector.findChildren(QLabel, "subheading")]
    assert "لم يكتمل بعد" in shown


def test_the_guideline_of_the_type_stands_beside_it_and_can_be_hidden(linguist: Linguist) -> None:
    mark(linguist, "العلي", KEYS.Key_1)
    inspector = linguist.window.inspector
    assert [one.text() for one in inspector.findChildren(QLabel, "example")]
    linguist.press(KEYS.Key_G, modifier=CONTROL)
    assert not inspector.findChildren(QLabel, "example")
    linguist.press(KEYS.Key_G, modifier=CONTROL)
    assert inspector.findChildren(QLabel, "example")


def test_the_time_at_work_is_kept_with_the_annotation(linguist: Linguist) -> None:
    mark(linguist, "العلي", KEYS.Key_1)
    first = linguist.everything()[0].milliseconds
    QTest.qWait(30)
    linguist.press(KEYS.Key_U, modifier=CONTROL)
    assert linguist.everything()[0].milliseconds >= first + 25
