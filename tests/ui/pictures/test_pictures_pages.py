"""Figures on one page and on several; PDF and PNG of them."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage

from annotator.errors import InputError
from annotator.model.spans import Span
from annotator.ui.canvas.page import MARGIN
from annotator.ui.pictures.pdf import pdf_of
from annotator.ui.pictures.png import png_of

LONG = "\n".join(f"الفقرة {n}: قال رئيس الوزراء العراقي إن بلاده ملتزمة. " * 4 for n in range(30))


def boxes(pdf):
    return re.findall(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", pdf)


def test_a_crop_holds_whole_lines_and_its_text(view, figure):
    page = figure(view, Span(200, 230)).page
    rows = page.rows()
    assert page.span.contains(Span(200, 230))
    assert len(rows) == 1
    assert page.size.height() == pytest.approx(rows[0].bottom - rows[0].top + 2 * MARGIN, abs=1)
    assert len(figure(view).page.rows()) > 20


def test_pages_break_between_lines_and_every_line_is_on_one(made_up, figure):
    found = figure(made_up(LONG, ("a", "PER", [(0, 6)])))
    leaves = found.leaves(1123)
    assert len(leaves) > 2
    starts = {round(row.top, 3) for row in found.page.rows()}
    stretches = [leaf.rows for leaf in leaves if leaf.rows is not None]
    for one in stretches:
        assert round(one.top, 3) in starts
        assert one.bottom - one.top <= 1123 - 2 * MARGIN
    lines = found.page.rows()
    held = [
        sum(one.top <= row.top and row.bottom <= one.bottom for one in stretches) for row in lines
    ]
    assert held == [1] * len(lines)
    assert all(upper.bottom <= lower.top + 0.01 for upper, lower in pairwise(stretches))
    assert [leaf.has_legend for leaf in leaves] == [False] * (len(leaves) - 1) + [True]


def test_a_legend_that_finds_no_room_has_a_page_of_its_own(made_up, figure):
    found = figure(made_up("قال الوزير", ("a", "PER", [(0, 3)])))
    (row,) = found.page.rows()
    leaves = found.leaves(row.bottom - row.top + 2 * MARGIN + 4)
    assert [(leaf.rows is not None, leaf.has_legend) for leaf in leaves] == [
        (True, False),
        (False, True),
    ]


def test_pdf_is_one_page_of_the_size_of_the_figure_or_a4(made_up, figure):
    found = figure(made_up(LONG))
    ((width, height),) = boxes(pdf_of(found, "عنوان", "fit"))
    assert float(width) == pytest.approx(found.size.width() * 0.75, abs=1)
    assert float(height) == pytest.approx(found.size.height() * 0.75, abs=1)
    pages = boxes(pdf_of(found, "عنوان", "a4"))
    assert len(pages) > 1
    assert {(round(float(one)), round(float(two))) for one, two in pages} == {(595, 842)}


def test_a_figure_higher_than_pdf_allows_has_several_pages(made_up, figure):
    found = figure(made_up("\n".join([LONG] * 12)))
    assert found.size.height() * 0.75 > 14_400
    pages = boxes(pdf_of(found, "", "fit"))
    assert len(pages) > 1
    assert max(float(height) for _, height in pages) <= 14_401


def test_pdf_tells_no_time_and_holds_its_fonts(made_up, figure):
    found = figure(made_up("قال الوزير"))
    pdf = pdf_of(found, "عنوان", "fit")
    assert b"Date (" not in pdf
    assert b"Date=" not in pdf
    assert b"/FontFile" in pdf
    assert b"/Title (\xfe\xff" in pdf
    assert pdf == pdf_of(found, "عنوان", "fit")


def test_png_knows_its_title_and_its_size_on_paper(made_up, figure):
    found = figure(made_up("قال الوزير"))
    image = QImage.fromData(png_of(found, "عنوان", 3.0))
    assert image.width() == found.size.width() * 3
    assert image.text("Title") == "عنوان"
    assert round(image.dotsPerMeterX() * 0.0254) == 288
    assert png_of(found, "عنوان", 3.0) == png_of(found, "عنوان", 3.0)


def test_a_picture_too_large_is_refused_with_what_to_do(made_up, figure):
    with pytest.raises(InputError, match="smaller scale"):
        png_of(figure(made_up(LONG)), "", 16.0)
