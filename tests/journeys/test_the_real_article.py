"""The real scraped article, annotated in Arabic with mouse and keyboard, killed and found again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.ui.app import Shell
from annotator.ui.picture import application
from annotator.ui.theme import DARK
from annotator.ui.window import Look
from tests.journeys.linguist import Linguist, leave

REAL = Path(__file__).resolve().parents[3] / "shared" / "articles" / "levant-iraq.txt"
pytestmark = pytest.mark.skipif(not REAL.exists(), reason="the real article is not at hand")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Import the real article."""
    path = tmp_path / "iraq.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        import_files(project, [REAL], ImportOptions())
    return path


@pytest.fixture
def linguist(corpus: Path, tmp_path: Path):
    """Sit down at the window."""
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    shell = Shell(application(), settings)
    window = shell.start(Project.open(corpus, "ليلى"), Look("ar", DARK))
    yield Linguist(window)
    leave(shell)


def test_import_stores_exactly_its_characters(linguist: Linguist) -> None:
    assert linguist.text == REAL.read_bytes().decode()


def test_a_name_after_a_proclitic_is_marked_inside_its_word(linguist: Linguist) -> None:
    linguist.select("وكالة أنباء العالم العربي", after="ستكني لوكالة")
    linguist.press(Qt.Key.Key_2)
    assert linguist.chosen_text() == "وكالة أنباء العالم العربي"


def test_the_mouse_marks_and_chooses(linguist: Linguist) -> None:
    canvas = linguist.window.canvas
    start = linguist.text.index("إليزابيث")
    linguist.go_to("إليزابيث")
    canvas.ensure_visible(start)
    spot = next(
        point
        for y in range(0, canvas.viewport().height(), 6)
        for x in range(0, canvas.viewport().width(), 6)
        if start < canvas.character_at(point := canvas.viewport().rect().topLeft() + at(x, y))
        < start + 7
    )  # fmt: skip
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert linguist.window.gestures.selected() is not None
    linguist.window.keybar.picked.emit("1")
    assert linguist.chosen_text() == "إليزابيث"
    linguist.press(Qt.Key.Key_Escape)
    assert linguist.window.workspace.chosen is None
    QTest.qWait(QApplication.doubleClickInterval() + 50)  # else it would be a triple click
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert linguist.chosen_text() == "إليزابيث"


def at(x: int, y: int) -> QPoint:
    """Give a point."""
    return QPoint(x, y)


KILLED = """
import os, sys
from pathlib import Path
from annotator.model.spans import Span
from annotator.project.edits.marking import AddAnnotation
from annotator.project.project import Project
project = Project.open(Path(sys.argv[1]), "ليلى")
project.apply(project.documents()[0].id, AddAnnotation("mention", "GPE", (Span(2, 18),)))
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs kill")
def test_an_edit_is_there_after_the_program_was_killed(corpus: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(corpus)], check=False)
    assert done.returncode == -9
    with Project.open(corpus, "ليلى") as project:
        view = project.view(project.documents()[0].id)
        assert [view.text_of(one) for one in view.all()] == ["الولايات المتحدة"]
        project.undo()
        assert project.view(view.document.id).all() == []
