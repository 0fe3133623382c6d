"""How long the canvas takes to open a text, to show a new mark, to scroll, to paint a frame.

All in milliseconds of the processor, so that a busy machine changes little; the floor is what Qt
takes for the text alone.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from annotator.model.spans import Span
from annotator.ui import fonts
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.painter import SheetPainter, Shown, inks
from annotator.ui.canvas.layout.sheet import Sheet
from annotator.ui.canvas.layout.typesetting import Typesetting
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.view import Canvas
from annotator.ui.theme import LIGHT
from tests.benchmarks.articles import SENTENCE, SIZES, marks_of, text_of
from tests.benchmarks.bare_text import BareText
from tests.benchmarks.row import Row

OPENING = {400: 50.0, 5_000: 60.0, 500_000: 300.0}
ADDING, SCROLLING, FRAME = 5.0, 8.0, 1.5
_SCREEN = (1920, 1080)


def run() -> list[Row]:
    """Measure articles of three sizes in an offscreen window, one paragraph, and a dense frame."""
    application = QApplication.instance() or QApplication([])
    fonts.load_fonts()
    rows = [row for words, spans in SIZES for row in _measure(words, spans)]
    rows += _measure_unbroken()
    rows += _measure_frame()
    del application
    return rows


def _measure(words: int, spans: int) -> list[Row]:
    text = text_of(words)
    return _measure_text(text, spans, f"{words:,} words, {spans:,} spans", OPENING[words])


def _measure_unbroken() -> list[Row]:
    text = text_of(5_000).replace("\n", " ")
    return _measure_text(text, 500, "5,000 words in one paragraph, 500 spans", None)


def _measure_text(text: str, spans: int, name: str, opening: float | None) -> list[Row]:
    marks = marks_of(text, spans)
    canvas = Canvas()
    canvas.resize(*_SCREEN)
    canvas.show()
    QApplication.processEvents()  # nothing is painted before the window is exposed
    view, bar = canvas.viewport(), canvas.verticalScrollBar()

    def close() -> None:
        canvas.set_text("")
        view.repaint()

    def open_text() -> None:
        canvas.set_text(text)
        canvas.set_marks(marks)
        view.repaint()

    added = iter(range(1_000_000))

    def add_span() -> None:
        number = next(added)
        start = number * 7 % 300
        canvas.update_marks([Mark(f"new{number}", (Span(start, start + 12),), "شخص", "#0072B2")])
        view.repaint()

    def scroll() -> None:
        bar.setValue(bar.value() + 114 if bar.value() < bar.maximum() else 0)
        view.repaint()

    def select() -> None:
        canvas.select_text(Span(10, 60))
        view.repaint()

    bare = BareText(text, Typesetting(Appearance()), _SCREEN[1])
    image = QImage(*_SCREEN, QImage.Format.Format_RGB32)

    def open_bare() -> None:
        bare.shape()
        bare.draw(image)

    shaping = statistics.median(_times(open_bare, 9))
    drawing = statistics.median(_times(partial(bare.draw, image), 30))
    opened = _times(open_text, 7, before=close)
    spans_added = _times(add_span, 15)
    selected = _times(select, 20)
    scrolled = _times(scroll, 200)
    canvas.deleteLater()
    slowest = statistics.quantiles(scrolled, n=20)[-1]
    return [
        Row(f"{name}: open and paint", statistics.median(opened), "ms", opening, shaping),
        Row(f"{name}: add a span and paint", statistics.median(spans_added), "ms", ADDING, drawing),
        Row(f"{name}: select and paint", statistics.median(selected), "ms", None, drawing),
        Row(f"{name}: scroll three lines, 95th percentile", slowest, "ms", SCROLLING, drawing),
    ]


def _measure_frame() -> list[Row]:
    """Measure a dense frame, 60 lines with 150 spans, as multiples of the text alone."""
    text = SENTENCE * 31
    ways = {
        "no spans": (0, Appearance()),
        "150 spans, boxes and labels": (150, Appearance()),
        "150 spans, boxes without labels": (150, Appearance(labels="none")),
        "150 spans, stripes": (150, Appearance(mode="stripes")),
    }
    setting = Typesetting(Appearance())
    image = QImage(900, 3200, QImage.Format.Format_RGB32)
    bare = BareText(text, setting, image.height())
    bare.shape()
    work: dict[str, Callable[[], None]] = {"": partial(bare.draw, image)}
    for name, (spans, appearance) in ways.items():
        sheet = Sheet(text, (), Typesetting(appearance), inks(LIGHT))
        sheet.set_marks(marks_of(text, spans) if spans else ())
        lines = len(sheet.block(0).lines)
        work[f"frame of {lines} lines, {name}"] = partial(_paint, sheet, image)
    # In turns, so that a busy machine slows all of them alike.
    taken: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(60):
        for name, paint in work.items():
            taken[name] += _times(paint, 1)
    medians = {name: statistics.median(times) for name, times in taken.items()}
    floor = medians.pop("")
    return [Row(name, median, "ms", FRAME * floor, floor) for name, median in medians.items()]


def _paint(sheet: Sheet, image: QImage) -> None:
    painter = QPainter(image)
    clip = QRectF(0, 0, image.width(), image.height())
    SheetPainter(sheet, LIGHT, Shown()).paint(painter, QPointF(100, 32), clip)
    painter.end()


def _times(
    work: Callable[[], None], times: int, before: Callable[[], None] | None = None
) -> list[float]:
    """Give the milliseconds of the processor that each run takes."""
    taken: list[float] = []
    for _ in range(times):
        if before is not None:
            before()
        start = time.thread_time()
        work()
        taken.append((time.thread_time() - start) * 1000)
    return taken
