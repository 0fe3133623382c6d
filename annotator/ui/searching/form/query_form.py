"""A form that writes queries: one row for each piece, and what it writes stands in the box."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import QueryError
from annotator.project.searching import read_query
from annotator.schema.records import Layer, Scheme
from annotator.search.pieces import Asked, Piece, read_pieces, write_pieces
from annotator.ui.forms.parts import words
from annotator.ui.language import say_error
from annotator.ui.searching.form.pieces import PieceRow
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate

_MOST_HEIGHT = 232


class QueryForm(QWidget):
    """Reads what stands in the box where it can, and writes it anew when something is filled in."""

    written = Signal(str)
    told = Signal(str)

    def __init__(self, workspace: Workspace, language: str) -> None:
        super().__init__()
        self._workspace, self._language = workspace, language
        self.rows: list[PieceRow] = []
        self._shown = ""
        self._kept = ""
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._holder)
        self.note = words("", "caption")
        self.more = QToolButton()
        self.more.setObjectName("chip")
        self.more.setText(self.tr("Add a piece"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.offers = QMenu(self.more)
        self.offers.aboutToShow.connect(self.fill)
        self.more.setMenu(self.offers)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addWidget(self.note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(6)
        layout.addWidget(self._area)
        layout.addLayout(foot)
        self.setFocusProxy(self.more)

    # From the box

    def show_query(self, text: str) -> None:
        """Show a query as pieces; one that is more than that stays, and can be added to."""
        text = text.strip()
        if text == self._shown and (self.rows or self._kept or not text):
            return
        self._shown = text
        try:
            pieces = self._read(text) if text else ()
        except QueryError:
            return  # what is being typed; the rows stay as they were
        self._kept = ""
        if pieces is None:
            self._kept, pieces = text, ()
        self._show_rows(pieces)
        self.note.setText(
            self.tr("This query is more than the form can show; pieces are added to it.")
            if self._kept
            else ""
        )

    def _read(self, text: str) -> tuple[Piece, ...] | None:
        return read_pieces(read_query(text, self._workspace.project.scheme))

    def _show_rows(self, pieces: tuple[Piece, ...]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for piece in pieces:
            self._add_row(piece)
        self._fit()

    def _add_row(self, piece: Piece) -> PieceRow:
        row = PieceRow(piece, self._workspace.project.scheme, self._language)
        row.changed.connect(self._write)
        row.left.connect(lambda: self._remove(row))
        row.resized.connect(self._fit)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        row.show()
        return row

    def _fit(self) -> None:
        height = self._holder.sizeHint().height() if self.rows else 0
        self._area.setFixedHeight(min(height, _MOST_HEIGHT))
        self._area.setVisible(bool(self.rows))

    # To the box

    def add(self, piece: Piece) -> None:
        """Add a row, with the keyboard in it."""
        row = self._add_row(piece)
        self._fit()
        row.setFocus()
        self._write()

    def _remove(self, row: PieceRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._fit()
        self.more.setFocus()
        self._write()

    def _write(self) -> None:
        """Let what is filled in stand in the box."""
        try:
            written = write_pieces(row.piece() for row in self.rows)
        except QueryError as problem:
            self.told.emit(say_error(problem))
            return
        kept = f"({self._kept})" if self._kept and written else self._kept
        self._shown = f"{kept} {written}".strip()
        self.written.emit(self._shown)

    # What can be added

    def fill(self) -> None:
        """List the pieces that there are, those that the scheme allows."""
        self.offers.clear()
        for text, piece in offers(self._workspace.project.scheme):
            action = self.offers.addAction(text)
            action.triggered.connect(lambda _checked, piece=piece: self.add(piece))


def offers(scheme: Scheme) -> list[tuple[str, Piece]]:
    """Name the pieces that a query can be made of, in a corpus with this scheme."""
    found = [
        (translate("QueryForm", "Words"), Piece("words")),
        (translate("QueryForm", "One of these words"), Piece("any")),
        (translate("QueryForm", "Phrase"), Piece("phrase")),
        (translate("QueryForm", "Exact form"), Piece("exact")),
        (translate("QueryForm", "Beginning of a word"), Piece("beginning")),
        (translate("QueryForm", "Regular expression"), Piece("expression")),
        (translate("QueryForm", "What is known of the article"), Piece("filter", name="outlet")),
        (translate("QueryForm", "Date"), Piece("date")),
        (translate("QueryForm", "Status of the annotation"), Piece("filter", name="status")),
        (translate("QueryForm", "Annotator"), Piece("filter", name="annotator")),
        (translate("QueryForm", "Region of the page"), Piece("filter", name="region")),
        (translate("QueryForm", "Duplicates"), Piece("filter", name="duplicate")),
        (translate("QueryForm", "Annotation"), Piece("marked")),
    ]
    frames = [one for one in scheme.layers if one.kind == "frame"]
    stances = [one for one in frames if one.attribute("polarity") and _has_role(one, "target")]
    events = [one for one in frames if one not in stances]
    if events:
        asked = (Asked("", "is"),)
        found.append(
            (
                translate("QueryForm", "Event with a role"),
                Piece("marked", layer=events[0].name, asked=asked),
            )
        )
    if stances:
        asked = (Asked("target", "says"), Asked("polarity", "is"))
        found.append(
            (
                translate("QueryForm", "Stance on a target"),
                Piece("marked", layer=stances[0].name, asked=asked),
            )
        )
    chain = next((one for one in scheme.layers if one.kind == "chain" and one.members), None)
    if chain is not None and chain.members is not None:
        piece = Piece("marked", layer=chain.members, asked=(Asked("of", "says"),))
        found.append((translate("QueryForm", "Mentions of an entity"), piece))
    return [*found, (translate("QueryForm", "Name not annotated yet"), Piece("unmarked"))]


def _has_role(layer: Layer, name: str) -> bool:
    return any(tag.role(name) is not None for tag in layer.types)
