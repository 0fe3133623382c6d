"""A linguist drops annotated files: they are seen, what is missing is decided, they come in."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from annotator.ui.importing.page import ImportPage
from tests.journeys.conftest import MADE_UP
from tests.journeys.linguist import Linguist
from tests.journeys.test_importing_in_the_window import (
    LEFT,
    NONE,
    bring_in,
    drop,
    go_to,
    looked_at,
    state,
)
from tests.unit.formats.made_files import archive

SitDown = Callable[..., Linguist]
ALI = MADE_UP.index("سامر العلي")
PORT = MADE_UP.index("شركة المرفأ")
MARKS = (
    f"T1\tPER {ALI} {ALI + 10}\tسامر العلي\n"
    f"T2\tFIRM {PORT} {PORT + 11}\tشركة المرفأ\n"
    f"T3\tPER {ALI} {ALI + 10}\tسامر\n"
)


@pytest.fixture(params=["ar", "en"])
def linguist(sit_down: SitDown, request: pytest.FixtureRequest) -> Linguist:
    return sit_down(request.param)


@pytest.fixture
def reader(sit_down: SitDown) -> Linguist:
    return sit_down("en")


@pytest.fixture
def standoff(tmp_path: Path) -> Path:
    """Make a folder with an annotated copy of the first article, with a type that is unknown."""
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "article.txt").write_text(MADE_UP, encoding="utf-8")
    (folder / "article.ann").write_text(MARKS, encoding="utf-8")
    return folder


def choose(box: QComboBox, data: object, page: ImportPage, qtbot: QtBot) -> None:
    """Open a list and walk down to what is wanted."""
    box.showPopup()
    at = next(row for row in range(box.count()) if box.itemData(row) == data)
    view = box.view()
    for _ in range(abs(at - box.currentIndex())):
        QTest.keyClick(view, Qt.Key.Key_Down if at > box.currentIndex() else Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    looked_at(page, qtbot)


def press(page: ImportPage, key: str, qtbot: QtBot) -> None:
    QApplication.sendEvent(page.list, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, key))
    looked_at(page, qtbot)


def everybody(linguist: Linguist) -> dict[str, int]:
    project = linguist.window.workspace.project
    found: dict[str, int] = {}
    for one in project.documents():
        for work in project.corpus.sets(one.id):
            found[work.annotator] = found.get(work.annotator, 0) + len(
                project.corpus.annotations(work.id)
            )
    return found


def test_a_folder_of_brat_is_seen_decided_on_imported_and_taken_back(
    linguist: Linguist, standoff: Path, qtbot: QtBot
) -> None:
    page = drop(linguist, qtbot, standoff)
    assert [one.file.path.name for one in page.table.entries] == ["article.ann"]
    assert state(page, "article.ann") == "names"
    contents = page.table.entries[0].survey.contents
    assert contents is not None
    assert (contents.documents, contents.over_stored, contents.lacking) == (1, 1, {"FIRM": 1})
    parts = page.details.annotated
    assert parts.names is not None
    choose(parts.names.choosers[0], "mention/ORG", page, qtbot)
    assert state(page, "article.ann") == "faults"
    faults = page.details.annotated.faults
    assert faults is not None
    assert len(faults.sentences) == 1
    assert "article.ann" in faults.sentences[0]
    press(page, "ه", qtbot)  # the key I of an Arabic layout: import the rest
    assert state(page, "article.ann") == "ready"
    form = page.details.annotated.form
    assert form is not None
    line = form.annotator.lineEdit()
    assert line is not None
    QTest.keyClicks(line, "Omar")
    QTest.keyClick(line, Qt.Key.Key_Return)
    looked_at(page, qtbot)
    bring_in(page, qtbot)
    assert state(page, "article.ann") == "done"
    assert everybody(linguist)["Omar"] == 2
    assert len(linguist.window.workspace.project.documents()) == 2
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    linguist.window.activateWindow()  # without a screen, a list that was open leaves none active
    QTest.qWaitForWindowActive(linguist.window)
    linguist.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert everybody(linguist).get("Omar", 0) == 0


def test_nothing_comes_in_where_a_person_says_so(
    reader: Linguist, standoff: Path, qtbot: QtBot
) -> None:
    page = drop(reader, qtbot, standoff)
    parts = page.details.annotated
    assert parts.names is not None
    choose(parts.names.choosers[0], "", page, qtbot)
    assert state(page, "article.ann") == "faults"
    QTest.mouseClick(page.details.annotated.on_error["stop"], LEFT)
    looked_at(page, qtbot)
    bring_in(page, qtbot)
    assert state(page, "article.ann") == "failed"
    assert "line 3" in reader.window.topbar.state.text()
    assert everybody(reader) == {}


def test_faults_are_copied_and_saved_and_stand_in_the_report(
    reader: Linguist, standoff: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = drop(reader, qtbot, standoff)
    faults = page.details.annotated.faults
    assert faults is not None
    QTest.mouseClick(faults.copy_all, LEFT)
    copied = QGuiApplication.clipboard().text().split("\n")
    assert sorted("line 2" in one for one in copied) == [False, True]
    faults.list.setFocus()
    QTest.keyClick(faults.list, Qt.Key.Key_Down)
    QTest.keyClick(faults.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "\n" not in QGuiApplication.clipboard().text()
    faults.save(tmp_path / "faults")
    assert (tmp_path / "faults.txt").read_text("utf-8").count("\n") == 2
    faults.save(tmp_path / "no" / "faults.txt")
    assert "cannot be written" in faults.said.text()
    press(page, "i", qtbot)
    bring_in(page, qtbot)
    assert "left out: " in reader.window.topbar.state.text()
    assert page.details.annotated.faults is not None
    page.save_report(tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert sorted(row["number"] for row in rows if row["problem"]) == ["2", "3"]
    assert any(row["name"] == "FIRM" for row in rows)


BOTH = "1\tبغداد\t_\t_\t_\t_\t0\t_\t_\tB-GPE\n2\tقال\t_\t_\t_\t_\t0\t_\t_\tO\n"


@pytest.mark.parametrize("by_key", [True, False])
def test_a_file_that_may_be_two_things_is_asked_about(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot, by_key: bool
) -> None:
    (tmp_path / "x.txt").write_text(BOTH, encoding="utf-8")
    page = drop(linguist, qtbot, tmp_path / "x.txt")
    assert state(page, "x.txt") == "format"
    cards = page.details.annotated.formats
    assert len(cards) == 2
    if by_key:
        press(page, "1", qtbot)
    else:
        QTest.mouseClick(cards[0], LEFT)
        looked_at(page, qtbot)
    assert state(page, "x.txt") == "ready"
    bring_in(page, qtbot)
    assert everybody(linguist) == {"x": 1}


def test_the_same_is_chosen_for_all_files_of_a_format(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    files = [tmp_path / f"{name}.conll" for name in "abc"]
    for file in files:
        file.write_text(f"مدينة{file.stem} B-CITY\nقال O\n", encoding="utf-8")
    page = drop(reader, qtbot, *files, tmp_path / "article.txt")
    parts = page.details.annotated
    assert parts.names is not None
    choose(parts.names.choosers[0], "mention/GPE", page, qtbot)
    assert page.details.annotated.share is not None
    QTest.mouseClick(page.details.annotated.share, LEFT)
    looked_at(page, qtbot)
    assert [state(page, file.name) for file in files] == ["ready"] * 3
    bring_in(page, qtbot)
    assert everybody(reader) == {"a": 1, "b": 1, "c": 1}


def test_a_document_goes_over_the_article_that_is_chosen(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    project = reader.window.workspace.project
    target = project.documents()[1]
    text = "كلام. " + project.document(target.id).text
    (tmp_path / "x.txt").write_text(text, encoding="utf-8")
    at = text.index("الخبر")
    (tmp_path / "x.ann").write_text(f"T1\tPER {at} {at + 5}\tالخبر\n", encoding="utf-8")
    page = drop(reader, qtbot, tmp_path / "x.ann")
    places = page.details.annotated.places
    assert places is not None
    choose(places.choosers[0], target.id, page, qtbot)
    assert page.table.entries[0].survey.contents.over_stored == 1
    bring_in(page, qtbot)
    assert len(project.documents()) == 2
    assert everybody(reader)[tmp_path.name] == 1


def test_an_archive_of_annotated_files_is_one_line_of_the_list(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    line = '{"text": "بغداد هنا", "label": [[0, 5, "GPE"]]}\n'
    (tmp_path / "all.zip").write_bytes(archive({"omar.jsonl": line, "sara.jsonl": line}))
    page = drop(linguist, qtbot, tmp_path / "all.zip")
    assert state(page, "all.zip") == "ready"
    bring_in(page, qtbot)
    assert everybody(linguist) == {"omar": 1, "sara": 1}
    assert len(linguist.window.workspace.project.documents()) == 3


def test_choices_keep_the_keyboard_where_it_was(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.conll").write_text("بغداد B-GPE\nقال O\n", encoding="utf-8")
    page = drop(linguist, qtbot, tmp_path / "a.conll")
    form = page.details.annotated.form
    assert form is not None
    field = form.fields["tags"]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    if isinstance(field, QComboBox):
        field.activated.emit(field.currentIndex())
    looked_at(page, qtbot)
    again = page.details.annotated.form
    assert again is not None
    assert again.fields["tags"].hasFocus()
    assert page.table.entries[0].choice.extra == {"tags": "iob1"}


def test_a_check_mark_lets_marks_go_over_a_text_that_changed(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    text = "كلام. " + MADE_UP
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")
    at = text.index("سامر العلي")
    (tmp_path / "article.ann").write_text(f"T1\tPER {at} {at + 10}\tسامر العلي\n", encoding="utf-8")
    page = drop(reader, qtbot, tmp_path / "article.ann")
    assert page.table.entries[0].survey.contents.over_stored == 0
    form = page.details.annotated.form
    assert form is not None
    QTest.mouseClick(form.realign, LEFT, NONE, QPoint(8, form.realign.height() // 2))
    looked_at(page, qtbot)
    assert page.table.entries[0].survey.contents.over_stored == 1
    go_to(page, "article.ann")
    bring_in(page, qtbot)
    assert len(reader.window.workspace.project.documents()) == 2


def test_a_folder_of_tokens_with_their_tags_is_known_and_comes_in(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "tagged"
    folder.mkdir()
    for name in ("one", "two"):
        lines = f"{name} B-PER\nقال O\n\nبغداد B-GPE\n"
        (folder / f"{name}.txt").write_text(lines, encoding="utf-8")
    page = drop(reader, qtbot, folder)
    assert [one.file.name for one in page.table.entries] == ["tagged/one.txt", "tagged/two.txt"]
    found = [one.survey.format for one in page.table.entries if one.survey is not None]
    assert found == ["conll2003"] * 2
    before = len(reader.window.workspace.project.documents())
    bring_in(page, qtbot)
    assert len(reader.window.workspace.project.documents()) == before + 2
    assert everybody(reader)["one"] == everybody(reader)["two"] == 2
