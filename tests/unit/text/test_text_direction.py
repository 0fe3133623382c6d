from __future__ import annotations

import pytest

from annotator.text.direction import base_direction


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نقلت (AWP) عن", "rtl"),
        ("- December 19, 2024", "ltr"),
        ("Reuters reports from بغداد today", "ltr"),
        ("שלום", "rtl"),
        ("2024 / 12 !", "rtl"),
        ("", "rtl"),
        ("ab اب", "rtl"),
    ],
)
def test_most_of_the_letters_decide(text: str, expected: str) -> None:
    assert base_direction(text) == expected


def test_a_very_long_text_is_sampled_all_through() -> None:
    assert base_direction("menu " * 20_000 + "خبر طويل " * 100_000) == "rtl"
    assert base_direction("خبر " * 20_000 + "long story " * 100_000) == "ltr"
