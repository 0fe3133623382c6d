"""What is chosen at the top of the view: layer, measure and type."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from annotator.project.agreeing_names import GOLD
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
        self.against = _chooser(self.tr("Who is compared with whom"), 170)
        self.status = _chooser(self.tr("Whose work counts"), 130)
        _fill(
            self.against,
            {"": self.tr("One another"), GOLD: self.tr("Each with the gold")},
            "",
        )
        _fill(self.status, {"": self.tr("All work"), "finished": self.tr("Finished work")}, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for one in (self.layer, self.measure, self.type, self.against, self.status):
            row.addWidget(one)
            one.activated.connect(lambda _index: self.asked.emit(self.question))

    @property
    def question(self) -> Question:
        """Give what is chosen."""
        layer, measure, type_name, against, status = (
            str(one.currentData() or "")
            for one in (self.layer, self.measure, self.type, self.against, self.status)
        )
        return Question(layer, measure, type_name, bool(against), bool(status))

    def offer(self, answer: Answer, scheme: Scheme, language: str) -> None:
        """Offer what can be chosen beside what was answered."""
        asked = answer.question
        layers = {one: layer_label(scheme, one, language) for one in answer.layers}
        types = {one: type_label(scheme, asked.layer, one, language) for one in answer.types}
        measures = {key: say(title) for key, title in answer.measures.items()}
        _fill(self.layer, layers, asked.layer)
        _fill(self.measure, measures, asked.measure)
        _fill(self.type, {"": self.tr("All types"), **types}, asked.type)
        self.against.setVisible(answer.has_gold)
        self.take(asked)

    def take(self, question: Question) -> None:
        """Show who is compared with whom, and whose work counts."""
        for box, chosen in (
            (self.against, GOLD if question.gold else ""),
            (self.status, "finished" if question.finished else ""),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(chosen))


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
