"""An opened corpus with its scheme and the annotator at work: open, edit, undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from annotator.errors import EditError, SchemeError
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.document import Document
from annotator.model.identity import DocumentId, SetId
from annotator.model.sets import DocumentSummary, SetSummary
from annotator.project.amending import SchemeChange, change_scheme, check_replayed
from annotator.project.desk import Desk
from annotator.project.edits import Edit, title_of
from annotator.project.edits.status import SetStatusOfArticle
from annotator.project.gold.by_hand import note_edit
from annotator.project.gold.recording import Act
from annotator.project.managing import CorpusEdit
from annotator.project.view import SetView
from annotator.schema.reading import parse_scheme
from annotator.schema.records import Scheme
from annotator.store.corpus import Corpus


class Project:
    """What a window or a command works with: one corpus file and who works on it."""

    def __init__(self, corpus: Corpus, annotator: str) -> None:
        self.corpus = corpus
        self.annotator = annotator
        self.scheme: Scheme
        self.read_scheme()

    @classmethod
    def open(cls, path: Path, annotator: str = "", *, read_only: bool = False) -> Project:
        """Open a corpus file; raises CorpusError or SchemeError when it cannot be used."""
        corpus = Corpus.open(path, read_only=read_only)
        try:
            return cls(corpus, annotator)
        except SchemeError:
            corpus.close()
            raise

    def close(self) -> None:
        """Close the corpus file."""
        self.corpus.close()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Say whether nothing can be changed."""
        return self.corpus.read_only

    def documents(self) -> list[DocumentSummary]:
        """List the documents in corpus order."""
        return self.corpus.documents()

    def document(self, document_id: DocumentId) -> Document:
        """Read a document with its text."""
        return self.corpus.document(document_id)

    def own_set(self, document_id: DocumentId) -> SetSummary | None:
        """Find this annotator's set over a document."""
        return self.corpus.find_set(document_id, self.annotator, "annotator")

    def view(self, document_id: DocumentId, summary: SetSummary | None = None) -> SetView:
        """Read a document with one of its sets: this annotator's own unless another is given."""
        chosen = summary or self.own_set(document_id)
        annotations = self.corpus.annotations(chosen.id) if chosen is not None else []
        return SetView(self.scheme, self.document(document_id), chosen, annotations)

    def update(self, view: SetView, changes: Changes) -> None:
        """Bring a view up to date after changes."""
        if view.summary is None or view.summary.id in changes.sets:
            view.summary = self._current(view)
        own = view.summary.id if view.summary is not None else None
        if own in changes.sets or changes.removed:
            view.replace(self._touched(changes, own), changes.removed)

    def _touched(self, changes: Changes, own: SetId | None) -> list[Annotation]:
        """Read what changes left in a set; of changes to many sets, only what belongs to it."""
        touched = changes.added | changes.changed
        if len(changes.sets) > 1:
            every = self.corpus.annotations(own) if own is not None else []
            return [one for one in every if one.id in touched]
        found = (self.corpus.annotation(one) for one in touched)
        return [one for one in found if one is not None]

    def _current(self, view: SetView) -> SetSummary | None:
        if view.summary is None:
            return self.own_set(view.document.id)
        return self.corpus.find_set(view.document.id, view.summary.annotator, view.summary.kind)

    def apply(
        self,
        document_id: DocumentId,
        edit: Edit,
        *,
        milliseconds: int = 0,
        gold: SetSummary | None = None,
    ) -> Changes:
        """Do one edit in this annotator's set, or in gold, in one transaction; raises EditError.

        `milliseconds` is how long the annotator worked towards it, idle time cut off.
        """
        if not self.annotator:
            raise EditError("Say who annotates first: an annotation needs an annotator.")
        if gold is None:
            self._refuse_when_closed(document_id, edit)
        elif gold.status == "locked":
            raise EditError("This article is locked: the person who leads the work can unlock it.")
        document = self.document(document_id)
        with self.corpus.edit(title_of(edit), self.annotator) as writing:
            if self.corpus.scheme_hash() != self.scheme.hash:
                raise EditError("The scheme was changed elsewhere: open the corpus again.")
            whose = (self.annotator, "annotator") if gold is None else (gold.annotator, gold.kind)
            set_id = writing.ensure_set(document_id, *whose, self.scheme.reference)
            desk = Desk(self.scheme, document, set_id, writing, milliseconds)
            before = writing.annotations(set_id) if gold is not None else []
            edit.perform(desk)
            desk.finish()
            if gold is None:
                self._note_beginning(desk, document_id, edit)
            else:
                note_edit(self, Act(document_id, self.annotator), writing, set_id, before)
        return writing.changes

    def change_corpus(self, edit: CorpusEdit) -> Changes:
        """Do an edit that concerns no single set, in one transaction; raises EditError.

        It is of the annotator at work, or of nobody, and undone as any other edit.
        """
        with self.corpus.edit(edit.title, self.annotator) as writing:
            edit.perform(writing)
        return writing.changes

    def _refuse_when_closed(self, document_id: DocumentId, edit: Edit) -> None:
        if isinstance(edit, SetStatusOfArticle):
            return
        own = self.own_set(document_id)
        if own is not None and own.status == "finished":
            raise EditError('This article is finished: set it to "in progress" to change it.')
        if own is not None and own.status == "locked":
            raise EditError("This article is locked: the person who leads the work can unlock it.")

    def _note_beginning(self, desk: Desk, document_id: DocumentId, edit: Edit) -> None:
        own = self.own_set(document_id)
        if not isinstance(edit, SetStatusOfArticle) and (own is None or own.status == "new"):
            desk.set_status("in progress")

    def undo(self) -> Changes | None:
        """Take back this annotator's newest edit; None when there is none."""
        return self._renewed(self.corpus.undo(self.annotator, self._check))

    def redo(self) -> Changes | None:
        """Do again what was taken back last; None when there is nothing."""
        return self._renewed(self.corpus.redo(self.annotator, self._check))

    def change_scheme(
        self, change: SchemeChange, progress: Callable[[int], None] = lambda done: None
    ) -> Changes:
        """Change the scheme with all that is annotated; raises EditError or SchemeError.

        `progress` is told how many of the moves are done; it may raise Cancelled.
        """
        changes = change_scheme(self.corpus, self.annotator, change, progress)
        self.read_scheme()
        return changes

    def read_scheme(self) -> None:
        """Read the scheme again, after it was changed."""
        stored = self.corpus.scheme()
        self.scheme = parse_scheme(stored.source, name=f"{stored.key}.toml")

    def _check(self, changes: Changes) -> None:
        check_replayed(self.corpus, changes, self.scheme)

    def _renewed(self, changes: Changes | None) -> Changes | None:
        if changes is not None and changes.scheme:
            self.read_scheme()
        return changes

    def undo_title(self) -> str | None:
        """Name what undo would take back."""
        return self.corpus.undo_title(self.annotator)

    def redo_title(self) -> str | None:
        """Name what redo would do again."""
        return self.corpus.redo_title(self.annotator)
