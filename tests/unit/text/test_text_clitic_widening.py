"""A stem widens to its word and to its phrase, and no further."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.project.clitics import shipped_clitics
from annotator.text.widening import widen

TEXT = (
    "نقلت لوكالة أنباء العالم العربي (AWP) زيارة رئيس الوزراء العراقي، إلى البيت الأبيض\n"
    "تطلع لدوره الفعال في عام 2003 وبرلين، بما في ذلك كتائب حزب الله وفي هذا السياق الجديد"
)


def steps(text: str, word: str) -> list[str]:
    """List what one double click after another selects, beginning in the middle of a word."""
    at = text.index(word) + len(word) // 2
    span, found = (at, at), []
    while not found or text[slice(*span)] != found[-1]:
        if span[0] != span[1]:
            found.append(text[slice(*span)])
        span = widen(text, span, shipped_clitics())
    return found


@pytest.mark.parametrize(
    "expected",
    [
        ["وكالة", "لوكالة", "وكالة أنباء العالم العربي"],
        ["دور", "لدوره", "دوره الفعال"],
        ["الوزراء", "زيارة رئيس الوزراء العراقي"],
        ["البيت", "البيت الأبيض"],
        ["2003", "عام 2003"],
        ["برلين", "وبرلين"],
        ["حزب", "كتائب حزب الله"],
        ["السياق", "هذا السياق الجديد"],
        ["في"],
        ["AWP"],
        ["،"],
    ],
    ids=lambda expected: expected[0],
)
def test_double_clicks_take_the_stem_the_word_and_the_phrase(expected: list[str]) -> None:
    word = expected[1] if len(expected) > 1 and " " not in expected[1] else expected[0]
    assert steps(TEXT, word) == expected


def test_a_caret_in_a_proclitic_takes_the_stem_too() -> None:
    at = TEXT.index("لوكالة")
    assert TEXT[slice(*widen(TEXT, (at, at), shipped_clitics()))] == "وكالة"


def test_a_proclitic_alone_widens_to_its_word() -> None:
    at = TEXT.index("لوكالة")
    assert TEXT[slice(*widen(TEXT, (at, at + 1), shipped_clitics()))] == "لوكالة"


def test_a_span_of_two_words_widens_to_the_phrase_around_both() -> None:
    start = TEXT.index("رئيس")
    span = start, start + len("رئيس الوزراء")
    assert TEXT[slice(*widen(TEXT, span, shipped_clitics()))] == "زيارة رئيس الوزراء العراقي"


def test_a_phrase_ends_with_its_line() -> None:
    text = "الرئيس العراقي\nالسوداني محمد"
    assert steps(text, "العراقي") == ["العراقي", "الرئيس العراقي"]
    assert steps(text, "السوداني") == ["السوداني", "السوداني محمد"]


def test_between_words_nothing_is_selected() -> None:
    assert widen("نعم  لا", (4, 4), shipped_clitics()) == (4, 4)


@given(
    st.lists(
        st.sampled_from(["لوكالة", "في", "العراق", "وبرلين", "،", "دوره", "\n", "2,5", "لـ", '"'])
    )
)
def test_widening_comes_to_an_end(words: list[str]) -> None:
    text = " ".join(words)
    for at in range(len(text) + 1):
        span, seen = (at, at), []
        while span not in seen:
            seen.append(span)
            span = widen(text, span, shipped_clitics())
        assert span == seen[-1]
        assert len(seen) <= 4
