"""The canvas as screen readers meet it, through Qt's own accessibility layer."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
)
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

from annotator.model.spans import Span
from annotator.ui.canvas.accessible import CanvasText
from annotator.ui.canvas.view import Canvas

ASTRAL = "قال 😀 إن بغداد"


def text_of(canvas):
    return QAccessible.queryAccessibleInterface(canvas).textInterface()


@pytest.fixture
def told(monkeypatch):
    """Give the list of what screen readers are told from now on."""
    found = []
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", found.append)
    yield found
    QAccessible.setActive(was_active)


def test_it_is_a_text_of_many_lines_to_be_read(canvas):
    found = QAccessible.queryAccessibleInterface(canvas())
    assert found.isValid()
    assert found.role() == QAccessible.Role.EditableText
    assert found.text(QAccessible.Text.Name)
    state = found.state()
    assert (state.readOnly, state.multiLine, state.selectableText) == (1, 1, 1)
    assert (state.focusable, state.invisible) == (1, 0)
    assert found.childCount() == 0


def test_the_whole_text_is_read_and_any_stretch_of_it(canvas):
    page = canvas()
    text = text_of(page)
    assert text.characterCount() == len(page.text)
    assert text.text(0, text.characterCount()) == page.text
    assert text.text(0, 16) == page.text[:16]
    assert text.text(-5, 10_000) == page.text
    assert text.text(9, 9) == ""


def test_offsets_are_utf16_units_at_this_border(canvas):
    page = canvas(text=ASTRAL)
    text = text_of(page)
    assert text.characterCount() == len(ASTRAL) + 1
    start = ASTRAL.index("بغداد")
    assert text.text(start + 1, start + 6) == "بغداد"
    page.set_caret(start)
    assert text.cursorPosition() == start + 1
    page.select_text(Span(start, start + 5))
    assert CanvasText(page).selected() == (start + 1, start + 6)
    text.setCursorPosition(start + 3)
    assert page.caret() == start + 2


def test_a_screen_reader_moves_the_caret_and_selects(canvas):
    page = canvas()
    text = text_of(page)
    text.setCursorPosition(10)
    assert page.caret() == 10
    text.addSelection(0, 8)
    assert page.text_selection() == Span(0, 8)
    text.setSelection(0, 20, 9)
    assert page.text_selection() == Span(9, 20)
    text.removeSelection(0)
    assert page.text_selection() is None
    text.setCursorPosition(99_999)
    assert page.caret() == len(page.text)


def test_no_selection_is_owned_to_that_qt_could_not_tell(canvas):
    page = canvas()
    page.select_text(Span(3, 9))
    assert text_of(page).selectionCount() == 0


def test_a_reader_may_ask_for_what_there_is_not(canvas):
    found = QAccessible.queryAccessibleInterface(canvas())
    for name in ("editableText", "value", "tableCell", "selection", "attributes"):
        assert getattr(found, f"{name}Interface")() is None
    assert found.actionInterface() is not None
    assert found.childAt(10, 10) is None


def test_each_character_is_where_it_is_drawn(canvas):
    page = canvas()
    text = text_of(page)
    for offset in (0, 5, page.text.index("AWP"), page.text.index("السوداني")):
        box = text.characterRect(offset)
        assert box.width() > 1
        assert box.height() > 10
        assert text.offsetAtPoint(box.center()) == offset
        # Words are read from right to left: the next letter is further left.
    first, second = text.characterRect(0), text.characterRect(1)
    assert second.right() <= first.left() + 2
    assert page.viewport().rect().contains(page.viewport().mapFromGlobal(first.center()))


def test_what_is_not_laid_out_or_not_in_the_canvas_is_nowhere(canvas):
    page = canvas(text="\n".join(["سطر من النص"] * 3_000))
    text = text_of(page)
    assert text.characterRect(text.characterCount() - 3).isNull()
    outside = page.viewport().mapToGlobal(QPoint(-50, 10))
    assert text.offsetAtPoint(outside) == -1


def test_a_stretch_is_brought_into_view(canvas):
    page = canvas(size=(900, 200))
    before = page.verticalScrollBar().value()
    end = len(page.text)
    text_of(page).scrollToSubstring(end - 10, end)
    assert page.verticalScrollBar().value() > before
    assert page.viewport().rect().intersects(page.character_box(end - 10))


def test_keys_tell_where_the_caret_went_and_what_is_selected(canvas, told):
    page = canvas(text=ASTRAL)
    page.set_caret(4)
    told.clear()
    QTest.keyClick(page, Qt.Key.Key_Left)
    (moved,) = told
    assert isinstance(moved, QAccessibleTextCursorEvent)
    assert moved.cursorPosition() == 6
    told.clear()
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    selected, spoken, moved = told
    assert isinstance(selected, QAccessibleTextSelectionEvent)
    assert (selected.selectionStart(), selected.selectionEnd()) == (6, 7)
    assert selected.cursorPosition() == moved.cursorPosition() == 7
    assert isinstance(spoken, QAccessibleAnnouncementEvent)
    assert spoken.message() == page.text[5]
    told.clear()
    page.select_text(None)
    assert not any(isinstance(one, QAccessibleAnnouncementEvent) for one in told)


def test_another_text_and_announcements_are_told(canvas, told):
    page = canvas()
    before = page.text
    told.clear()
    page.set_text("نص آخر")
    changed = next(one for one in told if isinstance(one, QAccessibleTextUpdateEvent))
    assert (changed.textRemoved(), changed.textInserted()) == (before, "نص آخر")
    told.clear()
    page.set_text("نص آخر", keep_place=True)
    assert told == []
    page.announce("أُضيف: شخص، بغداد")
    (said,) = told
    assert isinstance(said, QAccessibleAnnouncementEvent)
    assert said.message() == "أُضيف: شخص، بغداد"


def test_nothing_is_told_while_nobody_listens(canvas, told):
    page = canvas()
    QAccessible.setActive(False)
    told.clear()
    page.set_caret(3)
    page.announce("شيء")
    assert told == []


def test_canvases_come_and_go_and_nothing_is_left_behind(qapp):
    QAccessible.setActive(True)
    kept = []
    for number in range(60):
        page = Canvas()
        page.set_text("قال إن بغداد " * 5)
        page.show()
        found = QAccessible.queryAccessibleInterface(page)
        assert found.textInterface().text(0, 3) == "قال"
        kept.append(found)
        page.set_caret(4)
        page.announce("شيء")
        qapp.processEvents()
        if number % 2:
            page.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del page, found
        gc.collect()
    qapp.processEvents()
    QAccessible.setActive(False)
    gc.collect()
    assert not any(Shiboken.isValid(one) for one in kept)


_LAST_GASP = """
import gc
from PySide6.QtGui import QAccessible
from annotator.ui.picture import application
from annotator.ui.canvas.accessible import CanvasText
from annotator.ui.canvas.view import Canvas
app = application()
QAccessible.setActive(True)
pages = [Canvas() for _ in range(5)]
for page in pages:
    page.set_text("قال إن بغداد")
    page.show()
    print(QAccessible.queryAccessibleInterface(page).textInterface().characterCount())
    page.select_text(None)
    page.set_caret(3)
app.processEvents()
pages.pop().close()
gc.collect()
"""


def test_a_program_that_was_read_ends_well():
    done = subprocess.run(
        [sys.executable, "-c", _LAST_GASP], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, ["12"] * 5), done.stderr


def test_other_widgets_are_left_to_qt(canvas):
    page = canvas()
    QAccessible.queryAccessibleInterface(page)
    assert QAccessible.queryAccessibleInterface(page.verticalScrollBar()).role() == (
        QAccessible.Role.ScrollBar
    )
