"""The list of what a change comes to: what is refused with its ways out, what is wrong, effects."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu

from annotator.schema.amending.moves import Move
from annotator.schema.amending.places import Place, held
from annotator.schema.amending.refusals import Option, Refusal
from annotator.schema.amending.survey import Survey
from annotator.schema.records import Scheme
from annotator.ui.language import isolated, say_error

_TARGET = Qt.ItemDataRole.UserRole
_FEW = 3
"""How many ways out are listed; the others wait in a menu."""


class Points(QListWidget):
    """Tells what stands in the way first; a line leads to its place, or decides."""

    place_wanted = Signal(object)  # Place
    decided = Signal(object)  # Move

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.setAccessibleName(self.tr("What the change comes to"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._act)
        self.itemClicked.connect(self._act)

    def show_survey(self, found: Survey, scheme: Scheme) -> None:
        """List all that is known of a change to a scheme."""
        self.clear()
        for refusal in found.refusals:
            where = self._way(scheme, Place("layer", (refusal.key[1],)))
            self._refusal(refusal, where)
        for fault in found.faults:
            where = self._way(scheme, fault.place)
            self._line("✕ " + say_error(fault.problem) + where, fault.place)
        for effect in found.effects:
            self._line("• " + say_error(effect), None)

    def _refusal(self, refusal: Refusal, where: str) -> None:
        self._line("✕ " + say_error(refusal.problem) + where, None)
        for label, move in refusal.options[:_FEW]:
            other = isolated(label.in_language(self._language))
            self._line(self.tr("→ give them {other}").format(other=other), move)
        if len(refusal.options) > _FEW:
            self._line(self.tr("→ give them another one…"), refusal.options)
        if refusal.removal is not None:
            self._line(self.tr("→ remove what would be refused"), refusal.removal)

    def _way(self, scheme: Scheme, place: Place) -> str:
        """Name what a place lies in, from its layer down: many types have roles of one name."""
        labels: list[str] = []
        while place.kind != "scheme":
            part = held(scheme, place)
            if part is not None:
                labels.append(isolated(part.label.in_language(self._language) or place.name))
            place = place.owner
        return f" ({' / '.join(reversed(labels))})" if labels else ""

    def _line(self, text: str, target: object) -> None:
        item = QListWidgetItem(text)
        item.setData(_TARGET, target)
        self.addItem(item)

    def _act(self, item: QListWidgetItem) -> None:
        target = item.data(_TARGET)
        if isinstance(target, Place):
            self.place_wanted.emit(target)
        elif isinstance(target, tuple | list):
            self._offer(target)
        elif target is not None:
            self.decided.emit(target)

    def _offer(self, options: Iterable[Option]) -> None:
        """Show all ways out in a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, move in options:
            act = menu.addAction(label.in_language(self._language))
            act.triggered.connect(lambda _checked=False, move=move: self._decide(move))
        menu.popup(QCursor.pos())

    def _decide(self, move: Move) -> None:
        self.decided.emit(move)
