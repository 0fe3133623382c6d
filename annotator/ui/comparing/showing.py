"""Two arrangements of a comparison: a text for each annotator, or the work of all in one text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from annotator.ui.canvas.drawing.colors import legible
from annotator.ui.comparing.marking import SEVERAL, Marking, color_of
from annotator.ui.comparing.pointing import NOWHERE, pointed_in, pointed_in_both
from annotator.ui.comparing.reading import ReadingCanvas, Together
from annotator.ui.comparing.strip import Strip
from annotator.ui.comparing.wording import Phrases, numbered
from annotator.ui.plain import PlainLabel
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.project.comparing import Comparison, SetDifference

_SWATCH = 12


class Arranged(Protocol):
    """What both arrangements do."""

    def show_found(
        self,
        found: Comparison,
        phrases: Phrases,
        marking: Marking,
        shown: Sequence[SetDifference],
        layer: str,
    ) -> None:
        """Show a comparison; of the differences those that are listed."""
        ...

    def point_at(
        self, found: Comparison, phrases: Phrases, difference: SetDifference | None
    ) -> None:
        """Bring a difference into view."""
        ...

    def select(self) -> None:
        """Select the words of the difference, for reading and copying."""
        ...

    def wear(self) -> None:
        """Take the colours of the window."""
        ...


class Sides(QWidget):
    """The text once for each annotator, side by side."""

    picked = Signal(str)  # the annotation whose mark was clicked

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.panes = QSplitter()
        self.panes.setHandleWidth(1)
        self.together = Together(self)
        self.columns: list[_Column] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)

    @property
    def canvases(self) -> list[ReadingCanvas]:
        """List the texts on show."""
        return [one.canvas for one in self.columns if not one.isHidden()]

    def show_found(
        self,
        found: Comparison,
        phrases: Phrases,
        marking: Marking,
        shown: Sequence[SetDifference],
        layer: str,
    ) -> None:
        """Show a comparison; of the differences those that are listed."""
        while len(self.columns) < len(found.sides):
            self._add_column()
        before = len(self.canvases)
        for at, column in enumerate(self.columns):
            column.setVisible(at < len(found.sides))
        for column, side in zip(self.columns, found.sides, strict=False):
            column.title.setText(numbered(phrases.numbers[side.id], phrases.names[side.id]))
            marks = marking.of_side(side, shown, layer, column.canvas.theme())
            column.canvas.setAccessibleName(phrases.names[side.id])
            text, regions = found.document.text, found.document.regions
            column.canvas.show_marks(text, regions, marks, marking.told)
        if before != len(found.sides):
            self.panes.setSizes([1000] * len(self.columns))

    def _add_column(self) -> None:
        column = _Column(self._settings)
        column.canvas.mark_clicked.connect(self.picked)
        self.together.join(column.canvas)
        self.columns.append(column)
        self.panes.addWidget(column)

    def point_at(
        self, found: Comparison, phrases: Phrases, difference: SetDifference | None
    ) -> None:
        """Bring a difference into view in every text, on the same height."""
        canvases = self.canvases
        for side, canvas in zip(found.sides, canvases, strict=False):
            pointed = pointed_in(side.id, difference, phrases) if difference else NOWHERE
            canvas.point_at(pointed)
        if difference is not None and canvases:
            canvases[0].bring(difference.place[0])
            self.together.lead(canvases[0])

    def select(self) -> None:
        """Select the words of the difference in every text."""
        for one in self.canvases:
            one.select_current()

    def wear(self) -> None:
        """Take the colours of the window."""
        for one in self.columns:
            one.canvas.wear()


class _Column(QWidget):
    """One annotator's text under the name."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self.title = PlainLabel()
        self.title.setObjectName("subheading")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.canvas = ReadingCanvas(settings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.canvas, 1)


class Overlaid(QWidget):
    """One text with the work of all annotators, each in a colour, and a legend."""

    picked = Signal(str)

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self.canvas = ReadingCanvas(settings)
        self.canvas.mark_clicked.connect(self.picked)
        self.legend = Strip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(self.legend)
        layout.addWidget(self.canvas, 1)

    def show_found(
        self,
        found: Comparison,
        phrases: Phrases,
        marking: Marking,
        shown: Sequence[SetDifference],
        layer: str,
    ) -> None:
        """Show a comparison; of the differences those that are listed."""
        theme = self.canvas.theme()
        self._show_legend(phrases, theme)
        marks = marking.overlaid(shown, layer, theme)
        text, regions = found.document.text, found.document.regions
        self.canvas.show_marks(text, regions, marks, marking.told)

    def _show_legend(self, phrases: Phrases, theme: Theme) -> None:
        people: list[QWidget] = [
            _Entry(color_of(number), numbered(number, phrases.names[set_id]), theme)
            for set_id, number in phrases.numbers.items()
        ]
        several = _Entry(SEVERAL, self.tr("several of them"), theme)
        self.legend.fill([*people, several, _Entry(theme.line, self.tr("the same for all"), theme)])

    def point_at(
        self, found: Comparison, phrases: Phrases, difference: SetDifference | None
    ) -> None:
        """Bring a difference into view."""
        del found
        self.canvas.point_at(pointed_in_both(difference, phrases) if difference else NOWHERE)
        if difference is not None:
            self.canvas.bring(difference.place[0])

    def select(self) -> None:
        """Select the words of the difference."""
        self.canvas.select_current()

    def wear(self) -> None:
        """Take the colours of the window."""
        self.canvas.wear()


class _Entry(QWidget):
    """One line of the legend: a colour and what it stands for."""

    def __init__(self, color: str, said: str, theme: Theme) -> None:
        super().__init__()
        swatch = PlainLabel()
        swatch.setPixmap(_swatch(color, theme))
        label = PlainLabel(said)
        label.setObjectName("caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(6)
        layout.addWidget(swatch)
        layout.addWidget(label)


def _swatch(color: str, theme: Theme) -> QPixmap:
    """Paint a box as marks have it."""
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color) if color == theme.line else legible(color, theme))
    painter.drawRoundedRect(0, 0, _SWATCH, _SWATCH, 3, 3)
    painter.end()
    return pixmap
