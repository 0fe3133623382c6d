"""How long the canvas takes to open a text, to show a new mark and to scroll."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

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

_SENTENCE = (
    "نقلت ستكني لوكالة أنباء العالم العربي (AWP) تفاصيل زيارة رئيس الوزراء العراقي، محمد شياع "
    "السوداني، إلى البيت الأبيض في December 19, 2024 وحوالي 2500 عسكري. "
)
_COLORS = ("#0072B2", "#CC79A7", "#009E73", "#D55E00", "#6A51A3")
_SIZES = ((400, 60), (5_000, 500), (50_000, 5_000))


class Row(NamedTuple):
    """One measurement: what, and how many milliseconds (median and worst)."""

    what: str
    median: float
    worst: float


def run() -> list[Row]:
    """Measure articles of three sizes in an offscreen window of 1920 by 1080."""
    application = QApplication.instance() or QApplication([])
    fonts.load_fonts()
    rows = [row for words, marks in _SIZES for row in _measure(words, marks)]
    rows += _measure_frame()
    del application
    return rows


def _measure_frame() -> list[Row]:
    """Measure a dense frame, 60 lines with 150 marks, beside the text alone (processor time)."""
    text = _SENTENCE * 37
    ways = {
        "text alone": ((), Appearance()),
        "boxes and labels": (_marks(text, 150), Appearance()),
        "boxes, no labels": (_marks(text, 150), Appearance(labels="none")),
        "stripes": (_marks(text, 150), Appearance(mode="stripes")),
    }
    painters: dict[str, Callable[[], None]] = {}
    for name, (marks, appearance) in ways.items():
        sheet = Sheet(text, (), Typesetting(appearance), inks(LIGHT))
        sheet.set_marks(marks)
        lines = len(sheet.block(0).lines)
        image = QImage(900, 3200, QImage.Format.Format_RGB32)
        painters[f"{lines} lines, {len(marks)} marks, {name}"] = partial(_paint, sheet, image)
    # In turns, so that a busy machine slows all of them alike.
    taken: dict[str, list[float]] = {name: [] for name in painters}
    for _ in range(40):
        for name, paint in painters.items():
            start = time.thread_time()
            paint()
            taken[name].append((time.thread_time() - start) * 1000)
    return [
        Row(f"frame: {name}", round(statistics.median(times), 2), round(max(times), 2))
        for name, times in taken.items()
    ]


def _paint(sheet: Sheet, image: QImage) -> None:
    painter = QPainter(image)
    clip = QRectF(0, 0, image.width(), image.height())
    SheetPainter(sheet, LIGHT, Shown()).paint(painter, QPointF(100, 32), clip)
    painter.end()


def _measure(words: int, marks: int) -> list[Row]:
    text = _text(words)
    shown = _marks(text, marks)
    name = f"{words:,} words, {marks:,} marks"
    canvas = Canvas()
    canvas.resize(1920, 1080)
    canvas.show()
    QApplication.processEvents()  # nothing is painted before the window is exposed

    def open_text() -> None:
        canvas.set_text(text)
        canvas.set_marks(shown)
        canvas.viewport().repaint()

    bar, added = canvas.verticalScrollBar(), iter(range(1_000_000))

    def add_mark() -> None:
        number = next(added)
        start = number * 7 % 300
        canvas.update_marks([Mark(f"new{number}", (Span(start, start + 12),), "شخص", "#0072B2")])
        canvas.viewport().repaint()

    def scroll() -> None:
        bar.setValue(bar.value() + 114)
        canvas.viewport().repaint()

    def select() -> None:
        canvas.select_text(Span(10, 60))
        canvas.viewport().repaint()
        canvas.select_text(None)

    rows = [
        _timed(f"{name}: open and paint", open_text, 5),
        _timed(f"{name}: add a mark and paint", add_mark, 8),
        _timed(f"{name}: paint a selection", select, 20),
        _timed(f"{name}: scroll three lines", scroll, 60),
    ]
    canvas.deleteLater()
    return rows


def _timed(what: str, work: Callable[[], None], times: int) -> Row:
    taken: list[float] = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return Row(what, round(statistics.median(taken), 1), round(max(taken), 1))


def _text(words: int) -> str:
    paragraph = (_SENTENCE * 2).strip()
    return "\n".join([paragraph] * max(1, words // len(paragraph.split())))


def _marks(text: str, count: int) -> list[Mark]:
    step = len(text) // count
    return [
        Mark(
            f"{number:06}",
            (Span(number * step, number * step + (8 if number % 3 else step + 12)),),
            "منظمة",
            _COLORS[number % len(_COLORS)],
            "trigger" if number % 4 == 0 else "mention",
        )
        for number in range(count)
    ]


if __name__ == "__main__":
    for row in run():
        sys.stdout.write(f"{row.what:55} {row.median:8.1f} ms, worst {row.worst:.1f} ms\n")
