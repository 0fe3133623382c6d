"""Bugs that other tools had with right-to-left text, and that the canvas must not have."""

from __future__ import annotations

from itertools import combinations

import pytest

from annotator.model.spans import Span
from annotator.text.trimming import trim
from annotator.ui import fonts
from annotator.ui.canvas.layout import sheet as sheets
from tests.ui.canvas.exactness import boxes_of, letters_under, shapes_of

families = pytest.mark.parametrize("family", fonts.SHIPPED)


def mark_every_part(page, mark, text, word):
    """Mark every stretch within a word and say which of them lie on other letters."""
    start = text.index(word)
    for first, last in combinations(range(start, start + len(word) + 1), 2):
        page.set_marks([mark("m", (first, last))])
        found = letters_under(page, "m")
        if found != text[first:last]:
            yield text[first:last], found


@families
@pytest.mark.parametrize("quoted", ['"أتون التوترات"', "«نعم»", "“لا”", "(كلا)", '"AWP"'])
def test_a_quotation_mark_at_an_edge_is_marked_with_its_word(sheet, mark, family, quoted):
    text = f"قال {quoted} ثم ذهب"
    page = sheet(text, family)
    assert list(mark_every_part(page, mark, text, quoted)) == []


@families
@pytest.mark.parametrize("room", [None, 130])
def test_a_span_from_arabic_into_latin_and_back_lies_on_its_letters(sheet, mark, family, room):
    text = "أنباء العالم العربي (AWP) تفاصيل"
    page = sheet(text, family, room=room)
    for part in ("العربي (AWP)", "(AWP) تفاصيل", "(AWP)"):
        wrong = [
            pair
            for pair in mark_every_part(page, mark, text, part)
            # White space at the end of a wrapped line hangs over the margin and is not drawn.
            if pair[0].replace(" ", "") != pair[1].replace(" ", "")
        ]
        assert wrong == []


@families
def test_numbers_and_ranges_are_marked_digit_by_digit(sheet, mark, family):
    text = "في 20 من عام 2002، وبين 2003-2004 و٢٠٠٥ نحو 18% منهم"
    page = sheet(text, family)
    for digits in ("20 من", "2002،", "2003-2004", "و٢٠٠٥", "18%"):
        assert list(mark_every_part(page, mark, text, digits)) == []


@families
def test_a_span_beside_characters_without_width_has_a_box_of_its_letters(sheet, mark, family):
    text = "من\u200f 1706 \u200fنص\u200cها \u2067AB\u2069\u200b \ufeffج\u061c."
    page = sheet(text, family)
    for at, letter in enumerate(text):
        page.set_marks([mark("m", (at, at + 1))])
        if letter.isalnum():
            (box,) = boxes_of(page, "m")
            assert box.right - box.left > 1
            assert letters_under(page, "m").strip("\u200c\u200d") == letter


@families
def test_one_letter_that_is_marked_stays_joined_to_its_neighbours(sheet, mark, family):
    text = "وسيكتبونها ثم وللعراق، وقال: كلا."
    page = sheet(text, family)
    before = shapes_of(page)
    for at in range(len(text)):
        page.set_marks([mark("m", (at, at + 1))])
        assert shapes_of(page) == before


@families
def test_a_tatweel_between_a_clitic_and_a_quotation_keeps_edges_exact(sheet, mark, family):
    text = 'الانجرار لـ"أتون التوترات" وبـالعراق'
    page = sheet(text, family)
    for words in ("أتون", '"أتون التوترات"', "العراق", "ل"):
        start = text.rindex(words)
        page.set_marks([mark("m", (start, start + len(words)))])
        assert letters_under(page, "m") == words
    quoted = text.index('ـ"أتون')
    assert text[slice(*trim(text, quoted, quoted + 6))] == '"أتون'


@families
def test_nested_stacked_and_crossing_marks_each_lie_on_their_own_letters(sheet, mark, family):
    text = "قال رئيس الوزراء العراقي محمد شياع السوداني أمس في بغداد"
    page = sheet(text, family, room=260)
    spans = [(4, 24), (4, 16), (9, 16), (9, 39), (17, 30), (9, 16), (0, len(text))]
    page.set_marks(mark(str(number), span) for number, span in enumerate(spans))
    for number, (start, end) in enumerate(spans):
        inside = letters_under(page, str(number))
        assert inside.replace(" ", "") == text[start:end].replace(" ", "")


def test_moving_one_edge_moves_one_mark(sheet, mark):
    text = "قال رئيس الوزراء العراقي محمد شياع السوداني أمس"
    page = sheet(text)
    page.set_marks([mark("moved", (4, 8)), mark("equal", (4, 8)), mark("outer", (4, 16))])
    before = {key: boxes_of(page, key) for key in ("equal", "outer")}
    page.update_marks([mark("moved", (4, 16))], [])
    assert letters_under(page, "moved") == "رئيس الوزراء"
    assert {key: boxes_of(page, key) for key in before} == before


@families
def test_a_long_span_is_wrapped_like_the_text_and_stays_in_the_column(sheet, mark, family):
    text = "نقلت ستكني لوكالة أنباء العالم العربي (AWP) تفاصيل زيارة في December 19, 2024 أمس " * 6
    page, plain = sheet(text, family, room=300), sheet(text, family, room=300)
    page.set_marks([mark("m", (0, len(text)))])
    assert shapes_of(page) == shapes_of(plain)
    lines = page.block(0).lines
    assert all(len(line.segments) == 1 for line in lines)
    assert len(lines) > 10
    assert all(left >= -0.1 and right <= 300.1 for left, right in boxes_of(page, "m"))


@families
@pytest.mark.parametrize("before", ["😀 ", "👨\u200d👩\u200d👧👍🏽 ", "\r\n", "\U00010900 \r\n😀"])
def test_emoji_and_line_ends_before_a_span_do_not_shift_it(sheet, mark, family, before):
    text = f"{before}زار رئيس الوزراء بغداد"
    page = sheet(text, family, room=160)
    for word in ("زار", "رئيس", "الوزراء", "بغداد"):
        start = text.index(word)
        page.set_marks([mark("m", (start, start + len(word)))])
        assert letters_under(page, "m") == word
        assert page.text[start : start + len(word)] == word


def test_a_new_mark_in_a_long_text_lays_out_no_other_paragraph(sheet, mark, monkeypatch):
    text = "\n".join(["زار رئيس الوزراء بغداد أمس " * 8] * 300)
    page = sheet(text)
    page.set_marks(mark(str(at), (at, at + 8)) for at in range(0, len(text) - 8, 120))
    page.block(0)
    decorated = []
    plain = sheets.Block.decorate
    monkeypatch.setattr(
        sheets.Block, "decorate", lambda self, *a: (decorated.append(self.start), plain(self, *a))
    )
    page.update_marks([mark("new", (3, 8))], [])
    page.update_marks([mark("far", (len(text) // 2, len(text) // 2 + 5))], [])
    assert decorated == [0]


def test_a_text_of_any_length_keeps_only_some_paragraphs_laid_out(sheet, mark):
    text = "\n".join(["زار رئيس الوزراء بغداد أمس " * 40] * 300)
    page = sheet(text)
    for part in range(len(page.parts)):
        page.measure(part)
    kept = [part for part in range(len(page.parts)) if page.is_laid_out(part)]
    assert all(page.is_measured(part) for part in range(len(page.parts)))
    assert len(kept) < 150
    # What was let go is the same when it is seen again.
    last = len(page.parts) - 1
    total = page.heights.total
    assert len(page.block(last).lines) == len(page.block(0).lines)
    assert page.heights.total == total
    page.set_marks([mark("m", (len(text) - 9, len(text) - 1))])
    assert letters_under(page, "m") == text[-9:-1]
    assert page.marks_at(len(text) - 5)[0].spans == (Span(len(text) - 9, len(text) - 1),)


def test_a_mark_out_of_sight_is_measured_again_when_it_is_needed(sheet, mark):
    text = "\n".join(["زار رئيس الوزراء بغداد أمس " * 40] * 300)
    page = sheet(text)
    for part in range(len(page.parts)):
        page.measure(part)
    part = next(part for part in range(len(page.parts)) if not page.is_laid_out(part))
    start, before = page.parts[part].start, page.heights[part]
    page.update_marks([mark(str(n), (start, start + 3), label="منصب") for n in range(4)], [])
    assert not page.is_measured(part)
    page.measure(part)
    assert page.heights[part] == before + 3 * page.setting.lane
