"""What somebody types becomes what is asked for, or one sentence that says where it cannot."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import QueryError
from annotator.search.parsing import parse_query
from annotator.search.query import (
    All,
    AnyOf,
    Condition,
    Filter,
    Kind,
    Marked,
    Not,
    Pattern,
    Phrase,
    Query,
    Unmarked,
    Word,
    positive,
)
from annotator.search.writing import write_query

_DATE = "Write the date at character 1 as 2021, 2021-03, 2021-03-15 or 2020..2021."


def shape(query: Query) -> object:
    """Give a query without places, phrases as plain words."""
    if isinstance(query, All | AnyOf):
        return (type(query).__name__, *map(shape, query.parts))
    if isinstance(query, Not):
        return ("Not", shape(query.part))
    if isinstance(query, Phrase):
        return " ".join("=" * one.exact + one.letters + "*" * one.prefix for one in query.words)
    if isinstance(query, Filter):
        return (query.key or query.field, query.value, query.last)
    return ("/", query.expression) if isinstance(query, Pattern) else query


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("العراق", "العراق"),
        ("العِراق", "العراق"),
        ("بغـــداد", "بغداد"),
        ("رئيس بغداد", ("All", "رئيس", "بغداد")),
        ("رئيس AND بغداد", ("All", "رئيس", "بغداد")),
        ("رئيس و بغداد", ("All", "رئيس", "بغداد")),
        ("رئيس أو بغداد", ("AnyOf", "رئيس", "بغداد")),
        ("رئيس | بغداد", ("AnyOf", "رئيس", "بغداد")),
        ("رئيس OR بغداد البصرة", ("AnyOf", "رئيس", ("All", "بغداد", "البصرة"))),
        ("(رئيس OR بغداد) البصرة", ("All", ("AnyOf", "رئيس", "بغداد"), "البصرة")),
        ("رئيس ليس بغداد", ("All", "رئيس", ("Not", "بغداد"))),
        ("رئيس NOT بغداد", ("All", "رئيس", ("Not", "بغداد"))),
        ("رئيس -بغداد", ("All", "رئيس", ("Not", "بغداد"))),
        ("-(رئيس بغداد)", ("Not", ("All", "رئيس", "بغداد"))),
        ('"رئيس الوزراء"', "رئيس الوزراء"),
        ("«رئيس الوزراء»", "رئيس الوزراء"),
        ("“رئيس الوزراء”", "رئيس الوزراء"),
        ('"أو"', "أو"),
        ("=على", "=على"),
        ('="رئيس الوزراء"', "=رئيس =الوزراء"),
        ("عرا*", "عرا*"),
        ('"رئيس وزرا*"', "رئيس وزرا*"),
        ("F-16", "f 16"),
        ("10:30", "10 30"),
        ("/كتا.+ب/", ("/", "كتا.+ب")),
        (r"/a\/b/", ("/", "a/b")),
        ("outlet:رويترز", ("outlet", "رويترز", None)),
        ('مصدر:"وكالة الأنباء"', ("outlet", "وكالة الأنباء", None)),
        ("date:2020..2021", ("date", "2020", "2021")),
        ("date:٢٠٢٠", ("date", "2020", "2020")),
        ("date:2020-03..", ("date", "2020-03", None)),
        ("تاريخ:..2021/05/01", ("date", None, "2021-05-01")),
        ("status:in-progress", ("status", "in progress", None)),
        ('حالة:"قيد العمل"', ("status", "in progress", None)),
        ("region:Title", ("region", "title", None)),
        ("\u200fالعراق\u200f", "العراق"),
    ],
)
def test_a_query_means(typed: str, meant: object) -> None:
    assert shape(parse_query(typed)) == meant


def test_what_is_asked_of_annotations() -> None:
    typed = '[event:Conflict.Attack Attacker=ORG -Target by!=X place="ال رطبة" "قصف"]'
    assert parse_query(typed) == (
        Marked(
            Kind("event", "Conflict.Attack", 1),
            (
                Condition("Attacker", "ORG", at=23),
                Condition("Target", differs=True, at=37),
                Condition("by", "X", differs=True, at=44),
                Condition("place", words=Phrase((Word("ال"), Word("رطبة")), 56), at=50),
            ),
            (Phrase((Word("قصف"),), 66),),
        )
    )  # fmt: skip


def test_a_type_alone_and_anything_at_all() -> None:
    assert parse_query("[PER]") == Marked(Kind("PER", "", 1))
    assert parse_query("[* doubt]") == Marked(Kind(None, None, 1), (Condition("doubt", at=3),))


def test_an_unmarked_name() -> None:
    assert parse_query('unmarked:"محمد السوداني"') == Unmarked(
        Phrase((Word("محمد"), Word("السوداني")))
    )


def test_what_is_excluded_is_not_shown() -> None:
    assert [shape(one) for one in positive(parse_query("أ ب -ت outlet:x (ث | ج)"))] == [
        "أ", "ب", "ث", "ج",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "Type what to search for."),
        ("   ", "Type what to search for."),
        ("(بغداد", "The bracket at character 1 is never closed."),
        ("بغداد)", "The bracket at character 6 was never opened."),
        ("بغداد OR", "Something is missing at the end of the query."),
        ("OR بغداد", "OR at character 1 stands where a word is expected."),
        ("بغداد ()", ") at character 8 stands where a word is expected."),
        ('بغداد "رئيس', "The quotation mark at character 7 is never closed."),
        ("/بغداد", "The regular expression at character 1 is never closed by /."),
        ("[event", "The bracket at character 1 is never closed."),
        ("[event (]", "( at character 8 cannot stand in square brackets."),
        ("[event Attacker=]", "A value is missing after Attacker= at character 8."),
        ("[event =x]", "x at character 9 cannot stand in square brackets."),
        ("؟", "There is no word to search for in ؟ at character 1."),
        ('""', 'There is no word to search for in "" at character 1.'),
        ("ب*", "Type at least two letters before the * at character 1."),
        ("date:1990..soon", _DATE),
        ("date:2021-13", _DATE),
        ("date:2021-03-45", _DATE),
        ("date:..", _DATE),
        (
            "date:2015-08..2015-07",
            "The dates at character 1 end before they begin: write 2015-07..2015-08.",
        ),
        (
            "تاريخ:٢٠٢١..2020-03",
            "The dates at character 1 end before they begin: write 2020-03..2021.",
        ),
        ("outlet:", "The filter outlet at character 1 says nothing."),
        ("x" * 3000, "The query is too long: it may have 2000 characters."),
        ("(" * 60 + "x" + ")" * 60, "The query is nested too deeply at character 41."),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(typed: str, told: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse_query(typed)
    assert str(caught.value) == told


def test_an_unknown_filter_is_told_with_those_there_are() -> None:
    with pytest.raises(
        QueryError, match=r"no filter foo \(at character 5\); there are outlet, topic, date"
    ):
        parse_query("abc foo:bar")


def test_an_unknown_status_is_told_with_those_there_are() -> None:
    told = "status at character 1 can be new, in progress, finished, locked, not done"
    with pytest.raises(QueryError, match=told):
        parse_query("status:done")


@pytest.mark.parametrize(
    "typed",
    [
        "رئيس",
        '="رئيس الوزراء" عرا*',
        "(أ | ب) -(ت ث) -ج OR ح",
        "a ((b c) OR d)",
        r"/a\/b+/ unmarked:بغداد",
        "date:2020.. date:..2021 date:2020 date:2020..2021",
        "date:2020-05..2020 date:2020..2020-01 date:2020-03-04..2020-03",
        'status:in-progress annotator:"ليلى خ" outlet:x region:title name:"a b"',
        "status:new",
        '[event:Conflict.Attack Attacker=ORG -Target by!=X place="a b" on!="cd*" "d" "e"]',
        "[PER] [* doubt] [event:*] [PER level=NOM]",
    ],
)
def test_a_query_that_is_written_reads_the_same(typed: str) -> None:
    query = parse_query(typed)
    assert without_places(parse_query(write_query(query))) == without_places(query)


def without_places(query: Query) -> str:
    """Give everything of a query but where it stands."""
    return re.sub(r"at=\d+", "", repr(query))


@given(st.text(alphabet='بغا و"()[]=*/:-|!. OR\\', max_size=30))
def test_anything_typed_is_read_or_told(typed: str) -> None:
    try:
        parse_query(typed)
    except QueryError as problem:
        told = str(problem)
    else:
        return
    assert told.endswith(".")
