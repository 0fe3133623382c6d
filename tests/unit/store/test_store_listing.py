"""Documents as lists and tables see them: ordered, filtered, and read a page at a time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import Cancelled, QueryError
from annotator.model.document import Document
from annotator.model.identity import DocumentId, new_document_id
from annotator.model.listing import Column, DocumentLine, Ordering
from annotator.model.managing import Assignment, Link
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.search.parsing import parse_query
from annotator.store.corpus import Corpus
from annotator.store.managing.listing import _words
from annotator.text.cleaning import text_sha256

ARTICLES = (
    ("أ", "نص قصير", {"outlet": "الزمان", "date": "2021-03-01", "title": "حريق في الميناء"}),
    ("ب", "نص أطول من الأول بكلمات", {"outlet": "الأفق", "date": "2020-01-05", "desk file": "7"}),
    ("ج", "كلمة", {"date": "2022-01-01", "variety": "arb"}),
    ("د", "نص رابع بلا بيانات", {}),
)


@pytest.fixture
def four(corpus: Corpus, making) -> dict[str, DocumentId]:
    """Add four articles; ليلى finished the first, سالم began the second."""
    made = {
        name: Document(new_document_id(), name, text, text_sha256(text), meta)
        for name, text, meta in ARTICLES
    }

    def work(name: str) -> tuple[AnnotationSet, ...]:
        status = {"أ": ("ليلى", "finished"), "ب": ("سالم", "in progress")}.get(name)
        if status is None:
            return ()
        made = (making.mention(0, 2),) if status[1] == "finished" else ()
        return (AnnotationSet(status[0], "annotator", status[1], making.reference, made),)

    items = [AnnotatedDocument(one, work(name)) for name, one in made.items()]
    corpus.add(items, title="Import")
    ids = {name: one.id for name, one in made.items()}
    with corpus.edit("Plan", "ليلى") as writing:
        writing.manager.assign(Assignment(ids["ج"], "ليلى", "first"))
        writing.manager.assign(Assignment(ids["ج"], "سالم", "first"))
        writing.manager.set_part("main", ids["أ"], "train")
        writing.manager.link(Link(ids["د"], ids["أ"], "duplicate"))
        writing.manager.link(Link(ids["ب"], ids["ج"], "version"))
    return ids


def names(corpus: Corpus, ordering: Ordering = Ordering(), query: str = "") -> str:  # noqa: B008
    found = corpus.order(ordering, parse_query(query) if query else None)
    return "".join(one.name for one in corpus.lines(found))


@pytest.mark.parametrize(
    ("column", "expected", "reverse"),
    [
        (Column("position"), "أبجد", "دجبأ"),
        (Column("name"), "أبجد", "دجبأ"),
        (Column("words"), "جأدب", "بدأج"),
        (Column("meta", "date"), "بأجد", "جأبد"),
        (Column("meta", "outlet"), "بأجد", "أبجد"),
        (Column("meta", "desk file"), "بأجد", "بأجد"),
        (Column("meta", '$.x" or'), "أبجد", "أبجد"),
        (Column("assigned"), "جأبد", "جأبد"),
        (Column("part", "main"), "أبجد", "أبجد"),
        (Column("status", "ليلى"), "أبجد", "أبجد"),
        (Column("work"), "أبجد", "أبجد"),
        (Column("duplicates"), "أدبج", "دأبج"),
    ],
)
def test_every_column_orders_and_what_has_no_value_comes_last(
    corpus, four, column, expected, reverse
) -> None:
    assert names(corpus, Ordering(column)) == expected
    assert names(corpus, Ordering(column, descending=True)) == reverse


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("outlet:الزمان", "أ"),
        ("-outlet:الزمان", "بجد"),
        ("outlet:*", "أب"),
        ("-outlet:*", "جد"),
        ("meta.variety:arb", "ج"),
        ("variety:arb", "ج"),
        ("لهجة:arb", "ج"),
        ("title:ميناء", "أ"),
        ("assigned:ليلى", "ج"),
        ("مسند:سالم", "ج"),
        ("-assigned:*", "أبد"),
        ("part:train", "أ"),
        ("-part:*", "بجد"),
        ("duplicate:yes", "د"),
        ("duplicate:kept", "أ"),
        ("-duplicate:yes", "أبج"),
        ("status:finished annotator:ليلى", "أ"),
        ("annotator:*", "أب"),
        ("-موسم:*", "جد"),
        ("حالة:منجز موسم:ليلى", "أ"),
        ("-حقل.date:*", "د"),
        ("-مصدر:*", "جد"),
        ("مكرر:نعم", "د"),
        ("نص", "أبد"),
        ("/نص ق/", "أ"),
    ],
)
def test_the_query_language_filters_documents(corpus, four, query, expected) -> None:
    assert names(corpus, query=query) == expected


@pytest.mark.parametrize(
    ("query", "told"),
    [("duplicate:maybe", "duplicate at character 1 can be yes, kept, not maybe."),
     ("meta.:x", "There is no filter meta.")],
)  # fmt: skip
def test_a_filter_that_cannot_be_is_told(query, told) -> None:
    with pytest.raises(QueryError) as problem:
        parse_query(query)
    assert str(problem.value).startswith(told)


def test_a_field_with_signs_in_its_name_is_never_taken_for_sql(corpus, four) -> None:
    with corpus.edit("Edit", "ليلى") as writing:
        writing.manager.set_meta(four["د"], {"a'b.c[0]": "قيمة", "$.date": "x"})
    assert names(corpus, query="meta.a'b.c:قيمة") == ""
    assert names(corpus, Ordering(Column("meta", "a'b.c[0]"))) == "دأبج"
    assert names(corpus, Ordering(Column("meta", "$.date"))) == "دأبج"
    assert corpus.meta_values("$.date") == [("x", 1)]


def test_a_line_tells_all_that_a_table_shows(corpus, four) -> None:
    first, second, third, fourth = corpus.lines(corpus.order())
    assert (first.id, first.words, first.meta["outlet"]) == (four["أ"], 2, "الزمان")
    assert [(one.annotator, one.status, one.annotations) for one in first.work] == [
        ("ليلى", "finished", 1)
    ]
    assert (first.parts, first.duplicates, first.is_spare) == ({"main": "train"}, 1, False)
    assert (second.words, second.versions, third.versions) == (5, 1, 1)
    assert third.assigned == ("سالم", "ليلى")
    assert (fourth.duplicates, fourth.is_spare, fourth.work) == (1, True, ())
    assert (first.status_of("ليلى"), second.status_of("ليلى")) == ("finished", "new")


def test_lines_come_in_the_order_asked_for_and_without_what_is_gone(corpus, four) -> None:
    first, *_, last = corpus.order()
    found: list[DocumentLine] = corpus.lines([last, first, last + 77])
    assert [one.name for one in found] == ["د", "أ"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [("ميناء", "أ"), ("الافق", "ب"), ("outlet", ""), ("2022", "ج"), ("", "أبجد")],
)
def test_letters_are_sought_in_names_and_values_of_the_metadata(
    corpus, four, words, expected
) -> None:
    assert "".join(one.name for one in corpus.lines(corpus.having(words))) == expected


def test_fields_and_values_are_counted(corpus, four) -> None:
    assert corpus.meta_fields() == {
        "outlet": 2,
        "date": 3,
        "title": 1,
        "desk file": 1,
        "variety": 1,
    }
    assert corpus.meta_values("outlet") == [("الأفق", 1), ("الزمان", 1)]


def test_what_plans_need_comes_in_the_order_of_the_corpus(corpus, four) -> None:
    assert [one.words for one in corpus.facts()] == [2, 5, 1, 4]
    assert [one.id for one in corpus.facts(corpus.order(query=parse_query("outlet:*")))] == [
        four["أ"],
        four["ب"],
    ]


@pytest.mark.parametrize("work", ["order", "having"])
def test_it_stops_when_asked_to(corpus, four, work) -> None:
    tasks: dict[str, Callable[[], object]] = {
        "order": lambda: corpus.order(query=parse_query("نص"), cancelled=lambda: True),
        "having": lambda: corpus.having("نص", cancelled=lambda: True),
    }
    with pytest.raises(Cancelled):
        tasks[work]()


@given(st.integers(0, 1 << 40))
def test_the_number_of_words_is_read_as_sqlite_writes_it(number: int) -> None:
    parts = [number & 0x7F]
    while number >> 7 * len(parts):
        parts.append(number >> 7 * len(parts) & 0x7F | 0x80)
    assert _words(bytes(reversed(parts))) == number
