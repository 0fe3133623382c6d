"""The fields of a piece that asks for annotations: layer, type, attributes, roles, words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.schema.records import Attribute, Layer, Role, Scheme, TagType
from annotator.search.pieces import Asked, Piece, Way
from annotator.ui.forms.parts import push, sign
from annotator.ui.searching.choice_box import ChoiceBox

translate = QCoreApplication.translate

_INDENT = "\u2003"
_WITHOUT_VALUE = frozenset({"there", "missing"})


class MarkedFields(QWidget):
    """Which annotations, what they must have, and the words in them."""

    changed = Signal()
    resized = Signal()

    def __init__(self, piece: Piece, scheme: Scheme, language: str) -> None:
        super().__init__()
        self._scheme, self._language = scheme, language
        self.asked: list[AskedRow] = []
        layers = ((one.name, one.label.in_language(language)) for one in scheme.layers)
        any_layer = ("", translate("QueryForm", "any layer"))
        self.layers = ChoiceBox(translate("QueryForm", "Layer"), (any_layer, *layers))
        self.layers.choose(piece.layer)
        self.types = ChoiceBox(translate("QueryForm", "Type"))
        self._list_types(piece.type)
        self.words = QLineEdit(piece.text)
        self.words.setAccessibleName(translate("QueryForm", "Words in it"))
        self.words.setPlaceholderText(translate("QueryForm", "with these words (may be empty)"))
        self.more = push(
            translate("QueryForm", "+ condition"), lambda: self._add(Asked(), focus=True)
        )
        self.more.setObjectName("link")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.layers)
        first.addWidget(self.types)
        first.addWidget(self.words, 1)
        first.addWidget(self.more)
        self._column.addLayout(first)
        for one in piece.asked:
            self._add(one)
        self.layers.currentIndexChanged.connect(lambda _index: self._take_layer())
        self.types.currentIndexChanged.connect(lambda _index: self._take_type())
        self.words.textChanged.connect(lambda _text: self.changed.emit())
        self.setFocusProxy(self.asked[0].first_field() if self.asked else self.layers)

    def piece(self, before: Piece) -> Piece:
        """Give what is filled in."""
        return replace(
            before,
            layer=self.layers.chosen,
            type=self.types.chosen,
            text=self.words.text(),
            asked=tuple(row.asked() for row in self.asked),
        )

    def _chosen_layers(self) -> list[Layer]:
        name = self.layers.chosen
        return [one for one in self._scheme.layers if not name or one.name == name]

    def _chosen_types(self) -> list[TagType]:
        """List the types that come in question: the one chosen, with those below it."""
        name = self.types.chosen
        every = [tag for layer in self._chosen_layers() for tag in layer.types]
        return [tag for tag in every if not name or f"{tag.name}.".startswith(f"{name}.")]

    def _list_types(self, current: str) -> None:
        known = {"": translate("QueryForm", "any type")}
        for layer in self._chosen_layers():
            for tag in layer.types:
                label = tag.label.in_language(self._language)
                known.setdefault(tag.name, _INDENT * tag.name.count(".") + label)
        self.types.offer(known.items())
        self.types.choose(current)

    def _take_layer(self) -> None:
        self._list_types("")
        self._take_type()

    def _take_type(self) -> None:
        for row in self.asked:
            row.offer(self._names(), self._language)
        self.changed.emit()

    def _names(self) -> dict[str, tuple[str, Attribute | Role | None]]:
        """Give what can be asked about: names with their wordings and their parts of the scheme."""
        found: dict[str, tuple[str, Attribute | Role | None]] = {}
        for part in self._parts():
            found.setdefault(part.name, (part.label.in_language(self._language), part))
        chained = {one.members for one in self._scheme.layers if one.kind == "chain"}
        if any(layer.name in chained for layer in self._chosen_layers()):
            found["of"] = translate("QueryForm", "its entity"), None
        found["comment"] = translate("QueryForm", "comment"), None
        found["doubt"] = translate("QueryForm", "doubt"), None
        return found

    def _parts(self) -> Iterator[Attribute | Role]:
        for layer in self._chosen_layers():
            yield from layer.attributes
        for tag in self._chosen_types():
            yield from tag.roles

    def _add(self, asked: Asked, *, focus: bool = False) -> None:
        row = AskedRow(asked, self._scheme)
        row.offer(self._names(), self._language)
        row.changed.connect(self.changed)
        row.left.connect(lambda: self._remove(row))
        self.asked.append(row)
        self._column.addWidget(row)
        if focus:
            row.first_field().setFocus()
        self.resized.emit()

    def _remove(self, row: AskedRow) -> None:
        self.asked.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.resized.emit()
        self.changed.emit()


class AskedRow(QWidget):
    """One condition: about what, in which way, and with which value or words."""

    changed = Signal()
    left = Signal()

    def __init__(self, asked: Asked, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._asked = asked
        self._names: dict[str, tuple[str, Attribute | Role | None]] = {}
        self._language = "en"
        self.names = ChoiceBox(translate("QueryForm", "Attribute or role"))
        self.ways = ChoiceBox(translate("QueryForm", "How"), way_labels().items())
        self.ways.choose(asked.way)
        self.values = ChoiceBox(translate("QueryForm", "Value"))
        self.words = QLineEdit(asked.value)
        self.words.setAccessibleName(translate("QueryForm", "Words"))
        away = sign("✕", self.left.emit)
        away.setAccessibleName(translate("QueryForm", "Remove this condition"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for field in (self.names, self.ways, self.values):
            line.addWidget(field)
        line.addWidget(self.words, 1)
        line.addStretch(0)
        line.addWidget(away)
        self.names.currentIndexChanged.connect(lambda _index: self._take_name())
        self.ways.currentIndexChanged.connect(lambda _index: self._take_way())
        self.values.currentIndexChanged.connect(lambda _index: self._take())
        self.words.textChanged.connect(lambda _text: self._take())

    def first_field(self) -> QWidget:
        """Give the field that is to be filled in first: what is not known yet."""
        if not self.names.chosen:
            return self.names
        return self.words if self._takes_words() else self.values

    def offer(self, names: dict[str, tuple[str, Attribute | Role | None]], language: str) -> None:
        """Offer what can be asked about now; what is chosen stays where it can."""
        self._names, self._language = names, language
        kept = self._asked
        wordings = ((name, text) for name, (text, _) in names.items())
        self.names.offer((("", translate("QueryForm", "choose…")), *wordings))
        self.names.choose(kept.name, add=True)
        self._list_values(kept.value)
        self._show_fields()

    def asked(self) -> Asked:
        """Give what is filled in."""
        return self._asked

    def _take_name(self) -> None:
        self._list_values("")
        self._show_fields()
        self._take()

    def _take_way(self) -> None:
        self._show_fields()
        self._take()

    def _take(self) -> None:
        way: Way = self.ways.currentData()
        words = self._takes_words()
        value = self.words.text() if words else self.values.chosen
        value = "" if way in _WITHOUT_VALUE else value
        self._asked = Asked(self.names.chosen, way, value)
        self.changed.emit()

    def _list_values(self, current: str) -> None:
        part = self._names.get(self.names.chosen, ("", None))[1]
        values = tuple(self._values(part))
        self.values.offer((("", translate("QueryForm", "choose…")), *values))
        self.values.choose(current, add=bool(values))

    def _values(self, part: Attribute | Role | None) -> Iterator[tuple[str, str]]:
        """Give what can stand there: the values of an attribute, what may fill a role."""
        if isinstance(part, Attribute):
            yield from ((one.name, one.label.in_language(self._language)) for one in part.values)
        elif part is not None:
            known: dict[str, str] = {}
            for filler in part.fillers:
                layer = self._scheme.layer(filler.layer)
                for tag in _below(layer.types, filler.type) if layer is not None else ():
                    text = _INDENT * tag.name.count(".") + tag.label.in_language(self._language)
                    known.setdefault(tag.name, text)
            yield from known.items()
            yield from ((one.name, one.label.in_language(self._language)) for one in part.literals)

    def _takes_words(self) -> bool:
        """Say whether something is written: words, or a value where there is no list of them."""
        return self.ways.chosen in {"says", "says not"} or self.values.count() < 2

    def _show_fields(self) -> None:
        wanted = self.ways.chosen not in _WITHOUT_VALUE
        self.words.setVisible(wanted and self._takes_words())
        self.values.setVisible(wanted and not self._takes_words())


def way_labels() -> dict[Way, str]:
    """Name the ways in which an annotation is asked."""
    return {
        "is": translate("QueryForm", "is"),
        "is not": translate("QueryForm", "is not"),
        "says": translate("QueryForm", "has the words"),
        "says not": translate("QueryForm", "has not the words"),
        "there": translate("QueryForm", "is there"),
        "missing": translate("QueryForm", "is missing"),
    }


def _below(types: Iterable[TagType], above: str | None) -> Iterator[TagType]:
    return (tag for tag in types if above is None or f"{tag.name}.".startswith(f"{above}."))
