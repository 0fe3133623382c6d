"""The binding to Qt does not lose references of None, which kills the process in minutes.

PySide6 6.12.0 does, on Python 3.11: each call without a result takes one reference away. From
Python 3.12 on None cannot die, and its count stands still.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_calls_without_a_result_do_not_take_references_of_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()
    assert sys.getrefcount(None) > before - 100
