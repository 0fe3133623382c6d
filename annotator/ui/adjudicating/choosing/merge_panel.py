"""How annotators' work is merged: the strategy, its thresholds, whose work, and on what."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QSpinBox,
    QWidget,
)

from annotator.adjudication import Thresholds
from annotator.adjudication.strategy_list import all_strategies
from annotator.project.gold.defaults import Way
from annotator.ui.adjudicating.choosing.choosers import box, widen
from annotator.ui.forms.parts import push, words
from annotator.ui.language import say
from annotator.ui.plain import plain_tip

_MOST = 99


class MergePanel(QWidget):
    """Says how to merge and asks for it; it merges nothing itself."""

    merge_wanted = Signal(bool)  # whether all articles
    keep_wanted = Signal()
    whose_changed = Signal()  # whether only finished work counts
    left = Signal()  # the keyboard is done here

    def __init__(self) -> None:
        super().__init__()
        self._kept = Way()
        self.strategies = box(self.tr("How to merge"))
        for at, (key, strategy) in enumerate(all_strategies().items()):
            self.strategies.addItem(say(strategy.title), key)
            tip = plain_tip(say(strategy.description))
            self.strategies.setItemData(at, tip, Qt.ItemDataRole.ToolTipRole)
        widen(self.strategies)
        self.votes, self.top = QSpinBox(), QSpinBox()
        self.votes.setRange(1, _MOST)
        self.top.setRange(0, _MOST)
        self.confidence = QDoubleSpinBox()
        self.confidence.setRange(0, 1)
        self.confidence.setSingleStep(0.05)
        self.anew = QCheckBox(self.tr("Discard gold first"))
        self.finished = QCheckBox(self.tr("Only finished work"))
        self.merge = push(self.tr("Merge this article"), lambda: self.merge_wanted.emit(False))
        self.merge_all = push(self.tr("Merge all articles"), lambda: self.merge_wanted.emit(True))
        self.keep = push(self.tr("Always merge so"), self.keep_wanted.emit)
        for button in (self.merge, self.merge_all, self.keep):
            button.setObjectName("link")
        self._explain()
        self.thresholds = self._threshold_fields()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.strategies, self.thresholds, self.finished, self.anew):
            layout.addWidget(widget)
        for widget in (self.merge, self.merge_all, self.keep):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.take(self._kept)
        self._connect()

    def _explain(self) -> None:
        explained: dict[QWidget, str] = {
            self.votes: self.tr("How many annotators must have given an answer."),
            self.confidence: self.tr("Which share of the votes an answer must have, 0 to 1."),
            self.top: self.tr("How many answers may stay at one place; 0 for any number."),
            self.anew: self.tr(
                "Gold that is there and what was decided go first; it can be undone."
            ),
            self.finished: self.tr("Work that its annotator has not finished counts for nothing."),
            self.keep: self.tr("This corpus is merged so from now on, by whoever opens it."),
        }
        for widget, told in explained.items():
            widget.setToolTip(told)

    def _threshold_fields(self) -> QWidget:
        fields = QWidget()
        layout = QHBoxLayout(fields)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for caption, field in (
            (self.tr("Votes"), self.votes),
            (self.tr("Share"), self.confidence),
            (self.tr("Top"), self.top),
        ):
            field.setAccessibleName(caption)
            field.installEventFilter(self)
            label = words(caption, "caption")
            label.setWordWrap(False)
            layout.addWidget(label)
            layout.addWidget(field)
        return fields

    def _connect(self) -> None:
        self.strategies.currentIndexChanged.connect(lambda _at: self._follow())
        for field in (self.votes, self.confidence, self.top):
            field.valueChanged.connect(lambda _value: self._follow())
        self.finished.clicked.connect(self._change_whose)

    def _change_whose(self) -> None:
        self._follow()
        self.whose_changed.emit()

    @property
    def way(self) -> Way:
        """Give how to merge, as it is chosen now."""
        thresholds = Thresholds(
            self.votes.value(), round(self.confidence.value(), 2), self.top.value()
        )
        strategy = str(self.strategies.currentData())
        return Way(strategy, thresholds, self.finished.isChecked())

    def offer(self, kept: Way) -> None:
        """Choose the way of the corpus, where it is another than the one known so far."""
        if kept != self._kept:
            self._kept = kept
            self.take(kept)
        self._follow()

    def take(self, way: Way) -> None:
        """Choose a way."""
        self.strategies.setCurrentIndex(max(0, self.strategies.findData(way.strategy)))
        self.votes.setValue(way.thresholds.votes)
        self.confidence.setValue(way.thresholds.confidence)
        self.top.setValue(way.thresholds.top)
        self.finished.setChecked(way.finished)
        self._follow()

    def _follow(self) -> None:
        self.thresholds.setVisible(self.way.strategy == "threshold")
        self.keep.setEnabled(self.isEnabled() and self.way != self._kept)
        self.strategies.setToolTip(
            str(self.strategies.currentData(Qt.ItemDataRole.ToolTipRole) or "")
        )

    def allow(self, there: bool) -> None:
        """Let merging be asked for, where there is something to merge."""
        for widget in (self.merge, self.merge_all):
            widget.setEnabled(there)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keyboard back with Enter or Esc."""
        ending = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, QAbstractSpinBox)
            and event.key() in ending
        ):
            watched.interpretText()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)
