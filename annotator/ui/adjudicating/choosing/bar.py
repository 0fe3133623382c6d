"""The lines above the queue: which article, how to merge, what to walk through in what order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import QSettings, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from annotator.model.identity import DocumentId
from annotator.project.adjudicating_queue import KINDS
from annotator.project.gold.defaults import way_of
from annotator.project.gold.surveying import Order
from annotator.project.project import Project
from annotator.ui.adjudicating.choosing.choosers import box, widen
from annotator.ui.adjudicating.choosing.merge_panel import MergePanel
from annotator.ui.adjudicating.naming import hide_names, names_hidden, pseudonyms
from annotator.ui.adjudicating.wording import kind_label, order_label
from annotator.ui.documents import title_of
from annotator.ui.forms.parts import row, words

_LETTERS = 12
"""Of a headline, at least; the list of articles takes what room is left."""


class ChoiceBar(QWidget):
    """Tells what was chosen; it decides nothing itself."""

    article_wanted = Signal()
    walk_changed = Signal()  # how far the walk goes, in what order, past which differences
    names_changed = Signal()

    def __init__(self, settings: QSettings, language: str) -> None:
        super().__init__()
        self._settings, self._language = settings, language
        self.articles = box(self.tr("Article"))
        self.articles.setMinimumContentsLength(_LETTERS)
        self.articles.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.scope = box(self.tr("How far the differences are walked through (G)"))
        self.scope.addItem(self.tr("This article"), False)
        self.scope.addItem(self.tr("All articles"), True)
        self.orders = box(self.tr("In which order"))
        for order in get_args(Order):
            self.orders.addItem(order_label(order), order)
        self.kinds = box(self.tr("Kind of difference"))
        self.kinds.addItem(self.tr("All differences"), "")
        for kind in KINDS:
            self.kinds.addItem(kind_label(kind), kind)
        self.layers = box(self.tr("Layer"))
        self.panel = MergePanel()
        self.merge, self.merge_all = self.panel.merge, self.panel.merge_all
        self.strategies = self.panel.strategies
        self.anonymous = QCheckBox(self.tr("Hide names"))
        self.anonymous.setChecked(names_hidden(settings))
        self.anonymous.setToolTip(
            self.tr(
                "Annotators have numbers instead of names here, in Compare, in Agreement and where"
                " other versions are offered. Lists of the corpus, exports and signed reports"
                " name everybody."
            )
        )
        self._project: Project | None = None
        self._pseudonyms: dict[str, str] = {}
        self.told = words("", "caption")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        heading = words(self.tr("Adjudication"), "heading")
        heading.setWordWrap(False)
        for one in (self.kinds, self.scope, self.orders):
            widen(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(row(heading, self.articles, self.scope, self.orders, stretch=1))
        layout.addWidget(self.panel)
        layout.addWidget(row(self.kinds, self.layers, self.anonymous, self.told, stretch=3))

    def _connect(self) -> None:
        self.articles.activated.connect(lambda _at: self.article_wanted.emit())
        for one in (self.kinds, self.layers, self.scope, self.orders):
            one.activated.connect(lambda _at: self.walk_changed.emit())
        self.anonymous.clicked.connect(self._hide_names)

    @property
    def article(self) -> DocumentId | None:
        """Give the article that is chosen."""
        chosen = self.articles.currentData()
        return DocumentId(str(chosen)) if chosen is not None else None

    @property
    def whole(self) -> bool:
        """Say whether the walk goes through all articles."""
        return bool(self.scope.currentData())

    @property
    def order(self) -> Order:
        """Give the order of the walk."""
        return self.orders.currentData()

    def names(self, annotators: Sequence[str]) -> dict[str, str]:
        """Give the annotators as they are to be called."""
        if not self.anonymous.isChecked():
            return {one: one for one in annotators}
        if self._project is not None and not self._pseudonyms.keys() >= set(annotators):
            self._pseudonyms = pseudonyms(self._project)
        return {one: self._pseudonyms.get(one, "") for one in annotators}

    def list_all(self, project: Project) -> None:
        """List articles of two annotators, layers, and how the corpus is merged; choices stay."""
        before = self.article
        self._project, self._pseudonyms = project, {}
        self.articles.clear()
        for one in project.documents():
            if sum(each.kind == "annotator" and each.annotations > 0 for each in one.sets) > 1:
                self.articles.addItem(title_of(one), one.id)
        self.articles.setCurrentIndex(max(0, self.articles.findData(before)))
        self.panel.allow(self.articles.count() > 0 and not project.read_only)
        self.panel.offer(way_of(project))
        layer = self.layers.currentData()
        self.layers.clear()
        self.layers.addItem(self.tr("All layers"), "")
        for one in project.scheme.layers:
            self.layers.addItem(one.label.in_language(self._language), one.name)
        self.layers.setCurrentIndex(max(0, self.layers.findData(layer)))
        widen(self.layers)

    def go_to(self, document: DocumentId) -> bool:
        """Choose an article; says whether it is one of those listed."""
        at = self.articles.findData(document)
        if at >= 0:
            self.articles.setCurrentIndex(at)
        return at >= 0

    def step(self, by: int) -> None:
        """Go to the next or the previous article, round and round."""
        many = self.articles.count()
        if many > 1:
            self.articles.setCurrentIndex((self.articles.currentIndex() + by) % many)
            self.article_wanted.emit()

    def turn_scope(self) -> None:
        """Walk through all articles, or again through this one alone."""
        self.scope.setCurrentIndex(1 - self.scope.currentIndex())
        self.walk_changed.emit()

    def stay_here(self) -> None:
        """Walk through this article alone, and tell nobody."""
        with QSignalBlocker(self.scope):
            self.scope.setCurrentIndex(0)

    def _hide_names(self, hidden: bool) -> None:
        hide_names(self._settings, hidden=hidden)
        self.names_changed.emit()
