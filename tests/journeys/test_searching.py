"""A linguist searches the corpus, reads the concordance, and works on what was found."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.identity import AnnotationId, DocumentId
from annotator.project.edits.status import SetStatusOfArticle
from annotator.ui.searching.pane import SearchPane
from tests.journeys.linguist import Linguist
from tests.journeys.test_the_palette import write

SitDown = Callable[..., Linguist]
KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Searcher:
    """Types in the box and reads the rows; waits as long as the program is busy."""

    def __init__(self, linguist: Linguist, qtbot: QtBot) -> None:
        self.linguist = linguist
        self._qtbot = qtbot

    @property
    def pane(self) -> SearchPane:
        found = self.linguist.window.views.widget("search")
        assert isinstance(found, SearchPane)
        return found

    def open(self) -> None:
        self.linguist.press(KEYS.Key_F, modifier=CONTROL)
        assert self.linguist.window.views.page == "search"

    def seek(self, text: str) -> list[str]:
        """Open, type in place of what stood there, and read the keywords."""
        self.open()
        write(self.pane.box, text)
        return self.found()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.pane.busy, timeout=20_000)

    def wait_for(self, what: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(what, timeout=20_000)

    def found(self) -> list[str]:
        self.settle()
        return [hit.match for hit in self.pane.rows.table.hits]

    def press(self, widget: QWidget, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget, key, held)

    def type_into(self, widget: QWidget, text: str) -> None:
        write(widget, text)
        self.settle()

    @property
    def selected(self) -> str:
        span = self.linguist.window.canvas.text_selection()
        return self.linguist.text[slice(*span)] if span is not None else ""


@pytest.fixture
def searcher(sit_down: SitDown, qtbot: QtBot) -> Searcher:
    return Searcher(sit_down(), qtbot)


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_words_are_sought_while_they_are_typed_and_shown_in_context(searcher: Searcher) -> None:
    assert searcher.seek("علي") == ["علي", "علي"]
    first = searcher.pane.rows.table.hits[0]
    assert first.before.endswith("سامر ال")
    assert first.after.startswith(" إن شركة")
    assert "2" in searcher.pane.told.text()
    assert searcher.seek("خبر") == ["خبر", "خبر"]


def test_ctrl_f_works_while_an_arabic_layout_is_active(searcher: Searcher) -> None:
    action = searcher.linguist.window.actions_by_name["search"]
    assert "Ctrl+ب" in [one.toString() for one in action.shortcuts()]
    canvas = searcher.linguist.window.canvas
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(canvas, QKeyEvent(kind, ord("ب"), CONTROL, ""))
    action.trigger()
    assert focused() is searcher.pane.box


def test_the_keyboard_leads_from_the_box_to_the_place_and_back(searcher: Searcher) -> None:
    searcher.seek("الخبر")
    searcher.press(searcher.pane.box, KEYS.Key_Return)
    assert focused() is searcher.pane.rows
    searcher.press(searcher.pane.rows, KEYS.Key_Return)
    window = searcher.linguist.window
    assert window.views.page == "annotate"
    assert focused() is window.canvas
    assert "الخبر الثاني" in searcher.linguist.text
    assert searcher.selected == "الخبر"
    searcher.open()
    assert focused() is searcher.pane.box
    searcher.press(searcher.pane.box, KEYS.Key_Escape)
    assert focused() is window.canvas


def test_a_double_click_leads_to_the_place(searcher: Searcher) -> None:
    searcher.seek("المخازن")
    rows = searcher.pane.rows
    place = rows.visualRect(rows.table.index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert searcher.linguist.window.views.page == "annotate"
    assert searcher.selected == "المخازن"


def test_a_key_leads_from_hit_to_hit_through_the_articles(searcher: Searcher) -> None:
    searcher.seek("(ميناء OR حوار OR نص)")
    window = searcher.linguist.window
    searcher.press(searcher.pane.box, KEYS.Key_Escape)
    seen = []
    for _ in range(3):
        searcher.linguist.press(KEYS.Key_H, modifier=CONTROL)
        seen.append((searcher.selected, "الثاني" in searcher.linguist.text))
    assert seen == [("ميناء", False), ("حوار", False), ("نص", True)]
    searcher.linguist.press(KEYS.Key_H, modifier=CONTROL | SHIFT)
    assert searcher.selected == "حوار"
    told: list[str] = []
    window.workspace.told.connect(told.append)
    searcher.linguist.press(KEYS.Key_H, modifier=CONTROL | SHIFT)
    searcher.linguist.press(KEYS.Key_H, modifier=CONTROL | SHIFT)
    assert searcher.selected == "ميناء"
    assert len(told) == 1


def test_what_cannot_be_understood_is_told_under_the_box_with_its_place(searcher: Searcher) -> None:
    searcher.seek("علي")
    assert searcher.seek('علي "سامر') == ["علي", "علي"]
    told = searcher.pane.told
    assert "5" in told.text()
    assert told.objectName() == "warning"
    searcher.press(searcher.pane.box, KEYS.Key_Return)
    assert focused() is searcher.pane.box
    assert searcher.pane.box.cursorPosition() == 4
    write(searcher.pane.box, '"')
    assert searcher.pane.box.text().startswith('علي "')
    assert searcher.seek("علي") == ["علي", "علي"]
    assert told.objectName() == "caption"


def test_nothing_found_and_nothing_sought_are_told_apart(searcher: Searcher) -> None:
    assert searcher.seek("زرافة") == []
    nothing = searcher.pane.told.text()
    searcher.open()
    searcher.press(searcher.pane.box, KEYS.Key_Delete)
    assert searcher.found() == []
    assert searcher.pane.told.text() == searcher.pane.asking.advice() != nothing


def test_a_regular_expression_with_a_fault_is_told_by_the_engine(searcher: Searcher) -> None:
    searcher.seek("/ال(/")
    searcher.settle()
    assert searcher.pane.told.objectName() == "warning"


@pytest.mark.parametrize("heading", ["match", "before", "after"])
def test_the_headings_sort(searcher: Searcher, heading: str) -> None:
    found = searcher.seek("إن OR أن OR الخبر OR نقل OR في OR لدوره")
    buttons = searcher.pane.headings.buttons
    QTest.mouseClick(buttons[heading], Qt.MouseButton.LeftButton)
    assert sorted(searcher.found()) == sorted(found)
    hits = searcher.pane.rows.table.hits
    nearest = {
        "match": [hit.match.split() for hit in hits],
        "before": [hit.before.split()[-1:] for hit in hits],
        "after": [hit.after.split()[:1] for hit in hits],
    }[heading]
    folded = [
        "".join(one).strip("().،").translate({0x622: "ا", 0x623: "ا", 0x625: "ا"})
        for one in nearest
    ]
    assert folded == sorted(folded)
    assert "▾" in buttons[heading].text()
    assert searcher.pane.orders.chosen == heading
    QTest.mouseClick(buttons["corpus"], Qt.MouseButton.LeftButton)
    assert searcher.found() == found


def test_letters_and_digits_in_the_rows_annotate_nothing(searcher: Searcher) -> None:
    searcher.linguist.go_to("العلي")
    searcher.linguist.press(KEYS.Key_1)
    before = searcher.linguist.everything()
    searcher.seek("علي")
    searcher.press(searcher.pane.box, KEYS.Key_Return)
    for key in (KEYS.Key_2, KEYS.Key_Delete, KEYS.Key_Backspace, KEYS.Key_J, KEYS.Key_Escape):
        searcher.press(searcher.pane.rows, key)
    for key in (KEYS.Key_Delete, KEYS.Key_2):
        searcher.press(searcher.pane.bulk_button, key)
    assert searcher.linguist.everything() == before
    assert searcher.linguist.window.views.page == "search"


def test_queries_of_late_come_back_with_the_arrow(searcher: Searcher, sit_down, qtbot) -> None:
    for text in ("علي", "خبر"):
        searcher.seek(text)
        searcher.press(searcher.pane.box, KEYS.Key_Return)
    searcher.open()
    write(searcher.pane.box, "نص")
    box = searcher.pane.box
    seen = []
    for key in (KEYS.Key_Up, KEYS.Key_Up, KEYS.Key_Up, KEYS.Key_Down, KEYS.Key_Down):
        searcher.press(box, key)
        seen.append(box.text())
    assert seen == ["خبر", "علي", "علي", "خبر", "نص"]
    searcher.press(box, KEYS.Key_Down)
    assert focused() is searcher.pane.rows
    searcher.linguist.window.close()
    searcher.linguist.window.workspace.project.close()
    again = Searcher(sit_down("en"), qtbot)
    again.open()
    again.press(again.pane.box, KEYS.Key_Up)
    assert again.pane.box.text() == "خبر"


def test_a_query_is_kept_under_a_name_and_comes_back(searcher: Searcher) -> None:
    searcher.seek("علي -خبر")
    saved = searcher.pane.saved
    saved.fill()
    saved.choices.actions()[0].trigger()
    assert focused() is searcher.pane.name
    searcher.type_into(searcher.pane.name, "الوزير")
    searcher.press(searcher.pane.name, KEYS.Key_Return)
    corpus = searcher.linguist.window.workspace.project.corpus
    assert corpus.kept("query") == {"الوزير": "علي -خبر"}
    searcher.seek("خبر")
    saved.fill()
    next(one for one in saved.choices.actions() if "الوزير" in one.text()).trigger()
    assert searcher.pane.box.text() == "علي -خبر"
    assert searcher.found() == ["علي", "علي"]
    searcher.linguist.window.workspace.undo()
    assert corpus.kept("query") == {}


# Annotations


def mark(searcher: Searcher, words: str, key: Qt.Key, *, after: str = "") -> AnnotationId:
    linguist = searcher.linguist
    linguist.select(words, after=after)
    linguist.press(key)
    chosen = linguist.window.workspace.chosen_id
    assert chosen is not None
    return chosen


def test_a_mark_that_is_found_is_chosen_in_the_text(searcher: Searcher) -> None:
    made = mark(searcher, "سامر العلي", KEYS.Key_1)
    mark(searcher, "شركة المرفأ", KEYS.Key_2)
    assert searcher.seek("[ORG]") == ["شركة المرفأ"]
    assert searcher.seek("[شخص]") == ["سامر العلي"]
    searcher.press(searcher.pane.box, KEYS.Key_Return)
    searcher.press(searcher.pane.rows, KEYS.Key_Return)
    assert searcher.linguist.window.workspace.chosen_id == made


def test_what_is_found_follows_edits_and_keeps_the_place(searcher: Searcher) -> None:
    mark(searcher, "سامر العلي", KEYS.Key_1)
    second = mark(searcher, "الميناء", KEYS.Key_5)
    assert searcher.seek("[mention]") == ["الميناء", "سامر العلي"]
    pane = searcher.pane
    pane.rows.go_to(1)
    searcher.press(pane.box, KEYS.Key_Escape)
    mark(searcher, "محتجين", KEYS.Key_1)
    assert searcher.found() == ["الميناء", "سامر العلي", "محتجين"]
    assert pane.rows.current is not None
    assert pane.rows.current.match == "سامر العلي"
    workspace = searcher.linguist.window.workspace
    workspace.choose(second)
    searcher.linguist.press(KEYS.Key_Delete)
    assert searcher.found() == ["سامر العلي", "محتجين"]
    assert pane.rows.current.match == "سامر العلي"
    workspace.undo()
    assert searcher.found() == ["الميناء", "سامر العلي", "محتجين"]
    assert pane.rows.current.match == "سامر العلي"


def test_names_not_annotated_yet_grow_fewer(searcher: Searcher) -> None:
    mark(searcher, "العلي", KEYS.Key_1)
    assert searcher.seek('unmarked:"العلي"') == ["العلي"]
    searcher.press(searcher.pane.box, KEYS.Key_Return)
    searcher.press(searcher.pane.rows, KEYS.Key_Return)
    searcher.linguist.press(KEYS.Key_1)
    searcher.open()
    assert searcher.found() == []


def test_marks_of_others_are_found_only_when_they_are_asked_for(
    searcher: Searcher, sit_down: SitDown, qtbot: QtBot
) -> None:
    mark(searcher, "سامر العلي", KEYS.Key_1)
    searcher.linguist.window.close()
    searcher.linguist.window.workspace.project.close()
    other = Searcher(sit_down("ar", "زيد"), qtbot)
    assert other.seek("[PER]") == []
    other.pane.whose.setFocus()
    other.press(other.pane.whose, KEYS.Key_Down)
    assert other.found() == ["سامر العلي"]
    other.pane.rows.setFocus()
    other.press(other.pane.rows, KEYS.Key_Return)
    view = other.linguist.window.workspace.view
    assert view is not None
    assert view.summary is not None
    assert view.summary.annotator == "ليلى"
    assert other.linguist.chosen_text() == "سامر العلي"


# All at once


def open_bulk(searcher: Searcher, act: str) -> None:
    pane = searcher.pane
    QTest.mouseClick(pane.bulk_button, Qt.MouseButton.LeftButton)
    assert focused() is pane.bulk.acts
    searcher.press(pane.bulk.acts, KEYS.Key_Home)
    while pane.bulk.acts.chosen != act:
        searcher.press(pane.bulk.acts, KEYS.Key_Down)
    searcher.settle()


def choose_type(searcher: Searcher, name: str) -> None:
    bulk = searcher.pane.bulk
    searcher.press(bulk.types, KEYS.Key_Home)
    while bulk.types.chosen != f"mention:{name}":
        searcher.press(bulk.types, KEYS.Key_Down)
    searcher.settle()


def do_it(searcher: Searcher) -> None:
    searcher.settle()
    assert searcher.pane.bulk.go.isEnabled()
    QTest.mouseClick(searcher.pane.bulk.go, Qt.MouseButton.LeftButton)
    searcher.settle()


def marks_of(searcher: Searcher) -> list[tuple[str, str]]:
    """Give all that is marked in the corpus, with its type."""
    corpus = searcher.linguist.window.workspace.project.corpus
    return [
        (one.document.text[slice(*mark.spans[0])], mark.type)
        for one in corpus.annotated_documents()
        for work in one.sets
        for mark in work.annotations
    ]


def test_all_hits_are_labelled_as_one_step_and_taken_back_so(searcher: Searcher) -> None:
    assert searcher.seek("علي OR الخبر") == ["علي", "علي", "الخبر"]
    open_bulk(searcher, "label")
    choose_type(searcher, "ORG")
    assert "3" in searcher.pane.bulk.foreseen.text()
    assert marks_of(searcher) == []
    do_it(searcher)
    assert marks_of(searcher) == [("علي", "ORG"), ("علي", "ORG"), ("الخبر", "ORG")]
    assert searcher.pane.bulk.isHidden()
    workspace = searcher.linguist.window.workspace
    assert len(searcher.linguist.everything()) == 2
    workspace.undo()
    assert marks_of(searcher) == []
    assert searcher.linguist.everything() == []
    workspace.redo()
    assert len(marks_of(searcher)) == 3


def test_names_labelled_in_many_articles_are_known_by_their_own_words(searcher: Searcher) -> None:
    searcher.seek("الميناء OR الخبر")
    open_bulk(searcher, "label")
    choose_type(searcher, "ORG")
    do_it(searcher)
    knowledge = searcher.linguist.window.knowledge
    searcher.wait_for(lambda: knowledge.names is not None and "الميناء" in knowledge.names.words())
    assert knowledge.names is not None
    assert sorted(knowledge.names.words()) == ["الخبر", "الميناء"]


def test_chosen_hits_alone_are_labelled_and_marked_ones_left(searcher: Searcher) -> None:
    mark(searcher, "محتجين", KEYS.Key_1)
    searcher.seek("محتجين OR المخازن OR الحوار")
    rows = searcher.pane.rows
    searcher.press(searcher.pane.box, KEYS.Key_Return)
    searcher.press(rows, KEYS.Key_Down, SHIFT)
    open_bulk(searcher, "label")
    choose_type(searcher, "ORG")
    do_it(searcher)
    assert marks_of(searcher) == [("محتجين", "PER"), ("المخازن", "ORG")]
    assert "1" in searcher.pane.told.text()


def test_finished_articles_are_left_and_told(searcher: Searcher) -> None:
    mark(searcher, "محتجين", KEYS.Key_1)
    searcher.linguist.window.workspace.do(SetStatusOfArticle("finished"))
    searcher.seek("علي OR الخبر")
    open_bulk(searcher, "label")
    choose_type(searcher, "ORG")
    said = searcher.pane.bulk.foreseen.text()
    do_it(searcher)
    assert marks_of(searcher) == [("محتجين", "PER"), ("الخبر", "ORG")]
    assert "finished" in said or "منجز" in said or "منته" in said


def test_marks_found_are_flagged_commented_and_accepted(searcher: Searcher) -> None:
    mark(searcher, "محتجين", KEYS.Key_1)
    mark(searcher, "سامر العلي", KEYS.Key_1)
    searcher.seek("[PER]")
    open_bulk(searcher, "flag")
    do_it(searcher)
    assert [one.doubt for one in searcher.linguist.everything()] == [True, True]
    assert searcher.seek("[doubt]") == ["سامر العلي", "محتجين"]
    open_bulk(searcher, "comment")
    assert not searcher.pane.bulk.go.isEnabled()
    searcher.type_into(searcher.pane.bulk.comment, "راجع")
    do_it(searcher)
    assert [one.comment for one in searcher.linguist.everything()] == ["راجع", "راجع"]
    open_bulk(searcher, "accept")
    do_it(searcher)
    assert [one.doubt for one in searcher.linguist.everything()] == [False, False]
    assert searcher.found() == []
    # What was done stays in sight though what is counted anew is told as well.
    assert searcher.pane.told.text().count(" · ") == 1
    assert "2" in searcher.pane.told.text()
    searcher.linguist.window.actions_by_name["undo"].trigger()
    assert searcher.found() == ["سامر العلي", "محتجين"]
    assert "Done" not in searcher.pane.told.text()
    assert "نُفِّذ" not in searcher.pane.told.text()


def test_esc_leaves_the_bar_with_nothing_done(searcher: Searcher) -> None:
    searcher.seek("علي")
    open_bulk(searcher, "label")
    searcher.press(searcher.pane.bulk.acts, KEYS.Key_Escape)
    assert focused() is searcher.pane.box
    assert marks_of(searcher) == []


def test_the_concordance_is_exported_with_offsets_that_hold(
    searcher: Searcher, tmp_path: Path, qtbot: QtBot
) -> None:
    searcher.seek("علي OR الخبر")
    out = tmp_path / "out.csv"
    scope = searcher.pane.scope()
    assert scope is not None
    searcher.pane.exporting.write(scope, out)
    qtbot.waitUntil(lambda: "out.csv" in searcher.pane.told.text(), timeout=20_000)
    project = searcher.linguist.window.workspace.project
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["keyword"] for row in rows] == ["علي", "علي", "الخبر"]
    for row in rows:
        text = project.document(DocumentId(row["document"])).text
        assert text[int(row["start"]) : int(row["end"])] == row["keyword"]


def test_chosen_lines_are_copied(searcher: Searcher) -> None:
    searcher.seek("علي")
    searcher.press(searcher.pane.box, KEYS.Key_Return)
    searcher.press(searcher.pane.rows, KEYS.Key_A, CONTROL)
    searcher.press(searcher.pane.rows, KEYS.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[1] for line in lines] == ["علي", "علي"]
