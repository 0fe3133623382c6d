"""A linguist gives the actions the keys that suit their hands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem

from annotator.schema.loading import load_scheme
from annotator.ui.actions import ACTIONS
from annotator.ui.help import Help
from annotator.ui.keys.keymap import KeyMap
from annotator.ui.keys.panel import KeyPanel
from annotator.ui.keys.sheet import KeySheet, sheet_html
from tests.journeys.linguist import Linguist

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SitDown = Callable[..., Linguist]


@pytest.fixture
def linguist(sit_down: SitDown) -> Linguist:
    return sit_down("en")


def panel_of(linguist: Linguist) -> KeyPanel:
    """Open the window of keys."""
    linguist.window.actions_by_name["keys"].trigger()
    panel = linguist.window.findChild(KeyPanel)
    assert panel is not None
    return panel


def row_of(panel: KeyPanel, text: str) -> QTreeWidgetItem:
    """Find the row of an action by its words."""
    return next(one for one in panel.items() if one.text(0) == text)


def give(panel: KeyPanel, text: str, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Choose an action and press Enter, then the keys it is to have."""
    panel.rows.setCurrentItem(row_of(panel, text))
    QTest.keyClick(panel.rows, KEYS.Key_Return)
    QTest.keyClick(panel.rows, key, held)


def test_undo_gets_another_key_and_keeps_it_the_next_day(
    linguist: Linguist, sit_down: SitDown
) -> None:
    panel = panel_of(linguist)
    give(panel, "Undo", KEYS.Key_W, CONTROL)
    assert "Ctrl+W" in row_of(panel, "Undo").text(1)
    panel.close()
    linguist.window.activateWindow()
    linguist.go_to("العلي")
    linguist.press(KEYS.Key_1)
    linguist.press(KEYS.Key_Z, modifier=CONTROL)
    assert len(linguist.everything()) == 1
    linguist.press(KEYS.Key_W, modifier=CONTROL)
    assert linguist.everything() == []
    linguist.window.close()
    linguist.window.workspace.project.close()
    again = sit_down("ar")
    shortcuts = [one.toString() for one in again.window.actions_by_name["undo"].shortcuts()]
    assert shortcuts == ["Ctrl+W", "Ctrl+ص"]


def test_a_key_is_read_by_its_place_while_an_arabic_layout_is_active(linguist: Linguist) -> None:
    panel = panel_of(linguist)
    panel.rows.setCurrentItem(row_of(panel, "Undo"))
    QTest.keyClick(panel.rows, KEYS.Key_Return)
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(panel.rows, QKeyEvent(kind, ord("ص"), CONTROL, "ص"))
    assert "Ctrl+W" in row_of(panel, "Undo").text(1)


def test_a_clash_is_told_and_the_key_can_be_taken_from_the_other(linguist: Linguist) -> None:
    panel = panel_of(linguist)
    give(panel, "Undo", KEYS.Key_K, CONTROL)
    assert "Command palette" in panel.told.text()
    assert "Ctrl+Z" in row_of(panel, "Undo").text(1)
    QTest.mouseClick(panel.take, Qt.MouseButton.LeftButton)
    assert "Ctrl+K" in row_of(panel, "Undo").text(1)
    assert row_of(panel, "Command palette").text(1) == ""
    QTest.mouseClick(panel.reset_all, Qt.MouseButton.LeftButton)
    assert "Ctrl+Z" in row_of(panel, "Undo").text(1)
    assert "Ctrl+K" in row_of(panel, "Command palette").text(1)


@pytest.mark.parametrize(
    ("key", "held", "told"),
    [
        (KEYS.Key_3, NONE, "marks"),
        (KEYS.Key_J, NONE, "marks"),
        (KEYS.Key_Left, CONTROL, "moves the caret"),
        (KEYS.Key_C, CONTROL, "same use everywhere"),
    ],
)
def test_keys_that_mark_move_or_copy_are_not_given_away(
    linguist: Linguist, key: Qt.Key, held: Qt.KeyboardModifier, told: str
) -> None:
    panel = panel_of(linguist)
    give(panel, "Undo", key, held)
    assert told in panel.told.text()
    assert "Ctrl+Z" in row_of(panel, "Undo").text(1)
    assert not panel.take.isEnabled()


def test_the_filter_finds_an_action_by_its_words_in_both_languages_and_by_its_keys(
    linguist: Linguist,
) -> None:
    panel = panel_of(linguist)
    for wanted in ("undo", "تراجع", "ctrl+z"):
        panel.filter_box.setText(wanted)
        shown = [one.text(0) for one in panel.items() if not one.isHidden()]
        assert "Undo" in shown
        assert len(shown) < 5


def test_help_and_sheet_name_the_keys_as_they_are_now(linguist: Linguist, tmp_path: Path) -> None:
    panel = panel_of(linguist)
    give(panel, "Command palette", KEYS.Key_W, CONTROL)
    linguist.window.actions_by_name["help"].trigger()
    page = linguist.window.findChild(Help)
    assert page is not None
    text = page.page.toPlainText()
    assert "Ctrl+W" in text
    assert "Ctrl+K" not in text
    linguist.window.actions_by_name["sheet"].trigger()
    sheet = linguist.window.findChild(KeySheet)
    assert sheet is not None
    assert "Ctrl+W" in sheet.page.toPlainText()
    for name, start in (("keys.html", b"<html"), ("keys.pdf", b"%PDF")):
        assert sheet.save(tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(start)
    assert not sheet.save(tmp_path / "no such folder" / "keys.pdf")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_sheet_has_every_action_with_a_key_and_every_type_with_one(
    linguist: Linguist, language: str
) -> None:
    scheme = load_scheme("news")
    keymap = KeyMap(QSettings())
    text = sheet_html(keymap, scheme, language)
    assert ("rtl" in text) == (language == "ar")
    mention = scheme.layer("mention")
    assert mention is not None
    for tag in mention.types:
        assert tag.label.in_language(language) in text
    assert "1 T 1" in text
    for row in ACTIONS:
        for one in keymap.shown(row.name):
            assert one in text


def test_no_key_of_the_table_is_there_twice() -> None:
    keys = [one for row in ACTIONS for one in row.shortcuts]
    assert len(keys) == len(set(keys))
