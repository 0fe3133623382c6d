"""Links between marks: which are drawn, the ways they take, and where they end."""

from __future__ import annotations

from itertools import pairwise
from typing import get_args

import pytest
from PySide6.QtCore import QPointF, QRectF

from annotator.model.spans import Span
from annotator.ui.canvas.links.drawing import arrow_head, rounded
from annotator.ui.canvas.links.edges import first_words
from annotator.ui.canvas.links.index import LinkIndex
from annotator.ui.canvas.links.link import Link, LinksShown, chain
from annotator.ui.canvas.links.tracks import APART, Tracks
from annotator.ui.canvas.links.weaving import Weaver

WORDS = ("الولايات المتحدة", "ستكني", "وكالة أنباء العالم العربي", "محمد شياع السوداني", "التوترات")


def link(source, target, label="دور", **more):
    return Link(f"{source}>{target}", source, target, label, "#D55E00", **more)


@pytest.fixture
def page(sheet, mark_words, article):
    """Give a sheet with five marks, all of it laid out."""
    made = sheet(article, room=500)
    made.set_marks(mark_words(article, word) for word in WORDS)
    for part in range(len(made.parts)):
        made.block(part)
    return made


def web_of(sheet, *links, chosen=None, shown: LinksShown = "all", view=None):
    view = view or QRectF(-100, -32, 700, 2000)
    return Weaver(sheet, view, chosen).weave(LinkIndex(links, sheet.marks), shown)


def letters_of(sheet):
    """List the bands of the page in which letters are, with the line each belongs to."""
    for part in range(len(sheet.parts)):
        block, top = sheet.block(part), sheet.heights.top(part)
        for number, line in enumerate(block.lines):
            y = top + line.baseline
            yield (part, number), y - block.face.rise, y + block.face.fall


def box_of(sheet, key):
    mark = sheet.marks[key]
    part, number = sheet.line_of(mark.spans[0].start)
    block = sheet.block(part)
    stretch = block.boxes(block.lines[number], mark.spans[0])[0]
    y = sheet.heights.top(part) + block.lines[number].baseline
    rise, fall = block.face.rise, block.face.fall
    return QRectF(stretch.left, y - rise, stretch.right - stretch.left, rise + fall)


def every_pair():
    return [link(one, other) for one in WORDS for other in WORDS if one != other]


def test_horizontal_pieces_run_between_the_lines_only(page):
    web = web_of(page, *every_pair())
    assert len(web.strands) == len(every_pair())
    for strand in web.strands:
        for start, end in pairwise(strand.points):
            if start.y() == end.y() and start.x() != end.x():
                for place, top, bottom in letters_of(page):
                    assert not top < start.y() < bottom - 2, (strand.link.id, place)


def test_vertical_pieces_cross_no_word_but_go_between_words_or_beside_the_column(page):
    ends = {word: page.line_of(page.marks[word].spans[0].start) for word in WORDS}
    crossings = 0
    for strand in web_of(page, *every_pair()).strands:
        own = {ends[strand.link.source], ends[strand.link.target]}
        for start, end in pairwise(strand.points):
            top, bottom = sorted((start.y(), end.y()))
            for place, above, below in letters_of(page):
                if start.x() == end.x() and top <= above and below <= bottom:
                    assert place not in own
                    cells = page.block(place[0]).lines[place[1]].line.cells()
                    hit = [one for one in cells if one.left < start.x() < one.right]
                    text = page.parts[place[0]].start
                    assert all(page.text[text + one.start].isspace() for one in hit)
                    crossings += 1
    assert crossings > 4


def test_an_end_lies_on_the_box_of_the_mark_or_on_its_label(page):
    labels = {
        label.mark.id: label.box.translated(0, page.heights.top(part))
        for part in range(len(page.parts))
        for line in page.block(part).lines
        for label in line.labels
    }
    for strand in web_of(page, *every_pair()).strands:
        for key, point in (
            (strand.link.source, strand.points[0]),
            (strand.link.target, strand.points[-1]),
        ):
            around = (box_of(page, key), labels[key])
            assert any(box.adjusted(-1, -2, 1, 2).contains(point) for box in around)


@pytest.mark.parametrize(("source", "target"), [(WORDS[1], WORDS[2]), (WORDS[2], WORDS[1])])
def test_the_arrow_is_at_the_target_on_whichever_side_it_lies(page, source, target):
    (strand,) = web_of(page, link(source, target)).strands
    tip = arrow_head(strand.points).first()
    assert box_of(page, target).adjusted(-2, -20, 2, 2).contains(tip)
    assert not box_of(page, source).adjusted(-2, -20, 2, 2).contains(tip)


def test_a_mark_in_fragments_is_linked_at_the_first_and_a_wrapped_one_where_it_begins(
    sheet, mark_words, mark, article
):
    made = sheet(article, room=500)
    split = mark_words(article, "ستكني", "واشنطن", key="split")
    start = article.index("وكالة")
    wrapped = mark("wrapped", (start, start + 140))
    made.set_marks([split, wrapped, mark_words(article, "تفاصيل")])
    for part in range(len(made.parts)):
        made.block(part)
    for key in ("split", "wrapped"):
        (strand,) = web_of(made, link("تفاصيل", key)).strands
        assert box_of(made, key).adjusted(-2, -20, 2, 2).contains(strand.points[-1])


def test_links_of_one_mark_end_at_points_of_their_own(page):
    target = WORDS[2]
    links = [link(word, target) for word in (WORDS[0], WORDS[1], WORDS[3])]
    ends = [(one.points[-1].x(), one.points[-1].y()) for one in web_of(page, *links).strands]
    assert len(set(ends)) == 3


def test_only_what_is_asked_for_is_drawn(page):
    links = [link(WORDS[0], WORDS[1]), link(WORDS[2], WORDS[3])]
    drawn = {
        (chosen, shown): [
            one.link for one in web_of(page, *links, chosen=chosen, shown=shown).strands
        ]
        for chosen in (None, WORDS[3])
        for shown in get_args(LinksShown)
    }
    assert drawn[None, "chosen"] == drawn[None, "none"] == drawn[WORDS[3], "none"] == []
    assert drawn[WORDS[3], "chosen"] == [links[1]]
    assert sorted(map(str, drawn[None, "all"])) == sorted(map(str, links))


def test_captions_cover_no_letters_no_label_and_no_other_caption(page):
    web = web_of(page, *every_pair())
    boxes = [strand.box for strand in web.strands if strand.box is not None]
    labels = [
        label.box.translated(0, page.heights.top(part))
        for part in range(len(page.parts))
        for line in page.block(part).lines
        for label in line.labels
    ]
    assert len(boxes) > 5
    for number, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in (*boxes[:number], *labels))
        for _place, top, bottom in letters_of(page):
            assert box.bottom() <= top + 2 or box.top() >= bottom - 2


FULL = "قال زيد عن عمرو وخالد وبكر وسعد وهند ودعد وليلى وسلمى وفاطمة وأحمد وصالح ونوح وهود وشعيب"


@pytest.fixture
def full(sheet, mark):
    """Give a sheet whose lines are full of labels."""
    made = sheet(FULL, room=420)
    at = 0
    marks = []
    for number, word in enumerate(FULL.split()):
        at = FULL.index(word, at)
        marks.append(mark(str(number), (at, at + len(word))))
        at += len(word)
    made.set_marks(marks)
    for part in range(len(made.parts)):
        made.block(part)
    return made


def labels_of(sheet):
    return {
        label.mark.id: label.box.translated(0, sheet.heights.top(part))
        for part in range(len(sheet.parts))
        for line in sheet.block(part).lines
        for label in line.labels
    }


def test_on_a_full_line_a_caption_takes_the_place_of_whole_labels_those_of_its_own_end_first(full):
    links = [link("11", "10", "دور"), link("11", "13", "صاحب الموقف")]
    web = web_of(full, *links, chosen="11", shown="chosen")
    labels = labels_of(full)
    assert [strand.box is not None for strand in web.strands] == [True, True]
    assert any(strand.instead_of for strand in web.strands)
    for strand in web.strands:
        assert strand.box is not None
        touched = {key for key, box in labels.items() if strand.box.intersects(box)}
        assert touched <= {key for key, box in labels.items() if box in strand.instead_of}
        assert labels["11"] not in strand.instead_of
        (far,) = {strand.link.source, strand.link.target} - {"11"}
        assert not strand.instead_of or labels[far] in strand.instead_of


def test_what_is_not_chosen_is_named_only_where_no_label_has_to_give_way(full):
    web = web_of(full, link("11", "13", "صاحب الموقف"))
    (strand,) = web.strands
    assert strand.box is None
    assert strand.instead_of == ()
    assert strand.spare_box is not None  # shown while the pointer is on the link


def test_a_link_to_what_is_out_of_view_ends_in_a_sign_at_that_edge(page):
    last = box_of(page, WORDS[4])
    view = QRectF(-100, -32, 700, last.top() - 5 + 32)
    web = web_of(page, link(WORDS[0], WORDS[4], "الهدف"), view=view)
    (sign,) = web.signs
    (strand,) = web.strands
    assert not sign.up
    assert view.contains(sign.box)
    assert sign.box.bottom() > view.bottom() - 8
    assert "الهدف" in sign.caption
    assert "التوترات" in sign.words
    assert strand.points[-1].y() == sign.box.top()
    assert sign.box.left() < strand.points[-1].x() < sign.box.right()
    assert strand.away == WORDS[4]


def test_the_sign_of_what_comes_before_is_at_the_upper_edge(page):
    first = box_of(page, WORDS[4])
    view = QRectF(-100, first.top() - 60, 700, 400)
    web = web_of(page, link(WORDS[0], WORDS[4]), view=view)
    (sign,) = web.signs
    assert sign.up
    assert sign.box.top() < view.top() + 8
    assert web.strands[0].away == WORDS[0]
    # From the target in view the way leads to the sign; the arrow stays at the target.
    assert box_of(page, WORDS[4]).adjusted(-2, -20, 2, 2).contains(web.strands[0].points[-1])


def test_signs_stand_in_the_order_of_reading_and_the_rest_is_counted(sheet, mark):
    line = "كلمة أخرى طويلة في السطر "
    text = line + "\n" * 40 + "\n".join([line] * 30)
    made = sheet(text, room=500)
    starts = [text.index("\n" * 40) + 40 + number * len(line + "\n") for number in range(30)]
    far = [mark(f"{n:02}", (start, start + 15)) for n, start in enumerate(starts)]
    made.set_marks([mark("near", (0, 4)), *far])
    made.block(0)
    view = QRectF(-100, -32, 700, 300)
    few = web_of(made, *(link("near", one.id) for one in far[:3]), view=view)
    assert [sign.far.id for sign in few.signs] == ["00", "01", "02"]
    lefts = [sign.box.left() for sign in few.signs]
    assert lefts == sorted(lefts, reverse=True)
    many = web_of(made, *(link("near", one.id) for one in far), view=view)
    assert sum(len(sign.links) for sign in many.signs) == 30
    assert next(sign.words for sign in many.signs if len(sign.links) > 1).startswith("+")
    assert len(many.strands) == 30
    for one, other in pairwise(many.signs):
        assert not one.box.intersects(other.box)
        assert view.contains(one.box)


def test_an_end_that_was_never_laid_out_stays_so(sheet, mark):
    text = "\n".join(["كلمة أخرى طويلة في السطر"] * 400)
    made = sheet(text)
    made.set_marks([mark("a", (0, 4)), mark("b", (len(text) - 4, len(text)))])
    for part in range(10):
        made.block(part)
    web_of(made, link("a", "b"), view=QRectF(-100, -32, 900, 200))
    assert not made.is_laid_out(len(made.parts) - 1)


def test_only_links_with_an_end_in_view_cost_anything(sheet, mark):
    words = ["كلمة"] * 20_000
    text = "\n".join(" ".join(words[at : at + 20]) for at in range(0, len(words), 20))
    made = sheet(text)
    marks = [mark(f"{n:05}", (n * 20, n * 20 + 4)) for n in range(5_001)]
    made.set_marks(marks)
    for part in range(12):
        made.block(part)
    links = [link(one.id, other.id) for one, other in pairwise(marks)]
    assert len(links) == 5_000
    web = web_of(made, *links, view=QRectF(-100, -32, 900, 400))
    assert 5 < len(web.strands) < 80


def test_a_chain_leads_from_member_to_next_member_in_the_order_of_the_text(mark):
    members = [mark("c", (50, 54)), mark("a", (10, 14)), mark("b", (30, 34))]
    links = chain("entity", members, "", "#0072B2")
    assert [(one.source, one.target) for one in links] == [("a", "b"), ("b", "c")]
    assert {(one.kind, one.directed) for one in links} == {("coreference", False)}
    assert len({one.id for one in links}) == 2


def test_the_index_leaves_out_links_without_two_marks(mark):
    marks = {key: mark(key, (n, n + 1)) for n, key in enumerate("abc")}
    index = LinkIndex([link("a", "b"), link("b", "x"), link("c", "c")], marks)
    assert [one.id for one in index.of_mark("b")] == ["a>b"]
    assert [one.id for one in index.between(0, 1)] == ["a>b"]
    assert index.between(2, 9) == []
    assert index.touches(["x"])
    assert not index.touches(["y"])
    assert not LinkIndex([link("b", "x")], marks)


def test_what_runs_side_by_side_is_kept_apart():
    tracks = Tracks()
    wanted = [10.0, 13.0, 16.0]
    assert tracks.take("way", 0, 100, wanted) == 10
    assert tracks.take("way", 150, 50, wanted) == 13
    assert tracks.take("way", 200, 300, wanted) == 10
    assert tracks.take("other way", 0, 100, wanted) == 10
    assert tracks.take("way", 0, 300, wanted) == 16
    assert tracks.take("way", 60, 90, wanted) in wanted  # where all are taken one is shared
    assert APART < 3


def test_corners_are_round_and_doubled_points_do_no_harm():
    points = [QPointF(0, 0), QPointF(0, 20), QPointF(0, 20), QPointF(40, 20), QPointF(40, 30)]
    lines, corners = rounded(points)
    assert (lines[0].p1(), lines[-1].p2()) == (points[0], points[-1])
    assert [line.length() for line in lines] == [15, 30, 5]
    box = corners.boundingRect()
    assert box.contains(QPointF(0, 15))
    assert box.contains(QPointF(40, 25))
    assert arrow_head(points).first() == QPointF(40, 30)
    rounded([QPointF(1, 1), QPointF(1, 1)])


def test_the_first_words_are_whole_words(mark):
    text = "رئيس الوزراء العراقي محمد\nشياع السوداني"
    whole = mark("a", (0, len(text)))
    assert first_words(text, whole, 100) == text.replace("\n", " ")
    assert first_words(text, whole, 14) == "رئيس الوزراء…"
    assert first_words("ا" * 50, mark("a", (0, 50)), 10) == "ا" * 9 + "…"
    assert first_words(text, mark("a", *[Span(0, 4), Span(21, 25)]), 10) == "رئيس محمد"
