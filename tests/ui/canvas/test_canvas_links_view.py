"""Links on the canvas under real mouse events, and what is seen of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.canvas.links.link import Link
from annotator.ui.theme import LIGHT

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NEAR, FAR = "ستكني", "محمد شياع السوداني"
LAST = "التحالف العسكري"


def link(source, target, label="الهدف", color="#D55E00"):
    return Link(f"{source}>{target}", source, target, label, color)


@pytest.fixture
def page(canvas, mark_words):
    """Give a canvas with a link in view and one that leads out of it, all shown."""
    made = canvas(size=(900, 330))
    made.set_marks(mark_words(made.text, word) for word in (NEAR, FAR, LAST))
    made.set_links([link(NEAR, FAR), link(NEAR, LAST, "المكان")])
    made.set_links_shown("all")
    made.grab()
    return made


def strand_of(canvas, far):
    return next(one for one in canvas._web.strands if far in (one.link.source, one.link.target))


def on_link(canvas, far):
    """Give a point on the longest piece of a link that is under no caption."""
    strand = strand_of(canvas, far)
    pieces = [
        (start, end)
        for start, end in zip(strand.points, strand.points[1:], strict=False)
        if start.y() == end.y()
    ]
    start, end = max(pieces, key=lambda one: abs(one[1].x() - one[0].x()))
    shares = [number / 40 for number in range(2, 39)]
    spots = [start + (end - start) * share for share in shares]
    free = [spot for spot in spots if not any(
        one.box is not None and one.box.contains(spot) for one in canvas._web.strands
    )]  # fmt: skip
    for spot in free:
        pos = spot + canvas._origin()
        if canvas.link_under(pos) == strand.link.id:
            return pos.toPoint()
    raise AssertionError("no place on the link answers")


def sign_of(canvas):
    return (canvas._web.signs[0].box.center() + canvas._origin()).toPoint()


def move(canvas, pos, buttons=Qt.MouseButton.NoButton):
    view, at = canvas.viewport(), QPointF(pos)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton, buttons, NONE
    )
    QApplication.sendEvent(view, event)


def test_a_click_on_a_link_tells_it_and_its_far_end_and_chooses_nothing(page, qtbot):
    clicked = []
    page.mark_clicked.connect(clicked.append)
    caret = page.caret()
    with qtbot.waitSignal(page.link_clicked) as told:
        QTest.mouseClick(page.viewport(), LEFT, NONE, on_link(page, FAR))
    assert told.args[0] == f"{NEAR}>{FAR}"
    assert told.args[1] in (NEAR, FAR)
    assert clicked == []
    assert page.caret() == caret
    assert page.text_selection() is None
    assert page._chosen is None


def test_a_click_on_a_link_leads_away_from_the_chosen_mark(page, qtbot):
    for chosen, far in ((NEAR, FAR), (FAR, NEAR)):
        page.set_chosen(chosen)
        page.grab()
        with qtbot.waitSignal(page.link_clicked) as told:
            QTest.mouseClick(page.viewport(), LEFT, NONE, on_link(page, FAR))
        assert told.args[1] == far


def test_a_click_on_a_sign_brings_the_far_mark_into_view(page, qtbot):
    before = page.verticalScrollBar().value()
    assert page._web.signs
    with qtbot.waitSignal(page.link_clicked) as told:
        QTest.mouseClick(page.viewport(), LEFT, NONE, sign_of(page))
    assert told.args == [f"{NEAR}>{LAST}", LAST]
    assert page.verticalScrollBar().value() > before
    page.grab()
    strand = strand_of(page, LAST)
    assert strand.away is None or strand.away == NEAR


def test_what_stands_nowhere_in_the_text_shows_its_links_when_it_is_chosen(page):
    page.set_links_shown("chosen")
    page.grab()
    assert not page._web.strands
    page.set_chosen("a relation")
    page.grab()
    assert {one.link.target for one in page._web.strands} == {FAR, LAST}


def test_a_drag_that_begins_on_a_link_selects_text(page):
    told = []
    page.link_clicked.connect(lambda *args: told.append(args))
    start = on_link(page, FAR)
    expected = page.offset_at(start)
    QTest.mousePress(page.viewport(), LEFT, NONE, start)
    for step in range(1, 6):
        QTest.mouseMove(page.viewport(), start + QPoint(-20 * step, 4))
    QTest.mouseRelease(page.viewport(), LEFT, NONE, start + QPoint(-100, 4))
    assert page.text_selection() is not None
    assert abs(page.selection.anchor - expected) <= 1  # spaces at the edge are trimmed
    assert told == []


def test_a_shift_click_on_a_link_extends_the_selection(page):
    page.set_caret(0)
    page.grab()
    QTest.mouseClick(page.viewport(), LEFT, SHIFT, on_link(page, FAR))
    assert page.text_selection() is not None


def test_words_and_labels_come_before_a_link_close_to_them(page, qtbot):
    label = next(
        one.box.translated(0, page._sheet.heights.top(part))
        for part in range(len(page._sheet.parts))
        for line in page._sheet.block(part).lines
        for one in line.labels
        if one.mark.id == FAR
    )
    pos = (label.center() + page._origin()).toPoint()
    assert page.link_under(pos) is None
    with qtbot.waitSignal(page.mark_clicked) as told:
        QTest.mouseClick(page.viewport(), LEFT, NONE, pos)
    assert told.args == [FAR]


def test_where_a_caption_stands_instead_of_a_label_the_label_is_gone_and_a_click_meets_the_link(
    canvas, mark, qtbot
):
    text = "قال زيد عن عمرو وخالد وبكر وسعد وهند ودعد وليلى وسلمى وفاطمة وأحمد وصالح ونوح وهود"
    made = canvas(text=text, size=(480, 330))
    at, marks = 0, []
    for number, word in enumerate(text.split()):
        at = text.index(word, at)
        marks.append(mark(str(number), (at, at + len(word)), label="شخص", color="#0072B2"))
        at += len(word)
    made.set_marks(marks)
    made.set_chosen("11")
    made.set_links_shown("chosen")
    made.grab()
    made.set_links([link("11", "13", "صاحب الموقف")])
    made.grab()
    (strand,) = made._web.strands
    assert strand.instead_of
    label = strand.instead_of[0].translated(made._origin())
    picture = made.viewport().grab(label.toAlignedRect()).toImage()
    blue = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if QColor(picture.pixel(x, y)).blue() > QColor(picture.pixel(x, y)).red() + 60
    ]
    assert blue == []
    pos = (strand.box & strand.instead_of[0]).center() + made._origin()
    with qtbot.waitSignal(made.link_clicked) as told:
        QTest.mouseClick(made.viewport(), LEFT, NONE, pos.toPoint())
    assert told.args == ["11>13", "13"]


def test_the_link_under_the_pointer_is_stronger_until_the_pointer_leaves(page):
    pos = on_link(page, FAR)
    before = page.grab().toImage()
    move(page, pos)
    assert page.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    during = page.grab().toImage()
    assert page._hovered_link == f"{NEAR}>{FAR}"
    assert during != before
    assert _darkness(during, pos, page) > _darkness(before, pos, page)
    QApplication.sendEvent(page.viewport(), QEvent(QEvent.Type.Leave))
    assert page.grab().toImage() == before
    move(page, pos)
    move(page, pos + QPoint(0, 17))
    assert page._hovered_link is None
    assert page.viewport().cursor().shape() != Qt.CursorShape.PointingHandCursor


def _darkness(image, pos, page):
    """Sum the ink in a few pixels around a point of the viewport."""
    at = page.viewport().mapTo(page, pos)
    return sum(
        255 - QColor(image.pixel(at.x(), at.y() + down)).lightness() for down in range(-3, 4)
    )


def test_links_take_no_ink_from_the_letters(page):
    page.set_links_shown("none")
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plain = page.grab().toImage()
    page.set_links([link(NEAR, FAR), link(FAR, NEAR)])
    page.set_links_shown("all")
    linked = page.grab().toImage()
    assert linked != plain
    ink = QColor(LIGHT.ink).lightness()
    lost = sum(
        QColor(plain.pixel(x, y)).lightness() < ink + 40
        and QColor(linked.pixel(x, y)).lightness() > ink + 80
        for x in range(plain.width())
        for y in range(plain.height())
    )
    assert lost == 0


def test_a_link_goes_with_its_mark_and_comes_back_with_it(page, mark_words):
    page.update_marks([], [FAR])
    page.grab()
    assert [one.link.target for one in page._web.strands] == [LAST]
    page.update_marks([mark_words(page.text, FAR)])
    page.grab()
    assert {one.link.target for one in page._web.strands} == {FAR, LAST}


def test_a_link_follows_its_mark_to_other_words(page, mark_words):
    before = strand_of(page, FAR).points[-1]
    page.update_marks([mark_words(page.text, "الولايات المتحدة", key=FAR)])
    page.grab()
    assert strand_of(page, FAR).points[-1].y() < before.y()


def test_the_links_of_the_chosen_mark_are_shown_when_it_is_chosen(page):
    page.set_links_shown("chosen")
    page.set_chosen(None)
    page.grab()
    assert page._web.strands == ()
    page.set_chosen(FAR)
    page.grab()
    assert [one.link.target for one in page._web.strands] == [FAR]
    page.set_links_shown("none")
    page.grab()
    assert page._web.strands == ()
    assert page.links_shown == "none"


def test_stripes_in_the_margin_are_left_alone(page):

    page.set_appearance(replace(page.appearance, mode="stripes"))
    page.grab()
    for strand in page._web.strands:
        if strand.away is None:
            assert all(point.x() <= page._sheet.setting.measure for point in strand.points)


def test_a_text_read_from_left_to_right_has_links_too(canvas, mark_words):
    text = "The minister met the delegation in the capital. " * 6
    made = canvas(text=text)
    made.set_marks([mark_words(text, "minister"), mark_words(text, "capital")])
    made.set_links([link("minister", "capital", "place")])
    made.set_links_shown("all")
    made.grab()
    (strand,) = made._web.strands
    assert strand.points[0].x() < strand.points[-1].x()
