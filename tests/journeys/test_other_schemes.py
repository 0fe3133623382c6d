"""A linguist works with schemes other than that of the news, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.model.annotation import Annotation
from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from tests.journeys.conftest import MADE_UP
from tests.journeys.linguist import Linguist

SitDown = Callable[..., Linguist]


@pytest.fixture
def corpus(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Make a corpus with one article, for the scheme that the test names."""
    source = tmp_path / "article.txt"
    source.write_text(MADE_UP, encoding="utf-8")
    path = tmp_path / "work.hashiya"
    create_corpus(path, request.param).close()
    with Project.open(path) as project:
        import_files(project, [source], ImportOptions())
    return path


def keys(linguist: Linguist, letters: str) -> None:
    for letter in letters:
        linguist.press(Qt.Key(ord(letter.upper())))


def only(linguist: Linguist, layer: str) -> Annotation:
    (found,) = (one for one in linguist.everything() if one.layer == layer)
    return found


@pytest.mark.parametrize("corpus", ["factbank"], indirect=True)
def test_a_frame_without_a_place_in_the_text_is_made_with_nothing_selected(
    sit_down: SitDown,
) -> None:
    linguist = sit_down()
    linguist.select("سامر العلي")
    keys(linguist, "1")
    linguist.select("ترفض")
    assert "f" not in {one.key for one in linguist.window.choices.now()}
    keys(linguist, "e1")
    linguist.press(Qt.Key.Key_Escape)
    keys(linguist, "f1")
    linguist.go_to("ترفض")
    linguist.press(Qt.Key.Key_Return)
    keys(linguist, "21")
    keys(linguist, "2")
    linguist.go_to("سامر")
    linguist.press(Qt.Key.Key_Return)
    keys(linguist, "q1")
    made = only(linguist, "factuality")
    assert [(one.role, one.value) for one in made.arguments if one.value] == [("source", "AUTHOR")]
    assert made.targets() == (only(linguist, "event").id, only(linguist, "source").id)
    assert made.attributes == {"value": "CT+"}
    view = linguist.window.workspace.view
    assert view is not None
    assert view.problems() == []


@pytest.mark.parametrize("corpus", ["ace2005"], indirect=True)
def test_the_head_of_a_mention_is_marked_on_the_spot(sit_down: SitDown) -> None:
    linguist = sit_down()
    linguist.select("محتجين هاجموا")
    keys(linguist, "1h")
    linguist.select("محتجين")
    linguist.press(Qt.Key.Key_Return)
    mention, head = only(linguist, "mention"), only(linguist, "head")
    assert mention.targets("head") == (head.id,)
    assert linguist.text[slice(*head.spans[0])] == "محتجين"


@pytest.mark.parametrize("corpus", ["claim-article"], indirect=True)
def test_what_is_marked_only_for_a_role_is_not_offered_alone(sit_down: SitDown) -> None:
    linguist = sit_down()
    linguist.select("محتجين")
    assert {one.key for one in linguist.window.choices.now()} <= {"w", "Ctrl+B"}
