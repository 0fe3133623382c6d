"""The first rows of a table, with a chooser over each column that says what it holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from annotator.formats.articles.tables.columns import FIELDS, TEXT
from annotator.project.intake.surveying import Survey
from annotator.ui.importing.wording import field_words
from annotator.ui.language import isolated
from annotator.ui.plain import plain_tip

_WIDTH, _HEIGHT, _BAR = 150, 30, 14
_FEW = 4
"""Columns among which the text may take all the room that is left."""
_LETTERS = 80
_SHOWN_COLUMNS = 40


class ColumnTable(QTableWidget):
    """Tells which column holds which field, once a person has changed one."""

    def __init__(self, survey: Survey, act: Callable[[dict[str, str]], object]) -> None:
        columns = survey.columns[:_SHOWN_COLUMNS]
        super().__init__(len(survey.rows) + 1, len(columns))
        self._act = act
        self._columns = columns
        self._before = dict(survey.chosen)
        self.setAccessibleName(self.tr("First rows of the table"))
        self.setHorizontalHeaderLabels([isolated(one) for one in columns])
        self.verticalHeader().hide()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.horizontalHeader().setDefaultSectionSize(_WIDTH)
        self.verticalHeader().setDefaultSectionSize(_HEIGHT)
        text = survey.chosen.get(TEXT)
        if text in columns and len(columns) <= _FEW:
            self.horizontalHeader().setSectionResizeMode(
                columns.index(text), QHeaderView.ResizeMode.Stretch
            )
        self.choosers = [self._chooser(place) for place in range(len(columns))]
        for row, cells in enumerate(survey.rows, 1):
            for place, column in enumerate(columns):
                words = " ".join(cells.get(column, "").split())
                item = QTableWidgetItem(isolated(words[:_LETTERS]))
                item.setToolTip(plain_tip(words[: 10 * _LETTERS]))
                self.setItem(row, place, item)
        self.setRowHeight(0, self.choosers[0].sizeHint().height() + 6 if columns else _HEIGHT)
        heights = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(heights + self.horizontalHeader().sizeHint().height() + _BAR)

    def _chooser(self, place: int) -> QComboBox:
        box = QComboBox()
        column = self._columns[place]
        box.setAccessibleName(self.tr("What {column} holds").format(column=column))
        box.addItem(self.tr("as it is named"), "")
        for field in FIELDS:
            box.addItem(field_words(field), field)
        held = next((name for name, one in self._before.items() if one == column), "")
        if held and held not in FIELDS:
            box.addItem(field_words(held), held)
        box.setCurrentIndex(max(0, box.findData(held)))
        box.activated.connect(lambda _index: self._choose(place))
        self.setCellWidget(0, place, box)
        return box

    def _choose(self, place: int) -> None:
        """Let no two columns hold the same field: the one chosen last does."""
        field = self.choosers[place].currentData()
        for other, box in enumerate(self.choosers):
            if other != place and field and box.currentData() == field:
                with QSignalBlocker(box):
                    box.setCurrentIndex(0)
        chosen = {
            str(box.currentData()): self._columns[at]
            for at, box in enumerate(self.choosers)
            if box.currentData()
        }
        self._act(dict.fromkeys(self._before, "") | chosen)
