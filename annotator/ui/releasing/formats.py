"""The formats of a release, ticked in a list, with the options of the one that is current."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.formats.shared.options import REGIONS
from annotator.project.formats import all_formats
from annotator.project.project import Project
from annotator.project.releasing.plan import FormatChoice
from annotator.ui.exporting.choosing import Choices
from annotator.ui.language import say

USUAL = ("jsonl", "huggingface", "spacy")
"""What is ticked at first: nothing is lost in the one, two are loaded without any code of ours."""

_KEY = Qt.ItemDataRole.UserRole
_ROW, _HEIGHT = 28, 180


class Formats(QWidget):
    """Formats that are ticked with Space or a click; options belong to the row one stands on."""

    changed = Signal()

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._choices: dict[str, Choices] = {}
        self.list = QListWidget()
        self.list.setObjectName("listing")
        self.list.setFixedHeight(_HEIGHT)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        self._fill()
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_options())
        self.list.setCurrentRow(0)

    def setAccessibleName(self, name: str) -> None:
        """Name the list itself, where the keyboard is."""
        self.list.setAccessibleName(name)

    def _fill(self) -> None:
        writing = [one for one in all_formats().values() if one.write is not None]
        order = {key: at for at, key in enumerate(USUAL)}
        for one in sorted(writing, key=lambda one: (order.get(one.key, len(order)), one.title)):
            item = QListWidgetItem(say(one.title))
            item.setSizeHint(QSize(0, _ROW))
            item.setData(_KEY, one.key)
            ticked = one.key in USUAL
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _show_options(self) -> None:
        """Show the options of the current row; what was chosen for others stays as it was."""
        item = self.list.currentItem()
        key = str(item.data(_KEY))
        self._options_of(key)
        for name, one in self._choices.items():
            one.setVisible(name == key and bool(one.fields))

    def _options_of(self, key: str) -> Choices:
        if key not in self._choices:
            made = Choices(self._project, all_formats()[key], apart={REGIONS.name})
            for field in made.fields.values():
                if isinstance(field, QComboBox):
                    field.currentIndexChanged.connect(lambda _index: self.changed.emit())
                elif isinstance(field, QLineEdit):
                    field.textChanged.connect(lambda _text: self.changed.emit())
            made.hide()
            self._choices[key] = made
            self._column.addWidget(made)
        return self._choices[key]

    def show_choices(self, formats: Sequence[FormatChoice]) -> None:
        """Tick the formats of a plan, with its options; formats that are gone are passed over."""
        wanted = {one.key: one.options for one in formats}
        for row in range(self.list.count()):
            item = self.list.item(row)
            key = str(item.data(_KEY))
            is_wanted = key in wanted
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
            if not wanted.get(key) and key not in self._choices:
                continue
            fields = self._options_of(key).fields
            for name, value in wanted.get(key, {}).items():
                _put(fields.get(name), value)
        self._show_options()

    def chosen(self) -> Sequence[FormatChoice]:
        """Give the ticked formats with their options, in the order of the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        keys = [str(one.data(_KEY)) for one in items if one.checkState() == Qt.CheckState.Checked]
        return [
            FormatChoice(key, self._choices[key].options().extra if key in self._choices else {})
            for key in keys
        ]


def _put(field: QComboBox | QLineEdit | None, value: str) -> None:
    if isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(value)))
    elif field is not None:
        field.setText(value)
