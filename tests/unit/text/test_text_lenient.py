"""What folding would find, the quick look lets through."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.lenient import may_have
from annotator.text.search_folding import search_fold

letters = st.text(alphabet='اأإآٱبةهىيئءؤ ًَُِّـلاﻻﷲك٣3aBé"\\.*([-^\n\u200c\u200b\u06d6', max_size=12)


@given(letters, letters, letters)
def test_whatever_folding_finds_is_let_through(before: str, words: str, after: str) -> None:
    text = before + words + after
    if search_fold(words).casefold() in search_fold(text).casefold():
        assert may_have(words)(text)
        if "\n" not in text:
            assert may_have(words)(json.dumps(text, ensure_ascii=False))


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("الافق", "جريدة الأُفـق"),
        ("مدينه", "مَدِينَة"),
        ("12", "عدد ١٢"),
        ("reuters", "وكالة Reuters"),
        ("لا", "ﻻ يوجد"),
        ("في  بغداد", "في بغداد"),
    ],
)
def test_any_spelling_is_found(words: str, text: str) -> None:
    assert may_have(words)(text)


@pytest.mark.parametrize(("words", "text"), [("قلم", "كلم"), ("a.c", "abc"), ("لا", "ل ا")])
def test_other_letters_are_not(words: str, text: str) -> None:
    assert not may_have(words)(text)
