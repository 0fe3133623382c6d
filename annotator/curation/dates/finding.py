"""Finds dates: by day, month and year, in any naming, calendar and order that news has."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from annotator.curation.dates import hijri
from annotator.curation.dates.names import DateNames, one_of
from annotator.curation.dates.records import FoundDate
from annotator.curation.folded import Folded

_YEAR = re.compile(r"\d{4}")
_SAME_DAY = re.compile(r"[\s.،,()\-/]*(?:ال)?(?:موافق|موافقه)?(?:\s*ل)?[\s(:،,\-/]*")
_FIRST_YEAR, _LAST_YEAR = 1800, 2199
_HIJRI_YEARS = range(1200, 1600)
_ERA = r"(?:\s*(?P<era>هجريه|هجري|ه|ميلاديه|ميلادي|م)(?![\w]))?"
_BEFORE = r"(?<![\d])(?<!\d[./,\-])"
_AFTER = r"(?!\d)(?![./\-]\d)"

_Match = re.Match[str]


class DateFinder:
    """Knows the names of months and weekdays, and finds dates in stretches of text."""

    def __init__(self, names: DateNames) -> None:
        self._names = names
        month = rf"(?P<m>{one_of((*names.gregorian, *names.hijri))})(?!\w)"
        second = rf"(?:\s*[/(\-–،]\s*(?P<m2>{one_of(names.gregorian)})(?!\w)\s*\)?"
        second += rf"|\s+(?P<m3>{one_of(names.gregorian)})(?!\w))?"
        weekday = rf"(?:(?<!\w)(?P<w>{one_of(names.weekdays)})(?!\w)[\s،,:\-–(]*"
        weekday += r"(?:(?:ال)?موافق\s*)?)?"
        day = rf"(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?|(?P<o>(?<!\w){one_of(names.ordinals)}(?!\w)))"
        self._day_of_month = re.compile(rf"{weekday}{_BEFORE}{day}\s*{month}{second}{_AFTER}")
        year = r"(?:(?:من\s+)?(?:ال)?(?:عام|سنه)\s+)?(?P<y>\d{4})"
        self._forms: tuple[tuple[re.Pattern[str], Callable[[_Match], FoundDate | None]], ...] = (
            (
                re.compile(
                    rf"{weekday}{_BEFORE}{day}\s*[\-/–.،,]?\s*(?:من\s+)?(?:شهر\s+)?"
                    rf"{month}{second}\s*[،,\-/–.]?\s*{year}{_AFTER}{_ERA}"
                ),
                self._of_names,
            ),
            (
                re.compile(
                    rf"{weekday}(?<!\w){month}{second}\.?\s*(?P<d>\d{{1,2}})(?:st|nd|rd|th)?"
                    rf"\s*[،,]?\s+{year}{_AFTER}{_ERA}"
                ),
                self._of_names,
            ),
            (
                re.compile(
                    rf"{weekday}{_BEFORE}(?P<a>\d{{1,4}})\s?(?P<s>[\-–/.])\s?(?P<b>\d{{1,2}})\s?"
                    rf"(?P=s)\s?(?P<c>\d{{1,4}}){_AFTER}{_ERA}"
                ),
                self._of_numbers,
            ),
            (
                re.compile(
                    rf"(?<![\w/])(?<!\d[\s\-/]){month}{second}\s*[،,]?\s*{year}{_AFTER}{_ERA}"
                ),
                self._of_month,
            ),
        )

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[FoundDate]:
        """List the dates in a stretch of text, in order; none overlaps another.

        What lacks the year ("19 تموز") or is relative ("يناير الماضي") is no date by itself.
        """
        folded = Folded(text, start, len(text) if end is None else end)
        if _YEAR.search(folded.text) is None:
            return []
        found = sorted(self._all(folded.text), key=lambda one: (one.start, -one.end))
        kept: list[FoundDate] = []
        for one in found:
            if not kept or one.start >= kept[-1].end:
                kept.append(one)
        spans = [folded.span(one.start, one.end) for one in kept]
        fixed = _fix_pairs(kept, folded.text)
        return [replace(one, start=s, end=e) for one, (s, e) in zip(fixed, spans, strict=True)]

    def find_days(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """List the spans of days named without their year ("20 يوليو تموز")."""
        folded = Folded(text, start, end)
        return [folded.span(*one.span()) for one in self._day_of_month.finditer(folded.text)]

    def _all(self, folded: str) -> Iterator[FoundDate]:
        for expression, read in self._forms:
            for match in expression.finditer(folded):
                one = read(match)
                if one is not None:
                    yield one

    def _of_names(self, match: _Match) -> FoundDate | None:
        parts = match.groupdict()
        written = parts["d"]
        day = int(written) if written else self._names.ordinals[_spaced(parts["o"])]
        return self._dated(match, int(parts["y"]), _spaced(parts["m"]), day)

    def _of_month(self, match: _Match) -> FoundDate | None:
        year, name = int(match["y"]), _spaced(match["m"])
        month = self._names.gregorian.get(name)
        if month is None or not _FIRST_YEAR <= year <= _LAST_YEAR or not self._same(match, month):
            return None
        return FoundDate(*match.span(), f"{year:04}-{month:02}")

    def _of_numbers(self, match: _Match) -> FoundDate | None:
        first, second, third = match["a"], int(match["b"]), match["c"]
        if len(first) == 4:
            year, month, day = int(first), second, int(third)
        elif len(third) == 4:
            year, month, day = int(third), second, int(first)
        else:
            return None
        if len(third if len(first) == 4 else first) > 2:
            return None
        if month > 12 >= day:
            month, day = day, month
        if (match["era"] or "").startswith("ه") or year in _HIJRI_YEARS:
            return self._hijri(match, year, month, day)
        return self._gregorian(match, year, month, day)

    def _dated(self, match: _Match, year: int, name: str, day: int) -> FoundDate | None:
        month = self._names.gregorian.get(name)
        if month is None:
            return self._hijri(match, year, self._names.hijri[name], day)
        if not self._same(match, month):
            return None
        return self._gregorian(match, year, month, day)

    def _same(self, match: _Match, month: int) -> bool:
        """Say whether the second name of a double form ("آب/اغسطس") is of the same month."""
        second = match["m2"] or match["m3"]
        return second is None or self._names.gregorian[_spaced(second)] == month

    def _gregorian(self, match: _Match, year: int, month: int, day: int) -> FoundDate | None:
        if not _FIRST_YEAR <= year <= _LAST_YEAR:
            return None
        try:
            date = dt.date(year, month, day)
        except ValueError:
            return None
        weekday = self._weekday(match)
        agrees = None if weekday is None else date.isoweekday() == weekday
        return FoundDate(*match.span(), date.isoformat(), weekday_agrees=agrees)

    def _hijri(self, match: _Match, year: int, month: int, day: int) -> FoundDate | None:
        if year not in _HIJRI_YEARS or not hijri.is_hijri(year, month, day):
            return None
        date = hijri.to_gregorian(year, month, day)
        weekday = self._weekday(match)
        fixed = None if weekday is None else hijri.on_weekday(date, weekday)
        return FoundDate(
            *match.span(),
            (fixed or date).isoformat(),
            calendar="hijri",
            approximate=fixed is None,
            weekday_agrees=None if weekday is None else fixed is not None,
        )

    def _weekday(self, match: _Match) -> int | None:
        written = match["w"]
        return None if written is None else self._names.weekdays[_spaced(written)]


def _fix_pairs(found: list[FoundDate], folded: str) -> list[FoundDate]:
    """Let the Gregorian date beside a Hijri one ("الموافق") say which day that was."""
    fixed = list(found)
    for at, (one, other) in enumerate(pairwise(found)):
        between = folded[one.end : other.start]
        if one.calendar == other.calendar or not _SAME_DAY.fullmatch(between):
            continue
        islamic, exact = (at, other) if one.calendar == "hijri" else (at + 1, one)
        if exact.has_day and _close(found[islamic].value, exact.value):
            fixed[islamic] = replace(found[islamic], value=exact.value, approximate=False)
    return fixed


def _close(one: str, other: str) -> bool:
    days = dt.date.fromisoformat(one) - dt.date.fromisoformat(other)
    return abs(days.days) <= hijri.DRIFT


def _spaced(name: str) -> str:
    return " ".join(name.split())
