"""The boxes of a span are what Qt itself paints behind the same characters."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QTextCharFormat, QTextLayout

from annotator.text.graphemes import boundaries
from annotator.text.offsets import OffsetMap
from annotator.ui import fonts
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.layout.paragraph import Paragraph, Tint
from annotator.ui.canvas.layout.typesetting import Typesetting

LINES = {
    "agency": "أنباء العربي (AWP) تفاصيل",
    "date": "- December 19, 2024 وحوالي 25",
    "digits": "عام 2003 و٢٠١٤/٢٠٠٣ و50%.",
    "quotes": 'بـ"أتون" «نعم» [لا] (كلا)',
    "vowels": "قَالَ: لَا إِلَٰهَ ثُمَّ سَكَت",
    "lam-alef": "لإيران ولأمريكا والإسلام",
    "tatweel": "الرحمـــن كتـاب ـه",
    "emoji": "😀 بغداد 👨‍👩‍👧 AB غد",
    "controls": "أمن\u200f1706 \u200fنص\u200cها \u2067AB\u2069 ج",
    "left to right": "Reuters نقلت عن AP في 2003",
}
RED = QColor(255, 0, 0)
_WIDTH = 700


@pytest.fixture(params=[fonts.PLEX, fonts.AMIRI])
def family(request):
    return request.param


def _lay_out(text, family, rtl=True, measure=_WIDTH):
    return Paragraph(text, Typesetting(Appearance(family)).faces["body"], measure=measure, rtl=rtl)


def _painted(paragraph, start, end):
    """Find the columns of pixels that Qt paints red behind a range (UTF-16 units)."""
    line = paragraph.lines[0]
    behind = QTextLayout.FormatRange()
    behind.start, behind.length = start, end - start
    written = QTextCharFormat()
    written.setBackground(QBrush(RED))
    written.setForeground(QBrush(RED))
    behind.format = written
    image = QImage(_WIDTH + 40, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paragraph._layout.draw(painter, QPointF(line.shift, 4), [behind])
    painter.end()
    # Two rows, because the ink of a neighbour's tail may lie over one of them.
    rows = (5, 4 + round(line.text_line.height()) - 2)
    red = RED.rgb()
    return {x for x in range(image.width()) if any(image.pixel(x, y) == red for y in rows)}


def _boxed(line, start, end):
    return {
        x
        for left, right in line.boxes(start, end)
        for x in range(_WIDTH + 40)
        if left <= x + 0.5 <= right
    }


@pytest.mark.parametrize("name", LINES)
def test_boxes_cover_what_qt_paints_behind_every_range(family, name):
    text = LINES[name]
    paragraph = _lay_out(text, family)
    offsets = OffsetMap(text)
    wrong = []
    for start, end in combinations(boundaries(text), 2):
        first, last = offsets.to_utf16(start), offsets.to_utf16(end)
        expected = _painted(paragraph, first, last)
        if len(expected ^ _boxed(paragraph.lines[0], first, last)) > 4:
            wrong.append((start, end))
    # Where an edge cuts a ligature, Qt itself paints beside it: that is tested below instead.
    cuts = _cuts(paragraph)
    assert [text[start:end] for start, end in wrong if not {start, end} & cuts] == []


def _cuts(paragraph):
    """List the offsets at which no glyph begins: inside ligatures and runs in several fonts."""
    flags = QTextLayout.GlyphRunRetrievalFlag
    line = paragraph.lines[0]
    begun = {
        paragraph.offsets.to_codepoint(index)
        for run in line.text_line.glyphRuns(
            0, line.end, flags.RetrieveStringIndexes | flags.RetrieveGlyphIndexes
        )
        for index in run.stringIndexes()
    }
    return set(range(len(paragraph.text))) - begun


@pytest.mark.parametrize("name", LINES)
def test_boxes_of_all_graphemes_fill_the_line_once(family, name):
    line = _lay_out(LINES[name], family).lines[0]
    cells = sorted((cell.left, cell.right) for cell in line.cells())
    ((left, right),) = line.boxes(0, line.end)
    assert sum(end - start for start, end in cells) == pytest.approx(right - left, abs=0.5)
    assert all(one[1] <= other[0] + 0.1 for one, other in pairwise(cells))


def test_a_cut_inside_lam_alef_gives_each_letter_a_part_of_it(family):
    line = _lay_out("لإيران", family).lines[0]
    (lam,), (rest,) = line.boxes(0, 1), line.boxes(1, 6)
    assert lam.right - lam.left > 2
    assert lam.left == pytest.approx(rest.right)
    assert lam.right == pytest.approx(_WIDTH)


def test_what_is_said_in_two_directions_gets_two_boxes(family):
    text = "الأبيض - December 19, 2024"
    line = _lay_out(text, family).lines[0]
    assert len(line.boxes(0, text.index(" 19"))) == 2
    assert len(line.boxes(0, len(text))) == 1


def test_other_ink_for_a_region_leaves_the_shapes_as_they_are(family):
    text = "وللعراق دور وسيكتبونها"
    face = Typesetting(Appearance(family)).faces["body"]
    tints = [Tint(3, 9, "#777777"), Tint(14, 17, "#999999")]
    plain = Paragraph(text, face, measure=_WIDTH, rtl=True)
    tinted = Paragraph(text, face, measure=_WIDTH, rtl=True, tints=tints)
    assert _glyphs(plain) == _glyphs(tinted)


def _glyphs(paragraph):
    return sorted(
        (glyph, round(place.x(), 2))
        for line in paragraph.lines
        for run in line.text_line.glyphRuns()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
    )


def test_text_is_set_in_the_bundled_font_and_not_in_a_substitute(family):
    line = _lay_out("في هذا السياق (AWP) 2003", family).lines[0]
    assert {run.rawFont().familyName() for run in line.text_line.glyphRuns()} == {family}
