"""A linguist annotates an article with the keyboard, and finds everything again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.formats import ReadOptions
from annotator.formats.jsonl import read
from annotator.project.exporting import ExportOptions, export
from annotator.project.project import Project
from tests.journeys.linguist import Linguist

SitDown = Callable[..., Linguist]


def mark_the_article(linguist: Linguist) -> None:
    """Mark mentions, join two, make an event and a stance with their roles."""
    linguist.select("سامر العلي")
    linguist.press(Qt.Key.Key_1)
    assert linguist.chosen_text() == "سامر العلي"
    linguist.select("العلي", after="وأضاف")
    linguist.press(Qt.Key.Key_1)
    linguist.press(Qt.Key.Key_J)
    linguist.press(Qt.Key.Key_Tab)
    linguist.press(Qt.Key.Key_Return)
    linguist.select("محتجين")
    linguist.press(Qt.Key.Key_1)
    linguist.select("هاجموا")
    linguist.press(Qt.Key.Key_E)
    press_choice(linguist, "نزاع…")
    press_choice(linguist, "هجوم")
    press_choice(linguist, "المهاجم")
    linguist.go_to("محتجين")
    linguist.press(Qt.Key.Key_Return)


def press_choice(linguist: Linguist, label: str) -> None:
    """Press the key that the bar shows for a choice."""
    found = {one.label: one.key for one in linguist.window.choices.now()}
    assert label in found, found
    linguist.press(Qt.Key(ord(found[label].upper())))


def make_a_stance(linguist: Linguist) -> None:
    """Make a stance from its evidence, with holder, target and polarity."""
    linguist.press(Qt.Key.Key_Escape)
    linguist.select("شركة المرفأ")
    linguist.press(Qt.Key.Key_2)
    linguist.select("ترفض الإضراب")
    linguist.press(Qt.Key.Key_S)
    press_choice(linguist, "صاحب الموقف")
    linguist.go_to("شركة")
    linguist.press(Qt.Key.Key_Return)
    press_choice(linguist, "متعلَّق الموقف")
    linguist.select("الإضراب")
    linguist.press(Qt.Key.Key_Return)
    linguist.press(Qt.Key.Key_Q)
    press_choice(linguist, "معارض")


def contents(linguist: Linguist) -> dict[str, list[str]]:
    """List what is annotated, layer by layer."""
    view = linguist.window.workspace.view
    assert view is not None
    found: dict[str, list[str]] = {}
    for one in view.all():
        found.setdefault(one.layer, []).append(view.text_of(one))
    return found


@pytest.fixture
def annotated(sit_down: SitDown) -> Linguist:
    """Give a window after the work was done."""
    linguist = sit_down()
    mark_the_article(linguist)
    make_a_stance(linguist)
    return linguist


def test_everything_marked_with_the_keyboard_is_there(annotated: Linguist) -> None:
    assert contents(annotated) == {
        "mention": ["سامر العلي", "العلي", "محتجين", "شركة المرفأ"],
        "entity": ["سامر العلي"],
        "event": ["هاجموا"],
        "stance": ["ترفض الإضراب"],
        "claim": ["الإضراب"],
    }


def test_roles_hold_the_right_mentions(annotated: Linguist) -> None:
    view = annotated.window.workspace.view
    assert view is not None
    (event,) = view.of_layer("event")
    (stance,) = view.of_layer("stance")
    filled = {
        one.role: view.text_of(target)
        for frame in (event, stance)
        for one in frame.arguments
        if (target := view.get(one.target)) is not None
    }
    assert filled == {"Attacker": "محتجين", "holder": "شركة المرفأ", "target": "الإضراب"}
    assert stance.attributes["polarity"] == "against"


def test_nothing_is_left_to_complain_about(annotated: Linguist) -> None:
    view = annotated.window.workspace.view
    assert view is not None
    assert [str(one) for one in view.problems()] == []


def test_undo_takes_all_back_and_redo_brings_it_again(annotated: Linguist) -> None:
    before = contents(annotated)
    undo = annotated.window.actions_by_name["undo"]
    redo = annotated.window.actions_by_name["redo"]
    while annotated.window.workspace.project.undo_title() is not None:
        undo.trigger()
    assert contents(annotated) == {}
    while annotated.window.workspace.project.redo_title() is not None:
        redo.trigger()
    assert contents(annotated) == before


def test_undo_still_works_after_closing_and_reopening(
    annotated: Linguist, sit_down: SitDown
) -> None:
    before = annotated.everything()
    annotated.window.close()
    annotated.window.workspace.project.close()
    again = sit_down("en")
    assert again.everything() == before
    again.window.actions_by_name["undo"].trigger()
    assert again.everything() != before
    again.window.actions_by_name["redo"].trigger()
    assert again.everything() == before


def test_the_window_says_saved_only_after_an_edit(sit_down: SitDown) -> None:
    linguist = sit_down("en")
    assert "✓" not in linguist.window.topbar.state.text()
    linguist.select("سامر العلي")
    linguist.press(Qt.Key.Key_1)
    assert "✓" in linguist.window.topbar.state.text()


def test_a_part_of_a_word_can_be_marked(sit_down: SitDown) -> None:
    linguist = sit_down()
    linguist.select("ه", after="ولدور")
    linguist.press(Qt.Key.Key_1)
    assert linguist.chosen_text() == "ه"


def test_a_mark_is_deleted_with_all_its_roles(annotated: Linguist) -> None:
    linguist = annotated
    linguist.press(Qt.Key.Key_Escape)
    linguist.go_to("محتجين")
    linguist.press(Qt.Key.Key_Return)
    linguist.press(Qt.Key.Key_Delete)
    view = linguist.window.workspace.view
    assert view is not None
    assert "محتجين" not in contents(linguist)["mention"]
    assert view.of_layer("event")[0].arguments == ()


def test_a_finished_article_is_kept_until_it_is_taken_up_again(annotated: Linguist) -> None:
    linguist = annotated
    finish = linguist.window.actions_by_name["finish"]
    finish.trigger()
    before = contents(linguist)
    linguist.press(Qt.Key.Key_Escape)
    linguist.select("وزير", after="قال")
    linguist.press(Qt.Key.Key_1)
    assert contents(linguist) == before
    assert linguist.window.topbar.state.objectName() == "problem"
    finish.trigger()
    linguist.press(Qt.Key.Key_1)
    assert contents(linguist) != before


def test_the_next_article_is_one_action_away(sit_down: SitDown) -> None:
    linguist = sit_down()
    linguist.window.actions_by_name["next"].trigger()
    assert linguist.text.startswith("خبر ثان")


def test_exports_hold_what_was_annotated(annotated: Linguist, tmp_path: Path) -> None:
    project = annotated.window.workspace.project
    out = export(project, tmp_path / "out.jsonl", ExportOptions("jsonl", annotator="ليلى")).path
    (first, _) = read(out, ReadOptions())
    view = annotated.window.workspace.view
    assert view is not None
    assert list(first.sets[0].annotations) == view.all()
    conll = export(project, tmp_path / "out.conll", ExportOptions("conll2003")).path
    lines = conll.read_text("utf-8").splitlines()
    assert "سامر _ _ B-PER" in lines
    assert "العلي _ _ I-PER" in lines


def test_work_of_another_annotator_can_be_read_but_not_changed(
    annotated: Linguist, corpus: Path, sit_down: SitDown
) -> None:
    annotated.window.close()
    annotated.window.workspace.project.close()
    with Project.open(corpus, "سعيد") as project:
        theirs = project.documents()[0].sets[0]
    linguist = sit_down()
    linguist.window.workspace.project.annotator = "سعيد"
    linguist.window.workspace.open_document(theirs.document, theirs)
    before = contents(linguist)
    linguist.select("وزير", after="قال")
    linguist.press(Qt.Key.Key_1)
    assert contents(linguist) == before


def test_what_is_made_is_spoken_to_who_cannot_see_it(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    linguist = sit_down("en")
    spoken: list[str] = []
    monkeypatch.setattr(linguist.window.canvas, "announce", spoken.append)
    linguist.select("سامر العلي")
    linguist.press(Qt.Key.Key_1)
    linguist.press(Qt.Key.Key_Delete)
    assert spoken == ["Mark, سامر العلي, Person", "Remove"]


def test_joining_is_offered_to_what_can_be_joined(annotated: Linguist) -> None:
    linguist = annotated
    linguist.press(Qt.Key.Key_Escape)
    linguist.go_to("هاجموا")
    linguist.press(Qt.Key.Key_Return)
    linguist.press(Qt.Key.Key_J)
    assert linguist.window.workspace.joining is None
    linguist.go_to("محتجين")
    linguist.press(Qt.Key.Key_Return)
    linguist.press(Qt.Key.Key_J)
    assert linguist.window.workspace.joining is not None


def test_the_window_says_when_something_was_taken_back(sit_down: SitDown) -> None:
    linguist = sit_down("en")
    linguist.select("سامر العلي")
    linguist.press(Qt.Key.Key_1)
    linguist.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert linguist.window.topbar.state.text().startswith("Taken back ✓")
