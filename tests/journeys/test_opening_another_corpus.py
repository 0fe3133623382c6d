"""Somebody opens another corpus, and works on in the one that is open until it is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from annotator.project.creating import create_corpus
from annotator.project.demo import make_demo
from annotator.project.project import Project
from annotator.ui.app import Shell
from annotator.ui.picture import application
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look, Window
from tests.journeys.linguist import leave

Choose = Callable[[Path], None]


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    """Sit at a corpus without articles."""
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    shell = Shell(application(), settings)
    first = tmp_path / "first.hashiya"
    create_corpus(first, "news").close()
    shell.start(Project.open(first, "ليلى"), Look("en", LIGHT))
    yield shell
    leave(shell)


@pytest.fixture
def choose(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Choose a file after Ctrl+O; the chooser is the system's own, where nobody can type here."""

    def press(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        QTest.keyClick(now(shell), Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)

    return press


def now(shell: Shell) -> Window:
    assert shell.window is not None
    return shell.window


def wait_for(ready: Callable[[], bool]) -> None:
    while not ready():
        application().processEvents()


def shown(shell: Shell) -> str:
    return now(shell).workspace.project.corpus.path.name


def test_a_corpus_of_an_older_version_is_brought_up_to_date_beside_the_window(
    shell: Shell, choose: Choose, tmp_path: Path
) -> None:
    older = make_demo(tmp_path)
    with apsw.Connection(str(older)) as file:
        file.execute("DROP TABLE work")
        file.execute("PRAGMA user_version = 2")
    file.close()
    choose(older)
    assert shown(shell) == "first.hashiya"
    wait_for(lambda: shown(shell) == "sample.hashiya")
    window = now(shell)
    assert window.isVisible()
    assert window.workspace.view is not None
    assert window.workspace.project.annotator == "ليلى"
    assert not window.topbar.jobs.isVisible()
    assert list(tmp_path.glob("sample (before version 3).hashiya"))


def test_what_is_no_corpus_is_told_and_the_one_that_is_open_stays(
    shell: Shell, choose: Choose, tmp_path: Path
) -> None:
    file = tmp_path / "letter.hashiya"
    file.write_text("no corpus", "utf-8")
    told: list[str] = []
    now(shell).workspace.told.connect(told.append)
    choose(file)
    wait_for(lambda: bool(told))
    (sentence,) = told
    assert sentence.endswith(
        "letter.hashiya is not a Hashiya corpus: choose a file that ends in .hashiya."
    )
    assert shown(shell) == "first.hashiya"


def test_of_two_that_are_chosen_one_after_the_other_the_last_is_shown(
    shell: Shell, choose: Choose, tmp_path: Path
) -> None:
    sample, other = make_demo(tmp_path), tmp_path / "other.hashiya"
    create_corpus(other, "news").close()
    choose(sample)
    choose(other)
    wait_for(lambda: shown(shell) == "other.hashiya")
    for _ in range(50):
        QTest.qWait(2)
    assert shown(shell) == "other.hashiya"


def test_a_window_that_is_closed_meanwhile_stays_closed(
    shell: Shell, choose: Choose, tmp_path: Path
) -> None:
    choose(make_demo(tmp_path))
    now(shell).close()
    for _ in range(50):
        QTest.qWait(2)
    assert not now(shell).isVisible()
    assert shown(shell) == "first.hashiya"
