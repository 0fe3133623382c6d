"""What is learned for the next article of a source: lines that repeat, and what people decided."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from annotator.curation.regions.decisions import (
    UNDECIDED,
    Decisions,
    learned,
    read_decisions,
)
from annotator.curation.regions.finding import find_regions
from annotator.curation.regions.outlets import source_key
from annotator.curation.regions.reading_patterns import read_patterns
from annotator.curation.regions.records import Found
from annotator.curation.regions.source_lines import SourceLines, count_lines, read_source_lines
from annotator.errors import InputError
from annotator.model.document import Region, RegionKind

PATTERNS = read_patterns()
BODY = (
    "قالت الوزارة في بيان إن منسوب النهر ارتفع إلى أعلى مستوى له منذ عشر سنوات كاملة، ودعت سكان"
    " القرى القريبة من المجرى إلى أخذ الحيطة."
)


def page(number: int, *below: str) -> str:
    return "\n".join((f"خبر النهر في يومه رقم {number}", BODY, *below))


def find(text: str, decided: Decisions = UNDECIDED) -> tuple[Found, ...]:
    return find_regions(text, {}, PATTERNS, None, decided)


def kind_of(line: str, found: Sequence[Found], text: str) -> RegionKind:
    at = text.rindex(line)
    return next(one.region.kind for one in found if one.region.start == at)


def decide(decided: Decisions, text: str, **kinds: RegionKind) -> Decisions:
    """Accept everything in a text but lines that begin so, which are taken for other kinds."""
    found = find(text, decided)
    left = [one.region for one in found]
    for begin, kind in kinds.items():
        left = [
            Region(one.start, one.end, kind)
            if text[one.start : one.end].startswith(begin.replace("_", " "))
            else one
            for one in left
        ]
    return learned(decided, text, found, [one for one in left if one.kind != "body"])


def test_lines_are_counted_once_for_each_document_and_numbers_are_alike() -> None:
    counted = count_lines(["تعليق 3\nتعليق 4\n- تعليق 5 -", "تعليقٌ ١٢", "شيء آخر"])
    assert counted.documents == 3
    assert counted.counts == {"تعليق 0": 2, "شيء اخر": 1}


def test_counts_of_a_source_are_joined_and_kept_in_a_file() -> None:
    one, other = count_lines(["أ ب\nج د"]), count_lines(["أ ب", "ه و"])
    both = one.joined(other)
    assert (both.documents, both.counts["ا ب"]) == (3, 2)
    assert read_source_lines(json.loads(json.dumps(both.to_record()))) == both


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"documents": 1},
        {"documents": 1, "counts": {"x": "y"}},
        {"documents": "1", "counts": {}},
    ],
)
def test_counts_that_are_something_else_are_refused(record: dict[str, object]) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_source_lines(record)


def test_a_line_that_a_person_marked_is_marked_in_the_next_article() -> None:
    first, second = page(1, "بوابة الماء ١"), page(2, "- بوابة الماء ٢")
    assert kind_of("بوابة", find(first), first) == "body"
    decided = decide(UNDECIDED, first, بوابة="boilerplate")
    assert kind_of("- بوابة", find(second, decided), second) == "boilerplate"
    found = find(second, decided)[-1]
    assert (found.reason.by, found.reason.name) == ("decision", "line")


def test_a_mark_that_a_person_changed_or_cleared_is_so_in_the_next_article() -> None:
    first, second = page(1, "المصدر: وكالات", "مشاركة"), page(2, "المصدر: وكالات", "مشاركة")
    assert [one.region.kind for one in find(first)[-2:]] == ["byline", "boilerplate"]
    decided = decide(UNDECIDED, first, المصدر="boilerplate", مشاركة="body")
    assert [one.region.kind for one in find(second, decided)[-2:]] == ["boilerplate", "body"]


def test_people_who_disagree_decide_nothing() -> None:
    text = page(1, "بوابة الماء")
    decided = decide(decide(UNDECIDED, text, بوابة="boilerplate"), text, بوابة="body")
    assert kind_of("بوابة", find(text, decided), text) == "body"
    decided = decide(decide(decided, text, بوابة="link"), text, بوابة="link")
    assert kind_of("بوابة", find(text, decided), text) == "body"


def test_a_decision_is_surer_the_more_often_it_was_made() -> None:
    text = page(1, "بوابة الماء")
    once = decide(UNDECIDED, text, بوابة="link")
    twice = decide(once, text)
    assert find(text, once)[-1].confidence < find(text, twice)[-1].confidence < 1


def test_a_place_where_people_always_marked_a_line_is_marked() -> None:
    decided = UNDECIDED
    names = ["سلوم دانة", "نجد وقصيم", "بركة فيل", "ورد جوري"]
    for number, name in enumerate(names[:3]):
        text = page(number, name)
        assert find(text, decided)[-1].region.kind == "body"
        below: dict[str, RegionKind] = {name: "byline"}
        decided = decide(decided, text, **below)
    found = find(page(9, names[3]), decided)[-1]
    assert (found.region.kind, found.reason.name) == ("byline", "place")
    # A full paragraph at that place is article all the same.
    assert find(page(9, BODY), decided)[-1].region.kind == "body"


def test_a_pattern_that_people_keep_clearing_is_not_used_for_the_source() -> None:
    decided = UNDECIDED
    for number in range(3):
        text = page(number, f"شاهد أيضاً: {'ابجد'[number]}")
        assert find(text, decided)[-1].reason.name == "read-also"
        decided = decide(decided, text, شاهد_أيضاً="body")
    found = find(page(9, "شاهد أيضاً: ه"), decided)[-1]
    assert found.reason.name != "read-also"


def test_a_pattern_that_people_mostly_keep_is_used_on() -> None:
    decided = UNDECIDED
    for number in range(4):
        decided = decide(decided, page(number, f"شاهد أيضاً: {'ابجد'[number]}"))
    for number in range(3):
        text = page(number, f"شاهد أيضاً: {'سعف'[number]}")
        decided = decide(decided, text, شاهد_أيضاً="body")
    assert find(page(9, "شاهد أيضاً: ه"), decided)[-1].reason.name == "read-also"


def test_titles_are_not_learned_as_lines() -> None:
    decided = decide(UNDECIDED, page(1, "بوابة"), بوابة="link")
    assert list(decided.lines) == ["بوابه"]


def test_decisions_are_kept_in_a_file() -> None:
    decided = decide(UNDECIDED, page(1, "بوابة الماء", "مشاركة"), بوابة="link", مشاركة="body")
    assert read_decisions(json.loads(json.dumps(decided.to_record()))) == decided


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"lines": {}, "places": {}, "reasons": []},
        {"lines": {"x": {}}, "places": {}, "reasons": {}},
        {"lines": {"x": {"advert": 1}}, "places": {}, "reasons": {}},
        {"lines": {"x": {"link": "many"}}, "places": {}, "reasons": {}},
    ],
)
def test_decisions_that_are_something_else_are_refused(record: dict[str, object]) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_decisions(record)


def test_regions_that_cover_a_line_only_in_part_count_by_their_larger_share() -> None:
    text = page(1, "بوابة الماء والكهرباء")
    found = find(text)
    line = found[-1].region
    halves = [
        Region(line.start, line.start + 5, "link"),
        Region(line.start + 5, line.end, "caption"),
    ]
    assert learned(UNDECIDED, text, found, halves).lines == {
        "بوابه الماء والكهرباء": {"caption": 1}
    }


@pytest.mark.parametrize(
    ("meta", "key"),
    [
        ({"source": "okaz"}, "okaz"),
        ({"outlet": "عُكاظ"}, "okaz"),
        ({"url": "https://www.okaz.com.sa/new/1"}, "okaz"),
        ({"outlet": "www.alriyadh.com"}, "alriyadh"),
        ({"url": "http://user@www.unknown.example:80/x"}, "unknown.example"),
        ({"outlet": "صدى الشّمال"}, "صدي الشمال"),
        ({"outlet": " ", "url": "none"}, ""),
        ({}, ""),
    ],
)
def test_the_source_of_a_document(meta: dict[str, str], key: str) -> None:
    assert source_key(meta, PATTERNS.names) == key


def test_nothing_counted_says_nothing() -> None:
    line = find(page(1))[0]
    assert SourceLines().documents == 0
    assert line.reason.by != "frequency"
