"""The window of the scheme editor: the scheme as a tree, a form, and what a change comes to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSaveFile, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
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
from annotator.schema.amending.places import WHOLE, Place, held, siblings
from annotator.schema.amending.renaming import Merge, Rename
from annotator.schema.amending.steps import Add, Decide, Replace, Shift, Step
from annotator.schema.brat.reading import is_brat, read_brat
from annotator.schema.reading import load_scheme
from annotator.schema.records import Attribute, Layer, Role, TagType, Value, Words
from annotator.schema.writing import write_scheme
from annotator.ui.forms.parts import words
from annotator.ui.jobs import Job, Told, Watch
from annotator.ui.language import isolated, say, say_error
from annotator.ui.scheming.drafting import Drafting
from annotator.ui.scheming.form import form_of
from annotator.ui.scheming.nearness import PALETTE
from annotator.ui.scheming.tree import SchemeTree
from annotator.ui.workspace import Workspace

_MOST_NOTES = 6
_PROBLEM = Qt.ItemDataRole.UserRole


class SchemeEditor(QDialog):
    """Changes a draft; the corpus is touched only by Apply, in one edit that can be taken back."""

    applying = Signal(object)  # Job

    def __init__(self, parent: QWidget, workspace: Workspace, language: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scheme"))
        self.setModal(False)
        self.resize(1000, 680)
        self._workspace, self._language = workspace, language
        self.drafting = Drafting(workspace.project.scheme, self)
        self.filter_box = QLineEdit()
        self.filter_box.setPlaceholderText(self.tr("Filter the scheme"))
        self.tree = SchemeTree(language)
        self.tree.setAccessibleName(self.tr("Layers, types, roles and attributes"))
        self.filter_box.textChanged.connect(self.tree.filter)
        self.form = QScrollArea()
        self.form.setWidgetResizable(True)
        self.points = QListWidget()
        self.points.setAccessibleName(self.tr("What the change comes to"))
        self.told = words("", "caption")
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.tree.picked.connect(lambda _place: self._show_form())
        self.tree.wanted.connect(self.wish)
        self.points.itemActivated.connect(self._go_or_decide)
        self.points.itemClicked.connect(self._go_or_decide)
        self.drafting.changed.connect(self._show)
        self.drafting.told.connect(self.told.setText)
        self.drafting.know(workspace.project.corpus.usage(workspace.project.scheme))
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
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked, name=name: self.wish(name))
            self.buttons[name] = button
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
        right_layout.addWidget(words(self.tr("What the change comes to"), "subheading"))
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

    def _show_points(self) -> None:
        found = self.drafting.found
        self.points.clear()
        for fault in found.faults:
            self._point("✕ " + say(fault.problem.template, fault.problem.values), fault.place)
        for refusal in found.refusals:
            text = say(refusal.problem.template, refusal.problem.values)
            self._point("✕ " + text, None)
            for label, move in refusal.options:
                instead = self.tr("→ give them {other}").format(
                    other=isolated(label.in_language(self._language))
                )
                self._point(instead, move)
            if refusal.removal is not None:
                self._point(self.tr("→ remove what would be refused"), refusal.removal)
        for effect in found.effects:
            self._point("• " + say(effect.template, effect.values), None)

    def _point(self, text: str, target: object) -> None:
        item = QListWidgetItem(text)
        item.setData(_PROBLEM, target)
        self.points.addItem(item)

    def _go_or_decide(self, item: QListWidgetItem) -> None:
        """Go to where something is wrong, or decide what becomes of annotations."""
        target = item.data(_PROBLEM)
        if isinstance(target, Place):
            self.tree.go_to(target)
        elif target is not None:
            self.drafting.do(Decide((target,)))

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
        self._know()

    def _know(self) -> None:
        project = self._workspace.project
        self.drafting.know(project.corpus.usage(project.scheme))

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
        kinds = self._addable(place)
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

    def _addable(self, place: Place) -> dict[str, Place]:
        """Name what may be added at a place, each with the place of a new one."""
        found: dict[str, Place] = {}
        part = held(self.drafting.scheme, place)
        if isinstance(part, Layer):
            found[self.tr("Type")] = place.part("type", "")
            found[self.tr("Attribute")] = place.part("attribute", "")
        elif isinstance(part, TagType):
            found[self.tr("Role")] = place.part("role", "")
            found[self.tr("Type beside it")] = place.beside("")
            found[self.tr("Type below it")] = place.beside(f"{place.name}.")
        elif isinstance(part, Role):
            found[self.tr("Fixed filler")] = place.part("literal", "")
        elif isinstance(part, Attribute):
            found[self.tr("Value")] = place.part("value", "")
        return found

    def add(self, place: Place, name: str) -> None:
        """Put a new part in; its words are written in the form."""
        there = place.beside(place.name + name)
        label, nothing = Words(name, name), Words("", "")
        part: TagType | Role | Attribute | Value
        match place.kind:
            case "type":
                number = len(siblings(self.drafting.scheme, place)) % len(PALETTE)
                part = TagType(there.name, label, nothing, PALETTE[number])
            case "role":
                part = Role(name, label, nothing)
            case "attribute":
                part = Attribute(name, label, nothing)
            case _:
                part = Value(name, label, nothing)
        self._do(Add(there, part), there)

    def _load(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Take from a file…"), "", "TOML (*.toml);;brat (annotation.conf)"
        )
        if name:
            self.load(Path(name))

    def load(self, path: Path) -> None:
        """Take another scheme in place of the draft; what has no name there is told."""
        try:
            scheme, notes = read_brat(path) if is_brat(path) else (load_scheme(str(path)), ())
            self._do(Replace(scheme), WHOLE)
        except AnnotatorError as problem:
            self.told.setText(say_error(problem))
            return
        self.told.setText("\n".join(say(one.template, one.values) for one in notes[:_MOST_NOTES]))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a file…"), f"{self.drafting.scheme.key}.toml", "TOML (*.toml)"
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> bool:
        """Write the draft as a scheme file, whole or not at all."""
        file = QSaveFile(str(path))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            self.told.setText(file.errorString())
            return False
        file.write(write_scheme(self.drafting.scheme).encode("utf-8"))
        return file.commit()

    def apply(self) -> None:
        """Change the scheme and all that is annotated, beside the window."""
        if not self.drafting.ready:
            return
        self.drafting.raise_version()
        draft = self.drafting.draft
        change = SchemeChange(draft.before, as_written(draft.scheme), draft.moves)
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
        self.applying.emit(job)
        job.start()

    def _end(self, sentence: str, went_well: bool) -> None:
        self.told.setText(sentence)
        if went_well:
            self._workspace.read_scheme()
            self.drafting.begin(self._workspace.project.scheme)
            self._know()
        else:
            self._show(False)

    def event(self, event: QEvent) -> bool:
        """Keep undo to the draft while the editor is at work."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take steps of the draft back, and do them again."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.drafting.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.drafting.redo()
        else:
            super().keyPressEvent(event)
