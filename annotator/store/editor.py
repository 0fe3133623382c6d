"""Writes annotations inside one open transaction, touching only the rows that differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from annotator.errors import EditError
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId, DocumentId, SetId, new_set_id
from annotator.model.sets import SchemeReference, SetKind, SetStatus
from annotator.schema.amending.moves import Move
from annotator.store import statements
from annotator.store.amending import SETS_FOLLOW, Amending
from annotator.store.database import CorpusFile, Row, Value
from annotator.store.heads import head
from annotator.store.managing.writing import Manager
from annotator.store.reader import Reader
from annotator.store.records import StoredScheme


class Editor:
    """One edit under way; `changes` tells what it touched, once it is committed."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file
        self._reader = Reader(file)
        self.manager = Manager(file)
        self._put: dict[AnnotationId, None] = {}
        self._removed: dict[AnnotationId, None] = {}
        self.changes = Changes()

    def annotation(self, annotation_id: AnnotationId) -> Annotation | None:
        """Read an annotation as it stands now."""
        return self._reader.annotation(annotation_id)

    def annotations(self, set_id: SetId) -> list[Annotation]:
        """Read a set as it stands now."""
        return self._reader.annotations(set_id)

    def referring(self, annotation_id: AnnotationId) -> list[Annotation]:
        """Read the annotations that have this one as an argument."""
        return self._reader.referring(annotation_id)

    def ensure_set(
        self, document: DocumentId, annotator: str, kind: SetKind, scheme: SchemeReference
    ) -> SetId:
        """Give the annotator's set over a document, made when it is not there."""
        row = self._file.first(statements.SET_ID, (document, annotator, kind))
        if row is not None:
            return row[0]
        set_id = new_set_id()
        self._file.run(statements.INSERT_ANNOTATOR, (annotator, kind))
        values = (set_id, document, annotator, kind, "new", scheme.key, scheme.version, scheme.hash)
        self._file.run(statements.INSERT_SET, values)
        return set_id

    def set_status(self, set_id: SetId, status: SetStatus) -> None:
        """Give a set another status."""
        self._file.run(statements.SET_STATUS, (status, set_id))

    def set_stem(self, form: str, stem: tuple[int, int] | None) -> None:
        """Remember where the stem of a word form lies (code points), or forget it."""
        if stem is None:
            self._file.run(statements.DELETE_WORD, (form,))
        else:
            self._file.run(statements.PUT_WORD, (form, *stem))

    def put(self, set_id: SetId, annotation: Annotation) -> None:
        """Insert an annotation into a set, or bring the one that is there up to date."""
        owner = self._file.first(statements.SET_OF_ANNOTATION, (annotation.id,))
        if owner is not None and owner[0] != set_id:
            raise EditError("This annotation belongs to somebody else; nothing was changed.")
        old = self.annotation(annotation.id)
        if old is None:
            self._insert(set_id, annotation)
        elif head(old) != head(annotation):
            self._file.run(statements.UPDATE_ANNOTATION, (*head(annotation), annotation.id))
        self._put_spans(old, annotation)
        self._put_arguments(old, annotation)
        self._put[annotation.id] = None

    def remove(self, annotation_id: AnnotationId) -> None:
        """Remove an annotation with its spans and arguments."""
        old = self.annotation(annotation_id)
        if old is None:
            raise EditError("This annotation is no longer there; nothing was changed.")
        for position in range(len(old.arguments)):
            self._file.run(statements.DELETE_ARGUMENT, (annotation_id, position))
        for position in range(len(old.spans)):
            self._file.run(statements.DELETE_SPAN, (annotation_id, position))
        self._file.run(statements.DELETE_ANNOTATION, (annotation_id,))
        self._put.pop(annotation_id, None)
        self._removed[annotation_id] = None

    def amend(
        self,
        scheme: StoredScheme,
        moves: Sequence[Move],
        *,
        fragile: tuple[Iterable[str], Iterable[str]],
        progress: Callable[[int], None],
    ) -> None:
        """Give the corpus another scheme, and carry every set over to it.

        `fragile` names the layers of chains and the quick layers, whose annotations go when
        nothing holds them up. `progress` is told how many moves are done.
        """
        Amending(self._file, *fragile).perform(moves, progress)
        if self._file.first(statements.SCHEME, (scheme.hash,)) is None:
            values = (scheme.hash, scheme.key, scheme.version, scheme.source)
            self._file.run(statements.INSERT_SCHEME, values)
        self._file.run(statements.UPDATE_INFO, (scheme.hash, "scheme"))
        self._file.run(SETS_FOLLOW, (scheme.key, scheme.version, scheme.hash))

    def finish(self) -> None:
        """Refuse an edit that leaves an argument without its annotation."""
        for annotation_id in self._put:
            self._refuse_broken(self._file.first(statements.BROKEN_FROM, (annotation_id, 1)))
        for annotation_id in self._removed:
            self._refuse_broken(self._file.first(statements.BROKEN_TO, (annotation_id, 1)))

    def _refuse_broken(self, row: Row | None) -> None:
        if row is not None:
            raise EditError(
                "The role {role} would be left with an annotation that is not there;"
                " nothing was changed.",
                role=row[0],
            )

    def _insert(self, set_id: SetId, annotation: Annotation) -> None:
        row = self._file.first(statements.LAST_ANNOTATION, (set_id,))
        last = row[0] if row is not None and row[0] is not None else -1
        values = (annotation.id, set_id, last + 1, *head(annotation))
        self._file.run(statements.INSERT_ANNOTATION, values)

    def _put_spans(self, old: Annotation | None, new: Annotation) -> None:
        before: list[tuple[Value, ...]] = [tuple(span) for span in old.spans] if old else []
        after: list[tuple[Value, ...]] = [tuple(span) for span in new.spans]
        for position, values in enumerate(after):
            if position >= len(before):
                self._file.run(statements.INSERT_SPAN, (new.id, position, *values))
            elif before[position] != values:
                self._file.run(statements.UPDATE_SPAN, (*values, new.id, position))
        for position in range(len(after), len(before)):
            self._file.run(statements.DELETE_SPAN, (new.id, position))

    def _put_arguments(self, old: Annotation | None, new: Annotation) -> None:
        before = [(one.role, one.target, one.value) for one in old.arguments] if old else []
        after = [(one.role, one.target, one.value) for one in new.arguments]
        for position, values in enumerate(after):
            if position >= len(before):
                self._file.run(statements.INSERT_ARGUMENT, (new.id, position, *values))
            elif before[position] != values:
                self._file.run(statements.UPDATE_ARGUMENT, (*values, new.id, position))
        for position in range(len(after), len(before)):
            self._file.run(statements.DELETE_ARGUMENT, (new.id, position))
