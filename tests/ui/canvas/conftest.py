"""What the tests of the canvas share: the fonts, a sheet, a canvas, marks."""

from __future__ import annotations

import pytest

from annotator.model.spans import Span
from annotator.ui import fonts
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.painter import inks
from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.layout.typesetting import Typesetting
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.view import Canvas
from annotator.ui.theme import LIGHT

ARTICLE = (
    "الولايات المتحدة: ملتزمون بعدم انجرار العراق\n"
    "في هذا السياق، نقلت ستكني لوكالة أنباء العالم العربي (AWP) تفاصيل زيارة رئيس الوزراء "
    "العراقي، محمد شياع السوداني، إلى البيت الأبيض في December 19, 2024. وقال وللعراق دور مهم "
    'في استقرار المنطقة، وعدم الانجرار إلى "أتون التوترات".\n'
    "\n"
    "وأعلن يناير الماضي، العراق عن اتفاق مع واشنطن على تشكيل لجنة لبدء محادثات حول مستقبل "
    "التحالف العسكري الذي تقوده الولايات المتحدة في العراق. انتهى الخبر هنا."
)


@pytest.fixture(autouse=True)
def _bundled_fonts(qapp):
    fonts.load_fonts()


@pytest.fixture
def article():
    return ARTICLE


@pytest.fixture
def mark():
    def make(key, *spans, label="شخص", color="#0072B2", **more):
        return Mark(key, tuple(Span(*span) for span in spans), label, color, **more)

    return make


@pytest.fixture
def mark_words(mark):
    def make(text, *words, key=None, **more):
        found, at = [], 0
        for word in words:
            at = text.index(word, at)
            found.append((at, at + len(word)))
            at += len(word)
        return mark(key or words[0], *found, **more)

    return make


@pytest.fixture
def sheet():
    def make(text, family=fonts.PLEX, pixels=20, room=None, regions=(), **wishes):
        appearance = Appearance(family, pixels, **wishes)
        return Sheet(text, regions, Typesetting(appearance, room), inks(LIGHT))

    return make


@pytest.fixture
def canvas(qtbot):
    def make(text=ARTICLE, size=(900, 600), regions=()):
        made = Canvas()
        qtbot.addWidget(made)
        made.resize(*size)
        made.set_text(text, regions)
        made.show()
        made.setFocus()
        made.grab()
        return made

    return make
