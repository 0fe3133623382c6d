"""Marked words are found again with every clitic and spelling, and never inside another word."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.model.spans import Span
from annotator.project.clitics import shipped_clitics
from annotator.suggest.forms import free_forms
from annotator.suggest.occurrences import occurrences
from annotator.text.clitics import Clitics, Correction, Split
from annotator.text.search_folding import search_fold
from annotator.text.words import tokens


def found(text: str, surface: str, clitics: Clitics | None = None, **options: bool) -> str:
    """Show the text with each place in brackets."""
    shown, end = "", 0
    for span in occurrences(text, surface, clitics or shipped_clitics(), **options):
        shown += f"{text[end : span.start]}[{text[span.start : span.end]}]"
        end = span.end
    return shown + text[end:]


def bare(shown: str) -> str:
    return shown.replace("[", "").replace("]", "")


@pytest.mark.parametrize(
    ("surface", "shown"),
    [
        ("العراق", "[العراق] و[العراق] ول[لعراق] ب[العراق] ل[لعراق] الجديد"),
        ("العراق", "قالت [العِراقُ] و[العــراق]، «[العراق]» بـ[العراق]"),
        ("العراق", "العراقي والعراقيون عراق لعراق العراقين"),
        ("علي", "[علي] و[علي] على عليه وعليها علياء لعلها معلي"),
        ("عليّ", "[علي] [عَلِيٌّ] إلى على"),
        ("آن", "أن إن ان [آن]"),
        ("أحمد", "[احمد] و[أحمد] [إحمد] أحمدي"),
        ("وكالة", "[وكالة] [وكالت]ه ل[وكالت]هم و[وكالة] [وكاله] الوكالة وكالات وكالت"),
        ("وكالة", "[وكالت]\u200fه [وَكالَتُـ]هُم وكالتبن"),
        ("كيمياء", "[كيمياء] [كيميائ]ها كيميائي كيميائية"),
        ("(العراق", "العراق[(العراق]) العراق("),
        ("اللجنة", "[اللجنة] ل[لجنة] ول[لجنة] بـ[اللجنة] لجنة"),
        ("لجنة", "[لجنة] ل[لجنة] اللجنة"),
        ("لبنان", "[لبنان] ل[لبنان] و[لبنان] لبناني"),
        ("أبناء", "[أبناء] [أبناؤ]ه و[أبنائ]هم أنباء"),
        ("مستشفى", "[مستشفى] [مستشفا]ه [مستشفي] مستشفيات"),
        ("رئيس الوزراء", "[رئيس الوزراء] ل[رئيس  الوزراء] و[رئيس\u00a0الوُزَرَاء] رئيس وزراء"),
        ("رئيس وزراء", "[رئيس وزراء] و[رئيس وزرائ]ه ل[رئيس وزرائ]هم رئيس الوزراء"),
        ("رئيس الوزراء", "رئيس\nالوزراء الرئيس الوزراء رئيس الوزراءات"),
        ("الولايات المتحدة", "ل[لولايات المتحدة] و[الولايات المتّحدة] الولايات"),
        ("كوفيد-19", "و[كوفيد-19] [كوفيد-١٩] كوفيد-191"),
        ("2,500", "و[2,500] [٢٬٥٠٠] 12,500 2,5001"),
        ("AWP", "([AWP]) لـ[AWP] و[AWP] AWPX"),
        ("سام", "[سام] وسام بسام حسام"),
        ("قسرزدان", "[قسرزدان] و[قسرزدان] ب[قسرزدان] سقسرزدان ققسرزدان قسرزدانه"),
        ("😀", "😀"),
        ("", "نص"),
    ],
)
def test_places_are_those_a_linguist_would_mark(surface: str, shown: str) -> None:
    assert found(bare(shown), surface) == shown


@pytest.mark.parametrize("written", ["ﺍﻟﻌﺮﺍﻕ", "العرا\u200dق", "ا\u0670لعراق", "العراق\u200f"])
def test_other_characters_of_the_same_letters_are_found(written: str) -> None:
    text = f"في 😀 {written}، و{written}"
    assert [search_fold(text[slice(*one)]) for one in occurrences(text, "العراق", Clitics({}))] == [
        "العراق", "العراق",
    ]  # fmt: skip


def test_a_name_within_a_ligature_is_not_cut_out_of_it() -> None:
    assert occurrences("ﻻحتلال", "احتلال", Clitics({})) == []
    assert occurrences("ﷲ", "الل", Clitics({}, corrections=[Correction("الله", 0, 3)])) == []
    assert occurrences("ﻷحمد ﻷحمد", "لأحمد", Clitics({})) == [Span(0, 4), Span(5, 9)]


def test_clitics_of_words_in_presentation_forms_are_known() -> None:
    assert found("ﻭﻋﻠﻲ ﻋﻠﻴﻪ", "علي") == "ﻭ[ﻋﻠﻲ] ﻋﻠﻴﻪ"


def test_what_people_decided_about_a_word_is_stronger() -> None:
    taught = Clitics({}, corrections=[Correction("وليفانت", 0, 7)])
    assert found("وليفانت وليفانت", "ليفانت", taught) == "وليفانت وليفانت"
    taught.teach("وليفانت", Split(1, 7))
    assert found("وليفانت", "ليفانت", taught) == "و[ليفانت]"
    assert found("وكالتهم", "وكالة", taught) == "[وكالت]هم"
    taught.teach("وكالتهم", Split(0, 7))
    assert found("وكالتهم", "وكالة", taught) == "وكالتهم"
    assert found("وسام", "سام", taught) == "وسام"
    taught.teach("وسام", Split(1, 4))
    assert found("وسام", "سام", taught) == "و[سام]"


def test_exact_places_have_the_same_characters_and_no_clitics() -> None:
    text = "العراق وللعراق العِراق والعراق «العراق»"
    assert found(text, "العراق", exact=True) == "[العراق] وللعراق العِراق والعراق «[العراق]»"


@pytest.mark.parametrize(
    ("text", "span", "forms"),
    [
        ("العراق", (0, 6), ("العراق",)),
        ("وللعراق", (2, 7), ("العراق", "اللعراق", "لعراق")),
        ("لوكالته", (1, 6), ("وكالة", "وكالت")),
        ("أبنائه", (0, 5), ("أبناء", "أبنائ")),
        ("بيت", (0, 3), ("بيت",)),
        ("ل لعراق", (2, 7), ("لعراق",)),
    ],
)
def test_the_form_without_clitics(text: str, span: tuple[int, int], forms: tuple[str]) -> None:
    assert free_forms(text, Span(*span)) == tuple(forms)


NAMES = ("العراق", "علي", "رئيس الوزراء", "وكالة", "مستشفى", "أبناء", "لجنة", "كوفيد-19", "الله")
SIGNS = "\u064e\u0651\u0670ـ\u200d\u200f"
PIECES = (
    *NAMES, "و", "ل", "لل", "بـ", "ه", "هم", "😀", "ﷲ", "ﻻ", "\u2067", "\u2069", "\u200b", " ", " ",
    "\n", "،", "«", "٢", "a", "علياء", "لعراق", "على", "وكالت", "😀\u200d👩", "\u064b",
)  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
signs = st.lists(st.sampled_from(["", "", *SIGNS]), min_size=30, max_size=30)


def dressed(text: str, between: list[str]) -> str:
    """Put marks, tatweel and controls behind letters."""
    return "".join(
        letter + (between[at % len(between)] if letter.isalpha() else "")
        for at, letter in enumerate(text)
    )


def may_be(written: str, surface: str) -> bool:
    """Say whether what is written is a surface as clitics and spelling may change it."""
    alone, there = search_fold(surface), search_fold(written)
    endings = {"ه": "هت", "ي": "يا", "ء": "ءيو"}.get(alone[-1], alone[-1])
    beginnings = {alone, alone.removeprefix("ا"), alone.removeprefix("ال")}
    return any(there == one[:-1] + ending for one in beginnings for ending in endings)


@given(pieces, signs, st.sampled_from(NAMES))
def test_every_place_folds_to_what_is_sought_and_begins_and_ends_with_a_stem(
    text: str, between: list[str], surface: str
) -> None:
    text = dressed(text, between)
    end = 0
    for span in occurrences(text, surface, shipped_clitics()):
        assert end <= span.start < span.end <= len(text)
        end = span.end
        assert may_be(text[slice(*span)], surface)
        (first, *_, last) = [one for one in tokens(text) if span.overlaps(Span(*one))] * 2
        assert search_fold(text[first[0] : span.start]) in {
            "", *"وفبلكس", *(c + p for c in "وف" for p in "بلكس"),
        }  # fmt: skip
        behind = search_fold(text[span.end : last[1]])
        assert behind in {"", "ه", "هم", "ها", "هن", "هما", "ي", "ك", "كم", "نا"}


@given(pieces, signs, st.sampled_from(NAMES), st.sampled_from(["", "و", "ل", "وب", "كـ"]), pieces)
def test_a_name_between_blanks_is_always_found(
    before: str, between: list[str], surface: str, proclitic: str, after: str
) -> None:
    assume(not (surface in {"علي", "الله"} and proclitic))  # too short to be told from others
    form = surface[1:] if proclitic == "ل" and surface.startswith("ال") else surface
    name = dressed(form, between).replace("\u200f", "")
    text = f"{before} {proclitic}{name} {after}"
    start = len(before) + 1 + len(proclitic)
    places = occurrences(text, surface, shipped_clitics())
    assert start in {one.start for one in places}
