"""The list of differences: of which kind, where, and what each of two annotators has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from annotator.ui.agreeing.wording import kind_label
from annotator.ui.comparing.difference_row import DifferenceRow
from annotator.ui.comparing.wording import Phrases
from annotator.ui.language import isolated
from annotator.ui.plain import plain_tip

if TYPE_CHECKING:
    from annotator.project.comparing import SetDifference

Index = QModelIndex | QPersistentModelIndex


class DifferencesModel(QAbstractListModel):
    """Holds the differences that are listed, and says them when they are seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[SetDifference] = []
        self._phrases: Phrases | None = None
        self._starts: list[int] = []

    def show_rows(self, rows: Sequence[SetDifference], phrases: Phrases | None, text: str) -> None:
        """List these differences in place of others."""
        self.beginResetModel()
        self.rows, self._phrases = list(rows), phrases
        self._starts = [at for at, sign in enumerate(text) if sign == "\n"]
        self.endResetModel()

    def lines(self, row: int) -> tuple[str, ...]:
        """Say one difference in three lines."""
        one, phrases = self.rows[row], self._phrases
        if phrases is None:
            return ()
        place = self.tr("paragraph {number}").format(number=self._paragraph(one.place[0]))
        parts = [kind_label(one.kind), phrases.detail(one), place]
        return (
            " · ".join(isolated(part) for part in parts if part),
            *(
                f"{phrases.numbers[set_id]} · {phrases.unit(one, which)}"
                for which, set_id in enumerate(one.pair)
            ),
        )

    def _paragraph(self, offset: int) -> int:
        return sum(at < offset for at in self._starts) + 1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the differences."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of a difference."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = "\n".join(self.lines(index.row()))
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None


class DifferencesView(QListView):
    """Walks through the differences."""

    moved = Signal(int)  # the row that is looked at, -1 for none

    def __init__(self, model: DifferencesModel) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Differences"))
        self.setModel(model)
        self.setItemDelegate(DifferenceRow(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which difference is looked at."""
        super().currentChanged(current, previous)
        self.moved.emit(current.row() if current.isValid() else -1)

    def go_to(self, row: int) -> None:
        """Look at a difference by its row."""
        self.setCurrentIndex(self.model().index(row, 0))
