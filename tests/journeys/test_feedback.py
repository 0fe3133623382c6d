"""Who leads the work makes examples of decisions, and gives each annotator a sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.schema.records import Example
from annotator.ui.adjudicating.pane import AdjudicatePane
from annotator.ui.agreeing.page import AgreementPage
from annotator.ui.palette.pane import Palette
from annotator.ui.window import Window
from tests.journeys.adjudicated import make_corpus
from tests.journeys.linguist import Linguist

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
NAMES = ("باسل", "تالا")
RIGHT = "قال وزير النقل [سامر العلي] إن شركة المرفأ ترفض الإضراب."
WRONG = "قال وزير النقل سامر [العلي] إن شركة المرفأ ترفض الإضراب."

Sit = Callable[..., Linguist]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus of the work of two annotators."""
    return make_corpus(tmp_path, NAMES)


def press(pane: AdjudicatePane, key: str) -> None:
    """Press a key while the queue has the keyboard, as the layout that is active tells it."""
    typed = QKeyEvent(QEvent.Type.KeyPress, ord(key[0].upper()), NONE, key)
    QApplication.sendEvent(pane.queue, typed)


def turn(linguist: Linguist, key: Qt.Key, page: str) -> None:
    """Go to a view by its key, from wherever the keyboard is."""
    linguist.window.activateWindow()
    QTest.qWaitForWindowActive(linguist.window)
    QTest.keyClick(QApplication.focusWidget() or linguist.window, key, CTRL)
    assert linguist.window.views.page == page


def adjudicate(linguist: Linguist, qtbot: QtBot) -> AdjudicatePane:
    """Go to the view by its key and merge by a click."""
    turn(linguist, KEYS.Key_4, "adjudicate")
    pane = linguist.window.views.widget("adjudicate")
    assert isinstance(pane, AdjudicatePane)
    QTest.mouseClick(pane.bar.merge, LEFT)
    qtbot.waitUntil(lambda: not pane.busy, timeout=20_000)
    return pane


def examples(window: Window, name: str) -> list[Example]:
    """Read the examples of a type of mentions."""
    layer = window.workspace.project.scheme.layer("mention")
    tag = layer.type(name) if layer is not None else None
    assert tag is not None
    return list(tag.examples)


def seen(window: Window) -> list[str]:
    """Give the examples that stand beside the text."""
    return [
        one.text()
        for one in window.inspector.findChildren(QLabel)
        if one.objectName().startswith("example") and one.isVisible()
    ]


@pytest.mark.parametrize(("language", "key"), [("en", "x"), ("ar", "ء")])
def test_a_decision_becomes_an_example_by_one_key_and_is_taken_back(
    sit_down: Sit, qtbot: QtBot, language: str, key: str
) -> None:
    linguist = sit_down(language)
    window, pane = linguist.window, adjudicate(linguist, qtbot)
    told: list[str] = []
    window.workspace.told.connect(told.append)
    before = examples(window, "PER")
    assert pane.at is not None
    assert pane.at.kind in ("boundary", "stacked")
    press(pane, key)
    qtbot.waitUntil(lambda: not pane.promoting.busy, timeout=20_000)
    assert examples(window, "PER") == before
    assert len(told) == 1
    here = pane.at.key
    pane.versions.reason.setFocus()
    QTest.keyClicks(pane.versions.reason, "the whole name")
    QTest.keyClick(pane.versions.reason, KEYS.Key_Return)
    press(pane, "1")
    assert pane.at.key != here
    press(pane, ",")
    assert pane.at.key == here
    press(pane, key)
    qtbot.waitUntil(lambda: not pane.promoting.busy, timeout=20_000)
    added = examples(window, "PER")[len(before) :]
    assert [(one.text, one.wrong) for one in added] == [(RIGHT, False), (WRONG, True)]
    assert {one.note.ar for one in added} == {"the whole name"}
    assert not any(name in f"{one.text} {one.note}" for one in added for name in NAMES)
    assert len(told) == 1
    assert pane.at.key == here
    QTest.keyClick(pane.queue, KEYS.Key_Z, CTRL)
    assert examples(window, "PER") == before
    assert pane.at is not None
    assert pane.at.settled


def test_the_button_does_the_same(sit_down: Sit, qtbot: QtBot) -> None:
    linguist = sit_down("en")
    pane = adjudicate(linguist, qtbot)
    before = examples(linguist.window, "PER")
    press(pane, "2")
    press(pane, ",")
    QTest.mouseClick(pane.versions.example, LEFT)
    qtbot.waitUntil(lambda: not pane.promoting.busy, timeout=20_000)
    added = examples(linguist.window, "PER")[len(before) :]
    assert [(one.text, one.wrong) for one in added] == [(WRONG, False), (RIGHT, True)]


def by_palette(window: Window, words: str) -> None:
    """Do an action by its words."""
    QTest.keyClick(window.canvas, KEYS.Key_K, CTRL)
    palette = window.findChild(Palette)
    assert palette is not None
    field = palette.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, words)
    QTest.keyClick(field, KEYS.Key_Return)


def test_an_annotation_becomes_an_example_beside_its_type(sit_down: Sit, qtbot: QtBot) -> None:
    linguist = sit_down("en")
    window = linguist.window
    linguist.go_to("المخازن")
    linguist.press(KEYS.Key_1)
    chosen = window.workspace.chosen
    assert chosen is not None
    before = len(examples(window, chosen.type))
    with qtbot.waitSignal(window.workspace.scheme_changed, timeout=20_000):
        by_palette(window, "guideline as an example")
    assert len(examples(window, chosen.type)) == before + 1
    new = examples(window, chosen.type)[-1]
    assert "[مخازن]" in new.text or "[المخازن]" in new.text
    qtbot.waitUntil(lambda: window.workspace.chosen_id == chosen.id)
    linguist.window.inspector.settle()
    assert any("مخازن</b>" in one for one in seen(window))
    QTest.keyClick(window.canvas, KEYS.Key_Z, CTRL)
    assert len(examples(window, chosen.type)) == before


def answer_with(folder: Path) -> None:
    """Name a folder in the dialog that asks for it, as soon as it is there."""

    def answer() -> None:
        found = (one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog))
        dialog = next((one for one in found if one.isVisible()), None)
        if dialog is None:
            QTimer.singleShot(50, answer)
            return
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setText(str(folder))
        QTest.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(50, answer)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_annotator_gets_a_sheet(
    sit_down: Sit, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    linguist = sit_down(language)
    turn(linguist, KEYS.Key_5, "agreement")
    page = linguist.window.views.widget("agreement")
    assert isinstance(page, AgreementPage)
    qtbot.waitUntil(lambda: not page.busy, timeout=30_000)
    out = tmp_path / "for all"
    out.mkdir()
    answer_with(out)
    QTest.mouseClick(page.sheets.button, LEFT)
    qtbot.waitUntil(lambda: not page.busy, timeout=30_000)
    assert page.state.objectName() == "problem"
    assert list(out.iterdir()) == []
    pane = adjudicate(linguist, qtbot)
    while pane.table is not None and pane.table.open:
        press(pane, "1")
    turn(linguist, KEYS.Key_5, "agreement")
    qtbot.waitUntil(lambda: not page.busy, timeout=30_000)
    for name in ("work-feedback", "work-feedback-2"):
        answer_with(out)
        QTest.mouseClick(page.sheets.button, LEFT)
        qtbot.waitUntil(lambda: not page.busy, timeout=30_000)
        assert name in page.state.text()
        sheets = sorted((out / name).glob("*.html"))
        assert [one.name for one in sheets] == [f"feedback-{who}.html" for who in NAMES]
        assert f'lang="{language}"' in sheets[1].read_text("utf-8")
        assert "سامر العلي" in sheets[1].read_text("utf-8")
