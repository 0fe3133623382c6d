"""How many more articles a number needs, told in one sentence for a width that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from annotator.ui.agreeing.wording import number
from annotator.ui.plain import PlainLabel

if TYPE_CHECKING:
    from annotator.agreement.scoring import Result

USUAL_WIDTH = 0.1


class Planning(QWidget):
    """A field with the width that is wanted of the interval, and what it takes."""

    def __init__(self) -> None:
        super().__init__()
        self._result: Result | None = None
        label = PlainLabel(self.tr("Width wanted of the interval"))
        self.width_wanted = QDoubleSpinBox()
        self.width_wanted.setRange(0.01, 1.0)
        self.width_wanted.setSingleStep(0.01)
        self.width_wanted.setDecimals(2)
        self.width_wanted.setValue(USUAL_WIDTH)
        self.width_wanted.setAccessibleName(self.tr("Width wanted of the interval"))
        self.width_wanted.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.width_wanted.valueChanged.connect(lambda _value: self._tell())
        self.sentence = PlainLabel()
        self.sentence.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.width_wanted)
        row.addWidget(self.sentence, 1)

    def show_result(self, result: Result) -> None:
        """Tell what this number needs."""
        self._result = result
        self._tell()

    def _tell(self) -> None:
        from annotator.agreement.planning import documents_needed  # noqa: PLC0415 - brings numpy

        result = self._result
        if result is None:
            return
        wanted = self.width_wanted.value()
        needed = documents_needed(result, wanted)
        if needed is None or result.interval is None:
            self.sentence.setText(
                self.tr("There is no interval yet: it takes five articles of two annotators.")
            )
            return
        now = number(result.interval[1] - result.interval[0])
        if needed == 0:
            words = self.tr("The interval is {now} wide: no more articles are needed.")
        else:
            words = self.tr(
                "The interval is {now} wide on {articles} articles; {wanted} takes about {needed}"
                " more."
            )
        self.sentence.setText(
            words.format(
                now=now,
                articles=f"{result.documents:,}",
                wanted=number(wanted),
                needed=f"{needed:,}",
            )
        )
