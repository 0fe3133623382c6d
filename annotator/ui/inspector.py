"""The inspector: all about the chosen annotation, or about the article when none is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QShowEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.schema.records import TagType
from annotator.ui.checking import Checking
from annotator.ui.forms.annotation import annotation_form
from annotator.ui.forms.article import article_form
from annotator.ui.forms.decided import decided
from annotator.ui.forms.guideline import guideline
from annotator.ui.forms.parts import Parts, add_all, link, words
from annotator.ui.forms.renewing import renewed
from annotator.ui.gestures import Gestures
from annotator.ui.presenting import Presenter
from annotator.ui.workspace import Workspace

_DUE = QEvent.Type(QEvent.registerEventType())
_ARTICLE, _ANNOTATION = "article", "annotation"
_FIELDS = ("type", "status")
"""Fields with a name of their own; those of attributes and labels have a hyphen."""


class Form(QWidget):
    """The parts of one form, one under another."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[QWidget] = []
        self.places = QVBoxLayout(self)
        self.places.setContentsMargins(0, 0, 0, 0)
        self.places.setSpacing(8)


class Inspector(QScrollArea):
    """Re-reads what it shows when the workspace has changed: once for all that a key did."""

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
        self._due = False
        self._guideline = QWidget()
        self._forms = {_ARTICLE: Form(), _ANNOTATION: Form()}
        self._form = self._forms[_ARTICLE]
        self._gone = QWidget()
        self._guided: TagType | None = None
        pane = QWidget()
        pane.setObjectName("pane")
        self._pane_layout = QVBoxLayout(pane)
        self._pane_layout.setContentsMargins(16, 12, 16, 16)
        self._pane_layout.setSpacing(8)
        add_all(self._pane_layout, *self._forms.values(), self._guideline)
        self._forms[_ANNOTATION].hide()
        self._pane_layout.addStretch(1)
        self._pane = pane
        self.setWidget(pane)
        checking.checked.connect(self._show_points)
        workspace.field_wanted.connect(self.write)
        for signal in (
            workspace.document_opened,
            workspace.changed,
            workspace.chosen_changed,
            workspace.armed_changed,
        ):
            signal.connect(self._ask)

    def _ask(self) -> None:
        """Show what is chosen as soon as the gesture is over; while hidden, nothing."""
        if not self._due:
            self._due = True
            QCoreApplication.postEvent(self, QEvent(_DUE))

    def customEvent(self, event: QEvent) -> None:
        """Show what is chosen, unless it was shown meanwhile."""
        if event.type() == _DUE and self.isVisible():
            self.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the inspector was hidden."""
        super().showEvent(event)
        self.settle()

    def settle(self) -> None:
        """Show now what waits to be shown."""
        if self._due:
            self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now, at the same height as before."""
        self._due = False
        place = self.verticalScrollBar().value()
        layout = Parts()
        if self._workspace.chosen is not None:
            told = decided(self._workspace, self._settings)
            annotation_form(layout, self._workspace, self._gestures, self._presenter, told)
        elif self._workspace.view is not None:
            article_form(layout, self._workspace, self._presenter, self._checking.points)
        else:
            add_all(
                layout,
                words(self.tr("There are no articles in this corpus yet."), "heading"),
                link(self.tr("Import articles…"), self.import_wanted.emit),
            )
        self._turn_to(_ARTICLE if self._workspace.chosen is None else _ANNOTATION)
        self._put(layout.all)
        self._guide()
        self._lay_out()
        self.verticalScrollBar().setValue(place)
        armed = self._form.findChild(QWidget, "slot-armed")
        if armed is not None:
            self.ensureWidgetVisible(armed)

    def warm_up(self) -> None:
        """Dress the form of an annotation beforehand, so that the first one waits for nothing.

        Both forms stand within one turn of the event loop: nothing of it is seen.
        """
        workspace = self._workspace
        first = next(iter(workspace.view.all()), None) if workspace.view is not None else None
        if first is None or workspace.chosen is not None:
            return
        workspace.chosen_id = first.id
        self.refresh()
        workspace.chosen_id = None
        self.refresh()

    def _turn_to(self, name: str) -> None:
        """Show the form of the article, or of an annotation; the other one is kept as it is."""
        form = self._forms[name]
        if form is not self._form:
            self._form.hide()
            form.show()
            self._form = form

    def _lay_out(self) -> None:
        """Give every part its place at once, from the inside to the outside."""
        self._form.places.invalidate()
        self._pane_layout.invalidate()
        width = self.viewport().width()
        wanted = max(self.viewport().height(), self._pane_layout.totalHeightForWidth(width))
        # Qt would do so only after the next frame, which would show the parts pressed together.
        self._pane.resize(width, wanted)
        self._pane_layout.activate()
        self._form.places.activate()

    def _guide(self) -> None:
        """Show the guideline of the type chosen; it stays while others of the type are chosen."""
        view, chosen = self._workspace.view, self._workspace.chosen
        tag = view.type(chosen) if view is not None and chosen is not None else None
        guided = self._settings.value("guidelines", True, bool) is True
        if not guided:
            tag = None
        if tag is self._guided:
            return
        self._guided = tag
        guide = QWidget()
        layout = QVBoxLayout(guide)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        if tag is not None:
            add_all(layout, words(self.tr("Guideline"), "subheading"))
            add_all(layout, *guideline(tag, self._presenter.language))
        self._pane_layout.replaceWidget(self._guideline, guide)
        guide.show()
        self._let_go(self._guideline)
        self._guideline = guide

    def _show_points(self) -> None:
        """Show what a check found, where the whole article is shown."""
        if self._workspace.chosen is None:
            self._ask()

    def write_comment(self) -> None:
        """Bring the keyboard into the comment of the chosen annotation."""
        self.write("remark-comment")

    def write(self, name: str) -> None:
        """Bring the keyboard into a field of the chosen annotation."""
        self.show()
        self.settle()
        field = self._form.findChild(QWidget, name)
        if field is None:
            return
        self.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, QPlainTextEdit):
            field.moveCursor(QTextCursor.MoveOperation.End)
        elif isinstance(field, QLineEdit):
            field.selectAll()

    def toggle_guideline(self) -> None:
        """Show guidelines beside what is annotated, or no longer."""
        shown = self._settings.value("guidelines", True, bool) is True
        self._settings.setValue("guidelines", not shown)
        self.refresh()

    def _put(self, new: list[QWidget]) -> None:
        """Show these parts; the keyboard stays on the field of the same name."""
        focused = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        form = self._form
        held = focused.objectName() if focused is not None and inside else ""
        parts = renewed(form.parts, new)
        for one in form.parts:
            if one not in parts:
                form.places.removeWidget(one)
                self._let_go(one)
        for number, one in enumerate(parts):
            if one in new:
                form.places.insertWidget(number, one)
                one.show()  # now: the layout would do it after the keyboard is wanted there
        form.parts = parts
        if focused is None or (inside and not form.isAncestorOf(focused)):
            named = held in _FIELDS or "-" in held
            successor = form.findChild(QWidget, held) if named else None
            (successor or self.window()).setFocus()

    def _let_go(self, old: QWidget) -> None:
        # It may be the old part's own field that is still handling the key that led here.
        old.setParent(self._gone)
        old.deleteLater()
