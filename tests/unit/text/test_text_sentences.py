from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.sentences import sentences

lines = st.text(st.sampled_from('اب د.!؟…«»()"”1هـ\n\t،-\u200f'), max_size=40)


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "أكد.|ثم غادر!|هل عاد؟|نعم…|انتهى",
        "هل؟!|نعم...|ربما..|لا",
        "وصل د. أحمد و أ.د. سعيد.|ثم غادرا",
        "نقلت أ.ف.ب. عن د.ب.أ. خبرا.|نعم",
        "الكتب والصحف إلخ. والمجلات.|نعم",
        "اجتمعوا عام 1445 هـ.|وقال الوزير",
        "يوم 1/7/1445 هـ. الموافق 13 يناير 2024 م.|وقال",
        "عند 3.30 مساءً.|ثم 2,500 و1٫234٬567 منهم.|وقال",
        "الساعة 10 ص.|وقال",
        "قال «لا. أبداً.»|ثم غادر",
        "قال «لا. أبداً» ثم غادر.|وعاد",
        'قال "لا. أبداً" ثم.|وعاد "نعم."|ثم',
        "قال ”لا. أبداً“ ثم.|وعاد",
        "قال (انظر. «هنا.» هناك) ثم.|وعاد",
        "قال لي (انظر.|ثم غادر.|وعاد",
        "رأى 5) أولا.|ثم غادر",
        'غادر."نعم" قال.|ثم',
        "انظر www.levant.net.|ثم a@b.com.|نعم",
        "كلمة.كلمة ثم.|نعم",
        "قال، ثم: نعم؛ ثم غادر و عاد",
        "1. أولا.|2. ثانيا",
        "- أولاً: نعم.|• ثانيا",
        "//انتهى//",
        "... ثم قال.|نعم",
        "قال.\u200f|ثم غادر",
        "نعم. (1)",
        "نعم. ...",
        "Mr. J. Biden said no.|نعم",
        'لـ"أتون التوترات" (AWP).|ليفانت-وكالات',
        "كتابـ.|نعم",
        "نعم ؟|لا",
        "منهم 50%.|٥٠٪ منهم.|نعم",
        "نعم.\u00a0|ثم",
    ],
)
def test_sentences_end_where_a_reader_stops(text: str) -> None:
    expected = [part.strip() for part in text.split("|")]
    assert split(" ".join(expected)) == expected


def test_a_line_end_is_a_hard_end_even_in_a_quotation() -> None:
    assert split("-\n«عنوان\n\n قال. نعم» \n\tثم\n") == ["-", "«عنوان", "قال.", "نعم»", "ثم"]


def test_a_hundred_sentences_are_a_hundred() -> None:
    assert len(split("هذه جملة قصيرة. " * 100)) == 100


def test_an_empty_text_has_none() -> None:
    assert sentences("") == sentences(" \n\t\n") == []


@given(lines)
@settings(max_examples=400)
def test_every_visible_character_is_in_exactly_one_trimmed_sentence(text: str) -> None:
    found = sentences(text)
    covered = [index for start, end in found for index in range(start, end)]
    assert covered == sorted(set(covered))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in found)
    assert not any("\n" in text[start:end] for start, end in found)
    outside = set(range(len(text))) - set(covered)
    assert all(text[index].isspace() for index in outside)


@pytest.mark.parametrize(
    "line", ["(" * 50_000 + "]" * 50_000 + ". ا", "1. " * 50_000 + "ا", "ا. " * 50_000 + "."]
)
def test_hostile_lines_are_split_without_losing_anything(line: str) -> None:
    found = sentences(line)
    assert sum(len(line[start:end].replace(" ", "")) for start, end in found) == len(
        line.replace(" ", "")
    )
