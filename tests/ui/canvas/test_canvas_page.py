"""Pictures of a whole article, painted by the routine of the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.model.document import Region
from annotator.model.spans import Span
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.page import MARGIN, Page, render_page
from annotator.ui.theme import DARK, LIGHT

TEXT = "زار رئيس الوزراء بغداد\nاقرأ أيضا: خبر آخر"


def draw(marks=(), theme=LIGHT, regions=(), scale=1.0):
    return render_page(
        TEXT, regions, marks, width=500, theme=theme, appearance=Appearance(), scale=scale
    )


def colors(image):
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def difference(one, other):
    return [
        (x, y)
        for x in range(one.width())
        for y in range(one.height())
        if one.pixel(x, y) != other.pixel(x, y)
    ]


def test_a_page_is_as_wide_as_asked_and_as_high_as_its_text():
    image = draw()
    assert image.width() == 500
    assert 2 * MARGIN < image.height() < 300
    assert draw(scale=2.0).width() == 1000


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_mention_is_filled_with_its_tinted_colour(mark_words, theme):
    tint = theme.tint("#0072B2", theme.box_strength)
    found = draw([mark_words(TEXT, "رئيس")], theme)
    assert any(
        abs(QColor(seen).red() - tint.red()) + abs(QColor(seen).blue() - tint.blue()) <= 3
        for seen in colors(found)
    )


def test_a_mark_changes_nothing_away_from_its_box_and_label(mark_words):
    changed = difference(draw(), draw([mark_words(TEXT, "رئيس")]))
    assert max(x for x, _ in changed) - min(x for x, _ in changed) < 60
    assert max(y for _, y in changed) - min(y for _, y in changed) < 45


def test_letters_over_a_box_are_painted_whole(mark_words):
    ink = LIGHT.ink.lower()
    plain, marked = draw(), draw([mark_words(TEXT, "ئيس")])
    dark = [
        (x, y)
        for x in range(plain.width())
        for y in range(plain.height())
        if plain.pixelColor(x, y).name() == ink
    ]
    assert dark
    assert all(marked.pixelColor(x, y).name() == ink for x, y in dark)


@pytest.mark.parametrize("style", ["trigger", "evidence", "quick"])
def test_styles_differ_from_a_mention_and_muted_from_full(mark_words, style):
    plain = draw([mark_words(TEXT, "رئيس")])
    styled = draw([mark_words(TEXT, "رئيس", style=style)])
    muted = draw([mark_words(TEXT, "رئيس", style=style, muted=True)])
    assert difference(plain, styled)
    assert difference(styled, muted)


def test_what_is_not_article_stands_on_a_strip_in_lighter_ink():
    region = Region(TEXT.index("اقرأ"), len(TEXT), "link")
    image = draw(regions=[region])
    assert LIGHT.surface.lower() in colors(image)
    assert LIGHT.surface.lower() not in colors(draw())


def test_a_page_can_be_painted_with_any_painter(mark_words):
    page = Page(
        TEXT,
        (),
        [mark_words(TEXT, "رئيس")],
        width=500,
        theme=LIGHT,
        appearance=Appearance(),
    )
    image = QImage(page.size.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    page.paint(painter)
    painter.end()
    assert image == page.image()


@pytest.mark.parametrize("labels", ["full", "none"])
def test_lines_cut_out_of_a_paragraph_are_as_if_they_stood_alone(labels):
    text = "آل جح أفق إِبٍ ظلّ " * 30
    wishes = {"width": 500, "theme": LIGHT, "appearance": Appearance(labels=labels, spacing=0.9)}
    cut = Page(text, (), (), crop=Span(200, 201), **wishes)
    alone = Page(text[cut.span.start : cut.span.end], (), (), **wishes)
    assert len(cut.rows()) == len(alone.rows()) == 1
    assert cut.image(2.0) == alone.image(2.0)
