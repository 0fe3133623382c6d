"""A linguist drops files, looks at them, decides, imports, stops it, and reads what came of it."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.project.project import Project
from annotator.ui.importing.outcome import OutcomeView
from annotator.ui.importing.page import ImportPage
from tests.journeys.linguist import Linguist
from tests.unit.formats.made_files import archive

SitDown = Callable[..., Linguist]
NEWS = (
    "عنوان الخبر\nقالت الوكالة (AWP) إن المحادثات مع الوفد استمرت ثلاثة أيام، وأن الطرفين اتفقا"
    " على 2,500 بند، «نعم للحوار» في مدينة بغداد.\n"
)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture(params=["ar", "en"])
def linguist(sit_down: SitDown, request: pytest.FixtureRequest) -> Linguist:
    return sit_down(request.param)


@pytest.fixture
def reader(sit_down: SitDown) -> Linguist:
    return sit_down("en")


def page_of(linguist: Linguist) -> ImportPage:
    page = linguist.window.views.widget("import")
    assert isinstance(page, ImportPage)
    return page


def drop(linguist: Linguist, qtbot: QtBot, *paths: Path) -> ImportPage:
    """Drop files on the text, and wait until they were looked at."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window, copy = linguist.window, Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(300, 300), copy, data, LEFT, NONE)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, LEFT, NONE))
    page = page_of(linguist)
    looked_at(page, qtbot)
    return page


def looked_at(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.looking.busy, timeout=20_000)


def bring_in(page: ImportPage, qtbot: QtBot) -> None:
    """Press Import and wait for the end."""
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.mouseClick(page.go, LEFT)


def go_to(page: ImportPage, name: str) -> None:
    """Walk through the list with the arrows until a file is chosen."""
    QTest.keyClick(page.list, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in page.table.entries:
        if page.current is not None and page.current.file.path.name == name:
            return
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    pytest.fail(f"{name} is not listed")


def names(linguist: Linguist) -> list[str]:
    return [one.name for one in linguist.window.workspace.project.documents()]


def state(page: ImportPage, name: str) -> str:
    (entry,) = [one for one in page.table.entries if one.file.path.name == name]
    return entry.state


def articles(folder: Path, number: int) -> list[Path]:
    """Write some articles to be imported."""
    files = [folder / f"n{one}.txt" for one in range(number)]
    for file in files:
        file.write_text(f"خبر {file.stem}\nنص.\n", encoding="utf-8")
    return files


def test_a_folder_is_dropped_looked_at_and_imported(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "أخبار"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.txt").write_text(NEWS, encoding="utf-8")
    (folder / "sub" / "b.zip").write_bytes(archive({"c.txt": NEWS * 2, "d.txt": b""}))
    page = drop(linguist, qtbot, folder)
    assert page.isVisible()
    assert [one.file.name for one in page.table.entries] == ["أخبار/a.txt", "أخبار/sub/b.zip"]
    assert len(names(linguist)) == 2
    bring_in(page, qtbot)
    assert names(linguist)[2:] == ["a", "c"]
    assert linguist.window.documents.model.rowCount() == 4
    assert "2" in linguist.window.topbar.state.text()
    assert [state(page, name) for name in ("a.txt", "b.zip")] == ["done", "done"]
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert linguist.window.views.page == "annotate"


def test_files_are_chosen_with_ctrl_i(linguist: Linguist, tmp_path: Path, qtbot: QtBot) -> None:
    (file,) = articles(tmp_path, 1)

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(file))
        QTest.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(300, choose)
    QTest.keyClick(linguist.window.canvas, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    page = page_of(linguist)
    looked_at(page, qtbot)
    assert [one.file.path for one in page.table.entries] == [file]
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert names(linguist)[-1] == "n0"


def test_an_encoding_is_chosen_by_a_click_on_how_the_text_reads(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "short.txt"
    file.write_bytes("نعم لا".encode("cp1256"))
    page = drop(linguist, qtbot, file)
    assert state(page, "short.txt") == "encoding"
    assert len(page.details.encodings) == 3
    assert page.details.encodings[0].reading.text() == "نعم لا"
    assert page.details.encodings[0].reading.layoutDirection() == Qt.LayoutDirection.RightToLeft
    QTest.mouseClick(page.details.encodings[0], LEFT)
    looked_at(page, qtbot)
    assert state(page, "short.txt") == "ready"
    assert page.details.encodings[0].isChecked()
    bring_in(page, qtbot)
    assert names(linguist)[-1] == "short"


@pytest.mark.parametrize("key", ["r", "ق"])
def test_a_garbled_text_is_repaired_with_one_key_on_either_layout(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot, key: str
) -> None:
    file = tmp_path / "garbled.txt"
    file.write_text(NEWS.encode().decode("cp1256"), encoding="utf-8")
    page = drop(linguist, qtbot, file)
    assert state(page, "garbled.txt") == "repair"
    before, after = page.details.repairs
    assert "ط§ظ" in before.reading.text()
    assert after.reading.text().startswith("عنوان الخبر")
    QApplication.sendEvent(page.list, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, key))
    looked_at(page, qtbot)
    assert state(page, "garbled.txt") == "ready"
    bring_in(page, qtbot)
    project = linguist.window.workspace.project
    document = project.document(project.documents()[-1].id)
    assert document.text == NEWS
    assert [one.kind for one in document.cleaning] == ["mojibake"]


def test_rows_that_wait_are_told_and_decided_on_after_the_import(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    garbled = NEWS.encode().decode("cp1256").replace("\n", " ")
    good = NEWS.replace("\n", " ")
    (tmp_path / "t.csv").write_text(f'title,text\nأ,"{good}"\nب,"{garbled}"\n', encoding="utf-8")
    page = drop(reader, qtbot, tmp_path / "t.csv")
    bring_in(page, qtbot)
    assert state(page, "t.csv") == "repair"
    assert "is garbled (UTF-8 read as Windows-1256)" in reader.window.topbar.state.text()
    QTest.mouseClick(page.details.repairs[1], LEFT)
    looked_at(page, qtbot)
    bring_in(page, qtbot)
    assert state(page, "t.csv") == "done"
    assert names(reader)[2:] == ["أ", "ب"]


def test_columns_are_told_over_the_first_rows(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    text = NEWS.replace("\n", " ")
    (tmp_path / "t.csv").write_text(f'س,ص,ع\nليفانت,"{text}",خبر\n', encoding="utf-8")
    page = drop(linguist, qtbot, tmp_path / "t.csv")
    table = page.details.columns
    assert table is not None
    assert [one.currentData() for one in table.choosers] == ["", "text", ""]
    assert table.item(1, 0).toolTip() == "ليفانت"
    for place, downs in ((0, 3), (2, 2)):  # the outlet, the title
        assert page.details.columns is not None
        chooser = page.details.columns.choosers[place]
        chooser.showPopup()
        for _ in range(downs):
            QTest.keyClick(chooser.view(), Qt.Key.Key_Down)
        QTest.keyClick(chooser.view(), Qt.Key.Key_Return)
        looked_at(page, qtbot)
    bring_in(page, qtbot)
    (added,) = linguist.window.workspace.project.documents()[2:]
    assert added.name == "خبر"
    assert added.meta["outlet"] == "ليفانت"


def test_a_bad_file_is_told_and_the_others_come_in(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    good = articles(tmp_path, 3)
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    page = drop(reader, qtbot, good[0], empty, *good[1:])
    go_to(page, "empty.txt")
    assert state(page, "empty.txt") == "unreadable"
    bring_in(page, qtbot)
    told = reader.window.topbar.state.text()
    assert "Articles added: 3" in told
    assert "empty.txt" in told
    assert "--" not in told
    assert len(names(reader)) == 5


def test_a_row_without_text_is_told_by_its_place_with_the_reason_in_sight(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "a folder with a name that takes all the room there is for a name"
    folder.mkdir()
    rows = '[{"text": "' + NEWS.replace("\n", " ") + '"}, {"text": ""}]'
    (folder / "a.zip").write_bytes(archive({"rows.json": rows}))
    page = drop(reader, qtbot, folder)
    bring_in(page, qtbot)
    view = page.details.findChild(OutcomeView)
    assert isinstance(view, OutcomeView)
    cells = [str(view.model().index(0, column).data()) for column in (0, 2)]
    assert cells[0].strip("\u2068\u2069") == "rows.json, 2"
    room = QRect(0, 0, view.columnWidth(2), 10_000)
    needed = view.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, cells[1])
    assert needed.height() > view.fontMetrics().lineSpacing()
    assert view.rowHeight(0) >= needed.height()
    assert view.rowHeight(1) < view.rowHeight(0)


def test_importing_again_adds_nothing_and_says_so(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    files = articles(tmp_path, 2)
    page = drop(reader, qtbot, *files)
    bring_in(page, qtbot)
    assert not page.go.isEnabled()
    QTest.mouseClick(page.clear, LEFT)
    page = drop(reader, qtbot, *files)
    bring_in(page, qtbot)
    assert "Articles added: 0 · already there: 2" in reader.window.topbar.state.text()


def test_the_report_is_saved_as_a_table(reader: Linguist, tmp_path: Path, qtbot: QtBot) -> None:
    page = drop(reader, qtbot, *articles(tmp_path, 2))
    bring_in(page, qtbot)
    page.save_report(tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig") as file:
        assert [row["outcome"] for row in csv.DictReader(file)] == ["added", "added"]
    assert "report.csv" in reader.window.topbar.state.text()
    page.save_report(tmp_path / "no" / "report.csv")
    said = reader.window.topbar.state.text()
    assert said.endswith("no is not there: make it first, or choose another.")


def test_a_long_import_is_stopped_by_its_button(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    page = drop(reader, qtbot, *articles(tmp_path, 400))
    jobs = reader.window.topbar.jobs
    with qtbot.waitSignal(page.run.ended, timeout=20_000):
        QTest.mouseClick(page.go, LEFT)
        QTest.mouseClick(jobs.stop, LEFT)
    assert "stopped before the end" in reader.window.topbar.state.text()
    assert len(names(reader)) < 402
    assert page.go.isEnabled()
    qtbot.waitUntil(jobs.isHidden)


def test_keys_on_the_page_do_not_annotate_the_text(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    linguist.select("سامر العلي")
    page = drop(linguist, qtbot, *articles(tmp_path, 1))
    for key in (Qt.Key.Key_1, Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        QTest.keyClick(page.list, key)
    assert linguist.everything() == []


def test_what_is_no_file_is_not_taken(linguist: Linguist) -> None:
    data = QMimeData()
    data.setText("كلام")
    event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(linguist.window, event)
    assert not event.isAccepted()
    assert linguist.window.views.page == "annotate"


def test_closing_the_window_stops_an_import_with_nothing_half_done(
    reader: Linguist, tmp_path: Path, corpus: Path, qtbot: QtBot
) -> None:
    page = drop(reader, qtbot, *articles(tmp_path, 400))
    QTest.mouseClick(page.go, LEFT)
    reader.window.close()
    assert not reader.window.topbar.jobs.isVisible()
    with Project.open(corpus) as project:
        assert 2 <= len(project.documents()) < 402


def test_closing_the_window_while_files_are_looked_at_ends_quietly(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(reader)
    page.add(articles(tmp_path, 400))
    assert page.looking.busy
    reader.window.close()
    assert not page.looking.busy


def test_enter_presses_the_card_that_has_the_keyboard(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "short.txt").write_bytes("نعم لا".encode("cp1256"))
    page = drop(linguist, qtbot, tmp_path / "short.txt")
    card = page.details.encodings[1]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    looked_at(page, qtbot)
    assert page.table.entries[0].choice.encoding == "iso8859-6"
    assert state(page, "short.txt") == "ready"


def test_files_of_other_kinds_are_counted_on_the_page_and_in_the_report(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    articles(folder, 1)
    for name in ("a.xml", "b.xml", "README"):
        (folder / name).write_text("<a/>")
    page = drop(reader, qtbot, folder)
    told = left_without_isolates(page.state.text())
    assert "files of other kinds passed over: 3 (.xml 2, without an ending 1)" in told
    bring_in(page, qtbot)
    page.save_report(tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig") as file:
        rows = [(row["name"], row["outcome"], row["number"]) for row in csv.DictReader(file)]
    assert rows[1:] == [("*", "passed over", "1"), ("*.xml", "passed over", "2")]
    QTest.mouseClick(page.clear, LEFT)
    assert page.state.text() == ""


def left_without_isolates(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_name_that_breaks_its_line_is_shown_on_one(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a\nb\u202etxt.exe.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "c\nd.txt").write_text("", encoding="utf-8")
    page = drop(reader, qtbot, *sorted(tmp_path.glob("*\n*.txt")))
    shown = [str(page.table.data(page.table.index(row, 0))) for row in (0, 1)]
    assert [left_without_isolates(one) for one in shown] == [r"a\nb\u202etxt.exe.txt", r"c\nd.txt"]
    bring_in(page, qtbot)
    assert r"c\nd.txt" in reader.window.topbar.state.text()
    assert "\n" not in reader.window.topbar.state.text()
