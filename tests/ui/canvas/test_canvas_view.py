"""The canvas under real mouse and key events."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from annotator.model.spans import Span
from annotator.project.clitics import shipped_clitics
from annotator.ui.canvas.view import Canvas
from annotator.ui.theme import DARK

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
KEYS = Qt.Key


def point_of(canvas, offset, aside=3.0):
    """Give a point just after the caret place, on the letter that follows it."""
    sheet = canvas._sheet
    part, number = sheet.line_of(offset)
    block = sheet.block(part)
    _edge, leftwards = block.lines[number].line.start_edge(
        block.paragraph.offsets.to_utf16(offset - block.start)
    )
    x = sheet.caret_x(offset) + (-aside if leftwards else aside)
    y = sheet.heights.top(part) + block.lines[number].baseline - 5
    return (canvas._origin() + QPointF(x, y)).toPoint()


def press_key(canvas, key, modifiers=NONE):
    QTest.keyClick(canvas, key, modifiers)


def drag(canvas, start, end):
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    for step in range(1, 5):
        QTest.mouseMove(view, start + (end - start) * step / 4)
    QTest.mouseRelease(view, LEFT, NONE, end)


def double_click(canvas, pos):
    view = canvas.viewport()
    QTest.mouseClick(view, LEFT, NONE, pos)
    QTest.mouseDClick(view, LEFT, NONE, pos)


def apart():
    QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 30)


@pytest.fixture
def page(canvas):
    return canvas()


def said(canvas):
    span = canvas.text_selection()
    return None if span is None else canvas.text[slice(*span)]


def test_dragging_selects_in_logical_order_from_either_side(page):
    start = page.text.index("لوكالة")
    end = page.text.index(" (AWP)")
    drag(page, point_of(page, start, 1), point_of(page, end, 1))
    assert said(page) == "لوكالة أنباء العالم العربي"
    drag(page, point_of(page, end, 1), point_of(page, start, 1))
    assert said(page) == "لوكالة أنباء العالم العربي"
    assert page.caret() == start


def test_dragging_into_a_foreign_word_selects_up_to_the_letter(page):
    start, end = page.text.index("العربي (AWP)"), page.text.index("WP)")
    drag(page, point_of(page, start, 1), point_of(page, end, 1))
    assert said(page) == "العربي (A"


def test_a_drag_leaves_out_the_spaces_at_its_edges(page):
    start = page.text.index(" ستكني")
    drag(page, point_of(page, start, 1), point_of(page, start + 7, 1))
    assert said(page) == "ستكني"


def test_a_double_click_takes_the_stem_then_the_word(page, qtbot):
    page.set_segmenter(shipped_clitics())
    pos = point_of(page, page.text.index("وللعراق") + 4)
    with qtbot.waitSignal(page.text_double_clicked):
        double_click(page, pos)
    assert said(page) == "لعراق"
    apart()
    double_click(page, pos)
    assert said(page) == "وللعراق"


def test_a_triple_click_takes_the_sentence(page):
    pos = point_of(page, page.text.index("واشنطن"))
    double_click(page, pos)
    QTest.mouseClick(page.viewport(), LEFT, NONE, pos)
    assert said(page).startswith("وأعلن يناير")
    assert said(page).endswith("في العراق.")


def test_shift_click_extends(page):
    start = page.text.index("رئيس")
    QTest.mouseClick(page.viewport(), LEFT, NONE, point_of(page, start, 1))
    end = page.text.index("الوزراء") + 7
    QTest.mouseClick(page.viewport(), LEFT, SHIFT, point_of(page, end, 1))
    assert said(page) == "رئيس الوزراء"


def test_left_goes_forward_and_shift_extends(page):
    page.set_caret(0)
    press_key(page, KEYS.Key_Left)
    assert page.caret() == 1
    press_key(page, KEYS.Key_Left, CTRL)
    assert page.caret() == page.text.index("المتحدة")
    press_key(page, KEYS.Key_Left, CTRL | SHIFT)
    assert said(page) == "المتحدة"
    press_key(page, KEYS.Key_Right, SHIFT)
    assert said(page) == "المتحد"
    press_key(page, KEYS.Key_Right, ALT | SHIFT)
    assert said(page) is None
    press_key(page, KEYS.Key_Left, ALT | SHIFT)
    assert said(page) == "المتحدة"
    press_key(page, KEYS.Key_Escape)
    assert said(page) is None


def test_in_english_right_goes_forward(canvas):
    page = canvas("The meeting in Baghdad ended.")
    press_key(page, KEYS.Key_Right)
    assert page.caret() == 1


def test_control_home_and_end_go_to_the_ends_of_the_text(page):
    press_key(page, KEYS.Key_End, CTRL)
    assert page.caret() == len(page.text)
    press_key(page, KEYS.Key_Home, CTRL | SHIFT)
    assert page.text_selection() == Span(0, len(page.text))


def test_keys_for_the_window_reach_it(qtbot):
    class Window(QWidget):
        def __init__(self):
            super().__init__()
            self.seen = []

        def keyPressEvent(self, event):
            self.seen.append(event.key())

    window = Window()
    qtbot.addWidget(window)
    page = Canvas()
    QVBoxLayout(window).addWidget(page)
    page.set_text("زار رئيس")
    for key in (KEYS.Key_1, KEYS.Key_Return, KEYS.Key_Tab, KEYS.Key_Escape, KEYS.Key_Left):
        QApplication.sendEvent(page, QKeyEvent(QKeyEvent.Type.KeyPress, key, NONE))
    arabic = QKeyEvent(QKeyEvent.Type.KeyPress, 0, NONE, "ش")
    QApplication.sendEvent(page, arabic)
    assert window.seen == [KEYS.Key_1, KEYS.Key_Return, KEYS.Key_Escape, 0]


def test_clicks_at_one_place_go_outward_through_nested_marks(page, mark_words, qtbot):
    outer, inner = (
        mark_words(page.text, "رئيس الوزراء العراقي"),
        mark_words(page.text, "الوزراء"),
    )
    page.set_marks([outer, inner])
    clicked = []
    page.mark_clicked.connect(clicked.append)
    pos = point_of(page, page.text.index("الوزراء"))
    for _ in range(3):
        QTest.mouseClick(page.viewport(), LEFT, NONE, pos)
        apart()
    assert clicked == [inner.id, outer.id, inner.id]
    assert page.mark_under(pos) == inner.id
    assert page.marks_at(page.text.index("الوزراء")) == [inner.id, outer.id]


def test_a_click_on_a_label_names_its_mark(page, mark_words, qtbot):
    found = mark_words(page.text, "ستكني")
    page.set_marks([found])
    block = page._sheet.block(1)
    label = block.lines[0].labels[0]
    at = page._origin() + QPointF(0, page._sheet.heights.top(1)) + label.box.center()
    with qtbot.waitSignal(page.mark_clicked) as signal:
        QTest.mouseClick(page.viewport(), LEFT, NONE, at.toPoint())
    assert signal.args == [found.id]


def test_listeners_hear_of_selection_and_caret(page, qtbot):
    with qtbot.waitSignals([page.selection_changed, page.caret_moved]):
        page.select_text(Span(3, 8))
    with qtbot.assertNotEmitted(page.selection_changed):
        page.select_text(Span(3, 8))


def test_copying_gives_the_untouched_text(page):
    QGuiApplication.clipboard().clear()
    start = page.text.index("العربي (AWP)")
    page.select_text(Span(start, start + 12))
    press_key(page, KEYS.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "العربي (AWP)"


@pytest.fixture
def long_page(canvas):
    return canvas("\n".join(f"{number} " + "زار رئيس الوزراء بغداد " * 20 for number in range(60)))


def _top_line(page):
    return page._place()


def test_marks_above_and_in_view_do_not_move_what_is_read(long_page, mark):
    long_page.verticalScrollBar().setValue(4000)
    long_page.grab()
    top = _top_line(long_page)
    long_page.update_marks([mark(f"above{number}", (10, 14)) for number in range(6)], [])
    assert _top_line(long_page).offset == top.offset
    assert _top_line(long_page).past == pytest.approx(top.past, abs=1)
    long_page.set_marks([])
    assert _top_line(long_page).offset == top.offset


def test_zoom_keeps_the_line_that_is_read(long_page, qtbot):
    long_page.verticalScrollBar().setValue(4000)
    long_page.grab()
    offset = _top_line(long_page).offset
    with qtbot.waitSignal(long_page.zoom_changed) as signal:
        long_page.zoom(4)
    assert signal.args == [24]
    top = _top_line(long_page)
    line = long_page._sheet.caret_line(long_page._sheet.line_of(offset))
    assert line.start == top.offset


def test_the_text_kept_in_place_keeps_caret_marks_and_line(long_page, mark):
    long_page.set_marks([mark("m", (4000, 4010))])
    long_page.set_caret(4005)
    top = _top_line(long_page).offset
    long_page.set_text(long_page.text, (), keep_place=True)
    assert (long_page.caret(), _top_line(long_page).offset) == (4005, top)
    assert long_page.marks_at(4005) == ["m"]
    long_page.set_text("نص آخر")
    assert (long_page.caret(), long_page.marks_at(1)) == (0, [])


def test_control_and_wheel_zoom(page, qtbot):
    event = QWheelEvent(
        QPointF(20, 20),
        QPointF(20, 20),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(page.zoom_changed) as signal:
        QApplication.sendEvent(page.viewport(), event)
    assert signal.args == [21]


def test_the_chosen_mark_is_brought_into_view(long_page, mark):
    long_page.set_marks([mark("far", (20_000, 20_010))])
    long_page.set_chosen("far", scroll=False)
    assert long_page.verticalScrollBar().value() == 0
    long_page.set_chosen("far")
    at = point_of(long_page, 20_000)
    assert long_page.viewport().rect().contains(at)


def test_a_caret_moved_by_keys_stays_in_view(long_page):
    for _ in range(40):
        press_key(long_page, KEYS.Key_Down)
    assert long_page.viewport().rect().contains(point_of(long_page, long_page.caret()))
    press_key(long_page, KEYS.Key_PageDown)
    assert long_page.viewport().rect().contains(point_of(long_page, long_page.caret()))


def test_scrolling_up_into_text_never_seen_does_not_jump(long_page):
    long_page._idle.stop()
    bar = long_page.verticalScrollBar()
    bar.setValue(bar.maximum())
    long_page.grab()
    for _ in range(12):
        before = _top_line(long_page)
        y = point_of(long_page, before.offset).y()
        bar.setValue(bar.value() - 60)
        long_page.grab()
        assert point_of(long_page, before.offset).y() - y == pytest.approx(60, abs=2)


def test_the_scroll_bar_becomes_exact_while_idle(long_page, qtbot):
    qtbot.waitUntil(lambda: not long_page._idle.isActive())
    sheet = long_page._sheet
    assert all(sheet.is_laid_out(part) for part in range(len(sheet.parts)))


def test_a_narrow_window_narrows_the_column_and_keeps_the_place(long_page):
    long_page.verticalScrollBar().setValue(3000)
    long_page.grab()
    offset = _top_line(long_page).offset
    long_page.resize(400, 500)
    assert long_page._sheet.setting.measure < 400
    line = long_page._sheet.caret_line(long_page._sheet.line_of(offset))
    assert line.start == _top_line(long_page).offset


def test_the_dark_theme_paints_the_dark_paper(page):
    page.set_theme(DARK)
    assert page.viewport().grab().toImage().pixelColor(3, 3).name().upper() == DARK.paper


def test_painting_does_not_use_up_references_of_none(page):
    # PySide6 6.12.0 loses one for each call on Python 3.11 and then dies.
    before = sys.getrefcount(None)
    for _ in range(30):
        page.viewport().repaint()
    assert sys.getrefcount(None) > before - 1000
