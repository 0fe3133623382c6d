"""Words of texts are found in any spelling, at the very place where they are written."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.search.forms import token_of, written_words
from annotator.search.query import Phrase, Word
from annotator.search.sought import Sought, occurrences
from annotator.search.words import TextWords, Vocabulary, runs_of, shipped_forms, typed_words
from annotator.text.search_folding import search_fold


def found(text: str, typed: str) -> list[str]:
    """Give what is found of a phrase in a text, as an index over that text alone would."""
    words = TextWords(text, Vocabulary())
    asked = tuple(Word(word, prefix=prefix) for word, prefix in typed_words(typed))
    forms = shipped_forms()
    meant = tuple(
        frozenset(w for w in words.written if token_of(one.letters) in forms.of(w)) for one in asked
    )
    spans = occurrences(words, Sought(Phrase(asked), meant))
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("text", "typed", "hits"),
    [
        ("زار إبراهيم أمس", "ابراهيم", ["إبراهيم"]),
        ("قال مصطفي", "مصطفى", ["مصطفي"]),
        ("في المكتبه", "المكتبة", ["المكتبه"]),
        ("قال مُحَمَّدٌ هنا", "محمد", ["مُحَمَّدٌ"]),
        ("قال محمد", "مُحَمَّد", ["محمد"]),
        ("بغـــــداد", "بغداد", ["بغـــــداد"]),
        ("عام ٢٠٢٤ و2024", "2024", ["٢٠٢٤", "2024"]),
        ("وللعراق جيش", "عراق", ["عراق"]),
        ("وللعراق جيش", "وللعراق", ["وللعراق"]),
        ("في العراق", "عراق", ["عراق"]),
        ("وبالعِراقِ", "العراق", ["العِراقِ"]),
        ("زار عراق", "العراق", []),
        ("😀 العراق 😀", "العراق", ["العراق"]),
        ("\u200fالعراق\u200f.", "العراق", ["العراق"]),
        ("الع\u200dراق", "العراق", ["الع\u200dراق"]),
        ("ﺍﻟﻌﺮﺍﻕ", "العراق", ["ﺍﻟﻌﺮﺍﻕ"]),
        ("الإسﻼم", "اسلام", ["إسﻼم"]),
        ("ﷲ أكبر", "الله", ["ﷲ"]),
        ("قالﷺ", "قال", ["قال"]),
        ("قال ﷺ", "صلى الله", ["ﷺ"]),
        ("رئيس الوزراء ورئيس البرلمان", "رئيس البرلمان", ["رئيس البرلمان"]),
        ("رئيس\nالوزراء", "رئيس الوزراء", ["رئيس\nالوزراء"]),
        ("رئيس: الوزراء", "رئيس الوزراء", ["رئيس: الوزراء"]),
        ("قال Biden إن", "BIDEN", ["Biden"]),
        ("a طائرة F-16 b", "f16", []),
        ("a طائرة F-16 b", "F 16", ["F-16"]),
        ("عراق عراق عراق", "عراق عراق", ["عراق عراق", "عراق عراق"]),
        ("", "عراق", []),
    ],
)
def test_what_an_arabic_reader_means_is_found(text: str, typed: str, hits: list[str]) -> None:
    assert found(text, typed) == hits


LETTERS = st.text(alphabet="ابتةهىيأإآءؤئكعقلمنوف", min_size=1, max_size=8)
NOISE = st.text(alphabet="\u064e\u0651\u0640\u200f\u200d\u0670", max_size=3)


@given(st.lists(st.tuples(LETTERS, NOISE, st.sampled_from(["😀", " ", "، ", "\n", "🇮🇶 "]))))
def test_a_word_is_found_wherever_it_stands_and_folds_to_itself(
    words: list[tuple[str, str, str]],
) -> None:
    text = "".join(f"{word[0]}{noise}{word[1:]}{gap}" for word, noise, gap in words)
    for word, _, _ in words:
        hits = found(text, word)
        assert len(hits) >= 1
        for hit in hits:
            assert search_fold(hit) == search_fold(word)


@given(st.text(max_size=80))
def test_every_word_knows_its_place(text: str) -> None:
    words = TextWords(text, Vocabulary())
    places = [words.place(number) for number in range(len(words.written))]
    for written, (run, offset) in zip(words.written, places, strict=True):
        assert text[offset : offset + len(run)] == run
        assert written in written_words(run)


BLANKS = "".join(filter(str.isspace, map(chr, range(sys.maxunicode + 1))))


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(BLANKS)), max_size=80))
def test_words_end_at_every_blank_so_that_an_index_may_part_texts_there(text: str) -> None:
    assert runs_of(text) == [run for part in text.split() for run in runs_of(part)]


def test_no_blank_stands_inside_a_word() -> None:
    for blank in BLANKS:
        assert runs_of(f"عر{blank}اق Mo{blank}re \u0915{blank}\u0915") == [
            "عر", "اق", "Mo", "re", "\u0915", "\u0915"
        ]  # fmt: skip


@given(LETTERS, NOISE)
def test_presentation_forms_are_the_letters_they_stand_for(word: str, noise: str) -> None:
    isolated = "".join(
        next(
            (chr(code) for code in range(0xFE80, 0xFEFD)
             if unicodedata.normalize("NFKC", chr(code)) == letter),
            letter,
        )
        for letter in word
    )  # fmt: skip
    assert written_words(isolated + noise) == written_words(word)


def test_every_form_lies_within_its_word() -> None:
    for word in ("وللعراق", "وكالتهم", "فسيكتبونها", "بالمدرسه", "لبنان", "الي", "ﻻبنان"):
        (written,) = written_words(word)
        forms = shipped_forms().of(written)
        assert next(iter(forms)) == token_of(written)
        assert all(0 <= start < end <= len(written) for start, end in forms.values())


def test_a_name_with_its_clitics_is_found_by_its_name_alone() -> None:
    forms = shipped_forms()
    assert {"وللعراق", "للعراق", "العراق", "عراق"} <= set(forms.of("وللعراق"))
    assert "وكاله" in forms.of("وكالتهم")
    assert "بنان" not in forms.of("لبنان")
