"""Nothing takes words of a corpus for markup: a label would load a picture that a text names."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from annotator.ui.plain import PlainLabel, plain_tip

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


_TIP = re.compile(
    r"setToolTip\((?:(?:\d|column), )?(?!self\.tr\(|translate\(|left_to_right\(\"|\s)(\w+)"
)
_NEVER_FOREIGN = {"name", "one", "told", "new"}
"""What is named so where a tool tip is set: words of the interface, or a tip set before."""


def foreign_tips(source: str) -> bool:
    """Say whether tool tips are set, or given by a model, that may hold words of a corpus."""
    named = set(_TIP.findall(source)) - {"self", "gone", "plain_tip"} - _NEVER_FOREIGN
    gives = "ToolTipRole" in source and "plain_tip" not in source
    return bool(named) or gives


def test_no_tool_tip_takes_words_of_a_corpus_for_markup() -> None:
    sources = {path: path.read_text("utf-8") for path in UI.rglob("*.py")}
    found = {path.relative_to(UI).as_posix() for path, one in sources.items() if foreign_tips(one)}
    assert found == set()


def test_a_tool_tip_set_the_usual_way_is_named() -> None:
    assert foreign_tips("item.setToolTip(0, document.name)\n")
    assert foreign_tips("if role == Qt.ItemDataRole.ToolTipRole:\n    return title\n")
    assert not foreign_tips("item.setToolTip(0, plain_tip(document.name))\n")


def test_a_tool_tip_reads_as_it_was_written() -> None:
    assert plain_tip("قال") == "قال"
    read = QTextDocument()
    read.setHtml(plain_tip("<img src='file:///etc/hostname'>\na < b & c"))
    assert read.toPlainText() == "<img src='file:///etc/hostname'>\na < b & c"
