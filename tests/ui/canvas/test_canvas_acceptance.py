"""What a tool for marking text from right to left must do, point by point."""

from __future__ import annotations

import unicodedata

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QTextLayout
from PySide6.QtTest import QTest

from annotator.model.spans import Span
from annotator.text.graphemes import boundaries
from annotator.text.trimming import trim
from annotator.ui import fonts
from annotator.ui.canvas.drawing.boxes import BoxMaker
from annotator.ui.canvas.layout.hits import character_at
from annotator.ui.canvas.links.drawing import arrow_head
from annotator.ui.canvas.links.index import LinkIndex
from annotator.ui.canvas.links.link import Link
from annotator.ui.canvas.links.weaving import Weaver
from annotator.ui.canvas.selection import Selection
from annotator.ui.theme import LIGHT
from tests.ui.canvas.exactness import boxes_of, labels_of, letters_under, shapes_of

SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = Qt.Key
families = pytest.mark.parametrize("family", fonts.SHIPPED)


def strokes_of(page, part=0):
    block = page.block(part)
    return BoxMaker(LIGHT, block.face).under(block.lines)


# 1 Base direction


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("Reuters - قال رئيس الوزراء العراقي إن المحادثات مستمرة", True),
        ("- December 19, 2024\nقال رئيس الوزراء العراقي إن المحادثات مستمرة", True),
        ("2024 ؟", True),
        ("العراق said the minister of foreign affairs in a statement", False),
    ],
)
def test_the_direction_is_that_of_most_letters_and_the_same_in_every_line(sheet, text, rtl):
    page = sheet(text)
    assert page.rtl is rtl
    lines = [line.line for part in range(len(page.parts)) for line in page.block(part).lines]
    assert {line.rtl for line in lines} == {rtl}
    # A line that holds nothing but the other direction begins at the same margin.
    for line in lines:
        cells = line.cells()
        edge = max(cell.right for cell in cells) if rtl else min(cell.left for cell in cells)
        assert edge == pytest.approx(page.setting.measure if rtl else 0, abs=0.1)


def test_no_mark_is_put_into_the_text_to_set_its_direction(sheet, article):
    page = sheet(article)
    shown = "\n".join(page.block(part).paragraph.text for part in range(len(page.parts)))
    assert shown == article
    assert page.block(1).lines[0].line.layout.text() == article.split("\n")[1]


# 2 One shaped layout for each paragraph


@families
def test_no_mark_anywhere_changes_a_glyph_or_its_place(sheet, mark, article, family):
    page = sheet(article, family, room=420)
    before = shapes_of(page)
    spans = [(at, min(at + 3, len(article))) for at in range(0, len(article), 2)]
    page.set_marks(mark(f"{at}", (at, end)) for at, end in spans if at < end)
    assert shapes_of(page) == before
    page.update_marks([mark("whole", (0, len(article)))], [f"{at}" for at, _ in spans])
    assert shapes_of(page) == before


def test_two_layouts_would_take_the_letters_apart(sheet):
    word = "وللعراق"
    page = sheet(word)
    line = page.block(0).lines[0].line

    def glyphs(text):
        layout = QTextLayout(text, page.block(0).face.font)
        layout.beginLayout()
        made = layout.createLine()
        layout.endLayout()
        return sorted(index for run in made.glyphRuns() for index in run.glyphIndexes())

    together = sorted(index for run in line.text_line.glyphRuns() for index in run.glyphIndexes())
    assert together == glyphs(word)
    assert together != sorted(glyphs(word[:3]) + glyphs(word[3:]))


# 3 A span is a list of boxes


@families
def test_a_span_has_a_box_for_each_direction_and_those_that_touch_are_one(sheet, mark, family):
    text = "زار البيت الأبيض - December 19, 2024 وحوالي"
    page = sheet(text, family)
    start = text.index("الأبيض")
    page.set_marks([
        mark("mixed", (start, text.index(" 19"))),
        mark("whole", (start, text.index(" وحوالي"))),
        mark("arabic", (0, start)),
    ])  # fmt: skip
    assert [len(boxes_of(page, key)) for key in ("mixed", "whole", "arabic")] == [2, 1, 1]


def test_boxes_of_one_span_are_joined_and_fragments_by_dashes(sheet, mark):
    text = "زار البيت الأبيض - December 19, 2024 وحوالي"
    start = text.index("الأبيض")
    page = sheet(text)
    joined = {}
    for key, spans in {
        "mixed": [(start, text.index(" 19"))],
        "fragments": [(0, 3), (start, start + 6)],
        "plain": [(0, 3)],
    }.items():
        page.set_marks([mark(key, *spans)])
        joined[key] = [stroke.pen.style() for stroke in strokes_of(page) if stroke.lines]
    assert joined == {
        "mixed": [Qt.PenStyle.SolidLine],
        "fragments": [Qt.PenStyle.CustomDashLine],
        "plain": [],
    }


# 4 Labels


@families
def test_each_span_has_one_label_above_its_logical_start(sheet, mark_words, mark, family):
    text = "نقلت ستكني عن London Times وزار البيت الأبيض - December 19, 2024 وحوالي"
    page = sheet(text, family, room=420)
    page.set_marks([
        mark_words(text, "ستكني"), mark_words(text, "London Times"),
        mark("mixed", (text.index("الأبيض"), text.index(" 19"))),
    ])  # fmt: skip
    labels = labels_of(page)
    assert {key: len(boxes) for key, boxes in labels.items()} == dict.fromkeys(page.marks, 1)
    for key, edge in (("ستكني", "right"), ("London Times", "left"), ("mixed", "right")):
        start = page.caret_x(page.marks[key].spans[0].start)
        assert getattr(labels[key][0], edge)() == pytest.approx(start, abs=0.6)


def test_of_nested_spans_the_inner_one_has_its_label_nearest_to_the_text(sheet, mark):
    page = sheet("قال رئيس الوزراء العراقي أمس")
    page.set_marks(mark(str(end), (4, end), label="منصب رسمي") for end in (8, 6, 7))
    boxes = [labels_of(page)[key][0] for key in ("6", "7", "8")]
    assert boxes[0].top() >= boxes[1].bottom()
    assert boxes[1].top() >= boxes[2].bottom()


def test_labels_in_either_script_stand_outside_the_flow_of_the_text(sheet, mark_words, article):
    page = sheet(article)
    before = shapes_of(page)
    page.set_marks([
        mark_words(article, "ستكني", label="Person (PER)"),
        mark_words(article, "AWP", label="منظمة"),
    ])  # fmt: skip
    assert shapes_of(page) == before
    assert [page.block(part).paragraph.text for part in range(4)] == article.split("\n")


# 5 Links


def weave(page, view, *links):
    return Weaver(page, view, None).weave(LinkIndex(links, page.marks), "all")


def test_links_point_at_their_target_whichever_side_it_lies_on(sheet, mark_words, article):
    words = ("ستكني", "محمد شياع", "AWP")
    page = sheet(article, room=500)
    page.set_marks(mark_words(article, word) for word in words)
    for part in range(len(page.parts)):
        page.block(part)
    pairs = [(one, other) for one in words for other in words if one != other]
    links = [Link(f"{one}>{other}", one, other, "دور", "#D55E00") for one, other in pairs]
    web = weave(page, QRectF(-100, -32, 700, 2000), *links)
    assert len(web.strands) == len(pairs)
    for strand in web.strands:
        tip = arrow_head(strand.points).first()
        target = page.marks[strand.link.target].spans[0]
        part, number = page.line_of(target.start)
        block = page.block(part)
        box = block.boxes(block.lines[number], target)[0]
        assert box.left - 12 <= tip.x() <= box.right + 12
        top = page.heights.top(part) + block.lines[number].top
        assert top - 4 <= tip.y() <= top + block.lines[number].height + 12


def test_a_link_out_of_view_ends_in_a_sign_that_leads_to_its_far_end(sheet, mark_words, article):
    page = sheet(article, room=500)
    page.set_marks(mark_words(article, word) for word in ("ستكني", "واشنطن"))
    for part in range(len(page.parts)):
        page.block(part)
    link = Link("l", "ستكني", "واشنطن", "دور", "#D55E00")
    web = weave(page, QRectF(-100, -32, 700, 240), link)
    (sign,) = web.signs
    hit = web.hit(sign.box.center(), in_words=False)
    assert hit is not None
    assert (hit.link, hit.far) == ("l", "واشنطن")


# 6 Clitics and ligatures


@families
def test_a_cut_inside_a_word_or_a_ligature_marks_exactly_its_letters(sheet, mark, family):
    text = "زار وفد لإيران وللعراق بلا موعد"
    page = sheet(text, family)
    cuts = {"إيران": "لإيران", "لعراق": "وللعراق", "ا": "بلا", "ل": "لإيران"}
    for letters, word in cuts.items():
        start = text.index(word) + word.rindex(letters)
        page.set_marks([mark("m", (start, start + len(letters)))])
        assert letters_under(page, "m") == letters
        (box,) = boxes_of(page, "m")
        assert box.right - box.left > 1.5


# 7 Caret and selection


def test_the_caret_moves_in_the_order_in_which_one_reads(canvas):
    page = canvas("العربي (AWP) في 2003 نعم")
    seen = [page.caret()]
    while seen[-1] < len(page.text):
        QTest.keyClick(page, KEYS.Key_Left)
        seen.append(page.caret())
    assert seen == boundaries(page.text)


def test_a_selection_over_both_directions_is_one_stretch_and_each_edge_moves(canvas):
    page = canvas("العربي (AWP) في 2003 نعم")
    page.set_caret(3)
    for _ in range(6):
        QTest.keyClick(page, KEYS.Key_Left, SHIFT)
    assert page.text_selection() == Span(3, 9)
    QTest.keyClick(page, KEYS.Key_Right, SHIFT)
    assert page.text_selection() == Span(3, 8)
    assert page.selection == Selection(3, 8)


# 8 Diacritics


def test_no_edge_comes_between_a_letter_and_its_marks(canvas):
    text = "قَالَ: لَا إِلَٰهَ ثُمَّ سَكَت"
    page = canvas(text)
    marks = [at for at, one in enumerate(text) if unicodedata.combining(one)]
    for at in marks:
        page.select_text(Span(0, at))
        assert page.text_selection().end == page.selection.focus != at
        page.set_caret(at)
        assert page.caret() != at
    block = page._sheet.block(0)
    edges = {edge for cell in block.lines[0].line.cells() for edge in (cell.start, cell.end)}
    assert not edges & set(marks)


# 9 Invisible characters

CONTROLS = "\u200f\u200e\u061c\u200b\u2067\u2069\ufeff"


@pytest.mark.parametrize("control", CONTROLS)
def test_invisible_characters_move_no_box_and_are_trimmed_from_edges(sheet, mark, control):
    text = f"زار {control}بغداد{control} أمس"
    page, plain = sheet(text), sheet("زار بغداد أمس")
    start = text.index("بغداد")
    page.set_marks([mark("m", (start - 1, start + 6))])
    plain.set_marks([mark("m", (4, 9))])
    assert boxes_of(page, "m") == [pytest.approx(box, abs=0.1) for box in boxes_of(plain, "m")]
    assert text[slice(*trim(text, start - 1, start + 6))] == "بغداد"
    assert page.text == text


def test_a_byte_order_mark_before_a_paragraph_moves_nothing_in_it(sheet, mark):
    text = "العنوان\n\ufeffزار رئيس الوزراء بغداد أمس"
    page = sheet(text, room=260)
    for word in ("زار", "رئيس", "الوزراء", "بغداد", "أمس"):
        start = text.index(word)
        page.set_marks([mark("m", (start, start + len(word)))])
        assert letters_under(page, "m") == word


# 10 Digits


@families
@pytest.mark.parametrize("digits", ["19/12/2024", "2003-2024", "50%", "2,500", "٢٠١٤/٢٠٠٣", "٪٥٠"])
def test_each_part_of_a_number_is_marked_by_itself(sheet, mark, family, digits):
    text = f"نحو {digits} في العام"
    page = sheet(text, family)
    for first in range(4, 4 + len(digits)):
        for last in range(first + 1, 4 + len(digits) + 1):
            page.set_marks([mark("m", (first, last))])
            assert letters_under(page, "m") == text[first:last]


@families
def test_a_digit_written_onto_a_conjunction_is_marked_without_it(sheet, mark, family):
    page = sheet("سنة و1 شهر", family)
    page.set_marks([mark("digit", (5, 6)), mark("and", (4, 5))])
    assert (letters_under(page, "digit"), letters_under(page, "and")) == ("1", "و")
    (digit,), (letter,) = boxes_of(page, "digit"), boxes_of(page, "and")
    assert digit.right <= letter.left + 0.1


# 11 Mirrored pairs


def side_that_is_open(page, character):
    """Tell to which side the bracket that is drawn is open, by its ink at half its height."""
    at = page.text.index(character)
    (run,) = page.block(0).lines[0].line.text_line.glyphRuns(at, 1)
    path = run.rawFont().pathForGlyph(run.glyphIndexes()[0])
    box = path.boundingRect()
    at_left = path.contains(QPointF(box.left() + 0.3, box.center().y()))
    assert at_left != path.contains(QPointF(box.right() - 0.3, box.center().y()))
    return "right" if at_left else "left"


@families
def test_brackets_are_mirrored_when_drawn_and_stored_as_written(sheet, family):
    arabic, latin = sheet("قال (نعم) «لا» [كلا] ثم", family), sheet("say (yes) [no] then", family)

    for page, opens_to in ((arabic, "left"), (latin, "right")):
        for opening, closing in ("()", "[]"):
            assert side_that_is_open(page, opening) == opens_to
            assert side_that_is_open(page, closing) != opens_to
    assert arabic.block(0).paragraph.text == "قال (نعم) «لا» [كلا] ثم"


def test_a_span_with_only_the_opening_bracket_is_marked_as_it_is(sheet, mark):
    text = "قال (نعم) «لا» [كلا] ثم"
    page = sheet(text)
    for opened in ("(نعم", "«لا", "[كلا"):
        start = text.index(opened)
        page.set_marks([mark("m", (start, start + len(opened)))])
        assert letters_under(page, "m") == opened


# 12 Isolation: lists and tables are held by their own tests; on the canvas captions stand alone


def test_words_that_a_link_carries_are_isolated_from_each_other(sheet, mark_words, article):
    page = sheet(article, room=500)
    page.set_marks(mark_words(article, word) for word in ("ستكني", "واشنطن"))
    for part in range(len(page.parts)):
        page.block(part)
    web = weave(page, QRectF(-100, -32, 700, 240), Link("l", "ستكني", "واشنطن", "(AWP)", "#000000"))
    (sign,) = web.signs
    for words in (sign.caption, sign.words):
        assert words[0] in "\u2066\u2067\u2068"
        assert words[-1] == "\u2069"


# 13 Clipboard


def test_what_is_copied_is_in_logical_order_with_no_presentation_forms(canvas, article):
    page = canvas(article)
    for words in ("العربي (AWP) تفاصيل", "December 19, 2024. وقال", 'إلى "أتون'):
        start = article.index(words)
        page.select_text(Span(start, start + len(words)))
        page.copy()
        copied = QGuiApplication.clipboard().text()
        assert copied == words
        assert not any("\ufb50" <= one <= "\ufdff" or "\ufe70" <= one <= "\ufefc" for one in copied)


def test_the_character_under_a_point_is_told_by_its_place_in_the_stored_text(sheet):
    text = "😀 العربي (AWP) في 2003"
    page = sheet(text)
    line = page.block(0).lines[0]
    for word in ("العربي", "AWP", "2003"):
        start = text.index(word)
        box = page.block(0).boxes(line, Span(start, start + 1))[0]
        point = QPointF((box.left + box.right) / 2, line.baseline - 5)
        assert character_at(page, point) == start
