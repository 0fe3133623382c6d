"""No label takes words of a corpus for markup: QLabel would load a picture that a text names."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.ui.plain import PlainLabel

UI = Path(__file__).resolve().parents[2] / "annotator" / "ui"
RICH = {"forms/guideline.py", "plain.py"}
"""Where markup of ours is shown on purpose, with all else in it escaped."""
_MADE = re.compile(r"(?<![\w.])QLabel\(")


def bare(source: str) -> int:
    """Count the labels that are made without saying that their text is plain."""
    return max(0, len(_MADE.findall(source)) - source.count("PlainText"))


def test_every_label_is_plain_unless_it_shows_markup_of_ours() -> None:
    found = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if bare(path.read_text("utf-8"))
    }
    assert found - RICH == set()


def test_a_label_made_the_usual_way_is_named() -> None:
    assert bare("label = QLabel(words)\n") == 1
    assert bare("label = QLabel(words)\nlabel.setTextFormat(Qt.TextFormat.PlainText)\n") == 0


def test_markup_is_shown_as_it_is_written(qtbot) -> None:
    label = PlainLabel("<img src=file:///etc/hostname>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
