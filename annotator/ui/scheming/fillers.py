"""What may fill a role, to be ticked in a tree of layers and types."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from annotator.schema.records import Filler, Role, Scheme, fills

_FILLER = Qt.ItemDataRole.UserRole
_LINES = 9


class FillerTree(QTreeWidget):
    """Ticking a layer or a type takes in all below it, which then needs no tick of its own."""

    def __init__(
        self,
        scheme: Scheme,
        role: Role,
        language: str,
        act: Callable[[tuple[Filler, ...]], object],
    ) -> None:
        super().__init__()
        self.setObjectName("fillers")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 40)
        self._act = act
        self._fillers = role.fillers
        self._items: dict[Filler, QTreeWidgetItem] = {}
        for layer in scheme.layers:
            if layer.kind == "document":
                continue
            whole = Filler(layer.name)
            self._add(whole, None, layer.label.in_language(language))
            for tag in sorted(layer.types, key=lambda one: one.name.count(".")):
                above = Filler(layer.name, tag.parent)
                self._add(Filler(layer.name, tag.name), above, tag.label.in_language(language))
        self._show()
        self.itemChanged.connect(self._take)

    def item_of(self, filler: Filler) -> QTreeWidgetItem:
        """Give the line of a layer or a type."""
        return self._items[filler]

    def _add(self, filler: Filler, above: Filler | None, text: str) -> None:
        holder = self._items[above] if above is not None else self.invisibleRootItem()
        item = QTreeWidgetItem(holder, [text])
        item.setData(0, _FILLER, filler)
        self._items[filler] = item

    def _show(self) -> None:
        with QSignalBlocker(self):
            for filler, item in self._items.items():
                own = filler in self._fillers
                covered = any(_within(filler, one) for one in self._fillers)
                on = own or covered
                item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                item.setDisabled(covered)
                if own and item.parent() is not None:
                    above = item.parent()
                    while above is not None:
                        above.setExpanded(True)
                        above = above.parent()

    def _take(self, item: QTreeWidgetItem) -> None:
        filler = cast("Filler", item.data(0, _FILLER))
        if item.checkState(0) == Qt.CheckState.Checked:
            kept = tuple(one for one in self._fillers if not _within(one, filler))
            self._fillers = (*kept, filler)
        else:
            self._fillers = tuple(one for one in self._fillers if one != filler)
        self._act(self._fillers)
        self._show()


def _within(filler: Filler, other: Filler) -> bool:
    """Say whether all that one stands for is already in another."""
    if filler == other or filler.layer != other.layer:
        return False
    return other.type is None or (
        filler.type is not None and fills(other, filler.layer, filler.type)
    )
