"""The mouse finds what was drawn: hit test and drawing are each other's inverse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from annotator.text.graphemes import boundaries
from annotator.ui import fonts
from annotator.ui.canvas.layout.hits import caret_at, character_at, label_under, marks_under
from annotator.ui.canvas.layout.sheet import Sheet

MIXED = (
    'في هذا السياق، نقلت ستكني لوكالة أنباء العالم العربي (AWP) تفاصيل "زيارة" رئيس 😀 الوزراء '
    "في December 19, 2024 إلى البيت الأبيض (50%) قَالَ لَا إِلَٰهَ، وللعراق لـ«أتون» و2,500 عسكري "
    "لإيران ولأمريكا 👨‍👩‍👧 من\u200fهنا نص\u200cها ٢٠٠٣/٢٠١٤ ثم عاد Reuters و AP معاً."
)


@pytest.fixture(params=[(fonts.PLEX, 300), (fonts.AMIRI, 300), (fonts.PLEX, 720)])
def mixed(request, sheet) -> Sheet:
    family, room = request.param
    return sheet(MIXED, family, room=room)


def _middle(sheet, part, number):
    block = sheet.block(part)
    return sheet.heights.top(part) + block.lines[number].baseline - 4


def test_every_half_of_every_grapheme_of_every_line_leads_to_its_edge(mixed):
    block = mixed.block(0)
    assert len(block.lines) >= 3
    for number, line in enumerate(block.lines):
        for cell in line.line.cells():
            inward = (cell.trailing - cell.leading) * 0.25
            for x, expected in (
                (cell.leading + inward, cell.start),
                (cell.trailing - inward, cell.end),
            ):
                found = caret_at(mixed, QPointF(x, _middle(mixed, 0, number)))
                assert found == block.paragraph.offsets.to_codepoint(expected)


def test_a_click_on_the_caret_leaves_it_where_it_is(mixed):
    for offset in boundaries(MIXED):
        part, number = mixed.line_of(offset)
        x = mixed.caret_x(offset)
        found = caret_at(mixed, QPointF(x, _middle(mixed, part, number)))
        assert mixed.caret_x(found) == pytest.approx(x, abs=0.6)


def test_every_seen_character_is_found_under_the_middle_of_its_box(mixed):
    block = mixed.block(0)
    for number, line in enumerate(block.lines):
        for cell in line.line.cells():
            point = QPointF((cell.left + cell.right) / 2, _middle(mixed, 0, number))
            expected = block.paragraph.offsets.to_codepoint(cell.start)
            assert character_at(mixed, point) == expected


def test_beside_a_line_the_caret_goes_to_its_ends(mixed):
    line = mixed.caret_line((0, 1))
    y = _middle(mixed, 0, 1)
    assert caret_at(mixed, QPointF(5000, y)) == line.start
    assert caret_at(mixed, QPointF(-5000, y)) == line.end


def test_lines_of_right_to_left_text_begin_at_the_right_margin(mixed):
    for line in mixed.block(0).lines:
        assert max(cell.right for cell in line.line.cells()) == pytest.approx(
            mixed.setting.measure, abs=0.05
        )


def test_lines_of_left_to_right_text_begin_at_the_left_margin(sheet):
    latin = sheet("A short line about العراق in English, with more words. " * 5)
    for line in latin.block(0).lines:
        assert min(cell.left for cell in line.line.cells()) == pytest.approx(0, abs=0.05)


def test_an_emoji_before_a_span_does_not_move_its_box(sheet, mark_words):
    text = "😀 زار بغداد اليوم"
    page = sheet(text)
    page.set_marks([mark_words(text, "بغداد")])
    (segment,) = page.block(0).lines[0].segments
    (stretch,) = segment.stretches
    point = QPointF(stretch.right - 1, _middle(page, 0, 0))
    assert character_at(page, point) == text.index("بغداد")
    assert character_at(page, QPointF(stretch.left + 1, point.y())) == text.index("اد") + 1


def test_the_inner_mark_is_found_before_the_outer_one(sheet, mark_words):
    text = "رئيس الوزراء العراقي يزور"
    page = sheet(text)
    outer, inner = mark_words(text, "رئيس الوزراء العراقي"), mark_words(text, "العراقي")
    page.set_marks([outer, inner])
    x = page.caret_x(text.index("العراقي")) - 5
    assert marks_under(page, QPointF(x, _middle(page, 0, 0))) == [inner.id, outer.id]
    assert [mark.id for mark in page.marks_at(2)] == [outer.id]


def test_over_a_label_only_its_mark_is_found(sheet, mark_words):
    text = "رئيس الوزراء العراقي يزور"
    page = sheet(text)
    outer, inner = mark_words(text, "رئيس الوزراء"), mark_words(text, "رئيس")
    page.set_marks([outer, inner])
    for label in page.block(0).lines[0].labels:
        assert marks_under(page, label.box.center()) == [label.mark.id]
        assert label_under(page, label.box.center()) is label
