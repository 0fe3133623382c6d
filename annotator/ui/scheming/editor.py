"""The window of the scheme editor: the scheme as a tree, a form, and what a change comes to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError, Cancelled
from annotator.project.amending import SchemeChange, as_written
from annotator.project.project import Project
from annotator.schema.amending.deleting import Delete
from annotator.schema.amending.places import WHOLE, Place, siblings
from annotator.schema.amending.renaming import Merge, Rename
from annotator.schema.amending.steps import Decide, Replace, Shift, Step
from annotator.schema.loading import load
from annotator.ui.forms.parts import push, words
from annotator.ui.jobs import Job, Told, Watch
from annotator.ui.language import isolated, say_error
from annotator.ui.scheming.adding import addable, addition
from annotator.ui.scheming.counting import Counting
from annotator.ui.scheming.drafting import Drafting
from annotator.ui.scheming.files import KINDS, scheme_to
from annotator.ui.scheming.form import form_of
from annotator.ui.scheming.points import Points
from annotator.ui.scheming.tree import SchemeTree
from annotator.ui.workspace import Workspace


class SchemeEditor(QDialog):
    """Changes a draft; the corpus is touched only by Apply, in one edit that can be taken back."""

    working = Signal(object)  # Job

    def __init__(self, parent: QWidget, workspace: Workspace, language: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scheme"))
        self.setModal(False)
        self.resize(1000, 680)
        self._workspace, self._language = workspace, language
        self.drafting = Drafting(workspace.project.scheme, self)
        self.counting = Counting(workspace, self.drafting)
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
        self._lay_out()
        self.tree.picked.connect(lambda _place: self._show_form())
        self.tree.wanted.connect(self.wish)
        self.points.place_wanted.connect(self.tree.go_to)
        self.points.decided.connect(lambda move: self.drafting.do(Decide((move,))))
        self.drafting.changed.connect(self._show)
        self.drafting.told.connect(self.told.setText)
        self.counting.failed.connect(self.told.setText)
        workspace.scheme_changed.connect(self._follow)
        self._show(True)

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
        left, right = QWidget(), QWidget()
        left_layout, right_layout = QVBoxLayout(left), QVBoxLayout(right)
        left_layout.addWidget(self.filter_box)
        left_layout.addWidget(self.tree)
        for names in (("add", "rename", "merge", "delete"), ("up", "down", "load", "save")):
            row = QHBoxLayout()
            for name in names:
                row.addWidget(self.buttons[name])
            left_layout.addLayout(row)
        right_layout.addWidget(self.form, 3)
        right_layout.addWidget(self._points_heading)
        right_layout.addWidget(self.points, 1)
        right_layout.addWidget(self.told)
        row = QHBoxLayout()
        row.addStretch(1)
        for name in ("discard", "apply"):
            row.addWidget(self.buttons[name])
        right_layout.addLayout(row)
        panes = QSplitter()
        panes.addWidget(left)
        panes.addWidget(right)
        panes.setSizes([420, 580])
        QVBoxLayout(self).addWidget(panes)

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

    def _show_points(self) -> None:
        self.points.show_survey(self.drafting.found, self.drafting.scheme)
        nothing = self.points.count() == 0
        for one in (self.points, self._points_heading):
            one.setHidden(nothing)

    def _show_wishes(self) -> None:
        """Let only those buttons be pressed that have something to do here."""
        place = self.tree.place
        fixed = place.kind in {"scheme", "layer"}
        self.buttons["add"].setEnabled(bool(addable(self.drafting.scheme, place)))
        for name in ("rename", "delete"):
            self.buttons[name].setDisabled(fixed)
        alone = fixed or len(siblings(self.drafting.scheme, place)) < 2
        self.buttons["merge"].setDisabled(alone)
        for name in ("up", "down"):
            self.buttons[name].setDisabled(place.kind == "scheme")

    # What is done

    def wish(self, name: str) -> None:
        """Do what a button or a key asks for."""
        self.told.setText("")
        place = self.tree.place
        whole, fixed = place.kind == "scheme", place.kind in {"scheme", "layer"}
        acts: dict[str, Callable[[], object]] = {
            "add": lambda: self._add(place),
            "rename": lambda: self._ask_name(place, merge=False),
            "merge": lambda: self._ask_name(place, merge=True),
            "delete": lambda: fixed or self._do(Delete(place), place.owner),
            "up": lambda: whole or self._do(Shift(place, -1), place),
            "down": lambda: whole or self._do(Shift(place, 1), place),
            "load": self._load,
            "save": self._save,
            "discard": self._discard,
            "apply": self.apply,
        }
        acts[name]()

    def _discard(self) -> None:
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

    def _ask_name(self, place: Place, *, merge: bool) -> None:
        if place.kind in {"scheme", "layer"}:
            return
        if not merge:
            short = place.name.rpartition(".")[2]
            name, good = QInputDialog.getText(
                self, self.tr("Rename"), self.tr("Name in files (Latin letters):"), text=short
            )
            if good and name.strip():
                self.rename(place, name.strip())
            return
        others = {
            isolated(one.label.in_language(self._language)): one.name
            for one in siblings(self.drafting.scheme, place)
            if one.name != place.name
        }
        chosen, good = QInputDialog.getItem(
            self, self.tr("Merge"), self.tr("Into:"), list(others), 0, False
        )
        if good and chosen:
            self.merge(place, others[chosen])

    def rename(self, place: Place, name: str) -> None:
        """Give a part another name; annotations follow."""
        whole = name
        if place.kind == "type" and "." in place.name:
            whole = f"{place.name.rpartition('.')[0]}.{name}"
        self._do(Rename(place, name), place.beside(whole))

    def merge(self, place: Place, into: str) -> None:
        """Let a part be one with another; annotations follow."""
        self._do(Merge(place, into), place.beside(into))

    def _add(self, place: Place) -> None:
        """Ask what is added below or beside what is chosen."""
        kinds = addable(self.drafting.scheme, place)
        if not kinds:
            return
        chosen, good = QInputDialog.getItem(
            self, self.tr("Add"), self.tr("What:"), list(kinds), 0, False
        )
        if not good:
            return
        name, good = QInputDialog.getText(
            self, self.tr("Add"), self.tr("Name in files (Latin letters):")
        )
        if good and name.strip():
            self.add(kinds[chosen], name.strip())

    def add(self, place: Place, name: str) -> None:
        """Put a new part in; its words are written in the form."""
        step = addition(self.drafting.scheme, place, name)
        self._do(step, step.place)

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
        """Change the scheme and all that is annotated, beside the window."""
        if not self.drafting.ready:
            return
        self.drafting.raise_version()
        draft = self.drafting.draft
        try:
            change = SchemeChange(draft.before, as_written(draft.scheme), draft.moves)
        except AnnotatorError as problem:
            self.told.setText(say_error(problem))
            return
        who = self._workspace.project.annotator
        self.buttons["apply"].setEnabled(False)

        def work(project: Project, watch: Watch) -> Told:
            def progress(done: int) -> None:
                watch.progress(done, len(change.moves))
                if watch.cancelled():
                    raise Cancelled

            project.annotator = who
            project.change_scheme(change, progress)
            return Told(self.tr("The scheme was changed."), went_well=True)

        job = Job(self._workspace.project.corpus.path, work, self)
        job.ended.connect(self._end)
        self.working.emit(job)
        job.start()

    def _end(self, sentence: str, went_well: bool) -> None:
        if went_well:
            self.drafting.begin(self.drafting.draft.before)
            self._workspace.read_scheme()
        else:
            self._show(False)
        self.told.setText(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Count how the corpus is annotated, where that may have changed."""
        super().showEvent(event)
        if self.counting.stale:
            self.counting.start()

    def event(self, event: QEvent) -> bool:
        """Keep undo to the draft while the editor is at work."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.accept()
                return True
        if event.type() == QEvent.Type.WindowActivate and self.counting.stale:
            self.counting.start()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take steps of the draft back, and do them again."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.drafting.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.drafting.redo()
        else:
            super().keyPressEvent(event)
