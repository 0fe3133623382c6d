"""A plot with its title, what the value under the hand says, and ways to save it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError
from annotator.formats.writing import replace_whole
from annotator.project.statistics.tables import Table, write_table
from annotator.ui.corpus.page import quiet
from annotator.ui.language import isolated, say_error
from annotator.ui.pictures.png import png_of
from annotator.ui.pictures.svg import svg_of
from annotator.ui.plain import PlainLabel
from annotator.ui.statistics.drawings import drawing_of, layers_of
from annotator.ui.statistics.plot import Drawing, Plot

_SCALE = 2.0


class Card(QWidget):
    """Shows one table as a plot; where it has layers, one of them can be chosen."""

    told = Signal(str, bool)  # what came of saving, and whether it went well

    def __init__(
        self, table: Table, drawing: Drawing, folder: Path, plot: Plot | None = None
    ) -> None:
        super().__init__()
        self._table, self._folder = table, folder
        self.plot = plot or Plot(drawing)
        self.said = PlainLabel()
        self.said.setObjectName("caption")
        self.said.setMinimumHeight(20)
        self.title = PlainLabel(drawing.title)
        self.title.setObjectName("heading")
        self.layers = QComboBox()
        self.layers.setMinimumWidth(140)
        self.layers.setAccessibleName(self.tr("Layer"))
        self.layers.addItem(self.tr("All layers"), "")
        for one in layers_of(table):
            self.layers.addItem(one, one)
        self.layers.setVisible(self.layers.count() > 2)
        self.layers.activated.connect(lambda _index: self._draw_layer())
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.layers)
        top.addWidget(quiet(self.tr("Save the picture…"), self._choose_picture))
        top.addWidget(quiet(self.tr("Save the table…"), self._choose_table))
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(8)
        self._body.addLayout(top)
        self._body.addWidget(self.plot)
        self._body.addWidget(self.said)
        self.plot.reading.connect(self.said.setText)

    def _draw_layer(self) -> None:
        drawing = drawing_of(self._table, str(self.layers.currentData()))
        if drawing is None:
            return
        old = self.plot
        self.plot = Plot(drawing)
        self.plot.reading.connect(self.said.setText)
        self._body.replaceWidget(old, self.plot)
        self.said.setText("")
        old.deleteLater()

    def _choose_picture(self) -> None:
        start = self._folder / f"{self._table.name}.svg"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), str(start), "SVG (*.svg);;PNG (*.png)"
        )
        if name:
            self.save_picture(Path(name))

    def save_picture(self, out: Path) -> None:
        """Write the plot as SVG, or as PNG where the name says so."""
        figure, title = self.plot.figure(), self.plot.drawing.title
        try:
            if out.suffix.lower() == ".png":
                made = png_of(figure, title, _SCALE)
            else:
                made = svg_of(figure, title, figure.text).encode()
            with replace_whole(out, is_folder=False) as unfinished:
                unfinished.write_bytes(made)
        except AnnotatorError as problem:
            self.told.emit(say_error(problem), False)
            return
        self._tell_saved(out)

    def _choose_table(self) -> None:
        start = self._folder / f"{self._table.name}.csv"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the table"), str(start), "CSV (*.csv)"
        )
        if name:
            self.save_table(Path(name))

    def save_table(self, out: Path) -> None:
        """Write the numbers as CSV."""
        try:
            write_table(self._table, out)
        except AnnotatorError as problem:
            self.told.emit(say_error(problem), False)
            return
        self._tell_saved(out)

    def _tell_saved(self, out: Path) -> None:
        self.told.emit(self.tr("Saved: {file}").format(file=isolated(out.name)), True)
