"""Makes the menus and the shortcuts of the window from the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from annotator.ui.actions import ACTIONS, MENUS, ActionRow
from annotator.ui.keyboard import on_both_layouts
from annotator.ui.language import left_to_right


def make_menus(window: QMainWindow, acts: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Fill the menu bar; gives the actions by their names in the table."""
    menus = {str(name): window.menuBar().addMenu(_translated(name)) for name in MENUS}
    found: dict[str, QAction] = {}
    for row in ACTIONS:
        action = QAction(_translated(row.text) + _shown_keys(row), window)
        action.setShortcuts([one for each in row.shortcuts for one in on_both_layouts(each)])
        action.triggered.connect(lambda _checked, act=acts[row.name]: act())
        menus[row.menu].addAction(action)
        window.addAction(action)  # so that its keys work while the menu bar is hidden
        found[row.name] = action
    return found


def _translated(text: object) -> str:
    return QApplication.translate("Actions", str(text))


def _shown_keys(row: ActionRow) -> str:
    """Write the keys behind an action's words so that an Arabic menu does not turn them round."""
    if not row.shortcuts:
        return ""
    keys = QKeySequence(row.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return "\t" + left_to_right(keys)
