"""However many marks lie on the same words, their labels can be read, and keep their order."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from annotator.ui.canvas.layout.hits import fold_under, marks_under
from annotator.ui.canvas.layout.lanes import AIR, Request, fold
from annotator.ui.canvas.layout.typesetting import MOST_LANES

TEXT = "في هذا السياق، نقلت ستكني لوكالة أنباء العالم العربي تفاصيل زيارة رئيس الوزراء"
ROOM = (0.0, 700.0)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def stack(mark, count, start=15, length=4):
    return [mark(f"{number:03}", (start, start + length)) for number in range(count)]


def where(page):
    return {label.mark.id: label.box for label in page.block(0).lines[0].labels}


requests = st.lists(
    st.tuples(st.floats(0, 600), st.floats(2, 100), st.floats(10, 90), st.booleans()), max_size=30
)


@settings(max_examples=80, deadline=None)
@given(requests, st.randoms(use_true_random=False))
def test_no_lane_is_above_the_highest_and_nothing_is_lost_or_covered(asked, chance):
    wishes = [
        Request(f"{number:02}", left, left + extent, width, from_right)
        for number, (left, extent, width, from_right) in enumerate(asked)
    ]
    places, folded = fold(wishes, ROOM, most=3, chip=30)
    assert sorted([*places, *(key for one in folded for key in one.keys)]) == [
        wish.key for wish in wishes
    ]
    assert all(len(one.keys) > 1 for one in folded)
    boxes = [*places.values(), *(one.place for one in folded)]
    assert all(box.lane < 3 and box.left >= 0 and box.right <= 700.01 for box in boxes)
    for one, other in combinations(boxes, 2):
        apart = one.right <= other.left + 0.01 or other.right <= one.left + 0.01
        assert one.lane != other.lane or apart
    chance.shuffle(wishes)
    assert fold(wishes, ROOM, most=3, chip=30) == (places, folded)


def test_a_stack_of_twenty_takes_no_more_lanes_than_there_are(sheet, mark):
    page = sheet(TEXT)
    plain = page.block(0).lines[0].height
    page.set_marks(stack(mark, 20))
    line = page.block(0).lines[0]
    assert line.height == plain + (MOST_LANES - 1) * page.setting.lane
    (folded,) = line.folds
    assert len(line.labels) + len(folded.marks) == 20
    assert folded.caption == f"+{len(folded.marks)}"
    assert not any(folded.box.intersects(label.box) for label in line.labels)


def test_labels_stay_whatever_the_order_in_which_marks_were_changed(sheet, mark):
    marks = [*stack(mark, 9), mark("100", (10, 25)), mark("200", (12, 21)), mark("300", (40, 50))]
    page, other = sheet(TEXT), sheet(TEXT)
    page.set_marks(marks)
    other.set_marks(reversed(marks))
    for one in marks[3:8]:
        other.update_marks([], [one.id])
    for one in reversed(marks[3:8]):
        other.update_marks([one], [])
    assert where(page) == where(other)
    assert page.block(0).lines[0].folds == other.block(0).lines[0].folds
    order = [segment.mark.id for segment in page.block(0).lines[0].segments]
    assert order == [segment.mark.id for segment in other.block(0).lines[0].segments]


def test_a_mark_put_on_a_stack_moves_none_of_the_labels_seen(sheet, mark):
    page = sheet(TEXT)
    page.set_marks(stack(mark, 12))
    before = where(page)
    page.update_marks([mark("999", (15, 19))], [])
    assert where(page) == before


def test_the_chip_stands_for_its_marks_and_opens_into_one_row_for_each(sheet, mark):
    page = sheet("سطر فوقه\n" * 8 + TEXT)
    page.set_marks(stack(mark, 20, start=72 + 15))
    (folded,) = page.block(8).lines[0].folds
    point = folded.box.center() + QPointF(0, page.heights.top(8))
    assert fold_under(page, point) is folded
    assert marks_under(page, point) == [one.id for one in folded.marks]
    assert page.card() is None
    assert page.open_fold(folded.marks[0].id)
    card = page.card()
    assert [label.mark.id for label in card.labels] == [one.id for one in folded.marks]
    assert card.box.bottom() == card.chip.top()
    for one, other in combinations(card.labels, 2):
        assert not one.box.intersects(other.box)
    for label in card.labels:
        assert card.box.contains(label.box)
        assert marks_under(page, label.box.center()) == [label.mark.id]
    assert marks_under(page, card.box.topLeft() + QPointF(2, 2)) == []


def test_a_card_opens_downwards_where_the_page_begins(sheet, mark):
    page = sheet(TEXT)
    page.set_marks(stack(mark, 20))
    page.block(0)
    page.open_fold("019")
    assert page.card().box.top() == page.card().chip.bottom()


def test_only_a_mark_that_is_folded_away_opens_a_card(sheet, mark):
    page = sheet(TEXT)
    page.set_marks(stack(mark, 20))
    page.block(0)
    assert page.open_fold("000")
    assert page.card() is None
    page.open_fold("019")
    assert page.card() is not None
    page.update_marks([], [f"{number:03}" for number in range(10, 20)])
    assert page.card() is None


def test_two_stacks_far_apart_have_a_chip_each(sheet, mark):
    page = sheet(TEXT)
    others = [mark(f"z{number:02}", (46, 52)) for number in range(20)]
    page.set_marks([*stack(mark, 20), *others])
    first, second = page.block(0).lines[0].folds
    assert {one.spans for one in first.marks} != {one.spans for one in second.marks}
    assert abs(first.box.left() - second.box.left()) > first.box.width() + AIR


@pytest.fixture
def deep(canvas, mark):
    page = canvas(("سطر فوقه\n" * 8) + TEXT)
    page.hasFocus = lambda: True
    page.set_marks(stack(mark, 20, start=72 + 15))
    page.grab()
    return page


def chip(page):
    (folded,) = page._sheet.block(8).lines[0].folds
    return (folded.box.translated(page._origin()).center()
            + QPointF(0, page._sheet.heights.top(8))).toPoint()  # fmt: skip


def test_the_pointer_opens_the_labels_and_a_click_in_them_chooses(deep, qtbot):
    QTest.mouseMove(deep.viewport(), chip(deep))
    card = deep._sheet.card()
    assert card is not None
    wanted = card.labels[5]
    inside = (wanted.box.center() + deep._origin()).toPoint()
    QTest.mouseMove(deep.viewport(), inside)
    assert deep._sheet.card() is not None
    assert deep._hovered == wanted.mark.id
    with qtbot.waitSignal(deep.mark_clicked) as told:
        QTest.mouseClick(deep.viewport(), LEFT, NONE, inside)
    assert told.args == [wanted.mark.id]
    QTest.mouseMove(deep.viewport(), inside + QPointF(-300, 0).toPoint())
    assert deep._sheet.card() is None


def test_choosing_a_folded_mark_opens_its_labels_until_another_is_chosen(deep):
    before = deep.grab().toImage()
    deep.set_chosen("019")
    assert deep._sheet.card() is not None
    assert deep.grab().toImage() != before
    deep.set_chosen("000")
    assert deep._sheet.card() is None
