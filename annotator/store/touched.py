"""Reads from a changeset which records it touches."""
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# The stubs of apsw leave the values of a change partly untyped.

from __future__ import annotations

import apsw

from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId, DocumentId, SetId
from annotator.store import statements
from annotator.store.database import CorpusFile
from annotator.store.managing.models import (
    AssignmentRow,
    BoundaryRow,
    DecisionRow,
    LinkRow,
    SavedRow,
    SplitRow,
)
from annotator.store.models import (
    AnnotationRow,
    ArgumentRow,
    DocumentRow,
    Info,
    RegionRow,
    SetRow,
    SpanRow,
    WordRow,
)

_INFO = statements.table(Info)
_ANNOTATION = statements.table(AnnotationRow)
_PARTS = frozenset({statements.table(SpanRow), statements.table(ArgumentRow)})
_SET = statements.table(SetRow)
_PAGES = frozenset({statements.table(one) for one in (DocumentRow, RegionRow, BoundaryRow)})
_WORK = {
    statements.table(model): statements.columns(model).index("document_id")
    for model in (AssignmentRow, SplitRow, LinkRow, DecisionRow)
}
_SAVED = statements.table(SavedRow)
_WORD = statements.table(WordRow)


class _Touched:
    """Collects what the rows of a changeset belong to; call it after the changeset was applied."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file
        self.documents: set[DocumentId] = set()
        self.sets: set[SetId] = set()
        self.by_operation: dict[str, set[AnnotationId]] = {"INSERT": set(), "DELETE": set()}
        self.changed: set[AnnotationId] = set()
        self.words: set[str] = set()
        self.pages: set[DocumentId] = set()
        self.managed: set[DocumentId] = set()
        self.kept: set[str] = set()

    def take(self, change: apsw.TableChange) -> None:
        old, new = change.old, change.new
        known = new if change.op == "INSERT" and new is not None else old
        if known is None:
            return
        if change.name == _ANNOTATION:
            self.by_operation.get(change.op, self.changed).add(AnnotationId(str(known[0])))
            self._take_set(known[1], str(known[0]))
        elif change.name in _PARTS:
            self.changed.add(AnnotationId(str(known[0])))
        elif change.name == _SET:
            self.sets.add(SetId(str(known[0])))
            if isinstance(known[1], str):
                self.documents.add(DocumentId(known[1]))
        else:
            self._take_managed(change.name, known)

    def _take_managed(self, table: str, known: tuple[object, ...]) -> None:
        if table in _PAGES:
            self.pages.add(DocumentId(str(known[0])))
        elif table in _WORK:
            self._take_work(table, known)
        elif table == _SAVED:
            self.kept.add(str(known[0]))
        elif table == _WORD:
            self.words.add(str(known[0]))

    def _take_work(self, table: str, known: tuple[object, ...]) -> None:
        document = known[_WORK[table]]
        if isinstance(document, str):
            self.managed.add(DocumentId(document))

    def _take_set(self, set_id: object, annotation_id: str) -> None:
        if isinstance(set_id, str):
            self.sets.add(SetId(set_id))
        else:
            self._look_up(annotation_id)

    def _look_up(self, annotation_id: str) -> None:
        row = self._file.first(statements.SET_OF_ANNOTATION, (annotation_id,))
        if row is not None:
            self.sets.add(row[0])

    def finish(self, title: str) -> Changes:
        added, removed = self.by_operation["INSERT"], self.by_operation["DELETE"]
        self.changed -= added | removed
        for annotation_id in self.changed:
            self._look_up(annotation_id)
        for set_id in self.sets:
            row = self._file.first(statements.SET_PLACE, (set_id,))
            if row is not None:
                self.documents.add(row[0])
        return Changes(
            title,
            frozenset(self.documents),
            frozenset(self.sets),
            frozenset(added),
            frozenset(self.changed),
            frozenset(removed),
            frozenset(self.words),
            pages=frozenset(self.pages),
            managed=frozenset(self.managed),
            kept=frozenset(self.kept),
        )


def changes_of(changeset: bytes, file: CorpusFile, title: str) -> Changes:
    """List what a changeset touched, given the file it was applied to."""
    touched = _Touched(file)
    for change in apsw.Changeset.iter(changeset):
        if change.name == _INFO:
            return Changes(title, scheme=True)
        touched.take(change)
    return touched.finish(title)
