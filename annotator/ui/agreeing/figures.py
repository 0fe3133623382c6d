"""The plots of agreement, one at a time: the matrix, types, articles, confusions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.project.project import Project
from annotator.project.statistics.tables import Table
from annotator.ui.agreeing.plots.chosen_plot import ChosenPlot
from annotator.ui.agreeing.plots.drawings import by_document, by_type, confused, matrix
from annotator.ui.agreeing.records import Answer, Behind, Narrowed, Pair
from annotator.ui.agreeing.wording import type_label
from annotator.ui.statistics.card import Card
from annotator.ui.statistics.plot import Drawing

TABS = ("matrix", "types", "articles", "confusions")
_WIDEST = 980


class Figures(QWidget):
    """Shows the plots; a value that is clicked, or opened with Enter, narrows the list below."""

    narrowed = Signal(object, object)  # what is listed, and what that is in words
    told = Signal(str, bool)

    def __init__(self, project: Project, language: str) -> None:
        super().__init__()
        self._project, self._language = project, language
        self._behind: Behind | None = None
        self._layer = ""
        self._pair: Pair | None = None
        self.cards: dict[str, Card] = {}
        self.tabs = QTabBar()
        self.tabs.setObjectName("views")
        self.tabs.setAccessibleName(self.tr("Ways to see it"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._stack = QStackedWidget()
        self._areas: dict[str, QScrollArea] = {}
        labels = (
            self.tr("Matrix"),
            self.tr("By type"),
            self.tr("By article"),
            self.tr("Confusions"),
        )
        for name, label in zip(TABS, labels, strict=True):
            self.tabs.addTab(label)
            area = QScrollArea()
            area.setObjectName("inspector")
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            self._areas[name] = area
            self._stack.addWidget(area)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.tabs)

    def _name(self, type_name: str) -> str:
        return type_label(self._project.scheme, self._layer, type_name, self._language)

    def show_answer(self, answer: Answer) -> None:
        """Draw the numbers of an answer."""
        self._layer, self._pair, self._behind = answer.question.layer, None, None
        drawn, plan, pairs = matrix(answer)
        self._put("matrix", drawn, plan, lambda at: self._narrow_to_pair(pairs[at]))
        drawn, lines, types = by_type(answer, self._name)
        self._put("types", drawn, lines, lambda at: self.narrow_to_type(types[at]))
        drawn, lines, documents = by_document(answer)

        def open_document(at: int) -> None:
            one = documents[at]
            self._list(Narrowed(document=one), answer.names.get(one, one))

        self._put("articles", drawn, lines, open_document)
        self.tabs.setTabEnabled(TABS.index("types"), bool(types))
        self.tabs.setTabEnabled(TABS.index("articles"), bool(documents))

    def show_behind(self, behind: Behind) -> None:
        """Draw what was called what."""
        self._behind = behind
        drawn, heat, types = confused(behind, self._pair, self._name)

        def open_types(at: int) -> None:
            one, other = types[at]
            nothing = self.tr("nothing")
            called = [nothing if each is None else self._name(each) for each in (one, other)]
            self._list(Narrowed(self._pair, types=(one, other)), " – ".join(called))

        self._put("confusions", drawn, heat, open_types)

    def _narrow_to_pair(self, pair: Pair) -> None:
        self._pair = pair
        if self._behind is not None:
            self.show_behind(self._behind)
        self._list(Narrowed(pair), *pair)

    def narrow_to_type(self, type_name: str) -> None:
        """List the differences of one type."""
        self._list(Narrowed(type=type_name), self._name(type_name))

    def _list(self, narrowed: Narrowed, *names: str) -> None:
        self.narrowed.emit(narrowed, tuple(names))

    def _put(self, name: str, table: Table, drawing: Drawing, act: Callable[[int], None]) -> None:
        plot = ChosenPlot(drawing)
        plot.opened.connect(act)
        card = Card(table, drawing, self._project.corpus.path.parent, plot)
        card.told.connect(self.told)
        card.setMaximumWidth(_WIDEST)
        body = QWidget()
        body.setObjectName("pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 8, 16, 8)
        column.addWidget(card)
        column.addStretch(1)
        self.cards[name] = card
        self._areas[name].setWidget(body)
        body.setLayoutDirection(self.layoutDirection())
