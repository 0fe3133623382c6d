"""The window in which every action is given the keys that somebody's hands want."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import ACTIONS, MENUS
from annotator.ui.forms.parts import push, words
from annotator.ui.keys.capture import pressed
from annotator.ui.keys.clashes import Clash, clash_of
from annotator.ui.keys.keymap import KeyMap
from annotator.ui.language import isolated, left_to_right
from annotator.ui.palette.wording import in_both

_NAME = Qt.ItemDataRole.UserRole


class KeyPanel(QDialog):
    """Lists actions with their keys; Enter on one waits for the keys that it is to have."""

    def __init__(self, parent: QWidget, keymap: KeyMap) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setModal(False)
        self.resize(620, 640)
        self._keymap = keymap
        self._waiting = ""
        self._wanted: tuple[str, str] | None = None
        self.filter_box = QLineEdit()
        self.filter_box.setPlaceholderText(self.tr("Filter by words or keys"))
        self.filter_box.textChanged.connect(self._filter)
        self.rows = self._list()
        self.told = words("", "caption")
        self.change = push(self.tr("Change (Enter)"), self._wait)
        self.take = push(self.tr("Take it from there"), self._take_over)
        self.clear = push(self.tr("No key"), lambda: self._give(()))
        self.reset = push(self.tr("As at first"), self._reset)
        self.reset_all = push(self.tr("All as at first"), keymap.reset)
        buttons = QHBoxLayout()
        for button in (self.change, self.take, self.clear, self.reset, self.reset_all):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter_box)
        layout.addWidget(self.rows)
        layout.addWidget(self.told)
        layout.addLayout(buttons)
        keymap.changed.connect(self._show)
        self._show()
        self._stop_waiting("")

    def _list(self) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setColumnCount(2)
        rows.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        rows.setRootIsDecorated(False)
        rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows.setAccessibleName(self.tr("All actions with their keys"))
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for menu in MENUS:
            group = QTreeWidgetItem(rows, [QCoreApplication.translate("Actions", str(menu))])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for row in ACTIONS:
                if row.menu == str(menu):
                    text = QCoreApplication.translate("Actions", str(row.text))
                    item = QTreeWidgetItem(group, [text, ""])
                    item.setData(0, _NAME, row.name)
        rows.expandAll()
        rows.installEventFilter(self)
        rows.itemDoubleClicked.connect(lambda *_: self._wait())
        return rows

    def items(self) -> list[QTreeWidgetItem]:
        """Give the rows of all actions."""
        groups = [self.rows.topLevelItem(at) for at in range(self.rows.topLevelItemCount())]
        found = [
            group.child(at)
            for group in groups
            if group is not None
            for at in range(group.childCount())
        ]
        return [one for one in found if one is not None]

    def _show(self) -> None:
        for item in self.items():
            name = item.data(0, _NAME)
            item.setText(1, "  ".join(self._keymap.shown(name)))
            font = item.font(1)
            font.setBold(self._keymap.differs(name))
            item.setFont(1, font)

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        for item in self.items():
            name = item.data(0, _NAME)
            row = next(one for one in ACTIONS if one.name == name)
            known = (*in_both("Actions", str(row.text)), *self._keymap.keys(name))
            item.setHidden(not any(wanted in one.casefold() for one in known))

    @property
    def _chosen(self) -> str:
        item = self.rows.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def _wait(self) -> None:
        if self._chosen:
            self._waiting, self._wanted = self._chosen, None
            self.take.setEnabled(False)
            self.told.setText(self.tr("Press the new keys; Esc leaves them as they are."))
            self.rows.setFocus()

    def _stop_waiting(self, told: str) -> None:
        self._waiting = ""
        self.told.setText(told)
        self.take.setEnabled(self._wanted is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys pressed while they are waited for, also those that are shortcuts."""
        if not isinstance(event, QKeyEvent) or watched is not self.rows:
            return super().eventFilter(watched, event)
        if self._waiting and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if self._waiting:
            if event.key() == Qt.Key.Key_Escape:
                self._stop_waiting("")
            elif keys := pressed(event):
                self._take(keys)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._wait()
            return True
        return super().eventFilter(watched, event)

    def _take(self, keys: str) -> None:
        name, clash = self._waiting, clash_of(keys, self._waiting, self._keymap)
        if clash is None:
            self._keymap.give(name, (keys,))
            self._stop_waiting("")
        else:
            self._wanted = (name, keys) if clash.yields else None
            self._stop_waiting(self._say(keys, clash))

    def _say(self, keys: str, clash: Clash) -> str:
        shown = left_to_right(keys)
        if clash.kind == "action":
            row = next(one for one in ACTIONS if one.name == clash.action)
            text = QCoreApplication.translate("Actions", str(row.text))
            told = self.tr("{keys} already belongs to {action}; it can be taken from there.")
            return told.format(keys=shown, action=isolated(text))
        told = {
            "movement": self.tr("{keys} moves the caret: choose other keys."),
            "marking": self.tr(
                "{keys} marks: plain keys belong to the scheme. Hold Ctrl or Alt with it."
            ),
            "reserved": self.tr("{keys} has the same use everywhere: choose other keys."),
        }[clash.kind]
        return told.format(keys=shown)

    def _take_over(self) -> None:
        if self._wanted is not None:
            name, keys = self._wanted
            self._wanted = None
            self._keymap.give(name, (keys,))
            self._stop_waiting("")

    def _give(self, keys: tuple[str, ...]) -> None:
        if self._chosen:
            self._keymap.give(self._chosen, keys)

    def _reset(self) -> None:
        if self._chosen:
            self._keymap.reset(self._chosen)
