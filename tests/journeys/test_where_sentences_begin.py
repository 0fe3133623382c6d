"""A linguist parts and joins sentences by a key; travelling and choosing follow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.model.segments import sentences_of, tokens_of
from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from tests.journeys.linguist import Linguist

TEXT = "وصل الوفد مساء.وعقد اجتماعاً. ثم غادر المدينة صباحاً.\nسطر آخر.\n"
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus with one article whose sentences are written together."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        import_files(project, [tmp_path / "a.txt"], ImportOptions())
    return path


def sentences(at: Linguist) -> list[str]:
    view = at.window.workspace.view
    assert view is not None
    return [TEXT[start:end] for start, end in sentences_of(view.document)]


def test_a_key_parts_a_sentence_and_the_same_key_takes_it_back(sit_down) -> None:
    at = sit_down()
    before = sentences(at)
    at.go_to("وعقد")
    at.press(Qt.Key.Key_S, modifier=BOTH)
    assert sentences(at)[:2] == ["وصل الوفد مساء.", "وعقد اجتماعاً."]
    at.press(Qt.Key.Key_S, modifier=BOTH)
    assert sentences(at) == before


def test_a_key_joins_two_sentences_and_undo_parts_them_after_a_restart(sit_down) -> None:
    at = sit_down("en")
    before = sentences(at)
    at.go_to("ثم غادر")
    at.press(Qt.Key.Key_S, modifier=BOTH)
    assert len(sentences(at)) == len(before) - 1
    at.window.close()
    again = sit_down("en")
    assert len(sentences(again)) == len(before) - 1
    again.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert sentences(again) == before


def test_the_caret_goes_by_corrected_sentences(sit_down) -> None:
    at = sit_down()
    at.go_to("وعقد")
    at.press(Qt.Key.Key_S, modifier=BOTH)
    at.go_to("وصل")
    at.press(Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.AltModifier)
    assert at.window.canvas.caret() == TEXT.index("وعقد")


def test_a_word_is_parted_at_the_caret(sit_down) -> None:
    at = sit_down()
    at.go_to("وعقد")
    at.press(Qt.Key.Key_Left)
    at.press(Qt.Key.Key_W, modifier=BOTH)
    view = at.window.workspace.view
    assert view is not None
    words = [TEXT[start:end] for start, end in tokens_of(view.document)]
    assert "عقد" in words
    assert "و" in words


def test_where_nothing_can_be_parted_that_is_told(sit_down) -> None:
    at = sit_down("en")
    before = sentences(at)
    at.go_to("سطر آخر")
    at.press(Qt.Key.Key_S, modifier=BOTH)
    assert sentences(at) == before
    assert "Nothing can be parted" in at.window.topbar.state.text()
