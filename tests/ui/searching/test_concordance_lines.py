"""Lines of a concordance: shaped whole, keywords where all stand, "before" at the right."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.model.identity import DocumentId
from annotator.model.spans import Span
from annotator.search.concordance import Hit, context
from annotator.ui.canvas.layout.paragraph import Paragraph
from annotator.ui.picture import application
from annotator.ui.searching.concordance.line import (
    KEYWORD,
    ROW_HEIGHT,
    ConcordanceRow,
    ShapedLine,
    Shaper,
    keyword_x,
)
from annotator.ui.searching.concordance.table import Concordance, on_one_line
from annotator.ui.theme import LIGHT

TEXT = (
    "قال وزير النقل سامر العلي إن شركة المرفأ (PCO) ترفض الإضراب في 12 أيار 2024،\n"
    "وأضاف أن «وَلِلْعِراقِ» و2,500 زيادةً لإيران ولأمريكا 😀 بعنوان Breaking News: بغداد اليوم."
)
ROOM = QRect(40, 0, 700, ROW_HEIGHT)


@pytest.fixture(autouse=True)
def app() -> None:
    application()


def hit(words: str, text: str = TEXT) -> Hit:
    start = text.index(words)
    span = Span(start, start + len(words))
    return Hit(DocumentId("d"), "مقال", "2024-05-12", span, *context(text, span, 90))


def glyphs(paragraph: Paragraph) -> list[int]:
    """Give the glyphs of a line, by which one sees whether letters join."""
    line = paragraph.lines[0]
    runs = line.text_line.glyphRuns(0, line.next_start)
    ordered = sorted(runs, key=lambda run: (run.boundingRect().left(), min(run.glyphIndexes())))
    return sorted(glyph for run in ordered for glyph in run.glyphIndexes())


@pytest.mark.parametrize(
    "words",
    ["النقل", "علي", "عِراق", "أمريكا", "إيران", "500", "يار", "PCO", "😀", "شركة المرفأ (PCO)"],
)
def test_letters_join_across_the_edges_of_the_keyword(words: str) -> None:
    shaper, found = Shaper(), hit(words)
    text = on_one_line(found.before + found.match + found.after)
    plain = Paragraph(text, shaper.face, measure=16_000.0, rtl=True)
    assert glyphs(shaper.line(found, "#0F6E6E").paragraph) == glyphs(plain)


def left_and_right(shaped: ShapedLine, room: QRect) -> tuple[float, float]:
    shift = shaped.shift(room)
    return shift + min(box.left for box in shaped.boxes), shift + max(
        box.right for box in shaped.boxes
    )


@pytest.mark.parametrize(
    "words", ["النقل", "علي", "12", "PCO", "2024،", "أيار 2024", "😀", "Breaking"]
)
def test_keywords_begin_at_one_place_and_before_is_at_the_right(words: str) -> None:
    shaper, found = Shaper(), hit(words)
    shaped = shaper.line(found, "#0F6E6E")
    left, right = left_and_right(shaped, ROOM)
    assert right == pytest.approx(keyword_x(ROOM, rtl=True))
    assert right == pytest.approx(ROOM.left() + ROOM.width() * KEYWORD)
    line, shift = shaped.paragraph.lines[0], shaped.shift(ROOM)
    start, end = len(found.before), len(found.before) + len(found.match)
    offsets = shaped.paragraph.offsets
    before = line.boxes(0, offsets.to_utf16(start - 1))
    after = line.boxes(offsets.to_utf16(end + 1), line.end)
    assert max(box.right for box in before) + shift > right
    assert min(box.left for box in after) + shift < left


def test_a_line_of_latin_words_has_before_at_the_left() -> None:
    found = hit("met", "Biden met the president of Iraq in Baghdad on Monday.")
    shaped = Shaper().line(found, "#0F6E6E")
    assert not shaped.rtl
    left, _ = left_and_right(shaped, ROOM)
    assert left == pytest.approx(keyword_x(ROOM, rtl=False))


def test_an_article_found_as_a_whole_begins_where_lines_begin() -> None:
    found = Hit(DocumentId("d"), "مقال", "", Span(0, 0), *context(TEXT, Span(0, 0), 90))
    shaped = Shaper().line(found, "#0F6E6E")
    assert shaped.boxes == []
    assert shaped.right + shaped.shift(ROOM) == pytest.approx(ROOM.right() - 8)


@pytest.mark.parametrize("sign", ["\n", "\r", "\t", "\u2028", "\u2029", "\x85", "\v"])
def test_a_text_is_one_line_whatever_stands_in_it(sign: str) -> None:
    text = f"قبل{sign}النقل{sign}بعد"
    shaped = Shaper().line(hit("النقل", text), "#0F6E6E")
    assert len(shaped.paragraph.lines) == 1
    assert len(on_one_line(text)) == len(text)


@pytest.mark.parametrize(
    "text", ["\u202eقبل النقل بعد", "\u2067قبل النقل", "a\u2066b النقل", "\ufeffالنقل"]
)
def test_controls_in_a_text_do_no_harm(text: str) -> None:
    shaped = Shaper().line(hit("النقل", text), "#0F6E6E")
    assert shaped.boxes


def test_any_stretch_of_any_text_is_drawn_inside_its_row() -> None:
    chance = random.Random(3)
    letters = "ابلتجحعهوي لا إأ 12٣،.«»()ab\u0651\u064f\u0640\u200f😀\n"
    delegate, model = ConcordanceRow(), Concordance(application())
    for _ in range(60):
        text = "".join(chance.choices(letters, k=chance.randint(1, 200)))
        start = chance.randrange(len(text))
        span = Span(start, chance.randint(start, len(text)))
        model.begin(
            [Hit(DocumentId("d"), "مقال", "", span, *context(text, span, 90))], complete=True
        )
        image = QImage(ROOM.width() + 80, 3 * ROW_HEIGHT, QImage.Format.Format_RGB32)
        outside = QColor("#123456")
        image.fill(outside)
        option = QStyleOptionViewItem()
        option.rect = ROOM.translated(0, ROW_HEIGHT)
        option.palette = LIGHT.palette()
        painter = QPainter(image)
        delegate.paint(painter, option, model.index(0, 0))
        painter.end()
        edges = [
            (x, y) for x in (0, ROOM.left() - 1, ROOM.right() + 1) for y in range(image.height())
        ]
        rows = [(x, y) for x in range(image.width()) for y in (ROW_HEIGHT - 1, 2 * ROW_HEIGHT)]
        assert all(image.pixelColor(x, y) == outside for x, y in edges + rows)
