"""Spellings of one word fold to one form, and every letter of it knows where it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.search_folding import FoldedText, search_fold

SIGNS = "ابلعيةىأإؤئءـَّٰ٢۳،.aF😀ﷲﻻﷺﻋ\ufe70\u200f\u202b\u2066\u200b\u200c\ufeff\u00a0 \n\t"
texts = st.text(st.sampled_from(SIGNS), max_size=20)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("على", "علي"),
        ("أإآٱ", "اااا"),
        ("هٰذَا الـعِـراق", "هذا العراق"),
        ("مسؤول شئون شؤون", "مسوول شيون شوون"),
        ("مدرسةٌ", "مدرسه"),
        ("ﷲ ﻻ ﻣﺤﻤﺪ", "الله لا محمد"),
        ("٢٬٥٠٠ ۱۲٪", "2,500 12%"),
        ("نص\u00a0 \t نص \n نص\u200bنص", "نص نص\nنص نص"),
        ("\u2067(AWP)\u2069", "(AWP)"),
        ("علی کريم", "علي كريم"),
    ],
)
def test_spellings_of_one_word_are_one(text: str, folded: str) -> None:
    assert search_fold(text) == folded
    assert FoldedText(text).text == folded


@given(texts)
def test_every_folded_letter_knows_where_it_is_written(text: str) -> None:
    folded = FoldedText(text)
    assert folded.text == search_fold(text)
    for offset, letter in enumerate(folded.text):
        if folded.is_edge(offset) and letter not in " \n":
            written = folded.written(offset)
            assert search_fold(text[written])[:1] == letter
            assert folded.folded(written) == offset


@given(texts, texts)
def test_text_before_moves_everything_by_its_length(before: str, text: str) -> None:
    alone, behind = FoldedText("|" + text), FoldedText(before + "|" + text)
    shift = len(behind.text) - len(alone.text)
    for offset in range(len(alone.text) + 1):
        assert behind.is_edge(offset + shift) == alone.is_edge(offset)
        assert behind.written(offset + shift) == alone.written(offset) + len(before)
