"""The inspector: all about the chosen annotation, or about the article when none is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.checking import Checking
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

    def __init__(
        self,
        workspace: Workspace,
        gestures: Gestures,
        presenter: Presenter,
        checking: Checking,
        settings: QSettings,
    ) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._workspace = workspace
        self._gestures = gestures
        self._presenter = presenter
        self._checking = checking
        self._settings = settings
        checking.checked.connect(self._show_points)
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
            guided = self._settings.value("guidelines", True, bool) is True
            annotation_form(layout, self._workspace, self._gestures, self._presenter, guided=guided)
        elif self._workspace.view is not None:
            article_form(layout, self._workspace, self._presenter, self._checking.points)
        else:
            add_all(
                layout,
                words(self.tr("There are no articles in this corpus yet."), "heading"),
                link(self.tr("Import articles…"), self.import_wanted.emit),
            )
        layout.addStretch(1)
        self._put(pane)
        self.verticalScrollBar().setValue(place)

    def _show_points(self) -> None:
        """Show what a check found, where the whole article is shown."""
        if self._workspace.chosen is None:
            self.refresh()

    def write_comment(self) -> None:
        """Bring the keyboard into the comment of the chosen annotation."""
        field = self.findChild(QPlainTextEdit, "remark-comment")
        if field is not None:
            self.show()
            self.ensureWidgetVisible(field)
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.moveCursor(QTextCursor.MoveOperation.End)

    def toggle_guideline(self) -> None:
        """Show guidelines beside what is annotated, or no longer."""
        shown = self._settings.value("guidelines", True, bool) is True
        self._settings.setValue("guidelines", not shown)
        self.refresh()

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
