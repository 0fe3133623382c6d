"""A comparison in full: the list of differences, and the texts in which they are marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.schema.records import Scheme
from annotator.ui.comparing.bar import CompareBar
from annotator.ui.comparing.listed import DifferencesModel, DifferencesView
from annotator.ui.comparing.marking import Marking
from annotator.ui.comparing.narrowing import Narrowing
from annotator.ui.comparing.remembering import Arrangement, Remembered
from annotator.ui.comparing.showing import Arranged, Overlaid, Sides
from annotator.ui.comparing.wording import Phrases, counts_told, keys_told
from annotator.ui.documents import title_of
from annotator.ui.plain import PlainLabel
from annotator.ui.presenting import Presenter

if TYPE_CHECKING:
    from annotator.project.comparing import Comparison, SetDifference


@dataclass(frozen=True, slots=True)
class _Shown:
    """A comparison, and what says and draws it."""

    found: Comparison
    phrases: Phrases
    marking: Marking


class ComparePane(QWidget):
    """Walks through the differences of one comparison."""

    def __init__(self, settings: QSettings, remembered: Remembered, presenter: Presenter) -> None:
        super().__init__()
        self._remembered, self._presenter = remembered, presenter
        self._shown: _Shown | None = None
        self.bar = CompareBar(remembered.arrangement)
        self.narrowing = Narrowing()
        self.model = DifferencesModel(self)
        self.rows = DifferencesView(self.model)
        self.sides, self.overlaid = Sides(settings), Overlaid(settings)
        self.texts = QStackedWidget()
        self.texts.addWidget(self.sides)
        self.texts.addWidget(self.overlaid)
        self.texts.setCurrentWidget(self._arranged)
        self._lay_out()
        self.rows.moved.connect(lambda _row: self.point())
        self.bar.arranged.connect(self.arrange)
        self.narrowing.changed.connect(self._narrow)
        for one in (self.sides, self.overlaid):
            one.picked.connect(self.pick)
        self.setFocusProxy(self.rows)

    def _lay_out(self) -> None:
        side = QWidget()
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        keys = PlainLabel(keys_told())
        keys.setObjectName("caption")
        keys.setWordWrap(True)
        inner.addWidget(self.narrowing)
        inner.addWidget(self.rows, 1)
        inner.addWidget(keys)
        panes = QSplitter()
        panes.setHandleWidth(1)
        panes.addWidget(side)
        panes.addWidget(self.texts)
        panes.setSizes([330, 1000])
        panes.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.bar)
        whole.addWidget(panes, 1)

    @property
    def found(self) -> Comparison | None:
        """Give the comparison that is shown."""
        return self._shown.found if self._shown is not None else None

    @property
    def at(self) -> SetDifference | None:
        """Give the difference that is looked at."""
        row = self.rows.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    @property
    def _arranged(self) -> Sides | Overlaid:
        return self.sides if self._remembered.arrangement == "sides" else self.overlaid

    def show_found(
        self, found: Comparison, scheme: Scheme, goal: int | None, called: Mapping[str, str]
    ) -> None:
        """Show a comparison, at a place of the text if one is wanted (code points).

        Annotators may be `called` by other words than their names.
        """
        phrases = Phrases(found, scheme, self._presenter, called)
        self._shown = _Shown(found, phrases, Marking(found, phrases, self._presenter))
        self.bar.title.setText(title_of(found.document))
        self.bar.offer(found, phrases)
        self.narrowing.offer(found, scheme, phrases, self._presenter.language)
        self.list_differences(goal)

    def _narrow(self) -> None:
        self.list_differences()

    def list_differences(self, goal: int | None = None) -> None:
        """List the differences that are wanted, and mark them in the text."""
        shown, before = self._shown, self.at
        if shown is None:
            return
        rows = [one for one in shown.found.differences if self.narrowing.holds(one)]
        self.bar.told.setText(counts_told(shown.found, self.narrowing))
        self.model.show_rows(rows, shown.phrases, shown.found.document.text)
        self._draw()
        if rows:
            self.rows.go_to(_row(rows, before, goal))
        else:
            self.point()

    def _draw(self) -> None:
        if self._shown is not None:
            layer, shown = self.narrowing.chosen_layer, self._shown
            arranged: Arranged = self._arranged
            arranged.show_found(shown.found, shown.phrases, shown.marking, self.model.rows, layer)

    def point(self) -> None:
        """Bring the difference that is looked at into view in every text."""
        if self._shown is not None:
            self._arranged.point_at(self._shown.found, self._shown.phrases, self.at)

    def arrange(self, name: Arrangement) -> None:
        """Show a text for each, or the work of all in one text."""
        self._remembered.arrangement = name
        self.bar.arrange(name)
        self.texts.setCurrentWidget(self._arranged)
        self._draw()
        self.point()

    def turn(self) -> None:
        """Show the other arrangement."""
        self.arrange("overlaid" if self._remembered.arrangement == "sides" else "sides")

    def step(self, by: int) -> None:
        """Go to the next or the previous difference, round and round."""
        if self.model.rows:
            self.rows.go_to((self.rows.currentIndex().row() + by) % len(self.model.rows))

    def pick(self, mark: str) -> None:
        """Go to the first difference of an annotation whose mark was clicked."""
        name = mark.rpartition(" ")[2]
        for row, one in enumerate(self.model.rows):
            if any(unit is not None and unit.mark.id == name for unit in (one.one, one.other)):
                self.rows.go_to(row)
                return

    def jump(self) -> None:
        """Bring the difference into view again, and select its words."""
        self.point()
        self._arranged.select()

    def wear(self) -> None:
        """Take the colours of the window."""
        for one in (self.sides, self.overlaid):
            one.wear()
        self._draw()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Give what plain keys do, by their place on the keyboard."""
        people: dict[str, Callable[[], object]] = {
            str(at + 1): partial(self.bar.toggle, at) for at in range(9)
        }
        return people | {
            "n": lambda: self.step(1),
            "p": lambda: self.step(-1),
            ".": lambda: self.step(1),
            ",": lambda: self.step(-1),
            "o": self.turn,
        }


def _row(rows: list[SetDifference], before: SetDifference | None, goal: int | None) -> int:
    """Find where to stand: nearest to a goal, else at the difference before, else at the first."""
    if goal is not None:
        near = [abs(one.place[0] - goal) for one in rows]
        return near.index(min(near))
    key = _key(before) if before is not None else None
    return next((at for at, one in enumerate(rows) if _key(one) == key), 0)


def _key(one: SetDifference) -> tuple[object, ...]:
    return one.pair, one.layer, one.kind, one.detail, one.place
