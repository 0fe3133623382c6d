"""A linguist imports and exports from the window, stops it, and reads what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.project.project import Project
from annotator.ui.files import Files
from tests.journeys.linguist import Linguist

SitDown = Callable[..., Linguist]


@pytest.fixture
def linguist(sit_down: SitDown) -> Linguist:
    return sit_down("en")


def articles(folder: Path, number: int) -> list[Path]:
    """Write some articles to be imported."""
    files = [folder / f"n{one}.txt" for one in range(number)]
    for file in files:
        file.write_text(f"خبر {file.stem}\nنص.\n", encoding="utf-8")
    return files


def test_a_bad_file_is_told_and_the_others_come_in(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    good = articles(tmp_path, 3)
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    with qtbot.waitSignal(Files(linguist.window).start_import([good[0], empty, *good[1:]]).ended):
        pass
    told = linguist.window.topbar.state.text()
    assert "Articles added: 3" in told
    assert "empty.txt" in told
    assert linguist.window.documents.model.rowCount() == 5


def test_importing_again_adds_nothing_and_says_so(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    files = articles(tmp_path, 2)
    for _ in range(2):
        with qtbot.waitSignal(Files(linguist.window).start_import(files).ended):
            pass
    told = linguist.window.topbar.state.text()
    assert "Articles added: 0 · already there: 2" in told


def test_a_long_import_is_stopped_by_its_button(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    job = Files(linguist.window).start_import(articles(tmp_path, 400))
    jobs = linguist.window.topbar.jobs
    with qtbot.waitSignal(job.ended, timeout=20_000):
        QTest.mouseClick(jobs.stop, Qt.MouseButton.LeftButton)
    assert "stopped before the end" in linguist.window.topbar.state.text()
    assert linguist.window.documents.model.rowCount() < 402
    qtbot.waitUntil(jobs.isHidden)


def test_exporting_says_where_and_what_was_lost(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    linguist.select("سامر العلي")
    linguist.press(Qt.Key.Key_1)
    linguist.select("هاجموا")
    for key in (Qt.Key.Key_E, Qt.Key.Key_5, Qt.Key.Key_1):
        linguist.press(key)
    out = tmp_path / "out.conll"
    with qtbot.waitSignal(Files(linguist.window).start_export(out, "conll2003").ended):
        pass
    told = linguist.window.topbar.state.text()
    assert "out.conll" in told
    assert "out.conll.loss.json" in told
    assert out.exists()


def test_closing_the_window_stops_an_import_with_nothing_half_done(
    linguist: Linguist, tmp_path: Path, corpus: Path
) -> None:
    job = Files(linguist.window).start_import(articles(tmp_path, 400))
    linguist.window.close()
    assert job.isFinished()
    with Project.open(corpus) as project:
        assert 2 <= len(project.documents()) < 402
