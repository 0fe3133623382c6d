"""Dates as Arabic news writes them: three namings, two calendars, every kind of digit and order."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from annotator.curation.dates import hijri
from annotator.curation.dates.finding import DateFinder
from annotator.curation.dates.names import read_date_names
from annotator.errors import InputError
from annotator.paths import resources

DATES = DateFinder(read_date_names(resources() / "news" / "months.toml"))

NAMINGS = [
    ("يناير", "كانون الثاني", "جانفي"),
    ("فبراير", "شباط", "فيفري"),
    ("مارس", "آذار", "مارس"),
    ("أبريل", "نيسان", "أفريل"),
    ("مايو", "أيار", "ماي"),
    ("يونيو", "حزيران", "جوان"),
    ("يوليو", "تموز", "جويلية"),
    ("أغسطس", "آب", "أوت"),
    ("سبتمبر", "أيلول", "سبتمبر"),
    ("أكتوبر", "تشرين الأول", "أكتوبر"),
    ("نوفمبر", "تشرين الثاني", "نوفمبر"),
    ("ديسمبر", "كانون الأول", "ديسمبر"),
]
MOROCCAN = [("غشت", 8), ("شتنبر", 9), ("نونبر", 11), ("دجنبر", 12), ("يوليوز", 7)]
HIJRI = [
    "محرم",
    "صفر",
    "ربيع الأول",
    "ربيع الآخر",
    "جمادى الأولى",
    "جمادى الآخرة",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة",
    "ذو الحجة",
]

ALONE = [
    ("28 آب/اغسطس 2013", "2013-08-28"),
    ("٢٨ آب/أغسطس ٢٠١٣", "2013-08-28"),
    ("۲۸ آب ۲۰۱۳", "2013-08-28"),
    ("20 يوليو تموز 2015", "2015-07-20"),
    ("24 تموز (يوليو) 2024", "2024-07-24"),
    ("الأربعاء 24 يوليو/ تموز 2024", "2024-07-24"),
    ("الأربعاء, 24 يوليو, 2024", "2024-07-24"),
    ("الخميس ١٩ كانون الأول ٢٠٢٤", "2024-12-19"),
    ("24 يوليو، 2024", "2024-07-24"),
    ("24-يوليو-2024", "2024-07-24"),
    ("الحادي عشر من أغسطس 2015", "2015-08-11"),
    ("15 أيّار 2024", "2024-05-15"),
    ("28 مارس 2024م", "2024-03-28"),
    ("2024-07-24", "2024-07-24"),
    ("2024/7/4", "2024-07-04"),
    ("24/07/2024", "2024-07-24"),
    ("24.07.2024", "2024-07-24"),
    ("28 – 8 – 2013", "2013-08-28"),
    ("07/24/2024", "2024-07-24"),
    ("Thursday December 19, 2024", "2024-12-19"),
    ("December 19, 2024", "2024-12-19"),
    ("Thursday, 19th December, 2024", "2024-12-19"),
    ("Dec. 19, 2024", "2024-12-19"),
    ("19 december 2024", "2024-12-19"),
    ("أغسطس 8, 2015", "2015-08-08"),
    ("29 فبراير 2024", "2024-02-29"),
    ("يناير 2024", "2024-01"),
    ("آب/أغسطس 2013", "2013-08"),
]
NONE = [
    "يناير الماضي",
    "الأحد الماضي",
    "19 تموز",
    "32 يناير 2024",
    "30 فبراير 2024",
    "29 فبراير 2023",
    "28 آب/يناير 2013",
    "13/13/2024",
    "في عام 2024",
    "عام 1436هـ",
    "2015م",
    "192.168.1.1",
    "3.5.2024.1",
    "31 رمضان 1445",
    "12345678",
    "",
]


@pytest.mark.parametrize("naming", range(3))
@pytest.mark.parametrize("month", range(12))
def test_every_month_has_three_names(month: int, naming: int) -> None:
    found = DATES.find(f"في 7 {NAMINGS[month][naming]} 2021 قال")
    assert [one.value for one in found] == [f"2021-{month + 1:02}-07"]


@pytest.mark.parametrize(("name", "month"), MOROCCAN)
def test_months_of_morocco(name: str, month: int) -> None:
    assert DATES.find(f"5 {name} 2018")[0].value == f"2018-{month:02}-05"


@pytest.mark.parametrize(("written", "value"), ALONE)
def test_a_date_is_found_with_its_place(written: str, value: str) -> None:
    text = f"بغداد، {written} - قال"
    (found,) = DATES.find(text)
    assert (found.value, found.calendar) == (value, "gregorian")
    assert not found.approximate
    assert text[found.start : found.end] == written
    assert found.has_day is (len(value) == 10)


@pytest.mark.parametrize("written", NONE)
def test_what_is_no_date_by_itself_is_not_found(written: str) -> None:
    assert DATES.find(written) == []


def test_marks_and_invisible_signs_belong_to_the_date_they_stand_in() -> None:
    text = "في \u200f28 \u200eآبّ 2013."
    (found,) = DATES.find(text)
    assert (found.value, text[found.start : found.end]) == ("2013-08-28", "28 \u200eآبّ 2013")


def test_the_stretch_that_is_looked_at_gives_offsets_of_the_whole_text() -> None:
    text = "1 مايو 2020 ثم 2 مايو 2021 ثم 3 مايو 2022"
    (found,) = DATES.find(text, 12, 28)
    assert text[found.start : found.end] == "2 مايو 2021"


@pytest.mark.parametrize("month", range(12))
def test_hijri_dates_are_converted_and_told_to_be_approximate(month: int) -> None:
    (found,) = DATES.find(f"10 {HIJRI[month]} 1445 هـ")
    day = dt.date(2023, 7, 19) + dt.timedelta(days=9 + month * 29.53)
    assert (found.calendar, found.approximate) == ("hijri", True)
    assert abs(dt.date.fromisoformat(found.value) - day).days <= 2


@pytest.mark.parametrize("written", ["1/7/1445 هـ", "١/٧/١٤٤٥ هـ", "1-7-1445هـ", "1445/7/1"])
def test_hijri_dates_in_numbers(written: str) -> None:
    (found,) = DATES.find(f"بتاريخ {written}.")
    assert (found.value, found.calendar) == ("2024-01-12", "hijri")


def test_a_gregorian_date_beside_a_hijri_one_says_which_day_it_was() -> None:
    found = DATES.find("الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس")
    assert [one.value for one in found] == ["2015-08-11"] * 2
    assert [one.approximate for one in found] == [False, False]


def test_a_gregorian_date_far_from_a_hijri_one_does_not_change_it() -> None:
    found = DATES.find("26 شوال 1436 هـ - 11 أغسطس 2020")
    assert [(one.value, one.approximate) for one in found] == [
        ("2015-08-12", True),
        ("2020-08-11", False),
    ]


def test_a_weekday_beside_a_hijri_date_fixes_its_day() -> None:
    (found,) = DATES.find("الثلاثاء 26 شوال 1436")
    assert (found.value, found.approximate, found.weekday_agrees) == ("2015-08-11", False, True)


@pytest.mark.parametrize(("weekday", "agrees"), [("الأربعاء", True), ("الجمعة", False)])
def test_whether_the_weekday_agrees_is_told(weekday: str, agrees: bool) -> None:
    assert DATES.find(f"{weekday} 24 يوليو 2024")[0].weekday_agrees is agrees


def test_days_without_a_year_are_found_for_datelines_alone() -> None:
    text = "سان فرانسيسكو 20 يوليو تموز (رويترز) -"
    spans = DATES.find_days(text, 0, len(text))
    assert [text[slice(*span)] for span in spans] == ["20 يوليو تموز"]


def test_the_calendar_agrees_with_days_that_are_known() -> None:
    assert hijri.to_gregorian(1, 1, 1) == dt.date(622, 7, 19)
    assert hijri.to_gregorian(1400, 1, 1) == dt.date(1979, 11, 21)
    assert abs((hijri.to_gregorian(1446, 1, 1) - dt.date(2024, 7, 7)).days) <= hijri.DRIFT
    assert hijri.on_weekday(dt.date(2015, 8, 12), 6) is None
    assert not hijri.is_hijri(1445, 9, 31)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", 'section "gregorian" is missing'),
        ("[gregorian]\n13 = ['x']", "from 1 to 12"),
        ("[gregorian]\n1 = 'x'", "must be a list of texts"),
        ("[gregorian", "is not a TOML file"),
    ],
)
def test_a_table_of_months_that_cannot_be_used_is_told(
    tmp_path: Path, content: str, told: str
) -> None:
    path = tmp_path / "months.toml"
    path.write_text(content, "utf-8")
    with pytest.raises(InputError, match=r"months\.toml") as problem:
        read_date_names(path)
    assert told in str(problem.value)


def test_a_table_that_is_missing_or_no_utf_8_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_date_names(tmp_path / "none.toml")
    path = tmp_path / "months.toml"
    path.write_bytes("[gregorian]\n1 = ['يناير']".encode("cp1256"))
    with pytest.raises(InputError, match="save it as UTF-8"):
        read_date_names(path)
