"""The window of the scheme editor: the scheme as a tree, a form, and what a change comes to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.schema.amending.deleting import Delete
from annotator.schema.amending.places import WHOLE, Place
from annotator.schema.amending.steps import Decide, Replace, Shift, Step
from annotator.schema.loading import load
from annotator.ui.forms.parts import push, words
from annotator.ui.keyboard import latin_key
from annotator.ui.language import say_error
from annotator.ui.scheming.adding import addable
from annotator.ui.scheming.applying import Applying
from annotator.ui.scheming.asking import Asking, mergeable
from annotator.ui.scheming.counting import Counting
from annotator.ui.scheming.drafting import Drafting
from annotator.ui.scheming.fields import Area
from annotator.ui.scheming.files import KINDS, scheme_to
from annotator.ui.scheming.form import form_of
from annotator.ui.scheming.keeping import Keeping, Offer
from annotator.ui.scheming.points import Points
from annotator.ui.scheming.tree import SchemeTree
from annotator.ui.workspace import Workspace


class SchemeEditor(QDialog):
    """Changes a draft; the corpus is touched only by Apply, in one edit that can be taken back."""

    def __init__(
        self, parent: QWidget, workspace: Workspace, language: str, settings: QSettings
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scheme"))
        self.setModal(False)
        self.resize(1000, 680)
        self._workspace, self._language = workspace, language
        self.drafting = Drafting(workspace.project.scheme, self)
        self.counting = Counting(workspace, self.drafting)
        self.applying = Applying(workspace, self.drafting)
        self._keeping = Keeping(settings, workspace.project.corpus.id, self.drafting)
        self.offer = Offer()
        self.asking = Asking(language)
        self.filter_box = QLineEdit()
        self.filter_box.setPlaceholderText(self.tr("Filter the scheme"))
        self.tree = SchemeTree(language)
        self.tree.setAccessibleName(self.tr("Layers, types, roles and attributes"))
        self.filter_box.textChanged.connect(self.tree.filter)
        self.form = QScrollArea()
        self.form.setWidgetResizable(True)
        self.points = Points(language)
        self._points_heading = words(self.tr("What the change comes to"), "subheading")
        self.told = words("", "caption")
        self.buttons: dict[str, QPushButton] = {}
        self._side, self._wishes = QWidget(), QWidget()
        self._panes = QSplitter()
        self._lay_out()
        self.told.setText(self._keeping.resume())
        self._connect()
        self._show(True)

    def _connect(self) -> None:
        self.tree.picked.connect(lambda _place: self._show_form())
        self.tree.picked.connect(lambda _place: self.asking.hide())
        self.tree.wanted.connect(self.wish)
        self.points.place_wanted.connect(self.tree.go_to)
        self.points.decided.connect(lambda move: self.drafting.do(Decide((move,))))
        self.drafting.changed.connect(self._show)
        self.drafting.stepped.connect(self.offer.hide)
        self.asking.agreed.connect(self._do)
        self.asking.opened.connect(self._make_room)
        self.asking.left.connect(self.tree.setFocus)
        self.offer.discarded.connect(self._discard)
        self.offer.left.connect(self.tree.setFocus)
        self.applying.ended.connect(self._end)
        self.drafting.told.connect(self.told.setText)
        self.counting.failed.connect(self.told.setText)
        self._workspace.scheme_changed.connect(self._follow)

    def _lay_out(self) -> None:
        wishes = {
            "add": self.tr("Add…"),
            "rename": self.tr("Rename…"),
            "merge": self.tr("Merge into…"),
            "delete": self.tr("Delete"),
            "up": self.tr("Up"),
            "down": self.tr("Down"),
            "load": self.tr("Take from a file…"),
            "save": self.tr("Save as a file…"),
            "discard": self.tr("Discard"),
            "apply": self.tr("Apply"),
        }
        for name, text in wishes.items():
            self.buttons[name] = push(text, lambda name=name: self.wish(name))
            self.buttons[name].setObjectName(name)
        right = QWidget()
        left_layout, right_layout = QVBoxLayout(self._side), QVBoxLayout(right)
        left_layout.addWidget(self.filter_box)
        left_layout.addWidget(self.tree)
        left_layout.addWidget(self.asking)
        left_layout.addWidget(self._wishes)
        rows = QVBoxLayout(self._wishes)
        rows.setContentsMargins(0, 0, 0, 0)
        for names in (("add", "rename", "merge", "delete"), ("up", "down", "load", "save")):
            row = QHBoxLayout()
            for name in names:
                row.addWidget(self.buttons[name])
            rows.addLayout(row)
        right_layout.addWidget(self.form, 3)
        right_layout.addWidget(self._points_heading)
        right_layout.addWidget(self.points, 1)
        right_layout.addWidget(self.told)
        row = QHBoxLayout()
        row.addStretch(1)
        for name in ("discard", "apply"):
            row.addWidget(self.buttons[name])
        right_layout.addLayout(row)
        self._panes.addWidget(self._side)
        self._panes.addWidget(right)
        self._panes.setSizes([420, 580])
        layout = QVBoxLayout(self)
        layout.addWidget(self.offer)
        layout.addWidget(self._panes, 1)

    # What is shown

    def _show(self, parts_moved: bool) -> None:
        self.tree.show_scheme(self.drafting.scheme, self.drafting.counts)
        if parts_moved:
            self._show_form()
        self._show_points()
        editable = not self._workspace.project.read_only
        self.buttons["apply"].setEnabled(self.drafting.ready and editable)
        self.buttons["discard"].setEnabled(self.drafting.draft.changed)

    def _show_form(self) -> None:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        for field in form_of(self.drafting, self.tree.place, self._language):
            layout.addWidget(field)
        layout.addStretch(1)
        old = self.form.takeWidget()
        self.form.setWidget(holder)
        if old is not None:
            old.deleteLater()  # its own field may still be at work
        self._show_wishes()

    def _make_room(self, asking: bool) -> None:
        """Let the strip take the place of the buttons, and keep in view what it is about."""
        self._wishes.setHidden(asking)
        if (room := self._side.layout()) is not None:
            room.activate()
        item = self.tree.currentItem()
        if item is not None:
            self.tree.scrollToItem(item)

    def _show_points(self) -> None:
        self.points.show_survey(self.drafting.found, self.drafting.scheme)
        nothing = self.points.count() == 0
        for one in (self.points, self._points_heading):
            one.setHidden(nothing)

    def _show_wishes(self) -> None:
        """Let only those buttons be pressed that have something to do here."""
        place = self.tree.place
        scheme = self.drafting.scheme
        self.buttons["add"].setEnabled(bool(addable(scheme, place, self._language)))
        for name in ("rename", "delete", "up", "down"):
            self.buttons[name].setDisabled(place.kind == "scheme")
        self.buttons["merge"].setEnabled(mergeable(scheme, place))

    # What is done

    def wish(self, name: str) -> None:
        """Do what a button or a key asks for."""
        self.told.setText("")
        place = self.tree.place
        whole, scheme = place.kind == "scheme", self.drafting.scheme
        acts: dict[str, Callable[[], object]] = {
            "add": lambda: self.asking.add(scheme, place),
            "rename": lambda: whole or self.asking.rename(scheme, place),
            "merge": lambda: mergeable(scheme, place) and self.asking.merge(scheme, place),
            "delete": lambda: whole or self._do(Delete(place), place.owner),
            "up": lambda: whole or self._do(Shift(place, -1), place),
            "down": lambda: whole or self._do(Shift(place, 1), place),
            "load": self._load,
            "save": self._save,
            "discard": self._discard,
            "apply": self.apply,
        }
        acts[name]()

    def _discard(self) -> None:
        self.asking.hide()
        self.drafting.begin(self._workspace.project.scheme)
        self.counting.start()

    def _follow(self) -> None:
        """Go on from a scheme that was changed elsewhere; a draft under way is not thrown away."""
        scheme = self._workspace.project.scheme
        if scheme.hash == self.drafting.draft.before.hash:
            return
        if not self.drafting.draft.changed:
            self._discard()
        else:
            self.told.setText(
                self.tr("The scheme is another one now: discard the draft to go on from it.")
            )

    def _do(self, step: Step, then: Place) -> None:
        if self.drafting.do(step):
            self.tree.go_to(then)

    def _load(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Take from a file…"), "", KINDS)
        if name:
            self.load(Path(name))

    def load(self, path: Path) -> None:
        """Take another scheme in place of the draft; what has no name there is told."""
        try:
            scheme, notes = load(str(path))
        except AnnotatorError as problem:
            self.told.setText(say_error(problem))
            return
        self._do(Replace(scheme), WHOLE)
        self.told.setText("\n".join(say_error(one) for one in notes))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a file…"), f"{self.drafting.scheme.key}.toml", "TOML (*.toml)"
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> bool:
        """Write the draft as a scheme file; says whether it was."""
        try:
            scheme_to(path, self.drafting.scheme)
        except AnnotatorError as problem:
            self.told.setText(say_error(problem))
            return False
        return True

    def apply(self) -> None:
        """Change the scheme and all that is annotated; the draft waits as it is meanwhile."""
        self.settle()
        self.offer.hide()
        if self.applying.start():
            self._panes.setEnabled(False)

    def _end(self, sentence: str, went_well: bool) -> None:
        self._panes.setEnabled(True)
        if went_well:
            self.offer.hide()
            self.drafting.begin(self.drafting.draft.before)
            self._workspace.read_scheme()
        else:
            self._show(False)
        self.tree.setFocus()
        self.told.setText(sentence)

    def settle(self) -> None:
        """Take what was written into a field that was never left.

        Qt tells of no end of writing when another window takes the keyboard.
        """
        focused = self.focusWidget()
        if focused is None or not self.form.isAncestorOf(focused):
            return
        if isinstance(focused, QLineEdit):
            focused.editingFinished.emit()
        elif isinstance(focused, Area):
            focused.left.emit()

    def finish(self) -> None:
        """Keep the draft and stop counting, before the window goes."""
        self.settle()
        self.counting.finish()

    def done(self, result: int) -> None:
        """Go away, and say that the draft stays."""
        self.settle()
        super().done(result)
        if self.drafting.draft.changed:
            told = self.tr("The draft of the scheme is kept: open the scheme again to go on.")
            self._workspace.told.emit(told)

    def showEvent(self, event: QShowEvent) -> None:
        """Count how the corpus is annotated, where that may have changed."""
        super().showEvent(event)
        if self.counting.stale:
            self.counting.start()
        if self.drafting.draft.changed and not event.spontaneous():
            self.offer.show_draft(self.drafting.time)

    def event(self, event: QEvent) -> bool:
        """Keep undo to the draft while the editor is at work."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _replays(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.WindowActivate and self.counting.stale:
            self.counting.start()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take steps of the draft back, and do them again."""
        wish = _replays(event) if self._panes.isEnabled() else ""
        if wish == "undo":
            self.drafting.undo()
        elif wish == "redo":
            self.drafting.redo()
        else:
            super().keyPressEvent(event)


def _replays(event: QKeyEvent) -> str:
    """Say whether a key takes steps back or does them again, whichever layout is active."""
    shift = Qt.KeyboardModifier.ShiftModifier
    key, held = latin_key(event.key()), event.modifiers()
    if held & ~shift != Qt.KeyboardModifier.ControlModifier:
        return ""
    if key == Qt.Key.Key_Y or (key == Qt.Key.Key_Z and held & shift):
        return "redo"
    return "undo" if key == Qt.Key.Key_Z else ""
