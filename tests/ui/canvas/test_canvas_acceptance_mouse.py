"""Marking by mouse on wrapped lines of mixed direction, with real events."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.text.graphemes import boundaries, snap_out
from annotator.text.trimming import trim

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MIXED = (
    'في هذا السياق، نقلت "ستكني" لوكالة أنباء العالم العربي (AWP) تفاصيل زيارة رئيس 😀 الوزراء '
    "في December 19, 2024 إلى البيت الأبيض (50%). قَالَ لَا إِلَٰهَ، وللعراق لـ«أتون» و2,500 عسكري "
    "لإيران ولأمريكا \u200fهنا نص\u200cها ٢٠٠٣/٢٠١٤ ثم عاد Reuters و AP معاً. انتهى الخبر هنا الآن."
)


@pytest.fixture(params=[360, 900])
def page(request, canvas):
    """Give a canvas with the mixed text wrapped into many lines, or into few."""
    return canvas(MIXED, size=(request.param, 700))


def spot(canvas, offset, *, after=False):
    """Give a point on the letter at a place, or on the one before it, a little beside the edge."""
    sheet = canvas._sheet
    part, number = sheet.line_of(offset - 1 if after else offset)
    block = sheet.block(part)
    line, local = block.lines[number], block.paragraph.offsets.to_utf16(offset - block.start)
    cells = line.line.cells()
    cell = next(one for one in cells if (one.end == local if after else one.start == local))
    edge, inward = (cell.trailing, cell.leading) if after else (cell.leading, cell.trailing)
    x = edge + (inward - edge) * 0.2
    y = sheet.heights.top(part) + line.baseline - 5
    return (canvas._origin() + QPointF(x, y)).toPoint()


def drag(canvas, start, end):
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    for step in range(1, 5):
        QTest.mouseMove(view, start + (end - start) * step / 4)
    QTest.mouseRelease(view, LEFT, NONE, end)


def said(canvas):
    span = canvas.text_selection()
    return None if span is None else canvas.text[slice(*span)]


def apart():
    QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 30)


STRETCHES = (
    "العالم العربي (AWP) تفاصيل",
    "(AWP)",
    "AWP",
    "December 19, 2024 إلى",
    "19, 2024",
    '"ستكني"',
    "الأبيض (50%)",
    "و2,500",
    "«أتون» و2",
    "٢٠٠٣/٢٠١٤ ثم عاد Reuters",
    "رئيس 😀 الوزراء",
    "قَالَ لَا",
    "السياق، نقلت \"ستكني\" لوكالة أنباء العالم العربي (AWP) تفاصيل زيارة رئيس 😀 الوزراء في D",
)  # fmt: skip


@pytest.mark.parametrize("words", STRETCHES)
def test_a_drag_in_either_sense_selects_exactly_what_it_passes(page, words):
    start = MIXED.index(words)
    first, last = spot(page, start), spot(page, start + len(words), after=True)
    drag(page, first, last)
    assert said(page) == words
    assert page.caret() == start + len(words)
    drag(page, last, first)
    assert said(page) == words
    assert page.caret() == start


def test_a_drag_over_ends_of_lines_takes_all_between(page):
    sheet = page._sheet
    lines = [sheet.caret_line((0, number)) for number in range(len(sheet.block(0).lines))]
    for one, other in pairwise(lines):
        start, end = trim(MIXED, *snap_out(MIXED, one.end - 4, other.start + 4))
        drag(page, spot(page, start), spot(page, end, after=True))
        assert page.text_selection() == (start, end)


def test_whatever_is_dragged_over_has_whole_letters_and_seen_edges(page):
    stops = set(boundaries(MIXED))
    width, height = page.viewport().width(), int(page._sheet.heights.total)
    for number in range(60):
        ends = [
            QPoint(number * 37 % width, 20 + number * 53 % height),
            QPoint(number * 71 % width, 20 + number * 29 % height),
        ]
        drag(page, *ends)
        span = page.text_selection()
        if span is not None and MIXED[slice(*span)].strip():
            assert span.start in stops
            assert trim(MIXED, *snap_out(MIXED, *span)) == tuple(span)


def test_a_drag_leaves_out_spaces_tatweel_and_unseen_characters_at_its_edges(canvas):
    text = "زار \u200fبغداد\u200f \u200bنص\u200c ثم بـالعراق أمس"
    page = canvas(text)
    for first, last, words in (
        (3, 12, "بغداد"),
        (text.index(" \u200b"), text.index(" ثم"), "نص"),
        (text.index("ـا"), text.index(" أمس") + 1, "العراق"),
    ):
        drag(page, spot(page, first), spot(page, last, after=True))
        assert said(page) == words


def test_a_shift_click_extends_over_lines_and_back_beyond_the_anchor(page):
    view, anchor = page.viewport(), MIXED.index("تفاصيل")
    QTest.mouseClick(view, LEFT, NONE, spot(page, anchor))
    apart()
    end = MIXED.index(" إلى البيت")
    QTest.mouseClick(view, LEFT, SHIFT, spot(page, end, after=True))
    assert said(page) == MIXED[anchor:end]
    apart()
    start = MIXED.index("لوكالة")
    QTest.mouseClick(view, LEFT, SHIFT, spot(page, start))
    assert said(page) == MIXED[start:anchor].strip()


@pytest.mark.parametrize("word", ["AWP", "2024", "السياق", "2,500", "لا"])
def test_a_double_click_takes_a_word_of_either_direction(canvas, word):
    text = f"قال {word} ثم ذهب"
    page = canvas(text)
    view, pos = page.viewport(), spot(page, 4)
    QTest.mouseClick(view, LEFT, NONE, pos)
    QTest.mouseDClick(view, LEFT, NONE, pos)
    start, end = page.text_selection()
    assert 4 <= start < end <= 4 + len(word)
    assert text[4 : 4 + len(word)].endswith(said(page))


def test_a_triple_click_takes_the_sentence_over_its_lines(page):
    view, pos = page.viewport(), spot(page, MIXED.index("تفاصيل"))
    QTest.mouseClick(view, LEFT, NONE, pos)
    QTest.mouseDClick(view, LEFT, NONE, pos)
    QTest.mouseClick(view, LEFT, NONE, pos)
    assert said(page) == MIXED[: MIXED.index(" قَالَ")]


def test_a_drag_beyond_the_lower_and_the_upper_edge_scrolls_and_goes_on_selecting(canvas):
    page = canvas("\n".join(f"{number} {MIXED}" for number in range(30)), size=(600, 300))
    view, bar = page.viewport(), page.verticalScrollBar()
    start = page.text.index("السياق")
    QTest.mousePress(view, LEFT, NONE, spot(page, start))
    QTest.mouseMove(view, QPoint(300, view.height() + 50))
    QTest.qWait(400)
    scrolled, reached = bar.value(), page.text_selection().end
    assert scrolled > 100
    assert page._sheet.line_of(reached)[0] > 0
    QTest.mouseMove(view, QPoint(300, -60))
    QTest.qWait(400)
    assert bar.value() < scrolled
    assert page.text_selection().end < reached
    QTest.mouseRelease(view, LEFT, NONE, QPoint(300, -60))
    rested = bar.value()
    QTest.qWait(150)
    assert bar.value() == rested
    assert page.selection.anchor in (start, page.text_selection().end)
