"""One row of the form: what is sought, and whether it must not be there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.model.document import REGION_KINDS
from annotator.model.sets import SET_STATUSES
from annotator.schema.records import Scheme
from annotator.search.filters import FREE
from annotator.search.pieces import Piece, PieceKind
from annotator.search.query import TEXT_FIELDS
from annotator.ui.forms.article import status_label
from annotator.ui.forms.parts import sign
from annotator.ui.plain import PlainLabel
from annotator.ui.searching.choice_box import ChoiceBox
from annotator.ui.searching.form.marked import MarkedFields

translate = QCoreApplication.translate

CHOICES = frozenset({"status", "region", "duplicate"})
"""Filters with a few values to choose from."""

_CAPTION_WIDTH = 168


class PieceRow(QWidget):
    """The fields of one piece; another kind of piece is another row."""

    changed = Signal()
    left = Signal()
    resized = Signal()

    def __init__(self, piece: Piece, scheme: Scheme, language: str) -> None:
        super().__init__()
        self._piece = piece
        self.fields = _fields(piece, scheme, language)
        self.fields.changed.connect(self.changed)
        if isinstance(self.fields, MarkedFields):
            self.fields.resized.connect(self.resized)
        caption = PlainLabel(kind_label(piece.kind))
        caption.setObjectName("caption")
        caption.setFixedWidth(_CAPTION_WIDTH)
        self.denied = QCheckBox(translate("QueryForm", "not"))
        self.denied.setToolTip(translate("QueryForm", "Leave out what has this"))
        self.denied.setChecked(piece.denied)
        self.denied.toggled.connect(lambda _on: self.changed.emit())
        self.away = sign("✕", self.left.emit)
        self.away.setAccessibleName(translate("QueryForm", "Remove this piece"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(caption)
        line.addWidget(self.fields, 1)
        line.addWidget(self.denied)
        line.addWidget(self.away)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        self.setFocusProxy(self.fields)

    def piece(self) -> Piece:
        """Give what is filled in."""
        return replace(self.fields.piece(self._piece), denied=self.denied.isChecked())


class Fields(QWidget):
    """Fields side by side."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)

    def text_line(self, text: str, name: str, hint: str = "") -> QLineEdit:
        """Add a line to write in."""
        field = QLineEdit(text)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.textChanged.connect(lambda _text: self.changed.emit())
        self.line.addWidget(field, 1)
        return field

    def piece(self, before: Piece) -> Piece:
        """Give a piece with what is filled in here."""
        raise NotImplementedError


class TextFields(Fields):
    """A piece that is one text."""

    def __init__(self, piece: Piece) -> None:
        super().__init__()
        hints: dict[str, str] = {
            "phrase": translate("QueryForm", "words one after the other"),
            "exact": translate("QueryForm", "exactly this spelling, nothing attached"),
            "beginning": translate("QueryForm", "two letters or more"),
            "expression": r"ال\w+ية",
            "unmarked": translate("QueryForm", "a name, in any spelling"),
            "any": translate("QueryForm", "any of these words"),
        }
        self.text = self.text_line(piece.text, kind_label(piece.kind), hints.get(piece.kind, ""))
        self.setFocusProxy(self.text)

    def piece(self, before: Piece) -> Piece:
        """Give the text."""
        return replace(before, text=self.text.text())


class DateFields(Fields):
    """The first and the last day, month or year."""

    def __init__(self, piece: Piece) -> None:
        super().__init__()
        self.first = self.text_line(
            piece.text,
            translate("QueryForm", "From"),
            translate("QueryForm", "from, such as 2020-03"),
        )
        self.last = self.text_line(
            piece.last,
            translate("QueryForm", "Up to"),
            translate("QueryForm", "up to, such as 2021"),
        )
        self.setFocusProxy(self.first)

    def piece(self, before: Piece) -> Piece:
        """Give both ends."""
        return replace(before, text=self.first.text(), last=self.last.text())


class FilterFields(Fields):
    """What is known of an article: which metadata, and the words in it."""

    def __init__(self, piece: Piece) -> None:
        super().__init__()
        called = translate("QueryForm", "What is known of the article")
        self.names = ChoiceBox(called, filter_labels().items())
        free = piece.name.startswith(FREE)
        self.names.choose(FREE if free else piece.name)
        self.line.addWidget(self.names)
        called = translate("QueryForm", "Name of the field")
        self.key = self.text_line(piece.name.removeprefix(FREE) if free else "", called, called)
        self.key.setVisible(free)
        self.text = self.text_line(piece.text, translate("QueryForm", "Words in it"))
        self.names.currentIndexChanged.connect(lambda _index: self._choose_name())
        self.setFocusProxy(self.text)

    def _choose_name(self) -> None:
        self.key.setVisible(self.names.chosen == FREE)
        self.changed.emit()

    def piece(self, before: Piece) -> Piece:
        """Give the name and the words; a field without a name says nothing."""
        name, text = self.names.chosen, self.text.text()
        if name == FREE:
            # What is called by several words cannot be asked for by a filter.
            key = "".join(self.key.text().split())
            name, text = FREE + key, text if key else ""
        return replace(before, name=name, text=text)


class ChoiceFields(Fields):
    """A piece with one of a few values: a status or a region."""

    def __init__(self, piece: Piece) -> None:
        super().__init__()
        nothing = ("", translate("QueryForm", "choose…"))
        self.choices = ChoiceBox(kind_label(piece.kind), [nothing, *_choices(piece.name).items()])
        self.choices.choose(piece.text)
        self.choices.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.line.addWidget(self.choices)
        self.line.addStretch(1)
        self.setFocusProxy(self.choices)

    def piece(self, before: Piece) -> Piece:
        """Give the value."""
        return replace(before, text=self.choices.chosen)


def _fields(piece: Piece, scheme: Scheme, language: str) -> Fields | MarkedFields:
    if piece.kind == "marked":
        return MarkedFields(piece, scheme, language)
    if piece.kind == "date":
        return DateFields(piece)
    if piece.kind == "filter" and piece.name in CHOICES:
        return ChoiceFields(piece)
    return FilterFields(piece) if piece.kind == "filter" else TextFields(piece)


def kind_label(kind: PieceKind) -> str:
    """Name a kind of piece."""
    labels: dict[str, str] = {
        "words": translate("QueryForm", "Words"),
        "any": translate("QueryForm", "One of these words"),
        "phrase": translate("QueryForm", "Phrase"),
        "exact": translate("QueryForm", "Exact form"),
        "beginning": translate("QueryForm", "Beginning of a word"),
        "expression": translate("QueryForm", "Regular expression"),
        "filter": translate("QueryForm", "Article"),
        "date": translate("QueryForm", "Date"),
        "marked": translate("QueryForm", "Annotation"),
        "unmarked": translate("QueryForm", "Name not annotated yet"),
    }
    return labels[kind]


def filter_labels() -> dict[str, str]:
    """Name what can be known of an article."""
    labels = {
        "outlet": translate("QueryForm", "Outlet"),
        "topic": translate("QueryForm", "Topic"),
        "author": translate("QueryForm", "Author"),
        "agency": translate("QueryForm", "Agency"),
        "place": translate("QueryForm", "Place"),
        "url": translate("QueryForm", "Address"),
        "language": translate("QueryForm", "Language"),
        "variety": translate("QueryForm", "Language variety"),
        "title": translate("QueryForm", "Title"),
        "licence": translate("QueryForm", "Licence"),
        "name": translate("QueryForm", "Name of the article"),
        "annotator": translate("QueryForm", "Annotator"),
        "assigned": translate("QueryForm", "Assigned to"),
        "part": translate("QueryForm", "Part of a split"),
        FREE: translate("QueryForm", "Another field…"),
    }
    listed = (*TEXT_FIELDS, "name", "annotator", "assigned", "part", FREE)
    return {name: labels.get(name, name) for name in listed}


def _choices(name: str) -> dict[str, str]:
    if name == "status":
        return {one: status_label(one) for one in SET_STATUSES}
    if name == "duplicate":
        return {
            "yes": translate("QueryForm", "linked away as a duplicate"),
            "kept": translate("QueryForm", "kept, with duplicates linked to it"),
        }
    labels = {
        "title": translate("QueryForm", "Title"),
        "dateline": translate("QueryForm", "Dateline"),
        "byline": translate("QueryForm", "Byline"),
        "date": translate("QueryForm", "Date"),
        "body": translate("QueryForm", "Body"),
        "link": translate("QueryForm", "Link"),
        "caption": translate("QueryForm", "Caption"),
        "boilerplate": translate("QueryForm", "Boilerplate"),
    }
    return {one: labels.get(one, one) for one in REGION_KINDS}
