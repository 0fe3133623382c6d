"""The plots of agreement, one at a time: the matrix, types, articles, confusions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from annotator.project.agreeing_names import AGAIN
from annotator.project.project import Project
from annotator.project.statistics.tables import Table
from annotator.ui.agreeing.further.asking import More
from annotator.ui.agreeing.further.drawings import (
    Drawn,
    part_labels,
    repeats_of,
    suggestions_of,
    trend_of,
)
from annotator.ui.agreeing.plots.chosen_plot import ChosenPlot
from annotator.ui.agreeing.plots.drawings import by_document, by_type, confused, matrix
from annotator.ui.agreeing.records import Answer, Behind, Narrowed, Pair
from annotator.ui.agreeing.wording import People, type_label
from annotator.ui.plain import PlainLabel
from annotator.ui.statistics.card import Card
from annotator.ui.statistics.plot import Drawing

TABS = ("matrix", "types", "articles", "confusions", "trend", "again", "suggestions")
FURTHER = TABS[4:]
"""What is worked out only when it is seen."""
_WIDEST = 980


class Figures(QWidget):
    """Shows the plots; a value that is clicked, or opened with Enter, narrows the list below."""

    narrowed = Signal(object, object)  # what is listed, and what that is in words
    told = Signal(str, bool)
    more_wanted = Signal(int)  # how many articles a window of the trend takes, 0 the usual number

    def __init__(self, project: Project, language: str, people: People) -> None:
        super().__init__()
        self._project, self._language, self._people = project, language, people
        self._behind: Behind | None = None
        self._layer = ""
        self._pair: Pair | None = None
        self._more: More | None = None
        self.cards: dict[str, Card] = {}
        self.window_size = QSpinBox()
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
            self.tr("Over time"),
            self.tr("With themselves"),
            self.tr("Suggestions"),
        )
        for name, label in zip(TABS, labels, strict=True):
            self.tabs.addTab(label)
            area = QScrollArea()
            area.setObjectName("inspector")
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            self._areas[name] = area
            self._stack.addWidget(area)
        self.tabs.currentChanged.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self.tabs, 1)
        top.addWidget(self._line_of_size())
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.tabs)

    def _name(self, type_name: str) -> str:
        return type_label(self._project.scheme, self._layer, type_name, self._language)

    def _line_of_size(self) -> QWidget:
        """Make the line beside the tabs in which the size of windows is chosen."""
        self.window_size.setRange(1, 9999)
        self.window_size.setAccessibleName(self.tr("Articles in each window"))
        self.window_size.setKeyboardTracking(False)
        self.window_size.valueChanged.connect(self.more_wanted)
        self._sizing = QWidget()
        row = QHBoxLayout(self._sizing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(self.tr("Articles in each window")))
        row.addWidget(self.window_size)
        self._sizing.hide()
        return self._sizing

    @property
    def further(self) -> bool:
        """Say whether a tab is in view that is worked out only then."""
        return TABS[self.tabs.currentIndex()] in FURTHER

    def _turn(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._sizing.setVisible(TABS[at] == "trend")
        if self.further and self._more is None:
            self.more_wanted.emit(0)

    def show_answer(self, answer: Answer) -> None:
        """Draw the numbers of an answer."""
        self._layer, self._pair, self._behind = answer.question.layer, None, None
        self._more = None
        for name in FURTHER:
            self.cards.pop(name, None)
            old = self._areas[name].takeWidget()
            if old is not None:  # pyright: ignore[reportUnnecessaryComparison] - Qt gives None
                old.deleteLater()
        drawn, plan, pairs = matrix(answer, self._people)
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
        drawn, heat, types = confused(behind, self._pair, self._name, self._people)

        def open_types(at: int) -> None:
            one, other = types[at]
            nothing = self.tr("nothing")
            called = [nothing if each is None else self._name(each) for each in (one, other)]
            self._list(Narrowed(self._pair, types=(one, other)), " – ".join(called))

        self._put("confusions", drawn, heat, open_types)

    def show_more(self, more: More) -> None:
        """Draw what was worked out for the further tabs."""
        self._more, pages = more, more.pages
        drawn = trend_of(pages)
        with QSignalBlocker(self.window_size):
            self.window_size.setMaximum(max(len(pages.trend.documents), 1))
            self.window_size.setValue(pages.trend.size)

        def open_window(at: int) -> None:
            one = pages.trend.windows[at]
            documents = pages.trend.documents[one.first : one.last + 1]
            names = [pages.names[documents[end]] for end in (0, -1)]
            self._list(Narrowed(documents=frozenset(documents)), " – ".join(names))

        self._put_drawn("trend", drawn, open_window)

        def open_annotator(at: int) -> None:
            name = pages.repeats[at].annotators[0]
            self._list(Narrowed((name, f"{name}{AGAIN}")), name)

        self._put_drawn("again", repeats_of(pages, self._people), open_annotator)
        self._put_drawn("suggestions", suggestions_of(pages), self._open_part)

    def _open_part(self, at: int) -> None:
        """List what differs at the marks, or in the articles, of a part of the work."""
        if self._more is None:
            return
        found = self._more.pages.suggestions
        name, result = list(found.parts.items())[at]
        if name in found.marks:
            narrowed = Narrowed(marks=found.marks[name])
        elif result.by_document:
            narrowed = Narrowed(documents=frozenset(result.by_document))
        else:
            return
        self._list(narrowed, part_labels()[name])

    def _put_drawn(self, name: str, drawn: Drawn, act: Callable[[int], None]) -> None:
        self._put(name, drawn.table, drawn.drawing, act, drawn.remarks)

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

    def _put(
        self,
        name: str,
        table: Table,
        drawing: Drawing,
        act: Callable[[int], None],
        remarks: Sequence[str] = (),
    ) -> None:
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
        for words in remarks:
            remark = PlainLabel(words)
            remark.setObjectName("caption")
            remark.setWordWrap(True)
            remark.setMaximumWidth(_WIDEST)
            column.addWidget(remark)
        column.addStretch(1)
        self.cards[name] = card
        self._areas[name].setWidget(body)
        body.setLayoutDirection(self.layoutDirection())
