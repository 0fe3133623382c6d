"""Marks on the sheet: labels in lanes, lines that stay, paragraphs laid out when needed."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.model.document import Region
from annotator.model.spans import Span

TEXT = "في هذا السياق نقلت ستكني لوكالة أنباء العالم العربي (AWP) تفاصيل زيارة رئيس الوزراء"


def _shape(page, part=0):
    return [
        (glyph, round(place.x(), 2), round(line.baseline - page.block(part).lines[0].top, 2))
        for line in page.block(part).lines
        for run in line.line.text_line.glyphRuns()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]


def _labels(page, part=0):
    return {label.mark.id: label.box for line in page.block(part).lines for label in line.labels}


@pytest.fixture
def page(sheet):
    return sheet(TEXT)


def test_the_first_marks_of_a_line_move_no_letter(page, mark_words):
    before, height = _shape(page), page.block(0).height
    page.update_marks([mark_words(TEXT, "أنباء العالم العربي")], [])
    assert _shape(page) == before
    page.update_marks([mark_words(TEXT, "أنباء العالم"), mark_words(TEXT, "ستكني")], [])
    assert _shape(page) == before
    assert page.block(0).height == height


def test_a_mark_inside_a_word_leaves_its_letters_joined(page, mark_words):
    before = _shape(page)
    page.set_marks([mark_words(TEXT, "كالة"), mark_words(TEXT, "نقل")])
    assert _shape(page) == before


def test_only_the_line_that_needs_more_lanes_grows(sheet, mark):
    page = sheet(TEXT * 3)
    before = [line.height for line in page.block(0).lines]
    page.set_marks([mark(str(number), (0, 2)) for number in range(4)])
    after = [line.height for line in page.block(0).lines]
    assert after[0] == before[0] + 3 * page.setting.lane
    assert after[1:] == before[1:]
    assert page.heights.total == pytest.approx(sum(after) + page.setting.gap)


def test_labels_keep_clear_of_each_other_and_of_the_text(page, mark_words, mark):
    marks = [mark_words(TEXT, word) for word in TEXT.split()]
    deep = [mark(f"deep{number}", (7, 13 + number)) for number in range(8)]
    page.set_marks([*marks, *deep])
    for one, other in combinations(_labels(page).values(), 2):
        assert not one.intersects(other)
    for line in page.block(0).lines:
        for label in line.labels:
            assert line.top <= label.box.top()
            assert label.box.bottom() <= line.baseline - page.block(0).face.rise + 0.01


def test_labels_stay_when_a_mark_is_added_elsewhere(page, mark_words):
    page.set_marks([mark_words(TEXT, "ستكني"), mark_words(TEXT, "العالم العربي")])
    before = _labels(page)
    page.update_marks([mark_words(TEXT, "زيارة")], [])
    assert {key: _labels(page)[key] for key in before} == before


def test_a_label_begins_where_its_mark_begins_in_either_direction(page, mark_words):
    page.set_marks([mark_words(TEXT, "ستكني"), mark_words(TEXT, "AWP")])
    boxes = {segment.mark.id: segment.stretches[0] for segment in page.block(0).lines[0].segments}
    assert _labels(page)["ستكني"].right() == pytest.approx(boxes["ستكني"].right)
    assert _labels(page)["AWP"].left() == pytest.approx(boxes["AWP"].left)


def test_a_mark_in_pieces_has_one_label_at_its_first_piece(page, mark_words):
    split = mark_words(TEXT, "نقلت", "زيارة")
    page.set_marks([split])
    (segment,) = [found for line in page.block(0).lines for found in line.segments][:1]
    assert list(_labels(page)) == [split.id]
    assert _labels(page)[split.id].right() == pytest.approx(segment.stretches[-1].right)


def test_a_long_mark_is_wrapped_with_open_edges(sheet, mark):
    page = sheet(TEXT * 2)
    page.set_marks([mark("long", (3, len(page.text) - 3))])
    pieces = [line.segments[0].pieces[0] for line in page.block(0).lines]
    assert [(piece.opens, piece.closes) for piece in (pieces[0], pieces[-1])] == [
        (True, False),
        (False, True),
    ]
    assert all(left >= 0 and right <= page.setting.measure for p in pieces for left, right in p[1])


def test_a_mark_over_two_paragraphs_has_its_label_in_the_first(sheet, mark):
    page = sheet("زار رئيس\nالوزراء بغداد")
    page.set_marks([mark("both", (4, 16))])
    assert list(_labels(page, 0)) == ["both"]
    assert _labels(page, 1) == {}
    assert len(page.block(1).lines[0].segments) == 1


def test_nested_marks_know_what_is_around_and_within_them(page, mark_words):
    page.set_marks(
        [
            mark_words(TEXT, "أنباء العالم العربي"),
            mark_words(TEXT, "العالم"),
            mark_words(TEXT, "لم"),
        ]
    )
    depth = {
        segment.mark.id: (segment.inside, segment.around)
        for segment in page.block(0).lines[0].segments
    }
    assert depth == {"أنباء العالم العربي": (0, 2), "العالم": (1, 1), "لم": (2, 0)}


def test_removed_marks_leave_nothing_behind(page, mark_words):
    one = mark_words(TEXT, "ستكني")
    page.set_marks([one])
    page.update_marks([], [one.id])
    assert page.marks == {}
    assert page.marks_at(TEXT.index("ستكني")) == []
    assert page.block(0).lines[0].segments == []


def test_a_moved_mark_is_shown_in_its_new_paragraph_only(sheet, mark):
    page = sheet("زار رئيس\nالوزراء بغداد")
    page.set_marks([mark("m", (0, 3))])
    page.block(0), page.block(1)
    page.update_marks([mark("m", (9, 16))], [])
    assert page.block(0).lines[0].segments == []
    assert page.block(1).lines[0].segments[0].mark.spans == (Span(9, 16),)


def test_a_long_label_is_elided(page, mark_words):
    page.set_marks([mark_words(TEXT, "في", label="منظمة غير حكومية ذات نشاط في بلدان كثيرة جدا")])
    (label,) = page.block(0).lines[0].labels
    assert label.caption.endswith("…")
    assert label.box.width() <= 10 * page.setting.lane


def test_regions_set_whole_paragraphs_or_colour_a_part(sheet):
    text = "العنوان\nبغداد - زار الرئيس\nاقرأ أيضا"
    page = sheet(
        text, regions=[Region(0, 7, "title"), Region(8, 15, "dateline"), Region(27, 37, "link")]
    )
    assert [part.role for part in page.parts] == ["title", "body", "aside"]
    assert page.parts[1].ranges == ((Span(8, 15), "small"),)
    assert page.block(0).face.pitch > page.block(1).face.pitch


def test_only_what_is_asked_for_is_laid_out(sheet, mark):
    page = sheet("\n".join([TEXT] * 2000))
    page.set_marks(mark(str(at), (at, at + 9)) for at in range(0, len(page.text) - 9, 40))
    page.line_at(page.heights.total / 2)
    assert sum(page.is_laid_out(part) for part in range(len(page.parts))) == 1


def test_an_empty_text_has_one_empty_line(sheet):
    page = sheet("")
    assert page.caret_line(page.line_of(0))[2:] == (0, 0)
    assert page.caret_x(0) == pytest.approx(page.setting.measure)
    assert page.neighbour((0, 0), 1) is None


def test_lines_of_vowelled_text_leave_room_above_the_letters(sheet):
    page = sheet("قَالَ الرَّئِيسُ كَلِمَتَهُ\nقال الرئيس كلمة جداً")
    assert page.block(0).face.rise > page.block(1).face.rise
    assert page.block(0).face.pitch > page.block(1).face.pitch == 38


def _state(page):
    return [
        (
            line.top,
            line.baseline,
            line.height,
            line.segments,
            sorted((label.mark.id, label.caption, label.box.getRect()) for label in line.labels),
            sorted((fold.caption, fold.box.getRect()) for fold in line.folds),
        )
        for line in page.block(0).lines
    ]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(st.integers(0, 9), st.integers(0, 200), st.integers(1, 90), st.booleans()),
        max_size=30,
    ),
    st.sampled_from([{}, {"mode": "stripes"}, {"labels": "none"}]),
)
def test_changing_marks_one_by_one_comes_to_the_same_as_setting_them_at_once(
    sheet, mark, steps, wishes
):
    page, kept = sheet(TEXT * 3, room=420, **wishes), {}
    page.block(0)
    for number, start, length, removes in steps:
        key = f"{number}"
        if removes:
            kept.pop(key, None)
            page.update_marks([], [key])
        else:
            style = ("mention", "trigger", "evidence")[length % 3]
            kept[key] = mark(key, (start, start + length), style=style)
            page.update_marks([kept[key]], [])
    fresh = sheet(TEXT * 3, room=420, **wishes)
    fresh.set_marks(kept.values())
    assert _state(page) == _state(fresh)
    assert page.block(0).height == fresh.block(0).height
    assert sorted(map(repr, page.block(0).stripes)) == sorted(map(repr, fresh.block(0).stripes))
