"""A linguist sets the text as her eyes want it, and finds it so again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.fonts import AMIRI
from tests.journeys.linguist import Linguist

SitDown = Callable[..., Linguist]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def linguist(sit_down: SitDown) -> Linguist:
    found = sit_down()
    found.select("سامر العلي")
    found.press(Qt.Key.Key_1)
    return found


def test_keys_change_labels_stripes_and_invisible_characters(linguist: Linguist) -> None:
    canvas = linguist.window.canvas
    seen = []
    for _ in range(3):
        linguist.press(Qt.Key.Key_F5)
        seen.append(canvas.appearance.labels)
    assert seen == ["short", "none", "full"]
    linguist.press(Qt.Key.Key_F5, modifier=SHIFT)
    assert canvas.appearance.mode == "stripes"
    linguist.press(Qt.Key.Key_8, modifier=CONTROL | SHIFT)
    assert canvas.appearance.invisibles


def test_the_colours_change_and_nothing_moves(linguist: Linguist) -> None:
    window = linguist.window
    place = window.canvas.verticalScrollBar().value()
    seen = []
    for _ in range(3):
        linguist.press(Qt.Key.Key_F7)
        seen.append(window.look.theme.name)
    assert seen == ["dark", "contrast", "light"]
    assert linguist.chosen_text() == "سامر العلي"
    assert window.canvas.verticalScrollBar().value() == place


def test_the_panel_changes_the_text_at_once_and_it_is_remembered(
    linguist: Linguist, sit_down: SitDown
) -> None:
    linguist.press(Qt.Key.Key_L, modifier=CONTROL)
    panel = linguist.window.reading.panel
    assert panel is not None
    assert panel.isVisible()
    QTest.keyClick(panel.pixels, Qt.Key.Key_Home)
    assert linguist.window.canvas.appearance.pixels == panel.pixels.minimum()
    panel.family.setFocus()
    QTest.keyClick(panel.family, Qt.Key.Key_Down)
    assert linguist.window.canvas.appearance.family == AMIRI
    QTest.keyClick(panel.invisibles, Qt.Key.Key_Space)
    wanted = linguist.window.canvas.appearance
    assert wanted.invisibles
    panel.close()
    linguist.window.close()
    assert sit_down().window.canvas.appearance == wanted


def test_the_wheel_and_the_keys_zoom_and_it_is_remembered(
    linguist: Linguist, sit_down: SitDown
) -> None:
    before = linguist.window.canvas.appearance.pixels
    linguist.press(Qt.Key.Key_Plus, modifier=CONTROL)
    assert linguist.window.canvas.appearance.pixels == before + 1
    linguist.window.close()
    assert sit_down().window.canvas.appearance.pixels == before + 1
