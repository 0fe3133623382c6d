"""The scheme as a tree: layers, their types and attributes, roles, values and fixed fillers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator

from annotator.schema.amending.places import WHOLE, Part, Place, followed, held
from annotator.schema.amending.usage import Typed
from annotator.schema.records import Layer, Scheme, TagType, is_a
from annotator.ui.language import isolated, left_to_right
from annotator.ui.plain import plain_tip

_PLACE = Qt.ItemDataRole.UserRole
_DOT = 10
_Shown = Scheme | Part


def places(scheme: Scheme) -> Iterator[tuple[Place, Place | None]]:
    """List every place that is shown, each after the one it is shown below."""
    yield WHOLE, None
    for layer in scheme.layers:
        at = Place("layer", (layer.name,))
        yield at, None
        if followed(scheme, layer.name) is None:
            for tag in layer.types:
                yield from _type(at, tag)
        for attribute in layer.attributes:
            here = at.part("attribute", attribute.name)
            yield here, at
            for value in attribute.values:
                yield here.part("value", value.name), here


def _type(at: Place, tag: TagType) -> Iterator[tuple[Place, Place | None]]:
    here = at.part("type", tag.name)
    yield here, at.part("type", tag.parent) if tag.parent else at
    for role in tag.roles:
        there = here.part("role", role.name)
        yield there, here
        for literal in role.literals:
            yield there.part("literal", literal.name), there


class SchemeTree(QTreeWidget):
    """Shows a scheme; keys on it add, rename, delete and move what is chosen."""

    picked = Signal(object)  # Place
    wanted = Signal(str)  # "add", "rename", "delete", "merge", "up" or "down"

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("scheme-tree")
        self._language = language
        self._filter = ""
        self._items: dict[Place, QTreeWidgetItem] = {}
        self.setHeaderHidden(True)
        self.setColumnCount(3)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._tell)

    @property
    def place(self) -> Place:
        """Give what is chosen, the whole scheme when nothing is."""
        item = self.currentItem()
        return cast("Place", item.data(0, _PLACE)) if item is not None else WHOLE

    def show_scheme(self, scheme: Scheme, counts: dict[Typed, int]) -> None:
        """Show a scheme, with how many annotations each type has; what was open stays open."""
        shown = list(places(scheme))
        with QSignalBlocker(self):
            if [place for place, _ in shown] != list(self._items):
                self._rebuild(shown)
            for place, item in self._items.items():
                self._fill(item, place, held(scheme, place), counts)
        self.filter(self._filter)

    def _rebuild(self, shown: list[tuple[Place, Place | None]]) -> None:
        opened = {place for place, item in self._items.items() if item.isExpanded()}
        first, current = not self._items, self.place
        self.clear()
        self._items = {}
        for place, above in shown:
            holder = self._items[above] if above is not None else self.invisibleRootItem()
            item = QTreeWidgetItem(holder)
            item.setData(0, _PLACE, place)
            self._items[place] = item
        for place, item in self._items.items():
            item.setExpanded(place in opened or (first and place.kind == "layer"))
        self.setCurrentItem(self._items.get(current) or self._items[WHOLE])

    def go_to(self, place: Place) -> None:
        """Choose a place, or the nearest thing above it that is shown."""
        while place not in self._items and place.kind != "scheme":
            place = place.owner
        item = self._items[place]
        self.setCurrentItem(item)
        self.scrollToItem(item)

    def item_of(self, place: Place) -> QTreeWidgetItem:
        """Give the line of a place that is shown."""
        return self._items[place]

    def _fill(
        self, item: QTreeWidgetItem, place: Place, part: object, counts: dict[Typed, int]
    ) -> None:
        whole = cast("_Shown", part)
        label = whole.label.in_language(self._language) or place.name
        item.setText(0, isolated(label))
        item.setToolTip(0, plain_tip(left_to_right(place.name)))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, label)
        key = "" if isinstance(whole, Scheme) else whole.key
        item.setText(1, (key or "").upper())
        color = whole.color if isinstance(whole, TagType) else ""
        item.setIcon(0, _dot(color) if color else QIcon())
        number = 0
        if place.kind == "type":
            number = sum(
                count
                for (layer, name), count in counts.items()
                if layer == place.layer and is_a(name, place.name)
            )
        if isinstance(whole, Layer):
            number = sum(count for (layer, _), count in counts.items() if layer == whole.name)
        item.setText(2, str(number) if number else "")
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        quiet = place.kind in {"attribute", "value", "literal", "role"}
        muted = self.palette().placeholderText()
        for column in range(3):
            item.setForeground(column, muted if quiet or column else self.palette().text())

    def filter(self, text: str) -> None:
        """Show only what has the text in its name or its labels, with what it lies in."""
        self._filter = text
        asked = text.casefold().strip()
        if not asked:
            for item in self._items.values():
                item.setHidden(False)
            return
        kept: set[int] = set()
        for place, item in self._items.items():
            if asked in f"{place.name} {item.text(0)}".casefold():
                at: QTreeWidgetItem | None = item
                while at is not None:
                    kept.add(id(at))
                    if at is not item:
                        at.setExpanded(True)
                    at = at.parent()
        walk = QTreeWidgetItemIterator(self)
        while walk.value() is not None:
            item = walk.value()
            item.setHidden(id(item) not in kept)
            walk += 1

    def _tell(self) -> None:
        self.picked.emit(self.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that change what is chosen."""
        wish = _WISHES.get((event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
        if wish:
            self.wanted.emit(wish)
        else:
            super().keyPressEvent(event)


_NONE, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
_WISHES: dict[tuple[int, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Insert, _NONE): "add",
    (Qt.Key.Key_F2, _NONE): "rename",
    (Qt.Key.Key_F4, _NONE): "merge",
    (Qt.Key.Key_Delete, _NONE): "delete",
    (Qt.Key.Key_Up, _ALT): "up",
    (Qt.Key.Key_Down, _ALT): "down",
}


def _dot(color: str) -> QIcon:
    picture = QPixmap(_DOT, _DOT)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(color))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(0, 0, _DOT, _DOT)
    painter.end()
    return QIcon(picture)
