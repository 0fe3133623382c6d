"""What is open and chosen in the window, and the gestures on it; every view listens to this."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import SetSummary
from annotator.project.edits import Edit
from annotator.project.managing import CorpusEdit
from annotator.project.project import Project
from annotator.project.view import SetView
from annotator.project.words import decide_on_word
from annotator.schema.records import Role
from annotator.text.clitics import Clitics, Split
from annotator.ui.language import say_error
from annotator.ui.worktime import WorkTime

Route = Callable[[DocumentId | None, int], DocumentId | None]
"""Gives the document so many steps from another one, or at an end; None where there is none."""


class Workspace(QObject):
    """The one place that changes things: widgets ask it, and re-read when it signals."""

    document_opened = Signal()
    page_changed = Signal()  # regions or metadata of the open document
    changed = Signal(object)  # Changes
    noted = Signal(object)  # Changes, whichever article is open: for who shows the whole corpus
    chosen_changed = Signal()
    armed_changed = Signal()
    saved = Signal(str)  # the title of what was saved
    taken_back = Signal(str)  # the title of what was undone, saved as well
    told = Signal(str)  # a problem, in one sentence
    scheme_changed = Signal()
    scheme_wanted = Signal(object)  # the Place in it that is to be changed
    page_wanted = Signal(str)  # the name of a page of the window
    spot_wanted = Signal(str, object)  # the name of a page, and the Spot that it is to show
    place_shown = Signal(int, int)  # code points of the open text that are to be seen
    imported = Signal(str, bool)  # what came of an import, and whether all went well
    duplicates_found = Signal(object)  # Duplicates
    names_changed = Signal()  # whether annotators are called by their names
    field_wanted = Signal(str)  # the name of a field that the keyboard is wanted in

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.view: SetView | None = None
        self.chosen_id: AnnotationId | None = None
        self.candidate_id: AnnotationId | None = None
        self.armed: tuple[AnnotationId, str] | None = None
        self.joining: AnnotationId | None = None
        self.worktime = WorkTime()
        self.route: Route = project.corpus.neighbour
        self.gold: SetSummary | None = None
        """Gold that is shown because somebody wants to change it."""

    @property
    def chosen(self) -> Annotation | None:
        """Give the annotation that the inspector shows."""
        return self.view.get(self.chosen_id) if self.view is not None else None

    @property
    def editable(self) -> bool:
        """Say whether the set shown is this annotator's own and may be changed."""
        if self.view is None or self.project.read_only:
            return False
        shown = self.view.summary
        return (
            self.gold is not None
            or shown is None
            or (shown.kind == "annotator" and shown.annotator == self.project.annotator)
        )

    def open_document(
        self, document: DocumentId, summary: SetSummary | None = None, *, to_change: bool = False
    ) -> None:
        """Show a document with the annotator's own set, or another to read; gold `to_change`."""
        try:
            self.view = self.project.view(document, summary)
        except AnnotatorError as problem:
            self.told.emit(say_error(problem))
            return
        self.chosen_id = self.candidate_id = self.armed = self.joining = None
        self.gold = summary if to_change else None
        self.worktime.take()
        self.document_opened.emit()

    def show_place(self, document: DocumentId, start: int, end: int) -> None:
        """Show a place of a document (code points) in the text, ready to be annotated."""
        if self.view is None or self.view.document.id != document:
            self.open_document(document)
        self.page_wanted.emit("annotate")
        self.place_shown.emit(start, end)

    def step(self, by: int) -> None:
        """Open the next or the previous document."""
        found = self.route(self.view.document.id if self.view is not None else None, by)
        if found is not None:
            self.open_document(found)

    def choose(self, annotation: AnnotationId | None) -> None:
        """Choose an annotation, or none."""
        self.armed = self.joining = self.candidate_id = None
        self.chosen_id = annotation
        self.chosen_changed.emit()

    def do(self, edit: Edit) -> bool:
        """Do one edit; says whether it was saved, and tells why not."""
        view = self.view
        if view is None or not self.editable:
            self.told.emit(self.tr("These annotations can only be read: they are not yours."))
            return False
        spent = self.worktime.take()
        return self.run(
            lambda: self.project.apply(view.document.id, edit, milliseconds=spent, gold=self.gold)
        )

    def decide_on_word(self, clitics: Clitics, word: str, split: Split) -> bool:
        """Remember where the stem of a word lies, in every text of the project."""
        return self.run(lambda: decide_on_word(self.project, clitics, word, split))

    def undo(self) -> None:
        """Take back the newest edit."""
        self.run(self.project.undo, self.taken_back)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.run(self.project.redo)

    def run(
        self,
        work: Callable[[], Changes | None],
        told: SignalInstance | None = None,
        *,
        follow: bool = True,
    ) -> bool:
        """Show what some work changed, done here or beside the window; says whether it was saved.

        Where it is about one other article, that one is opened, if it is to `follow`.
        """
        try:
            changes = work()
        except AnnotatorError as problem:
            self.told.emit(say_error(problem))
            return False
        if changes:
            self._take(changes, follow=follow)
            self.noted.emit(changes)
            (told or self.saved).emit(changes.title)
        return True

    def _take(self, changes: Changes, *, follow: bool) -> None:
        view = self.view
        if changes.scheme:
            self.read_scheme()
            return
        touched = changes.documents | changes.pages
        away = view is None or view.document.id not in touched
        if follow and len(touched) == 1 and away:
            self.open_document(next(iter(touched)))
            return
        if view is None:
            self.changed.emit(changes)
            return
        if view.document.id in changes.pages:
            self.read_page()
        self.project.update(view, changes)
        if view.get(self.chosen_id) is None:
            self.chosen_id = None
        if self.armed is not None and view.get(self.armed[0]) is None:
            self.armed = None
        self.changed.emit(changes)

    def change_corpus(self, edit: CorpusEdit) -> bool:
        """Do one edit that concerns no single set; says whether it was saved, and tells why not."""
        return self.run(lambda: self.project.change_corpus(edit), follow=False)

    def read_page(self) -> None:
        """Read regions and metadata of the open document anew."""
        if self.view is not None:
            self.view.document = self.project.document(self.view.document.id)
            self.page_changed.emit()

    def read_scheme(self) -> None:
        """Show the open article by the scheme as it is now."""
        self.project.read_scheme()
        self.scheme_changed.emit()
        if self.view is not None:
            summary = self.view.summary
            sets = self.project.corpus.sets(self.view.document.id)
            now = next((one for one in sets if summary and one.id == summary.id), None)
            self.open_document(self.view.document.id, now)

    def arm(self, role: str) -> None:
        """Wait for a filler of a role of the chosen frame."""
        if self.chosen_id is not None and self.editable:
            self.armed = (self.chosen_id, role)
            self.joining = None
            self.candidate_id = None
            self.armed_changed.emit()

    @property
    def can_join(self) -> bool:
        """Say whether the chosen annotation may belong to an entity, or is one to be merged."""
        chosen = self.chosen
        return chosen is not None and any(
            one.kind == "chain" and chosen.layer in (one.members, one.name)
            for one in self.project.scheme.layers
        )

    def start_joining(self) -> None:
        """Wait for the mention that the chosen one is joined with."""
        if self.can_join and self.editable:
            self.joining = self.chosen_id
            self.armed = None
            self.candidate_id = None
            self.armed_changed.emit()

    def disarm(self) -> None:
        """Stop waiting."""
        self.armed = self.joining = self.candidate_id = None
        self.armed_changed.emit()

    @property
    def waiting(self) -> bool:
        """Say whether the next annotation picked fills a role or joins an entity."""
        return self.armed is not None or self.joining is not None

    def set_candidate(self, annotation: AnnotationId | None) -> None:
        """Point at an annotation that Enter would take."""
        self.candidate_id = annotation
        self.armed_changed.emit()

    def armed_role(self) -> Role | None:
        """Give the role that waits for a filler."""
        frame = self.view.get(self.armed[0]) if self.view and self.armed else None
        tag = self.view.type(frame) if self.view and frame else None
        return tag.role(self.armed[1]) if tag is not None and self.armed is not None else None

    @staticmethod
    def filling(role: Role, frame: Annotation, one: Annotation, view: SetView) -> Annotation | None:
        """Say what fills a role when an annotation is picked: itself, else its entity."""
        if view.may_fill(role, frame, one):
            return one
        entity = view.entity_of(one.id)
        return entity if entity is not None and view.may_fill(role, frame, entity) else None

    def takeable(self) -> list[Annotation]:
        """List what may be picked now, in the order of the text."""
        if self.view is None:
            return []
        placed = self.view.in_text_order()
        role = self.armed_role()
        if role is not None and self.armed is not None:
            frame = self.view.get(self.armed[0])
            view = self.view
            return [one for one in placed if frame and self.filling(role, frame, one, view)]
        joining = self.view.get(self.joining)
        if joining is not None:
            layer = self.view.layer(joining)
            members = layer.members if layer is not None and layer.members else joining.layer
            return [one for one in placed if one.layer == members and one.id != joining.id]
        return placed
