"""Queries kept in the corpus under names, and those that were sought lately."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton

from annotator.project.managing.keeping import Forget, Save
from annotator.ui.language import isolated
from annotator.ui.workspace import Workspace

KIND = "query"
_LATELY = 10
_LONGEST = 60


class NameLine(QLineEdit):
    """The line in which a query that is to be kept gets its name; Esc keeps nothing."""

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("A name for this query, then Enter"))
        self.setAccessibleName(self.tr("Name of the query"))
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.text().strip():
                self.named.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


class SavedQueries(QToolButton):
    """A button with all queries that can be asked again; each is put into the box."""

    picked = Signal(str)
    name_wanted = Signal()

    def __init__(self, workspace: Workspace, earlier: Callable[[], list[str]]) -> None:
        super().__init__()
        self._workspace = workspace
        self._earlier = earlier
        self.savable = False
        self.setObjectName("chip")
        self.setText(self.tr("Queries"))
        self.setToolTip(self.tr("Saved queries, and those of late"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.choices.aboutToShow.connect(self.fill)

    def save(self, name: str, text: str) -> bool:
        """Keep a query in the corpus; says whether it was kept."""
        return self._workspace.change_corpus(Save(KIND, name, text))

    def fill(self) -> None:
        """List what there is now."""
        menu = self.choices
        menu.clear()
        kept = self._workspace.project.corpus.kept(KIND)
        save = menu.addAction(self.tr("Save this query…"))
        save.setEnabled(self.savable and not self._workspace.project.read_only)
        save.triggered.connect(lambda _checked: self.name_wanted.emit())
        if kept:
            menu.addSection(self.tr("Saved"))
            for name, text in kept.items():
                self._offer(menu, isolated(_shortened(name)), text)
            away = menu.addMenu(self.tr("Remove"))
            away.setEnabled(not self._workspace.project.read_only)
            for name in kept:
                action = away.addAction(_plain(isolated(_shortened(name))))
                action.triggered.connect(lambda _checked, name=name: self._forget(name))
        lately = [one for one in self._earlier() if one not in kept.values()][:_LATELY]
        if lately:
            menu.addSection(self.tr("Lately"))
            for text in lately:
                self._offer(menu, isolated(_shortened(text)), text)

    def _offer(self, menu: QMenu, words: str, text: str) -> QAction:
        action = menu.addAction(_plain(words))
        action.triggered.connect(lambda _checked: self.picked.emit(text))
        return action

    def _forget(self, name: str) -> None:
        self._workspace.change_corpus(Forget(KIND, name))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _plain(text: str) -> str:
    """Let a menu show an ampersand, which it would take for the mark of a key."""
    return text.replace("&", "&&")
