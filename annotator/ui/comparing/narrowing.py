"""What narrows the list of differences down: a kind, a layer, two annotators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.agreeing.wording import kind_label, layer_label
from annotator.ui.comparing.wording import Phrases
from annotator.ui.language import isolated

if TYPE_CHECKING:
    from annotator.project.comparing import Comparison, Pair, SetDifference
    from annotator.schema.records import Scheme


class Narrowing(QWidget):
    """Three lists to choose from, with how many differences each line stands for."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = _box(self.tr("Kind of difference"))
        self.layer = _box(self.tr("Layer"))
        self.pair = _box(self.tr("Two annotators"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for box in (self.kind, self.layer, self.pair):
            layout.addWidget(box)
            box.activated.connect(lambda _at: self.changed.emit())

    def offer(self, found: Comparison, scheme: Scheme, phrases: Phrases, language: str) -> None:
        """Offer what there is in a comparison; what was chosen stays so where it is still there."""
        kinds = Counter(one.kind for one in found.differences)
        layers = Counter(one.layer for one in found.differences)
        pairs = Counter(one.pair for one in found.differences)
        number = len(found.differences)
        _fill(
            self.kind,
            (self.tr("All kinds ({number})").format(number=f"{number:,}"), ""),
            ((f"{kind_label(one)} ({many:,})", one) for one, many in kinds.most_common()),
        )
        order = [one for one in found.layers if layers[one]]
        _fill(
            self.layer,
            (self.tr("All layers"), ""),
            ((f"{layer_label(scheme, x, language)} ({layers[x]:,})", x) for x in order),
        )
        _fill(
            self.pair,
            (self.tr("Every two annotators"), ""),
            (
                (f"{_pair_label(one, phrases)} ({many:,})", " ".join(one))
                for one, many in pairs.items()
            ),
        )
        self.pair.setVisible(len(found.sides) > 2)

    @property
    def chosen_layer(self) -> str:
        """Name the layer that is looked at, "" for all."""
        return str(self.layer.currentData() or "")

    def holds_pair(self, pair: Pair) -> bool:
        """Say whether two sets are among those looked at."""
        return self.pair.currentData() in (None, "", " ".join(pair))

    def holds(self, one: SetDifference) -> bool:
        """Say whether a difference is listed."""
        return (
            self.kind.currentData() in (None, "", one.kind)
            and self.chosen_layer in ("", one.layer)
            and self.holds_pair(one.pair)
        )

    def clear(self) -> None:
        """Look at everything again."""
        for box in (self.kind, self.layer, self.pair):
            box.setCurrentIndex(0)


def _pair_label(pair: Pair, phrases: Phrases) -> str:
    return " – ".join(isolated(phrases.names[one]) for one in pair)


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


def _fill(box: QComboBox, first: tuple[str, str], others: Iterable[tuple[str, str]]) -> None:
    before = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for label, data in (first, *others):
            box.addItem(label, data)
        box.setCurrentIndex(max(0, box.findData(before)))
