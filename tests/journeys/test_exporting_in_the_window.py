"""A linguist chooses a format, sees what it would lose, and lets it be written or not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.ui.exporting.page import ExportPage
from tests.journeys.linguist import Linguist

SitDown = Callable[..., Linguist]
LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=["ar", "en"])
def linguist(sit_down: SitDown, request: pytest.FixtureRequest) -> Linguist:
    """Sit down before an article with a mention and an event."""
    made = sit_down(request.param)
    made.select("سامر العلي")
    made.press(Qt.Key.Key_1)
    made.select("هاجموا")
    for key in (Qt.Key.Key_E, Qt.Key.Key_5, Qt.Key.Key_1):
        made.press(key)
    return made


def page_of(linguist: Linguist) -> ExportPage:
    """Go to the page by its key."""
    linguist.press(Qt.Key.Key_E, modifier=CONTROL)
    page = linguist.window.views.widget("export")
    assert isinstance(page, ExportPage)
    assert page.isVisible()
    return page


def choose(page: ExportPage, key: str) -> None:
    """Walk through the list with the arrows until a format is chosen."""
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    for _ in range(page.list.count()):
        if page.chosen.key == key:
            return
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    pytest.fail(f"{key} is not listed")


def name_the_place(out: Path) -> None:
    """Type a name in the dialog that asks for it, as soon as it is there."""

    def answer() -> None:
        dialog = next(
            (one for one in QApplication.topLevelWidgets()
             if isinstance(one, QFileDialog) and one.isVisible()), None,
        )  # fmt: skip
        if dialog is None:
            QTimer.singleShot(50, answer)
            return
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setText(str(out))
        QTest.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(50, answer)


def write(page: ExportPage, out: Path, qtbot: QtBot) -> None:
    """Press Export and name the place, and wait until something is asked or done."""
    name_the_place(out)
    QTest.mouseClick(page.go, LEFT)
    qtbot.waitUntil(lambda: page.agree.isVisible() or not page.run.busy, timeout=20_000)


def test_what_is_lost_is_shown_and_agreed_to(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(linguist)
    choose(page, "conll2003")
    out = tmp_path / "out.conll"
    write(page, out, qtbot)
    assert page.agree.isVisible()
    assert not out.exists()
    assert page.losses.rows
    assert all(count > 0 for _, count in page.losses.rows)
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.keyClick(page.agree, Qt.Key.Key_Return, CONTROL)
    assert "B-PER" in out.read_text("utf-8")
    assert "out.conll.loss.json" in linguist.window.topbar.state.text()


def test_nothing_is_left_when_it_is_not_agreed_to(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(linguist)
    choose(page, "brat")
    before = set(tmp_path.rglob("*"))
    write(page, tmp_path / "out", qtbot)
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.mouseClick(page.refuse, LEFT)
    assert not [one for one in set(tmp_path.rglob("*")) - before if "out" in one.name]
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert linguist.window.views.page == "annotate"


def test_what_is_lossless_is_written_at_once(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(linguist)
    choose(page, "jsonl")
    write(page, tmp_path / "out.jsonl", qtbot)
    qtbot.waitUntil(lambda: not page.run.busy, timeout=20_000)
    assert (tmp_path / "out.jsonl").exists()


def test_choices_of_a_format_are_taken(linguist: Linguist, tmp_path: Path, qtbot: QtBot) -> None:
    page = page_of(linguist)
    choose(page, "conll2003")
    types = page.choices.fields["types"]
    assert isinstance(types, QComboBox)
    QTest.keyClick(types, Qt.Key.Key_Down)
    write(page, tmp_path / "out.conll", qtbot)
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.mouseClick(page.agree, LEFT)
    assert "B-Conflict" not in (tmp_path / "out.conll").read_text("utf-8")
    assert types.currentData() == "full"


def test_closing_the_window_while_it_asks_leaves_nothing(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(linguist)
    choose(page, "conll2003")
    write(page, tmp_path / "out.conll", qtbot)
    linguist.window.close()
    assert not (tmp_path / "out.conll").exists()
