"""Spellings of a word are counted together, and the shipped list is there and whole."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.paths import resources
from annotator.text.folding import fold, letter_offsets
from annotator.text.word_counts import SHIPPED, count_words, read_counts

WORDS = resources() / "words"


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("إلى", "الي"), ("أَنَّ", "ان"), ("ٱلعراق", "العراق"), ("كتـــاب", "كتاب"), ("هٰذا", "هذا"),
        ("آخر", "اخر"), ("مدرسة", "مدرسة"), ("شيء", "شيء"), ("مسؤول", "مسؤول"), ("کی", "كي"),
        ("می\u200cرود", "ميرود"), ("AWP", "AWP"), ("ـ", ""),
    ],
)  # fmt: skip
def test_spellings_fold_to_one_key(word: str, key: str) -> None:
    assert fold(word) == key


@given(st.text("اأإلىةبـَّٰ\u200c\u200fAé1", max_size=12))
def test_each_letter_of_the_key_is_found_in_the_word(word: str) -> None:
    offsets = letter_offsets(word)
    key = fold(word)
    assert [fold(word[offset]) for offset in offsets[:-1]] == [*key]
    assert offsets[-1] == len(word)


def test_words_of_texts_are_counted_by_their_key() -> None:
    counts = count_words(["قال إلى، الى", "إِلَى و AWP"])
    assert counts == {"قال": 1, "الي": 3, "AWP": 1}


def test_a_list_of_counts_is_read(tmp_path: Path) -> None:
    path = tmp_path / "some.gz"
    path.write_bytes(gzip.compress("2 لا ما\n70 في\n".encode()))
    assert read_counts(path) == {"لا": 2, "ما": 2, "في": 70}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b"no gzip", "no list"),
        (gzip.compress(b"2 " + bytes(range(65, 91)), mtime=0)[:-9], "no list"),
        (gzip.compress("لا 2".encode(), mtime=0), "invalid literal"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "some.gz"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=told):
        read_counts(path)


def test_the_shipped_list_is_small_folded_and_has_its_notice() -> None:
    assert (WORDS / SHIPPED).stat().st_size < 2_000_000
    counts = read_counts(WORDS / SHIPPED)
    assert len(counts) > 150_000
    assert counts["في"] > counts["العراق"] > counts["واشنطن"] > 100
    assert all(fold(word) == word for word in counts)
    assert min(counts.values()) >= 1
    notice = (WORDS / "README.md").read_text("utf-8")
    assert "wordfreq" in notice
    assert "CC BY-SA 4.0" in notice
