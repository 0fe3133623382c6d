"""A linguist looks ahead at a release, makes it, and makes it again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.ui.releasing.page import ReleasePage
from tests.journeys.linguist import Linguist

SitDown = Callable[..., Linguist]
LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=["ar", "en"])
def linguist(sit_down: SitDown, request: pytest.FixtureRequest) -> Linguist:
    """Sit down before an article with a mention."""
    made = sit_down(request.param)
    made.select("سامر العلي")
    made.press(Qt.Key.Key_1)
    made.press(Qt.Key.Key_Escape)
    return made


def page_of(linguist: Linguist) -> ReleasePage:
    """Go to the page by its key."""
    linguist.press(Qt.Key.Key_6, modifier=CONTROL)
    page = linguist.window.views.widget("release")
    assert isinstance(page, ReleasePage)
    assert page.isVisible()
    return page


def look_ahead(page: ReleasePage, qtbot: QtBot) -> None:
    """Press the button that shows what would be in it, and wait for the answer."""
    QTest.mouseClick(page.show_plan, LEFT)
    qtbot.waitUntil(lambda: not page.beside.busy, timeout=20_000)


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


def bytes_of(folder: Path) -> dict[str, str]:
    """Hash every file of a folder."""
    return {
        one.relative_to(folder).as_posix(): hashlib.sha256(one.read_bytes()).hexdigest()
        for one in folder.rglob("*")
        if one.is_file()
    }


def test_a_release_is_seen_made_and_made_again(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(linguist)
    assert not page.do_it.isEnabled()
    QTest.keyClick(page.whose, Qt.Key.Key_Down)
    QTest.keyClicks(page.licence, "CC-BY-4.0")
    look_ahead(page, qtbot)
    assert page.results.rows == (("train", 1, 1),)
    assert "1.0.0" in page.said.text()
    name_the_place(tmp_path / "first")
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.mouseClick(page.do_it, LEFT)
    assert "سامر العلي" in (tmp_path / "first" / "jsonl" / "train.jsonl").read_text("utf-8")
    assert "CC-BY-4.0" in (tmp_path / "first" / "LICENSE").read_text("utf-8")
    qtbot.waitUntil(lambda: bool(page.made.rows), timeout=20_000)
    assert page.made.rows[0][:2] == (1, "1.0.0")
    name_the_place(tmp_path / "again")
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.mouseClick(page.again, LEFT)
    assert bytes_of(tmp_path / "again") == bytes_of(tmp_path / "first")


def test_what_a_format_loses_is_seen_before_it_is_made(linguist: Linguist, qtbot: QtBot) -> None:
    page = page_of(linguist)
    QTest.keyClick(page.whose, Qt.Key.Key_Down)
    listed = page.formats.list
    for row in range(listed.count()):
        listed.setCurrentRow(row)
        wanted = listed.item(row).data(Qt.ItemDataRole.UserRole) == "conll2003"
        ticked = listed.item(row).checkState() == Qt.CheckState.Checked
        if wanted != ticked:
            QTest.keyClick(listed, Qt.Key.Key_Space)
    look_ahead(page, qtbot)
    assert page.losses.rows
    assert {row[1] for row in page.losses.rows} == {"conll2003"}
    QTest.keyClick(page.anonymous, Qt.Key.Key_Space)
    assert not page.losses.rows
    assert not page.do_it.isEnabled()


def test_what_cannot_be_made_is_told(linguist: Linguist, qtbot: QtBot) -> None:
    page = page_of(linguist)
    look_ahead(page, qtbot)
    assert page.problem.isVisible()
    assert page.problem.text()
    assert not page.do_it.isEnabled()


def test_work_done_meanwhile_has_to_be_looked_at_again(linguist: Linguist, qtbot: QtBot) -> None:
    page = page_of(linguist)
    QTest.keyClick(page.whose, Qt.Key.Key_Down)
    look_ahead(page, qtbot)
    assert page.do_it.isEnabled()
    linguist.press(Qt.Key.Key_1, modifier=CONTROL)
    linguist.select("شركة المرفأ")
    linguist.press(Qt.Key.Key_2)
    page_of(linguist)
    assert not page.do_it.isEnabled()
    look_ahead(page, qtbot)
    assert page.results.rows == (("train", 1, 2),)


def answer_with(names: list[Path]) -> None:
    """Type names in the dialogs that ask for files, one after another, as soon as each is there."""

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
        line.setText(str(names.pop(0)))
        QTest.keyClick(line, Qt.Key.Key_Return)
        if names:
            QTimer.singleShot(50, answer)

    QTimer.singleShot(50, answer)


def test_what_was_typed_is_kept_in_the_corpus_with_its_guidelines(
    sit_down: SitDown, tmp_path: Path, qtbot: QtBot
) -> None:
    first = sit_down("en")
    first.select("سامر العلي")
    first.press(Qt.Key.Key_1)
    first.press(Qt.Key.Key_Escape)
    page = page_of(first)
    (tmp_path / "rules.md").write_text("# قواعد\n", encoding="utf-8")
    QTest.keyClick(page.whose, Qt.Key.Key_Down)
    QTest.keyClicks(page.licence, "CC-BY-4.0")
    QTest.keyClick(page.anonymous, Qt.Key.Key_Space)
    answer_with([tmp_path / "rules.md"])
    QTest.mouseClick(page.guidelines.choose, LEFT)
    assert page.guidelines.names.text().strip("\u2068\u2069") == "rules.md"
    QTest.mouseClick(page.save, LEFT)
    assert "kept" in page.said.text()
    again = page_of(sit_down("en"))
    assert again is not page
    assert again.licence.text() == "CC-BY-4.0"
    assert again.anonymous.isChecked()
    assert again.whose.currentData() == page.whose.currentData()
    assert again.guidelines.files == (tmp_path / "rules.md",)
    assert again.formats.chosen() == page.formats.chosen()
    look_ahead(again, qtbot)
    name_the_place(tmp_path / "out")
    with qtbot.waitSignal(again.run.ended, timeout=20_000):
        QTest.mouseClick(again.do_it, LEFT)
    frozen = tmp_path / "out" / "guidelines" / "rules.md"
    assert frozen.read_text("utf-8") == "# قواعد\n"
    QTest.mouseClick(again.guidelines.remove, LEFT)
    assert again.guidelines.files == ()


def test_a_release_is_made_again_from_a_manifest_on_disk(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(linguist)
    QTest.keyClick(page.whose, Qt.Key.Key_Down)
    look_ahead(page, qtbot)
    name_the_place(tmp_path / "first")
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.mouseClick(page.do_it, LEFT)
    manifest = next((tmp_path / "first").glob("*manifest*.json"))
    answer_with([manifest, tmp_path / "again"])
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.mouseClick(page.from_manifest, LEFT)
    assert bytes_of(tmp_path / "again") == bytes_of(tmp_path / "first")
    (tmp_path / "no.json").write_text("{}", encoding="utf-8")
    answer_with([tmp_path / "no.json", tmp_path / "third"])
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.mouseClick(page.from_manifest, LEFT)
    assert "no.json" in page.problem.text()
    assert not (tmp_path / "third").exists()


def test_looking_ahead_is_stopped(linguist: Linguist, qtbot: QtBot) -> None:
    page = page_of(linguist)
    QTest.keyClick(page.whose, Qt.Key.Key_Down)
    assert page.stop.isHidden()
    QTest.mouseClick(page.show_plan, LEFT)
    assert page.stop.isVisible()
    QTest.mouseClick(page.stop, LEFT)
    assert not page.beside.busy
    assert page.stop.isHidden()
    assert not page.do_it.isEnabled()
    look_ahead(page, qtbot)
    assert page.do_it.isEnabled()
    assert page.stop.isHidden()
