"""A linguist lets the same words and known names be proposed, and decides with one key each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.linguist import Linguist

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def linguist(sit_down: Callable[..., Linguist]) -> Linguist:
    return sit_down("en")


def mentions(linguist: Linguist) -> list[str]:
    """Read the mentions in the order of the text."""
    view = linguist.window.workspace.view
    assert view is not None
    return [view.text_of(one) for one in view.of_layer("mention")]


def entities(linguist: Linguist) -> list[int]:
    """Count the mentions of each entity."""
    return [len(one.targets()) for one in linguist.everything() if one.layer == "entity"]


def test_the_same_words_are_marked_elsewhere_with_one_key_and_joined(linguist: Linguist) -> None:
    linguist.select("العلي", after="وأضاف")
    linguist.press(KEYS.Key_1)
    linguist.press(KEYS.Key_D, modifier=CONTROL)
    proposing = linguist.window.proposing
    assert proposing.words() == "العلي"
    assert mentions(linguist) == ["العلي"]
    linguist.press(KEYS.Key_Y)
    assert not proposing.active
    assert mentions(linguist) == ["العلي", "العلي"]
    assert entities(linguist) == [2]
    linguist.press(KEYS.Key_Z, modifier=CONTROL)
    assert mentions(linguist) == ["العلي"]
    assert entities(linguist) == []


def test_a_known_name_is_left_or_marked_with_one_key(linguist: Linguist) -> None:
    linguist.select("وزير النقل")
    linguist.press(KEYS.Key_1)
    linguist.press(KEYS.Key_Escape)
    linguist.press(KEYS.Key_M, modifier=CONTROL)
    assert linguist.window.proposing.words() == "وزير النقل"
    linguist.press(KEYS.Key_N)
    assert mentions(linguist) == ["وزير النقل"]
    linguist.press(KEYS.Key_M, modifier=CONTROL)
    linguist.press(KEYS.Key_Return)
    assert mentions(linguist) == ["وزير النقل", "وزير النقل"]
    linguist.press(KEYS.Key_M, modifier=CONTROL)
    assert not linguist.window.proposing.active
    assert linguist.window.topbar.state.text() == "Nothing more to propose here."


def test_proposals_are_shown_but_never_stored_until_they_are_taken(linguist: Linguist) -> None:
    linguist.select("العلي", after="وأضاف")
    linguist.press(KEYS.Key_1)
    linguist.press(KEYS.Key_D, modifier=CONTROL)
    place = linguist.text.index("العلي")
    assert linguist.window.canvas.marks_at(place)
    linguist.press(KEYS.Key_Escape)
    assert not linguist.window.canvas.marks_at(place)
    assert mentions(linguist) == ["العلي"]
    linguist.press(KEYS.Key_D, modifier=CONTROL)
    linguist.press(KEYS.Key_PageDown, modifier=CONTROL)
    assert not linguist.window.proposing.active


def test_nobody_works_by_the_names_of_another(linguist: Linguist, qtbot: QtBot) -> None:
    linguist.select("وزير النقل")
    linguist.press(KEYS.Key_1)
    linguist.press(KEYS.Key_Escape)
    name = linguist.window.topbar.name
    name.setText("Said")
    QTest.keyClick(name, KEYS.Key_Return)
    knowledge = linguist.window.knowledge
    assert linguist.window.workspace.project.annotator == "Said"
    qtbot.wait(300)
    assert knowledge.names is not None
    assert knowledge.names.names() == []
    name.setText("ليلى")
    QTest.keyClick(name, KEYS.Key_Return)
    qtbot.waitUntil(lambda: knowledge.names is not None and len(knowledge.names) == 1)
