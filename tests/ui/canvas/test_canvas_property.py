"""Whatever stands in a line and wherever it is wrapped: what is drawn, marked and hit is one place.

The suite tries the same few hundred texts each time. A deeper search, with other texts in each
run: `HASHIYA_CANVAS_EXAMPLES=50000 python -m pytest tests/ui/canvas/test_canvas_property.py`.
"""

from __future__ import annotations

import os
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGlyphRun,
    QImage,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from annotator.text.graphemes import boundaries
from annotator.ui import fonts
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.layout.paragraph import Paragraph
from annotator.ui.canvas.layout.typesetting import Typesetting

WORDS = (
    "العراق", "وللعراق", "لإيران", "ولأمريكا", "لا", "بلا", "الإسلام", "الله", "في", "من", "و",
    "رئيس", "قَالَ", "لَا", "إِلَٰهَ", "ثُمَّ", "مُحَمَّد", "الرحمـــن", "كتـاب", "ـه", "لـ", "ـ", 'بـ"أتون"',
    "AWP", "(AWP)", "Reuters", "A", "fi", "café", "cafe\u0301", "שלום",
    "2003", "25", "19,", "50%", "2,500", "12:30", "2023-2024", "19/12/2024", "December 19, 2024",
    "٢٠٠٣", "٢٠١٤/٢٠٠٣", "٪٥٠", "۱۲۳",
)  # fmt: skip
POINTS = (
    "(", ")", "[", "]", "{لا}", "«", "»", "«نعم»", '"', "“قال”", "﴿", "﴾", "-", "–", "،", "؛", "؟",
    ".", "…", ":", "/", "%", "!",
)  # fmt: skip
ODD = (
    "😀", "👨\u200d👩\u200d👧", "🇮🇶", "❤\ufe0f", "👍🏽", "𝟙", "𐤀",
    "ﷺ", "ﷲ", "ﻻ", "ﻼ", "ﺍﻟﻌ", "\u064e", "\u0651", "\u064b",
    "\u00a0", "\u202f", "\u2003", "  ", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff",
    "\u200f", "\u200e", "\u061c", "\u202a", "\u202b", "\u202c", "\u202e",
    "\u2066", "\u2067", "\u2068", "\u2069",
)  # fmt: skip
ROOM = ("\t", "\ufffc", "\u00ad")
"""What Qt gives room without a glyph, and a hyphen that it draws only at the end of a line."""
MEASURES = (60, 120, 200, 300, 900)
EDGE = 60
"""Pixels beside the column, for glyphs that are wider than it."""
HEIGHT = 80
TRIED = int(os.environ.get("HASHIYA_CANVAS_EXAMPLES", "0"))

searched = settings(
    derandomize=not TRIED,
    max_examples=TRIED or 300,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


class Setting(NamedTuple):
    """How a text is set: in which family and role, how wide, and in which direction."""

    family: str
    role: str
    measure: int
    rtl: bool


@lru_cache
def face_of(family, role):
    return Typesetting(Appearance(family)).faces[role]


def texts(*atoms):
    between = st.sampled_from(("", " ", " "))
    piece = st.tuples(st.sampled_from(atoms), between).map("".join)
    return st.lists(piece, min_size=1, max_size=14).map("".join)


mixed_lines = texts(*WORDS, *WORDS, *POINTS, *ODD)
any_lines = texts(*WORDS, *POINTS, *ODD, *ROOM)
settings_of_lines = st.builds(
    Setting,
    st.sampled_from(fonts.SHIPPED),
    st.sampled_from(("body", "title")),
    st.sampled_from(MEASURES),
    st.sampled_from((True, True, True, False)),
)


def lay_out(text, setting):
    face = face_of(setting.family, setting.role)
    return Paragraph(text, face, measure=setting.measure, rtl=setting.rtl)


# What Qt itself paints


def qt_layout(paragraph, setting):
    """Set the same text once more, line below line, as Qt does."""
    # PySide loses a byte order mark at the start of a text.
    text = paragraph.text
    layout = QTextLayout(
        "\u2060" + text[1:] if text.startswith("\ufeff") else text,
        face_of(setting.family, setting.role).font,
    )
    option = QTextOption()
    directions = Qt.LayoutDirection
    option.setTextDirection(directions.RightToLeft if setting.rtl else directions.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    for number, line in enumerate(paragraph.lines):
        made = layout.createLine()
        made.setLineWidth(setting.measure)
        made.setPosition(QPointF(EDGE + line.shift, number * HEIGHT))
        assert (made.textStart(), made.textLength()) == (line.start, line.next_start - line.start)
    layout.endLayout()
    return layout


def painted(layout, lines, width, start, end):
    """Find the columns that Qt paints behind a range, for each line; the letters are invisible."""
    clear = QColor(0, 0, 0, 0)
    behind = QTextLayout.FormatRange()
    behind.start, behind.length = start, end - start
    written = QTextCharFormat()
    written.setBackground(QBrush(QColor("black")))
    written.setForeground(QBrush(clear))
    behind.format = written
    image = QImage(width + 2 * EDGE, lines * HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setPen(clear)
    layout.draw(painter, QPointF(0, 0), [behind])
    painter.end()
    pixels, pitch = bytes(image.constBits()), image.bytesPerLine()
    rows = (pixels[(line * HEIGHT + 3) * pitch :][: image.width()] for line in range(lines))
    return [{x - EDGE for x, pixel in enumerate(row) if pixel < 128} for row in rows]


def beside(columns, boxes):
    """Leave out columns on an edge: Qt widens what it paints to whole pixels."""
    edges = [edge for box in boxes for edge in box]
    return {x for x in columns if all(abs(x + 0.5 - edge) > 1.51 for edge in edges)}


def boxed(boxes):
    return {
        x
        for left, right in boxes
        for x in range(int(left) - 1, int(right) + 2)
        if left <= x + 0.5 <= right
    }


def places(paragraph):
    return [paragraph.offsets.to_utf16(stop) for stop in boundaries(paragraph.text)]


def cuts_of(line, stops):
    """List the places inside a ligature: there Qt paints beside it, and the table divides it.

    Amiri's runs of tatweels are such ligatures too.
    """
    inner = [stop for stop in stops if line.start <= stop <= line.end]
    split = [
        any(
            run.flags() & QGlyphRun.GlyphRunFlag.SplitLigature
            for run in line.text_line.glyphRuns(start, end - start)
        )
        for start, end in pairwise(inner)
    ]
    return {inner[n] for n in range(1, len(split)) if split[n - 1] and split[n]}


def misplaced(paragraph, layout, setting, start, end):
    """List the columns in which boxes of a range and what Qt paints behind it differ."""
    found = painted(layout, len(paragraph.lines), setting.measure, start, end)
    for line, columns in zip(paragraph.lines, found, strict=True):
        boxes, cells = line.boxes(max(start, line.start), min(end, line.end)), line.cells()
        left = min((cell.left for cell in cells), default=0.0) + 0.5
        right = max((cell.right for cell in cells), default=0.0) - 1
        # White space that hangs over the margin is painted by Qt and marked by nobody.
        differ = {x for x in columns ^ boxed(boxes) if left <= x < right}
        yield from beside(differ, boxes)


def edges_of(paragraph):
    stops = places(paragraph)
    cuts = set().union(*(cuts_of(line, stops) for line in paragraph.lines))
    return [stop for stop in stops if stop not in cuts]


@searched
@given(mixed_lines, settings_of_lines, st.data())
def test_boxes_of_any_range_are_what_qt_paints_behind_it(text, setting, data):
    paragraph = lay_out(text, setting)
    layout, edges = qt_layout(paragraph, setting), st.sampled_from(edges_of(paragraph))
    for _ in range(4):
        start, end = sorted((data.draw(edges), data.draw(edges)))
        if start < end:
            assert list(misplaced(paragraph, layout, setting, start, end)) == []


ONCE_WRONG = (
    ("من الإسلام ثم", fonts.PLEX, 300, False),
    ("a لام ", fonts.PLEX, 300, False),
    ("2,500\u200d 50% ( ", fonts.PLEX, 300, True),
    ("٪٥٠ لإيران {لا}لإيران", fonts.AMIRI, 60, False),
    ("\u202b “قال”\u200f ' \u202e", fonts.PLEX, 60, False),
    ("\ufeff زار؟ (AWP) في", fonts.PLEX, 60, True),
    ("AWP \u064eAWP", fonts.PLEX, 60, True),
    ("وللعراق (AWP) \u0651! \u200c ", fonts.PLEX, 60, True),
    ("Reuters \u0651﴾\u064b👍🏽 \u0651 % ﷲ: من café\u2066.", fonts.AMIRI, 60, True),
    (") 19/12/2024\u200d❤\ufe0f ، ...", fonts.PLEX, 200, True),
)
"""Texts that drew one mark or another on the wrong letters, each by a reason of its own."""


@pytest.mark.parametrize(("text", "family", "measure", "rtl"), ONCE_WRONG)
def test_lines_that_were_once_wrong_are_right_in_every_range(text, family, measure, rtl):
    setting = Setting(family, "body", measure, rtl)
    paragraph = lay_out(text, setting)
    layout = qt_layout(paragraph, setting)
    wrong = [
        text[start:end]
        for start, end in combinations(edges_of(paragraph), 2)
        if list(misplaced(paragraph, layout, setting, start, end))
    ]
    assert wrong == []


# Caret and mouse


@searched
@given(any_lines, settings_of_lines)
def test_a_click_where_the_caret_is_drawn_leaves_it_there(text, setting):
    paragraph = lay_out(text, setting)
    stops = places(paragraph)
    for line in paragraph.lines:
        drawn = {stop: line.caret_x(stop) for stop in stops if line.start <= stop <= line.end}
        for stop, x in drawn.items():
            found = line.offset_at(x)
            again = line.caret_x(found)
            assert found in stops
            assert again == pytest.approx(x, abs=0.6)
            assert line.offset_at(again) == found
            if sum(abs(x - other) <= 0.6 for other in drawn.values()) == 1:
                assert found == stop


@searched
@given(mixed_lines, settings_of_lines)
def test_each_half_of_a_letter_leads_to_its_own_side(text, setting):
    for line in lay_out(text, setting).lines:
        for cell in line.cells():
            inward = (cell.trailing - cell.leading) * 0.3
            assert line.offset_at(cell.leading + inward) == cell.start
            assert line.offset_at(cell.trailing - inward) == cell.end


@searched
@given(mixed_lines, settings_of_lines)
def test_letters_stand_side_by_side_without_gap_or_overlap(text, setting):
    for line in lay_out(text, setting).lines:
        cells = sorted((cell.left, cell.right) for cell in line.cells())
        for one, other in pairwise(cells):
            assert other[0] == pytest.approx(one[1], abs=0.1)
        if cells and line.rtl:
            assert cells[-1][1] == pytest.approx(setting.measure, abs=0.1)
        elif cells:
            assert cells[0][0] == pytest.approx(0, abs=0.1)


@searched
@given(any_lines, settings_of_lines)
def test_lines_hold_every_character_once(text, setting):
    paragraph = lay_out(text, setting)
    lines = paragraph.lines
    assert lines[0].start == 0
    assert lines[-1].end == lines[-1].next_start == paragraph.offsets.to_utf16(len(text))
    for one, other in pairwise(lines):
        assert one.next_start == other.start
        hanging = (paragraph.offsets.to_codepoint(at) for at in (one.end, one.next_start))
        assert text[slice(*hanging)].strip(" \t\u2003\u064e\u0651\u064b") == ""
