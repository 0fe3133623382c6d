"""The headings of the concordance, which sort it: before, keyword, after, article and date."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.ui.searching.concordance.line import keyword_x
from annotator.ui.searching.concordance.rows import ConcordanceRows
from annotator.ui.searching.concordance.table import ARTICLE, DATE, LINE

HEIGHT = 30
_KEYWORD_WIDTH = 110


class Headings(QWidget):
    """Stands above the rows and follows their columns."""

    order_wanted = Signal(str)

    def __init__(self, rows: ConcordanceRows) -> None:
        super().__init__()
        self._rows = rows
        self._order = ""
        self.setFixedHeight(HEIGHT)
        self._words = {
            "before": self.tr("Before"),
            "match": self.tr("Keyword"),
            "after": self.tr("After"),
            "corpus": self.tr("Article"),
            "date": self.tr("Date"),
        }
        self.buttons: dict[str, QPushButton] = {}
        for name, text in self._words.items():
            button = QPushButton(text, self)
            button.setFlat(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setToolTip(self.tr("Sort by this"))
            button.clicked.connect(lambda _checked, name=name: self._want(name))
            self.buttons[name] = button
        rows.laid_out.connect(self._place)
        self.show_order("corpus")

    def show_order(self, order: str) -> None:
        """Mark what the rows are sorted by."""
        self._order = order
        for name, button in self.buttons.items():
            ways = {"date": (("date", "▴"), ("newest", "▾"))}.get(name, ((name, "▾"),))
            mark = next((sign for way, sign in ways if way == order), "")
            button.setText(f"{self._words[name]} {mark}".strip())
            button.setObjectName("link" if mark else "slot")
            button.style().unpolish(button)
            button.style().polish(button)

    def _want(self, name: str) -> None:
        turned = name == "date" and self._order == "date"
        self.order_wanted.emit("newest" if turned else name)

    def _place(self) -> None:
        line = self._rows.cell(LINE)
        keyword = round(keyword_x(line, rtl=self._rows.rtl_lines))
        left, right = line.left(), line.right() + 1
        low, high = keyword - _KEYWORD_WIDTH, keyword
        if not self._rows.rtl_lines:
            low, high = keyword, keyword + _KEYWORD_WIDTH
        first, last = ("after", "before") if self._rows.rtl_lines else ("before", "after")
        places = {
            first: QRect(left, 0, low - left, HEIGHT),
            "match": QRect(low, 0, high - low, HEIGHT),
            last: QRect(high, 0, right - high, HEIGHT),
            "corpus": self._rows.cell(ARTICLE),
            "date": self._rows.cell(DATE),
        }
        for name, place in places.items():
            place.setHeight(HEIGHT)
            self.buttons[name].setVisible(place.width() > 0)
            self.buttons[name].setGeometry(place)
        self._turn()

    def _turn(self) -> None:
        """Let the headings of the words begin where those begin, whatever the interface reads."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = "left" if mirrored == self._rows.rtl_lines else "right"  # as it is when mirrored
        for name in ("before", "match", "after"):
            self.buttons[name].setStyleSheet(f"text-align: {side};")
