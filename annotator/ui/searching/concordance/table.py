"""The concordance as a table: it knows how many rows there are, and reads them when seen."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from annotator.search.concordance import Hit
from annotator.ui.language import isolated
from annotator.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex

LINE, ARTICLE, DATE, WHOSE = range(4)
"""The columns: the words in their context, the article, its date, who annotated."""

HIT_ROLE = Qt.ItemDataRole.UserRole + 1
MOST_ROWS = 100_000
"""How many hits are listed; who wants more than these reads them in an exported table."""

_AHEAD = 200
"""Rows read beyond the one that is seen."""

_SPACES = {ord(one): " " for one in "\n\r\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"}


def on_one_line(text: str) -> str:
    """Put blanks for what would break a line, one for each, so that places stay where they are."""
    return text.translate(_SPACES)


class Concordance(QAbstractTableModel):
    """The hits that were read, and room for those that are only counted."""

    wanted = Signal(int)  # up to how many hits

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.complete = True
        self._rows = 0
        self._counted: int | None = None
        self._asked = 0

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.hits, self.complete, self._rows, self._counted = [], True, 0, None
        self.endResetModel()

    def begin(self, hits: list[Hit], *, complete: bool) -> None:
        """Show the first hits of a question in place of all that was shown."""
        self.beginResetModel()
        self.hits, self._counted = list(hits[:MOST_ROWS]), None
        self.complete = complete and len(hits) <= MOST_ROWS
        self._asked = 0
        self._rows = len(self.hits)
        self.endResetModel()

    def go_on(self, hits: list[Hit], *, complete: bool) -> None:
        """Take the hits that follow."""
        first = len(self.hits)
        self.hits += hits[: MOST_ROWS - first]
        self.complete = complete and first + len(hits) <= MOST_ROWS
        self._make_room()
        if first < len(self.hits):
            self.dataChanged.emit(self.index(first, LINE), self.index(len(self.hits) - 1, WHOSE))

    def count(self, number: int | None) -> None:
        """Make room for so many hits, where that is known."""
        self._counted = number
        self._make_room()

    def _make_room(self) -> None:
        known = len(self.hits)
        rows = known if self.complete else max(known, self._counted or 0)
        rows = min(rows, MOST_ROWS)
        if rows > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()
        elif rows < self._rows:
            self.beginRemoveRows(QModelIndex(), rows, self._rows - 1)
            self._rows = rows
            self.endRemoveRows()

    def hit(self, row: int) -> Hit | None:
        """Give the hit of a row; one that is not read yet is asked for."""
        if 0 <= row < len(self.hits):
            self._look_ahead(row)
            return self.hits[row]
        if 0 <= row < self._rows:
            self._want(row + _AHEAD)
        return None

    def _look_ahead(self, row: int) -> None:
        if not self.complete and row + _AHEAD > len(self.hits) and len(self.hits) < MOST_ROWS:
            self._want(row + _AHEAD)

    def _want(self, up_to: int) -> None:
        if up_to > self._asked:
            self._asked = max(up_to, len(self.hits) + _AHEAD)
            self.wanted.emit(self._asked)

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the rows, those not read yet as well."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Count the columns."""
        return 0 if parent.isValid() else WHOSE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell, isolated from the direction of its neighbours, or the hit itself."""
        if role not in (HIT_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        hit = self.hit(index.row())
        if hit is None or role == HIT_ROLE:
            return hit
        text = isolated(self._cell(hit, index.column()))
        if role != Qt.ItemDataRole.ToolTipRole:
            return text
        return plain_tip(text) if index.column() == ARTICLE else None

    def _cell(self, hit: Hit, column: int) -> str:
        if column == LINE:
            return on_one_line(hit.before + hit.match + hit.after)
        if column == ARTICLE:
            known = (hit.title or hit.name, hit.outlet)
            return " · ".join(isolated(one) for one in known if one)
        return hit.date if column == DATE else hit.annotator
