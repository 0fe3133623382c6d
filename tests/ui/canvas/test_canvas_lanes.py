"""Lanes and heights, without a window."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.ui.canvas.layout.heights import HeightIndex
from annotator.ui.canvas.layout.lanes import AIR, Request, allocate

ROOM = (0.0, 700.0)


def ask(key, right, extent=60.0, width=30.0):
    return Request(key, right - extent, right, width, from_right=True)


def test_a_label_stands_at_the_logical_start_of_its_mark():
    assert allocate([ask("a", 500)], ROOM)["a"].right == 500
    left_to_right = Request("b", 100, 160, 30, from_right=False)
    assert allocate([left_to_right], ROOM)["b"].left == 100


def test_a_label_that_would_leave_the_line_stays_on_it():
    assert allocate([ask("a", 10, extent=10)], ROOM)["a"].left == 0


def test_of_two_marks_with_one_start_the_outer_label_moves_aside_over_its_own_text():
    places = allocate([ask("outer", 500, extent=200), ask("inner", 500, extent=40)], ROOM)
    assert places["inner"].lane == places["outer"].lane == 0
    assert places["inner"].right == 500
    assert places["outer"].right == places["inner"].left - AIR


def test_where_there_is_no_room_aside_the_outer_label_goes_above():
    places = allocate(
        [ask("outer", 500, extent=35, width=30), ask("inner", 500, extent=30, width=30)], ROOM
    )
    assert (places["inner"].lane, places["outer"].lane) == (0, 1)


def test_a_mark_added_elsewhere_moves_no_label():
    there = [ask("a", 600), ask("b", 560, extent=20), ask("c", 590, extent=90)]
    before = allocate(there, ROOM)
    after = allocate([*there, ask("z", 200)], ROOM)
    assert {key: after[key] for key in before} == before


def test_a_later_mark_of_the_same_extent_leaves_the_earlier_label_in_place():
    before = allocate([ask("0001", 500)], ROOM)
    after = allocate([ask("0002", 500), ask("0001", 500)], ROOM)
    assert after["0001"] == before["0001"]


requests = st.lists(
    st.builds(
        lambda left, extent, width, from_right: (left, extent, width, from_right),
        st.floats(0, 600),
        st.floats(2, 100),
        st.floats(10, 90),
        st.booleans(),
    ),
    max_size=12,
)


@settings(max_examples=80, deadline=None)
@given(requests)
def test_no_label_covers_another_whatever_is_asked_for(asked):
    places = allocate(
        [
            Request(str(number), left, left + extent, width, from_right)
            for number, (left, extent, width, from_right) in enumerate(asked)
        ],
        ROOM,
    )
    assert len(places) == len(asked)
    for one, other in combinations(places.values(), 2):
        apart = one.right <= other.left or other.right <= one.left
        assert one.lane != other.lane or apart
        assert one.left >= ROOM[0]
        assert one.right <= ROOM[1] + 0.01


@settings(max_examples=80, deadline=None)
@given(st.lists(st.integers(1, 50), min_size=1, max_size=40), st.data())
def test_the_height_index_sums_and_finds_as_a_plain_list_does(heights, data):
    index = HeightIndex(heights)
    at = data.draw(st.integers(0, len(heights) - 1))
    taller = data.draw(st.integers(1, 90))
    assert index.change(at, taller) == taller - heights[at]
    heights[at] = taller
    assert index.total == sum(heights)
    for part in range(len(heights)):
        assert index.top(part) == sum(heights[:part])
        assert index.at(index.top(part)) == part
        assert index.at(index.top(part) + heights[part] - 0.5) == part


def test_points_outside_the_text_belong_to_its_first_and_last_paragraph():
    index = HeightIndex([10, 20])
    assert (index.at(-5), index.at(500)) == (0, 1)
    assert HeightIndex().at(3) == 0
    assert HeightIndex([7.0])[0] == pytest.approx(7)
