"""Garbled and reversed texts come back letter by letter; sound ones are left alone."""

from __future__ import annotations

import pytest
from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.rescue.mojibake import Reading, undo_mojibake
from annotator.text.rescue.repairs import offered_repair

NEWS = (
    "قالت الوكالة (AWP) إن المحادثات مع الوفد استمرت ثلاثة أيام، وأن الطرفين اتفقا على 2,500 بند.\n"
    "وأضافت: «نعم للحوار» في مدينة بغداد يوم 12 أيار 2024 و25% منها وفاء بالعهود السابقة.\n"
)
RESHAPER = ArabicReshaper(configuration={"delete_harakat": False, "support_ligatures": True})


def misread(text: str, was: str, read_as: str) -> str:
    """Read a text by a wrong encoding, as browsers do: undefined bytes become controls."""
    return "".join(
        bytes([byte]).decode(read_as, "replace").replace("\ufffd", chr(byte))
        for byte in text.encode(was)
    )


@pytest.mark.parametrize(
    ("was", "read_as"),
    [
        ("utf-8", "cp1256"),
        ("utf-8", "cp1252"),
        ("utf-8", "latin-1"),
        ("utf-8", "mac_roman"),
        ("cp1256", "cp1252"),
        ("cp1256", "latin-1"),
    ],
)
def test_a_wrong_reading_is_undone_exactly(was: str, read_as: str) -> None:
    garbled = misread(NEWS, was, read_as)
    text, (reading,) = undo_mojibake(garbled)
    assert text == NEWS
    assert text.encode(reading.was) == NEWS.encode(was)
    assert misread(text, reading.was, reading.read_as) == garbled


@pytest.mark.parametrize("read_as", ["cp1256", "cp1252", "latin-1"])
def test_a_text_that_went_wrong_twice_is_undone_twice(read_as: str) -> None:
    once = misread(NEWS, "utf-8", read_as)
    twice = misread(once, "utf-8", read_as)
    assert undo_mojibake(twice) == (NEWS, (Reading("utf-8", read_as),) * 2)


def test_one_garbled_line_among_sound_ones_is_repaired_alone() -> None:
    first, second = NEWS.strip().split("\n")
    text, readings = undo_mojibake(f"{first}\n{misread(second, 'utf-8', 'cp1256')}\n{first}")
    assert text == f"{first}\n{second}\n{first}"
    assert readings == (Reading("utf-8", "cp1256"),)


@pytest.mark.parametrize(
    "sound",
    [
        NEWS,
        "ط،ظ؟ غ؛ ع» — حروف وعلامات",
        "صلى الله عليه وسلم ﷺ، والله ﷲ",
        "Un café à Genève, naïve, ÀÉÈ, déjà vu; Ñandú",
        "plain English",
        "",
        "مُحَمَّدٌ رَسُولُ اللّٰهِ",
        "پیام چگونه ژرف است",
    ],
)
def test_a_sound_text_is_offered_nothing(sound: str) -> None:
    assert offered_repair(sound) is None


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x6FF), max_size=60))
def test_whatever_is_offered_ends_with_nothing_more_to_offer(text: str) -> None:
    repair = offered_repair(text)
    assert repair is None or repair.text != text


def reshaped(line: str) -> str:
    return RESHAPER.reshape(line)


def turned(line: str) -> str:
    return str(get_display(line, base_dir="R"))


@pytest.mark.parametrize(
    ("ways", "kinds"),
    [
        ([turned], ["visual-order"]),
        ([reshaped], ["presentation-forms"]),
        ([reshaped, turned], ["visual-order", "presentation-forms"]),
    ],
)
def test_what_old_programs_stored_is_turned_into_words(ways: list, kinds: list[str]) -> None:
    stored = NEWS
    for way in ways:
        stored = "\n".join(map(way, stored.split("\n")))
    repair = offered_repair(stored)
    assert repair is not None
    assert repair.text == NEWS
    assert [one.kind for one in repair.steps] == kinds


def test_a_mark_stored_with_its_bearer_comes_back_alone() -> None:
    repair = offered_repair("\ufedb\ufe98\ufe90\ufe76 \ufedb\ufe98\ufe90\ufe77")
    assert repair is not None
    assert repair.text == "كتب\u064e كتب\u064e"
