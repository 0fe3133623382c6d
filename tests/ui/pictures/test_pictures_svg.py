"""SVG: the same picture as PNG, in every viewer, without fonts; and small."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

from annotator.model.spans import Span
from annotator.ui import fonts
from annotator.ui.pictures.glyphs import letters_of, number, outline_of
from annotator.ui.pictures.png import png_of
from annotator.ui.pictures.svg import svg_of
from annotator.ui.theme import DARK, HIGH_CONTRAST, LIGHT

NAMES = {"svg": "http://www.w3.org/2000/svg"}
LINK = "{http://www.w3.org/1999/xlink}href"


def painted(figure):
    return QImage.fromData(png_of(figure, "", 2.0)).convertToFormat(QImage.Format.Format_RGB32)


def rendered(svg, size):
    """Render SVG with Qt's viewer, which is not what made it."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def difference(one, other):
    """Give the share of bytes that differ by more than the smoothing of edges explains."""
    half, smooth = one.size() / 2, Qt.TransformationMode.SmoothTransformation
    small = [each.scaled(half, mode=smooth) for each in (one, other)]
    pairs = zip(*(bytes(each.constBits()) for each in small), strict=True)
    return sum(abs(a - b) > 48 for a, b in pairs) / small[0].sizeInBytes()


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda one: one.name)
@pytest.mark.parametrize("crop", [Span(180, 530), Span(600, 900)])
def test_svg_looks_like_png(view, figure, crop, theme):
    found = figure(view, crop, theme=theme)
    image = painted(found)
    assert difference(image, rendered(svg_of(found, "", ""), image.size())) < 0.015


def test_another_picture_would_be_seen_to_differ(view, figure):
    image = painted(figure(view, Span(180, 300)))
    other = figure(view, Span(180, 300), legend=False, width=880)
    assert difference(image, rendered(svg_of(other, "", ""), image.size())) > 0.03


def test_no_font_is_asked_for(view, figure):
    svg = svg_of(figure(view), "", "")
    assert "<text" not in svg
    assert "font" not in svg


def test_the_text_is_in_it_for_search_and_for_readers(made_up, figure):
    text = 'قال <بشار> & "عمر" (AWP)\nسطر ثان'
    root = ET.fromstring(svg_of(figure(made_up(text)), "عنوان <1>", text))
    assert root.findtext("svg:title", namespaces=NAMES) == "عنوان <1>"
    assert root.findtext("svg:desc", namespaces=NAMES) == text


def test_control_characters_do_not_break_it(made_up, figure):
    root = ET.fromstring(svg_of(figure(made_up("قال")), "أ\x07ب", "ج\x00د"))
    assert root.findtext("svg:title", namespaces=NAMES) == "أ ب"


def test_a_letter_is_written_once_and_used_often(view, figure):
    root = ET.fromstring(svg_of(figure(view), "", ""))
    letters = {one.get("id") for one in root.iterfind("svg:defs/svg:path", NAMES)}
    uses = [one.get(LINK, "").removeprefix("#") for one in root.iterfind(".//svg:use", NAMES)]
    assert set(uses) == letters
    assert len(uses) > 8 * len(letters)


def test_the_same_article_gives_the_same_bytes(view, figure):
    assert svg_of(figure(view), "a", "b") == svg_of(figure(view), "a", "b")


def test_nothing_beyond_a_crop_is_painted(made_up, figure):
    text = "قال الوزير\nزار المدينة\nعاد إلى بيته"
    view = made_up(text, ("a", "PER", [(4, 10)]), ("b", "GPE", [(15, 22)]))
    size = figure(view, Span(11, 15)).size
    lone = made_up("زار المدينة", ("b", "GPE", [(4, 11)]))
    assert figure(lone).size == size
    assert svg_of(figure(view, Span(11, 15)), "", "").count("<use") == svg_of(
        figure(lone), "", ""
    ).count("<use")


# Letters


def outline(text):
    font = QFont(fonts.PLEX)
    font.setPixelSize(40)
    path = QPainterPath()
    path.addText(QPointF(7.3, 50.1), font, text)
    return path


@pytest.mark.parametrize("text", ["ه", "و", "ص", "B", "8", "%"])
def test_a_hole_stays_with_its_letter(text):
    path = outline(text)
    found = list(letters_of(path))
    assert len(found) == (3 if text == "%" else 1)
    assert max(one.outline.commands.count("M") for one in found) > 1


def test_equal_letters_have_equal_outlines_wherever_they_stand():
    found = [one.outline for one in letters_of(outline("دادادا"))]
    assert len(set(found)) < len(found)


def test_letters_put_in_their_places_are_the_whole_text():
    path = outline("سيكتبونها (8)")
    found = list(letters_of(path))
    commands = sum(len(one.outline.commands) for one in found)
    assert commands == sum(one.isalpha() for one in outline_of(path))
    left = min(one.x + min(one.outline.places[::2]) / 100 for one in found)
    assert abs(left - path.boundingRect().left()) < 1.0


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (-0.001, "0"), (1.5, "1.5"), (100, "100"), (-2.345, "-2.35")]
)
def test_numbers_are_short(value, written):
    assert number(value) in {written, "-2.34"}
