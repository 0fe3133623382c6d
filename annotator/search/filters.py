"""Filters of a query: their names in both languages, and what stands behind the colon."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.errors import QueryError
from annotator.model.document import REGION_KINDS
from annotator.model.sets import SET_STATUSES
from annotator.search.query import TEXT_FIELDS, Field, Filter, Query
from annotator.text.search_folding import search_fold

UNMARKED = "unmarked"
FREE = "meta."
"""Begins the name of a filter on any other field of the metadata ("meta.source")."""
_FREE_IN_ARABIC = "حقل."
_FIELDS: dict[str, Field] = {
    "date": "date", "status": "status", "annotator": "annotator", "name": "name",
    "region": "region", "assigned": "assigned", "part": "part", "duplicate": "duplicate",
}  # fmt: skip
_ARABIC = {
    "تاريخ": "date", "حالة": "status", "موسم": "annotator", "اسم": "name", "جزء": "region",
    "مصدر": "outlet", "موضوع": "topic", "كاتب": "author", "وكالة": "agency", "مكان": "place",
    "رابط": "url", "لغة": "language", "رخصة": "licence", "بلا-توسيم": UNMARKED,
    "لهجة": "variety", "عنوان": "title", "مسند": "assigned", "قسم": "part", "مكرر": "duplicate",
}  # fmt: skip
_STATUSES = {"جديد": "new", "قيد العمل": "in progress", "منجز": "finished", "مقفل": "locked"}
_REGIONS = {
    "عنوان": "title", "مكان وتاريخ": "dateline", "توقيع": "byline", "متن": "body",
    "رابط": "link", "تعليق": "caption", "حشو": "boilerplate",
}  # fmt: skip
_SIDES = ("yes", "kept")
_SIDES_IN_ARABIC = {"نعم": "yes", "أصل": "kept"}
_CLOSED: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "status": (SET_STATUSES, _STATUSES),
    "region": (REGION_KINDS, _REGIONS),
    "duplicate": (_SIDES, _SIDES_IN_ARABIC),
}
"""Filters that know what they may be, in both languages."""
_IN_ENGLISH = {search_fold(arabic): english for arabic, english in _ARABIC.items()}
_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def filter_name(typed: str) -> str | None:
    """Give the English name of a filter named in either language, None when there is none."""
    for beginning in (FREE, _FREE_IN_ARABIC):
        if typed.startswith(beginning) and len(typed) > len(beginning):
            return FREE + typed.removeprefix(beginning)
    folded = search_fold(typed).lower()
    english = _IN_ENGLISH.get(folded, folded)
    return english if english in (*_FIELDS, *TEXT_FIELDS, UNMARKED) else None


def filter_names() -> str:
    """List the names of all filters, for a sentence."""
    return ", ".join((*TEXT_FIELDS[:2], *_FIELDS, *TEXT_FIELDS[2:], UNMARKED))


def filter_of(name: str, value: str, at: int) -> Filter:
    """Make a filter of what stands behind its colon; raises QueryError when that cannot be."""
    value = value.strip()
    if not value:
        raise QueryError("The filter {name} at character {at} says nothing.", name=name, at=at + 1)
    if name.startswith(FREE):
        return Filter("meta", value, key=name.removeprefix(FREE), at=at)
    if name in TEXT_FIELDS:
        return Filter("meta", value, key=name, at=at)
    if name == "date":
        return _date(value, at)
    if name in _CLOSED:
        value = _one_of(value, *_CLOSED[name], name, at)
    return Filter(_FIELDS[name], value, at=at)


def together(parts: list[Query]) -> list[Query]:
    """Let a status and an annotator that are both asked for be those of one annotation set."""
    states = [one for one in parts if isinstance(one, Filter) and one.field == "status"]
    whose = [one for one in parts if isinstance(one, Filter) and one.field == "annotator"]
    if len(states) != 1 or len(whose) != 1:
        return parts
    joined = replace(states[0], key=whose[0].value or "")
    return [joined if one is states[0] else one for one in parts if one is not whose[0]]


def _one_of(value: str, known: tuple[str, ...], arabic: dict[str, str], name: str, at: int) -> str:
    found = arabic.get(value, value.lower().replace("-", " "))
    if found not in known:
        raise QueryError(
            "{name} at character {at} can be {known}, not {value}.",
            name=name, at=at + 1, known=", ".join(known), value=value,
        )  # fmt: skip
    return found


def _date(value: str, at: int) -> Filter:
    """Read a day, month or year, or two of them with .. between, or one open end."""
    first, dots, last = search_fold(value).replace("/", "-").partition("..")
    ends = [end for end in (first, last) if end]
    if not ends or not all(_DAY.fullmatch(end) for end in ends):
        raise QueryError(
            "Write the date at character {at} as 2021, 2021-03, 2021-03-15 or 2020..2021.",
            at=at + 1,
        )
    shorter = min(len(first), len(last))
    if dots and first[:shorter] > last[:shorter]:
        raise QueryError(
            "The dates at character {at} end before they begin: write {last}..{first}.",
            at=at + 1, first=first, last=last,
        )  # fmt: skip
    return Filter("date", first or None, (last or None) if dots else first, at=at)
