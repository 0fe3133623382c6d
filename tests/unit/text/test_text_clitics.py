"""Stems lie where a linguist puts them, whatever marks are written; people have the last word."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.project.clitics import shipped_clitics, shipped_counts
from annotator.text.clitics import Clitics, Correction, Split

GOLD = Path(__file__).parent / "gold"
LETTERS = "وفبلكسالهمنيت"
SIGNS = "\u064e\u0651ـ\u200d"


def gold(name: str) -> dict[str, Split]:
    """Read the forms of a file with what was cut by hand."""
    found: dict[str, Split] = {}
    for line in (GOLD / f"{name}.txt").read_text("utf-8").split():
        before, _, rest = line.rpartition("+")
        stem, _, behind = rest.partition("=")
        before = before.replace("+", "")
        found[before + stem + behind] = Split(len(before), len(before + stem))
    return found


def cut(word: str, clitics: Clitics | None = None) -> str:
    """Show where a word is cut."""
    start, end = (clitics or shipped_clitics()).split(word)
    return f"{word[:start]}|{word[start:end]}|{word[end:]}"


@pytest.mark.parametrize(
    ("name", "forms"),
    [("development", 175), ("held_out", 200), ("hard_development", 110), ("hard_held_out", 110)],
)
def test_of_a_hundred_forms_at_least_95_have_both_edges_right(name: str, forms: int) -> None:
    words = gold(name)
    assert len(words) == forms
    wrong = [cut(word) for word, split in words.items() if shipped_clitics().split(word) != split]
    assert len(wrong) <= 0.05 * forms, wrong


def test_no_form_is_in_two_lists() -> None:
    names = ["development", "held_out", "hard_development", "hard_held_out"]
    assert len({word for name in names for word in gold(name)}) == 175 + 200 + 110 + 110


@pytest.mark.parametrize(
    "expected",
    [
        "و|العراق|", "وب|العراق|", "ف|الأمر|", "ك|العادة|", "ب|الحق|", "ب|الغاز|", "و|الدولة|",
        "ل|لعراق|", "ول|لعراق|", "ل|له|", "ل|وكالة|", "ل|انسحاب|", "ل|إيران|", "ك|الإريتريين|",
        "ب|ه|", "ل|هم|", "ول|هم|", "وب|هم|", "|علي|ه", "|في|ه", "ب|أن|هم", "|عن|ها", "ل|أن|ه",
        "وس|يكتبون|ها", "س|أكتب|", "س|تدعم|", "ل|دور|ه", "|والد|ه", "و|إلى|", "ب|إكرام|",
        "|أبنائ|ه", "|مستشفا|ه", "|التزام|ها", "|شباب|نا", "|يمكن|ني", "|لدي|ها", "|كلا|هما",
    ],
)  # fmt: skip
def test_clitics_are_peeled(expected: str) -> None:
    assert cut(expected.replace("|", "")) == expected


WHOLE = (
    "العراق واشنطن ليفانت بايدن بوتين وكالة وكالات لجنة وزارة سوريا سياسة سيد ستة ساعة سادت لبنان"
    " فرنسا كوريا كندا باريس بغداد كان كانت كما لكن لقد فقط فيما بينما هذه ذلك هناك والي بالغ بالغة"
    " بالستية باليستي كاليفورنيا بالون والتر فالح وجه مياه فيلم البنك الوجه المهم السوداني"
    " سعودي لبناني قررنا قمنا فتيل فداء AWP 2,500 لـ و في"
)


@pytest.mark.parametrize("word", WHOLE.split())
def test_a_word_that_only_looks_like_it_is_left_whole(word: str) -> None:
    assert cut(word) == f"|{word}|"


@pytest.mark.parametrize(
    ("expected", "boundaries"),
    [
        ("بِ|العِراقِ|", (2,)),
        ("بـ|العراق|", (2,)),
        ("وَلِ|لْعراق|", (2, 4)),
        ("و|ٱلعراق|", (1,)),
        ("|سهمـ|هـا", (4,)),
        ("|كتابُ|هُ", (5,)),
        ("وَبِ|هِمْ|", (2, 4)),
        ("وس‍|يكتبون|ها", (1, 3, 9)),
        ("و|لـ|", (1,)),
        ("|العراق|", ()),
        ("|AWP|", ()),
    ],
)
def test_marks_and_tatweel_stay_with_the_letter_before(
    expected: str, boundaries: tuple[int, ...]
) -> None:
    word = expected.replace("|", "")
    assert cut(word) == expected
    assert shipped_clitics().boundaries(word) == boundaries


def test_a_preposition_before_a_quotation_is_a_word_of_its_own() -> None:
    text = 'انجرار العراق لـ"أتون التوترات"'
    at = text.index("لـ")
    assert shipped_clitics().stem(text, (at, at + 2)) == (at, at + 2)


def test_the_stem_of_a_word_is_told_in_offsets_of_the_text() -> None:
    text = "قال وللعراق ثم"
    assert text[slice(*shipped_clitics().stem(text, (4, 11)))] == "لعراق"


@pytest.mark.parametrize(("with_tanween", "without"), [("بعداً", "بعدا"), ("منوّهًا", "منوها")])
def test_an_accusative_has_no_preposition_and_no_pronoun(with_tanween: str, without: str) -> None:
    assert cut(with_tanween) == f"|{with_tanween}|"
    assert cut(without) != f"|{without}|"  # so the tanween is what decides


def test_an_accusative_may_have_a_conjunction() -> None:
    assert cut("وكتابًا") == "و|كتابًا|"


@given(st.text(LETTERS + SIGNS, min_size=1, max_size=9))
def test_any_word_has_its_stem_inside_and_signs_change_nothing(word: str) -> None:
    clitics = shipped_clitics()
    start, end = clitics.split(word)
    assert 0 <= start <= end <= len(word)
    assert [*clitics.boundaries(word)] == sorted({*clitics.boundaries(word)} - {0, len(word)})
    assert clitics.split(word) in clitics.alternatives(word)
    bare = "".join(sign for sign in word if sign not in SIGNS)
    if word[-1] != "ـ" and bare:
        stem = "".join(sign for sign in word[start:end] if sign not in SIGNS)
        assert stem == bare[slice(*clitics.split(bare))]


def test_a_name_of_the_gazetteer_is_never_cut_and_a_proclitic_before_it_always_is() -> None:
    assert cut("كوباني") != "|كوباني|"
    assert cut("ستكني") != "|ستكني|"
    named = Clitics(shipped_counts(), gazetteer=["كوباني", "ستكني", "إيلينوي", "حلب الشهباء"])
    assert cut("كوباني", named) == "|كوباني|"
    assert cut("ستكني", named) == "|ستكني|"
    assert cut("وستكني", named) == "و|ستكني|"
    assert cut("لكُوبَاني", named) == "ل|كُوبَاني|"
    assert cut("وبايلينوي", named) == "وب|ايلينوي|"


def test_the_own_counts_of_a_corpus_are_added() -> None:
    counted = Clitics(shipped_counts(), own_counts={"ووري": 5_000})
    assert cut("ووري") == "و|وري|"
    assert cut("ووري", counted) == "|ووري|"


def test_a_correction_is_remembered_for_every_spelling_of_the_form() -> None:
    clitics = Clitics(shipped_counts())
    assert cut("ووري", clitics) == "و|وري|"
    kept = clitics.teach("وُوري", Split(0, 5))
    assert kept == Correction("ووري", 0, 4)
    again = Clitics(shipped_counts(), corrections=[kept])
    for one in (clitics, again):
        assert cut("ووري", one) == "|ووري|"
        assert cut("ووريـ", one) == "|ووريـ|"
        assert cut("لووري", one) == "ل|ووري|"


def test_a_correction_may_cut_what_was_whole_and_be_taken_back() -> None:
    clitics = Clitics({})
    kept = clitics.teach("بَريمان", Split(2, 8))
    assert kept == Correction("بريمان", 1, 6)
    assert cut("بريمان", clitics) == "ب|ريمان|"
    clitics.teach("بريمان", Split(0, 6))
    assert cut("بريمان", clitics) == "|بريمان|"
    clitics.teach("بريمان", Split(1, 6))
    assert cut("وبريمان", clitics) == "|وبريمان|"


@pytest.mark.parametrize("split", [Split(2, 2), Split(4, 4), Split(3, 1)])
def test_a_correction_without_a_stem_is_refused(split: Split) -> None:
    with pytest.raises(ValueError, match="at least one letter"):
        Clitics({}).teach("لهم", split)


def test_the_ways_to_read_a_word_begin_with_the_proposed_one() -> None:
    clitics = shipped_clitics()
    assert clitics.alternatives("لوكالة") == (Split(1, 6), Split(0, 6))
    assert clitics.alternatives("فهم") == (Split(0, 3), Split(1, 3))
    assert clitics.alternatives("العراق") == (Split(0, 6),)
    assert set(clitics.alternatives("لدوره")) == {
        Split(1, 4), Split(0, 5), Split(1, 5), Split(0, 4),
    }  # fmt: skip
    assert clitics.alternatives("2,500") == (Split(0, 5),)


@pytest.mark.parametrize("kept", [(0, 9), (3, 2), (-1, 2), (2, 2)])
def test_a_correction_that_does_not_fit_its_form_is_passed_over(kept: tuple[int, int]) -> None:
    clitics = Clitics(shipped_counts(), corrections=[Correction("وكالة", *kept)])
    assert cut("وكالة", clitics) == "|وكالة|"
    assert cut("لوكالة", clitics) == "ل|وكالة|"


def test_going_from_one_reading_to_the_next_comes_by_all_and_back() -> None:
    clitics = Clitics(shipped_counts())
    ways = clitics.alternatives("ولدوره")
    assert len(ways) == 4
    gone = [ways[0]]
    while len(gone) < 5:
        following = clitics.alternatives("ولدوره")[1]
        clitics.teach("ولدوره", following)
        assert clitics.alternatives("ولدوره")[0] == following
        gone.append(following)
    assert gone == [*ways, ways[0]]


def test_a_reading_that_was_taught_is_listed_however_unlikely() -> None:
    clitics = Clitics(shipped_counts())
    clitics.teach("العراق", Split(2, 6))
    assert clitics.alternatives("العراق") == (Split(2, 6), Split(0, 6))
