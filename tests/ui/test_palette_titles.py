"""What articles are found by, kept as one text: places stay right whatever signs stand in it."""

from __future__ import annotations

import pytest

from annotator.ui.palette.titles import Titles

LINES = [" قمه في بغداد", " خبر 😀 عاجل", " \ud800 نص", " قمه اخري في الرياض"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("قمه",), [10, 40]),
        (("في", "قمه"), [10, 40]),
        (("عاجل", "😀"), [20]),
        (("\ud800",), [30]),
        (("رياض",), [40]),
        (("بغداد", "الرياض"), []),
    ],
)
def test_articles_are_found_by_all_words(words: tuple[str, ...], found: list[int]) -> None:
    titles = Titles([10, 20, 30, 40], [LINES[:2], LINES[2:]])
    assert titles.find(words, 500) == found


def test_no_more_are_given_than_asked_for() -> None:
    assert Titles([10, 20, 30, 40], [LINES]).find(("في",), 1) == [10]
