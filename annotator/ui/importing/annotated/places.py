"""Where each document of a file goes: over which stored one, or as a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from annotator.model.sets import DocumentSummary
from annotator.project.intake.contents import Place
from annotator.ui.language import isolated
from annotator.ui.plain import plain_tip

_ROW, _MOST_ROWS, _CHOICES = 36, 6, 20
MOST_CHOOSERS = 100
_MATCHES: dict[str, object] = {
    "same text": QT_TRANSLATE_NOOP("Importing", "over {title}: the same text"),
    "same letters": QT_TRANSLATE_NOOP("Importing", "over {title}: the same letters"),
    "aligned": QT_TRANSLATE_NOOP("Importing", "over {title}: by its words"),
}


def place_words(place: Place) -> str:
    """Say where a document goes."""
    if place.document is None:
        return QCoreApplication.translate("Importing", "a new article")
    words = QCoreApplication.translate("Importing", str(_MATCHES[place.match or "same text"]))
    return words.format(title=isolated(place.title))


class PlaceTable(QTableWidget):
    """Tells all that was chosen once something was; the first hundred documents are listed."""

    def __init__(
        self,
        places: Sequence[Place],
        chosen: Mapping[str, str],
        documents: Callable[[], Sequence[DocumentSummary]],
        act: Callable[[dict[str, str]], object],
    ) -> None:
        shown = places[:MOST_CHOOSERS]
        super().__init__(len(shown), 2)
        self._chosen, self._act = dict(chosen), act
        self.setAccessibleName(self.tr("Where the documents go"))
        self.setHorizontalHeaderLabels([self.tr("In the file"), self.tr("Goes")])
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, 200)
        self.choosers: list[_PlaceBox] = []
        for row, place in enumerate(shown):
            item = QTableWidgetItem(isolated(place.name))
            item.setToolTip(plain_tip(place.name))
            self.setItem(row, 0, item)
            box = _PlaceBox(place, chosen.get(place.name), documents)
            box.setAccessibleName(self.tr("Where {name} goes").format(name=place.name))
            box.activated.connect(lambda _index, at=row, name=place.name: self._choose(at, name))
            self.choosers.append(box)
            self.setCellWidget(row, 1, box)
        rows = min(len(shown), _MOST_ROWS)
        header.setFixedHeight(_ROW)
        self.setFixedHeight((rows + 1) * _ROW + 2)

    def _choose(self, row: int, name: str) -> None:
        wanted = self.choosers[row].currentData()
        self._chosen.pop(name, None)
        if wanted is not None:
            self._chosen[name] = wanted
        self._act(dict(self._chosen))


class _PlaceBox(QComboBox):
    """Says where a document goes as things stand; lists the stored ones only when it is opened."""

    def __init__(
        self, place: Place, chosen: str | None, documents: Callable[[], Sequence[DocumentSummary]]
    ) -> None:
        super().__init__()
        self._documents = documents
        self._is_filled = False
        self.setMaxVisibleItems(_CHOICES)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.addItem(place_words(place), chosen)
        if chosen is not None:
            self.addItem(self.tr("where its text stands"), None)

    def showPopup(self) -> None:
        """List every article of the corpus."""
        self.fill()
        super().showPopup()

    def fill(self) -> None:
        """Add what may be chosen."""
        if self._is_filled:
            return
        self._is_filled = True
        self.addItem(self.tr("as a new article"), "")
        for one in self._documents():
            self.addItem(self.tr("over {title}").format(title=isolated(one.name)), one.id)
