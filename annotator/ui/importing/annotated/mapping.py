"""What each name that the scheme lacks stands for: one of its types, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from annotator.schema.records import Scheme
from annotator.ui.exporting.choosing import spoken
from annotator.ui.language import isolated

_ROW, _MOST_ROWS, _CHOICES = 36, 8, 20
UNDECIDED = "?"
"""What a chooser holds while nobody has said what a name stands for."""


def types_of(scheme: Scheme) -> Iterator[tuple[str, str]]:
    """List the types of a scheme with their wording, written as layer and type."""
    language = spoken()
    for layer in scheme.layers:
        for tag in layer.types if layer.kind != "chain" else ():
            if not tag.abstract:
                shown = f"{tag.label.in_language(language)} ({tag.name})"
                label = layer.label.in_language(language)
                yield f"{layer.name}/{tag.name}", f"{label}: {shown}"


class NameTable(QTableWidget):
    """A row for each name with how often it comes and what it stands for."""

    def __init__(
        self,
        scheme: Scheme,
        lacking: Mapping[str, int],
        decided: Mapping[str, str],
        act: Callable[[dict[str, str]], object],
    ) -> None:
        names = list(dict.fromkeys([*lacking, *decided]))
        super().__init__(len(names), 3)
        self._names, self._act = names, act
        self._types = list(types_of(scheme))
        self.setAccessibleName(self.tr("What the names of the file stand for"))
        self.setHorizontalHeaderLabels(
            [self.tr("In the file"), self.tr("How often"), self.tr("Stands for")]
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, 150)
        self.setColumnWidth(1, 80)
        self.choosers = [self._chooser(row, name, decided) for row, name in enumerate(names)]
        for row, name in enumerate(names):
            self.setItem(row, 0, QTableWidgetItem(isolated(name)))
            count = lacking.get(name, 0)
            self.setItem(row, 1, QTableWidgetItem(f"{count:,}" if count else ""))
        rows = min(len(names), _MOST_ROWS)
        header.setFixedHeight(_ROW)
        self.setFixedHeight((rows + 1) * _ROW + 2)

    def _chooser(self, row: int, name: str, decided: Mapping[str, str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("What {name} stands for").format(name=name))
        box.setMaxVisibleItems(_CHOICES)
        box.addItem(self.tr("not decided"), UNDECIDED)
        box.addItem(self.tr("nothing: leave it out"), "")
        for key, shown in self._types:
            box.addItem(shown, key)
        box.setCurrentIndex(max(0, box.findData(decided.get(name, UNDECIDED))))
        box.activated.connect(lambda _index: self._decide())
        self.setCellWidget(row, 2, box)
        return box

    def _decide(self) -> None:
        pairs = zip(self._names, self.choosers, strict=True)
        decided = {name: str(box.currentData()) for name, box in pairs}
        self._act({name: chosen for name, chosen in decided.items() if chosen != UNDECIDED})
