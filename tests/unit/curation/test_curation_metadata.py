"""What an article says about itself, each value where it stands and why."""

from __future__ import annotations

import pytest

from annotator.curation.metadata.addresses import day_in
from annotator.curation.metadata.finding import chosen, find_metadata
from annotator.curation.metadata.records import FoundMeta
from annotator.curation.regions.finding import find_regions
from annotator.curation.regions.outlets import host_of
from annotator.curation.regions.reading_patterns import read_patterns

PATTERNS = read_patterns()
BODY = (
    "قالت الوزارة في بيان إن منسوب النهر ارتفع إلى أعلى مستوى له منذ عشر سنوات كاملة، ودعت سكان"
    " القرى القريبة من المجرى إلى أخذ الحيطة. وكان النهر قد فاض في 3 أيار 2011."
)
TITLE = "النهر يبلغ أعلى منسوب له منذ عشر سنوات"


def finds(text: str, meta: dict[str, str] | None = None, name: str = "") -> list[FoundMeta]:
    meta = meta or {}
    regions = [one.region for one in find_regions(text, meta, PATTERNS)]
    return list(find_metadata(text, regions, PATTERNS.names, meta, name))


def values(text: str, meta: dict[str, str] | None = None, name: str = "") -> dict[str, str]:
    return chosen(finds(text, meta, name))


def test_an_article_that_says_everything() -> None:
    text = "\n".join(
        (
            "الرئيسية > أخبار > اقتصاد",
            TITLE,
            "نشر في: الأربعاء 24 تموز/يوليو 2024 - 10:15",
            "آخر تحديث: 25-07-2024",
            "بقلم: سلمى الحداد",
            f"بيروت (رويترز) - {BODY}",
            BODY,
            "رابط الخبر: https://www.annahar.com/economy/2024/07/24/river?id=3",
            "الكلمات المفتاحية: النهر، السدود",
            "جميع الحقوق محفوظة © 2024",
        )
    )
    assert values(text) == {
        "title": TITLE,
        "topic": "اقتصاد",
        "date": "2024-07-24",
        "updated": "2024-07-25",
        "author": "سلمى الحداد",
        "place": "بيروت",
        "agency": "رويترز",
        "url": "https://www.annahar.com/economy/2024/07/24/river?id=3",
        "outlet": "النهار",
        "keywords": "النهر، السدود",
        "licence": "all rights reserved",
        "variety": "arb",
    }


def test_each_value_stands_where_it_is_said_to_stand() -> None:
    text = f"{TITLE}\nبيروت - 24 تموز 2024\nبقلم: سلمى الحداد\n{BODY}"
    spans = {one.field: text[one.start : one.end] for one in finds(text)}
    assert spans == {
        "title": TITLE,
        "place": "بيروت",
        "date": "24 تموز 2024",
        "author": "سلمى الحداد",
        "variety": text,
    }


def test_a_day_in_the_sentences_of_the_article_is_not_its_day() -> None:
    assert "date" not in values(f"{TITLE}\n{BODY}")


def test_a_day_below_links_to_other_articles_is_hardly_this_ones() -> None:
    text = f"{TITLE}\n{BODY}\nقد تحب أيضا\nخبر آخر\n- December 19, 2024\nليفانت-خاص"
    found = {one.field: one for one in finds(text)}
    assert found["date"].value == "2024-12-19"
    assert found["date"].confidence < 0.5
    assert found["outlet"].confidence < 0.5
    assert values(text).keys() == {"title", "variety"}


def test_a_converted_day_is_told_to_be_approximate() -> None:
    text = f"{TITLE}\nالرياض 26 شوال 1436 هـ\n{BODY}"
    (found,) = [one for one in finds(text) if one.field == "date"]
    assert (found.value, found.approximate) == ("2015-08-12", True)
    exact = f"{TITLE}\nالرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس\n{BODY}"
    (found,) = [one for one in finds(exact) if one.field == "date"]
    assert (found.value, found.approximate) == ("2015-08-11", False)


def test_the_day_beside_published_is_surer_than_one_in_an_address() -> None:
    text = f"{TITLE}\nتاريخ النشر: 25 يوليو 2024\n{BODY}"
    meta = {"url": "https://www.aleqt.com/2024/07/24/article_1.html"}
    assert values(text, meta)["date"] == "2024-07-25"
    assert values(BODY, meta)["date"] == "2024-07-24"


@pytest.mark.parametrize(
    ("meta", "wanted"),
    [
        ({"date": "28 آب/اغسطس 2013"}, {"date": "2013-08-28"}),
        ({"date": "2013-08-28T11:00:00Z"}, {"date": "2013-08-28"}),
        ({"author": "القاهرة - أ ش أ:"}, {"place": "القاهرة", "agency": "أ ش أ"}),
        ({"author": "عادل الخنين من الرياض"}, {"author": "عادل الخنين", "place": "الرياض"}),
        ({"author": "علي صالح - فهد سالم"}, {"author": "علي صالح، فهد سالم"}),
        ({"source": "okaz"}, {"outlet": "عكاظ"}),
        ({"url": "http://www.3alyoum.com/sports/a/x/"}, {"outlet": "عين اليوم", "topic": "رياضة"}),
        ({"url": "http://x.example/a?b=c"}, {}),
        ({"author": " ", "url": "", "date": "أمس"}, {}),
    ],
)
def test_what_the_metadata_say_already_is_read(
    meta: dict[str, str], wanted: dict[str, str]
) -> None:
    assert values("-", meta) == wanted
    for one in finds("-", meta):
        assert one.place == "metadata"
        assert 0 <= one.start < one.end <= len(meta[one.of])


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("https___www.okaz.com.sa_2024-07-24_1.txt", {"outlet": "عكاظ", "date": "2024-07-24"}),
        (
            "https%3A%2F%2Fwww.annahar.com%2Fsports%2F3",
            {"url": "https://www.annahar.com/sports/3", "outlet": "النهار", "topic": "رياضة"},
        ),
        ("alriyadh.com_1067893.html", {"outlet": "الرياض"}),
        ("levant-iraq", {}),
        ("20240724-خبر", {"date": "2024-07-24"}),
        ("مقال 12345678", {}),
    ],
)
def test_the_name_of_a_document_may_be_an_address(name: str, wanted: dict[str, str]) -> None:
    assert values("-", name=name) == wanted


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("/2015/20150722/du10.htm", "2015-07-22"),
        ("/Issues/20150722/Con20150722784957.htm", "2015-07-22"),
        ("/2015/7/2/x", "2015-07-02"),
        ("/2015-07-22", "2015-07-22"),
        ("/2015/02/30/", None),
        ("/node/620397/", None),
        ("/article_201507229", None),
        ("/201572", None),
    ],
)
def test_the_day_in_an_address(address: str, day: str | None) -> None:
    assert day_in(address) == day


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("HTTP://www.Okaz.com.sa:80/x", "okaz.com.sa"),
        ("okaz.com.sa", "okaz.com.sa"),
        ("//a@arabic.rt.com/x", "arabic.rt.com"),
        ("no host", ""),
        ("", ""),
    ],
)
def test_the_host_of_an_address(address: str, host: str) -> None:
    assert host_of(address) == host


@pytest.mark.parametrize(
    ("line", "licence"),
    [
        ("كل الحقوق محفوظة لصحيفة النهار", "all rights reserved"),
        ("المحتوى متاح برخصة CC BY-NC-SA 4.0", "CC-BY-NC-SA"),
        ("المحتوى متاح برخصة CC BY 4.0", "CC-BY"),
    ],
)
def test_the_licence_that_a_line_names(line: str, licence: str) -> None:
    assert values(f"{TITLE}\n{BODY}\n{line}")["licence"] == licence


@pytest.mark.parametrize(
    ("body", "variety"),
    [
        (
            (
                "انا مش عارف ازاي الناس دي عايزة كده دلوقتي، ومفيش حد بيسأل ليه احنا لسه هنا، وبرضه"
                " محدش عايز يتكلم دلوقتي عن اللي حصل."
            ),
            "arz",
        ),
        (
            (
                "شو هالحكي، هيك بدنا نعيش؟ هلق ما في شي منيح كتير هون، وليش بدو يروح هيك من هون،"
                " والله كمان نحنا بدنا نروح."
            ),
            "apc",
        ),
        (
            (
                "هسه ماكو شي، شكو عدكم؟ شنو صار وين رحتوا، هواية ناس گال انه ماكو كهرباء هسه بالبيت"
                " واكو ناس بعد ما نامت."
            ),
            "acm",
        ),
        (BODY + " وقال أحدهم: «مش عايزين كده».", "arb"),
        ("نص قصير جداً", None),
    ],
)
def test_the_variety_is_told_by_words_that_only_one_has(body: str, variety: str | None) -> None:
    assert values(body, {"title": "-"}).get("variety") == variety


def test_the_word_that_first_shows_a_variety_is_where_it_is_found() -> None:
    text = (
        "قالوا لنا كلاماً طويلاً عن المدينة وأهلها: «كتير» شو بدنا نعمل هلق هون؟ هيك بدنا كتير كمان"
        " نحكي عن البيت والناس والمدينة كلها"
    )
    (found,) = [one for one in finds(text, {"title": "-"}) if one.field == "variety"]
    assert text[found.start : found.end] == "شو"


def test_the_surest_value_is_chosen_and_the_unsure_left_out() -> None:
    one = FoundMeta("place", "بغداد", 0, 5, "credit", 0.7)
    other = FoundMeta("place", "البصرة", 9, 15, "credit", 0.9)
    unsure = FoundMeta("topic", "صحة", 0, 4, "label", 0.4)
    assert chosen([one, other, unsure]) == {"place": "البصرة"}
    assert chosen([unsure], least=0.3) == {"topic": "صحة"}
