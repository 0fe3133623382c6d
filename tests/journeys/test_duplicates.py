"""A linguist clears a corpus of reports that stand in it twice, and keeps what only looks alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.kept import kept_documents
from annotator.project.project import Project
from annotator.ui.duplicating.pane import DuplicatesPane
from tests.journeys.linguist import Linguist
from tests.unit.curation.test_curation_duplicates import EDITED, FLOOD, FOLDED, ROUNDUP, SPORT

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
ARTICLES = {
    "first": FLOOD,
    "folded": FOLDED,
    "edited": EDITED,
    "sport": SPORT,
    "roundup": ROUNDUP,
    "other": "خبر آخر لا صلة له بما سبق عن معرض للكتاب يفتتح غداً في العاصمة.",
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus with a report in three forms, one in two, and one by itself."""
    for name, text in ARTICLES.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        import_files(project, [tmp_path / f"{name}.txt" for name in ARTICLES], ImportOptions())
    return path


@pytest.fixture
def find(sit_down: Callable[..., Linguist], qtbot: QtBot) -> Callable[[str], DuplicatesPane]:
    """Go to the page by its key and look for duplicates by a click."""

    def look(language: str) -> DuplicatesPane:
        linguist = sit_down(language)
        linguist.press(KEYS.Key_2, modifier=CTRL)
        linguist.window.views.show_page("duplicates")
        pane = linguist.window.views.widget("duplicates")
        assert isinstance(pane, DuplicatesPane)
        click(pane.search.begin)
        qtbot.waitUntil(lambda: not pane.busy)
        return pane

    return look


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press(pane: DuplicatesPane, key: Qt.Key | str) -> None:
    """Press a key while the list has the keyboard."""
    if isinstance(key, str):
        # As an active Arabic layout tells it: the code of the letter, and the letter.
        typed = QKeyEvent(QEvent.Type.KeyPress, ord(key.upper()), NONE, key)
        QApplication.sendEvent(pane.rows, typed)
    else:
        QTest.keyClick(pane.rows, key)


def listed(pane: DuplicatesPane) -> list[tuple[str, str]]:
    """Read the articles of the list, each with its group where that begins."""
    return [(one.cells[0], one.cells[1]) for one in pane.table.entries]


def said(pane: DuplicatesPane) -> list[str]:
    """Read what the list says of each article, without the signs that isolate words."""
    return [one.cells[-1].replace("\u2068", "").replace("\u2069", "") for one in pane.table.entries]


def kept(pane: DuplicatesPane) -> list[str]:
    """Name the articles that are left."""
    project = window_of(pane).workspace.project
    names = {one.id: one.name for one in project.documents()}
    return [names[one] for one in kept_documents(project)]


def window_of(pane: DuplicatesPane):
    return pane.window()


def choose(pane: DuplicatesPane, name: str) -> None:
    """Walk down the list to an article."""
    press(pane, KEYS.Key_Home)
    for _ in pane.table.entries:
        entry = pane.entry
        if entry is not None and entry.cells[1] == name and entry.member is not None:
            return
        press(pane, KEYS.Key_Down)
    pytest.fail(f"{name} is not in the list")


def differences(pane: DuplicatesPane) -> list[tuple[str, str]]:
    """Read what differs on both sides."""
    one, other = (side.canvas.text for side in pane.comparison.sides)
    return [
        (one[slice(*found.old)].strip(), other[slice(*found.new)].strip())
        for found in pane.comparison.differences
    ]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_duplicates_are_listed_in_groups_with_the_one_to_keep(find, language) -> None:
    pane = find(language)
    assert listed(pane) == [
        ("1", "edited"),
        ("", "first"),
        ("", "folded"),
        ("2", "roundup"),
        ("", "sport"),
    ]
    if language == "en":
        told = said(pane)
        assert told[0] == "Keep: the longest"
        assert told[1].startswith("Nearly the same · ")
        assert told[4].startswith("One stands in the other · ")
        assert pane.search.told.text() == "Groups: 2 · duplicates: 3 · still open: 2"
    assert pane.entry is not None
    assert pane.entry.cells[1] == "first"
    assert window_of(pane).focusWidget() is pane.rows


def test_what_differs_is_marked_in_both_texts_and_walked_through(find, qtbot) -> None:
    pane = find("en")
    qtbot.waitUntil(lambda: bool(pane.comparison.differences))
    assert differences(pane) == [
        ("الزراعة", "الموارد المائية"),
        ("المقبلة. وكانت الأمطار قد بدأت الاثنين.", "المقبلة."),
    ]
    told = pane.comparison.told
    assert told.text() == "Difference 1 of 2"
    press(pane, ".")
    assert told.text() == "Difference 2 of 2"
    press(pane, "ز")  # the same key while an Arabic layout is active
    assert told.text() == "Difference 1 of 2"
    press(pane, ",")
    assert told.text() == "Difference 2 of 2"
    click(pane.comparison.previous)
    assert told.text() == "Difference 1 of 2"


def test_a_difference_that_begins_with_white_space_is_wholly_in_sight(
    find, corpus: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    long = "\n".join(f"تقرير القرية {number}: بلغ عدد البيوت {number * 7}." for number in range(40))
    for name, text in (("long", long), ("longer", f"{long}\n\n\nخاتمة أضيفت في ما بعد.")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    with Project.open(corpus) as project:
        import_files(project, [tmp_path / f"{n}.txt" for n in ("long", "longer")], ImportOptions())
    pane = find("ar")
    for _ in range([name for _, name in listed(pane)].index("longer")):
        press(pane, KEYS.Key_Down)
    qtbot.waitUntil(lambda: not pane.busy and len(pane.comparison.differences) == 1)
    (canvas,) = (one.canvas for one in pane.comparison.sides if "خاتمة" in one.canvas.text)
    box = canvas.character_box(canvas.text.index("خاتمة"))
    assert canvas.viewport().rect().contains(box)


def test_one_key_keeps_the_first_and_leads_on_and_is_taken_back(find) -> None:
    pane = find("ar")
    press(pane, "1")
    assert kept(pane) == ["folded", "edited", "sport", "roundup", "other"]
    assert pane.entry is not None
    assert pane.entry.cells[1] == "folded"
    press(pane, "١")
    assert kept(pane) == ["edited", "sport", "roundup", "other"]
    assert pane.entry is not None
    assert pane.entry.cells[1] == "sport"
    QTest.keyClick(pane.rows, KEYS.Key_Z, CTRL)
    assert kept(pane) == ["folded", "edited", "sport", "roundup", "other"]
    assert window_of(pane).views.page == "duplicates"


def test_the_other_one_is_kept_instead(find) -> None:
    pane = find("en")
    press(pane, "2")
    assert kept(pane) == ["first", "folded", "sport", "roundup", "other"]
    groups = dict(zip([name for _, name in listed(pane)], said(pane), strict=True))
    assert groups["first"] == "Kept"
    assert groups["edited"].startswith("Linked · Nearly the same")
    assert groups["folded"] == "The same words"


def test_a_click_keeps_the_article_above_the_button(find) -> None:
    pane = find("en")
    choose(pane, "sport")
    click(pane.comparison.sides[1].keep)
    assert kept(pane) == ["first", "folded", "edited", "sport", "other"]


def test_what_differs_indeed_is_not_proposed_again(find, qtbot) -> None:
    pane = find("ar")
    choose(pane, "sport")
    press(pane, "ي")  # D on an Arabic layout
    assert "sport" not in [name for _, name in listed(pane)]
    click(pane.search.begin)
    qtbot.waitUntil(lambda: not pane.busy)
    assert "sport" not in [name for _, name in listed(pane)]
    assert len(kept(pane)) == len(ARTICLES)


def test_versions_are_both_kept(find) -> None:
    pane = find("en")
    choose(pane, "sport")
    press(pane, "v")
    project = window_of(pane).workspace.project
    assert [one.kind for one in project.corpus.links()] == ["version"]
    assert len(kept(pane)) == len(ARTICLES)


def test_a_whole_group_and_all_groups_are_linked_in_one_step(find) -> None:
    pane = find("en")
    press(pane, KEYS.Key_Return)
    assert kept(pane) == ["edited", "sport", "roundup", "other"]
    assert pane.search.told.text().endswith("still open: 1")
    click(pane.buttons["all"])
    assert kept(pane) == ["edited", "roundup", "other"]
    assert not pane.buttons["all"].isEnabled()
    project = window_of(pane).workspace.project
    assert project.undo_title() == "Keep one, link its duplicates"
    for left in (4, 6):
        QTest.keyClick(pane.rows, KEYS.Key_Z, CTRL)
        assert len(kept(pane)) == left


def test_a_link_is_taken_back_from_what_is_grey(find) -> None:
    pane = find("en")
    press(pane, KEYS.Key_Return)
    assert listed(pane)[0] == ("1", "roundup")
    choose(pane, "folded")
    assert pane.entry is not None
    assert pane.entry.settled
    press(pane, "u")
    assert "folded" in kept(pane)
    assert "first" not in kept(pane)


def test_the_keyboard_goes_from_group_to_group_and_into_the_text(find) -> None:
    pane = find("ar")
    for expected in ("roundup", "edited", "roundup"):
        press(pane, "n")
        assert pane.entry is not None
        assert pane.entry.cells[1] == expected
    press(pane, "o")
    window = window_of(pane)
    assert window.views.page == "annotate"
    assert window.canvas.text.strip() == ROUNDUP
    assert window.canvas.hasFocus()


def test_no_key_of_the_page_annotates_the_text_behind_it(find) -> None:
    pane = find("en")
    window = window_of(pane)
    window.canvas.select_text(None)
    window.canvas.set_caret(5)
    for key in "13qwertyj/":
        press(pane, key)
        QTest.keyClicks(pane.comparison.sides[0].canvas, key)
        QTest.keyClicks(pane.search.near, key)
    assert window.workspace.view.all() == []


def test_sentences_that_stand_elsewhere_are_marked_in_the_open_article(find, qtbot) -> None:
    pane = find("en")
    window = window_of(pane)
    choose(pane, "sport")
    press(pane, "o")
    reused = window.reused
    assert [window.canvas.text[one.start : one.end] for one in reused.sentences] == [
        f"{one}." for one in SPORT.rstrip(".").split(". ")
    ]
    washed = window.canvas.viewport().grab().toImage()
    place = window.canvas.character_box(5).center()
    ask = QHelpEvent(QEvent.Type.ToolTip, place, window.canvas.viewport().mapToGlobal(place))
    QApplication.sendEvent(window.canvas.viewport(), ask)
    qtbot.waitUntil(lambda: "Stands also in:" in QToolTip.text())
    assert "roundup" in QToolTip.text()
    window.actions_by_name["reused"].trigger()
    assert reused.sentences == []
    assert window.canvas.viewport().grab().toImage() != washed
    window.actions_by_name["reused"].trigger()
    assert window.canvas.viewport().grab().toImage() == washed


def test_before_a_search_the_marks_of_sentences_say_what_to_do(sit_down) -> None:
    linguist = sit_down("en")
    linguist.window.actions_by_name["reused"].trigger()
    told = linguist.window.topbar.state.text()
    assert told == "Find duplicates first, in the view of the corpus."
    point = QPoint(300, 100)
    ask = QHelpEvent(QEvent.Type.ToolTip, point, point)
    assert linguist.window.reused.said_of(0) == ""
    QApplication.sendEvent(linguist.window.canvas.viewport(), ask)
    assert "Stands also in:" not in QToolTip.text()


def test_a_search_that_is_stopped_changes_nothing(find, qtbot) -> None:
    pane = find("en")
    before = listed(pane)
    click(pane.search.begin)
    click(pane.search.halt)
    qtbot.waitUntil(lambda: not pane.busy)
    assert pane.search.told.text() == "Stopped; nothing was changed."
    assert listed(pane) == before
    assert pane.search.begin.isEnabled()


def test_the_window_may_be_closed_while_duplicates_are_sought(find) -> None:
    pane = find("ar")
    press(pane, KEYS.Key_Down)
    click(pane.search.begin)
    window_of(pane).close()
    assert window_of(pane).isHidden()


def test_what_is_undone_elsewhere_is_shown_when_one_comes_back(find, qtbot) -> None:
    pane = find("en")
    press(pane, KEYS.Key_Return)
    window = window_of(pane)
    window.views.show_view("annotate")
    QTest.keyClick(window.canvas, KEYS.Key_Z, CTRL)
    assert not pane.busy
    window.views.show_view("corpus")
    qtbot.waitUntil(lambda: bool(pane.comparison.differences))
    assert listed(pane)[0] == ("1", "edited")
    assert pane.search.told.text().endswith("still open: 2")


def test_a_stricter_search_finds_less(find, qtbot) -> None:
    pane = find("en")
    pane.search.near.setFocus()
    pane.search.near.selectAll()
    QTest.keyClicks(pane.search.near, "95")
    click(pane.search.begin)
    qtbot.waitUntil(lambda: not pane.busy)
    assert ("", "folded") in listed(pane)
    assert said(pane)[0].startswith("Keep")
    near = [one for one in said(pane) if one.startswith("Nearly")]
    assert near == []


def test_articles_added_since_are_told(find, tmp_path: Path) -> None:
    pane = find("en")
    late = tmp_path / "late.txt"
    late.write_text("خبر وصل متأخراً عن البقية.", encoding="utf-8")
    import_files(window_of(pane).workspace.project, [late], ImportOptions())
    window_of(pane).views.show_view("annotate")
    window_of(pane).views.show_view("corpus")
    assert pane.search.told.text().startswith("Articles were added or removed since")
