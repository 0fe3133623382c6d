"""A line of a concordance shows the text as it is, cut between words, sorted as Arabic is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import QueryError
from annotator.model.identity import DocumentId
from annotator.model.spans import Span
from annotator.search.concordance import Hit, context, sort_key
from annotator.search.patterns import compile_pattern, matches
from annotator.search.query import Pattern

TEXT = "قال الرئيس العراقي في بغداد إن الحرب انتهت"
LINE = Hit(DocumentId("d"), "مقال", "", Span(0, 0), "", "", "")


def test_the_context_is_cut_between_words() -> None:
    start = TEXT.index("بغداد")
    assert context(TEXT, Span(start, start + 5), 10) == ("في ", "بغداد", " إن الحرب")


def test_a_short_text_is_its_own_context() -> None:
    assert context(TEXT, Span(0, 3), 500) == ("", "قال", TEXT[3:])


@given(st.text(max_size=60), st.data())
def test_the_parts_are_slices_of_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    width = data.draw(st.integers(0, 20))
    before, match, after = context(text, Span(start, end), width)
    assert text[start:end] == match
    assert text[:start].endswith(before)
    assert text[end:].startswith(after)
    assert max(len(before), len(after)) <= width


def test_lines_are_sorted_by_what_stands_next_to_the_hit() -> None:
    lines = [
        replace(LINE, before="قال أحمد ", match="ب", after=" ثم"),
        replace(LINE, before="ثم إبراهيم ", match="إ", after=" تم"),
        replace(LINE, before="يا ", match="آ", after="، بل"),
    ]
    assert [one.match for one in sorted(lines, key=lambda one: sort_key(one, "before"))] == [
        "إ", "ب", "آ",
    ]  # fmt: skip
    assert [one.after for one in sorted(lines, key=lambda one: sort_key(one, "after"))] == [
        "، بل", " تم", " ثم",
    ]  # fmt: skip


def test_the_spelling_of_a_hamza_does_not_part_lines() -> None:
    assert sort_key(replace(LINE, after="إلى"), "after") == sort_key(
        replace(LINE, after="الي"), "after"
    )


def test_an_expression_that_never_ends_is_stopped_and_told() -> None:
    pattern = Pattern("(a|aa)+$", 4)
    with pytest.raises(QueryError, match="expression at character 5 takes too long"):
        matches("a" * 60 + "b", pattern, compile_pattern(pattern))


def test_an_expression_that_is_none_is_told_with_its_place() -> None:
    with pytest.raises(QueryError, match="expression at character 3 cannot be read"):
        compile_pattern(Pattern("(", 2))


def test_an_expression_that_matches_nothing_at_all_finds_nothing() -> None:
    pattern = Pattern("x*")
    assert matches("ab", pattern, compile_pattern(pattern)) == []
