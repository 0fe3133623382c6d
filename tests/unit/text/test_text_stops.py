"""Edges and caret stop where clitics and stems meet, and always come to an end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.stops import (
    clitic_backward,
    clitic_end_forward,
    clitic_forward,
    end_after,
    end_before,
    start_after,
    start_before,
)

TEXT = "نقلت لوكالة كتابه (AWP) وبالعراق."


class Known:
    """Knows the clitics of three words."""

    splits = {"لوكالة": (1, 6), "كتابه": (0, 4), "وبالعراق": (2, 8)}  # noqa: RUF012
    cuts = {"لوكالة": (1,), "كتابه": (4,), "وبالعراق": (1, 2)}  # noqa: RUF012

    def split(self, word: str) -> tuple[int, int]:
        return self.splits.get(word, (0, len(word)))

    def boundaries(self, word: str) -> tuple[int, ...]:
        return self.cuts.get(word, ())


def walk(step: object, at: int) -> list[int]:
    """Take steps until they lead nowhere."""
    found = [at]
    while True:
        following = step(TEXT, found[-1], Known())  # type: ignore[operator]
        if following == found[-1]:
            return found
        found.append(following)


def test_forward_the_caret_stands_before_each_clitic_stem_and_word() -> None:
    assert walk(clitic_forward, 0) == [0, 5, 6, 12, 16, 18, 19, 22, 24, 25, 26, 32, 33]


def test_backward_it_stands_at_the_same_places() -> None:
    assert walk(clitic_backward, 33) == [33, 32, 26, 25, 24, 22, 19, 18, 16, 12, 6, 5, 0]


def test_a_growing_selection_holds_whole_pieces() -> None:
    assert walk(clitic_end_forward, 0) == [0, 4, 6, 11, 16, 17, 19, 22, 23, 25, 26, 32, 33]


def test_a_mention_begins_at_a_word_or_after_its_proclitics() -> None:
    assert walk(start_before, 33) == [33, 32, 26, 25, 24, 22, 19, 18, 12, 6, 5, 0]
    assert walk(start_after, 0) == [0, 5, 6, 12, 18, 19, 22, 24, 25, 26, 32, 33]


def test_a_mention_ends_after_a_word_or_before_its_enclitic() -> None:
    assert walk(end_after, 0) == [0, 4, 11, 16, 17, 19, 22, 23, 32, 33]
    assert walk(end_before, 33) == [33, 32, 23, 22, 19, 17, 16, 11, 4, 0]


@pytest.mark.parametrize(
    "step",
    [clitic_forward, clitic_end_forward, start_after, end_after],
)
@given(text=st.text("ابلو كه.(AW 12\n«»ًـ\u200f😀", max_size=30), data=st.data())
def test_every_step_goes_on_until_the_end(step: object, text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    for _ in range(len(text) + 1):
        following = step(text, at, Known())  # type: ignore[operator]
        assert following > at or following == at == len(text)
        at = following


@pytest.mark.parametrize("step", [clitic_backward, start_before, end_before])
@given(text=st.text("ابلو كه.(AW 12\n«»ًـ\u200f😀", max_size=30), data=st.data())
def test_every_step_back_reaches_the_beginning(
    step: object, text: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(text)))
    for _ in range(len(text) + 1):
        following = step(text, at, Known())  # type: ignore[operator]
        assert following < at or following == at == 0
        at = following
