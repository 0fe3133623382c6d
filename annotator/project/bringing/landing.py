"""Finds the document of a corpus that an annotated document of a file is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from annotator.errors import FormatError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.project.bringing.realigning import (
    Match,
    Realignment,
    realign,
)
from annotator.project.bringing.sifting import remove
from annotator.project.bringing.stored import StoredTexts
from annotator.project.project import Project

Tell = Callable[[FormatError], None]


@dataclass(frozen=True, slots=True)
class Landed:
    """A document as it goes into the corpus, and how its text was matched; None: it is new.

    `name` is what the file calls it.
    """

    item: AnnotatedDocument
    match: Match | None
    name: str = ""


class Landing:
    """Puts the sets of documents from files over the documents that a corpus already holds.

    A text matches by its hash, or when its letters are those of a stored text or of its article; of
    several with one text, by the name too, or else one after the other.
    with `guess`, a document of the same name is taken too, and each mark finds its place by how
    the words around it read. What finds none is told. `targets` says for names of documents in the
    file over which stored document they go, whatever its text; "" makes a new one.
    With `many` files, a new text is one document under whatever name each of them has it.
    """

    def __init__(
        self,
        project: Project,
        tell: Tell,
        *,
        guess: bool = False,
        targets: Mapping[str, str] | None = None,
        many: bool = False,
    ) -> None:
        self._project = project
        self._tell = tell
        self._guess = guess
        self._targets = targets or {}
        self._many = many
        self._new: dict[tuple[str, str], DocumentId] = {}
        self._used: set[tuple[DocumentId, str, str]] = set()

    def land(self, item: AnnotatedDocument, file: Path) -> Landed:
        """Find where a document belongs; its sets are moved there with their marks."""
        name = item.document.name
        if not item.sets:
            return Landed(item, None, name)
        if name not in self._targets and self._is_stored(item.document):
            sets = tuple(self._as_stored(work, item.document) for work in item.sets)
            return Landed(replace(item, sets=sets), None, name)
        found = self._find(item)
        if found is None:
            return Landed(self._as_new(item), None, name)
        document, how = found
        sets = tuple(self._moved(work, item, document, how, file) for work in item.sets)
        kept = tuple(one for one in sets if one is not None)
        return Landed(AnnotatedDocument(document, kept), how.match, name)

    def _as_new(self, item: AnnotatedDocument) -> AnnotatedDocument:
        """Put the work of another annotator on a text that came before over that one."""
        document = item.document
        key = ("" if self._many else document.name, document.text_sha256)
        first = self._new.setdefault(key, document.id)
        authors = {(first, work.annotator, work.kind) for work in item.sets}
        if first == document.id or authors & self._used:
            first = document.id
            authors = {(first, work.annotator, work.kind) for work in item.sets}
        self._used |= authors
        return item if first == document.id else replace(item, document=replace(document, id=first))

    def _is_stored(self, document: Document) -> bool:
        return self._project.corpus.find_document(document.id) == document.id

    def _find(self, item: AnnotatedDocument) -> tuple[Document, Realignment] | None:
        document = item.document
        target = self._targets.get(document.name)
        if target == "":
            return None
        if target is not None:
            found = self._project.document(DocumentId(target))
            how = realign(document.text, found, guess=True)
            return (found, how) if how is not None else None

        def is_taken(one: DocumentId) -> bool:
            return any((one, work.annotator, work.kind) in self._used for work in item.sets)

        there = self._stored.find(document, is_taken)
        if there is None and self._guess:
            there = self._project.corpus.find_document(document.name)
        if there is None:
            return None
        found = self._project.document(there)
        how = realign(document.text, found, guess=self._guess)
        return (found, how) if how is not None else None

    @cached_property
    def _stored(self) -> StoredTexts:
        """Know the documents that were there before this import."""
        return StoredTexts(self._project)

    def _moved(
        self,
        work: AnnotationSet,
        item: AnnotatedDocument,
        document: Document,
        how: Realignment,
        file: Path,
    ) -> AnnotationSet | None:
        author = (document.id, work.annotator, work.kind)
        if author in self._used:
            self._tell(
                FormatError(
                    "{file}: {document} has the text of a document before it, so that"
                    " {annotator} would have annotated that one twice; it was left out.",
                    file=file,
                    document=item.document.name,
                    annotator=work.annotator,
                )
            )
            return None
        self._used.add(author)
        moved = work if how.match == "same text" else self._realigned(work, item, how, file)
        return self._as_stored(moved, document)

    def _realigned(
        self, work: AnnotationSet, item: AnnotatedDocument, how: Realignment, file: Path
    ) -> AnnotationSet:
        gone: set[AnnotationId] = set()
        kept: list[Annotation] = []
        for one in work.annotations:
            places = [how.map_span(span) for span in one.spans]
            spans = tuple(place for place in places if place is not None)
            if len(spans) < len(places):
                gone.add(one.id)
                self._tell(
                    FormatError(
                        "{file}: in {document}, the words of annotation {annotation} do not stand"
                        " in the text of the corpus; it was left out.",
                        file=file,
                        document=item.document.name,
                        annotation=one.id,
                    )
                )
            kept.append(replace(one, spans=spans))
        return replace(work, annotations=remove(tuple(kept), gone))

    def _as_stored(self, work: AnnotationSet, document: Document) -> AnnotationSet:
        """Take the stored set where it says the same, so that importing twice adds nothing."""
        corpus = self._project.corpus
        there = corpus.find_set(document.id, work.annotator, work.kind)
        if there is None:
            return work
        stored = tuple(corpus.annotations(there.id))
        same = _contents(stored) == _contents(work.annotations)
        return replace(work, annotations=stored) if same else work


def _contents(annotations: Iterable[Annotation]) -> list[object]:
    """Say what a set says, whatever its identifiers and times."""
    listed = list(annotations)
    number = {one.id: at for at, one in enumerate(listed)}
    return [
        (one.layer, one.type, one.spans, dict(one.attributes), _fillers(one, number), one.comment)
        for one in listed
    ]


def _fillers(one: Annotation, number: Mapping[AnnotationId, int]) -> list[object]:
    return [
        (each.role, None if each.target is None else number.get(each.target), each.value)
        for each in one.arguments
    ]
