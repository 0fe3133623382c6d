"""The lines above the queue: which article, how to merge, what to walk through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from annotator.adjudication.strategy_list import all_strategies
from annotator.model.identity import DocumentId
from annotator.project.adjudicating_queue import KINDS
from annotator.project.project import Project
from annotator.ui.adjudicating.wording import kind_label
from annotator.ui.documents import title_of
from annotator.ui.forms.parts import push, row, words
from annotator.ui.language import say

_ANONYMOUS = "adjudicate/anonymous"
_BESIDE_WORDS = 56
"""What a list takes besides its words: the frame, the padding, the arrow."""
_LETTERS = 12
"""Of a headline, at least; the list of articles takes what room is left."""


class ChoiceBar(QWidget):
    """Tells what was chosen; it decides nothing itself."""

    article_wanted = Signal()
    merge_wanted = Signal(bool)  # whether all articles
    shown_anew = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.articles = _box(self.tr("Article"))
        self.articles.setMinimumContentsLength(_LETTERS)
        self.articles.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.strategies = _box(self.tr("How to merge"))
        for key, strategy in all_strategies().items():
            self.strategies.addItem(say(strategy.title), key)
        self.kinds = _box(self.tr("Kind of difference"))
        self.kinds.addItem(self.tr("All differences"), "")
        for kind in KINDS:
            self.kinds.addItem(kind_label(kind), kind)
        self.merge = push(self.tr("Merge this article"), lambda: self.merge_wanted.emit(False))
        self.merge_all = push(self.tr("Merge all articles"), lambda: self.merge_wanted.emit(True))
        for button in (self.merge, self.merge_all):
            button.setObjectName("link")
        self.anonymous = QCheckBox(self.tr("Hide names"))
        self.anonymous.setChecked(settings.value(_ANONYMOUS) == "yes")
        self.told = words("", "caption")
        heading = words(self.tr("Adjudication"), "heading")
        heading.setWordWrap(False)
        for box in (self.strategies, self.kinds):
            _widen(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(
            row(heading, self.articles, self.strategies, self.merge, self.merge_all, stretch=1)
        )
        layout.addWidget(row(self.kinds, self.anonymous, self.told, stretch=2))
        self.articles.activated.connect(lambda _at: self.article_wanted.emit())
        self.kinds.activated.connect(lambda _at: self.shown_anew.emit())
        self.anonymous.clicked.connect(self._hide_names)

    @property
    def article(self) -> DocumentId | None:
        """Give the article that is chosen."""
        chosen = self.articles.currentData()
        return DocumentId(str(chosen)) if chosen is not None else None

    def names(self, annotators: Sequence[str]) -> dict[str, str]:
        """Give the annotators as they are to be called."""
        if not self.anonymous.isChecked():
            return {one: one for one in annotators}
        hidden = self.tr("Annotator {number}")
        return {one: hidden.format(number=at) for at, one in enumerate(annotators, 1)}

    def list_articles(self, project: Project) -> None:
        """List the articles that two annotators worked on; the one chosen stays chosen."""
        before = self.article
        self.articles.clear()
        for one in project.documents():
            if sum(each.kind == "annotator" and each.annotations > 0 for each in one.sets) > 1:
                self.articles.addItem(title_of(one), one.id)
        self.articles.setCurrentIndex(max(0, self.articles.findData(before)))
        for widget in (self.merge, self.merge_all):
            widget.setEnabled(self.articles.count() > 0 and not project.read_only)

    def step(self, by: int) -> None:
        """Go to the next or the previous article, round and round."""
        many = self.articles.count()
        if many > 1:
            self.articles.setCurrentIndex((self.articles.currentIndex() + by) % many)
            self.article_wanted.emit()

    def _hide_names(self, hidden: bool) -> None:
        self._settings.setValue(_ANONYMOUS, "yes" if hidden else "no")
        self.shown_anew.emit()


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box


def _widen(box: QComboBox) -> None:
    """Make room for the longest line: by its style, a list asks for less than it needs."""
    longest = max(
        box.fontMetrics().horizontalAdvance(box.itemText(at)) for at in range(box.count())
    )
    box.setMinimumWidth(longest + _BESIDE_WORDS)
