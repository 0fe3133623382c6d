"""Makes the menus and the shortcuts of the window from the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from annotator.ui.actions import ACTIONS, MENUS, ActionRow
from annotator.ui.keyboard import on_both_layouts
from annotator.ui.keys.keymap import KeyMap


def make_menus(
    window: QMainWindow, acts: Mapping[str, Callable[[], object]], keymap: KeyMap
) -> dict[str, QAction]:
    """Fill the menu bar; gives the actions by their names in the table."""
    menus = {str(name): window.menuBar().addMenu(_translated(name)) for name in MENUS}
    found: dict[str, QAction] = {}
    for row in ACTIONS:
        action = QAction(window)
        action.triggered.connect(lambda _checked, act=acts[row.name]: act())
        menus[row.menu].addAction(action)
        window.addAction(action)  # so that its keys work while the menu bar is hidden
        found[row.name] = action

    def name_keys() -> None:
        for row in ACTIONS:
            _give_keys(found[row.name], row, keymap)

    name_keys()
    keymap.changed.connect(name_keys)
    return found


def _give_keys(action: QAction, row: ActionRow, keymap: KeyMap) -> None:
    """Write the keys behind an action's words so that an Arabic menu does not turn them round."""
    shown = keymap.shown(row.name)
    action.setText(_translated(row.text) + ("\t" + shown[0] if shown else ""))
    action.setShortcuts([one for each in keymap.keys(row.name) for one in on_both_layouts(each)])


def _translated(text: object) -> str:
    return QApplication.translate("Actions", str(text))
