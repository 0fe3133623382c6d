"""Sentences and tokens that people corrected: parted and joined where they said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.segmenting import (
    Corrections,
    corrected_sentences,
    corrected_tokens,
    toggled,
)
from annotator.text.sentences import sentences
from annotator.text.words import tokens

TEXT = "قال أ. سامر ذلك. ثم مضى.كلمة أخرى هنا\nسطر ثان. نهاية."


def pieces(spans: list[tuple[int, int]], text: str = TEXT) -> list[str]:
    return [text[start:end] for start, end in spans]


def test_a_sentence_is_parted_where_somebody_said_so() -> None:
    place = TEXT.index("كلمة")
    found = pieces(corrected_sentences(TEXT, Corrections(breaks=[place])))
    assert found == ["قال أ. سامر ذلك.", "ثم مضى.", "كلمة أخرى هنا", "سطر ثان.", "نهاية."]


def test_two_sentences_are_joined_where_somebody_said_so() -> None:
    found = pieces(corrected_sentences(TEXT, Corrections(joins=[TEXT.index("ثم")])))
    assert found[0] == "قال أ. سامر ذلك. ثم مضى.كلمة أخرى هنا"


def test_a_line_end_stays_the_end_of_a_sentence() -> None:
    line = TEXT.index("سطر")
    assert corrected_sentences(TEXT, Corrections(joins=[line])) == sentences(TEXT)
    assert toggled(TEXT, sentences(TEXT), line, apart=True) is None


def test_words_written_together_are_parted() -> None:
    text = "فتح الباب.كلمة أخرى"
    inside = text.index("باب")
    assert pieces(corrected_tokens(text, Corrections(breaks=[inside])), text)[1:3] == ["ال", "باب"]
    dot = text.index(".")
    assert pieces(corrected_tokens(text, Corrections(joins=[dot])), text)[1] == "الباب."


def test_words_are_not_joined_across_a_blank() -> None:
    words = tokens(TEXT)
    assert toggled(TEXT, words, TEXT.index("سامر"), apart=False) is None
    assert toggled(TEXT, words, TEXT.index("."), apart=False) == "join"
    assert corrected_tokens(TEXT, Corrections(joins=[TEXT.index("سامر")])) == words


def test_words_are_not_joined_across_a_blank_that_hides_behind_an_invisible_sign() -> None:
    text = "قال، \u202bنعم\u202c"
    assert corrected_tokens(text, Corrections((), (6,))) == tokens(text)
    assert toggled(text, tokens(text), 6, apart=False) is None
    assert toggled("12\u202bنعم", [(0, 2), (3, 6)], 3, apart=False) == "join"


def test_what_a_key_does_at_a_place() -> None:
    spans = sentences(TEXT)
    assert toggled(TEXT, spans, TEXT.index("ثم"), apart=True) == "join"
    assert toggled(TEXT, spans, TEXT.index("أخرى"), apart=True) == "break"
    assert toggled(TEXT, spans, 0, apart=True) is None
    assert toggled(TEXT, spans, len(TEXT), apart=True) is None


PLACES = st.lists(st.integers(0, len(TEXT)), max_size=6)


@given(PLACES, PLACES)
def test_whatever_is_corrected_every_character_is_in_one_piece(breaks, joins) -> None:
    corrections = Corrections(breaks, joins)
    for spans in (corrected_sentences(TEXT, corrections), corrected_tokens(TEXT, corrections)):
        covered = [place for start, end in spans for place in range(start, end)]
        assert len(covered) == len(set(covered))
        assert covered == sorted(covered)
        seen = {place for place, letter in enumerate(TEXT) if not letter.isspace()}
        assert seen <= set(covered)


@given(st.integers(0, len(TEXT)))
def test_a_line_by_itself_is_segmented_as_within_the_text(place) -> None:
    corrections = Corrections(breaks=[place])
    line = TEXT.index("\n")
    first = corrected_sentences(TEXT[:line], corrections.within(0, line))
    whole = corrected_sentences(TEXT, corrections)
    assert first == [span for span in whole if span[1] <= line]


def test_nothing_corrected_costs_nothing() -> None:
    assert corrected_tokens(TEXT) == tokens(TEXT)
