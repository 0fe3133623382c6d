"""Stripes in the margin leave the text alone and stand beside the lines of their marks."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.margin import draw_stripes
from annotator.ui.canvas.layout.hits import marks_under, stripe_under
from annotator.ui.canvas.layout.typesetting import STRIPE_LANES
from annotator.ui.theme import LIGHT

TEXT = (
    "في هذا السياق، نقلت ستكني لوكالة أنباء العالم العربي تفاصيل زيارة رئيس الوزراء العراقي محمد "
    "شياع السوداني إلى البيت الأبيض في نيسان، وقال إن للعراق دورا مهما في استقرار المنطقة كلها."
)
STRIPES = Appearance(mode="stripes")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(sheet):
    return sheet(TEXT, mode="stripes")


def stripes(page, part=0):
    return {one.mark.id: one for one in page.block(part).stripes}


def test_stripes_take_no_room_from_the_lines(page, mark_words):
    before = [line.height for line in page.block(0).lines]
    page.set_marks([mark_words(TEXT, word, key=f"{n:02}") for n, word in enumerate(TEXT.split())])
    assert [line.height for line in page.block(0).lines] == before
    assert all(line.labels == [] for line in page.block(0).lines)


def test_a_stripe_stands_beside_the_lines_of_its_mark_and_outside_the_column(page, mark, sheet):
    lines = page.block(0).lines
    page.set_marks([mark("one", (0, 5)), mark("both", (8, len(TEXT) - 2))])
    one, both = stripes(page)["one"].line, stripes(page)["both"].line
    assert lines[0].top <= one.top() < one.bottom() <= lines[0].top + lines[0].height
    assert both.top() < lines[0].top + 4
    assert both.bottom() > lines[-1].top
    assert one.left() > page.setting.measure + 16
    assert one.right() < page.setting.measure + page.setting.margin
    latin = sheet("An English line about some places and people.", mode="stripes")
    latin.set_marks([mark("l", (0, 5))])
    assert stripes(latin)["l"].line.right() < -16


def test_marks_of_one_line_have_a_lane_each_in_reading_order(page, mark_words):
    words = TEXT.split()[:6]
    page.set_marks([mark_words(TEXT, word) for word in reversed(words)])
    found = [stripes(page)[word].line.left() for word in words]
    assert found == sorted(found)
    assert len(set(found)) == 6


def test_no_stripe_lies_over_another(page, mark):
    page.set_marks([mark(f"{n:02}", (n * 4, n * 4 + 3 + n % 5 * 20)) for n in range(30)])
    for one, other in combinations(page.block(0).stripes, 2):
        assert not one.line.intersects(other.line)


def test_what_finds_no_lane_is_told_by_a_chip_in_the_margin(page, mark):
    page.set_marks([mark(f"{n:02}", (0, 5)) for n in range(STRIPE_LANES + 4)])
    (folded,) = page.block(0).lines[0].folds
    assert len(folded.marks) == 4
    assert folded.box.left() > page.setting.measure
    assert folded.box.right() <= page.setting.measure + page.setting.margin + 1
    assert len(page.block(0).stripes) == STRIPE_LANES
    page.open_fold(folded.marks[2].id)
    assert [label.mark.id for label in page.card().labels] == [one.id for one in folded.marks]


def test_a_mark_in_pieces_has_one_stripe_in_pieces(sheet, mark):
    page = sheet(TEXT * 3, mode="stripes")
    last = page.caret_line((0, len(page.block(0).lines) - 1)).start
    page.set_marks([mark("split", (0, 4), (last + 2, last + 6))])
    (stripe,) = page.block(0).stripes
    assert len(stripe.pieces) == 2
    assert stripe.line.contains(stripe.pieces[0].united(stripe.pieces[1]))


def test_the_pointer_finds_a_stripe(page, mark_words):
    one = mark_words(TEXT, "ستكني")
    page.set_marks([one])
    center = stripes(page)[one.id].pieces[0].center()
    assert stripe_under(page, center) == one
    assert marks_under(page, center) == [one.id]
    assert marks_under(page, center + QPointF(60, 0)) == []


def test_forms_differ_without_colour(page, mark):
    forms = {}
    for style in ("mention", "trigger", "evidence", "quick"):
        for muted in (False, True):
            page.set_marks([mark("m", (0, 5), style=style, muted=muted)])
            (stroke,) = draw_stripes(page.block(0).stripes, LIGHT)
            rects = [(one.x(), one.y(), one.width(), one.height()) for one in stroke.rects]
            forms[style, muted] = tuple(rects)
    muted_evidence = forms.pop(("evidence", True))
    assert len(set(forms.values())) == len(forms)
    assert muted_evidence == forms["evidence", False]


def shown(canvas, marks):
    page = canvas(TEXT)
    page.set_appearance(STRIPES)
    page.set_marks(marks)
    page.set_caret(0)
    page.hasFocus = lambda: True  # or the caret changes whenever the focus arrives
    return page


def column(page):
    sheet, origin = page._sheet, page._origin()
    return QRectF(origin.x() - 10, 0, sheet.setting.measure + 14, 400).toRect()


def test_the_text_is_untouched_until_its_mark_is_hovered_or_chosen(canvas, mark_words):
    marks = [
        mark_words(TEXT, "ستكني"),
        mark_words(TEXT, "زيارة", style="trigger"),
        mark_words(TEXT, "تفاصيل", style="evidence"),
    ]
    page = shown(canvas, [])
    plain = page.viewport().grab(column(page)).toImage()
    page.set_marks(marks)
    assert page.viewport().grab(column(page)).toImage() == plain
    pictures = [plain]
    for change in (
        lambda: page.set_chosen("زيارة"),
        lambda: page.set_hovered("ستكني"),
        lambda: page.set_glow(["تفاصيل"]),
    ):
        change()
        pictures.append(page.viewport().grab(column(page)).toImage())
        assert pictures[-1] != pictures[-2]
    page.set_chosen(None)
    page.set_hovered(None)
    page.set_glow([])
    assert page.viewport().grab(column(page)).toImage() == plain


def test_stripes_carry_the_colours_of_their_types(canvas, mark_words):
    marks = [mark_words(TEXT, "ستكني"), mark_words(TEXT, "نقلت", color="#D55E00", style="trigger")]
    page = shown(canvas, marks)
    picture = page.viewport().grab().toImage()
    for stripe in page._sheet.block(0).stripes:
        at = (stripe.pieces[0].center() + page._origin()).toPoint()
        seen, meant = picture.pixelColor(at), stripe.mark.color
        assert seen.hue() == pytest.approx(QColor(meant).hue(), abs=8)


def test_a_click_on_a_stripe_chooses_its_mark(canvas, mark_words, qtbot):
    one = mark_words(TEXT, "ستكني")
    page = shown(canvas, [one])
    (stripe,) = page._sheet.block(0).stripes
    at = (stripe.pieces[0].center() + page._origin()).toPoint()
    QTest.mouseMove(page.viewport(), at)
    assert page._hovered == one.id
    assert page.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(page.mark_clicked) as told:
        QTest.mouseClick(page.viewport(), LEFT, NONE, at)
    assert told.args == [one.id]


def test_stripes_and_column_fit_into_the_view(canvas):
    for width in (420, 900, 1600):
        page = canvas(TEXT, size=(width, 500))
        page.set_appearance(STRIPES)
        setting, left = page._sheet.setting, page._origin().x()
        assert left >= 0
        assert left + setting.measure + setting.margin <= page.viewport().width() + 1
