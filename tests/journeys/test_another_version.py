"""A linguist who annotated an article does not do it again for its corrected version."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.ui.versions.panel import VersionPanel
from tests.journeys.linguist import Linguist
from tests.journeys.test_a_linguist_annotates_an_article import make_a_stance, mark_the_article

FIRST = (
    "وزير النقل يزور الميناء\n"
    "قال وزير النقل سامر العلي إن شركة المرفأ (PCO) ترفض الإضراب.\n"
    "وأضاف العلي أن محتجين هاجموا المخازن يوم الأحد 12 أيار 2024، ولدوره في الحوار أثر.\n"
)
SECOND = (
    "وزير النقل يزور الميناء اليوم\n"
    "قال وزير النقل سامر العلي في تصريح إن شركة المرفأ (PCO) ترفض الاضراب.\n"
    "وأضاف العلي أن مجهولين هاجموا المخازن يوم الأحد 12 أيار 2024، ولدوره في الحوار أثر.\n"
)
OTHER = "خبر آخر لا صلة له بما سبق\nنص الخبر الثاني عن الطقس والأمطار.\n"
Open = Callable[..., Linguist]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus with two versions of one article, and a third one."""
    names = ("1.txt", "2.txt", "3.txt")
    for name, text in zip(names, (FIRST, SECOND, OTHER), strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    path = tmp_path / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        import_files(project, [tmp_path / name for name in names], ImportOptions())
    return path


def panel_of(linguist: Linguist, qtbot: QtBot) -> VersionPanel:
    """Open the window of versions and wait for what it finds."""
    linguist.window.actions_by_name["versions"].trigger()
    panel = linguist.window.findChild(VersionPanel)
    assert panel is not None
    qtbot.waitUntil(lambda: not panel.busy)
    return panel


def shown(panel: VersionPanel) -> dict[str, list[tuple[str, str, str]]]:
    """Read what the panel lists, group by group, without the marks that isolate words."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for at in range(panel.details.topLevelItemCount()):
        group = panel.details.topLevelItem(at)
        assert group is not None
        rows = [group.child(row) for row in range(group.childCount())]
        title = group.text(0).rpartition(" (")[0]
        found[title] = [
            (plain(one.text(0)), plain(one.text(1)), plain(one.text(2))) for one in rows if one
        ]
    return found


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_still_stands_there_is_copied_in_one_step_and_taken_back(
    sit_down: Open, qtbot: QtBot
) -> None:
    linguist = sit_down("ar")
    mark_the_article(linguist)
    make_a_stance(linguist)
    before = linguist.everything()
    linguist.press(Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "مجهولين" in linguist.text
    panel = panel_of(linguist, qtbot)
    assert panel.found.topLevelItemCount() == 1
    assert panel.plan is not None
    assert [one.words for one in panel.plan.left if one.layer == "mention"] == ["محتجين"]
    assert [(one.words, one.lost) for one in panel.plan.lessened] == [("هاجموا", "محتجين")]
    assert "الاضراب" in {one.now for one in panel.plan.rewritten}
    click(panel.copy)
    assert panel.isHidden()
    view = linguist.window.workspace.view
    assert view is not None
    made = view.all()
    words = sorted(view.text_of(one) for one in view.of_layer("mention"))
    assert words == ["العلي", "سامر العلي", "شركة المرفأ"]
    (event,) = view.of_layer("event")
    assert (view.text_of(event), event.targets()) == ("هاجموا", ())
    (stance,) = view.of_layer("stance")
    assert view.text_of(stance) == "ترفض الاضراب"
    assert sorted(view.text_of(one) for one in map(view.get, stance.targets()) if one) == [
        "الاضراب",
        "شركة المرفأ",
    ]
    (entity,) = view.of_layer("entity")
    assert len(entity.targets()) == 2
    assert not {one.id for one in made} & {one.id for one in before}
    linguist.window.actions_by_name["undo"].trigger()
    assert view.all() == []


def test_what_does_not_fit_is_listed_with_its_words_and_why(sit_down: Open, qtbot: QtBot) -> None:
    first = sit_down("ar")
    mark_the_article(first)
    first.window.close()
    linguist = sit_down("en")
    linguist.press(Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    panel = panel_of(linguist, qtbot)
    listed = shown(panel)
    assert ("Mention: محتجين", "مجهولين", "other words stand there") in listed["Does not fit"]
    assert listed["Loses what filled a role, or a span"] == [
        ("Event: هاجموا", "", "Attacker: محتجين")
    ]
    assert ("محتجين", "مجهولين", "") in listed["Where the texts differ"]
    assert ("", "في تصريح", "") in listed["Where the texts differ"]
    assert "Mention: 2" in panel.told.text()
    click(panel.away)
    assert panel.isHidden()
    assert linguist.everything() == []


def test_what_would_be_copied_follows_what_is_done_meanwhile(sit_down: Open, qtbot: QtBot) -> None:
    linguist = sit_down("en")
    linguist.select("سامر العلي")
    linguist.press(Qt.Key.Key_1)
    linguist.press(Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    panel = panel_of(linguist, qtbot)
    assert panel.told.text() == "Would be copied: Mention: 1."
    linguist.select("سامر العلي")
    linguist.press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not panel.busy)
    assert panel.told.text() == "There is nothing to copy.\nAlready annotated here: 1."
    assert not panel.copy.isEnabled()
    linguist.window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not panel.busy)
    assert panel.copy.isEnabled()


def test_nobody_elses_work_is_read_before_it_is_chosen(sit_down: Open, qtbot: QtBot) -> None:
    first = sit_down("en", "سالم")
    first.select("سامر العلي")
    first.press(Qt.Key.Key_1)
    first.window.close()
    linguist = sit_down("en")
    linguist.press(Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    panel = panel_of(linguist, qtbot)
    assert (panel.sets.currentIndex(), panel.plan, panel.copy.isEnabled()) == (-1, None, False)
    assert panel.told.text().startswith("You have not annotated this version")
    panel.sets.setFocus()
    QTest.keyClick(panel.sets, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not panel.busy)
    click(panel.copy)
    assert len(linguist.everything()) == 1
    assert linguist.window.workspace.project.undo_title() == "Copy annotations: سالم"
    assert "سالم" in linguist.window.topbar.state.text()


def test_copying_twice_adds_nothing(sit_down: Open, qtbot: QtBot) -> None:
    linguist = sit_down("ar")
    linguist.select("سامر العلي")
    linguist.press(Qt.Key.Key_1)
    linguist.press(Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    click(panel_of(linguist, qtbot).copy)
    before = linguist.everything()
    assert len(before) == 1
    panel = panel_of(linguist, qtbot)
    assert not panel.copy.isEnabled()
    click(panel.copy)
    assert linguist.everything() == before


def test_an_article_without_another_version_is_told_so(sit_down: Open, qtbot: QtBot) -> None:
    linguist = sit_down("en")
    for _ in range(2):
        linguist.press(Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    panel = panel_of(linguist, qtbot)
    assert panel.told.text() == "No other version of this article is in the corpus."
    assert not panel.copy.isEnabled()


def test_a_search_that_is_stopped_tells_nothing_any_more(sit_down: Open, qtbot: QtBot) -> None:
    linguist = sit_down("en")
    linguist.window.actions_by_name["versions"].trigger()
    panel = linguist.window.findChild(VersionPanel)
    assert panel is not None
    click(panel.halt)
    qtbot.wait(300)
    assert panel.told.text() == "Stopped before the end."
    assert panel.found.topLevelItemCount() == 0
    assert panel.halt.isHidden()
    linguist.window.actions_by_name["versions"].trigger()
    qtbot.waitUntil(lambda: panel.found.topLevelItemCount() == 1)


def test_nothing_is_copied_into_the_work_of_somebody_else(sit_down: Open, qtbot: QtBot) -> None:
    other = sit_down("en", "سالم")
    other.press(Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    other.select("شركة المرفأ")
    other.press(Qt.Key.Key_2)
    other.window.close()
    linguist = sit_down("en")
    linguist.select("سامر العلي")
    linguist.press(Qt.Key.Key_1)
    workspace = linguist.window.workspace
    second = workspace.project.documents()[1].id
    workspace.open_document(second, workspace.project.corpus.sets(second)[0])
    panel = panel_of(linguist, qtbot)
    assert panel.plan is not None
    assert panel.told.text().endswith("they are not yours.")
    assert not panel.copy.isEnabled()
