"""Characters that cannot be seen are shown where they stand, and nothing else changes."""

from __future__ import annotations

import pytest

from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.signs import SignMaker
from annotator.ui.canvas.layout.signs import SIGNS, signs_of
from annotator.ui.theme import LIGHT

TEXT = "الأمن\u200f1706 نص\u200cها بـ\u0640ـاب \u2067AB\u2069 قال\u00a0(نعم)\tجدول"


def signs(page, part=0, *, ends=False):
    block = page.block(part)
    return [one for line in block.lines for one in signs_of(block, line, ends=ends)]


def drawn(page, kind):
    block = page.block(0)
    maker = SignMaker(LIGHT, block.face)
    for line in block.lines:
        maker.add(line, [one for one in signs_of(block, line, ends=False) if one.kind == kind])
    return [
        (
            stroke.pen.style(),
            [(round(one.x1(), 1), round(one.y1(), 1), round(one.x2(), 1)) for one in stroke.lines],
            [(round(one.x(), 1), round(one.y(), 1)) for one in stroke.rects],
            len(stroke.paths),
        )
        for stroke in maker.strokes()
        if stroke.lines or stroke.rects or stroke.paths
    ]


def test_each_hidden_character_has_its_sign_in_logical_order(sheet):
    kinds = [one.kind for one in signs(sheet(TEXT))]
    assert kinds == ["rlm", "zwnj", "tatweel", "tatweel", "tatweel", "opens rtl", "closes", "nbsp",
                     "tab"]  # fmt: skip


def test_signs_stand_where_their_characters_do(sheet):
    page = sheet(TEXT)
    found = {one.kind: one for one in signs(page)}
    assert found["rlm"].left == pytest.approx(page.caret_x(TEXT.index("\u200f")))
    inside = page.caret_x(TEXT.index("نص") + 1), page.caret_x(TEXT.index("ها"))
    assert min(inside) - 0.1 <= found["zwnj"].left <= max(inside) + 0.1
    space = TEXT.index("\u00a0")
    edges = sorted((page.caret_x(space), page.caret_x(space + 1)))
    assert [found["nbsp"].left, found["nbsp"].right] == pytest.approx(edges)


def test_what_sets_a_direction_stands_around_its_words(sheet):
    text = "قال \u2068Reuters\u2069 هنا"
    page = sheet(text)
    opens, closes = signs(page)
    (stretch,) = page.block(0).lines[0].line.boxes(5, 12)
    assert opens.left == pytest.approx(stretch.right, abs=0.1)
    assert closes.left == pytest.approx(stretch.left, abs=0.1)


def test_signs_at_one_place_stand_side_by_side(sheet):
    found = signs(sheet("قال\u200f\u200f\u200f نعم"))
    assert len({round(one.left) for one in found}) == 3


@pytest.mark.parametrize("text", ["زار بغداد", "A short line", "قال Reuters", ""])
def test_the_end_of_a_line_is_shown_beyond_its_last_letter(sheet, text):
    page = sheet(text)
    (end,) = signs(page, ends=True)
    cells = page.block(0).lines[0].line.cells()
    assert end.kind == "end"
    for cell in cells:
        assert end.left <= cell.left + 0.01 if page.rtl else end.left >= cell.right - 0.01


def test_every_sign_looks_different_from_every_other(sheet):
    looks = {}
    for letter, kind in SIGNS.items():
        if kind not in looks:
            looks[kind] = str(drawn(sheet(f"بغداد{letter}بغداد"), kind))
            assert looks[kind] != "[]", kind
    assert len(set(looks.values())) == len(looks)


def _letters(page):
    return [
        (glyph, round(place.x(), 2), round(place.y(), 2), line.baseline)
        for line in page.block(0).lines
        for run in line.line.text_line.glyphRuns()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]


def test_signs_move_no_letter(sheet):
    assert _letters(sheet(TEXT, invisibles=True)) == _letters(sheet(TEXT))


def test_signs_are_drawn_over_the_text_and_only_on_demand(canvas):
    page = canvas(TEXT + "\nآخر")
    page.hasFocus = lambda: True
    page.set_caret(0)
    plain = page.viewport().grab().toImage()
    page.set_appearance(Appearance(invisibles=True))
    with_signs = page.viewport().grab().toImage()
    assert with_signs != plain
    clean = canvas("زار رئيس الوزراء بغداد")
    clean.hasFocus = lambda: True
    without = clean.viewport().grab().toImage()
    clean.set_appearance(Appearance(invisibles=True))
    assert clean.viewport().grab().toImage() == without
    page.set_appearance(Appearance())
    assert page.viewport().grab().toImage() == plain


def test_signs_are_shown_in_text_beside_emoji(sheet):
    text = "😀 زار\u200f بغداد 😀\u00a0غد"
    page = sheet(text)
    rlm, space = signs(page)
    assert rlm.left == pytest.approx(page.caret_x(text.index("\u200f")))
    assert (rlm.kind, space.kind) == ("rlm", "nbsp")
