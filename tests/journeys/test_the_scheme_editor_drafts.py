"""A draft that is not applied is kept and offered again, whatever is closed meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.project.creating import create_corpus
from annotator.project.project import Project
from annotator.schema.amending.places import Place, held
from annotator.schema.records import Layer, TagType
from annotator.ui.app import Shell
from annotator.ui.picture import application
from annotator.ui.scheming.editor import SchemeEditor
from annotator.ui.theme import LIGHT
from annotator.ui.window import Look, Window
from tests.journeys.lead import (
    KEYS,
    LEFT,
    ORG,
    PER,
    add,
    apply,
    editor_of,
    pick,
    press,
    rename,
    type_in,
    types,
)
from tests.journeys.linguist import Linguist, leave

HUMAN = PER.beside("Human")


class Desk:
    """Sits down at a corpus time and again, with the same settings."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.shell: Shell | None = None

    def sit_down(self, corpus: Path) -> Linguist:
        """Open the window."""
        self.leave()
        self.shell = Shell(application(), self._settings)
        window = self.shell.start(Project.open(corpus, "ليلى"), Look("en", LIGHT))
        QTest.qWaitForWindowActive(window)
        return Linguist(window)

    def now(self) -> Linguist:
        """Look at the window that is there now."""
        assert self.shell is not None
        assert isinstance(self.shell.window, Window)
        return Linguist(self.shell.window)

    def leave(self) -> None:
        """Close the window and its corpus."""
        if self.shell is not None:
            leave(self.shell)
        self.shell = None


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give a desk, and leave it in the end."""
    found = Desk(tmp_path)
    yield found
    found.leave()


def offered(editor: SchemeEditor) -> str:
    """Read what is offered, nothing where nothing is."""
    labels = editor.offer.findChildren(QLabel) if editor.offer.isVisible() else []
    return "".join(one.text() for one in labels)


def test_a_closed_editor_says_that_the_draft_stays_and_offers_it_again(
    annotated: Linguist,
) -> None:
    told: list[str] = []
    annotated.window.workspace.told.connect(told.append)
    editor = editor_of(annotated)
    rename(editor, PER, "Human")
    assert offered(editor) == ""
    press(KEYS.Key_Escape)
    assert not editor.isVisible()
    assert any("draft of the scheme is kept" in one for one in told)
    editor = editor_of(annotated)
    assert "not applied yet" in offered(editor)
    assert f"{editor.drafting.time:%H:%M}" in offered(editor)
    QTest.mouseClick(editor.offer.go_on, LEFT)
    assert offered(editor) == ""
    assert held(editor.drafting.scheme, HUMAN) is not None


def test_nothing_is_offered_where_nothing_was_changed(annotated: Linguist) -> None:
    told: list[str] = []
    annotated.window.workspace.told.connect(told.append)
    editor = editor_of(annotated)
    press(KEYS.Key_Escape)
    assert told == []
    editor = editor_of(annotated)
    assert offered(editor) == ""


def test_a_draft_outlives_the_window_and_is_applied_later(
    desk: Desk, corpus: Path, qtbot: QtBot
) -> None:
    linguist = desk.sit_down(corpus)
    linguist.go_to("العلي")
    linguist.press(KEYS.Key_1)
    editor = editor_of(linguist)
    rename(editor, PER, "Human")
    add(editor, ORG.owner, "quote", "Layer of marked text", ("Quotation", "اقتباس"))
    linguist = desk.sit_down(corpus)
    editor = editor_of(linguist)
    assert "not applied yet" in offered(editor)
    assert held(editor.drafting.scheme, HUMAN) is not None
    assert isinstance(held(editor.drafting.scheme, Place("layer", ("quote",))), Layer)
    press(KEYS.Key_Return)  # Go on has the keyboard
    assert offered(editor) == ""
    assert types(linguist) == ["PER"]
    apply(editor, qtbot)
    assert types(linguist) == ["Human"]
    editor = editor_of(desk.sit_down(corpus))
    assert offered(editor) == ""
    assert not editor.drafting.draft.changed


def test_steps_of_a_draft_of_before_can_be_taken_back(desk: Desk, corpus: Path) -> None:
    editor = editor_of(desk.sit_down(corpus))
    rename(editor, PER, "Human")
    rename(editor, ORG, "Body")
    editor = editor_of(desk.sit_down(corpus))
    QTest.mouseClick(editor.offer.go_on, LEFT)
    press(KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert held(editor.drafting.scheme, ORG) is not None
    assert held(editor.drafting.scheme, HUMAN) is not None


@pytest.mark.parametrize("way", ["offer", "button"])
def test_a_discarded_draft_is_not_offered_again(desk: Desk, corpus: Path, way: str) -> None:
    editor = editor_of(desk.sit_down(corpus))
    rename(editor, PER, "Human")
    editor = editor_of(desk.sit_down(corpus))
    QTest.mouseClick(editor.offer.discard if way == "offer" else editor.buttons["discard"], LEFT)
    assert held(editor.drafting.scheme, PER) is not None
    editor = editor_of(desk.sit_down(corpus))
    assert offered(editor) == ""


def leave_by_language(desk: Desk, _other: Path, _patch: pytest.MonkeyPatch) -> Linguist:
    """Change the language there and back."""
    for _ in range(2):
        desk.now().window.actions_by_name["language"].trigger()
    return desk.now()


def leave_by_corpus(desk: Desk, other: Path, patch: pytest.MonkeyPatch) -> Linguist:
    """Open another corpus, and the first one again."""
    first = desk.now().window.workspace.project.corpus.path
    for path in (other, first):
        # The chooser of files is the system's own: nobody can type into it here.
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (str(path), ""))
        desk.now().window.actions_by_name["open"].trigger()
        while desk.now().window.workspace.project.corpus.path != path:
            application().processEvents()
    return desk.now()


@pytest.mark.parametrize("way", [leave_by_language, leave_by_corpus])
def test_a_draft_is_kept_when_the_window_is_made_anew(
    desk: Desk,
    corpus: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: Callable[[Desk, Path, pytest.MonkeyPatch], Linguist],
) -> None:
    other = tmp_path / "other.hashiya"
    create_corpus(other, "news").close()
    editor = editor_of(desk.sit_down(corpus))
    rename(editor, PER, "Human")
    linguist = way(desk, other, monkeypatch)
    editor = editor_of(linguist)
    assert "not applied yet" in offered(editor)
    assert held(editor.drafting.scheme, HUMAN) is not None


def test_the_draft_of_one_corpus_is_not_offered_in_another(
    desk: Desk, corpus: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.hashiya"
    create_corpus(other, "news").close()
    editor = editor_of(desk.sit_down(corpus))
    rename(editor, PER, "Human")
    editor = editor_of(desk.sit_down(other))
    assert offered(editor) == ""
    editor = editor_of(desk.sit_down(corpus))
    assert "not applied yet" in offered(editor)


@pytest.mark.parametrize("field", ["label-en", "description-en"])
def test_what_stands_in_a_field_is_kept_though_it_was_never_left(
    desk: Desk, corpus: Path, field: str
) -> None:
    linguist = desk.sit_down(corpus)
    editor = editor_of(linguist)
    pick(editor, PER)
    found = editor.form.findChild(QWidget, field)
    assert isinstance(found, QLineEdit | QPlainTextEdit)
    found.setFocus()
    found.selectAll()
    type_in("Man")
    linguist.window.activateWindow()
    QTest.qWaitForWindowActive(linguist.window)
    linguist.window.actions_by_name["language"].trigger()
    editor = editor_of(desk.now())
    tag = held(editor.drafting.scheme, PER)
    assert isinstance(tag, TagType)
    assert "Man" in {tag.label.en, tag.description.en}


def test_a_draft_that_no_longer_fits_says_so_and_keeps_what_does(
    desk: Desk, corpus: Path, qtbot: QtBot
) -> None:
    editor = editor_of(desk.sit_down(corpus))
    rename(editor, PER, "Human")
    rename(editor, ORG, "Body")
    kept = QSettings(str(corpus.with_name("settings.ini")), QSettings.Format.IniFormat)
    kept.sync()
    (key,) = [one for one in kept.allKeys() if one.startswith("scheme-draft")]
    draft = kept.value(key)
    apply(editor, qtbot)
    desk.leave()
    kept.setValue(key, draft)
    kept.sync()
    linguist = desk.sit_down(corpus)
    linguist.window.actions_by_name["scheme"].trigger()
    editor = linguist.window.findChild(SchemeEditor)
    assert editor is not None
    assert "2 steps do not fit" in editor.told.text()
    assert offered(editor) == ""


def test_a_damaged_draft_is_told_and_left_out(desk: Desk, corpus: Path) -> None:
    editor = editor_of(desk.sit_down(corpus))
    rename(editor, PER, "Human")
    desk.leave()
    kept = QSettings(str(corpus.with_name("settings.ini")), QSettings.Format.IniFormat)
    (key,) = [one for one in kept.allKeys() if one.startswith("scheme-draft")]
    kept.setValue(key, str(kept.value(key)).replace("Human", "H man"))
    kept.sync()
    editor = editor_of(desk.sit_down(corpus))
    assert "damaged" in editor.told.text()
    assert offered(editor) == ""
    assert held(editor.drafting.scheme, PER) is not None
