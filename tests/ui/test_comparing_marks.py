"""Annotators in one text are told apart by numbers and colours, by all eyes."""

from __future__ import annotations

import math
from itertools import combinations

import pytest

from annotator.ui.canvas.drawing.colors import legible
from annotator.ui.comparing.marking import COLORS, SEVERAL, color_of, numbers_told
from annotator.ui.theme import THEMES, Theme
from tests.ui.canvas.test_canvas_colors import EYES, LEAST_APART, _seen


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("eyes", EYES)
def test_annotators_stay_apart_for_all_eyes(theme: Theme, eyes: str) -> None:
    shown = [(color, _seen(legible(color, theme), eyes)) for color in (*COLORS, SEVERAL)]
    near = [
        (one[0], other[0])
        for one, other in combinations(shown, 2)
        if 100 * math.dist(one[1], other[1]) < LEAST_APART
    ]
    assert near == []


def test_more_annotators_than_colours_begin_anew() -> None:
    assert color_of(1) == COLORS[0]
    assert color_of(len(COLORS) + 1) == COLORS[0]


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([1], "1"),
        ([1, 2], "1+2"),
        ([1, 3], "1+3"),
        ([1, 2, 3], "1-3"),
        ([1, 3, 4, 5, 8], "1+3-5+8"),
    ],
)
def test_those_who_follow_each_other_are_told_together(numbers: list[int], told: str) -> None:
    assert numbers_told(numbers) == told
