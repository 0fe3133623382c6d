"""A list of what is wrong with a file, each with its place, to be copied or saved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.ui.forms.parts import push, words
from annotator.ui.language import isolated, say, say_error

_ROWS = 8


class FaultList(QWidget):
    """Shows faults; Ctrl+C copies those that are selected, or all of them."""

    def __init__(self, heading: str, faults: Iterable[AnnotatorError]) -> None:
        super().__init__()
        self.sentences = [_sentence(one) for one in faults]
        self.list = _Lines(self)
        self._model = QStringListModel(self.sentences)  # Qt does not keep a view's model alive
        self.list.setModel(self._model)
        self.list.setAccessibleName(heading)
        rows = min(len(self.sentences), _ROWS)
        self.list.setFixedHeight((rows + 1) * self.list.sizeHintForRow(0))
        self.copy_all = push(self.tr("Copy"), self.copy)
        self.save_all = push(self.tr("Save the list…"), self._choose)
        self.said = words("", "hint")
        for button in (self.copy_all, self.save_all):
            button.setObjectName("button")
        below = QHBoxLayout()
        below.addWidget(self.copy_all)
        below.addWidget(self.save_all)
        below.addWidget(self.said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(words(heading, "subheading"))
        layout.addWidget(self.list)
        layout.addLayout(below)

    def chosen(self) -> Sequence[str]:
        """Give the lines that are selected, in their order; all of them where none is."""
        rows = sorted(one.row() for one in self.list.selectedIndexes())
        return [self.sentences[row] for row in rows] or self.sentences

    def copy(self) -> None:
        """Put the lines on the clipboard."""
        chosen = self.chosen()
        QGuiApplication.clipboard().setText("\n".join(chosen))
        self.said.setText(self.tr("Copied: {number}").format(number=len(chosen)))

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the list"), "", self.tr("Text (*.txt)")
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write all lines as text in UTF-8."""
        path = path if path.suffix else path.with_suffix(".txt")
        try:
            path.write_text("".join(f"{one}\n" for one in self.sentences), encoding="utf-8")
        except OSError as error:
            told = self.tr("The list cannot be written ({reason}).")
            self.said.setText(told.format(reason=error.strerror or error))
            return
        said = self.tr("The list is in {file}.").format(file=isolated(path.name))
        self.said.setText(said)


def _sentence(fault: AnnotatorError) -> str:
    """Say a fault with its file and the folder of it; what lies above is known."""
    file = fault.values.get("file")
    if not isinstance(file, Path):
        return say_error(fault)
    return say(fault.template, {**fault.values, "file": Path(*file.parts[-2:])})


class _Lines(QListView):
    def __init__(self, faults: FaultList) -> None:
        super().__init__()
        self._faults = faults
        self.setObjectName("listing")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C; all else walks, or is for the page."""
        moving = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
                  Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}  # fmt: skip
        if event.matches(QKeySequence.StandardKey.Copy):
            self._faults.copy()
        elif event.key() in moving or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
        else:
            event.ignore()
