"""A linguist says what of a scraped page is article; the next page of the source has learned it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.model.changes import Changes
from annotator.model.document import Document, Region
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.project.creating import create_corpus
from annotator.project.curating import sources
from annotator.project.curating.finding import prepared
from annotator.project.curating.sources import Sources
from annotator.project.project import Project
from annotator.text.cleaning import text_sha256
from annotator.ui.canvas.marks import Mark
from tests.journeys.linguist import Linguist

TITLE = "وزير النقل يزور الميناء"
LINK = "اقرأ أيضاً: المرفأ يستقبل سفينة جديدة"
ODD = "ركن القارئ الكريم"
PAGE = (
    f"{TITLE}\n"
    "قال وزير النقل سامر العلي إن شركة المرفأ ترفض الإضراب، وإن العمل يعود إلى الميناء غداً.\n"
    f"{LINK}\n"
    "وأضاف العلي أن محتجين هاجموا المخازن يوم الأحد 12 أيار 2024، وأن الشرطة أوقفت عدداً منهم.\n"
    f"{ODD}\n"
    "وختم الوزير زيارته بالقول إن الحوار مع العمال مستمر، وإن أبواب الوزارة مفتوحة للجميع.\n"
)
SECOND = (
    "الأمطار تغمر شوارع المدينة\n"
    "غمرت الأمطار الغزيرة شوارع المدينة مساء الثلاثاء، وأغلقت البلدية ثلاثة جسور أمام السيارات.\n"
    f"{ODD}\n"
    "وقالت البلدية إن العمل على تصريف المياه مستمر، وإن الجسور تفتح صباح الأربعاء.\n"
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus with two pages of one source."""
    path = tmp_path / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        known = Sources(project.corpus)
        for name, text in (("one", PAGE), ("two", SECOND)):
            page = Document(
                new_document_id(), name, text, text_sha256(text), {"outlet": "جريدة الميناء"}
            )
            project.corpus.add([AnnotatedDocument(prepared(page, known))], title="Import")
    return path


def regions(at: Linguist) -> dict[str, tuple[str, bool]]:
    """Give what lines are, and whether a person said so."""
    view = at.window.workspace.view
    assert view is not None
    return {at.text[one.start : one.end]: (one.kind, one.decided) for one in view.document.regions}


def shown_marks(at: Linguist) -> list[Mark]:
    """Give the marks that are drawn in the text."""
    return list(at.window.canvas._sheet.marks.values())


def start(at: Linguist) -> None:
    at.press(Qt.Key.Key_R, modifier=Qt.KeyboardModifier.ControlModifier)


def test_a_page_comes_in_with_its_lines_told_apart(sit_down) -> None:
    at = sit_down()
    assert regions(at)[TITLE] == ("title", False)
    assert regions(at)[LINK] == ("link", False)
    assert ODD not in regions(at)  # it stands amid the article, and nothing tells it apart


def test_one_key_accepts_changes_or_clears_a_line(sit_down) -> None:
    at = sit_down()
    start(at)
    assert at.text[at.window.canvas.caret() :].startswith(TITLE)
    at.press(Qt.Key.Key_Return)
    assert regions(at)[TITLE] == ("title", True)
    assert at.text[at.window.canvas.caret() :].startswith(LINK)
    at.press(Qt.Key.Key_7)
    assert regions(at)[LINK] == ("boilerplate", True)
    at.go_to(LINK)
    at.press(Qt.Key.Key_Delete)
    assert regions(at)[LINK] == ("body", True)
    at.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert regions(at)[LINK] == ("boilerplate", True)


def test_all_that_is_shown_is_accepted_at_once_and_undone_at_once(sit_down) -> None:
    at = sit_down("en")
    start(at)
    before = regions(at)
    at.press(Qt.Key.Key_A)
    assert {decided for _, decided in regions(at).values()} == {True}
    assert {line: kind for line, (kind, _) in regions(at).items()} == {
        line: kind for line, (kind, _) in before.items()
    }
    at.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert regions(at) == before


def test_what_is_selected_is_what_a_key_means(sit_down) -> None:
    at = sit_down()
    start(at)
    at.select("سامر العلي")
    at.press(Qt.Key.Key_3)
    assert regions(at)["سامر العلي"] == ("byline", True)


def test_the_next_page_of_the_source_has_learned(sit_down, qtbot) -> None:
    at = sit_down()
    start(at)
    at.go_to(ODD)
    at.press(Qt.Key.Key_7)
    at.press(Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    assert at.text == SECOND
    shown = {at.text[mark.spans[0].start : mark.spans[0].end]: mark for mark in shown_marks(at)}
    assert shown[ODD].muted  # proposed, and nobody has said so yet
    assert ODD not in regions(at)
    at.go_to(ODD)
    at.press(Qt.Key.Key_Return)
    assert regions(at)[ODD] == ("boilerplate", True)


def test_annotating_goes_on_where_the_mode_is_left(sit_down) -> None:
    at = sit_down()
    at.go_to("سامر")
    at.press(Qt.Key.Key_1)
    start(at)
    assert not any(at.text[m.spans[0].start : m.spans[0].end] == "سامر" for m in shown_marks(at))
    at.press(Qt.Key.Key_Escape)
    assert [at.text[m.spans[0].start : m.spans[0].end] for m in shown_marks(at)] == ["سامر"]
    assert not at.window.regions.on


def test_the_decisions_are_there_after_a_restart_and_so_is_undo(sit_down, corpus) -> None:
    at = sit_down()
    start(at)
    at.press(Qt.Key.Key_A)
    decided = regions(at)
    at.window.close()
    again = sit_down()
    assert regions(again) == decided
    again.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert regions(again) != decided


def test_regions_of_all_articles_are_found_again_with_what_was_learned(sit_down, qtbot) -> None:
    at = sit_down()
    start(at)
    at.go_to(ODD)
    at.press(Qt.Key.Key_7)
    at.press(Qt.Key.Key_Escape)
    noted: list[Changes] = []
    at.window.workspace.noted.connect(noted.append)
    at.window.actions_by_name["find-regions"].trigger()
    at.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "ما زال تعديل جارياً" in at.window.topbar.state.text()
    second = at.window.workspace.project.documents()[1].id
    corpus = at.window.workspace.project.corpus

    def found() -> bool:
        kinds = {SECOND[one.start : one.end]: one.kind for one in corpus.document(second).regions}
        return kinds.get(ODD) == "boilerplate"

    qtbot.waitUntil(found)
    qtbot.waitUntil(lambda: at.window.topbar.jobs.isHidden() and not at.window.topbar.jobs._jobs)
    assert at.window.topbar.state.text().endswith(": 1")
    assert [one.pages for one in noted] == [{second}]
    at.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert not found()


def test_decisions_are_only_the_persons_own(sit_down) -> None:
    at = sit_down()
    start(at)
    view = at.window.workspace.view
    assert view is not None
    before = view.document.regions
    at.press(Qt.Key.Key_Tab)
    at.press(Qt.Key.Key_Down)
    at.press(Qt.Key.Key_Escape)
    assert (
        view.document.regions
        == before
        == tuple(Region(one.start, one.end, one.kind) for one in before)
    )


def test_a_click_on_a_line_chooses_it(sit_down) -> None:
    at = sit_down()
    start(at)
    canvas = at.window.canvas
    wanted, area = at.text.index(LINK) + 4, canvas.viewport().rect()
    place = next(
        QPoint(x, y)
        for y in range(area.top(), area.bottom(), 4)
        for x in range(area.left(), area.right(), 3)
        if canvas.character_at(QPoint(x, y)) == wanted
    )
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    at.press(Qt.Key.Key_6)
    assert regions(at)[LINK] == ("caption", True)


def test_the_lines_of_a_source_are_counted_once_and_decisions_read_each_time(
    sit_down, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[int] = []
    count = sources.count_lines
    monkeypatch.setattr(
        sources, "count_lines", lambda texts: counted.append(1) or count(list(texts))
    )
    at = sit_down()
    start(at)
    at.go_to(ODD)
    at.press(Qt.Key.Key_7)
    at.window.workspace.step(1)
    assert at.window.regions.current is not None
    assert {at.text[one.region.start : one.region.end]: one.region.kind
            for one in at.window.regions._pieces}[ODD] == "boilerplate"  # fmt: skip
    at.window.workspace.step(-1)
    assert len(counted) == 1
    at.window.workspace.imported.emit("", True)
    at.window.workspace.step(1)
    assert len(counted) == 2
