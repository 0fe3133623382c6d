from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.words import next_word_start, previous_word_start, tokens, word_at

UNSEEN = " \n\t\u00a0\u200f\u200c\u200b\ufeff"
news = st.lists(
    st.sampled_from([*"ابلـَ،.\"()!؟؟-/%2٣٬@#_'aZ&ي😀\u200d", *UNSEEN, "https://", "www.", ".com"]),
    max_size=25,
).map("".join)


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('لـ"أتون التوترات"', ["لـ", '"', "أتون", "التوترات", '"']),
        ("العربي (AWP)", ["العربي", "(", "AWP", ")"]),
        ("ليفانت-وكالات", ["ليفانت", "-", "وكالات"]),
        ("و2,500 و٢٥٠٠", ["و", "2,500", "و", "٢٥٠٠"]),
        ("3.5 ١٫٢٣٤٬٥٦٧ 10:30 1/7/1445", ["3.5", "١٫٢٣٤٬٥٦٧", "10:30", "1/7/1445"]),
        ("50% ٥٠٪ $5", ["50", "%", "٥٠", "٪", "$", "5"]),
        ("عام 2003، ثم 2014.", ["عام", "2003", "،", "ثم", "2014", "."]),
        ("لا؟! حقا...", ["لا", "؟!", "حقا", "..."]),
        ("//انتهى//", ["//", "انتهى", "//"]),
        ("نعم،ثم..!", ["نعم", "،", "ثم", "..", "!"]),
        ("1445 هـ. ه", ["1445", "هـ", ".", "ه"]),
        ("قَالَتْ مدرّسةٌ العـــراق", ["قَالَتْ", "مدرّسةٌ", "العـــراق"]),
        ("الصحة|المجتمع", ["الصحة", "|", "المجتمع"]),
        ("F-16 Biden's وCNN الـBBC", ["F-16", "Biden's", "و", "CNN", "الـ", "BBC"]),
        ("كوفيد-19 G20 3G 19th", ["كوفيد", "-", "19", "G20", "3G", "19th"]),
        ("#العراق_اليوم @user_name", ["#", "العراق", "_", "اليوم", "@", "user_name"]),
        ("U.S. قالت", ["U.S.", "قالت"]),
        ("ـ 1 ـ", ["ـ", "1", "ـ"]),
        (" \u064bا \u064b،", ["\u064bا", "\u064b", "،"]),
        ("مبدأ\u00a0عام", ["مبدأ", "عام"]),
        ("“نعم” «لا»", ["“", "نعم", "”", "«", "لا", "»"]),
        ("٣G", ["٣", "G"]),
    ],
)
def test_tokens_of_news(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "address",
    [
        "https://t.co/Ab_c?x=1&y=%D8",
        "www.levant.net",
        "http://ar.wikipedia.org/wiki/العراق",
        "a.b-c@news.com.iq",
        "aawsat.com",
        "gov.example.gov.iq/news",
    ],
)
def test_addresses_are_whole_and_leave_the_stop_outside(address: str) -> None:
    assert words(f"انظر {address}. ثم ({address})، نعم") == [
        *("انظر", address, ".", "ثم", "(", address, ")", "،", "نعم")
    ]


def test_invisible_characters_stand_inside_words_only() -> None:
    assert words("\u200fالعر\u200fاق\u200f، می\u200cخواهم") == [
        "العر\u200fاق",
        "،",
        "می\u200cخواهم",
    ]


def test_each_picture_is_one_token() -> None:
    family, flag = "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f1ee\U0001f1f6"
    assert words(f"{family}{flag}😀😀 1\ufe0f\u20e3") == [family, flag, "😀", "😀", "1\ufe0f\u20e3"]


@given(news)
@settings(max_examples=400)
def test_every_visible_character_is_in_exactly_one_token(text: str) -> None:
    covered = [index for start, end in tokens(text) for index in range(start, end)]
    assert covered == sorted(set(covered))
    outside = {text[index] for index in set(range(len(text))) - set(covered)}
    assert outside <= {*UNSEEN, "\u200d"}
    assert all(not text[start].isspace() for start, _ in tokens(text))


@given(news)
@settings(max_examples=300)
def test_steps_of_the_caret_meet_exactly_the_token_starts(text: str) -> None:
    starts = [start for start, _ in tokens(text)]
    for offset in range(len(text) + 1):
        later = [start for start in starts if start > offset]
        earlier = [start for start in starts if start < offset]
        assert next_word_start(text, offset) == (later[0] if later else len(text))
        assert previous_word_start(text, offset) == (earlier[-1] if earlier else 0)


@given(news)
@settings(max_examples=200)
def test_the_word_at_a_character_is_its_token(text: str) -> None:
    listed = tokens(text)
    for offset in range(len(text) + 1):
        own = [token for token in listed if token[0] <= offset < token[1]]
        touched = [token for token in listed if token[1] == offset]
        assert word_at(text, offset) == next(iter(own + touched), None)


def test_between_words_there_is_no_word() -> None:
    assert word_at("نعم  لا", 4) is None
    assert word_at("نعم  لا", 3) == (0, 3)
    assert word_at("", 0) is None


@pytest.mark.parametrize(
    "line",
    ["a." * 50_000, "a-" * 50_000, "http://" + "." * 50_000, "1," * 50_000, "ا\u200d" * 50_000],
)
def test_hostile_lines_take_no_longer_than_their_length(line: str) -> None:
    covered = sum(end - start for start, end in tokens(line))
    assert covered >= len(line) - 1


def test_a_caret_after_endless_space_steps_back_at_once() -> None:
    text = "خبر" + " " * 200_000
    assert previous_word_start(text, len(text)) == 0
    assert previous_word_start(" " * 200_000, 200_000) == 0
