"""Credits: which parts are places, agencies, outlets and people, and what is no credit at all."""

from __future__ import annotations

import pytest

from annotator.curation.credits.names import read_names
from annotator.curation.credits.reading import begins_with_given_name, read_credit

NAMES = read_names()

CREDITS = [
    ("بغداد (رويترز) -", "place:بغداد | agency:رويترز"),
    ("القاهرة - أ ش أ:", "place:القاهرة | agency:أ ش أ"),
    ("باريس ـ رويترز", "place:باريس | agency:رويترز"),
    ("واشنطن: أ. ف. ب.", "place:واشنطن | agency:أ ف ب"),
    ("لندن – وكالة الأنباء الألمانية", "place:لندن | agency:د ب أ"),
    ("ليفانت-وكالات", "outlet:ليفانت | credit:وكالات"),
    ("خاص - «الرافد»", "credit:خاص | outlet:الرافد"),
    ("نيون - (أ ف ب):", "place:نيون | agency:أ ف ب"),
    ("سان سلفادور - أ ف ب", "place:سان سلفادور | agency:أ ف ب"),
    ("عادل الخنين من الرياض", "person:عادل الخنين | place:الرياض"),
    ("«الاقتصادية» من الرياض", "outlet:الاقتصادية | place:الرياض"),
    ("بقلم: منية العيادي", "credit:بقلم | person:منية العيادي"),
    ("بقلم محمد أحمد", "credit:بقلم | person:محمد أحمد"),
    ("كتبت سلوى سعد", "credit:كتبت | person:سلوى سعد"),
    ("الدكتور/ عبد العزيز بن عبد الله الأحمد", "person:عبد العزيز بن عبد الله الأحمد"),
    ("د.صالح بن فهد العصيمي", "person:د.صالح بن فهد العصيمي"),
    ("وكالة أنباء المدى (MNA)", "agency:وكالة أنباء المدى"),
    (
        "الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس",
        "place:الرياض | date:2015-08-11 | date:2015-08-11 | agency:واس",
    ),
    ("سان فرانسيسكو 20 يوليو تموز (رويترز) -", "place:سان فرانسيسكو | agency:رويترز"),
    ("مكة - واس", "place:مكة المكرمة | agency:واس"),
    ("نـيويورك - رُويترز", "place:نيويورك | agency:رويترز"),
]


def told(text: str) -> list[tuple[str, str]]:
    credit = read_credit(text, 0, len(text), NAMES)
    return [(one.kind, one.value) for one in credit.parts] if credit else []


@pytest.mark.parametrize(("text", "parts"), CREDITS)
def test_the_parts_of_a_credit(text: str, parts: str) -> None:
    assert " | ".join(f"{kind}:{value}" for kind, value in told(text)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "كاريكاتير",
        "رابعاً :",
        "ذكرت (رويترز)",
        "الأولى - محمد علي",
        "قال الوزير إن العراق يرفض ذلك - رويترز",
        "",
        "- * -",
        "واس " * 40,
    ],
)
def test_what_is_no_credit(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("محمد الزيدي", True),
        ("تحقيق أهداف التنمية", False),
        ("قلعة القرون – الرياض", False),
        ("قلعة القرون – رويترز", True),
        ("شاهد «الحلم الكبير»", False),
    ],
)
def test_a_credit_is_sure_when_more_than_a_likely_name_speaks_for_it(text: str, sure: bool) -> None:
    credit = read_credit(text, 0, len(text), NAMES)
    assert (credit is not None and credit.is_sure) is sure


def test_parts_lie_where_they_are_written() -> None:
    text = "— تصوير؛ بغداد (رويترز) -"
    credit = read_credit(text, 9, len(text), NAMES)
    assert credit is not None
    assert [text[one.start : one.end] for one in credit.parts] == ["بغداد", "رويترز"]


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("د. احمد صالح", True),
        ("د.احمد صالح", True),
        ("عبدالله", True),
        ("عدسه", False),
        ("", False),
    ],
)
def test_titles_are_put_aside_before_a_given_name(name: str, given: bool) -> None:
    assert begins_with_given_name(name, NAMES) is given


def test_an_outlet_is_known_by_its_own_address_and_those_below_it() -> None:
    outlet = NAMES.outlet_at("sport.alriyadh.com")
    assert outlet is not None
    assert outlet.key == "alriyadh"
    assert NAMES.outlet_at("notalriyadh.com") is None
    assert NAMES.outlet_at("") is None
