"""Files made to harm, dropped on the window: each is refused or cleaned, with one sentence."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QToolTip
from pytestqt.qtbot import QtBot

from annotator.project.project import Project
from annotator.ui.importing.page import ImportPage
from tests.journeys.linguist import Linguist
from tests.journeys.test_importing_in_the_window import bring_in, drop, go_to, names, state
from tests.unit.formats.made_files import archive
from tests.unit.project.test_project_hostile_files import ARCHIVES, BOOKS, NEWS, PDFS, WORDS

SitDown = Callable[..., Linguist]
XML = (
    '<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>&x;</p></body></text></TEI>'
)
ANN = f"T1\tPER 0 4\t{NEWS[:4]}\n"
FILES: dict[str, bytes] = {
    **{f"zip {kind}.zip": data for kind, (data, _) in ARCHIVES.items()},
    **{f"word {kind}.docx": data for kind, (data, _) in WORDS.items()},
    **{f"excel {kind}.xlsx": data for kind, (data, _) in BOOKS.items()},
    **{f"pdf {kind}.pdf": data for kind, (data, _) in PDFS.items()},
    "ways up.zip": archive({"../../x.txt": NEWS, "../../x.ann": ANN}),
    "entity.tei.xml": XML.encode(),
    "pickle.json": b"\x80\x04\x95cos\nsystem\n(S'id'\ntR.",
    "disguised.txt": b"SQLite format 3\x00" + bytes(4080),
    "corpus.hashiya": b"SQLite format 3\x00" + bytes(4080),
    "huge line.html": b"<p>" + "كلمة ".encode() * 2_000_000 + b"</p>",
    "zeros.txt": NEWS.encode()[:60] + b"\0" + NEWS.encode()[60:],
    "cut.txt": b"\xff\xfe" + NEWS.encode("utf-16-le") + b"\x00\xd8a",
}


@pytest.fixture(params=["ar", "en"])
def linguist(sit_down: SitDown, request: pytest.FixtureRequest) -> Linguist:
    return sit_down(request.param)


@pytest.fixture
def reader(sit_down: SitDown) -> Linguist:
    return sit_down("en")


def told(page: ImportPage, name: str) -> str:
    """Read what the list tells of a file."""
    row = next(at for at, one in enumerate(page.table.entries) if one.file.path.name == name)
    return str(page.table.data(page.table.index(row, 0), Qt.ItemDataRole.ToolTipRole))


def test_each_is_refused_with_one_sentence_and_what_is_right_comes_in(
    linguist: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    for library in ("openpyxl", "pypdf", "trafilatura"):
        pytest.importorskip(library)
    folder = tmp_path / "dropped"
    folder.mkdir()
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    (folder / "good.txt").write_text(f"خبر\n{NEWS}\n", encoding="utf-8")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.txt")
    before = set(tmp_path.iterdir())
    page = drop(linguist, qtbot, *sorted(folder.iterdir()))
    for name in FILES:
        go_to(page, name)  # what is told of it is shown without a fault
    bring_in(page, qtbot)
    assert names(linguist)[2:] == ["good"]
    for name in FILES:
        assert state(page, name) not in {"ready", "looking"}, name
        sentence = told(page, name)
        assert sentence, name
        assert "\n" not in sentence
        assert "Traceback" not in sentence
    made = {one.name for one in set(tmp_path.iterdir()) - before}
    assert {one for one in made if not one.startswith("work.hashiya")} <= {"settings.ini"}
    with Project.open(linguist.window.workspace.project.corpus.path) as project:
        assert len(project.documents()) == 3


def hovered(view: QAbstractItemView, row: int, column: int) -> str:
    """Rest the mouse on a cell, and read the tool tip that Qt shows."""
    QToolTip.hideText()
    place: QPoint = view.visualRect(view.model().index(row, column)).center()
    viewport = view.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    return QToolTip.text()


def test_a_title_like_markup_loads_no_picture_when_the_mouse_rests_on_it(
    reader: Linguist, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = tmp_path / "p.png"
    QImage(900, 600, QImage.Format.Format_RGB32).save(str(picture))
    title = f"<img src='{picture.as_uri()}'>"
    text = '[{"title": "' + title + '", "text": "' + NEWS + '"}]'
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    page = drop(reader, qtbot, tmp_path / "a.json")
    bring_in(page, qtbot)
    window = reader.window
    window.views.show_page("articles")
    table = window.views.widget("articles").findChild(QTableView)
    assert isinstance(table, QTableView)
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    qtbot.waitUntil(lambda: "img" in str(table.model().index(2, 1).data()))
    tips = [hovered(table, 2, column) for column in range(3)]
    assert any("img" in one for one in tips)
    assert not any("<img" in one for one in tips)
    shown = [one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel")]
    assert all(one.height() < 300 for one in shown)
