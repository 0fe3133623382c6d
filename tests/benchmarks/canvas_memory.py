"""How much memory an open text takes, measured in a process of its own that lays it out in full."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.ui import fonts
from annotator.ui.canvas.view import Canvas
from tests.benchmarks.articles import SIZES, marks_of, text_of
from tests.benchmarks.row import Row

AIM = 40.0
_ROOT = Path(__file__).resolve().parents[2]
_PAGES = Path("/proc/self/statm")


def run() -> list[Row]:
    """Measure a text of 500,000 words with 50,000 spans; the floor is the text itself."""
    if not _PAGES.exists():
        return []
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.canvas_memory"],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    text, opened, settled = map(float, told.split())
    name = "500,000 words, 50,000 spans, for each character"
    return [
        Row(f"{name}: opened", opened, "bytes", AIM, text),
        Row(f"{name}: all heights exact", settled, "bytes", AIM, text),
    ]


def measure() -> tuple[float, float, float]:
    """Give the bytes for each character: of the text, once it is open, once all is measured."""
    application = QApplication([])
    fonts.load_fonts()
    canvas = Canvas()
    canvas.resize(1920, 1080)
    canvas.show()
    canvas.set_text(text_of(400))
    application.processEvents()
    before = _resident()
    words, spans = SIZES[-1]
    text = text_of(words)
    alone = _resident()
    canvas.set_text(text)
    canvas.set_marks(marks_of(text, spans))
    canvas.viewport().repaint()
    opened = _resident()
    while canvas._idle.isActive():
        application.processEvents()
    settled = _resident()
    found = (alone - before, opened - before, settled - before)
    return found[0] / len(text), found[1] / len(text), found[2] / len(text)


def _resident() -> int:
    gc.collect()
    return int(_PAGES.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    print(*measure())
