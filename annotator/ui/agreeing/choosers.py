"""What is chosen at the top of the view: layer, measure and type."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from annotator.schema.records import Scheme
from annotator.ui.agreeing.records import Answer, Question
from annotator.ui.agreeing.wording import layer_label, type_label
from annotator.ui.language import say


class Choosers(QWidget):
    """Offers what can be asked; tells when something else is asked."""

    asked = Signal(object)  # the Question

    def __init__(self) -> None:
        super().__init__()
        self.layer = _chooser(self.tr("Layer"), 170)
        self.measure = _chooser(self.tr("Measure"), 220)
        self.type = _chooser(self.tr("Type"), 150)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for one in (self.layer, self.measure, self.type):
            row.addWidget(one)
            one.activated.connect(lambda _index: self.asked.emit(self.question))

    @property
    def question(self) -> Question:
        """Give what is chosen."""
        chosen = (self.layer, self.measure, self.type)
        return Question(*(str(one.currentData() or "") for one in chosen))

    def offer(self, answer: Answer, scheme: Scheme, language: str) -> None:
        """Offer what can be chosen beside what was answered."""
        asked = answer.question
        layers = {one: layer_label(scheme, one, language) for one in answer.layers}
        types = {one: type_label(scheme, asked.layer, one, language) for one in answer.types}
        measures = {key: say(title) for key, title in answer.measures.items()}
        _fill(self.layer, layers, asked.layer)
        _fill(self.measure, measures, asked.measure)
        _fill(self.type, {"": self.tr("All types"), **types}, asked.type)


def _chooser(name: str, width: int) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setMinimumWidth(width)
    made.setMaximumWidth(width * 2)
    return made


def _fill(chooser: QComboBox, offered: dict[str, str], chosen: str) -> None:
    with QSignalBlocker(chooser):
        chooser.clear()
        for key, label in offered.items():
            chooser.addItem(label, key)
        chooser.setCurrentIndex(max(0, chooser.findData(chosen)))
