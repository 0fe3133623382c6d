"""The inspector: all about the chosen annotation, or about the article when none is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.forms.annotation import annotation_form
from annotator.ui.forms.article import article_form
from annotator.ui.forms.parts import add_all, link, words
from annotator.ui.gestures import Gestures
from annotator.ui.presenting import Presenter
from annotator.ui.workspace import Workspace

_FIELDS = ("type", "status")
"""Fields with a name of their own; those of attributes and labels have a hyphen."""


class Inspector(QScrollArea):
    """Re-reads what it shows whenever the workspace changes."""

    import_wanted = Signal()

    def __init__(self, workspace: Workspace, gestures: Gestures, presenter: Presenter) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._workspace = workspace
        self._gestures = gestures
        self._presenter = presenter
        for signal in (
            workspace.document_opened,
            workspace.changed,
            workspace.chosen_changed,
            workspace.armed_changed,
        ):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is chosen now, at the same height as before."""
        place = self.verticalScrollBar().value()
        pane = QWidget()
        pane.setObjectName("pane")
        layout = QVBoxLayout(pane)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        if self._workspace.chosen is not None:
            annotation_form(layout, self._workspace, self._gestures, self._presenter)
        elif self._workspace.view is not None:
            article_form(layout, self._workspace, self._presenter)
        else:
            add_all(
                layout,
                words(self.tr("There are no articles in this corpus yet."), "heading"),
                link(self.tr("Import articles…"), self.import_wanted.emit),
            )
        layout.addStretch(1)
        self._put(pane)
        self.verticalScrollBar().setValue(place)

    def _put(self, pane: QWidget) -> None:
        """Replace what is shown; the keyboard stays on the field of the same name."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        held = focused.objectName() if focused is not None and inside else ""
        old = self.takeWidget()
        self.setWidget(pane)
        if old is not None:
            # It may be the old pane's own field that is still handling the key that led here.
            old.deleteLater()
        successor = pane.findChild(QWidget, held) if held in _FIELDS or "-" in held else None
        if successor is not None:
            successor.setFocus()
