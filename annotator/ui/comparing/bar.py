"""The lines above a comparison: whose work, how it is arranged, and what counts as the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.model.identity import SetId
from annotator.ui.comparing.remembering import Arrangement
from annotator.ui.comparing.strip import Strip
from annotator.ui.comparing.wording import Phrases, numbered, rung_label
from annotator.ui.forms.parts import words
from annotator.ui.plain import PlainLabel

if TYPE_CHECKING:
    from annotator.project.comparing import Comparison

_BESIDE_WORDS = 56
"""What a list takes besides its words: the frame, the padding, the arrow."""


class CompareBar(QWidget):
    """Tells what is chosen; it compares nothing itself."""

    sets_chosen = Signal(list)  # the ids of the sets
    rung_chosen = Signal(str)
    arranged = Signal(str)

    def __init__(self, arrangement: Arrangement) -> None:
        super().__init__()
        self.title, self.told = words("", "heading"), words("", "caption")
        for label in (self.title, self.told):
            label.setWordWrap(False)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.rungs = QComboBox()
        self.rungs.setAccessibleName(self.tr("What counts as the same"))
        self.rungs.setToolTip(self.rungs.accessibleName())
        self.rungs.activated.connect(lambda at: self.rung_chosen.emit(self.rungs.itemData(at)))
        self.ways = QButtonGroup(self)
        self.sides = self._way(self.tr("Side by side"), "sides", arrangement)
        self.overlaid = self._way(self.tr("Overlaid"), "overlaid", arrangement)
        self.checks: dict[SetId, QCheckBox] = {}
        self.people = Strip()
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.title, 1)
        top.addWidget(self.told)
        top.addWidget(self.sides)
        top.addWidget(self.overlaid)
        below = QHBoxLayout()
        below.setSpacing(16)
        align = PlainLabel(self.tr("The same is:"))
        align.setObjectName("caption")
        below.addWidget(self.people, 1)
        below.addWidget(align)
        below.addWidget(self.rungs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(below)

    def _way(self, text: str, name: Arrangement, now: Arrangement) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("card")
        button.setCheckable(True)
        button.setChecked(name == now)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: self.arranged.emit(name))
        self.ways.addButton(button)
        return button

    def arrange(self, name: Arrangement) -> None:
        """Show which arrangement it is."""
        (self.sides if name == "sides" else self.overlaid).setChecked(True)

    def offer(self, found: Comparison, phrases: Phrases) -> None:
        """Offer the people and the rungs of a comparison."""
        with QSignalBlocker(self.rungs):
            if tuple(self.rungs.itemData(at) for at in range(self.rungs.count())) != found.rungs:
                self.rungs.clear()
                for one in found.rungs:
                    self.rungs.addItem(rung_label(one), one)
                self._widen()
            self.rungs.setCurrentIndex(max(0, self.rungs.findData(found.rung)))
        labels = {
            one.id: numbered(number, phrases.names[one.id])
            for number, one in enumerate(found.there, 1)
        }
        if {one: check.text() for one, check in self.checks.items()} != labels:
            self._offer_people(labels)
        for set_id, check in self.checks.items():
            check.setChecked(set_id in phrases.numbers)

    def _widen(self) -> None:
        """Make room for the longest line: by its style, a list asks for less than it needs."""
        measure = self.rungs.fontMetrics().horizontalAdvance
        longest = max(measure(self.rungs.itemText(at)) for at in range(self.rungs.count()))
        self.rungs.setMinimumWidth(longest + _BESIDE_WORDS)

    def _offer_people(self, labels: Mapping[SetId, str]) -> None:
        self.checks = {}
        for one, label in labels.items():
            check = QCheckBox(label)
            check.clicked.connect(lambda _checked: self._choose())
            self.checks[one] = check
        self.people.fill(list(self.checks.values()))

    def _choose(self) -> None:
        self.sets_chosen.emit([one for one, check in self.checks.items() if check.isChecked()])

    def toggle(self, at: int) -> None:
        """Take somebody in or leave somebody out, by number from 0 on."""
        checks = list(self.checks.values())
        if at < len(checks):
            checks[at].click()
