"""Washes lie under the letters: exactly under their stretch, and no letter changes for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from annotator.model.spans import Span
from annotator.ui.canvas.drawing.washes import Wash
from annotator.ui.canvas.view import Canvas
from annotator.ui.theme import DARK, LIGHT


@pytest.fixture
def canvas(qtbot, article) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.set_text(article)
    made.show()
    return made


def seen(canvas: Canvas) -> QImage:
    return canvas.viewport().grab().toImage()


def changed(one: QImage, other: QImage) -> list[QPoint]:
    return [
        QPoint(x, y)
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
    ]


def span_of(canvas: Canvas, words: str) -> Span:
    start = canvas.text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize("kind", ["reused", "only", "differs", "current"])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_wash_lies_under_its_words_and_nowhere_else(canvas, kind, theme) -> None:
    canvas.set_theme(theme)
    before = seen(canvas)
    span = span_of(canvas, "أنباء العالم")
    canvas.set_washes([Wash(span, kind)])
    touched = changed(before, seen(canvas))
    boxes = [canvas.character_box(at).adjusted(-3, -3, 3, 3) for at in range(*span)]
    assert len(touched) > 500
    assert [point for point in touched if not any(box.contains(point) for box in boxes)] == []
    assert all(any(map(box.contains, touched)) for box in boxes)


def test_a_place_where_something_is_missing_has_a_sign(canvas) -> None:
    canvas.set_caret(canvas.text.index("البيت"))
    for at in (span_of(canvas, "العالم").start, len(canvas.text), 0):
        canvas.ensure_visible(at)
        canvas.set_washes([])
        before = seen(canvas)
        canvas.set_washes([Wash(Span(at, at), "differs")])
        touched = changed(before, seen(canvas))
        assert 20 < len(touched) < 200
        assert max(p.x() for p in touched) - min(p.x() for p in touched) <= 4


def test_another_text_has_no_washes(canvas, article) -> None:
    canvas.set_washes([Wash(Span(0, 10), "reused")])
    washed = seen(canvas)
    canvas.set_text(article, keep_place=True)
    assert seen(canvas) == washed
    canvas.set_text("خبر")
    canvas.set_text(article)
    assert seen(canvas) != washed
