"""A linguist sets the edges of a mark to the letter, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.linguist import Linguist

SitDown = Callable[..., Linguist]
KEYS = Qt.Key
WORD = "ولدوره"
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def linguist(sit_down: SitDown) -> Linguist:
    return sit_down()


def selected(linguist: Linguist) -> str:
    """Read the selected words."""
    span = linguist.window.canvas.text_selection()
    return linguist.text[span.start : span.end] if span is not None else ""


def test_each_edge_of_a_mark_moves_by_itself_and_every_step_is_undone(linguist: Linguist) -> None:
    linguist.select("سامر العلي")
    linguist.press(KEYS.Key_1)
    linguist.press(KEYS.Key_F2)
    assert linguist.chosen_text() == "النقل سامر العلي"
    linguist.press(KEYS.Key_F3, modifier=SHIFT)
    assert linguist.chosen_text() == "النقل سامر"
    linguist.press(KEYS.Key_F3, modifier=CONTROL | SHIFT)
    assert linguist.chosen_text() == "النقل سام"
    for before in ("النقل سامر", "النقل سامر العلي", "سامر العلي"):
        linguist.press(KEYS.Key_Z, modifier=CONTROL)
        assert linguist.chosen_text() == before


def test_the_edges_of_a_selection_move_with_the_same_keys(linguist: Linguist) -> None:
    linguist.select("شركة المرفأ")
    linguist.press(KEYS.Key_F3)
    assert selected(linguist) == "شركة المرفأ ("
    linguist.press(KEYS.Key_F3)
    linguist.press(KEYS.Key_F3)
    assert selected(linguist) == "شركة المرفأ (PCO)"
    linguist.press(KEYS.Key_F2, modifier=SHIFT)
    assert selected(linguist) == "المرفأ (PCO)"


def test_a_second_fragment_makes_a_mark_discontinuous(linguist: Linguist) -> None:
    linguist.select("وزير النقل", after="قال")
    linguist.press(KEYS.Key_1)
    linguist.select("العلي", after="سامر")
    linguist.press(KEYS.Key_F4, modifier=SHIFT)
    chosen = linguist.window.workspace.chosen
    assert chosen is not None
    assert [linguist.text[span.start : span.end] for span in chosen.spans] == [
        "وزير النقل", "العلي",
    ]  # fmt: skip


def test_the_caret_goes_by_sentences_and_paragraphs(linguist: Linguist) -> None:
    canvas = linguist.window.canvas
    canvas.set_caret(0)
    linguist.press(KEYS.Key_Down, modifier=CONTROL)
    assert linguist.text[canvas.caret() :].startswith("قال وزير")
    linguist.press(KEYS.Key_Down, modifier=ALT)
    assert linguist.text[canvas.caret() :].startswith("وأضاف")
    linguist.press(KEYS.Key_Up, modifier=ALT | SHIFT)
    assert selected(linguist).startswith("قال وزير")


def test_how_a_word_is_cut_is_corrected_once_and_remembered(
    linguist: Linguist, sit_down: SitDown
) -> None:
    linguist.select(WORD)
    before = linguist.window.knowledge.clitics.split(WORD)
    choice = next(one for one in linguist.window.choices.now() if one.key == "w")
    linguist.press(KEYS.Key_W)
    linguist.press(KEYS.Key_W)
    after = linguist.window.knowledge.clitics.split(WORD)
    assert after != before
    pieces = (WORD[: after.start], selected(linguist), WORD[after.end :])
    assert "".join(pieces) == WORD
    assert choice.label.replace("|", "") == WORD
    again = sit_down()
    assert again.window.knowledge.clitics.split(WORD) == after
    again.window.close()
    linguist.window.activateWindow()
    QTest.qWaitForWindowActive(linguist.window)
    linguist.press(KEYS.Key_Z, modifier=CONTROL)
    linguist.press(KEYS.Key_Z, modifier=CONTROL)
    assert linguist.window.knowledge.clitics.split(WORD) == before


def test_the_words_of_the_corpus_are_counted_beside_the_window(
    linguist: Linguist, qtbot: QtBot
) -> None:
    knowledge = linguist.window.knowledge
    qtbot.waitUntil(lambda: knowledge.own_counts is not None)
    assert knowledge.own_counts is not None
    assert knowledge.own_counts["الاضراب"] == 1
