"""Stretches of one version of a text are found in another, exactly or not at all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.aligning import Alignment, align
from annotator.text.graphemes import boundaries

WORDS = (
    *("قال", "وزير", "النقل", "إن", "بَيْروت", "بيـــروت", "أمس", "امس", "😀", "(PCO)", "،", "12"),
    *("وقال", "لبنان", "لبناني", "👨‍👩‍👧", "في", "\u200fفي", "ـه", "ُ", "٢٠٠٣"),
)
GAPS = st.sampled_from((" ", " ", " ", "\n", "  ", "", "\u00a0"))
PIECES = st.tuples(st.sampled_from(WORDS), GAPS)
LISTS = st.lists(PIECES, max_size=16)
EDITS = st.lists(
    st.tuples(st.sampled_from(("drop", "put", "change")), st.integers(0, 15), PIECES), max_size=4
)


def written(pieces: list[tuple[str, str]]) -> str:
    return "".join(word + gap for word, gap in pieces)


@st.composite
def versions(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a text, and the same after some edits; or two texts that have little in common."""
    pieces = draw(LISTS)
    if draw(st.integers(0, 4)) == 0:
        return written(pieces), written(draw(LISTS))
    edited = list(pieces)
    for kind, at, piece in draw(EDITS):
        if kind == "put":
            edited.insert(at, piece)
        elif at < len(edited):
            edited[at : at + 1] = [piece] if kind == "change" else []
    return written(pieces), written(edited)


@given(both=versions(), data=st.data())
def test_a_mapped_span_has_the_same_letters(both: tuple[str, str], data: st.DataObject) -> None:
    old, new = both
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    found = align(old, new).map_span(start, end)
    if found is not None:
        assert new[slice(*found)] == old[start:end] != ""


@given(both=versions())
def test_order_is_kept(both: tuple[str, str]) -> None:
    old, new = both
    blocks = align(old, new).blocks
    assert all(length > 0 for _, _, length in blocks)
    for one, other in pairwise(blocks):
        assert one[0] + one[2] <= other[0]
        assert one[1] + one[2] <= other[1]
    for at_old, at_new, length in blocks:
        assert at_old + length <= len(old)
        assert at_new + length <= len(new)


@given(both=versions(), data=st.data())
def test_no_mark_is_cut_from_its_letter(both: tuple[str, str], data: st.DataObject) -> None:
    old, new = both
    edges = boundaries(old)
    start = data.draw(st.sampled_from(edges))
    end = data.draw(st.sampled_from([one for one in edges if one >= start]))
    place = align(old, new).place(start, end)
    if place is not None:
        assert {place.start, place.end} <= set(boundaries(new))


@given(text=LISTS.map(written), data=st.data())
def test_everything_stays_where_it_is_in_an_equal_text(text: str, data: st.DataObject) -> None:
    found = align(text, text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert found.map_span(start, end) == ((start, end) if start < end else None)
    assert (found.share, found.differences()) == (1.0, [])


@given(
    before=LISTS.map(written),
    put=LISTS.map(written),
    after=LISTS.map(written),
)
def test_words_that_occur_once_are_found_around_what_was_put_in(
    before: str, put: str, after: str
) -> None:
    old = f"{before}\nالبداية {after}"
    new = f"{before}\nالبداية {put} {after}"
    at = old.index("البداية")
    assert align(old, new).map_span(at, at + 7) == (at, at + 7)


@given(both=versions())
def test_differences_are_all_that_differs(both: tuple[str, str]) -> None:
    old, new = both
    rebuilt, at = "", 0
    for here, there in align(old, new).differences():
        assert at <= here[0] <= here[1]
        rebuilt += old[at : here[0]] + new[slice(*there)]
        at = here[1]
    assert rebuilt + old[at:] == new


def said(alignment: Alignment, words: str) -> tuple[str, str] | None:
    start = alignment.old.index(words)
    place = alignment.place(start, start + len(words))
    return (alignment.new[place.start : place.end], place.fit) if place is not None else None


@pytest.mark.parametrize(
    ("old", "new", "words", "found"),
    [
        ("قال الوزير أمس", "قال الوزير اليوم", "الوزير", ("الوزير", "same")),
        ("قال الوزير", "وأضاف: قال الوزير", "قال الوزير", ("قال الوزير", "same")),
        ("زار أحمد بغداد", "زار احمد بغداد", "أحمد", ("احمد", "folded")),
        ("زار أحمد بغداد", "زار السيد احمد بغداد", "أحمد", ("احمد", "folded")),
        ("زار أحمد بغداد", "زار أحـمد بغداد", "أحمد", ("أحـمد", "folded")),
        ("زار أحمد بغداد", "زار سامر بغداد", "أحمد", ("سامر", "changed")),
        ("زار أحمد بغداد", "زار بغداد", "أحمد", None),
        ("في بيروت", "في بيروتِ", "بيروت", ("بيروتِ", "folded")),
        ("في بَيروت", "في بيروت", "بَيروت", ("بيروت", "folded")),
        ("وفد العراق هنا", "وفد والعراق هنا", "العراق", ("العراق", "same")),
        ("وفد والعراق هنا", "وفد العراق هنا", "العراق", ("العراق", "same")),
        ("وفد لبنان هنا", "وفد لبنانية هنا", "لبنان", ("لبنانية", "changed")),
        ("سامر العلي قال", "سامر أحمد العلي قال", "سامر العلي", ("سامر أحمد العلي", "changed")),
        ("عبد الله هنا", "عبدالله هنا", "عبد الله", ("عبدالله", "folded")),
        ("محمد علي\r\nقال", "محمد علي\nقال", "علي\r\nقال", ("علي\nقال", "folded")),
        ("في 2003 حرب", "في ٢٠٠٣ حرب", "2003", ("٢٠٠٣", "folded")),
        ("😀 قال 😀😀", "نعم 😀 قال 😀😀", "😀😀", ("😀😀", "same")),
        ("نص", "", "نص", None),
    ],
)
def test_words_are_found_where_they_read_the_same(
    old: str, new: str, words: str, found: tuple[str, str] | None
) -> None:
    assert said(align(old, new), words) == found


def test_a_repetitive_text_keeps_what_stands_around_its_edits() -> None:
    old = "نعم لا " * 400
    new = "نعم لا " * 150 + "ربما " + "نعم لا " * 100 + "نعم " + "نعم لا " * 150
    alignment = align(old, new)
    assert alignment.map_span(0, 6) == (0, 6)
    assert alignment.map_span(len(old) - 7, len(old) - 1) == (len(new) - 7, len(new) - 1)
    middle = len("نعم لا ") * 200
    found = alignment.map_span(middle, middle + 6)
    assert found is not None
    assert new[slice(*found)] == "نعم لا"
    assert alignment.share > 0.99


def test_every_word_of_a_text_without_its_marks_is_found() -> None:
    old = "قَالَ الوَزِيرُ إِنَّ العِرَاقَ بَلَدٌ " * 200
    new = "قال الوزير ان العراق بلد " * 200
    alignment = align(old, new)
    at = 0
    for number, word in enumerate(old.split()):
        at = old.index(word, at)
        place = alignment.place(at, at + len(word))
        assert place is not None
        assert (new[place.start : place.end], place.fit) == (new.split()[number], "folded")
        at += len(word)


def test_differences_are_told_in_whole_words() -> None:
    alignment = align("قال الوزير أمس إن بَلداً جاء.", "قال وزير النقل أمس أن بلداً جاء. انتهى")
    told = [
        (alignment.old[slice(*one.old)], alignment.new[slice(*one.new)])
        for one in alignment.differences()
    ]
    assert told == [
        ("الوزير", "وزير"),
        ("", "النقل "),
        ("إن", "أن"),
        ("بَلداً", "بلداً"),
        ("", " انتهى"),
    ]
