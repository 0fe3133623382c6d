"""Stretches of one version of a text are found in another, exactly or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.aligning import align

WORDS = st.sampled_from(
    ("قال", "وزير", "النقل", "إن", "بَيْروت", "بيـــروت", "أمس", "امس", "😀", "(PCO)", "،", "12")
)
TEXTS = st.lists(WORDS, max_size=14).map(" ".join)


@given(old=TEXTS, new=TEXTS, data=st.data())
def test_what_is_placed_has_the_same_letters_and_keeps_its_order(
    old: str, new: str, data: st.DataObject
) -> None:
    found = align(old, new)
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    place = found.place(start, end)
    if place is not None and place.kind == "same":
        assert new[place.start : place.end] == old[start:end]
    for one, other in zip(found.blocks, found.blocks[1:], strict=False):
        assert one[0] + one[2] <= other[0]
        assert one[1] + one[2] <= other[1]
    for at_old, at_new, length in found.blocks:
        assert old[at_old : at_old + length] == new[at_new : at_new + length]


@given(text=TEXTS)
def test_every_word_of_an_equal_text_stays_where_it_is(text: str) -> None:
    found = align(text, text)
    assert found.share == 1.0
    at = 0
    for word in text.split():
        at = text.index(word, at)
        place = found.place(at, at + len(word))
        assert place is not None
        assert (place.start, place.end, place.kind) == (at, at + len(word), "same")
        at += len(word)


@pytest.mark.parametrize(
    ("old", "new", "words", "found", "kind"),
    [
        ("قال الوزير أمس", "قال الوزير اليوم", "الوزير", "الوزير", "same"),
        ("قال الوزير", "وأضاف: قال الوزير", "قال الوزير", "قال الوزير", "same"),
        ("زار أحمد بغداد", "زار احمد بغداد", "أحمد", "احمد", "folded"),
        ("زار أحمد بغداد", "زار أحـمد بغداد", "أحمد", "أحـمد", "folded"),
        ("زار أحمد بغداد", "زار سامر بغداد", "أحمد", None, None),
        ("زار أحمد بغداد", "زار بغداد", "أحمد", None, None),
        ("في بيروت", "في بيروتِ", "بيروت", "بيروتِ", "folded"),
        ("نص", "", "نص", None, None),
    ],
)
def test_words_are_found_where_they_read_the_same(
    old: str, new: str, words: str, found: str | None, kind: str | None
) -> None:
    start = old.index(words)
    place = align(old, new).place(start, start + len(words))
    assert (new[place.start : place.end] if place else None) == found
    assert (place.kind if place else None) == kind
