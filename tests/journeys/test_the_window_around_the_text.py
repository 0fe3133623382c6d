"""What stands around the text: the articles by headline, labels of articles, and the help."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QToolButton,
)

from annotator.project.creating import create_corpus
from annotator.project.demo import make_demo
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.ui.actions import ACTIONS
from annotator.ui.app import Shell
from annotator.ui.help import Help, help_text
from annotator.ui.keys.keymap import KeyMap
from annotator.ui.picture import application
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look, Window
from tests.journeys.linguist import Linguist, leave

SitDown = Callable[..., Linguist]
Open = Callable[[Path], Window]


@pytest.fixture
def open_window(tmp_path: Path) -> Iterator[Open]:
    shells: list[Shell] = []

    def start(corpus: Path) -> Window:
        settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
        shells.append(Shell(application(), settings))
        window = shells[-1].start(Project.open(corpus, "ليلى"), Look("ar", LIGHT))
        QTest.qWaitForWindowActive(window)
        return window

    yield start
    for shell in shells:
        leave(shell)


def test_articles_are_listed_by_headline_and_found_by_outlet(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window(make_demo(tmp_path))
    rows = window.documents.list.model()
    assert str(rows.data(rows.index(2, 0))).startswith("السجن 12 عاماً")
    window.documents.filter_box.setText("مرايا")
    assert rows.rowCount() == 2  # one of them came a second time
    QTest.keyClick(window.documents.list, Qt.Key.Key_Down)
    QTest.keyClick(window.documents.list, Qt.Key.Key_Return)
    view = window.workspace.view
    assert view is not None
    assert view.document.name == "03-antiquities-trial"


SCHEME = """
key = "topics"
version = "1.0"
label = { en = "Topics", ar = "موضوعات" }

[layers.topic]
kind = "document"
label = { en = "Topic", ar = "الموضوع" }
types.politics.label = { en = "Politics", ar = "سياسة" }
types.sport.label = { en = "Sport", ar = "رياضة" }
types.politics.color = "#0072B2"
types.sport.color = "#44AA99"
"""


def test_an_article_is_given_a_label_and_loses_it_again(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "topics.toml").write_text(SCHEME, encoding="utf-8")
    (tmp_path / "one.txt").write_text("خبر عن مباراة.\n", encoding="utf-8")
    corpus = tmp_path / "topics.hashiya"
    create_corpus(corpus, str(tmp_path / "topics.toml")).close()
    with Project.open(corpus) as project:
        import_files(project, [tmp_path / "one.txt"], ImportOptions())
    window = open_window(corpus)
    view = window.workspace.view
    assert view is not None
    tick(window, "label-topic-sport")
    tick(window, "label-topic-politics")
    assert [one.type for one in view.of_layer("topic")] == ["sport", "politics"]
    tick(window, "label-topic-sport")
    assert [one.type for one in view.all()] == ["politics"]
    window.workspace.undo()
    window.workspace.undo()
    window.workspace.undo()
    assert view.all() == []


def tick(window: Window, name: str) -> None:
    """Tick or clear a box of the inspector with the space bar; it keeps the keyboard."""
    box = window.inspector.findChild(QCheckBox, name)
    assert box is not None
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    window.inspector.settle()
    pane = window.inspector.widget()
    assert pane is not None
    again = pane.findChild(QCheckBox, name)
    assert again is not None
    assert again.hasFocus()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_help_names_every_key_and_stays_beside_the_work(
    sit_down: SitDown, language: str
) -> None:
    linguist = sit_down(language)
    linguist.press(Qt.Key.Key_F1)
    window = linguist.window
    opened = window.findChild(Help)
    assert opened is not None
    assert opened.isVisible()
    assert not opened.isModal()
    text = help_text(language, KeyMap(QSettings()))
    missing = [key for row in ACTIONS for key in row.shortcuts[:1] if key not in text]
    assert missing == []
    shown = opened.page.toPlainText()
    assert "**" not in shown
    assert "{" not in shown
    assert "حاشية" in shown if language == "ar" else "Hashiya" in shown


def test_keys_still_work_when_the_text_stands_alone(sit_down: SitDown) -> None:
    linguist = sit_down()
    linguist.press(Qt.Key.Key_F11)
    assert linguist.window.documents.isHidden()
    linguist.press(Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "الثاني" in linguist.text
    linguist.press(Qt.Key.Key_F11)
    assert linguist.window.documents.isVisible()


def test_every_type_of_a_large_tagset_is_seen_in_the_bar(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("بغداد عاصمة العراق.\n", encoding="utf-8")
    corpus = tmp_path / "wojood.hashiya"
    create_corpus(corpus, "wojood21").close()
    with Project.open(corpus) as project:
        import_files(project, [tmp_path / "one.txt"], ImportOptions())
    window = open_window(corpus)
    window.resize(1280, 720)
    linguist = Linguist(window)
    linguist.select("بغداد")
    QApplication.processEvents()
    bar = window.keybar.viewport().rect()
    chips = window.keybar.viewport().findChildren(QToolButton)
    shown = [chip for chip in chips if chip.isVisible()]
    assert len(shown) >= 21
    for chip in shown:
        place = chip.rect().translated(chip.mapTo(window.keybar.viewport(), QPoint()))
        assert bar.contains(place), chip.text()
        assert "…" not in chip.text().removesuffix("…")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_neither_a_long_sentence_nor_the_caret_moves_the_text(
    sit_down: SitDown, language: str
) -> None:
    linguist = sit_down(language)
    window = linguist.window
    window.resize(1366, 768)
    QApplication.processEvents()
    before = window.canvas.mapTo(window, QPoint()), window.canvas.height()
    window.topbar.tell("A sentence that goes on and on. " * 6, went_well=False)
    QApplication.processEvents()
    assert (window.canvas.mapTo(window, QPoint()), window.canvas.height()) == before
    linguist.go_to("سامر")
    QApplication.processEvents()
    linguist.go_to("(PCO")
    QApplication.processEvents()
    assert (window.canvas.mapTo(window, QPoint()), window.canvas.height()) == before


@pytest.mark.parametrize("language", ["ar", "en"])
def test_who_takes_a_stance_is_asked_in_sight_though_it_has_many_attributes(
    sit_down: SitDown, language: str
) -> None:
    linguist = sit_down(language)
    linguist.window.resize(1366, 768)
    linguist.go_to("ترفض")
    linguist.press(Qt.Key.Key_S)
    QApplication.processEvents()
    inspector = linguist.window.inspector
    slot = inspector.findChild(QPushButton, "slot")
    assert slot is not None
    pane = inspector.viewport()
    assert pane.rect().contains(QRect(slot.mapTo(pane, QPoint()), slot.size()))
    fields = [
        one
        for one in inspector.findChildren(QComboBox)
        if one.objectName().startswith("attribute-")
    ]
    assert len(fields) > 6
    for field in fields:
        line = field.parentWidget()
        beside = line.findChild(QLabel, "caption") if line is not None else None
        assert beside is not None
        assert abs(beside.geometry().center().y() - field.geometry().center().y()) <= 2
        assert not beside.geometry().intersects(field.geometry())
