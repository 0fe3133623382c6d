"""A window on a corpus of its own, driven through events a linguist could cause."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.project.creating import create_corpus
from annotator.project.demo import make_demo
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.ui.app import Shell
from annotator.ui.picture import application
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look, Window
from tests.journeys.linguist import Linguist, leave

MADE_UP = (
    "وزير النقل يزور الميناء\n"
    "قال وزير النقل سامر العلي إن شركة المرفأ (PCO) ترفض الإضراب.\n"
    "وأضاف العلي أن محتجين هاجموا المخازن يوم الأحد 12 أيار 2024، ولدوره في الحوار أثر.\n"
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus with two articles."""
    source = tmp_path / "article.txt"
    source.write_text(MADE_UP, encoding="utf-8")
    second = tmp_path / "second.txt"
    second.write_text("خبر ثان\nنص الخبر الثاني.\n", encoding="utf-8")
    path = tmp_path / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        results = import_files(project, [source, second], ImportOptions())
    assert [one.problem for one in results] == [None, None]
    return path


@pytest.fixture
def sit_down(corpus: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., Linguist]]:
    """Open the window on the corpus as somebody would, in either language."""
    shells: list[Shell] = []

    def open_window(language: str = "ar", annotator: str = "ليلى") -> Linguist:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        shell = Shell(application(), settings)
        shells.append(shell)
        window = shell.start(Project.open(corpus, annotator), Look(language, LIGHT))
        QTest.qWaitForWindowActive(window)
        qtbot.waitUntil(lambda: window.knowledge.own_counts is not None)
        return Linguist(window)

    yield open_window
    for shell in shells:
        leave(shell)


@pytest.fixture
def annotated(sit_down: Callable[..., Linguist]) -> Linguist:
    """Sit down at an article with two persons and an organisation."""
    found = sit_down("en")
    for words, key in (("العلي", Qt.Key.Key_1), ("محتجين", Qt.Key.Key_1), ("شركة", Qt.Key.Key_2)):
        found.go_to(words)
        found.press(key)
        found.press(Qt.Key.Key_Escape)
    return found


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    """Open the sample corpus as somebody who sees it for the first time."""
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    shell = Shell(application(), settings, show_gold=True)
    window = shell.start(Project.open(make_demo(tmp_path), "ليلى"), Look("en", LIGHT))
    QTest.qWaitForWindowActive(window)
    yield window
    leave(shell)
