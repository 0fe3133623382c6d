"""Each kind of mark and each state can be told from the others, in every style and theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.document import Region
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.boxes import BoxMaker
from annotator.ui.canvas.drawing.colors import contrast, legible
from annotator.ui.canvas.drawing.strokes import edges_of, frame_of, ring_of, rows_of
from annotator.ui.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES

TEXT = "في هذا السياق، نقلت ستكني لوكالة أنباء العالم العربي تفاصيل زيارة رئيس الوزراء"
WRAPPED = (TEXT + " ") * 3
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def under(page, theme, part=0):
    block = page.block(part)
    return BoxMaker(theme, block.face).under(block.lines)


def shapes(strokes):
    """Describe what is drawn without its colours."""
    return [
        (
            stroke.pen.style().value,
            stroke.pen.dashPattern(),
            [(round(one.y()), round(one.height())) for one in stroke.rects],
            [round(line.y1() - line.y2()) for line in stroke.lines],
            len(stroke.boxes),
        )
        for stroke in strokes
    ]


@themes
def test_kinds_of_marks_differ_without_label_and_colour(sheet, mark, theme):
    page, looks = sheet(TEXT, labels="none"), []
    for style in ("mention", "trigger", "evidence", "quick"):
        for muted in (False, True):
            page.set_marks([mark("m", (5, 14), style=style, muted=muted, color="#777777")])
            looks.append(str(shapes(under(page, theme))))
    # Muted evidence differs by its strength alone, as dots cannot be dashed.
    assert len(set(looks)) == 7


def test_labels_are_full_or_codes_or_none(sheet, mark):
    shown = {}
    for labels in ("full", "short", "none"):
        page = sheet(TEXT, labels=labels)
        page.set_marks([
            mark("a", (5, 14), label="كيان سياسي", short="GPE"),
            mark("b", (20, 25), label="موقف", short="ST", symbol="▼"),
            mark("c", (30, 35), label="زمن"),
        ])  # fmt: skip
        shown[labels] = sorted(label.caption for label in page.block(0).lines[0].labels)
    assert shown["full"] == sorted(["كيان سياسي", "▼ موقف", "زمن"])
    assert shown["short"] == sorted(["GPE", "▼ ST", "زمن"])
    assert shown["none"] == []


@pytest.mark.parametrize("mode", [{"labels": "none"}, {"mode": "stripes"}])
def test_without_lanes_no_number_of_marks_moves_a_line(sheet, mark, mode):
    page = sheet(TEXT, **mode)
    before = page.block(0).height
    page.set_marks([mark(f"{number:02}", (5, 14 + number)) for number in range(12)])
    assert page.block(0).height == before


def test_labels_keep_clear_of_the_lines_under_the_words_above(sheet, mark):
    page = sheet(WRAPPED)
    ends = page.caret_line((0, 0))
    second = page.caret_line((0, 1))
    evidence = [
        mark(f"e{number}", (ends.start + number, ends.end - 1 - number), style=style)
        for number, style in enumerate(("evidence", "quick", "evidence"))
    ]
    deep = [mark(f"d{n}", (second.start, second.start + 3)) for n in range(3)]
    page.set_marks([*evidence, *deep])
    first, below = page.block(0).lines[:2]
    lines = [line for stroke in under(page, LIGHT) for line in stroke.lines]
    lowest = max(line.y1() for line in lines if line.y1() < below.top + 4) + 1
    assert len({segment.underline for segment in first.segments}) == 3
    highest = min(label.box.top() for label in below.labels)
    assert highest >= lowest + 0.5


def test_lines_under_the_words_that_do_not_meet_share_a_height(sheet, mark):
    page = sheet(TEXT)
    page.set_marks([mark("a", (0, 5), style="evidence"), mark("b", (20, 30), style="quick")])
    assert [one.underline for one in page.block(0).lines[0].segments] == [0, 0]


def test_gold_has_a_ring_at_its_label(sheet, mark):
    plain, gold = sheet(TEXT), sheet(TEXT)
    plain.set_marks([mark("m", (5, 14))])
    gold.set_marks([mark("m", (5, 14), gold=True)])
    boxes = [page.block(0).lines[0].labels[0].box for page in (plain, gold)]
    assert boxes[1].width() == pytest.approx(boxes[0].width() + gold.setting.ring + 2, abs=0.01)


def test_gold_and_other_labels_are_drawn_differently(canvas, mark):
    pictures = []
    for style in ("mention", "trigger", "evidence"):
        for gold in (False, True):
            page = canvas(TEXT)
            page.set_marks([mark("m", (5, 14), style=style, gold=gold)])
            pictures.append(page.viewport().grab().toImage())
    assert all(one != other for one, other in zip(pictures[::2], pictures[1::2], strict=True))


def test_high_contrast_draws_outlines_two_pixels_wide_on_plain_paper(canvas, mark):
    page = canvas(TEXT)
    page.set_theme(HIGH_CONTRAST)
    page.set_marks([mark("m", (5, 14))])
    (segment,) = page._sheet.block(0).lines[0].segments
    line, face = page._sheet.block(0).lines[0], page._sheet.block(0).face
    picture = page.viewport().grab().toImage()
    x = round(page._origin().x() + segment.stretches[0].left) + 8
    top = round(page._origin().y() + line.baseline - face.rise) - 6
    edge = legible("#0072B2", HIGH_CONTRAST).name()
    column = [picture.pixelColor(x, top + down).name() for down in range(10)]
    assert column.count(edge) == 2
    assert contrast(QColor(edge), QColor(HIGH_CONTRAST.paper)) >= 4.5
    assert HIGH_CONTRAST.paper in {name.upper() for name in column[6:]}


@themes
def test_regions_that_are_not_article_are_set_apart(canvas, theme):
    text = "زار الرئيس بغداد\nاقرأ أيضا: خبر آخر\nانتهى"
    page = canvas(text, regions=[Region(17, 35, "link")])
    page.set_theme(theme)
    page.grab()
    picture, origin = page.viewport().grab().toImage(), page._origin()
    y = round(origin.y() + page._sheet.heights.top(1) + 20)
    beside = {picture.pixelColor(round(origin.x()) - 12, y + down).name() for down in range(12)}
    assert len(beside) >= 2
    assert theme.paper.lower() not in beside
    away = {picture.pixelColor(round(origin.x()) - 24, y + down).name() for down in range(12)}
    assert away == {theme.paper.lower()}


@themes
def test_hovered_chosen_and_glowing_marks_look_different(canvas, mark, theme):
    page = canvas(TEXT)
    page.hasFocus = lambda: True
    page.set_theme(theme)
    page.set_marks([mark("m", (5, 14))])
    pictures = [page.viewport().grab().toImage()]
    for show, hide in (
        (lambda: page.set_hovered("m"), lambda: page.set_hovered(None)),
        (lambda: page.set_chosen("m", scroll=False), lambda: page.set_chosen(None)),
        (lambda: page.set_glow(["m"]), lambda: page.set_glow([])),
    ):
        show()
        pictures.append(page.viewport().grab().toImage())
        hide()
        assert page.viewport().grab().toImage() == pictures[0]
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])


def test_the_caret_can_be_seen_in_every_theme(canvas):
    for theme in (LIGHT, DARK, HIGH_CONTRAST):
        assert contrast(QColor(theme.accent), QColor(theme.paper)) >= 4.5
    page = canvas(TEXT)
    page.set_caret(10)
    with_caret = page.viewport().grab().toImage()
    page.set_caret(20)
    assert page.viewport().grab().toImage() != with_caret


class Painted(QObject):
    """Remembers which part of the viewport was painted."""

    def __init__(self):
        super().__init__()
        self.rects = []

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


def middle_of(page, key):
    for part in range(len(page._sheet.parts)):
        for line in page._sheet.block(part).lines:
            for segment in line.segments:
                if segment.mark.id == key:
                    stretch = segment.stretches[0]
                    x = (stretch.left + stretch.right) / 2
                    y = page._sheet.heights.top(part) + line.baseline - 4
                    return (page._origin() + QRectF(x, y, 0, 0).topLeft()).toPoint()
    raise AssertionError(key)


def test_the_mark_under_the_pointer_is_outlined_and_only_its_lines_painted(canvas, mark):
    page = canvas("\n".join([TEXT] * 8))
    page.set_marks([mark("first", (5, 14)), mark("far", (5 + 5 * (len(TEXT) + 1), 300 + 120))])
    QApplication.processEvents()
    watcher = Painted()
    page.viewport().installEventFilter(watcher)
    QTest.mouseMove(page.viewport(), middle_of(page, "first"))
    QApplication.processEvents()
    assert page._hovered == "first"
    assert watcher.rects
    assert max(rect.height() for rect in watcher.rects) < 120
    painted = len(watcher.rects)
    QTest.mouseMove(page.viewport(), middle_of(page, "first") + QPoint(2, 1))
    QApplication.processEvents()
    assert len(watcher.rects) == painted
    QTest.mouseMove(page.viewport(), QPoint(5, 500))
    assert page._hovered is None


def test_the_outline_goes_when_the_pointer_leaves_or_the_mark_is_removed(canvas, mark):
    page = canvas(TEXT)
    page.set_marks([mark("m", (5, 14))])
    page.hasFocus = lambda: True
    plain = page.viewport().grab().toImage()
    QTest.mouseMove(page.viewport(), middle_of(page, "m"))
    assert page._hovered == "m"
    QApplication.sendEvent(page.viewport(), QEvent(QEvent.Type.Leave))
    assert page._hovered is None
    assert page.viewport().grab().toImage() == plain
    page.set_hovered("m")
    page.update_marks([], ["m"])
    page.viewport().grab()


@pytest.mark.parametrize("labels", ["none", "short"])
def test_where_labels_are_not_full_the_pointer_brings_the_name(canvas, mark, labels):
    page = canvas(TEXT + "\n" + TEXT)
    page.set_appearance(Appearance(labels=labels))
    page.set_marks([mark("m", (len(TEXT) + 6, len(TEXT) + 15), label="كيان", short="G")])
    plain = page.viewport().grab().toImage()
    spot = middle_of(page, "m")
    QTest.mouseMove(page.viewport(), spot)
    named = page.viewport().grab().toImage()
    above = [
        (x, y)
        for x in range(spot.x() - 20, spot.x() + 20)
        for y in range(spot.y() - 34, spot.y() - 18)
        if named.pixel(x, y) != plain.pixel(x, y)
    ]
    assert len(above) > 60


def test_a_box_in_rows_and_bars_is_the_box():
    box = QRectF(10.3, 5.2, 40, 28)
    whole = QRectF(box.toAlignedRect())
    for ends in ({}, {"open_left": True}, {"open_left": True, "open_right": True}):
        rows, bars = rows_of(box, **ends), frame_of(box, 2, **ends)
        for part in (*rows, *bars):
            assert whole.contains(part)
        # Rows cover each pixel once, all but the corners.
        area = sum(part.width() * part.height() for part in rows)
        assert whole.width() * whole.height() - 9 <= area <= whole.width() * whole.height()
        assert len(edges_of(box, **ends)) == 4 - len(ends)
    assert rows_of(QRectF(0, 0, 2, 20)) == [QRectF(0, 0, 2, 20)]


def test_a_ring_is_round_and_hollow():
    parts = ring_of(QPointF(10, 10), 6, 1.4)
    around = parts[0]
    for part in parts:
        around = around.united(part)
        assert not part.contains(QPointF(10, 10))
    assert around == QRectF(7, 7, 6, 6)
    centers = {(round(part.center().x(), 2), round(part.center().y(), 2)) for part in parts}
    assert centers == {(round(20 - x, 2), round(20 - y, 2)) for x, y in centers}
    assert centers == {(y, x) for x, y in centers}


def test_the_mouse_shows_a_hand_over_labels_only(canvas, mark):
    page = canvas(TEXT)
    page.set_marks([mark("m", (5, 14))])
    (label,) = page._sheet.block(0).lines[0].labels
    QTest.mouseMove(page.viewport(), (label.box.center() + page._origin()).toPoint())
    assert page.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(page.viewport(), middle_of(page, "m"))
    assert page.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
