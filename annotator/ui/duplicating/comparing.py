"""Two articles side by side, with what differs between them, one difference after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from annotator.model.document import Document
from annotator.model.spans import Span
from annotator.project.duplicates import stretches
from annotator.project.project import Project
from annotator.text.aligning import Difference, align
from annotator.ui.beside import Beside
from annotator.ui.canvas.drawing.washes import Wash, WashKind
from annotator.ui.duplicating.side import ArticleSide
from annotator.ui.forms.parts import push, words

Shown = tuple[Document, str, str]
"""An article with its title and what is said of it."""


class Comparison(QWidget):
    """Finds what differs beside the window, since long texts take a while."""

    keep_wanted = Signal(int)  # 0 for the first, 1 for the second

    def __init__(self, project: Project, settings: QSettings) -> None:
        super().__init__()
        self.sides = tuple(
            ArticleSide(settings, lambda which=which: self.keep_wanted.emit(which))
            for which in (0, 1)
        )
        for number, side in enumerate(self.sides, 1):
            side.keep.setText(self.tr("Keep this one ({key})").format(key=number))
        self._pair: tuple[Document, Document] | None = None
        self._differences: list[Difference] = []
        self._at = -1
        self._late = False
        self._reading = Beside(project, self)
        self._reading.done.connect(self._show_found)
        self.told = words("", "caption")
        self.previous = push(self.tr("Previous difference (,)"), lambda: self.step(-1))
        self.next = push(self.tr("Next difference (.)"), lambda: self.step(1))
        for button in (self.previous, self.next):
            button.setObjectName("link")
        panes = QSplitter()
        panes.setHandleWidth(1)
        for side in self.sides:
            panes.addWidget(side)
        panes.setSizes([500, 500])
        steps = QHBoxLayout()
        steps.addWidget(self.previous)
        steps.addWidget(self.next)
        steps.addWidget(self.told, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(steps)
        layout.addWidget(panes, 1)
        self._show_differences()

    @property
    def busy(self) -> bool:
        """Say whether differences are still looked for."""
        return self._reading.busy

    @property
    def differences(self) -> Sequence[Difference]:
        """List what differs, in order."""
        return tuple(self._differences)

    def show_pair(self, one: Shown | None, other: Shown | None) -> None:
        """Show two articles and look for what differs; a missing one leaves its side empty."""
        self._reading.stop()
        self._differences, self._at, self._late = [], -1, False
        for side, shown in zip(self.sides, (one, other), strict=True):
            side.show_article(*(shown or (None, "", "")))
        self._pair = (one[0], other[0]) if one is not None and other is not None else None
        self._compare()

    def _compare(self) -> None:
        self._show_differences()
        if self._pair is None:
            self.told.setText("")
            return
        if not self.isVisible():
            self._late = True
            return
        self.told.setText(self.tr("Comparing…"))
        first, second = self._pair
        self._reading.start(lambda _project, _watch: _differing(first, second))

    def _show_found(self, found: list[Difference]) -> None:
        self._differences = found
        self._at = 0 if found else -1
        self._show_differences()

    def step(self, by: int) -> None:
        """Go to the next or the previous difference, round and round."""
        if self._differences:
            self._at = (self._at + by) % len(self._differences)
            self._show_differences()

    def _show_differences(self) -> None:
        for which, side in enumerate(self.sides):
            places = [self._wash(number, which) for number in range(len(self._differences))]
            side.show_differences(places, places[self._at].span if places else None)
        many = len(self._differences)
        for button in (self.previous, self.next):
            button.setEnabled(many > 0)
        if many:
            told = self.tr("Difference {number} of {all}")
            self.told.setText(told.format(number=f"{self._at + 1:,}", all=f"{many:,}"))
        elif self._pair is not None:
            self.told.setText(self.tr("The articles do not differ."))

    def _wash(self, number: int, which: int) -> Wash:
        own, other = self._differences[number][which], self._differences[number][1 - which]
        kind: WashKind = "differs" if other[0] < other[1] else "only"
        if number == self._at:
            kind = "current"
        return Wash(Span(*own), kind)

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours when the window does."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            for side in self.sides:
                side.wear()

    def hideEvent(self, event: QHideEvent) -> None:
        """Compare nothing while nobody looks, and leave no thread behind."""
        super().hideEvent(event)
        self._late = self.busy
        self._reading.finish()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with what was left off."""
        super().showEvent(event)
        if self._late:
            self._late = False
            self._compare()


def _differing(one: Document, other: Document) -> list[Difference]:
    """List what differs in the articles; what is article in neither text is left out."""
    inside = [stretches(document.text, document.regions) for document in (one, other)]
    return [
        found
        for found in align(one.text, other.text).differences()
        if any(map(_touches, found, inside)) and not _is_white(found, (one.text, other.text))
    ]


def _touches(place: tuple[int, int], inside: Sequence[tuple[int, int]]) -> bool:
    start, end = place
    return any(start < last and end > first for first, last in inside)


def _is_white(found: Difference, texts: tuple[str, str]) -> bool:
    return not any(text[slice(*place)].strip() for text, place in zip(texts, found, strict=True))
